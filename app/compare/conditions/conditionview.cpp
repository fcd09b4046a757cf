// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "conditionview.h"

#include <algorithm>

namespace Counterpoint
{

ConditionView::ConditionView(const Comparison &comparison, const RunContext &context)
    : m_comparison(comparison)
    , m_context(context)
    , m_names(comparison)
{
    std::vector<Name> bearers(static_cast<size_t>(comparison.names.size()));
    for (int article = 0; article < comparison.articles.size(); ++article) {
        for (const Name &name : comparison.articles.at(article).facts.names) {
            const int joined = name.mentions.isEmpty() ? -1 : m_names.nameAt(article, name.mentions.first().span);
            if (joined < 0)
                continue;
            Name &bearer = bearers[static_cast<size_t>(joined)];
            bearer.kind = name.kind;
            bearer.canonical = comparison.names.at(joined).canonical;
            bearer.variants += name.variants;
            bearer.roles += name.roles;
        }
    }
    for (const Name &bearer : bearers)
        m_genders.push_back(Counterpoint::genderOf(bearer));
}

Gender ConditionView::genderOf(int name) const
{
    return name < 0 ? Gender::Unknown : m_genders.at(static_cast<size_t>(name));
}

ArticleReading::ArticleReading(const ConditionView &view, int article)
    : m_view(view)
    , m_index(article)
    , m_article(view.comparison().articles.at(article))
    , m_tokenized(m_article, view.context())
    , m_quotes(quotedSpansOf(m_article, view.context()))
{
}

bool ArticleReading::isQuoted(Span span) const
{
    return std::ranges::any_of(m_quotes, [span](const QuotedSpan &quote) { return quote.outside.overlaps(span); });
}

Condition ArticleReading::condition(ConditionKind kind, int sentence, Span span, const QString &reason) const
{
    return {.article = m_index, .kind = kind, .sentence = sentence, .span = span, .reason = reason, .other = {}};
}

} // namespace Counterpoint
