// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <text/worddiff.h>

#include <text/words.h>

#include <QHash>

#include <algorithm>
#include <vector>

namespace Counterpoint
{

namespace
{

constexpr size_t kLargestTable = 400'000; // cells; larger stretches are cut at anchors first

using Pairs = std::vector<std::pair<size_t, size_t>>;

struct Range {
    size_t firstA, lastA, firstB, lastB; // last is exclusive

    [[nodiscard]] size_t cells() const { return (lastA - firstA + 1) * (lastB - firstB + 1); }
};

class Matcher
{
public:
    Matcher(const QList<Word> &a, const QList<Word> &b)
    {
        QHash<QString, int> numbers;
        const auto number = [&](const QList<Word> &words, std::vector<int> &list) {
            for (const Word &word : words)
                list.push_back(*numbers.insert(word.folded, numbers.value(word.folded, int(numbers.size()))));
        };
        number(a, m_a);
        number(b, m_b);
    }

    Pairs pairs()
    {
        match({0, m_a.size(), 0, m_b.size()});
        std::ranges::sort(m_pairs);
        return m_pairs;
    }

private:
    void match(Range range)
    {
        while (range.firstA < range.lastA && range.firstB < range.lastB && m_a[range.firstA] == m_b[range.firstB])
            m_pairs.emplace_back(range.firstA++, range.firstB++);
        while (range.firstA < range.lastA && range.firstB < range.lastB && m_a[range.lastA - 1] == m_b[range.lastB - 1])
            m_pairs.emplace_back(--range.lastA, --range.lastB);
        if (range.firstA == range.lastA || range.firstB == range.lastB)
            return;
        if (range.cells() <= kLargestTable)
            matchByTable(range);
        else
            matchByAnchors(range);
    }

    void matchByTable(const Range &range)
    {
        const size_t rows = range.lastA - range.firstA;
        const size_t columns = range.lastB - range.firstB;
        std::vector<int> lengths((rows + 1) * (columns + 1), 0); // of the common subsequence from here to the end
        const auto at = [&](size_t row, size_t column) -> int & { return lengths[row * (columns + 1) + column]; };
        for (size_t row = rows; row-- > 0;) {
            for (size_t column = columns; column-- > 0;) {
                const bool isSame = m_a[range.firstA + row] == m_b[range.firstB + column];
                at(row, column)
                    = isSame ? at(row + 1, column + 1) + 1 : std::max(at(row + 1, column), at(row, column + 1));
            }
        }
        for (size_t row = 0, column = 0; row < rows && column < columns;) {
            if (m_a[range.firstA + row] == m_b[range.firstB + column])
                m_pairs.emplace_back(range.firstA + row++, range.firstB + column++);
            else if (at(row + 1, column) >= at(row, column + 1))
                ++row;
            else
                ++column;
        }
    }

    /** Words that occur once on both sides, as an ascending chain; what lies between is matched by itself. */
    void matchByAnchors(const Range &range)
    {
        const Pairs chain = longestChain(uniquePairs(range));
        if (chain.empty())
            return; // nothing holds so long a stretch together: it differs as a whole
        Range gap = range;
        for (const auto &[a, b] : chain) {
            gap.lastA = a;
            gap.lastB = b;
            match(gap);
            m_pairs.emplace_back(a, b);
            gap.firstA = a + 1;
            gap.firstB = b + 1;
        }
        gap.lastA = range.lastA;
        gap.lastB = range.lastB;
        match(gap);
    }

    [[nodiscard]] Pairs uniquePairs(const Range &range) const
    {
        struct Places {
            size_t a = 0, b = 0;
            int countA = 0, countB = 0;
        };
        QHash<int, Places> places;
        for (size_t i = range.firstA; i < range.lastA; ++i) {
            Places &place = places[m_a[i]];
            place.a = i;
            ++place.countA;
        }
        for (size_t i = range.firstB; i < range.lastB; ++i) {
            Places &place = places[m_b[i]];
            place.b = i;
            ++place.countB;
        }
        Pairs unique;
        for (const Places &place : std::as_const(places)) {
            if (place.countA == 1 && place.countB == 1)
                unique.emplace_back(place.a, place.b);
        }
        std::ranges::sort(unique);
        return unique;
    }

    /** Longest increasing subsequence by b (patience sorting). */
    static Pairs longestChain(const Pairs &pairs)
    {
        std::vector<size_t> tops;
        std::vector<qsizetype> before(pairs.size(), -1);
        for (size_t i = 0; i < pairs.size(); ++i) {
            const auto pile
                = std::ranges::lower_bound(tops, pairs[i].second, {}, [&](size_t top) { return pairs[top].second; });
            if (pile != tops.begin())
                before[i] = qsizetype(*std::prev(pile));
            if (pile == tops.end())
                tops.push_back(i);
            else
                *pile = i;
        }
        Pairs chain;
        for (qsizetype i = tops.empty() ? -1 : qsizetype(tops.back()); i >= 0; i = before[size_t(i)])
            chain.push_back(pairs[size_t(i)]);
        std::ranges::reverse(chain);
        return chain;
    }

    std::vector<int> m_a;
    std::vector<int> m_b;
    Pairs m_pairs;
};

QList<Word> wordsOf(QStringView text)
{
    QList<Word> words = splitWords(text);
    words.removeIf([](const Word &word) { return !word.isWord; });
    return words;
}

/** From word @p first to before word @p last; where there is none, the place after the word before. */
Span spanOf(const QList<Word> &words, size_t first, size_t last)
{
    if (first < last)
        return {words.at(qsizetype(first)).span.start, words.at(qsizetype(last) - 1).span.end};
    const qsizetype place = first > 0 ? words.at(qsizetype(first) - 1).span.end : 0;
    return {place, place};
}

} // namespace

WordDifferences wordDifferences(QStringView a, QStringView b)
{
    const QList<Word> wordsA = wordsOf(a);
    const QList<Word> wordsB = wordsOf(b);
    Pairs pairs = Matcher(wordsA, wordsB).pairs();
    pairs.emplace_back(size_t(wordsA.size()), size_t(wordsB.size()));

    WordDifferences result;
    size_t nextA = 0;
    size_t nextB = 0;
    for (size_t i = 0; i < pairs.size();) {
        const auto [firstA, firstB] = pairs[i];
        if (nextA < firstA || nextB < firstB)
            result.hunks.append({spanOf(wordsA, nextA, firstA), spanOf(wordsB, nextB, firstB), false});
        size_t length = 0;
        while (i + 1 < pairs.size() && pairs[i] == std::pair(firstA + length, firstB + length))
            ++i, ++length;
        if (length > 0)
            result.hunks.append(
                {spanOf(wordsA, firstA, firstA + length), spanOf(wordsB, firstB, firstB + length), true});
        nextA = firstA + length;
        nextB = firstB + length;
        if (length == 0)
            break;
    }
    for (const WordHunk &hunk : std::as_const(result.hunks)) {
        if (!hunk.isShared && !hunk.a.isEmpty())
            result.differentA.append(hunk.a);
        if (!hunk.isShared && !hunk.b.isEmpty())
            result.differentB.append(hunk.b);
    }
    return result;
}

} // namespace Counterpoint
