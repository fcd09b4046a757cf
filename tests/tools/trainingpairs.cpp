// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "trainingpairs.h"

#include <QFile>
#include <QStringList>

namespace Counterpoint::Training
{

namespace
{

constexpr qsizetype kDistance = 311; // far enough that two headlines are about different things

QList<QStringList> rowsOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(path));
    QList<QStringList> rows;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts))
        rows << line.trimmed().split(u'\t');
    return rows;
}

} // namespace

QList<Pair> readPairs(const QString &folder)
{
    QList<Pair> pairs;
    for (const QStringList &row : rowsOf(folder + QStringLiteral("/headlines-2013.tsv")))
        pairs.append({Source::Graded, row.at(1), row.at(2), row.at(0).toDouble() / 5});
    const qsizetype graded = pairs.size();
    for (qsizetype i = 0; i < graded; ++i)
        pairs.append({Source::Unrelated, pairs.at(i).a, pairs.at((i + kDistance) % graded).b, 0});
    for (const QStringList &row : rowsOf(folder + QStringLiteral("/msr-para-a.tsv")).sliced(1)) {
        if (row.size() >= 5)
            pairs.append({Source::Paraphrase, row.at(3), row.at(4), row.at(0).toDouble()});
    }
    return pairs;
}

} // namespace Counterpoint::Training
