// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <importers/importerregistry.h>

#include "container.h"
#include "docximporter.h"
#include "emlimporter.h"
#include "feedimporter.h"
#include "gzipfile.h"
#include "htmlimporter.h"
#include "jsonimporter.h"
#include "markdownimporter.h"
#include "mboxfile.h"
#include "mhtimporter.h"
#include "newsmlimporter.h"
#include "odtimporter.h"
#include "pdfimporter.h"
#include "plaintextimporter.h"
#include "ziparchive.h"

#include <model/digest.h>
#include <text/sentences.h>
#include <text/words.h>

#include <QFileInfo>
#include <QMimeDatabase>

#include <type_traits>

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
    list.push_back(std::make_unique<NewsMlImporter>());
    list.push_back(std::make_unique<FeedImporter>());
    list.push_back(std::make_unique<JsonImporter>());
    list.push_back(std::make_unique<EmlImporter>());
    list.push_back(std::make_unique<MhtImporter>());
    list.push_back(std::make_unique<DocxImporter>());
    list.push_back(std::make_unique<OdtImporter>());
    list.push_back(std::make_unique<PdfImporter>());
    return list;
}

std::vector<std::unique_ptr<Container>> makeContainers()
{
    std::vector<std::unique_ptr<Container>> list;
    list.push_back(std::make_unique<ZipArchive>());
    list.push_back(std::make_unique<GzipFile>());
    list.push_back(std::make_unique<MboxFile>());
    return list;
}

/** The first importer or container that is the one looked for. */
template<typename Predicate>
FileFormat firstFormat(const Predicate &isIt)
{
    for (const std::unique_ptr<Importer> &importer : importers()) {
        if (isIt(*importer))
            return {importer.get(), nullptr};
    }
    for (const std::unique_ptr<Container> &container : containers()) {
        if (isIt(*container))
            return {nullptr, container.get()};
    }
    return {};
}

FileFormat formatOfSuffix(const QString &suffix, QByteArrayView start)
{
    return firstFormat([&]<typename Format>(const Format &format) {
        if constexpr (std::is_same_v<Format, Importer>)
            return format.suffixes().contains(suffix) && format.recognises(start);
        else
            return format.suffixes().contains(suffix);
    });
}

FileFormat formatOfMediaType(const QString &type)
{
    return firstFormat([&type](const auto &format) { return format.mediaTypes().contains(type); });
}

/** The type of bytes without a name that tells it. Word documents have no mark of their own: they are zip archives. */
QString mediaTypeOf(const QByteArray &start)
{
    const QString type = QMimeDatabase().mimeTypeForData(start).name();
    const bool isWord = type == QLatin1String("application/zip") && start.contains("[Content_Types].xml")
        && start.contains("word/document");
    return isWord ? QStringLiteral("application/vnd.openxmlformats-officedocument.wordprocessingml.document") : type;
}

/** Reads a file and all that is inside it. */
class FileReader
{
public:
    explicit FileReader(const RunContext &context)
        : m_context(context)
    {
    }

    /** The articles go to imported(); the error is that of this file as a whole. */
    Result<void> read(const FileBytes &file, int depth)
    {
        const FileFormat format = formatOf(file.name(), file.bytes);
        if (!format.isKnown())
            return failure(ErrorCode::WrongType, QStringLiteral("Not an article: files of this kind are not read."),
                           file.name());
        if (file.bytes.isEmpty())
            return failure(ErrorCode::Empty, QStringLiteral("The file is empty."), file.name());
        if (file.bytes.size() > kLargestFile)
            return failure(ErrorCode::TooLarge, tooLargeText(), file.name());
        if (format.container)
            return open(*format.container, file, depth);
        auto articles = format.importer->read(file, m_context);
        if (!articles)
            return std::unexpected(articles.error());
        m_imported.articles += *std::move(articles);
        return {};
    }

    ImportedFile &imported() { return m_imported; }

private:
    Result<void> open(const Container &container, const FileBytes &file, int depth)
    {
        if (depth == UnpackAllowance::kDeepest)
            return failure(ErrorCode::TooLarge,
                           QStringLiteral("Archives inside archives are read to a depth of %1.").arg(depth),
                           file.name());
        const auto refuse = [this](const Error &problem) { m_imported.problems.append(problem); };
        return container.open(
            file, m_allowance, m_context,
            [&](const FileBytes &part) {
                if (const auto done = read(part, depth + 1); !done && done.error().code != ErrorCode::WrongType)
                    refuse(done.error());
            },
            refuse);
    }

    const RunContext &m_context;
    UnpackAllowance m_allowance;
    ImportedFile m_imported;
};

} // namespace

const std::vector<std::unique_ptr<Importer>> &importers()
{
    static const std::vector<std::unique_ptr<Importer>> list = makeImporters();
    return list;
}

const std::vector<std::unique_ptr<Container>> &containers()
{
    static const std::vector<std::unique_ptr<Container>> list = makeContainers();
    return list;
}

QString tooLargeText()
{
    return QStringLiteral("too large: the limit is %1 MiB").arg(kLargestFile >> 20);
}

FileFormat formatOf(const QString &fileName, QByteArrayView start)
{
    if (const FileFormat known = formatOfSuffix(QFileInfo(fileName).suffix().toLower(), start); known.isKnown())
        return known;
    const QString byBytes = mediaTypeOf(start.first(std::min<qsizetype>(start.size(), 4096)).toByteArray());
    if (byBytes != QLatin1String("text/plain"))
        return formatOfMediaType(byBytes);
    const QMimeType byName = QMimeDatabase().mimeTypeForFile(fileName, QMimeDatabase::MatchExtension);
    return byName.isDefault() || byName.name() == byBytes ? formatOfMediaType(byBytes) : FileFormat{};
}

Result<ImportedFile> importFile(const FileBytes &file, const RunContext &context)
{
    FileReader reader(context);
    if (const auto done = reader.read(file, 0); !done)
        return std::unexpected(done.error());
    if (context.isCancelled())
        return stopped();
    ImportedFile &imported = reader.imported();
    if (imported.articles.isEmpty()) {
        if (imported.problems.isEmpty())
            return failure(ErrorCode::NotAnArticle, QStringLiteral("The file holds no article."), file.name());
        const Error first = imported.problems.first();
        return failure(first.code, QStringLiteral("It holds no article that can be read: %1").arg(first.toString()),
                       file.name());
    }
    const QByteArray digest = digestOf(file.bytes);
    for (Article &article : imported.articles)
        article.fileSha256 = digest;
    return std::move(imported);
}

Result<QList<Article>> importArticles(const FileBytes &file, const RunContext &context)
{
    auto imported = importFile(file, context);
    if (!imported)
        return std::unexpected(imported.error());
    return std::move(imported->articles);
}

Article articleFromPlainText(const QString &text)
{
    Article article;
    article.text = text;
    article.paragraphs = splitParagraphs(text);
    article.metadata.language = readingLanguageOf(text);
    int paragraph = 0;
    for (const Span &span : splitSentences(text, {}, article.metadata.language)) {
        while (paragraph + 1 < article.paragraphs.size() && article.paragraphs[paragraph].end <= span.start)
            ++paragraph;
        article.sentences.append({span, Zone::Body, paragraph});
    }
    return article;
}

} // namespace Counterpoint
