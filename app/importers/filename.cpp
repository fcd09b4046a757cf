// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "filename.h"

#include "outletname.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QStringList>

namespace Counterpoint
{

namespace
{

/** "2021-03-09", "20210309", "2021_03_09"; invalid for days that are none or of no newspaper. */
QDate dayOf(const QString &digits)
{
    static const QRegularExpression marks(QStringLiteral("[-_.]"));
    const QDate date = QDate::fromString(QString(digits).remove(marks), QStringLiteral("yyyyMMdd"));
    return date.isValid() && date.year() >= 1800 && date.year() < 2100 ? date : QDate();
}

/** The first words of a title that are an outlet's name: the longest such run that a title follows. */
QString leadingOutlet(const QString &rest)
{
    const QStringList words = rest.split(u' ', Qt::SkipEmptyParts);
    for (qsizetype count = qMin<qsizetype>(4, words.size() - 1); count > 0; --count) {
        const QString name = words.first(count).join(u' ');
        const bool endsInOutletWord = hasOutletWord(words[count - 1]) && words[count - 1].front().isUpper();
        if (isOutletName(name) && (count == 1 || endsInOutletWord))
            return name;
    }
    return {};
}

/** "title - Outlet", "title _ Outlet", as browsers name a saved page; the whole name when nothing is parted. */
QString trailingOutlet(const QString &name)
{
    static const QRegularExpression pattern(QStringLiteral("^.*\\S (?:[-_|\u2013\u2014]) ([^-_|\u2013\u2014]+)$"));
    const QString last = pattern.match(name).captured(1).trimmed();
    return isOutletName(last) ? last : QString();
}

/** What stands behind the date: "_outlet_title", " - outlet - title", " Outlet title". */
QString outletBehindDate(const QString &rest)
{
    static const QRegularExpression pattern(QStringLiteral("^(?:_([^_]+)_.+| - ([^-]+?) - .+)$"));
    const QRegularExpressionMatch match = pattern.match(rest);
    if (match.hasMatch())
        return (match.captured(1).isEmpty() ? match.captured(2) : match.captured(1)).trimmed();
    const QString outlet = leadingOutlet(rest);
    return outlet.isEmpty() ? trailingOutlet(rest) : outlet;
}

} // namespace

FileName readFileName(const QString &file)
{
    static const QRegularExpression saved(
        QStringLiteral("^(.+?) ?\\((\\d{4}-\\d\\d-\\d\\d)(?:[T _][0-9_.:;ZAPM -]*)?\\)$"));
    static const QRegularExpression first(
        QStringLiteral("^(\\d{4}-\\d\\d-\\d\\d|\\d{4}_\\d\\d_\\d\\d|\\d{8})([ _-].*)?$"));
    static const QRegularExpression middle(QStringLiteral("^(.+?)[ _-]+(\\d{4}-\\d\\d-\\d\\d|\\d{8})(?:[ _-].*)?$"));
    FileName found;
    QString name = QFileInfo(file).completeBaseName().simplified();
    if (const auto match = saved.match(name); match.hasMatch()) {
        found.saved = dayOf(match.captured(2));
        name = match.captured(1);
    }
    if (const auto match = first.match(name); match.hasMatch()) {
        found.date = dayOf(match.captured(1));
        if (found.date.isValid())
            found.outlet = outletBehindDate(match.captured(2));
    } else if (const auto inside = middle.match(name); inside.hasMatch()) {
        found.date = dayOf(inside.captured(2));
        const QString before = inside.captured(1).replace(u'_', u' ').trimmed();
        if (found.date.isValid() && isOutletName(before))
            found.outlet = before;
    } else {
        found.outlet = trailingOutlet(name);
    }
    return found;
}

} // namespace Counterpoint
