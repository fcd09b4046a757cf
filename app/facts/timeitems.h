// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <facts/tokens.h>

namespace Counterpoint
{

/** A token, or several that count as one ("twenty-four", "at least", "Nov."), as the rules for times see it. */
struct TimeItem {
    QChar symbol = QLatin1Char('_'); ///< Class as one letter (timeitems.cpp lists them); _ for any other word.
    qsizetype first = 0; ///< Tokens, both included.
    qsizetype last = 0;
    double number = 0;
    QString value; ///< Second and third field of the word list.
    QString more;
    bool hasSpaceBefore = false;
};

using TimeItems = QList<TimeItem>;

/** Reads a sentence's tokens as items of resources/lexicon/timewords.txt, numbers and marks. Pure; any thread. */
[[nodiscard]] TimeItems timeItemsOf(const Tokens &tokens);

/** The items' symbols as one string: what the rules' patterns are matched against. */
[[nodiscard]] QString symbolsOf(const TimeItems &items);

} // namespace Counterpoint
