// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "spelling.h"

#include <algorithm>
#include <cmath>
#include <unordered_map>
#include <utility>

namespace Counterpoint
{

namespace
{

constexpr qsizetype kShortestGram = 3;
constexpr qsizetype kLongestGram = 5;
constexpr size_t kMostVectors = 16384; // some 40 MB

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

} // namespace

Spelling::Spelling(const ProfileSet &set)
    : m_set(set)
    , m_gramsOfWord(size_t(set.entryCount()))
    , m_vectors(set.profiles().size())
{
    std::unordered_map<QString, int> numbers;
    std::vector<int> sentences; // by gram: in how many it stands
    std::vector<int> last; // by gram: the sentence it was counted in last
    int sentence = 0;
    for (const Profile &profile : set.profiles()) {
        ++sentence;
        for (const ProfileToken &token : profile.tokens) {
            std::vector<int> &grams = m_gramsOfWord[size_t(token.word)];
            if (grams.empty()) {
                forGramsOf(set.entry(token.word), [&](QStringView gram) {
                    grams.push_back(numbers.try_emplace(gram.toString(), int(numbers.size())).first->second);
                });
                sentences.resize(numbers.size());
                last.resize(numbers.size());
            }
            for (const int gram : grams) {
                if (std::exchange(last[size_t(gram)], sentence) != sentence)
                    ++sentences[size_t(gram)];
            }
        }
    }
    const double all = 1 + sentence;
    for (const int count : sentences)
        m_rarity.push_back(float(std::log(all / (1 + count)) + 1));
}

Spelling::Vector Spelling::makeVector(const Profile &profile) const
{
    std::vector<int> grams;
    for (const ProfileToken &token : profile.tokens) {
        const std::vector<int> &own = m_gramsOfWord[size_t(token.word)];
        grams.insert(grams.end(), own.begin(), own.end());
    }
    std::ranges::sort(grams);
    Vector vector;
    double square = 0;
    for (size_t from = 0; from < grams.size();) {
        size_t to = from;
        while (to < grams.size() && grams[to] == grams[from])
            ++to;
        const float weight = float(1 + std::log(double(to - from))) * m_rarity[size_t(grams[from])];
        vector.push_back({grams[from], weight});
        square += double(weight) * double(weight);
        from = to;
    }
    for (Gram &gram : vector)
        gram.weight /= float(std::sqrt(square));
    return vector;
}

const Spelling::Vector &Spelling::vectorOf(int profile)
{
    Vector &vector = m_vectors[size_t(profile)];
    if (!vector.empty())
        return vector;
    vector = makeVector(m_set.profiles()[size_t(profile)]);
    m_made.push_back(profile);
    return vector;
}

double Spelling::likeness(int a, int b)
{
    if (m_made.size() + 2 > kMostVectors) { // an archive: forget them all and go on
        for (const int made : m_made)
            m_vectors[size_t(made)] = {};
        m_made.clear();
    }
    const Vector &x = vectorOf(a);
    const Vector &y = vectorOf(b);
    double sum = 0;
    for (auto i = x.begin(), j = y.begin(); i != x.end() && j != y.end();) {
        if (i->number == j->number)
            sum += double(i++->weight) * double(j++->weight);
        else if (i->number < j->number)
            ++i;
        else
            ++j;
    }
    return std::clamp(sum, 0.0, 1.0);
}

} // namespace Counterpoint
