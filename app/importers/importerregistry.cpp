// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <importers/importerregistry.h>

#include "htmlimporter.h"
#include "markdownimporter.h"
#include "plaintextimporter.h"

#include <text/sentences.h>
#include <text/words.h>

#include <QFileInfo>

namespace Counterpoint
{

namespace
{

std::vector<std::unique_ptr<Importer>> makeImporters()
{
    std::vector<std::unique_ptr<Importer>> list;
    list.push_back(std::make_unique<PlainTextImporter>());
    list.push_back(std::make_unique<MarkdownImporter>());
    list.push_back(std::make_unique<HtmlImporter>());
    return list;
}

} // namespace

const std::vector<std::unique_ptr<Importer>> &importers()
{
    static const std::vector<std::unique_ptr<Importer>> list = makeImporters();
    return list;
}

QString tooLargeText()
{
    return QStringLiteral("too large: the limit is %1 MiB").arg(kLargestFile >> 20);
}

const Importer *importerFor(const QString &fileName)
{
    const QString suffix = QFileInfo(fileName).suffix().toLower();
    for (const std::unique_ptr<Importer> &importer : importers()) {
        if (importer->suffixes().contains(suffix))
            return importer.get();
    }
    return nullptr;
}

Result<QList<Article>> importFile(const FileBytes &file, const RunContext &context)
{
    const Importer *importer = importerFor(file.file);
    if (!importer)
        return failure(ErrorCode::WrongType, QStringLiteral("Files of this kind are not read."), file.file);
    if (file.bytes.isEmpty())
        return failure(ErrorCode::Empty, QStringLiteral("The file is empty."), file.file);
    if (file.bytes.size() > kLargestFile)
        return failure(ErrorCode::TooLarge, tooLargeText(), file.file);
    return importer->read(file, context);
}

Article articleFromPlainText(const QString &text)
{
    Article article;
    article.text = text;
    article.paragraphs = splitParagraphs(text);
    int paragraph = 0;
    for (const Span &span : splitSentences(text)) {
        while (paragraph + 1 < article.paragraphs.size() && article.paragraphs[paragraph].end <= span.start)
            ++paragraph;
        article.sentences.append({span, Zone::Body, paragraph});
    }
    article.metadata.language = languageOf(text);
    return article;
}

} // namespace Counterpoint
