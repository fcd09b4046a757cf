// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "story.h"

#include "htmlblocks.h"
#include "htmlcontent.h"
#include "htmlmetadata.h"
#include "title.h"

#include <text/fold.h>
#include <text/sentences.h>

#include <QRegularExpression>

#include <algorithm>

namespace Counterpoint
{

namespace
{

/** Does a block of the body say just this? */
bool holds(const Draft &body, const QString &wanted, const RunContext &context)
{
    const QString folded = foldForMatching(wanted);
    return std::ranges::any_of(body.blocks, [&](const Block &block) {
        return !context.isCancelled() && foldForMatching(textIn(body.text, block.span)) == folded;
    });
}

void appendAll(const Draft &body, Draft &draft)
{
    for (const Block &block : body.blocks)
        appendBlock(draft, textIn(body.text, block.span).toString(), block);
}

/** A part of a page, as a browser puts it on the clipboard, and no page. */
bool isFragment(QStringView source)
{
    constexpr qsizetype head = 4096;
    const QStringView start = source.first(std::min(head, source.size()));
    return start.contains(QLatin1String("<!--StartFragment"))
        || (!start.contains(QLatin1String("<html"), Qt::CaseInsensitive)
            && !start.contains(QLatin1String("<!doctype"), Qt::CaseInsensitive)
            && !start.contains(QLatin1String("<title"), Qt::CaseInsensitive));
}

/** Where the article is. Of a fragment all of it, unless most of it is something else: its short lines are not to be
 *  lost. */
QList<int> contentOf(const HtmlPage &page, QStringView source, const RunContext &context)
{
    const QList<int> parts = findContent(page, context);
    int body = 0;
    while (body < page.size() && page.node(body).tag != QLatin1String("body"))
        ++body;
    if (body == page.size() || context.isCancelled() || !isFragment(source))
        return parts;
    const TextCounts counts = countText(page);
    int found = 0;
    for (const int part : parts)
        found += counts.textIn(page, part);
    constexpr double most = 0.6;
    return parts.isEmpty() || found >= most * counts.textIn(page, body) ? QList<int>{body} : parts;
}

} // namespace

Draft plainTextDraft(const QString &text, const RunContext &context)
{
    Draft draft;
    draft.text = text;
    for (const Span &span : splitParagraphs(draft.text, context)) {
        if (context.isCancelled())
            break;
        Block block;
        block.span = span;
        const qsizetype before = draft.blocks.isEmpty() ? 0 : draft.blocks.last().span.end;
        block.isAfterBlankLine
            = draft.blocks.isEmpty() || QStringView(draft.text).sliced(before, span.start - before).count(u'\n') > 1;
        draft.blocks.append(block);
    }
    return draft;
}

std::optional<Draft> webPageDraft(const QString &source, const RunContext &context)
{
    const HtmlPage page(source, context);
    Draft content;
    const QList<int> parts = contentOf(page, source, context);
    renderBlocks(page, parts, context, content);
    if (context.isCancelled() || content.blocks.isEmpty())
        return {};
    MetadataHints hints = readMetadata(page);
    if (const int standfirst = findStandfirst(page, parts); standfirst >= 0 && !hints.title.isEmpty())
        hints.dek = page.textOf(standfirst);
    const QString outlet = splitPageTitle(hints.pageTitle, hints.title).outlet;
    if (hints.outlet.isEmpty() && !outlet.isEmpty() && outlet.size() < 60)
        hints.outlet = outlet;
    content.isMarkedUp = true;
    return headedDraft(hints, content, context);
}

Draft htmlBodyDraft(const QString &source, const RunContext &context)
{
    const HtmlPage page(source, context);
    QList<int> roots;
    for (int i = 0; i < page.size(); i = page.node(i).end)
        roots.append(i);
    Draft draft;
    renderBlocks(page, roots, context, draft);
    draft.isMarkedUp = true;
    return draft;
}

bool looksLikeHtml(const QString &body)
{
    static const QRegularExpression element(
        QStringLiteral("<(?:/(?:p|div|a|b|i|em|strong|span|ul|ol|li|h[1-6]|blockquote)|br ?/?|p|p [^>]*)>"),
        QRegularExpression::CaseInsensitiveOption);
    return element.match(body).hasMatch();
}

Draft headedDraft(const MetadataHints &hints, const Draft &body, const RunContext &context)
{
    Draft draft;
    draft.hints = hints;
    draft.isMarkedUp = body.isMarkedUp;
    if (!hints.title.isEmpty() && !holds(body, hints.title, context)) {
        Block title;
        title.kind = BlockKind::Heading;
        appendBlock(draft, hints.title.simplified(), title);
    }
    if (!draft.blocks.isEmpty() && !hints.dek.isEmpty() && !holds(body, hints.dek, context)) {
        Block dek;
        dek.isDek = true;
        appendBlock(draft, hints.dek.simplified(), dek);
    }
    appendAll(body, draft);
    return draft;
}

} // namespace Counterpoint
