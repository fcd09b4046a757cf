// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wordrelations.h"

#include <text/lexicon.h>

#include <QHash>
#include <QSet>

#include <algorithm>
#include <utility>
#include <vector>

namespace Counterpoint
{

namespace
{

constexpr double kSynonym = 0.9; // strength from which two words name one thing

struct Relations {
    std::vector<RelatedWord> later; // of one base form after the other: a table for each would take ten times the room
    QHash<QString, std::pair<qsizetype, qsizetype>> byKey; // where those of a base form begin, and how many they are
    QHash<QString, QStringList> synonyms;
    QSet<QString> phrases;
    QSet<QString> phraseStarts;

    /** Rows: base form, then related base forms with a last character: the strength in tenths, "!" an opposite. */
    Relations()
    {
        const QList<QStringList> rows = lexiconRows(QStringLiteral("wordrelations.txt"));
        for (const QStringList &row : rows) {
            byKey.insert(row.first(), {qsizetype(later.size()), row.size() - 1});
            notePhrase(row.first());
            for (const QString &field : row.sliced(1)) {
                const bool isOpposite = field.endsWith(u'!');
                const double strength = isOpposite ? 0 : field.back().digitValue() / 10.0;
                later.push_back({field.chopped(1), {strength, isOpposite}});
                notePhrase(field.chopped(1));
                if (strength >= kSynonym) {
                    synonyms[row.first()].append(field.chopped(1));
                    synonyms[field.chopped(1)].append(row.first());
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
    const std::span<const RelatedWord> later = laterRelationsOf(first);
    const auto found = std::ranges::find(later, second, &RelatedWord::key);
    return found == later.end() ? WordRelation{} : found->relation;
}

std::span<const RelatedWord> laterRelationsOf(const QString &key)
{
    const auto found = relations().byKey.constFind(key);
    if (found == relations().byKey.constEnd())
        return {};
    return std::span(relations().later).subspan(size_t(found->first), size_t(found->second));
}

QStringList synonymsOf(const QString &key)
{
    return relations().synonyms.value(key);
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
