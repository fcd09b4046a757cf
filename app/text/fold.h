// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringView>

namespace Counterpoint
{

/**
 * Folds apostrophes (´ ` ’ ‘ ′ ‛) to ', double quotation marks to ", dashes to -, and every space to U+0020, code unit
 * by code unit, so that all offsets stay true. Done before any NFKC (which would tear U+00B4 into space + accent).
 */
[[nodiscard]] QString foldPunctuation(QStringView text);

/** foldPunctuation, NFKC, full case folding, runs of space as one, trimmed: for comparing; offsets are lost. */
[[nodiscard]] QString foldForMatching(QStringView text);

} // namespace Counterpoint
