// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringView>

namespace Counterpoint
{

/** The author's name or names when the line is a byline ("By Jane Doe", "Jane Doe | 12 January 2020"); empty otherwise.
 */
[[nodiscard]] QString findByline(QStringView raw);

/** The names in what a format gives as byline: "By Jane Doe" and "Jane Doe" both are Jane Doe. */
[[nodiscard]] QString statedNames(const QString &byline);

/** The outlet in a line that is a date and an outlet's name: "The Coast Times | 4 March 2021"; empty otherwise. */
[[nodiscard]] QString outletBesideDate(QStringView raw);

/** Is the line a date and nothing more than an outlet's name, "Published", a weekday, a time? */
[[nodiscard]] bool isDateLine(QStringView raw);

/** Does the line say that its date is of a change, not of the first publication? */
[[nodiscard]] bool isUpdateLine(QStringView line);

} // namespace Counterpoint
