// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "vocabulary.h"

namespace Counterpoint
{

QString Vocabulary::dateBasis(DateBasis basis)
{
    switch (basis) {
    case DateBasis::Stated:
        return tr("stated");
    case DateBasis::Metadata:
        return tr("from the page's data");
    case DateBasis::Dateline:
        return tr("from the dateline");
    case DateBasis::Inferred:
        return tr("inferred");
    case DateBasis::None:
        return tr("not known");
    }
    return {};
}

QString Vocabulary::day(QDate date, const QLocale &locale)
{
    return locale.toString(date, QStringLiteral("d MMMM yyyy"));
}

QString Vocabulary::range(const DateRange &range, const QLocale &locale)
{
    if (!range.isValid())
        return tr("undated");
    if (range.isDay())
        return day(range.first, locale);
    if (range.precision == Precision::Year && range.first.year() == range.last.year())
        return QString::number(range.first.year());
    if (range.precision == Precision::Month && range.first.month() == range.last.month())
        return locale.toString(range.first, QStringLiteral("MMMM yyyy"));
    if (range.first.year() == range.last.year() && range.first.month() == range.last.month())
        return tr("%1\u2013%2").arg(range.first.day()).arg(day(range.last, locale));
    if (range.first.year() == range.last.year())
        return tr("%1 \u2013 %2").arg(locale.toString(range.first, QStringLiteral("d MMMM")), day(range.last, locale));
    return tr("%1 \u2013 %2").arg(day(range.first, locale), day(range.last, locale));
}

QString Vocabulary::published(const PublicationDate &date, const QLocale &locale)
{
    if (date.basis == DateBasis::None || !date.date.isValid())
        return tr("date not known");
    QString when = day(date.date, locale);
    if (date.basis == DateBasis::Inferred && date.earliest.isValid() && date.latest.isValid())
        when = range({date.earliest, date.latest, Precision::Range}, locale);
    else if (date.time)
        when += QStringLiteral(", ") + date.time->toString(QStringLiteral("HH:mm"));
    return tr("%1 \u00b7 %2", "date, how it is known").arg(when, dateBasis(date.basis));
}

QList<std::pair<QString, QString>> Vocabulary::reconciliations()
{
    return {
        {QStringLiteral("time zone"), tr("Time zone")},
        {QStringLiteral("happened or announced"), tr("Happened or announced")},
        {QStringLiteral("scope"), tr("Different scope")},
        {QStringLiteral("rounding"), tr("Rounding")},
        {QStringLiteral("later update"), tr("Later update")},
        {QStringLiteral("attribution"), tr("Different attribution")},
        {QStringLiteral("translation"), tr("Translation")},
        {QStringLiteral("one article in error"), tr("One article in error")},
        {QStringLiteral("other"), tr("Other")},
    };
}

QString Vocabulary::reconciliation(const QString &value)
{
    for (const auto &[key, words] : reconciliations()) {
        if (key == value)
            return words;
    }
    return value;
}

} // namespace Counterpoint
