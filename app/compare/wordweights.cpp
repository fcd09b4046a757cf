// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wordweights.h"

#include <text/lexicon.h>
#include <text/words.h>

namespace Counterpoint
{

namespace
{

constexpr double kUnknown = 11.0;

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

} // namespace

double rarityOf(const QString &stem)
{
    static const QHash<QString, double> rarities = readRarities();
    return rarities.value(stem, kUnknown);
}

QString baseFormOf(const QString &folded, const QString &stem)
{
    static const QHash<QString, QString> forms = readBaseForms();
    const auto found = forms.constFind(folded);
    return found == forms.constEnd() ? stem : *found;
}

} // namespace Counterpoint
