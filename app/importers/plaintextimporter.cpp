// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "plaintextimporter.h"

#include "articlebuilder.h"
#include "pressdatabase.h"
#include "story.h"

#include <text/decode.h>

namespace Counterpoint
{

namespace
{

Result<QList<Article>> readStories(const QList<DatabaseStory> &stories, const FileBytes &file, const QString &encoding,
                                   const RunContext &context)
{
    const auto readItem = [&](qsizetype i) -> std::optional<FileItem> {
        const DatabaseStory &story = stories.at(i);
        const Draft draft = headedDraft(story.hints, plainTextDraft(story.body, context));
        return FileItem{draft, itemBytes(file, i, draft.text.toUtf8())};
    };
    return articlesOfItems(stories.size(), readItem, encoding,
                           {ErrorCode::NotAnArticle,
                            QStringLiteral("This export of a press database holds no text of an article."),
                            file.name()},
                           context);
}

} // namespace

QString PlainTextImporter::name() const
{
    return QStringLiteral("Plain text");
}

QStringList PlainTextImporter::suffixes() const
{
    return {QStringLiteral("txt"), QStringLiteral("text")};
}

QStringList PlainTextImporter::mediaTypes() const
{
    return {QStringLiteral("text/plain")};
}

Result<QList<Article>> PlainTextImporter::read(const FileBytes &file, const RunContext &context) const
{
    Result<DecodedText> decoded = decode(file.bytes, {}, context);
    if (!decoded)
        return failure(decoded.error().code, decoded.error().message, file.name());
    if (const auto stories = storiesOfPressDatabase(decoded->text); !stories.isEmpty())
        return readStories(stories, file, decoded->encoding, context);
    return articleOrError(plainTextDraft(decoded->text, context), file, decoded->encoding, context);
}

} // namespace Counterpoint
