// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "draft.h"

namespace Counterpoint
{

/** Is a name that of a news agency (resources/lexicon/agencies.txt)? Written as a name: "AP", not "ap". */
[[nodiscard]] bool isAgency(QStringView name);

/**
 * The agency an article as a whole is credited to: in the file's metadata, its dateline ("EASTPORT (Reuters) -"), its
 * byline ("Jane Doe, Associated Press") or under its text ("- AP", "Source: dpa"). As written; empty for none: an
 * agency that is quoted or contributed gets no credit. Pure; any thread.
 */
[[nodiscard]] QString findWireCredit(const Draft &draft, const QList<Line> &lines, const QString &byline);

} // namespace Counterpoint
