// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QString>

namespace Counterpoint
{

/** What the name of a saved article tells; what it does not tell for certain stays empty. */
struct FileName {
    QDate date; ///< Of the article.
    QDate saved; ///< On which a tool saved the page.
    QString outlet;
};

/**
 * Reads the patterns that people and tools use: "2021-03-09 Coast Times title", "2021-03-09_Coast Times_title",
 * "2021-03-09 - Coast Times - title", "20210309-title", "CoastTimes_2021-03-09_title", "title - Coast Times",
 * "title (2021-03-09T07_56_03)". Takes the path or name with its suffix. Pure; any thread.
 */
[[nodiscard]] FileName readFileName(const QString &file);

} // namespace Counterpoint
