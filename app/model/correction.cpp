// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "correction.h"

#include "enumnames.h"

#include <QCoreApplication>
#include <QUrl>

#include <cstdlib>

namespace Counterpoint
{

namespace
{

constexpr qsizetype kDayLength = 10; // 2024-03-09

/** "18:30", "18:30:05", "18:30:05.123". */
QTime timeOfDay(QStringView text)
{
    const bool isLongEnough = text.size() >= 5 && text[2] == u':';
    return isLongEnough ? QTime::fromString(text.toString(), Qt::ISODateWithMs) : QTime();
}

bool areDigits(QStringView text)
{
    return !text.isEmpty()
        && std::ranges::all_of(text, [](QChar character) { return character >= u'0' && character <= u'9'; });
}

/** Where the zone begins in "18:30:05+03:00"; the length when there is none. */
qsizetype zoneStart(QStringView time)
{
    for (qsizetype i = 0; i < time.size(); ++i) {
        if (QStringView(u"+-\u2212Zz").contains(time[i]))
            return i;
    }
    return time.size();
}

PublicationDate dateSetByHand(const QString &value)
{
    PublicationDate published;
    const auto moment = publicationMomentOf(value);
    if (!moment)
        return published;
    published.date = moment->date;
    published.time = moment->time;
    published.utcOffset = moment->utcOffset;
    published.basis = DateBasis::Stated;
    published.rule = QCoreApplication::translate("Corrections", "set by hand");
    published.earliest = published.latest = published.date;
    return published;
}

} // namespace

std::optional<PublicationMoment> publicationMomentOf(QStringView iso)
{
    iso = iso.trimmed();
    if (iso.size() < kDayLength)
        return std::nullopt;
    PublicationMoment moment{QDate::fromString(iso.first(kDayLength).toString(), Qt::ISODate), {}, {}};
    if (!moment.date.isValid())
        return std::nullopt;
    if (iso.size() == kDayLength)
        return moment;
    if (iso[kDayLength] != u'T' && iso[kDayLength] != u't' && iso[kDayLength] != u' ')
        return std::nullopt;
    const QStringView rest = iso.sliced(kDayLength + 1);
    const qsizetype zone = zoneStart(rest);
    const QTime time = timeOfDay(rest.first(zone).trimmed());
    if (!time.isValid())
        return std::nullopt;
    moment.time = time;
    if (zone == rest.size())
        return moment;
    moment.utcOffset = utcOffsetOf(rest.sliced(zone));
    return moment.utcOffset ? std::optional(moment) : std::nullopt;
}

QString isoOf(const PublicationMoment &moment)
{
    if (!moment.date.isValid())
        return {};
    QString text = moment.date.toString(Qt::ISODate);
    if (moment.time)
        text += u'T' + timeText(*moment.time);
    if (moment.time && moment.utcOffset)
        text += utcOffsetText(*moment.utcOffset);
    return text;
}

std::optional<int> utcOffsetOf(QStringView zone)
{
    zone = zone.trimmed();
    for (const QStringView name : {QStringView(u"Z"), QStringView(u"UTC"), QStringView(u"GMT")}) {
        if (zone.compare(name, Qt::CaseInsensitive) == 0)
            return 0;
        if (name.size() > 1 && zone.startsWith(name, Qt::CaseInsensitive))
            return utcOffsetOf(zone.sliced(name.size())); // "UTC+3"
    }
    if (zone.size() < 2 || !QStringView(u"+-\u2212").contains(zone[0]))
        return std::nullopt;
    const int sign = zone[0] == u'+' ? 1 : -1;
    const QStringView digits = zone.sliced(1);
    const qsizetype colon = digits.indexOf(u':');
    const qsizetype hourEnd = colon >= 0 ? colon : std::min<qsizetype>(2, digits.size());
    const QStringView hours = digits.first(hourEnd);
    const QStringView minutes = digits.sliced(colon >= 0 ? colon + 1 : hourEnd);
    const bool hasMinutes = colon >= 0 || !minutes.isEmpty();
    if (!areDigits(hours) || hours.size() > 2 || (hasMinutes && (!areDigits(minutes) || minutes.size() != 2)))
        return std::nullopt;
    constexpr int furthest = 14 * 60; // minutes: no place on Earth is further from UTC
    const int minute = hasMinutes ? minutes.toInt() : 0;
    const int offset = hours.toInt() * 60 + minute;
    return minute < 60 && offset <= furthest ? std::optional(sign * offset * 60) : std::nullopt;
}

QString utcOffsetText(int seconds)
{
    const int minutes = std::abs(seconds) / 60;
    return QStringLiteral("%1%2:%3")
        .arg(seconds < 0 ? QLatin1Char('-') : QLatin1Char('+'))
        .arg(minutes / 60, 2, 10, QLatin1Char('0'))
        .arg(minutes % 60, 2, 10, QLatin1Char('0'));
}

QString timeText(QTime time)
{
    return time.toString(time.second() == 0 ? QStringLiteral("HH:mm") : QStringLiteral("HH:mm:ss"));
}

QString webAddress(const QString &text)
{
    const QUrl url(text.trimmed());
    const bool isWeb = url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("https");
    return url.isValid() && isWeb && !url.host().isEmpty() ? text.trimmed() : QString();
}

void applyCorrection(Metadata &metadata, QAnyStringView field, const QString &value)
{
    if (field == CorrectionField::kTitle) {
        metadata.title = value;
    } else if (field == CorrectionField::kOutlet) {
        metadata.outlet = value;
        metadata.outletBasis = QStringLiteral("corrected by hand");
    } else if (field == CorrectionField::kByline) {
        metadata.byline = value;
    } else if (field == CorrectionField::kPublished) {
        metadata.published = dateSetByHand(value);
    } else if (field == CorrectionField::kUrl) {
        metadata.url = webAddress(value);
    } else if (field == CorrectionField::kArchive) {
        metadata.archiveUrl = webAddress(value);
    } else if (field == CorrectionField::kRole) {
        metadata.role = enumNamed<ArticleRole>(value).value_or(metadata.role);
    }
}

} // namespace Counterpoint
