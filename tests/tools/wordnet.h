// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

/** Reads the database files of WordNet 3.0 (wndb(5WN)): synsets, pointers, counts of senses in tagged text. */
namespace Counterpoint::WordNet
{

struct Pointer {
    QString symbol; ///< "@", "+", "!", ...
    QString target; ///< Id of a synset.
    int sourceWord = 0; ///< 1-based; 0: the whole synset.
    int targetWord = 0;
};

struct Synset {
    QChar pos; ///< n v a r (satellites as a)
    QStringList words; ///< As written, '_' as space.
    QList<Pointer> pointers;
    QString gloss;
};

struct Database {
    QHash<QString, Synset> synsets; ///< By pos + offset.
    QHash<QString, double> probability; ///< By pos + offset + '/' + lemma: share of this sense among the lemma's.

    [[nodiscard]] double probabilityOf(const QString &synset, const QString &word) const
    {
        return probability.value(synset + u'/' + word.toLower(), 0.0);
    }
};

[[nodiscard]] Database read(const QString &folder);

/** Rows of the exception lists: form and base form. */
[[nodiscard]] QList<QStringList> readExceptions(const QString &folder, const QStringList &files);

} // namespace Counterpoint::WordNet
