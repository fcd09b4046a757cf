// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <facts/tokens.h>
#include <model/facts.h>

#include <optional>

namespace Counterpoint
{

/** A figure with what stands directly around it: "more than $5.2 million", "some 30 to 40", "dozens". */
struct Figure {
    qsizetype first = 0; ///< Tokens, both included: modifier, sign, number, unit.
    qsizetype last = 0;
    Span span; ///< The number alone, with its currency or percent sign.
    double value = 0;
    std::optional<double> valueMax;
    QString unit;
    Bound bound = Bound::Exact;
    bool isVague = false; ///< Without digits or number words: "dozens".
};

/** The figure whose number begins at token @p at; empty when it is an ordinal, a model name or the like. */
[[nodiscard]] std::optional<Figure> figureAt(const Tokens &tokens, qsizetype at);

} // namespace Counterpoint
