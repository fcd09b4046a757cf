// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QRectF>
#include <QString>
#include <QStringList>

namespace Counterpoint
{

/** What Qt PDF gives for a hyphen at the end of a line. */
inline constexpr QChar kLineHyphen(0xFFFE);

/** A line of a page as it is printed. */
struct PdfLine {
    QString text;
    QRectF place; ///< On the page, in points, y grows downwards; null when unknown.
};

using PdfPage = QList<PdfLine>;

/** The lines of one page: its text, with the places of the pieces of its lines in the same order. Pure; any thread. */
[[nodiscard]] PdfPage pdfLines(const QString &text, const QList<QRectF> &pieces);

/**
 * For each line of each page the reason why it is furniture, or nothing: lines that stand at the top or foot of most
 * pages, and page numbers. Pure; any thread.
 */
[[nodiscard]] QList<QStringList> edgeReasons(const QList<PdfPage> &pages);

} // namespace Counterpoint
