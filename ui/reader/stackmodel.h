// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <ui/reader/marklayer.h>

#include <QAbstractListModel>

namespace Counterpoint
{

/** Words of a counterpart under the sentence it is compared with. */
struct StackPart {
    Counterpart counterpart;
    QList<Span> differing; ///< Words that the sentence above has not, in the counterpart's own text.
};

/** One sentence of the base article and what the others have for it. */
struct StackRow {
    SentenceRef base;
    QList<StackPart> parts; ///< By article.
    QString missing; ///< Of the selected sentence: the letters of the articles without a counterpart.
};

/**
 * The stack view's rows: every sentence of one article with its best counterpart in each other article beneath it. As
 * the panes do, it shows the kinds that are switched on, and of the selected sentence all. DisplayRole is the whole row
 * as text. Thread: GUI.
 */
class StackModel : public QAbstractListModel
{
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    /**
     * What is shown from now on. @p input's index is @p index; its links must live until the next call or clear().
     * Returns the rows that have become others; nothing when all may have.
     */
    std::optional<QList<int>> setContent(int baseArticle, const SnapshotIndexPtr &index, const MarkInput &input,
                                         std::optional<SentenceRef> partner);
    void clear();
    [[nodiscard]] int baseArticle() const { return m_base; }
    [[nodiscard]] const StackRow &row(int row) const;
    [[nodiscard]] const Comparison *comparison() const;
    /** Marks of parts of a sentence (discrepancy, claim, search hit), in the sentence's own text. */
    [[nodiscard]] QList<Mark> marksIn(SentenceRef sentence) const;
    [[nodiscard]] bool isSelected(int row) const;
    [[nodiscard]] bool isPartner(SentenceRef sentence) const { return m_partner == sentence; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    [[nodiscard]] StackRow rowOf(SentenceRef sentence) const;
    [[nodiscard]] QList<int> forgetRows(std::initializer_list<std::optional<SentenceRef>> sentences);
    [[nodiscard]] QString textOf(const StackRow &row) const;

    SnapshotIndexPtr m_index;
    MarkInput m_input;
    std::optional<SentenceRef> m_partner;
    QList<ArticleMarks> m_marks; ///< By article.
    mutable QList<std::optional<StackRow>> m_rows; ///< Made when first seen: word differences take time.
    int m_base = -1;
    const Comparison *m_comparison = nullptr;
};

} // namespace Counterpoint
