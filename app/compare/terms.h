// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <model/article.h>

#include <QHash>
#include <QString>

#include <utility>
#include <vector>

/** What sentences and articles say as weighed words, for telling how alike they are. Pure; any thread. */
namespace Counterpoint
{

/** Numbers of words with their weights, ascending by number; of length one. */
using Terms = std::vector<std::pair<int, double>>;

/** 0 (no word in common) .. 1. The same to the last bit on every run: summed in the order of the words. */
[[nodiscard]] double cosine(const Terms &a, const Terms &b);

/** Content words of a sentence without its numbers and without @p times; places by one key. Sorted, distinct. */
[[nodiscard]] QStringList contentWords(const Article &article, int sentence, const QList<Timex> &times);

/** How words are spread over the sentences of a set of articles: rare ones weigh more. */
class WordSpread
{
public:
    /** Takes note of one sentence. */
    void add(const QStringList &content);
    /** A word that was never noted counts as said once. */
    [[nodiscard]] Terms weigh(const QStringList &content);

private:
    int numberOf(const QString &word);

    QHash<QString, int> m_numbers; // in the order in which words are met
    std::vector<double> m_counts;
    double m_sentences = 0;
};

} // namespace Counterpoint
