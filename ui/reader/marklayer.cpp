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
        , m_article(input.index->comparison().articles.at(article))
        , m_notes(m_article.sentences.size())
    {
    }

    ArticleMarks make()
    {
        addMatches();
        addConflicts();
        for (const Span &span : claimSpans(*m_input.index, m_index))
            addPart(span, Role::Claim);
        for (const ArticleSpan &hit : m_input.searchHits) {
            if (hit.article == m_index && m_input.roles.testFlag(Role::Search))
                m_parts.append({.span = hit.span, .role = Role::Search, .isCurrentHit = m_input.currentHit == hit});
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
            mark = {m_article.sentences.at(sentence).span, counterpart.role, isToSelected, false};
        }
        return mark;
    }

    void addConflicts()
    {
        const QList<Conflict> &conflicts = m_input.index->comparison().conflicts;
        for (int i = 0; i < conflicts.size(); ++i) {
            const Conflict &conflict = conflicts.at(i);
            const Role role = roleOf(conflict);
            const bool isOfSelected = isSelected(conflict.a) || isSelected(conflict.b);
            if (m_input.index->isConflictRejected(i) || (!isOfSelected && !m_input.roles.testFlag(role)))
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
            m_parts.append({place, role, isCounterpart, false});
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
        m_parts.append({span, role, false, false});
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
        if (m_input.furniture && m_input.furniture->article == m_index)
            result.currentFurniture = m_input.furniture->span;
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

QList<Span> claimSpans(const SnapshotIndex &index, int article)
{
    QList<Span> spans;
    for (const Claim &claim : index.snapshot().claims) {
        for (const ClaimEvidence &evidence : claim.evidence) {
            if (const auto place = index.placeOf(evidence); place && place->article == article)
                spans.append(place->span);
        }
    }
    return spans;
}

} // namespace Counterpoint
