// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <compare/nameindex.h>
#include <facts/gender.h>
#include <facts/quotemarks.h>
#include <facts/tokenizedarticle.h>
#include <model/comparison.h>
#include <model/runcontext.h>

#include <vector>

namespace Counterpoint
{

/** What all rules for the condition of a text look at. Keeps references. Constant after construction; any thread. */
class ConditionView
{
public:
    ConditionView(const Comparison &comparison, const RunContext &context);

    [[nodiscard]] const Comparison &comparison() const { return m_comparison; }
    [[nodiscard]] const RunContext &context() const { return m_context; }
    [[nodiscard]] const NameIndex &names() const { return m_names; }
    /** Of one of Comparison::names: by its forms and offices in all articles. */
    [[nodiscard]] Gender genderOf(int name) const;

private:
    const Comparison &m_comparison;
    const RunContext &m_context;
    NameIndex m_names;
    std::vector<Gender> m_genders;
};

/** One article with its tokens and quotation marks. Keeps references; any thread. */
class ArticleReading
{
public:
    ArticleReading(const ConditionView &view, int article);

    [[nodiscard]] const ConditionView &view() const { return m_view; }
    [[nodiscard]] int index() const { return m_index; }
    [[nodiscard]] const Article &article() const { return m_article; }
    [[nodiscard]] const Tokens &tokens(int sentence) const { return m_tokenized.sentences().at(sentence); }
    [[nodiscard]] int sentenceCount() const { return static_cast<int>(m_article.sentences.size()); }
    [[nodiscard]] bool isBody(int sentence) const { return m_article.sentences.at(sentence).zone == Zone::Body; }
    [[nodiscard]] const QList<QuotedSpan> &quotes() const { return m_quotes; }
    /** Whether it touches a direct quotation, marks included. */
    [[nodiscard]] bool isQuoted(Span span) const;
    [[nodiscard]] QString text(Span span) const { return textIn(m_article.text, span).toString(); }
    [[nodiscard]] Condition condition(ConditionKind kind, int sentence, Span span, const QString &reason) const;

private:
    const ConditionView &m_view;
    int m_index;
    const Article &m_article;
    TokenizedArticle m_tokenized;
    QList<QuotedSpan> m_quotes;
};

} // namespace Counterpoint
