// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "stackmodel.h"

#include <model/vocabulary.h>
#include <workspace/worddiff.h>

namespace Counterpoint
{

void StackModel::clear()
{
    beginResetModel();
    m_rows.clear();
    m_base = -1;
    endResetModel();
}

std::optional<QList<int>> StackModel::setContent(int baseArticle, const SnapshotIndexPtr &index, const MarkInput &input,
                                                 std::optional<SentenceRef> partner)
{
    // Kept until the end, so that the old comparison is not freed and another found in its place.
    const SnapshotIndexPtr before = std::exchange(m_index, index);
    const Comparison &comparison = index->comparison();
    const bool isOther = baseArticle != m_base || &comparison != m_comparison;
    const bool isOnlyChosen = !isOther && before == index && m_input.roles == input.roles;
    if (isOther)
        beginResetModel();
    m_base = baseArticle;
    m_comparison = &comparison;
    const auto chosenBefore = std::exchange(m_input, input).selected;
    m_partner = partner;
    m_marks.clear();
    for (int article = 0; article < comparison.articles.size(); ++article)
        m_marks.append(marksOf(article, input));
    if (isOnlyChosen)
        return forgetRows({chosenBefore, input.selected});
    m_rows.clear();
    m_rows.resize(m_base < 0 ? 0 : comparison.articles.at(m_base).sentences.size());
    if (isOther)
        endResetModel();
    return {};
}

QList<int> StackModel::forgetRows(std::initializer_list<std::optional<SentenceRef>> sentences)
{
    QList<int> rows;
    for (const std::optional<SentenceRef> &sentence : sentences) {
        if (!sentence || sentence->article != m_base)
            continue;
        m_rows[sentence->sentence].reset();
        rows.append(sentence->sentence);
    }
    return rows;
}

const Comparison *StackModel::comparison() const
{
    return m_comparison;
}

const StackRow &StackModel::row(int row) const
{
    std::optional<StackRow> &known = m_rows[row];
    if (!known)
        known = rowOf({m_base, row});
    return *known;
}

StackRow StackModel::rowOf(SentenceRef sentence) const
{
    StackRow row{sentence, {}, {}};
    const bool isChosen = m_input.selected == sentence;
    QStringList missing;
    for (int article = 0; article < m_comparison->articles.size(); ++article) {
        if (article == m_base)
            continue;
        std::optional<Counterpart> best = m_input.links->best(sentence, article);
        if (isChosen && m_partner && m_partner->article == article && (!best || best->ref != *m_partner))
            best = Counterpart{*m_partner, Role::Partial, 0};
        if (!best)
            missing += Vocabulary::badge(article);
        else if (isChosen || m_input.roles.testFlag(best->role))
            row.parts.append({*best, differingWords(m_comparison->text(sentence), m_comparison->text(best->ref))});
    }
    if (isChosen && !m_index->snapshot().isPreliminary)
        row.missing = missing.join(u' ');
    return row;
}

QList<Mark> StackModel::marksIn(SentenceRef sentence) const
{
    constexpr Roles parts = Role::Conflict | Role::WeakConflict | Role::Claim | Role::Search;
    const Span whole = m_comparison->article(sentence).sentences.at(sentence.sentence).span;
    QList<Mark> marks;
    for (Mark mark : m_marks.at(sentence.article).marks) {
        if (!parts.testFlag(mark.role) || !mark.span.overlaps(whole))
            continue;
        mark.span
            = {std::max(mark.span.start, whole.start) - whole.start, std::min(mark.span.end, whole.end) - whole.start};
        marks.append(mark);
    }
    return marks;
}

bool StackModel::isSelected(int row) const
{
    return m_input.selected == SentenceRef{m_base, row};
}

int StackModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant StackModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)
        || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    return textOf(row(index.row()));
}

QString StackModel::textOf(const StackRow &row) const
{
    QStringList lines{m_comparison->text(row.base).toString().simplified()};
    for (const StackPart &part : row.parts)
        lines += QStringLiteral("%1 %2: %3")
                     .arg(Vocabulary::badge(part.counterpart.ref.article), roleTitle(part.counterpart.role),
                          m_comparison->text(part.counterpart.ref).toString().simplified());
    if (!row.missing.isEmpty())
        lines += tr("No counterpart: %1").arg(row.missing);
    return lines.join(u'\n');
}

} // namespace Counterpoint
