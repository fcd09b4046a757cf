// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "markdownimporter.h"

#include "articlebuilder.h"
#include "htmlblocks.h"
#include "markdownblocks.h"

#include <text/decode.h>

namespace Counterpoint
{

QString MarkdownImporter::name() const
{
    return QStringLiteral("Markdown");
}

QStringList MarkdownImporter::suffixes() const
{
    return {QStringLiteral("md"), QStringLiteral("markdown")};
}

QStringList MarkdownImporter::mediaTypes() const
{
    return {QStringLiteral("text/markdown")};
}

Result<QList<Article>> MarkdownImporter::read(const FileBytes &file, const RunContext &context) const
{
    Result<DecodedText> decoded = decode(file.bytes, {}, context);
    if (!decoded)
        return failure(decoded.error().code, decoded.error().message, file.name());
    Draft draft;
    draft.hints = takeFrontMatter(decoded->text);
    if (!draft.hints.title.isEmpty() && !decoded->text.contains(draft.hints.title)) {
        Block title;
        title.kind = BlockKind::Heading;
        appendBlock(draft, draft.hints.title, title);
    }
    appendMarkdown(decoded->text, context, draft);
    return articleOrError(draft, file, decoded->encoding, context);
}

} // namespace Counterpoint
