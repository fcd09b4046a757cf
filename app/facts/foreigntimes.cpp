// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "foreignfacts.h"

#include <text/localewords.h>

#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <cstdlib>

namespace Counterpoint
{

namespace
{

/** The parts of a date as written; what is not written is 0. */
struct WrittenDate {
    int year = 0;
    int month = 0;
    int day = 0;
};

int numberIn(const QRegularExpressionMatch &match, const char *name)
{
    return match.captured(QLatin1StringView(name)).toInt();
}

WrittenDate readDate(const QRegularExpressionMatch &match, const LocaleWords &words)
{
    WrittenDate date{numberIn(match, "year"), numberIn(match, "month"), numberIn(match, "day")};
    QString name = match.captured(u"name").toLower();
    if (name.endsWith(u'.'))
        name.chop(1);
    if (!name.isEmpty())
        date.month = words.months.value(name);
    return date;
}

/** "4. Mai 2021", "1er mai", "5 de enero de 2021", "mai 2021"; the months are tried in code. */
const QRegularExpression &namedDates()
{
    static const QRegularExpression expression(
        QStringLiteral("(?<![\\d.,:/-])(?:(?<day>\\d{1,2})(?:\\.|er|\\x{ba}|\\.\\x{ba})?\\s+(?:de\\s+|d['\u2019])?)?"
                       "(?<name>\\p{L}{3,}\\.?)(?:,?\\s+(?:de\\s+|del\\s+)?(?<year>(?:1[5-9]|20)\\d\\d)(?!\\d))?"),
        QRegularExpression::UseUnicodePropertiesOption);
    return expression;
}

/** "2021-05-04", "4.5.2021", "04/05/2021": the day goes first wherever English is not spoken. */
const QRegularExpression &figureDates()
{
    static const QRegularExpression expression(
        QStringLiteral("(?<![\\d.,:/-])(?:(?<year>(?:1[5-9]|20)\\d\\d)-(?<month>\\d\\d)-(?<day>\\d\\d)"
                       "|(?<day2>\\d{1,2})(?<sign>[./])\\s?(?<month2>\\d{1,2})\\k<sign>\\s?(?<year2>(?:19|20)\\d\\d))"
                       "(?![\\d/-])"));
    return expression;
}

QString padded(int number)
{
    return QStringLiteral("%1").arg(number, 2, 10, QLatin1Char('0'));
}

QString inWords(const QString &value, const WrittenDate &date)
{
    if (date.day == 0)
        return QLocale::c().toString(QDate(date.year, date.month, 1), QStringLiteral("MMMM yyyy"));
    const QDate day = QDate::fromString(value, Qt::ISODate);
    return day.isValid() ? QLocale::c().toString(day, QStringLiteral("d MMMM yyyy")) : value;
}

/** The year that brings the day nearest to @p published. */
int nearestYear(const WrittenDate &date, QDate published)
{
    int best = 0;
    qint64 least = 0;
    for (int year = published.year() - 1; year <= published.year() + 1; ++year) {
        const QDate day(year, date.month, date.day);
        const qint64 distance = std::abs(published.daysTo(day));
        if (day.isValid() && (best == 0 || distance < least)) {
            best = year;
            least = distance;
        }
    }
    return best;
}

/** Nothing when it is no day of the calendar. */
std::optional<Timex> timexOf(WrittenDate date, QStringView words, QDate published)
{
    if (date.month < 1 || date.month > 12 || (date.day == 0 && date.year == 0))
        return {};
    constexpr int leapYear = 2020;
    if (date.day > 0 && !QDate(date.year > 0 ? date.year : leapYear, date.month, date.day).isValid())
        return {};
    Timex timex;
    timex.isRelative = date.year == 0;
    if (timex.isRelative && published.isValid())
        date.year = nearestYear(date, published);
    const QString year = date.year > 0 ? QString::number(date.year) : QStringLiteral("XXXX");
    QString value = year + u'-' + padded(date.month);
    if (date.day > 0)
        value += u'-' + padded(date.day);
    const QString meaning = inWords(value, date);
    QString rule = QStringLiteral("'%1': %2, as written").arg(words.toString().simplified(), meaning);
    if (timex.isRelative && date.year > 0)
        rule = QStringLiteral("'%1', article dated %2: %3")
                   .arg(words.toString().simplified(), QLocale::c().toString(published, QStringLiteral("d MMMM yyyy")),
                        meaning);
    timex.readings = {{value, rule}};
    return timex;
}

} // namespace

QList<Timex> foreignTimes(const Article &article, int sentence, const QString &language)
{
    const LocaleWords &words = localeWords(language);
    const Span place = article.sentences.at(sentence).span;
    const QString text = textIn(article.text, place).toString();
    QList<Timex> times;
    const auto take = [&](const QRegularExpressionMatch &match, const WrittenDate &date) {
        QStringView written = match.capturedView();
        if (written.endsWith(u'.')) // of an abbreviation or of the sentence
            written.chop(1);
        auto timex = timexOf(date, written, article.metadata.published.date);
        if (!timex)
            return;
        timex->sentence = sentence;
        const qsizetype start = place.start + match.capturedStart();
        timex->span = {start, start + written.size()};
        if (std::ranges::none_of(times, [&](const Timex &one) { return one.span.overlaps(timex->span); }))
            times.append(*timex);
    };
    for (const QRegularExpressionMatch &match : figureDates().globalMatch(text)) {
        WrittenDate date = readDate(match, words);
        if (date.year == 0)
            date = {numberIn(match, "year2"), numberIn(match, "month2"), numberIn(match, "day2")};
        take(match, date);
    }
    for (const QRegularExpressionMatch &match : namedDates().globalMatch(text))
        take(match, readDate(match, words));
    std::ranges::sort(times, {}, &Timex::span);
    return times;
}

} // namespace Counterpoint
