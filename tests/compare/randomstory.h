// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QRandomGenerator>
#include <QStringList>

namespace Counterpoint::Test
{

/** A word without meaning; low numbers are met often. */
inline QString randomWord(QRandomGenerator &random)
{
    static const QString syllables[]
        = {QStringLiteral("ba"), QStringLiteral("ke"),  QStringLiteral("mi"),  QStringLiteral("ro"),
           QStringLiteral("tu"), QStringLiteral("sel"), QStringLiteral("von"), QStringLiteral("dar")};
    const double skewed = random.generateDouble() * random.generateDouble();
    const auto number = int(skewed * 512);
    return syllables[number % 8] + syllables[number / 8 % 8] + syllables[number / 64];
}

/** Articles of ten sentences of random words, common ones more often; @p sentences in all. */
inline QList<QStringList> randomArticles(quint32 seed, int sentences)
{
    QRandomGenerator random(seed);
    QList<QStringList> articles;
    for (int i = 0; i < sentences; ++i) {
        if (i % 10 == 0)
            articles.append(QStringList());
        QStringList words;
        for (int w = 0; w < 12; ++w)
            words << randomWord(random);
        articles.last() << words.join(u' ') + u'.';
    }
    return articles;
}

/** The same, but of four sentences one repeats an earlier one: as it is, or with some words changed or left out. */
inline QList<QStringList> randomStory(quint32 seed, int sentences)
{
    QRandomGenerator random(seed);
    QList<QStringList> articles = randomArticles(seed + 1, sentences);
    QStringList told;
    for (QStringList &article : articles) {
        for (QString &sentence : article) {
            if (!told.isEmpty() && random.bounded(4) == 0) {
                QStringList words = told.at(random.bounded(int(told.size()))).chopped(1).split(u' ');
                for (int edits = random.bounded(6); edits > 0 && words.size() > 4; --edits) {
                    if (random.bounded(3) == 0)
                        words.removeAt(random.bounded(int(words.size())));
                    else
                        words[random.bounded(int(words.size()))] = randomWord(random);
                }
                sentence = words.join(u' ') + u'.';
            }
            told.append(sentence);
        }
    }
    return articles;
}

} // namespace Counterpoint::Test
