// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "spelling.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <cstdint>
#include <utility>

namespace Counterpoint
{

namespace
{

constexpr qsizetype kShortestGram = 3;
constexpr qsizetype kLongestGram = 5;
constexpr size_t kMostCounters = 8; // pieces that count sentences, each with a counter for every gram
constexpr size_t kLeastSentences = 512; // a piece of fewer is not worth it
constexpr int kTabledCounts = 16;

/** A gram as a number: at most five units of 16 bits. */
struct GramKey {
    uint64_t first = 0;
    uint16_t last = 0;
    bool operator==(const GramKey &) const = default;
};

GramKey keyOf(QStringView gram)
{
    GramKey key;
    for (qsizetype i = 0; i < gram.size() && i < kLongestGram - 1; ++i)
        key.first = key.first << 16 | gram[i].unicode();
    if (gram.size() == kLongestGram)
        key.last = gram.back().unicode();
    return key;
}

/** Numbers for grams in the order in which they are met: a table with open addresses, never more than half full. */
class GramNumbers
{
public:
    int numberOf(GramKey key)
    {
        if (2 * (m_keys.size() + 1) > m_slots.size())
            grow();
        size_t at = slotOf(key);
        for (; m_slots[at] >= 0; at = (at + 1) % m_slots.size()) {
            if (m_keys[size_t(m_slots[at])] == key)
                return m_slots[at];
        }
        m_slots[at] = int(m_keys.size());
        m_keys.push_back(key);
        return m_slots[at];
    }
    [[nodiscard]] size_t size() const { return m_keys.size(); }

private:
    [[nodiscard]] size_t slotOf(GramKey key) const
    {
        // Fibonacci hashing (Knuth, The Art of Computer Programming 3, 6.4)
        const uint64_t mixed = (key.first ^ std::rotl(uint64_t(key.last), 21)) * 0x9E3779B97F4A7C15U;
        return size_t(mixed ^ mixed >> 32) % m_slots.size();
    }

    void grow()
    {
        m_slots.assign(std::max<size_t>(1024, 2 * m_slots.size()), -1);
        for (size_t number = 0; number < m_keys.size(); ++number) {
            size_t at = slotOf(m_keys[number]);
            while (m_slots[at] >= 0)
                at = (at + 1) % m_slots.size();
            m_slots[at] = int(number);
        }
    }

    std::vector<GramKey> m_keys;
    std::vector<int> m_slots; // a power of two
};

/** The n-grams of a word between two spaces; a word that is too short is one. */
template<typename Take>
void forGramsOf(const QString &word, Take take)
{
    const QString padded = u' ' + word + u' ';
    for (qsizetype length = kShortestGram; length <= kLongestGram; ++length) {
        for (qsizetype at = 0; at + length <= padded.size(); ++at)
            take(QStringView(padded).sliced(at, length));
        if (padded.size() <= length)
            return;
    }
}

double sublinear(int count)
{
    static const auto table = [] {
        std::array<double, kTabledCounts> logs{};
        for (int i = 1; i < kTabledCounts; ++i)
            logs[size_t(i)] = 1 + std::log(double(i));
        return logs;
    }();
    return count < kTabledCounts ? table[size_t(count)] : 1 + std::log(double(count));
}

} // namespace

Spelling::Spelling(const ProfileSet &set, const RunContext &context)
    : m_set(set)
{
    numberGrams();
    if (!context.isCancelled())
        countSentences(context);
}

void Spelling::numberGrams()
{
    std::vector<bool> isWord(size_t(m_set.entryCount()), false);
    for (int sentence = 0; sentence < int(m_set.size()); ++sentence) {
        for (const PackedToken &token : m_set.tokensOf(sentence))
            isWord[size_t(token.word)] = true;
    }
    GramNumbers numbers;
    m_firstGram.reserve(isWord.size() + 1);
    for (size_t word = 0; word < isWord.size(); ++word) {
        m_firstGram.push_back(int(m_grams.size()));
        if (isWord[word])
            forGramsOf(m_set.entry(int(word)),
                       [&](QStringView gram) { m_grams.push_back(numbers.numberOf(keyOf(gram))); });
    }
    m_firstGram.push_back(int(m_grams.size()));
    m_rarity.resize(numbers.size());
}

void Spelling::countSentences(const RunContext &context)
{
    const size_t size = std::max(kLeastSentences, m_set.size() / kMostCounters + 1);
    std::vector<std::vector<int>> counts(m_set.size() / size + 1);
    context.inPieces(m_set.size(), size, [&](size_t from, size_t to) {
        std::vector<int> &count = counts[from / size];
        count.resize(gramCount());
        std::vector<int> last(gramCount(), -1); // the sentence a gram was counted in last
        for (size_t i = from; i < to && !context.isCancelled(); ++i) {
            for (const PackedToken &token : m_set.tokensOf(int(i))) {
                for (const int gram : gramsOf(token.word))
                    count[size_t(gram)] += std::exchange(last[size_t(gram)], int(i)) != int(i) ? 1 : 0;
            }
        }
    });
    std::vector<int> sentences(gramCount());
    for (const std::vector<int> &count : counts) {
        for (size_t gram = 0; gram < count.size(); ++gram)
            sentences[gram] += count[gram];
    }
    const auto all = double(1 + m_set.size());
    for (size_t gram = 0; gram < gramCount(); ++gram)
        m_rarity[gram] = float(std::log(all / (1 + sentences[gram])) + 1);
}

std::span<const int> Spelling::gramsOf(int word) const
{
    const int *first = m_grams.data();
    return {first + m_firstGram[size_t(word)], first + m_firstGram[size_t(word) + 1]};
}

SpellingReader::SpellingReader(const Spelling &spelling)
    : m_spelling(spelling)
    , m_grams(spelling.gramCount())
{
    for (size_t gram = 0; gram < m_grams.size(); ++gram)
        m_grams[gram].rarity = spelling.m_rarity[gram];
}

void SpellingReader::countGrams(int profile)
{
    m_counted.clear();
    for (const PackedToken &token : m_spelling.m_set.tokensOf(profile)) {
        for (const int gram : m_spelling.gramsOf(token.word)) {
            if (m_grams[size_t(gram)].count++ == 0)
                m_counted.push_back(gram);
        }
    }
}

double SpellingReader::takeWeight(int gram)
{
    Gram &counted = m_grams[size_t(gram)];
    return sublinear(std::exchange(counted.count, 0)) * double(counted.rarity);
}

void SpellingReader::load(int profile)
{
    if (m_loaded == profile)
        return;
    for (const int gram : m_loadedGrams)
        m_grams[size_t(gram)].weight = 0;
    countGrams(profile);
    m_square = 0;
    for (const int gram : m_counted) {
        const double weight = takeWeight(gram);
        m_grams[size_t(gram)].weight = float(weight);
        m_square += weight * weight;
    }
    m_loadedGrams.swap(m_counted);
    m_loaded = profile;
}

double SpellingReader::likeness(int a, int b)
{
    load(a);
    countGrams(b);
    double square = 0;
    double sum = 0;
    for (const int gram : m_counted) {
        const double weight = takeWeight(gram);
        sum += weight * double(m_grams[size_t(gram)].weight);
        square += weight * weight;
    }
    return sum > 0 ? std::clamp(sum / std::sqrt(square * m_square), 0.0, 1.0) : 0;
}

} // namespace Counterpoint
