// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/models/tabtext.h>

#include <optional>
#include <utility>

namespace Counterpoint
{

namespace
{

QString quoted(QString cell)
{
    const bool needsQuotes
        = cell.contains(u'\t') || cell.contains(u'\n') || cell.contains(u'\r') || cell.contains(u'"');
    return needsQuotes ? u'"' + cell.replace(u'"', QStringLiteral("\"\"")) + u'"' : cell;
}

/** The cell in quotation marks that begins at @p at; @p at is left behind it. Empty when the marks are never closed:
 *  such a cell only begins with one. */
std::optional<QString> takeQuoted(QStringView text, qsizetype &at)
{
    QString cell;
    for (qsizetype i = at + 1; i < text.size(); ++i) {
        if (text[i] != u'"') {
            cell += text[i];
        } else if (i + 1 < text.size() && text[i + 1] == u'"') {
            cell += text[i++];
        } else {
            at = i + 1;
            return cell;
        }
    }
    return std::nullopt;
}

QString takeCell(QStringView text, qsizetype &at)
{
    QString cell;
    if (at < text.size() && text[at] == u'"') {
        qsizetype end = at;
        const auto inside = takeQuoted(text, end);
        const bool isWhole = inside && (end == text.size() || text[end] == u'\t' || text[end] == u'\n');
        if (isWhole) {
            at = end;
            return *inside;
        }
    }
    while (at < text.size() && text[at] != u'\t' && text[at] != u'\n')
        cell += text[at++];
    return cell;
}

} // namespace

QString tabSeparated(const QList<QStringList> &rows)
{
    QString text;
    for (const QStringList &row : rows) {
        QStringList cells;
        for (const QString &cell : row)
            cells += quoted(cell);
        text += cells.join(u'\t') + u'\n';
    }
    return text;
}

QList<QStringList> tabSeparatedRows(const QString &given)
{
    QString text = given;
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(u'\r', u'\n');
    QList<QStringList> rows;
    QStringList row;
    for (qsizetype at = 0; at < text.size();) {
        row += takeCell(text, at);
        const bool isEndOfRow = at == text.size() || text[at] == u'\n';
        const bool isTabAtEnd = at + 1 == text.size() && text[at] == u'\t';
        if (isTabAtEnd)
            row += QString();
        ++at;
        if (isEndOfRow || isTabAtEnd)
            rows += std::exchange(row, {});
    }
    return rows;
}

} // namespace Counterpoint
