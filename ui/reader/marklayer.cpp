// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "marklayer.h"

#include <ui/reader/positionmap.h>

#include <algorithm>

namespace Counterpoint
{

namespace
{

constexpr Roles kMatchRoles = Role::Verbatim | Role::Near | Role::Paraphrase | Role::Partial;
constexpr Roles kConflictRoles = Role::Conflict | Role::WeakConflict;

class Layers
{
public:
    Layers(int article, const MarkInput &input)
        : m_index(article)
        , m_input(input)
        , m_article(input.snapshot->comparison->articles.at(article))
        , m_notes(m_article.sentences.size())
    {
    }

    ArticleMarks make()
    {
        addMatches();
        addConflicts();
        for (const Span &span : claimSpans(m_article, m_input.snapshot->claims))
            addPart(span, Role::Claim);
        for (const ArticleSpan &hit : m_input.searchHits) {
            if (hit.article == m_index && m_input.roles.testFlag(Role::Search))
                m_parts.append({hit.span, Role::Search, false});
        }
        return collect();
    }

private:
    [[nodiscard]] bool isSelected(SentenceRef ref) const { return m_input.selected == ref; }

    void addMatches()
    {
        for (int i = 0; i < m_article.sentences.size(); ++i) {
            const Mark mark = matchMarkOf(i);
            if (mark.span.isEmpty())
                continue;
            m_sentences.append(mark);
            m_notes[i].append(mark.role);
        }
    }

    /** The link with the selected sentence goes first, else the strongest visible one. */
    [[nodiscard]] Mark matchMarkOf(int sentence) const
    {
        Mark mark;
        const SentenceRef ref{m_index, sentence};
        for (const Counterpart &counterpart : m_input.links->counterparts(ref)) {
            if (!kMatchRoles.testFlag(counterpart.role))
                continue;
            const bool isToSelected = isSelected(counterpart.ref);
            const bool isWanted = isToSelected || isSelected(ref) || m_input.roles.testFlag(counterpart.role);
            if (!isWanted || (!mark.span.isEmpty() && !(isToSelected && !mark.isCounterpart)))
                continue;
            mark = {m_article.sentences.at(sentence).span, counterpart.role, isToSelected};
        }
        return mark;
    }

    void addConflicts()
    {
        for (const Conflict &conflict : m_input.snapshot->comparison->conflicts) {
            const Role role = roleOf(conflict);
            const bool isOfSelected = isSelected(conflict.a) || isSelected(conflict.b);
            if (!isOfSelected && !m_input.roles.testFlag(role))
                continue;
            addConflictEnd(conflict.a, conflict.aSpan, role, isSelected(conflict.b));
            addConflictEnd(conflict.b, conflict.bSpan, role, isSelected(conflict.a));
        }
    }

    void addConflictEnd(SentenceRef end, Span span, Role role, bool isCounterpart)
    {
        if (end.article != m_index)
            return;
        const Span place = span.isEmpty() ? m_article.sentences.at(end.sentence).span : span;
        const auto known = std::ranges::find_if(
            m_parts, [&](const Mark &mark) { return mark.span == place && kConflictRoles.testFlag(mark.role); });
        if (known == m_parts.end()) {
            m_parts.append({place, role, isCounterpart});
        } else {
            known->isCounterpart |= isCounterpart;
            if (role == Role::Conflict)
                known->role = role;
        }
        if (!m_notes[end.sentence].contains(role))
            m_notes[end.sentence].append(role);
    }

    void addPart(Span span, Role role)
    {
        if (!m_input.roles.testFlag(role))
            return;
        m_parts.append({span, role, false});
        const int sentence = sentenceAt(m_article, span.start);
        if (sentence >= 0 && !m_notes[sentence].contains(role))
            m_notes[sentence].append(role);
    }

    ArticleMarks collect()
    {
        ArticleMarks result;
        result.marks = m_sentences;
        std::ranges::stable_sort(m_parts, {}, &Mark::span);
        result.marks += m_parts;
        for (int i = 0; i < m_notes.size(); ++i) {
            if (!m_notes.at(i).isEmpty())
                result.notes.append({i, m_notes.at(i)});
        }
        if (m_input.selected && m_input.selected->article == m_index)
            result.current = m_input.selected->sentence;
        return result;
    }

    int m_index;
    const MarkInput &m_input;
    const Article &m_article;
    QList<QList<Role>> m_notes;
    QList<Mark> m_sentences;
    QList<Mark> m_parts;
};

} // namespace

ArticleMarks marksOf(int article, const MarkInput &input)
{
    return Layers(article, input).make();
}

QList<Span> claimSpans(const Article &article, const QList<Claim> &claims)
{
    QList<Span> spans;
    for (const Claim &claim : claims) {
        for (const ClaimEvidence &evidence : claim.evidence) {
            if (evidence.file != article.file || evidence.exact.isEmpty())
                continue;
            if (QStringView(article.text)
                    .sliced(std::min(evidence.span.start, article.text.size()))
                    .startsWith(evidence.exact)) {
                spans.append({evidence.span.start, evidence.span.start + evidence.exact.size()});
            } else if (const qsizetype at = article.text.indexOf(evidence.exact);
                       at >= 0 && at == article.text.lastIndexOf(evidence.exact)) {
                spans.append({at, at + evidence.exact.size()});
            }
        }
    }
    return spans;
}

} // namespace Counterpoint
