// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wordweights.h"

#include <text/lexicon.h>

namespace Counterpoint
{

namespace
{

constexpr double kUnknown = 11.0;
constexpr qsizetype kLongestAcronym = 5;

QHash<QString, double> readRarities()
{
    QHash<QString, double> rarities;
    const QList<QStringList> rows = lexiconRows(QStringLiteral("wordfrequency.txt"));
    for (const QStringList &row : rows) {
        if (row.size() == 2)
            rarities.insert(row.at(0), row.at(1).toDouble());
    }
    return rarities;
}

QHash<QString, QString> readBaseForms()
{
    QHash<QString, QString> forms;
    const QList<QStringList> rows = lexiconRows(QStringLiteral("irregular.txt"));
    for (const QStringList &row : rows) {
        if (row.size() == 2)
            forms.insert(row.at(0), stemOf(row.at(1)));
    }
    return forms;
}

/** Capitals of "US", "U.S.", "NATO"; empty for what is not written in capitals only. */
QString acronymOf(QStringView written)
{
    if (written.isEmpty() || !written.front().isUpper())
        return {}; // most words
    QString letters;
    for (const QChar c : written) {
        if (c.isUpper())
            letters += c;
        else if (c != u'.')
            return {};
    }
    return letters.size() >= 2 && letters.size() <= kLongestAcronym ? letters : QString();
}

} // namespace

double rarityOf(const QString &stem)
{
    static const QHash<QString, double> rarities = readRarities();
    return rarities.value(stem, kUnknown);
}

QString wordKey(QStringView written, const Word &word)
{
    if (word.isNumber)
        return word.stem;
    if (QString acronym = acronymOf(written); !acronym.isEmpty())
        return acronym;
    static const QHash<QString, QString> forms = readBaseForms();
    const auto found = forms.constFind(word.folded);
    return found == forms.constEnd() ? word.stem : *found;
}

} // namespace Counterpoint
