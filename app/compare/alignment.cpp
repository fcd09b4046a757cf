// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "alignment.h"

#include <rapidfuzz/fuzz.hpp>

#include <algorithm>
#include <cmath>
#include <optional>

namespace Counterpoint
{

namespace
{

constexpr double kContextShare = 0.1; // of a tie's rank; decides between equals only
constexpr int kContextWindow = 3;
constexpr double kNamesake = 0.4; // one word of two persons' names: perhaps one person written differently
constexpr double kSameSpelling = 82; // per cent, for transliterated names
constexpr int kLeastSpelling = 5;

struct Tie {
    double similarity;
    WordTie tie;
    bool isOpposite = false;
};

bool isSpelledAlike(const QString &a, const QString &b)
{
    if (a.size() < kLeastSpelling || b.size() < kLeastSpelling)
        return false;
    const QStringView x(a);
    const QStringView y(b);
    return rapidfuzz::fuzz::ratio(x.utf16(), x.utf16() + x.size(), y.utf16(), y.utf16() + y.size(), kSameSpelling) > 0;
}

std::optional<Tie> tieOf(const ProfileSet &set, const ProfileToken &a, const ProfileToken &b)
{
    if (a.isPerson && b.isPerson && a.name != b.name)
        return a.word == b.word ? std::optional(Tie{kNamesake, WordTie::Same}) : std::nullopt;
    if (a.word == b.word)
        return Tie{1, WordTie::Same};
    if (a.stem == b.stem)
        return Tie{a.isNumber ? 1.0 : 0.95, a.isNumber ? WordTie::Number : WordTie::Stem};
    if (!a.isContent || !b.isContent)
        return {};
    if (a.name >= 0 && a.name == b.name)
        return Tie{0.95, WordTie::Name};
    if (a.time >= 0 && a.time == b.time)
        return Tie{0.9, WordTie::Time};
    if (a.isNumber || b.isNumber)
        return {};
    if (a.phrase >= 0 || b.phrase >= 0) {
        const WordRelation phrase = set.relation(a.phrase >= 0 ? a.phrase : a.stem, b.phrase >= 0 ? b.phrase : b.stem);
        if (phrase.strength > 0)
            return Tie{phrase.strength, WordTie::Phrase};
    }
    if (set.hasRelations(a.stem) && set.hasRelations(b.stem)) {
        const WordRelation relation = set.relation(a.stem, b.stem);
        if (relation.strength > 0 || relation.isOpposite)
            return Tie{relation.strength, WordTie::Related, relation.isOpposite};
    }
    if (a.isCapitalised && b.isCapitalised && isSpelledAlike(set.entry(a.word), set.entry(b.word)))
        return Tie{0.8, WordTie::Spelling};
    return {};
}

/** How many of the neighbours of both tokens are the same word. */
double contextOf(const Profile &a, int i, const Profile &b, int j)
{
    int shared = 0;
    const int lastA = std::min(int(a.tokens.size()) - 1, i + kContextWindow);
    const int lastB = std::min(int(b.tokens.size()) - 1, j + kContextWindow);
    for (int x = std::max(0, i - kContextWindow); x <= lastA; ++x) {
        for (int y = std::max(0, j - kContextWindow); x != i && y <= lastB; ++y)
            shared += y != j && a.tokens[size_t(x)].stem == b.tokens[size_t(y)].stem ? 1 : 0;
    }
    return std::min(1.0, shared / double(2 * kContextWindow));
}

struct Ranked {
    AlignedWord word;
    double rank;
};

bool isBefore(const Ranked &x, const Ranked &y)
{
    if (x.rank != y.rank)
        return x.rank > y.rank;
    const int skewX = std::abs(x.word.a - x.word.b);
    const int skewY = std::abs(y.word.a - y.word.b);
    return std::tie(skewX, x.word.a, x.word.b) < std::tie(skewY, y.word.a, y.word.b);
}

bool isTieOfUnits(const ProfileToken &a, const ProfileToken &b, WordTie tie)
{
    const bool isOneName = a.name >= 0 && a.name == b.name;
    const bool isOneTime = a.time >= 0 && a.time == b.time;
    return isOneName || isOneTime || tie == WordTie::Phrase;
}

/** A name, time or phrase of which one word is aligned is covered as a whole. */
void coverUnits(const Profile &profile, int token, double similarity, std::vector<double> &covered)
{
    const int unit = profile.tokens[size_t(token)].unit;
    for (size_t i = 0; unit >= 0 && i < profile.tokens.size(); ++i) {
        if (profile.tokens[i].unit == unit)
            covered[i] = std::max(covered[i], similarity);
    }
}

void cover(const Profile &a, const Profile &b, Alignment &alignment)
{
    alignment.coveredA.assign(a.tokens.size(), 0);
    alignment.coveredB.assign(b.tokens.size(), 0);
    for (const AlignedWord &word : alignment.words) {
        alignment.coveredA[size_t(word.a)] = std::max(alignment.coveredA[size_t(word.a)], word.similarity);
        alignment.coveredB[size_t(word.b)] = std::max(alignment.coveredB[size_t(word.b)], word.similarity);
        if (!isTieOfUnits(a.tokens[size_t(word.a)], b.tokens[size_t(word.b)], word.tie))
            continue;
        coverUnits(a, word.a, word.similarity, alignment.coveredA);
        coverUnits(b, word.b, word.similarity, alignment.coveredB);
    }
}

void pairNumbers(const Profile &a, const Profile &b, const std::vector<bool> &usedA, const std::vector<bool> &usedB,
                 Alignment &alignment)
{
    for (size_t i = 0; i < a.tokens.size(); ++i) {
        for (size_t j = 0; j < b.tokens.size(); ++j) {
            const bool areFree = !usedA[i] && !usedB[j];
            const bool areNumbers = a.tokens[i].isNumber && b.tokens[j].isNumber;
            if (areFree && areNumbers && a.tokens[i].time < 0 && b.tokens[j].time < 0)
                alignment.numbers.emplace_back(int(i), int(j));
        }
    }
}

/** Words that may stand for each other, the best first. */
std::vector<Ranked> rankedTies(const ProfileSet &set, const Profile &a, const Profile &b,
                               std::vector<std::pair<int, int>> &opposites)
{
    std::vector<Ranked> ranked;
    ranked.reserve(2 * std::min(a.tokens.size(), b.tokens.size()));
    std::vector<int> tiesA(a.tokens.size());
    std::vector<int> tiesB(b.tokens.size());
    for (int i = 0; i < int(a.tokens.size()); ++i) {
        const ProfileToken &x = a.tokens[size_t(i)];
        for (int j = 0; j < int(b.tokens.size()); ++j) {
            const ProfileToken &y = b.tokens[size_t(j)];
            if (x.word != y.word && x.stem != y.stem && (!x.isContent || !y.isContent))
                continue; // most pairs
            const auto tie = tieOf(set, x, y);
            if (!tie)
                continue;
            if (tie->isOpposite) {
                opposites.emplace_back(i, j);
                continue;
            }
            ranked.push_back({{i, j, tie->similarity, tie->tie}, tie->similarity});
            ++tiesA[size_t(i)];
            ++tiesB[size_t(j)];
        }
    }
    for (Ranked &tie : ranked) {
        // A tie of two words that have no other is taken whatever its rank.
        if (tiesA[size_t(tie.word.a)] > 1 || tiesB[size_t(tie.word.b)] > 1)
            tie.rank += kContextShare * contextOf(a, tie.word.a, b, tie.word.b);
    }
    std::ranges::sort(ranked, isBefore);
    return ranked;
}

} // namespace

Alignment align(const ProfileSet &set, const Profile &a, const Profile &b)
{
    std::vector<std::pair<int, int>> opposites;
    const std::vector<Ranked> ranked = rankedTies(set, a, b, opposites);
    Alignment alignment;
    std::vector<bool> usedA(a.tokens.size());
    std::vector<bool> usedB(b.tokens.size());
    alignment.words.reserve(std::min(a.tokens.size(), b.tokens.size()));
    for (const Ranked &candidate : ranked) {
        const auto i = size_t(candidate.word.a);
        const auto j = size_t(candidate.word.b);
        if (usedA[i] || usedB[j])
            continue;
        usedA[i] = usedB[j] = true;
        alignment.words.push_back(candidate.word);
    }
    std::ranges::sort(alignment.words, {}, &AlignedWord::a);
    for (const auto &[i, j] : opposites) {
        if (!usedA[size_t(i)] && !usedB[size_t(j)])
            alignment.opposites.emplace_back(i, j);
    }
    cover(a, b, alignment);
    pairNumbers(a, b, usedA, usedB, alignment);
    return alignment;
}

} // namespace Counterpoint
