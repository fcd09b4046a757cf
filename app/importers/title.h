// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "draft.h"

namespace Counterpoint
{

/** The headline, and what the page's title says of the outlet. */
struct FoundTitle {
    QString title;
    Span span; ///< Empty when the title is not part of the text.
    qsizetype line = -1; ///< Its line; -1 when there is none.
    QString outlet; ///< From "Headline - Outlet"; empty when not told so.
};

/**
 * Finds the title: the hint of the file's format, a line that stands twice or again inside the page's title, else the
 * first line that looks like a headline before the body. Marks its line as Title and its repeats as furniture.
 */
[[nodiscard]] FoundTitle findTitle(const Draft &draft, QList<Line> &lines);

/** Gives the lines between title and body their roles: standfirst, caption, related headline, label. */
void markHead(const QString &text, QList<Line> &lines, qsizetype titleLine);

/** "Headline - Outlet" parted, when the second half is the name of an outlet; the whole and nothing otherwise. */
struct PageTitle {
    QString headline;
    QString outlet;
};
[[nodiscard]] PageTitle splitPageTitle(const QString &pageTitle, const QString &headline = {});

} // namespace Counterpoint
