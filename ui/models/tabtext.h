// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

/** Tables as spreadsheets put them on the clipboard: a line a row, a tab between cells. */
namespace Counterpoint
{

/** Cells with a tab, a line break or a quotation mark are put in quotation marks, those inside are doubled. */
[[nodiscard]] QString tabSeparated(const QList<QStringList> &rows);

/** The rows of @p given, which may be of unequal length; none for an empty text. A line break at its end is no row. */
[[nodiscard]] QList<QStringList> tabSeparatedRows(const QString &given);

} // namespace Counterpoint
