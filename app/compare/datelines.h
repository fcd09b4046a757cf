// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <compare/clauses.h>

#include <QList>
#include <QStringView>

namespace Counterpoint
{

/**
 * Words of a dateline at the start: names in capitals, a date, an agency in brackets, then a dash that stands apart or
 * ends in one ("HALDEN, Norway (Agency) -- Miners ...").
 */
[[nodiscard]] qsizetype datelineEnd(const QList<ClauseWord> &words, QStringView text);

} // namespace Counterpoint
