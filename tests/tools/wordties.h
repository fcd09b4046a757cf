// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "wordnet.h"

#include <QMap>
#include <QSet>

namespace Counterpoint
{

/** How strongly base forms may stand for one another, and which are opposites, as WordNet's relations tell. */
class WordTies
{
public:
    /** Only base forms all of whose words are in @p listed are told; both must outlive the ties. */
    WordTies(const WordNet::Database &database, const QSet<QString> &listed);

    /** Rows of wordrelations.txt. */
    [[nodiscard]] QStringList lines() const;

private:
    struct Tie {
        double strength = 0;
        bool isOpposite = false;
    };

    [[nodiscard]] bool isListed(const QString &key) const;
    [[nodiscard]] QString keyOf(const QString &lemma);
    [[nodiscard]] double shareOf(const QString &synsetA, const QString &a, const QString &synsetB,
                                 const QString &b) const;
    void countHyponyms();
    void add(const QString &a, const QString &b, double strength, bool isOpposite = false);
    void addSynset(const QString &id, const WordNet::Synset &synset);
    void addPointer(const QString &id, const WordNet::Synset &synset, const WordNet::Pointer &pointer);
    void addDerived();
    void extend(const QString &a, const QString &b, double strength);

    const WordNet::Database &m_database;
    const QSet<QString> &m_listed;
    QHash<QString, QString> m_keys;
    QHash<QString, int> m_hyponyms;
    QMap<QString, QMap<QString, Tie>> m_ties;
    QHash<QString, QSet<QString>> m_derived;
};

} // namespace Counterpoint
