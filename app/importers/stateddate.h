// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <model/article.h>

#include <QStringView>

#include <optional>

namespace Counterpoint
{

/** A calendar date written out in a line, with the time of day where one stands beside it. */
struct StatedDate {
    QDate date;
    std::optional<QTime> time;
    std::optional<int> utcOffset;
    Span span; ///< In the text given.
    bool hasWeekday = false;
};

/**
 * The first full date (day, month and year) in a line: "12 January, 2020, 07:56", "Jan. 10, 2020 3:45 PM ET",
 * "Friday, 10th January 2020", "2020-01-12T07:56:00Z", "31/01/2020". Numbers whose day and month cannot be told apart
 * are no date. English; day, month and year also in the ten languages of foreignMonthNamed(). Pure; any thread.
 */
[[nodiscard]] std::optional<StatedDate> findStatedDate(QStringView text);

/** The stated date as an article's own; @p rule in words, @p evidence where the text says so. */
[[nodiscard]] PublicationDate publicationDate(const StatedDate &stated, DateBasis basis, const QString &rule,
                                              Span evidence = {});

/** An ISO 8601 date or date-time, as metadata give it; also RFC 2822. The user's own time zone plays no part. */
[[nodiscard]] std::optional<StatedDate> parseMetadataDate(const QString &value);

} // namespace Counterpoint
