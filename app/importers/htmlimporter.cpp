// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "htmlimporter.h"

#include "articlebuilder.h"
#include "htmlblocks.h"
#include "htmlcontent.h"
#include "htmlmetadata.h"
#include "title.h"

#include <text/decode.h>
#include <text/fold.h>

namespace Counterpoint
{

namespace
{

/** The headline heads the text, also where the page shows it outside of the article's own area. */
void putTitleFirst(const MetadataHints &hints, const Draft &content, const RunContext &context, Draft &draft)
{
    const QString wanted = foldForMatching(hints.title);
    if (wanted.isEmpty())
        return;
    for (const Block &block : content.blocks) {
        if (context.isCancelled() || foldForMatching(textIn(content.text, block.span)) == wanted)
            return;
    }
    Block title;
    title.kind = BlockKind::Heading;
    appendBlock(draft, hints.title.simplified(), title);
}

} // namespace

QString HtmlImporter::name() const
{
    return QStringLiteral("Web page");
}

QStringList HtmlImporter::suffixes() const
{
    return {QStringLiteral("html"), QStringLiteral("htm"), QStringLiteral("xhtml")};
}

Result<QList<Article>> HtmlImporter::read(const FileBytes &file, const RunContext &context) const
{
    Result<DecodedText> decoded = decode(file.bytes, declaredCharset(file.bytes), context);
    if (!decoded)
        return failure(decoded.error().code, decoded.error().message, file.file);
    if (QStringView(decoded->text).trimmed().isEmpty())
        return failure(ErrorCode::Empty, QStringLiteral("The file holds no text."), file.file);
    const HtmlPage page(decoded->text, context);
    Draft content;
    const QList<int> parts = findContent(page, context);
    renderBlocks(page, parts, context, content);
    if (context.isCancelled())
        return stopped();
    if (content.blocks.isEmpty())
        return failure(ErrorCode::NotAnArticle, QStringLiteral("The page holds no running text."), file.file);
    Draft draft;
    draft.isMarkedUp = true;
    draft.hints = readMetadata(page);
    putTitleFirst(draft.hints, content, context, draft);
    if (const int standfirst = findStandfirst(page, parts); standfirst >= 0 && !draft.blocks.isEmpty()) {
        Block dek;
        dek.isDek = true;
        appendBlock(draft, page.textOf(standfirst), dek);
    }
    for (const Block &block : std::as_const(content.blocks))
        appendBlock(draft, textIn(content.text, block.span).toString(), block);
    const QString outlet = splitPageTitle(draft.hints.pageTitle, draft.hints.title).outlet;
    if (draft.hints.outlet.isEmpty() && !outlet.isEmpty() && outlet.size() < 60)
        draft.hints.outlet = outlet;
    return articleOrError(draft, file, decoded->encoding, context);
}

} // namespace Counterpoint
