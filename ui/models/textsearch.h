// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <ui/models/snapshotindex.h>

#include <QList>
#include <QString>

namespace Counterpoint
{

/** Plain substring search of the window: case, accents and the shape of quotes and dashes do not count. Pure. */
class TextSearch
{
public:
    /** Unit by unit, so that offsets stay those of the text given. */
    [[nodiscard]] static QString fold(QStringView text);
    /** Places of @p needle in one text, not overlapping. */
    [[nodiscard]] static QList<Span> find(QStringView text, const QString &needle);
    /** The same in a text that is folded() already. */
    [[nodiscard]] static QList<Span> findFolded(QStringView folded, const QString &foldedNeedle);
    /** The first @p most places in all articles, in reading order; furniture included. */
    [[nodiscard]] static QList<ArticleSpan> find(const SnapshotIndex &index, const QString &needle, qsizetype most);
};

} // namespace Counterpoint
