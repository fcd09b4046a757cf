// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wordrelations.h"

#include <text/lexicon.h>

#include <utility>

namespace Counterpoint
{

namespace
{

constexpr double kSynonym = 0.9; // strength from which two words name one thing

struct Relations {
    QHash<QString, QHash<QString, WordRelation>> byKey;
    QHash<QString, QSet<QString>> synonyms;
    QSet<QString> phrases;
    QSet<QString> phraseStarts;

    /** Rows: base form, then related base forms with a last character: the strength in tenths, "!" an opposite. */
    Relations()
    {
        const QList<QStringList> rows = lexiconRows(QStringLiteral("wordrelations.txt"));
        for (const QStringList &row : rows) {
            QHash<QString, WordRelation> &related = byKey[row.first()];
            notePhrase(row.first());
            for (const QString &field : row.sliced(1)) {
                const bool isOpposite = field.endsWith(u'!');
                const double strength = isOpposite ? 0 : field.back().digitValue() / 10.0;
                related.insert(field.chopped(1), {strength, isOpposite});
                notePhrase(field.chopped(1));
                if (strength >= kSynonym) {
                    synonyms[row.first()].insert(field.chopped(1));
                    synonyms[field.chopped(1)].insert(row.first());
                }
            }
        }
    }

    void notePhrase(const QString &key)
    {
        const qsizetype space = key.indexOf(u' ');
        if (space < 0)
            return;
        phrases.insert(key);
        phraseStarts.insert(key.first(space));
    }
};

const Relations &relations()
{
    static const Relations relations;
    return relations;
}

} // namespace

WordRelation relationOf(const QString &a, const QString &b)
{
    const auto &[first, second] = std::minmax(a, b);
    const auto found = relations().byKey.constFind(first);
    return found == relations().byKey.constEnd() ? WordRelation{} : found->value(second);
}

const QHash<QString, WordRelation> &laterRelationsOf(const QString &key)
{
    static const QHash<QString, WordRelation> none;
    const auto found = relations().byKey.constFind(key);
    return found == relations().byKey.constEnd() ? none : *found;
}

const QSet<QString> &synonymsOf(const QString &key)
{
    static const QSet<QString> none;
    const auto found = relations().synonyms.constFind(key);
    return found == relations().synonyms.constEnd() ? none : *found;
}

bool isKnownPhrase(const QString &key)
{
    return relations().phrases.contains(key);
}

bool beginsPhrase(const QString &key)
{
    return relations().phraseStarts.contains(key);
}

} // namespace Counterpoint
