// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "terms.h"

#include "clauses.h"

#include <algorithm>
#include <cmath>

namespace Counterpoint
{

double cosine(const Terms &a, const Terms &b)
{
    double sum = 0;
    for (auto x = a.begin(), y = b.begin(); x != a.end() && y != b.end();) {
        if (x->first < y->first)
            ++x;
        else if (y->first < x->first)
            ++y;
        else
            sum += x++->second * y++->second;
    }
    return sum;
}

QStringList contentWords(const Article &article, int sentence, const QList<Timex> &times)
{
    QList<Span> left;
    for (const Timex &timex : times) {
        if (timex.sentence == sentence)
            left.append(timex.span);
    }
    QStringList content;
    for (const Word &word : splitWords(article.sentenceText(sentence), article.sentences.at(sentence).span.start)) {
        const bool isTime = std::ranges::any_of(left, [&](Span time) { return time.overlaps(word.span); });
        if (!word.isWord || word.isNumber || isTime)
            continue;
        const QString place = placeKey(textIn(article.text, word.span));
        if (!place.isEmpty())
            content.append(place);
        else if (!word.isStopword)
            content.append(word.stem);
    }
    content.sort();
    content.removeDuplicates();
    return content;
}

int WordSpread::numberOf(const QString &word)
{
    const auto known = m_numbers.constFind(word);
    if (known != m_numbers.cend())
        return *known;
    m_numbers.insert(word, int(m_counts.size()));
    m_counts.push_back(0);
    return int(m_counts.size()) - 1;
}

void WordSpread::add(const QStringList &content)
{
    ++m_sentences;
    for (const QString &word : content)
        ++m_counts[size_t(numberOf(word))];
}

Terms WordSpread::weigh(const QStringList &content)
{
    Terms terms;
    for (const QString &word : content) {
        const int number = numberOf(word);
        terms.emplace_back(number, std::log(1.0 + m_sentences / std::max(1.0, m_counts[size_t(number)])));
    }
    std::ranges::sort(terms);
    double length = 0;
    for (const auto &[number, weight] : terms)
        length += weight * weight;
    for (auto &[number, weight] : terms)
        weight /= std::sqrt(length);
    return terms;
}

} // namespace Counterpoint
