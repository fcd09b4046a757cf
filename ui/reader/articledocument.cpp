// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "articledocument.h"

#include <ui/common/theme.h>
#include <ui/reader/newshighlighter.h>

#include <QFontInfo>
#include <QFontMetricsF>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextFrame>

namespace Counterpoint
{

namespace
{

enum class Look { Title, Dek, Body, Furniture };

QList<Look> looksOf(const Article &article)
{
    QList<Look> looks(article.paragraphs.size(), Look::Body);
    const QList<bool> isFurniture = furnitureParagraphs(article);
    for (qsizetype i = 0; i < looks.size(); ++i) {
        if (isFurniture.at(i))
            looks[i] = Look::Furniture;
    }
    for (const Sentence &sentence : article.sentences) {
        if (sentence.zone != Zone::Body && sentence.paragraph < looks.size())
            looks[sentence.paragraph] = sentence.zone == Zone::Title ? Look::Title : Look::Dek;
    }
    return looks;
}

/** A block's text: what would break the block or vanish in a document becomes a space of the same length. */
QString blockText(QStringView paragraph)
{
    QString text = paragraph.toString();
    for (QChar &c : text) {
        const char16_t code = c.unicode();
        if (code < 0x20 || code == 0x2028 || code == 0x2029 || (code >= 0xfdd0 && code <= 0xfdd1) || code == 0xfffc)
            c = u' ';
    }
    return text;
}

QTextBlockFormat blockFormat(Look look, const Typography &typography, const QFont &font)
{
    const double em = QFontInfo(font).pixelSize();
    const double body = QFontInfo(typography.font).pixelSize();
    const double wanted = (look == Look::Title ? 1.28 : look == Look::Furniture ? 1.4 : typography.lineHeight) * em;
    QTextBlockFormat format;
    format.setLineHeight(std::max(100.0, 100 * wanted / QFontMetricsF(font).lineSpacing()),
                         QTextBlockFormat::ProportionalHeight);
    format.setBottomMargin(body * (look == Look::Title ? 0.7 : look == Look::Furniture ? 0.5 : 0.62));
    return format;
}

QFont fontOf(Look look, const Typography &typography)
{
    QFont font = typography.font;
    const double size = font.pointSizeF();
    if (look == Look::Title) {
        font.setPointSizeF(size * 1.32);
        font.setWeight(QFont::Bold);
    } else if (look == Look::Dek) {
        font.setPointSizeF(size * 1.06);
        font.setItalic(true);
    } else if (look == Look::Furniture) {
        font = Theme::interfaceFont();
        font.setPointSizeF(size * 0.82);
    }
    return font;
}

BlockStyle styleOf(Look look)
{
    if (look == Look::Furniture)
        return BlockStyle::Furniture;
    return look == Look::Body ? BlockStyle::Body : BlockStyle::Headline;
}

QHash<int, QList<Span>> furnitureParts(const Article &article, const PositionMap &positions)
{
    QHash<int, QList<Span>> parts;
    for (const Furniture &furniture : article.furniture) {
        const int last = positions.blockAt(std::max(furniture.span.start, furniture.span.end - 1));
        for (int block = std::max(0, positions.blockAt(furniture.span.start)); block <= last; ++block) {
            if (const Span part = positions.inBlock(block, furniture.span); !part.isEmpty())
                parts[block].append(part);
        }
    }
    return parts;
}

void setMargins(QTextDocument *document, const Typography &typography)
{
    const double em = QFontInfo(typography.font).pixelSize();
    QTextFrameFormat frame = document->rootFrame()->frameFormat();
    frame.setMargin(0);
    frame.setLeftMargin(em * 1.95); // the margin's letters stand here
    frame.setRightMargin(em * 0.8);
    frame.setTopMargin(em * 0.8);
    frame.setBottomMargin(em * 2);
    document->rootFrame()->setFrameFormat(frame);
}

} // namespace

ArticleDocument::ArticleDocument(QTextDocument *document)
    : m_document(document)
    , m_highlighter(new NewsHighlighter(document))
{
    document->setUndoRedoEnabled(false);
}

void ArticleDocument::followTheme()
{
    m_highlighter->followTheme();
}

void ArticleDocument::set(const Article &article, const Typography &typography)
{
    m_positions = PositionMap(article.paragraphs);
    const QList<Look> looks = looksOf(article);
    QList<BlockStyle> styles;
    for (const Look look : looks)
        styles.append(styleOf(look));
    m_highlighter->setStyles(styles, furnitureParts(article, m_positions));

    m_document->clear();
    m_document->setDefaultFont(typography.font);
    QTextCursor cursor(m_document);
    cursor.beginEditBlock();
    for (qsizetype i = 0; i < article.paragraphs.size(); ++i) {
        const QFont font = fontOf(looks.at(i), typography);
        QTextCharFormat format;
        format.setFont(font);
        if (i > 0)
            cursor.insertBlock();
        cursor.setBlockFormat(blockFormat(looks.at(i), typography, font));
        cursor.setBlockCharFormat(format);
        cursor.insertText(blockText(textIn(article.text, article.paragraphs.at(i))), format);
    }
    cursor.endEditBlock();
    setMargins(m_document, typography);
    m_highlighter->rehighlight();
}

} // namespace Counterpoint
