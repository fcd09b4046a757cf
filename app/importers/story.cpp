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
    const QList<int> parts = findContent(page, context);
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
