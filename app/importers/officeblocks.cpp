// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "officeblocks.h"

#include "byline.h"
#include "htmlblocks.h"
#include "story.h"

#include <text/decode.h>
#include <text/fold.h>

#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace Counterpoint
{

namespace
{

/** A longer row is a layout of the page, no data. */
constexpr qsizetype kLongestRow = 400;

/** How far down the head of an article reaches. */
constexpr qsizetype kHeadBlocks = 12;

bool goesOn(const QString &line, const QString &next)
{
    return next.front().isLower() && !line.endsWith(u'.') && !line.endsWith(u'!') && !line.endsWith(u'?');
}

/** The lines of a paragraph; a break inside a sentence makes no new one. */
QStringList linesOf(const OfficeParagraph &paragraph)
{
    QStringList lines;
    for (const QString &part : cleanText(paragraph.text).split(u'\n')) {
        const QString line = part.simplified();
        if (line.isEmpty())
            continue;
        const bool isOneLine = paragraph.kind != BlockKind::Paragraph || paragraph.isTitle;
        if (!lines.isEmpty() && (isOneLine || goesOn(lines.last(), line)))
            lines.last() += u' ' + line;
        else
            lines.append(line);
    }
    return lines;
}

Block blockOf(const OfficeParagraph &paragraph)
{
    Block block;
    block.kind = paragraph.kind;
    block.isDek = paragraph.isDek;
    if (paragraph.isCaption) {
        block.furniture = QStringLiteral("caption");
        block.confidence = 0.9;
    }
    return block;
}

bool isFlat(const QList<OfficeParagraph> &row)
{
    qsizetype size = 0;
    for (const OfficeParagraph &paragraph : row) {
        size += paragraph.text.size();
        if (paragraph.kind != BlockKind::Paragraph)
            return false;
    }
    return size <= kLongestRow;
}

/** Many programs write "Document1" or the name of the file there. */
bool looksLikeHeadline(const QString &title)
{
    static const QRegularExpression made(
        QStringLiteral("^(?:microsoft|document|untitled)\\b|\\.(?:docx?|odt|rtf|txt|pdf)$"),
        QRegularExpression::CaseInsensitiveOption);
    return title.count(u' ') >= 2 && !made.match(title).hasMatch();
}

bool holds(const Draft &body, const QString &title)
{
    const QString wanted = foldForMatching(title);
    const auto head = body.blocks.first(std::min(body.blocks.size(), kHeadBlocks));
    return std::ranges::any_of(
        head, [&](const Block &block) { return foldForMatching(textIn(body.text, block.span)) == wanted; });
}

QString titleOf(const Draft &body, const QString &styled, const QString &stated)
{
    if (!styled.isEmpty() || body.blocks.isEmpty())
        return styled;
    const bool opensWithHeading = body.blocks.first().kind == BlockKind::Heading;
    const bool isGood = !stated.isEmpty() && (holds(body, stated) || (!opensWithHeading && looksLikeHeadline(stated)));
    return isGood ? stated : QString();
}

bool namesItsAuthor(const Draft &body)
{
    const auto head = body.blocks.first(std::min(body.blocks.size(), kHeadBlocks));
    return std::ranges::any_of(
        head, [&](const Block &block) { return !findByline(textIn(body.text, block.span)).isEmpty(); });
}

/** A name of a person, not of an account. */
bool looksLikeName(const QString &creator)
{
    static const QRegularExpression name(QStringLiteral("^\\p{Lu}[\\p{L}'\u2019.-]*(?: [\\p{L}'\u2019.-]+){0,3} "
                                                        "\\p{Lu}[\\p{L}'\u2019-]+$"));
    return creator.size() <= 80 && name.match(creator).hasMatch();
}

} // namespace

MetadataHints hintsOf(const OfficeProperties &properties, const Draft &body, const QString &title)
{
    MetadataHints hints;
    hints.title = titleOf(body, title, cleanText(properties.title).simplified());
    hints.language = properties.language.simplified();
    const QString creator = cleanText(properties.creator).simplified();
    if (looksLikeName(creator) && !namesItsAuthor(body))
        hints.byline = creator;
    return hints;
}

OfficeBlocks::OfficeBlocks()
    : m_sinks(1)
{
}

OfficeParagraph *OfficeBlocks::paragraph()
{
    return m_open.empty() ? nullptr : &m_open.back().paragraph;
}

void OfficeBlocks::beginParagraph()
{
    m_open.emplace_back();
    m_open.back().paragraph.text = std::exchange(m_carried, {});
}

void OfficeBlocks::endParagraph(bool isOpen)
{
    if (m_open.empty())
        return;
    Open done = std::move(m_open.back());
    m_open.pop_back();
    if (isOpen)
        m_carried = done.paragraph.text;
    else
        put({done.paragraph});
    put(done.boxes);
}

void OfficeBlocks::beginRow()
{
    m_sinks.emplace_back();
}

void OfficeBlocks::endRow()
{
    if (m_sinks.size() < 2)
        return;
    const QList<OfficeParagraph> row = std::move(m_sinks.back());
    m_sinks.pop_back();
    if (!isFlat(row))
        return put(row);
    OfficeParagraph cells;
    cells.kind = BlockKind::Table;
    for (const OfficeParagraph &paragraph : row)
        cells.text += paragraph.text + u' ';
    put({cells});
}

void OfficeBlocks::beginBox()
{
    m_sinks.emplace_back();
}

void OfficeBlocks::endBox()
{
    if (m_sinks.size() < 2)
        return;
    const QList<OfficeParagraph> box = std::move(m_sinks.back());
    m_sinks.pop_back();
    if (m_open.empty())
        put(box);
    else
        m_open.back().boxes += box;
}

Draft OfficeBlocks::draft(const OfficeProperties &properties, const RunContext &context)
{
    if (!m_carried.isEmpty()) {
        beginParagraph();
        endParagraph();
    }
    Draft body;
    QString styled;
    for (const OfficeParagraph &paragraph : std::as_const(m_sinks.front())) {
        if (context.isCancelled())
            break;
        const QStringList lines = linesOf(paragraph);
        for (const QString &line : lines)
            appendBlock(body, line, blockOf(paragraph));
        if (paragraph.isTitle && styled.isEmpty() && !lines.isEmpty())
            styled = lines.first();
    }
    return headedDraft(hintsOf(properties, body, styled), body, context);
}

} // namespace Counterpoint
