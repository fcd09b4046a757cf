// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <facts/tokens.h>
#include <model/article.h>
#include <model/runcontext.h>

namespace Counterpoint
{

/**
 * An article with the tokens of its sentences: made once for all that look for facts in it. Does not own the article,
 * which must live longer. Immutable; any thread.
 */
class TokenizedArticle
{
public:
    /** Of a run that is stopped it has the sentences reached. */
    explicit TokenizedArticle(const Article &article, const RunContext &context = {});

    [[nodiscard]] const Article &article() const { return m_article; }
    [[nodiscard]] const QString &text() const { return m_article.text; }
    /** One for each of the article's sentences, in their order. */
    [[nodiscard]] const QList<Tokens> &sentences() const { return m_sentences; }

private:
    const Article &m_article;
    QList<Tokens> m_sentences;
};

/** What a run that looks for facts reports. */
inline QString understandingStage()
{
    return QStringLiteral("Understanding");
}

/** Calls step(number, tokens) for every sentence until the run is stopped. */
template<typename Step>
void readSentences(const QList<Tokens> &sentences, const RunContext &context, Step step)
{
    context.each(understandingStage(), sentences.size(),
                 [&](qsizetype i) { step(static_cast<int>(i), sentences.at(i)); });
}

} // namespace Counterpoint
