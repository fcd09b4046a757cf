// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <text/sentences.h>
#include <text/words.h>

#include <cstdint>
#include <cstdlib>

using namespace Counterpoint;

/** Sentences and words lie inside the text, ascend, and together hold every character that is no space. */
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    qsizetype end = 0;
    for (const Span &span : splitSentences(text)) {
        for (qsizetype i = end; i < span.start; ++i) {
            if (!text.at(i).isSpace())
                abort();
        }
        if (span.start < end || span.isEmpty() || span.end > text.size())
            abort();
        end = span.end;
    }
    end = 0;
    for (const Word &word : splitWords(text)) {
        if (word.span.start < end || word.span.isEmpty() || word.span.end > text.size())
            abort();
        end = word.span.end;
    }
    return 0;
}
