// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <model/article.h>
#include <text/sentences.h>

namespace Counterpoint::Test
{

/** An article of plain body text, read as an importer would; paragraphs are parted by blank lines. */
inline Article articleOf(const QString &text, QDate published = {}, const QString &language = {})
{
    Article article;
    article.text = text;
    article.metadata.language = language;
    article.metadata.published.date = published;
    article.metadata.published.basis = published.isValid() ? DateBasis::Stated : DateBasis::None;
    article.paragraphs = splitParagraphs(text);
    for (int i = 0; i < article.paragraphs.size(); ++i) {
        const Span paragraph = article.paragraphs[i];
        for (const Span span : splitSentences(textIn(text, paragraph), {}, language))
            article.sentences.append({{span.start + paragraph.start, span.end + paragraph.start}, Zone::Body, i});
    }
    return article;
}

inline QString textOf(const Article &article, Span span)
{
    return textIn(article.text, span).toString();
}

} // namespace Counterpoint::Test
