// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <model/article.h>

#include <QList>

namespace Counterpoint
{

/**
 * Places in an article's text and in the document that shows it: one block a paragraph, as long as the paragraph.
 * What lies between paragraphs belongs to the end of the one before. Pure.
 */
class PositionMap
{
public:
    PositionMap() = default;
    explicit PositionMap(const QList<Span> &paragraphs);

    [[nodiscard]] int blockAt(qsizetype textPosition) const; ///< -1 before the first paragraph or without any.
    [[nodiscard]] int toDocument(qsizetype textPosition) const;
    [[nodiscard]] qsizetype toText(int documentPosition) const;
    /** The part of @p span inside block @p block, relative to the block's start; may be empty. */
    [[nodiscard]] Span inBlock(int block, Span span) const;

private:
    QList<Span> m_paragraphs;
    QList<int> m_starts; ///< Of each block in the document.
};

/** Index of the sentence at or nearest before @p position of the text; -1 when there is none. */
[[nodiscard]] int sentenceAt(const Article &article, qsizetype position);
/** Index of the sentence that holds @p position; -1 when it lies in none. */
[[nodiscard]] int sentenceHolding(const Article &article, qsizetype position);

/** The furniture that holds this position; -1 for none. */
[[nodiscard]] int furnitureHolding(const Article &article, qsizetype position);

/** Paragraphs of @p article that lie wholly in furniture. */
[[nodiscard]] QList<bool> furnitureParagraphs(const Article &article);

} // namespace Counterpoint
