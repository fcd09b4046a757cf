// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "htmlimporter.h"

#include "articlebuilder.h"
#include "htmlpage.h"
#include "story.h"

#include <text/decode.h>

namespace Counterpoint
{

QString HtmlImporter::name() const
{
    return QStringLiteral("Web page");
}

QStringList HtmlImporter::suffixes() const
{
    return {QStringLiteral("html"), QStringLiteral("htm"), QStringLiteral("xhtml")};
}

QStringList HtmlImporter::mediaTypes() const
{
    return {QStringLiteral("text/html"), QStringLiteral("application/xhtml+xml")};
}

Result<QList<Article>> HtmlImporter::read(const FileBytes &file, const RunContext &context) const
{
    Result<DecodedText> decoded = decode(file.bytes, declaredCharset(file.bytes), context);
    if (!decoded)
        return failure(decoded.error().code, decoded.error().message, file.name());
    if (QStringView(decoded->text).trimmed().isEmpty())
        return failure(ErrorCode::Empty, QStringLiteral("The file holds no text."), file.name());
    const std::optional<Draft> draft = webPageDraft(decoded->text, context);
    if (context.isCancelled())
        return stopped();
    if (!draft)
        return failure(ErrorCode::NotAnArticle, QStringLiteral("The page holds no running text."), file.name());
    return articleOrError(*draft, file, decoded->encoding, context);
}

} // namespace Counterpoint
