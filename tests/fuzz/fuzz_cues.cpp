// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fuzz_facts.h"

#include <facts/cues.h>

using namespace Counterpoint;
using namespace Counterpoint::Fuzz;

/** Negations, hedges and modals lie in their sentences, and so does what they govern. */
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const Article article = articleOf(data, size);
    for (const Cue &cue : extractCues(TokenizedArticle(article))) {
        checkPlace(article, cue.sentence, cue.span);
        if (!cue.scope.isEmpty())
            checkPlace(article, cue.sentence, cue.scope);
    }
    return 0;
}
