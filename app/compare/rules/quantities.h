// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <model/facts.h>

#include <optional>

namespace Counterpoint
{

/** How two values of one quantity stand to each other. */
enum class ValueAgreement {
    Same, ///< Equal, or both may be right within their bounds and rounding.
    Rounded, ///< The coarser may be the finer one rounded, though no word says so.
    Different
};

/** The values a quantity admits, both ends included; rounding words widen it by half its last significant figure. */
struct ValueRange {
    double least = 0;
    double most = 0;
};

[[nodiscard]] ValueRange admittedValues(const Quantity &quantity);
[[nodiscard]] ValueAgreement agreementOf(const Quantity &a, const Quantity &b);

/** "several", "dozens": says no number that another could contradict for sure. */
[[nodiscard]] bool isVagueFigure(const QString &written);

/** The value as a number in digits, both ends of a range: "4300", "40-50". What two sentences give is compared by it.
 */
[[nodiscard]] QString numberText(const Quantity &quantity);

/** Long figures that differ in one digit: "5,687.75", "5,587.75". */
[[nodiscard]] bool mayBeSlip(const Quantity &a, const Quantity &b);

/** @p value rounded to @p figures significant figures. */
[[nodiscard]] double roundedTo(double value, int figures);
/** Significant figures of a written number, trailing zeros not counted: 4300 has two. */
[[nodiscard]] int significantFigures(double value);

} // namespace Counterpoint
