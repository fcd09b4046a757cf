// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <model/span.h>

#include <KSyntaxHighlighting/SyntaxHighlighter>

#include <QHash>
#include <QList>

namespace KSyntaxHighlighting
{
class Repository;
}

namespace Counterpoint
{

/** The repository of the GUI thread, with the project's own definition and themes. */
[[nodiscard]] KSyntaxHighlighting::Repository &newsRepository();

enum class BlockStyle { Body, Headline, Furniture };

/**
 * Colours quotations, attributions, numbers, dates, hedges and negations by the "News Article" definition, in the
 * theme of Theme::current(). Headlines stay plain; what is not article text is greyed.
 * Matches and conflicts are not its business: they are painted over the text by ArticleText, so that a filter or a
 * selected sentence costs a repaint and no highlighting anew.
 */
class NewsHighlighter : public KSyntaxHighlighting::SyntaxHighlighter
{
    Q_OBJECT
public:
    explicit NewsHighlighter(QTextDocument *document);

    /** By block number; call before the text is set. @p furniture: parts of body blocks, relative to the block. */
    void setStyles(const QList<BlockStyle> &styles, const QHash<int, QList<Span>> &furniture);
    void followTheme();

protected:
    void highlightBlock(const QString &text) override;

private:
    QList<BlockStyle> m_styles;
    QHash<int, QList<Span>> m_furniture;
};

} // namespace Counterpoint
