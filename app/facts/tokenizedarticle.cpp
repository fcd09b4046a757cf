// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tokenizedarticle.h"

#include <text/fold.h>

namespace Counterpoint
{

TokenizedArticle::TokenizedArticle(const Article &article, const RunContext &context)
    : m_article(article)
{
    const QString folded = foldPunctuation(article.text);
    m_sentences.reserve(article.sentences.size());
    context.each(understandingStage(), article.sentences.size(),
                 [&](qsizetype i) { m_sentences.append(tokenize(folded, article.sentences.at(i).span)); });
}

} // namespace Counterpoint
