// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <model/article.h>
#include <text/sentences.h>

#include <cstdint>
#include <cstdlib>

namespace Counterpoint::Fuzz
{

/** The bytes as an article of body text, read as an importer would. */
inline Article articleOf(const uint8_t *data, size_t size)
{
    Article article;
    article.text = QString::fromUtf8(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    article.paragraphs = splitParagraphs(article.text);
    for (int i = 0; i < article.paragraphs.size(); ++i) {
        const Span paragraph = article.paragraphs[i];
        for (const Span span : splitSentences(textIn(article.text, paragraph)))
            article.sentences.append({{span.start + paragraph.start, span.end + paragraph.start}, Zone::Body, i});
    }
    return article;
}

inline void check(bool holds)
{
    if (!holds)
        abort();
}

/** Not empty, and inside the text. */
inline void checkSpan(const Article &article, Span span)
{
    check(span.start >= 0 && !span.isEmpty() && span.end <= article.text.size());
}

/** The fact stands in a sentence of the article, and begins in it. */
inline void checkPlace(const Article &article, int sentence, Span span)
{
    check(sentence >= 0 && sentence < article.sentences.size());
    checkSpan(article, span);
    const Span whole = article.sentences[sentence].span;
    check(span.start >= whole.start && span.start < whole.end);
}

} // namespace Counterpoint::Fuzz
