// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "stories.h"

#include "storygroups.h"
#include "storyterms.h"

#include <QHash>

#include <algorithm>
#include <numeric>
#include <optional>
#include <set>

namespace Counterpoint
{

namespace
{

constexpr qsizetype kSome = 8;

/** As stated; an inferred day may not decide anything. */
QDate statedDay(const Article &article)
{
    const PublicationDate &published = article.metadata.published;
    return published.basis == DateBasis::Inferred ? QDate() : published.date;
}

/** By content, never by the files' names. */
bool isContentBefore(const Article &a, const Article &b)
{
    return a.sha256 != b.sha256 ? a.sha256 < b.sha256 : a.text < b.text;
}

/** Those published first before the others, the undated last. */
bool isPublishedBefore(const Article &a, const Article &b)
{
    const QDate dayA = statedDay(a);
    const QDate dayB = statedDay(b);
    if (dayA.isValid() != dayB.isValid())
        return dayA.isValid();
    return dayA != dayB ? dayA < dayB : isContentBefore(a, b);
}

using Groups = std::vector<std::vector<int>>; // of articles; empty ones are passed over

/** Which group most of the articles with these contents are in; the first of several. */
std::optional<size_t> groupOfSome(const QList<Article> &articles, const Groups &groups, const QString &some)
{
    const QStringList wanted = some.split(u' ', Qt::SkipEmptyParts);
    std::optional<size_t> best;
    qsizetype most = 0;
    for (size_t group = 0; group < groups.size() && !wanted.isEmpty(); ++group) {
        const auto found = std::ranges::count_if(groups[group], [&](int article) {
            return wanted.contains(QLatin1StringView(articles.at(article).sha256));
        });
        if (found > most) {
            most = found;
            best = group;
        }
    }
    return best;
}

/** The article a decision is on: by its content, or by its file when the content has changed. */
int articleOf(const QList<Article> &articles, const Decision &decision)
{
    const auto isContent = [&](const Article &article) { return decision.key == QLatin1StringView(article.sha256); };
    auto found = std::ranges::find_if(articles, isContent);
    if (found == articles.end() && !decision.note.isEmpty())
        found = std::ranges::find_if(articles, [&](const Article &one) { return decision.note == one.place(); });
    return found == articles.end() ? -1 : int(found - articles.begin());
}

void replayOnArticle(const QList<Article> &articles, const Decision &decision, Groups &groups)
{
    const int article = articleOf(articles, decision);
    const auto target = groupOfSome(articles, groups, decision.value);
    if (article < 0 || (!target && !decision.value.isEmpty()))
        return;
    for (std::vector<int> &group : groups)
        std::erase(group, article);
    if (target)
        groups[*target].push_back(article);
    else
        groups.push_back({article});
}

void replayMerge(const QList<Article> &articles, const Decision &decision, Groups &groups)
{
    const auto into = groupOfSome(articles, groups, decision.value);
    const auto from = groupOfSome(articles, groups, decision.note);
    if (!into || !from || *into == *from)
        return;
    groups[*into].insert(groups[*into].end(), groups[*from].begin(), groups[*from].end());
    groups[*from].clear();
}

void replay(const QList<Article> &articles, const QList<Decision> &decisions, Groups &groups)
{
    for (const Decision &decision : decisions) {
        if (decision.target != DecisionTarget::Story || decision.verdict != Verdict::Corrected)
            continue;
        if (decision.field == StoryField::kArticle)
            replayOnArticle(articles, decision, groups);
        else if (decision.field == StoryField::kMerge)
            replayMerge(articles, decision, groups);
    }
    std::erase_if(groups, [](const auto &group) { return group.empty(); });
}

void nameStories(const QList<Article> &articles, const QList<Decision> &decisions, QList<Story> &stories)
{
    for (const Decision &decision : decisions) {
        if (decision.target != DecisionTarget::Story || decision.verdict != Verdict::Corrected
            || decision.field != StoryField::kTitle || decision.value.isEmpty())
            continue;
        const auto same = std::ranges::find(stories, decision.key, &Story::key);
        const int named
            = same != stories.end() ? int(same - stories.begin()) : storyOfSome(articles, stories, decision.note);
        if (named >= 0)
            stories[named].title = decision.value;
    }
}

class StoryMaker
{
public:
    StoryMaker(const QList<Article> &articles, const RunContext &context)
        : m_articles(articles)
        , m_context(context)
        , m_order(articles.size())
        , m_places(size_t(articles.size()))
    {
        std::iota(m_order.begin(), m_order.end(), 0);
        std::ranges::stable_sort(m_order,
                                 [&](int a, int b) { return isContentBefore(articles.at(a), articles.at(b)); });
        for (size_t i = 0; i < m_places.size(); ++i)
            m_places[size_t(m_order.at(qsizetype(i)))] = i;
    }

    Groups find()
    {
        QList<const Article *> ordered;
        for (const int article : std::as_const(m_order))
            ordered.append(&m_articles.at(article));
        m_terms = storyTerms(ordered, m_context);
        if (m_context.isCancelled())
            return {};
        std::vector<StoryMember> members;
        members.reserve(size_t(ordered.size()));
        for (qsizetype i = 0; i < ordered.size(); ++i)
            members.push_back({&m_terms[size_t(i)], statedDay(*ordered.at(i))});
        Groups groups = groupStories(members, m_context);
        for (std::vector<int> &group : groups) {
            for (int &member : group)
                member = m_order.at(member);
        }
        return groups;
    }

    [[nodiscard]] Story storyOf(std::vector<int> group) const
    {
        std::ranges::sort(group, {}, [this](int article) { return m_places[size_t(article)]; });
        const int first = *std::ranges::min_element(
            group, [this](int a, int b) { return isPublishedBefore(m_articles.at(a), m_articles.at(b)); });
        Story story;
        story.key = findingKey(u"story", QString::fromLatin1(m_articles.at(first).sha256));
        story.title = titleOf(group);
        story.articles = QList<int>(group.begin(), group.end());
        std::ranges::sort(story.articles);
        return story;
    }

    /** Largest first, then the one with the newest article. */
    void arrange(QList<Story> &stories) const
    {
        const auto newest = [this](const Story &story) {
            qint64 day = 0;
            for (const int article : story.articles) {
                if (const QDate published = statedDay(m_articles.at(article)); published.isValid())
                    day = std::max(day, published.toJulianDay());
            }
            return day;
        };
        std::ranges::stable_sort(stories, {}, [&](const Story &story) {
            return std::tuple(-story.articles.size(), -newest(story), story.key);
        });
    }

private:
    /** The headline of the article that is most like all the others. */
    [[nodiscard]] QString titleOf(const std::vector<int> &group) const
    {
        QHash<int, double> weights; // of words, over the whole group
        for (const int article : group) {
            for (const auto &[word, weight] : m_terms[m_places[size_t(article)]])
                weights[word] += weight;
        }
        QString title;
        double most = -1;
        for (const int article : group) {
            double central = 0;
            for (const auto &[word, weight] : m_terms[m_places[size_t(article)]])
                central += weight * weights.value(word);
            const QString own = m_articles.at(article).metadata.title.simplified();
            if (!own.isEmpty() && central > most) {
                most = central;
                title = own;
            }
        }
        return title.isEmpty() ? m_articles.at(group.front()).place() : title;
    }

    const QList<Article> &m_articles;
    const RunContext &m_context;
    QList<int> m_order; // articles by their content
    std::vector<size_t> m_places; // of the articles in it
    std::vector<Terms> m_terms; // in that order
};

} // namespace

Result<QList<Story>> findStories(const QList<Article> &articles, const QList<Decision> &decisions,
                                 const RunContext &context)
{
    StoryMaker maker(articles, context);
    Groups groups = maker.find();
    if (context.isCancelled())
        return stopped();
    replay(articles, decisions, groups);
    QList<Story> stories;
    for (std::vector<int> &group : groups)
        stories.append(maker.storyOf(std::move(group)));
    nameStories(articles, decisions, stories);
    maker.arrange(stories);
    return stories;
}

int storyOfSome(const QList<Article> &articles, const QList<Story> &stories, const QString &some)
{
    Groups groups;
    for (const Story &story : stories)
        groups.emplace_back(story.articles.begin(), story.articles.end());
    const auto found = groupOfSome(articles, groups, some);
    return found ? int(*found) : -1;
}

QString someOf(const QList<Article> &articles, const Story &story)
{
    QList<int> ordered = story.articles;
    std::ranges::stable_sort(ordered, [&](int a, int b) { return isPublishedBefore(articles.at(a), articles.at(b)); });
    QStringList some;
    for (const int article : std::as_const(ordered).first(std::min(kSome, ordered.size())))
        some.append(QString::fromLatin1(articles.at(article).sha256));
    return some.join(u' ');
}

} // namespace Counterpoint
