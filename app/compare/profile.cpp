// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "profile.h"

#include "profilepiece.h"
#include "wordweights.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <memory>

namespace Counterpoint
{

namespace
{

constexpr double kTopicExponent = 0.35; // how fast a word told again and again inside one article loses weight
constexpr float kLongUnitBonus = 1.25F; // a full name tells a little more than a surname
constexpr size_t kArticles = 8; // read in one piece of work
constexpr size_t kSentences = 1024; // the same

/** Which name, time or phrase a token belongs to; -1 for none. */
std::array<int, 3> identityOf(const ProfileToken &token)
{
    return {token.name, token.time, token.phrase};
}

/** Numbers the units; the content words of one share the weight of the rarest. */
void formUnits(Profile &profile)
{
    auto &tokens = profile.tokens;
    int unit = 0;
    for (size_t i = 0; i < tokens.size();) {
        const auto identity = identityOf(tokens[i]);
        size_t end = i + 1;
        while (end < tokens.size() && identity != std::array{-1, -1, -1} && identityOf(tokens[end]) == identity)
            ++end;
        float most = 0;
        int content = 0;
        for (size_t k = i; k < end; ++k) {
            most = std::max(most, tokens[k].weight);
            content += tokens[k].isContent ? 1 : 0;
        }
        for (size_t k = i; end - i > 1 && k < end; ++k) {
            tokens[k].unit = unit;
            if (tokens[k].isContent && content > 1)
                tokens[k].weight = most * kLongUnitBonus / float(content);
        }
        ++unit;
        i = end;
    }
}

} // namespace

int EntryNumbers::numberOf(const QString &entry)
{
    const auto known = m_numbers.constFind(entry);
    if (known != m_numbers.constEnd())
        return *known;
    m_numbers.insert(entry, int(m_entries.size()));
    m_entries.push_back(entry);
    return int(m_entries.size()) - 1;
}

ProfileSet::ProfileSet(const Comparison &comparison, const RunContext &context)
{
    addArticles(comparison, context);
    if (context.isCancelled())
        return;
    addNames(comparison);
    countKeys(context);
    weighEntries();
    weighTokens(context);
    relateEntries();
}

void ProfileSet::addArticles(const Comparison &comparison, const RunContext &context)
{
    const auto count = size_t(comparison.articles.size());
    std::vector<std::unique_ptr<ProfilePiece>> pieces((count + kArticles - 1) / kArticles);
    context.inPieces(count, kArticles, [&](size_t from, size_t to) {
        pieces[from / kArticles] = std::make_unique<ProfilePiece>(comparison, int(from), int(to));
    });
    if (context.isCancelled())
        return;
    std::vector<std::vector<int>> numbers(pieces.size());
    for (size_t i = 0; i < pieces.size(); ++i) {
        for (const QString &entry : pieces[i]->numbers().entries())
            numbers[i].push_back(m_numbers.numberOf(entry));
    }
    std::vector<std::vector<Profile>> profiles(pieces.size());
    context.inPieces(pieces.size(), 1, [&](size_t i, size_t) {
        profiles[i] = pieces[i]->takeProfiles(numbers[i]);
        pieces[i].reset();
    });
    for (std::vector<Profile> &piece : profiles)
        std::ranges::move(piece, std::back_inserter(m_profiles));
}

void ProfileSet::relateEntries()
{
    m_relations.resize(size_t(entryCount()));
    m_hasRelations.resize(size_t(entryCount()));
    for (int key = 0; key < entryCount(); ++key) {
        const QHash<QString, WordRelation> &later = laterRelationsOf(entry(key));
        for (auto at = later.cbegin(); at != later.cend(); ++at) {
            const int other = m_numbers.find(at.key());
            if (other < 0)
                continue;
            m_relations[size_t(std::min(key, other))].emplace_back(std::max(key, other), *at);
            m_hasRelations[size_t(key)] = m_hasRelations[size_t(other)] = 1;
        }
    }
    for (auto &related : m_relations)
        std::ranges::sort(related, {}, [](const auto &pair) { return pair.first; });
}

WordRelation ProfileSet::relation(int a, int b) const
{
    const auto &related = m_relations[size_t(std::min(a, b))];
    const auto found
        = std::ranges::lower_bound(related, std::max(a, b), {}, [](const auto &pair) { return pair.first; });
    return found != related.end() && found->first == std::max(a, b) ? found->second : WordRelation{};
}

void ProfileSet::addNames(const Comparison &comparison)
{
    for (int name = 0; name < comparison.names.size(); ++name) {
        const bool isPerson = comparison.names.at(name).kind == NameKind::Person;
        for (const JoinedMention &mention : comparison.names.at(name).mentions) {
            const auto at = std::ranges::lower_bound(m_profiles, mention.sentence, {}, &Profile::ref);
            if (at == m_profiles.end() || at->ref != mention.sentence)
                continue;
            forTokensIn(*at, mention.span, [&](ProfileToken &token) {
                token.name = name;
                token.isPerson = isPerson;
            });
        }
    }
}

void ProfileSet::countKeys(const RunContext &context)
{
    context.inPieces(m_profiles.size(), kSentences, [&](size_t from, size_t to) {
        for (size_t i = from; i < to; ++i) {
            Profile &profile = m_profiles[i];
            for (const ProfileToken &token : profile.tokens) {
                if (token.isContent)
                    profile.keys.push_back(token.stem);
            }
            std::ranges::sort(profile.keys);
            profile.keys.erase(std::ranges::unique(profile.keys).begin(), profile.keys.end());
            profile.keys.shrink_to_fit();
        }
    });
    m_frequency.assign(size_t(entryCount()), 0);
    for (const Profile &profile : m_profiles) {
        for (const int key : profile.keys)
            ++m_frequency[size_t(key)];
    }
}

void ProfileSet::weighEntries()
{
    // A word that an article says again and again is its topic and tells little about which fact a sentence states;
    // a word that many articles say once is the fact itself, so the count over articles does not lower its weight.
    std::vector<int> articleCount(size_t(entryCount()), 0);
    std::vector<int> last(size_t(entryCount()), -1);
    for (const Profile &profile : m_profiles) {
        for (const int key : profile.keys) {
            if (std::exchange(last[size_t(key)], profile.ref.article) != profile.ref.article)
                ++articleCount[size_t(key)];
        }
    }
    m_weights.resize(size_t(entryCount()));
    for (size_t key = 0; key < m_weights.size(); ++key) {
        const double perArticle = articleCount[key] > 0 ? double(m_frequency[key]) / articleCount[key] : 1;
        m_weights[key] = rarityOf(entry(int(key))) * std::pow(perArticle, -kTopicExponent);
    }
}

void ProfileSet::weighTokens(const RunContext &context)
{
    context.inPieces(m_profiles.size(), kSentences, [&](size_t from, size_t to) {
        for (size_t i = from; i < to; ++i) {
            Profile &profile = m_profiles[i];
            for (ProfileToken &token : profile.tokens)
                token.weight = token.isContent ? float(m_weights[size_t(token.stem)]) : 0;
            formUnits(profile);
            for (const ProfileToken &token : profile.tokens)
                profile.weight += double(token.weight);
        }
    });
}

} // namespace Counterpoint
