// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "newshighlighter.h"

#include <ui/common/theme.h>

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/Theme>

#include <QTextCharFormat>

namespace Counterpoint
{

KSyntaxHighlighting::Repository &newsRepository()
{
    static KSyntaxHighlighting::Repository repository;
    return repository;
}

NewsHighlighter::NewsHighlighter(QTextDocument *document)
    : SyntaxHighlighter(document)
{
    setDefinition(newsRepository().definitionForName(QStringLiteral("News Article")));
    followTheme();
}

void NewsHighlighter::setStyles(const QList<BlockStyle> &styles, const QHash<int, QList<Span>> &furniture)
{
    m_styles = styles;
    m_furniture = furniture;
}

void NewsHighlighter::followTheme()
{
    const bool isDark = Theme::current().isDark();
    setTheme(
        newsRepository().theme(isDark ? QStringLiteral("Counterpoint Dark") : QStringLiteral("Counterpoint Light")));
    rehighlight(); // setTheme() alone changes nothing on the screen
}

void NewsHighlighter::highlightBlock(const QString &text)
{
    SyntaxHighlighter::highlightBlock(text);
    const int block = currentBlock().blockNumber();
    const int length = static_cast<int>(text.size());
    const BlockStyle style = m_styles.value(block, BlockStyle::Body);
    QTextCharFormat plain;
    plain.setForeground(Theme::current().color(Surface::Text));
    QTextCharFormat quiet;
    quiet.setForeground(Theme::current().ink(Role::Furniture));
    if (style != BlockStyle::Body)
        setFormat(0, length, style == BlockStyle::Furniture ? quiet : plain);
    for (const Span &span : m_furniture.value(block))
        setFormat(static_cast<int>(span.start), static_cast<int>(span.length()), quiet);
}

} // namespace Counterpoint
