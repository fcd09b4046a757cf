// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <ui/reader/positionmap.h>

#include <QFont>

class QTextDocument;

namespace Counterpoint
{

class NewsHighlighter;

/** The typography of an article: what the analyst may change. */
struct Typography {
    QFont font; ///< Of body text, at the current zoom.
    double lineHeight = 1.55; ///< In sizes of the font.
};

/**
 * Fills a document with an article, one block a paragraph and character for character as long, so that PositionMap
 * holds. Title and dek are set larger, what is not article text smaller.
 */
class ArticleDocument
{
public:
    explicit ArticleDocument(QTextDocument *document);

    void set(const Article &article, const Typography &typography);
    void followTheme();

    [[nodiscard]] const PositionMap &positions() const { return m_positions; }

private:
    QTextDocument *m_document;
    NewsHighlighter *m_highlighter;
    PositionMap m_positions;
};

} // namespace Counterpoint
