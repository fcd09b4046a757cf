// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fuzz_facts.h"

#include <facts/quantities.h>
#include <facts/times.h>

#include <cmath>

using namespace Counterpoint;
using namespace Counterpoint::Fuzz;

/** Figures lie inside their phrases and those in their sentences; values are numbers, and ranges ascend. */
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const Article article = articleOf(data, size);
    for (const Quantity &quantity :
         extractQuantities(TokenizedArticle(article), extractTimes(TokenizedArticle(article)))) {
        checkPlace(article, quantity.sentence, quantity.span);
        checkSpan(article, quantity.figure);
        check(quantity.span.contains(quantity.figure));
        check(std::isfinite(quantity.value) && std::isfinite(quantity.valueMax.value_or(0)));
        check(!quantity.valueMax || *quantity.valueMax >= quantity.value);
    }
    return 0;
}
