// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <model/article.h>

#include <QAnyStringView>
#include <QString>
#include <QStringView>

#include <optional>

/** What may be set by hand in an article's metadata, how it is written and what of it is good. */
namespace Counterpoint
{

/** Names of the fields of a Decision that corrects an article. */
namespace CorrectionField
{
inline constexpr QLatin1StringView kTitle("title");
inline constexpr QLatin1StringView kOutlet("outlet");
inline constexpr QLatin1StringView kByline("byline");
inline constexpr QLatin1StringView kPublished("published");
inline constexpr QLatin1StringView kUrl("url");
inline constexpr QLatin1StringView kArchive("archive");
inline constexpr QLatin1StringView kRole("role");
} // namespace CorrectionField

/** When something was published, as somebody says: a day, and the time of day and the zone where they are known. */
struct PublicationMoment {
    QDate date;
    std::optional<QTime> time;
    std::optional<int> utcOffset; ///< Seconds east of UTC; only with a time.
    bool operator==(const PublicationMoment &) const = default;
};

/** "2024-03-09", "2024-03-09T18:30", "2024-03-09T18:30:05+03:00", "2024-03-09 18:30Z"; empty for anything else. */
[[nodiscard]] std::optional<PublicationMoment> publicationMomentOf(QStringView iso);
/** The same as ISO 8601; empty without a valid day. */
[[nodiscard]] QString isoOf(const PublicationMoment &moment);

/** Seconds east of UTC: "+03:00", "-0330", "+3", "Z", "UTC"; empty for anything else, as the name of a zone. */
[[nodiscard]] std::optional<int> utcOffsetOf(QStringView zone);
/** "+03:00"; UTC itself is "+00:00". */
[[nodiscard]] QString utcOffsetText(int seconds);
/** "18:30", "18:30:05". */
[[nodiscard]] QString timeText(QTime time);

/** @p text without spaces around it when it is an address of the web (http or https), else empty: a page may name any
 *  scheme as its own. */
[[nodiscard]] QString webAddress(const QString &text);

/**
 * Sets one field by hand. An empty value clears it, also the date, which is then not known; a value that is none (a day
 * that is no day, another scheme than the web's, a role that is not known) leaves a day not known, an address empty and
 * a role as it was. A field of another name changes nothing.
 */
void applyCorrection(Metadata &metadata, QAnyStringView field, const QString &value);

} // namespace Counterpoint
