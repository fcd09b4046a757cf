// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/shell/storychoice.h>

#include <model/storyview.h>

#include <algorithm>
#include <utility>

namespace Counterpoint
{

namespace
{

/** Claims of these articles, and those that stand on no article yet. */
QList<Claim> claimsOn(const QList<Claim> &claims, const QList<Article> &articles)
{
    QList<Claim> own;
    std::ranges::copy_if(claims, std::back_inserter(own), [&](const Claim &claim) {
        return claim.evidence.isEmpty() || std::ranges::any_of(claim.evidence, [&](const ClaimEvidence &evidence) {
                   return std::ranges::contains(articles, evidence.articleSha256, &Article::sha256);
               });
    });
    return own;
}

} // namespace

SnapshotPtr StoryChoice::shown(const SnapshotPtr &whole)
{
    const Comparison &comparison = *whole->comparison;
    if (std::exchange(m_storePath, whole->storePath) != whole->storePath) {
        m_key.clear();
        m_articles.clear();
        m_isAllWanted = false;
    }
    m_chosen = comparison.stories.size() > 1 && !m_isAllWanted ? find(comparison) : kAll;
    if (m_chosen == kAll) {
        m_whole.reset();
        m_part.reset();
        return whole;
    }
    remember(comparison, m_chosen);
    if (m_whole != whole->comparison || m_partOf != m_chosen) { // the same pointer: lists keep their places
        m_whole = whole->comparison;
        m_partOf = m_chosen;
        m_part = std::make_shared<const Comparison>(cutTo(comparison, comparison.stories.at(m_chosen).articles));
    }
    Snapshot part = *whole;
    part.comparison = m_part;
    part.claims = claimsOn(whole->claims, m_part->articles);
    return std::make_shared<const Snapshot>(std::move(part));
}

void StoryChoice::choose(const Comparison &whole, int story)
{
    m_isAllWanted = story == kAll;
    if (story != kAll)
        remember(whole, story);
}

void StoryChoice::remember(const Comparison &whole, int story)
{
    m_key = whole.stories.at(story).key;
    m_articles.clear();
    for (const int article : whole.stories.at(story).articles)
        m_articles.insert(whole.articles.at(article).sha256);
}

/** The one with most of the articles shown before, which may have moved; of several the one with its key. */
int StoryChoice::find(const Comparison &whole) const
{
    const auto likeness = [&](const Story &story) {
        const auto common = std::ranges::count_if(
            story.articles, [&](int article) { return m_articles.contains(whole.articles.at(article).sha256); });
        return std::pair(common, story.key == m_key);
    };
    return static_cast<int>(std::ranges::max_element(whole.stories, {}, likeness) - whole.stories.begin());
}

} // namespace Counterpoint
