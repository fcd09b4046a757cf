// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fuzz_facts.h"

#include <facts/times.h>

using namespace Counterpoint;
using namespace Counterpoint::Fuzz;

/** The first byte is the day of publication, with 0 for none; expressions ascend in their sentences and have readings.
 */
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size == 0)
        return 0;
    Article article = articleOf(data + 1, size - 1);
    if (data[0] > 0) {
        article.metadata.published.date = QDate(2020, 1, 1).addDays(data[0]);
        article.metadata.published.basis = DateBasis::Stated;
    }
    qsizetype end = 0;
    for (const Timex &timex : extractTimes(TokenizedArticle(article))) {
        checkPlace(article, timex.sentence, timex.span);
        check(timex.span.start >= end && !timex.readings.isEmpty());
        end = timex.span.end;
        for (const TimexReading &reading : timex.readings)
            check(!reading.value.isEmpty() && !reading.rule.isEmpty());
    }
    return 0;
}
