// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wordrelations.h"

#include <text/lexicon.h>

#include <utility>

namespace Counterpoint
{

namespace
{

using Relations = QHash<QString, QHash<QString, WordRelation>>;

/** Rows: stem, then "stem digit" fields; the digit is the strength in tenths, "!" an opposite. */
Relations readRelations()
{
    Relations relations;
    const QList<QStringList> rows = lexiconRows(QStringLiteral("wordrelations.txt"));
    for (const QStringList &row : rows) {
        QHash<QString, WordRelation> &related = relations[row.first()];
        for (const QString &field : row.sliced(1)) {
            const bool isOpposite = field.endsWith(u'!');
            const double strength = isOpposite ? 0 : (field.back().digitValue() / 10.0);
            related.insert(field.chopped(1), {strength, isOpposite});
        }
    }
    return relations;
}

} // namespace

WordRelation relationOf(const QString &a, const QString &b)
{
    static const Relations relations = readRelations();
    const auto &[first, second] = std::minmax(a, b);
    const auto found = relations.constFind(first);
    return found == relations.constEnd() ? WordRelation{} : found->value(second);
}

} // namespace Counterpoint
