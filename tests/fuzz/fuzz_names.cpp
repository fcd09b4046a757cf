// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fuzz_facts.h"

#include <facts/names.h>

using namespace Counterpoint;
using namespace Counterpoint::Fuzz;

/** Every name has a form and a mention, and its mentions ascend inside the text, each in its sentence. */
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const Article article = articleOf(data, size);
    for (const Name &name : extractNames(TokenizedArticle(article))) {
        check(!name.canonical.isEmpty() && !name.mentions.isEmpty() && name.variants.contains(name.canonical));
        qsizetype start = -1;
        for (const NameMention &mention : name.mentions) {
            checkPlace(article, mention.sentence, mention.span);
            check(mention.span.start > start);
            start = mention.span.start;
        }
    }
    return 0;
}
