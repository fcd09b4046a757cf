// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/models/typedmetadata.h>

#include <model/enumnames.h>
#include <model/vocabulary.h>

#include <QRegularExpression>

namespace Counterpoint
{

namespace
{

constexpr int kFirstOfShortYears = 1970; ///< "69" is 2069.

/** The locale's short form with all four digits of the year, as spreadsheets write it. */
QString withWholeYear(QString format)
{
    if (!format.contains(QLatin1String("yyyy")))
        format.replace(QLatin1String("yy"), QLatin1String("yyyy"));
    return format;
}

/** The long form without the day of the week, which nobody types. */
QString withoutWeekday(QString format)
{
    static const QRegularExpression weekday(QStringLiteral("d{3,4},?\\s*|,?\\s*d{3,4}$"));
    return format.remove(weekday).trimmed();
}

bool isBlank(const TypedMoment &typed)
{
    return typed.day.trimmed().isEmpty() && typed.time.trimmed().isEmpty() && typed.zone.trimmed().isEmpty();
}

} // namespace

QDate TypedMetadata::day(const QString &text, const QLocale &locale)
{
    const QString typed = text.trimmed();
    if (const QDate iso = QDate::fromString(typed, Qt::ISODate); iso.isValid() && typed.size() == 10)
        return iso;
    for (const QString &format : {withWholeYear(locale.dateFormat(QLocale::ShortFormat)),
                                  withoutWeekday(locale.dateFormat(QLocale::LongFormat)), QStringLiteral("d MMMM yyyy"),
                                  QStringLiteral("d MMM yyyy")}) {
        if (const QDate date = locale.toDate(typed, format); date.isValid())
            return date;
    }
    for (const QLocale::FormatType format : {QLocale::ShortFormat, QLocale::LongFormat}) {
        if (const QDate date = locale.toDate(typed, format, kFirstOfShortYears); date.isValid())
            return date;
    }
    return {};
}

QTime TypedMetadata::time(const QString &text, const QLocale &locale)
{
    const QString typed = text.trimmed();
    for (const char *format : {"H:mm", "H:mm:ss"}) {
        if (const QTime time = QTime::fromString(typed, QString::fromLatin1(format)); time.isValid())
            return time;
    }
    return locale.toTime(typed, QLocale::ShortFormat);
}

MomentProblems TypedMetadata::problems(const TypedMoment &typed, const QLocale &locale)
{
    MomentProblems problems;
    const bool hasDay = !typed.day.trimmed().isEmpty();
    const bool hasTime = !typed.time.trimmed().isEmpty();
    const bool hasZone = !typed.zone.trimmed().isEmpty();
    if (hasDay && !day(typed.day, locale).isValid())
        problems.day = tr("This is not a date. Dates are like 2024-03-09.");
    if (hasTime && !time(typed.time, locale).isValid())
        problems.time = tr("This is not a time of day. Times are like 18:30.");
    else if (hasTime && !hasDay)
        problems.time = tr("A time needs a date that is stated.");
    if (hasZone && !utcOffsetOf(typed.zone))
        problems.zone = tr("This is not an offset from UTC. Offsets are like +03:00, or Z for UTC.");
    else if (hasZone && !hasTime)
        problems.zone = tr("An offset from UTC needs a time.");
    return problems;
}

QString TypedMetadata::published(const TypedMoment &typed, const QLocale &locale)
{
    if (isBlank(typed) || !problems(typed, locale).isEmpty())
        return {};
    PublicationMoment moment{day(typed.day, locale), {}, {}};
    if (!typed.time.trimmed().isEmpty())
        moment.time = time(typed.time, locale);
    if (!typed.zone.trimmed().isEmpty())
        moment.utcOffset = utcOffsetOf(typed.zone);
    return isoOf(moment);
}

TypedMoment TypedMetadata::taken(const TypedMoment &typed)
{
    const auto moment = publicationMomentOf(typed.day);
    if (!moment || !moment->time)
        return typed;
    return {moment->date.toString(Qt::ISODate), timeText(*moment->time),
            moment->utcOffset ? utcOffsetText(*moment->utcOffset) : QString()};
}

TypedValue TypedMetadata::address(const QString &text)
{
    const QString typed = text.trimmed();
    QString address = webAddress(typed);
    if (address.isEmpty() != typed.isEmpty())
        return std::unexpected(tr("This is not an address of the web. It begins with http:// or https://."));
    return address;
}

TypedValue TypedMetadata::role(const QString &text)
{
    const QString typed = text.simplified();
    QStringList words;
    for (const auto &[role, name] : enumRows(ArticleRole{})) {
        if (typed.compare(name, Qt::CaseInsensitive) == 0
            || typed.compare(Vocabulary::articleRole(role), Qt::CaseInsensitive) == 0)
            return nameOf(role);
        words += Vocabulary::articleRole(role);
    }
    if (typed.isEmpty())
        return nameOf(ArticleRole::Report);
    return std::unexpected(tr("This is not one of: %1.").arg(words.join(QStringLiteral(", "))));
}

} // namespace Counterpoint
