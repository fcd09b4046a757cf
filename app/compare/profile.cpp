// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "profile.h"

#include "profilepiece.h"
#include "wordweights.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <memory>
#include <numeric>

namespace Counterpoint
{

namespace
{

constexpr double kTopicExponent = 0.35; // how fast a word told again and again inside one article loses weight
constexpr float kLongUnitBonus = 1.25F; // a full name tells a little more than a surname
constexpr size_t kArticles = 4; // read in one piece of work, at least
constexpr int kBatch = 512; // articles, whose pieces have vocabularies of their own until these are joined
constexpr size_t kPieces = 16; // of a batch: the more, the oftener the same words are looked up

/** Which name, time or phrase a token belongs to; -1 for none. */
std::array<int, 3> identityOf(const ProfileToken &token)
{
    return {token.name, token.time, token.phrase};
}

/** Numbers the units; the content words of one share the weight of the rarest. */
void formUnits(Profile &profile)
{
    const std::array none{-1, -1, -1};
    auto &tokens = profile.tokens;
    int unit = 0;
    for (size_t i = 0; i < tokens.size();) {
        const auto identity = identityOf(tokens[i]);
        size_t end = i + 1;
        while (end < tokens.size() && identity != none && identityOf(tokens[end]) == identity)
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

/** By sentence; names of one sentence in the order in which they were joined. */
std::vector<NamedSpan> namesIn(const Comparison &comparison)
{
    std::vector<NamedSpan> names;
    for (int name = 0; name < comparison.names.size(); ++name) {
        const bool isPerson = comparison.names.at(name).kind == NameKind::Person;
        for (const JoinedMention &mention : comparison.names.at(name).mentions)
            names.push_back({mention.sentence, mention.span, name, isPerson});
    }
    std::ranges::stable_sort(names, {}, &NamedSpan::sentence);
    return names;
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
    weighEntries();
    relateEntries();
}

void ProfileSet::addArticles(const Comparison &comparison, const RunContext &context)
{
    const auto count = int(comparison.articles.size());
    size_t sentences = 0;
    for (const Article &article : comparison.articles)
        sentences += size_t(article.sentences.size());
    m_sentences.reserve(sentences);
    const std::vector<NamedSpan> names = namesIn(comparison);
    for (int from = 0; from < count && !context.isCancelled(); from += kBatch)
        addPieces(comparison, names, {from, std::min(count, from + kBatch)}, context);
}

void ProfileSet::addPieces(const Comparison &comparison, const std::vector<NamedSpan> &names,
                           std::pair<int, int> articles, const RunContext &context)
{
    const auto [first, last] = articles;
    const auto count = size_t(last - first);
    const size_t size = std::max(kArticles, count / kPieces);
    std::vector<std::unique_ptr<ProfilePiece>> pieces((count + size - 1) / size);
    context.inPieces(count, size, [&](size_t from, size_t to) {
        pieces[from / size]
            = std::make_unique<ProfilePiece>(comparison, names, std::pair(first + int(from), first + int(to)), context);
    });
    if (context.isCancelled())
        return;
    std::vector<std::vector<int>> numbers(pieces.size());
    for (size_t i = 0; i < pieces.size(); ++i) {
        for (const QString &entry : pieces[i]->numbers().entries())
            numbers[i].push_back(m_numbers.numberOf(entry));
    }
    const size_t before = m_texts.size();
    m_texts.resize(before + pieces.size());
    context.inPieces(pieces.size(), 1, [&](size_t i, size_t) {
        m_texts[before + i] = pieces[i]->takeText(numbers[i]);
        pieces[i].reset();
    });
    for (size_t text = before; text < m_texts.size(); ++text) {
        for (PackedSentence &sentence : m_texts[text].sentences) {
            sentence.text = int(text);
            m_sentences.push_back(sentence);
        }
        m_texts[text].sentences = {};
    }
}

std::span<const PackedToken> ProfileSet::tokensOf(int number) const
{
    const PackedSentence &packed = sentence(number);
    return std::span(m_texts[size_t(packed.text)].tokens).subspan(packed.firstToken, packed.tokens);
}

std::span<const int> ProfileSet::keysOf(int number) const
{
    const PackedSentence &packed = sentence(number);
    return std::span(m_texts[size_t(packed.text)].keys).subspan(packed.firstKey, packed.keys);
}

Profile ProfileSet::profile(int number) const
{
    Profile profile;
    read(number, profile);
    return profile;
}

std::vector<Profile> ProfileSet::profiles() const
{
    std::vector<Profile> profiles;
    profiles.reserve(size());
    for (int number = 0; number < int(size()); ++number)
        profiles.push_back(profile(number));
    return profiles;
}

void ProfileSet::read(int number, Profile &profile) const
{
    const PackedSentence &packed = sentence(number);
    const PackedMark *marks = m_texts[size_t(packed.text)].marks.data() + packed.firstMark;
    profile.ref = packed.ref;
    profile.wording = packed.wording;
    profile.isNegated = packed.isNegated;
    profile.tokens.clear();
    for (const PackedToken &token : tokensOf(number)) {
        const PackedMark mark = token.mark < 0 ? PackedMark() : marks[token.mark];
        const qsizetype start = packed.start + token.start;
        profile.tokens.push_back({{start, start + token.length},
                                  token.word,
                                  token.stem,
                                  mark.name,
                                  mark.time,
                                  mark.phrase,
                                  -1,
                                  token.isContent ? float(m_weights[size_t(token.stem)]) : 0,
                                  token.isContent,
                                  token.isNumber,
                                  token.isCapitalised,
                                  token.isPerson,
                                  token.isQuoted});
    }
    formUnits(profile);
    profile.weight = 0;
    for (const ProfileToken &token : profile.tokens)
        profile.weight += double(token.weight);
}

void ProfileSet::relateEntries()
{
    struct Related {
        int first;
        int second;
        WordRelation relation;
    };
    std::vector<Related> all;
    m_hasRelations.resize(size_t(entryCount()));
    for (int key = 0; key < entryCount(); ++key) {
        for (const auto &[later, relation] : laterRelationsOf(entry(key))) {
            const int other = m_numbers.find(later);
            if (other < 0)
                continue;
            all.push_back({std::min(key, other), std::max(key, other), relation});
            m_hasRelations[size_t(key)] = m_hasRelations[size_t(other)] = 1;
        }
    }
    std::ranges::sort(all, {}, [](const Related &related) { return std::pair(related.first, related.second); });
    m_firstRelation.assign(size_t(entryCount()) + 1, 0);
    for (const Related &related : all) {
        m_relations.emplace_back(related.second, related.relation);
        ++m_firstRelation[size_t(related.first) + 1];
    }
    std::partial_sum(m_firstRelation.begin(), m_firstRelation.end(), m_firstRelation.begin());
}

WordRelation ProfileSet::relation(int a, int b) const
{
    const auto [first, second] = std::minmax(a, b);
    for (int i = m_firstRelation[size_t(first)]; i < m_firstRelation[size_t(first) + 1]; ++i) {
        if (m_relations[size_t(i)].first == second)
            return m_relations[size_t(i)].second;
    }
    return {};
}

void ProfileSet::weighEntries()
{
    // A word that an article says again and again is its topic and tells little about which fact a sentence states;
    // a word that many articles say once is the fact itself, so the count over articles does not lower its weight.
    std::vector<int> frequency(size_t(entryCount()), 0);
    std::vector<int> articleCount(size_t(entryCount()), 0);
    std::vector<int> last(size_t(entryCount()), -1);
    for (int number = 0; number < int(size()); ++number) {
        const int article = sentence(number).ref.article;
        for (const int key : keysOf(number)) {
            ++frequency[size_t(key)];
            if (std::exchange(last[size_t(key)], article) != article)
                ++articleCount[size_t(key)];
        }
    }
    m_weights.resize(size_t(entryCount()));
    for (size_t key = 0; key < m_weights.size(); ++key) {
        const double perArticle = articleCount[key] > 0 ? double(frequency[key]) / articleCount[key] : 1;
        m_weights[key] = rarityOf(entry(int(key))) * std::pow(perArticle, -kTopicExponent);
    }
}

} // namespace Counterpoint
