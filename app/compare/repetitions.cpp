// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "repetitions.h"

#include <algorithm>
#include <iterator>
#include <ranges>
#include <utility>

namespace Counterpoint
{

namespace
{

constexpr int kStockArticles = 12; // what stands in more of them may be a stock phrase
constexpr int kTimesInText = 20; // what a text says oftener is its refrain

/** How many articles there are in an ascending list of sentences. */
int articlesAmong(const ProfileSet &set, const std::vector<int> &sentences)
{
    int count = 0;
    int last = -1;
    for (const int sentence : sentences) {
        const int article = set.sentence(sentence).ref.article;
        count += std::exchange(last, article) != article ? 1 : 0;
    }
    return count;
}

} // namespace

bool isRefrain(const ProfileSet &set, const std::vector<int> &sentences)
{
    return int(sentences.size()) > kTimesInText * articlesAmong(set, sentences);
}

bool isToldOften(const ProfileSet &set, const std::vector<int> &sentences)
{
    return articlesAmong(set, sentences) > kStockArticles || isRefrain(set, sentences);
}

Repetitions::Repetitions(const ProfileSet &set)
    : m_isRepeated(set.size(), false)
{
    std::vector<std::pair<size_t, int>> byWording;
    byWording.reserve(set.size());
    for (int sentence = 0; sentence < int(set.size()); ++sentence) {
        if (set.sentence(sentence).tokens > 0)
            byWording.emplace_back(set.sentence(sentence).wording, sentence);
    }
    std::ranges::sort(byWording);
    const auto areSame = [](const auto &x, const auto &y) { return x.first == y.first; };
    for (const auto &same : byWording | std::views::chunk_by(areSame)) {
        std::vector<int> sentences;
        std::ranges::copy(same | std::views::values, std::back_inserter(sentences));
        if (!isToldOften(set, sentences))
            continue;
        for (size_t i = 1; i < sentences.size(); ++i)
            m_isRepeated[size_t(sentences[i])] = true;
        m_lists.push_back(std::move(sentences));
    }
    std::ranges::sort(m_lists, {}, [](const std::vector<int> &list) { return list.front(); });
}

const std::vector<int> &Repetitions::listOf(int sentence) const
{
    static const std::vector<int> none;
    const auto found
        = std::ranges::lower_bound(m_lists, sentence, {}, [](const std::vector<int> &list) { return list.front(); });
    return found != m_lists.end() && found->front() == sentence ? *found : none;
}

} // namespace Counterpoint
