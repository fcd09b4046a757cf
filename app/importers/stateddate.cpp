// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "stateddate.h"

#include <text/fold.h>
#include <text/months.h>

#include <QDateTime>
#include <QRegularExpression>

namespace Counterpoint
{

namespace
{

QString monthPattern()
{
    return QStringLiteral("(?<month>") + monthNamesPattern() + QStringLiteral(")\\.?");
}

QRegularExpression compiled(const QString &pattern)
{
    QRegularExpression expression(pattern, QRegularExpression::CaseInsensitiveOption);
    expression.optimize();
    return expression;
}

/** The ways of writing a full date; each names its groups day, month, year. */
const QList<QRegularExpression> &datePatterns()
{
    static const QList<QRegularExpression> patterns{
        compiled(QStringLiteral("\\b(?<day>\\d{1,2})(?:st|nd|rd|th)?(?: of)?[ -]") + monthPattern()
                 + QStringLiteral(",?[ -](?<year>\\d{4})\\b")),
        compiled(QStringLiteral("\\b") + monthPattern()
                 + QStringLiteral(" (?<day>\\d{1,2})(?:st|nd|rd|th)?,? (?:at )?(?<year>\\d{4})\\b")),
        compiled(QStringLiteral("\\b(?<day>\\d{1,2})(?:\\.|er|\u00BA)? (?:de )?(?<month>") + foreignMonthsPattern()
                 + QStringLiteral("),? (?:del? )?(?<year>\\d{4})\\b")),
        compiled(QStringLiteral("\\b(?<year>\\d{4})[-/.](?<month>\\d{1,2})[-/.](?<day>\\d{1,2})(?!\\d)")),
        compiled(QStringLiteral("\\b(?<day>\\d{1,2})[/.-](?<month>\\d{1,2})[/.-](?<year>\\d{4})\\b")),
    };
    return patterns;
}

QDate dateOf(const QRegularExpressionMatch &match)
{
    const int year = match.captured(QLatin1String("year")).toInt();
    const QString monthText = match.captured(QLatin1String("month"));
    int day = match.captured(QLatin1String("day")).toInt();
    int month = monthText.front().isDigit() ? monthText.toInt() : monthNamed(monthText);
    if (month == 0)
        month = foreignMonthNamed(monthText);
    const bool isDayFirst = match.capturedStart(QLatin1String("day")) < match.capturedStart(QLatin1String("year"));
    if (monthText.front().isDigit() && isDayFirst) {
        if (day <= 12 && month <= 12 && day != month)
            return {}; // 10/1 or 1/10: the line alone does not tell
        if (month > 12)
            std::swap(day, month);
    }
    return year >= 1900 && year <= 2200 ? QDate(year, month, day) : QDate();
}

std::optional<int> offsetOf(const QString &zone)
{
    static const QHash<QString, int> hours{
        {QStringLiteral("z"), 0},    {QStringLiteral("gmt"), 0},  {QStringLiteral("utc"), 0},
        {QStringLiteral("est"), -5}, {QStringLiteral("edt"), -4}, {QStringLiteral("cst"), -6},
        {QStringLiteral("cdt"), -5}, {QStringLiteral("mst"), -7}, {QStringLiteral("mdt"), -6},
        {QStringLiteral("pst"), -8}, {QStringLiteral("pdt"), -7}, {QStringLiteral("cet"), 1},
        {QStringLiteral("cest"), 2}, {QStringLiteral("eet"), 2},  {QStringLiteral("jst"), 9}};
    const QString lower = zone.toLower();
    if (const auto it = hours.constFind(lower); it != hours.constEnd())
        return *it * 3600;
    static const QRegularExpression numeric(QStringLiteral("^(?:gmt|utc)?([+-])(\\d{1,2}):?(\\d{2})?$"));
    const QRegularExpressionMatch match = numeric.match(lower);
    if (!match.hasMatch())
        return {};
    constexpr int kFarthestZone = 14 * 3600;
    const int seconds = match.captured(2).toInt() * 3600 + match.captured(3).toInt() * 60;
    if (seconds > kFarthestZone || match.captured(3).toInt() > 59)
        return {};
    return match.captured(1) == QLatin1String("-") ? -seconds : seconds;
}

/** "2020-03-29", "2020-03-29T02:30:00.000+01:00": day and time read apart, as no zone is given to part of them. */
std::optional<StatedDate> isoMoment(const QString &text)
{
    static const QRegularExpression pattern = compiled(QStringLiteral(
        "^(\\d{4}-\\d{2}-\\d{2})(?:[T ](\\d{2}:\\d{2}(?::\\d{2})?)(?:[.,]\\d+)? ?(z|[+-]\\d{2}:?(?:\\d{2})?)?)?$"));
    const QRegularExpressionMatch match = pattern.match(text);
    const QDate date = QDate::fromString(match.captured(1), Qt::ISODate);
    if (!date.isValid())
        return {};
    StatedDate stated{date, {}, {}, {0, text.size()}, false};
    const QTime time = QTime::fromString(match.captured(2), Qt::ISODate);
    if (time.isValid()) {
        stated.time = time;
        stated.utcOffset = offsetOf(match.captured(3));
    }
    return stated;
}

/** "Tue, 09 Mar 21 23:30:00 GMT", "Tue Mar 9 23:30:00 2021 -0500": forms of RFC 2822 that findStatedDate() knows not.
 */
std::optional<StatedDate> mailMoment(QString text)
{
    static const QRegularExpression shortYear
        = compiled(QStringLiteral("^((?:[a-z]{3}, ?)?\\d{1,2} [a-z]{3} )(\\d{2})(?= \\d{1,2}:\\d{2})"));
    text.replace(shortYear, QStringLiteral("\\120\\2"));
    static const QRegularExpression zone = compiled(QStringLiteral(" ([+-]\\d{4}|gmt|utc|[ecmp][sd]t)\\b"));
    const QRegularExpressionMatch match = zone.match(text);
    const QString withoutZone = match.hasMatch() ? text.first(match.capturedStart()) : text;
    const QDateTime moment = QDateTime::fromString(withoutZone, Qt::RFC2822Date); // as UTC, whatever the user's zone
    if (!moment.isValid())
        return {};
    StatedDate stated{moment.date(), {}, {}, {0, text.size()}, false};
    if (text.contains(QLatin1Char(':'))) {
        stated.time = moment.time();
        stated.utcOffset = offsetOf(match.captured(1));
    }
    return stated;
}

/** A time of day within a few characters after the date, or right before it. */
void findTime(const QString &line, StatedDate &stated)
{
    static const QRegularExpression clock = compiled(
        QStringLiteral("\\b(?<hour>[01]?\\d|2[0-3])[:.](?<minute>[0-5]\\d)(?::(?<second>[0-5]\\d)(?:\\.\\d+)?)?"
                       "(?: ?(?<half>[ap])\\.?m\\b\\.?)?"
                       "(?: "
                       "?\\(?(?<zone>z|gmt|utc|e[sd]?t|c[sd]t|m[sd]t|p[sd]t|cest|cet|eet|jst|(?:gmt|utc)?[+-]\\d{1,2}(?"
                       "::?\\d{2})?)\\b)?"));
    QRegularExpressionMatch match = clock.match(line, stated.span.end);
    if (!match.hasMatch() || match.capturedStart() - stated.span.end > 8) {
        const qsizetype from = std::max<qsizetype>(0, stated.span.start - 24);
        match = clock.match(line, from);
        if (!match.hasMatch() || match.capturedEnd() > stated.span.start)
            return;
    }
    int hour = match.captured(QLatin1String("hour")).toInt();
    const QString half = match.captured(QLatin1String("half")).toLower();
    if (!half.isEmpty() && hour > 12)
        return;
    if (half == QLatin1String("p") && hour < 12)
        hour += 12;
    if (half == QLatin1String("a") && hour == 12)
        hour = 0;
    stated.time
        = QTime(hour, match.captured(QLatin1String("minute")).toInt(), match.captured(QLatin1String("second")).toInt());
    stated.utcOffset = offsetOf(match.captured(QLatin1String("zone")));
    stated.span = {std::min(stated.span.start, match.capturedStart()), std::max(stated.span.end, match.capturedEnd())};
}

/** Takes a weekday right before the date into the span. */
void findWeekday(const QString &line, StatedDate &stated)
{
    static const QRegularExpression weekday
        = compiled(QStringLiteral("\\b(?:mon|tue(?:s)?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\.?,? ?$"));
    const QRegularExpressionMatch match = weekday.match(line.first(stated.span.start));
    stated.hasWeekday = match.hasMatch();
    if (match.hasMatch())
        stated.span.start = match.capturedStart();
}

bool hasYearDigits(QStringView text)
{
    int run = 0;
    for (const QChar c : text) {
        run = c.isDigit() ? run + 1 : 0;
        if (run == 4)
            return true;
    }
    return false;
}

} // namespace

std::optional<StatedDate> findStatedDate(QStringView text)
{
    if (!hasYearDigits(text))
        return {};
    const QString line = foldPunctuation(text);
    std::optional<StatedDate> found;
    for (const QRegularExpression &pattern : datePatterns()) {
        const QRegularExpressionMatch match = pattern.match(line);
        if (!match.hasMatch() || (found && match.capturedStart() >= found->span.start))
            continue;
        const QDate date = dateOf(match);
        if (date.isValid())
            found = StatedDate{date, {}, {}, {match.capturedStart(), match.capturedEnd()}, false};
    }
    if (found) {
        findWeekday(line, *found);
        findTime(line, *found);
    }
    return found;
}

PublicationDate publicationDate(const StatedDate &stated, DateBasis basis, const QString &rule, Span evidence)
{
    PublicationDate published;
    published.date = published.earliest = published.latest = stated.date;
    published.time = stated.time;
    published.utcOffset = stated.utcOffset;
    published.basis = basis;
    published.evidence = evidence;
    published.rule = rule;
    return published;
}

std::optional<StatedDate> parseMetadataDate(const QString &value)
{
    const QString trimmed = value.trimmed();
    if (const auto iso = isoMoment(trimmed))
        return iso;
    if (const auto stated = findStatedDate(trimmed))
        return stated;
    return mailMoment(trimmed);
}

} // namespace Counterpoint
