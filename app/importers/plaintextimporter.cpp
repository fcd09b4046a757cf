// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "plaintextimporter.h"

#include "articlebuilder.h"

#include <text/decode.h>
#include <text/sentences.h>

namespace Counterpoint
{

QString PlainTextImporter::name() const
{
    return QStringLiteral("Plain text");
}

QStringList PlainTextImporter::suffixes() const
{
    return {QStringLiteral("txt"), QStringLiteral("text")};
}

Result<QList<Article>> PlainTextImporter::read(const FileBytes &file, const RunContext &context) const
{
    Result<DecodedText> decoded = decode(file.bytes, {}, context);
    if (!decoded)
        return failure(decoded.error().code, decoded.error().message, file.file);
    Draft draft;
    draft.text = std::move(decoded->text);
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
    return articleOrError(draft, file, decoded->encoding, context);
}

} // namespace Counterpoint
