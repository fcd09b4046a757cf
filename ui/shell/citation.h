// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <ui/models/snapshotindex.h>

class QMimeData;

namespace Counterpoint
{

/** A sentence as citable text, rich and plain: quotation, outlet, title, date with its basis, paragraph, address or
 *  file. The caller owns it. */
[[nodiscard]] QMimeData *citationOf(const SnapshotIndex &index, SentenceRef sentence);

} // namespace Counterpoint
