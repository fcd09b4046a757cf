// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pdfimporter.h"

#include "articlebuilder.h"
#include "officeblocks.h"
#include "pdftext.h"
#include "story.h"

#include <QBuffer>
#include <QPdfDocument>
#include <QPdfSelection>

namespace Counterpoint
{

namespace
{

/** A whole book is no article. */
constexpr int kMostPages = 2000;
constexpr qsizetype kMostText = 20'000'000;

Result<void> load(QPdfDocument &document, QBuffer &buffer)
{
    if (buffer.open(QIODevice::ReadOnly))
        document.load(&buffer);
    if (document.error() == QPdfDocument::Error::IncorrectPassword)
        return failure(ErrorCode::NotReadable, QStringLiteral("The PDF is protected by a password."));
    if (document.error() == QPdfDocument::Error::UnsupportedSecurityScheme)
        return failure(ErrorCode::NotReadable, QStringLiteral("The PDF is protected in a way that is not read."));
    if (document.status() != QPdfDocument::Status::Ready || document.pageCount() == 0)
        return failure(ErrorCode::NotReadable, QStringLiteral("The PDF is damaged and cannot be read."));
    if (document.pageCount() > kMostPages)
        return failure(ErrorCode::TooLarge,
                       QStringLiteral("The PDF has %1 pages; no more than %2 are read.")
                           .arg(document.pageCount())
                           .arg(kMostPages));
    return {};
}

Result<QList<PdfPage>> pagesOf(QPdfDocument &document, const RunContext &context)
{
    QList<PdfPage> pages;
    qsizetype size = 0;
    for (int number = 0; number < document.pageCount(); ++number) {
        if (context.isCancelled())
            return stopped();
        const QPdfSelection all = document.getAllText(number);
        size += all.text().size();
        if (size > kMostText)
            return failure(ErrorCode::TooLarge, QStringLiteral("The PDF holds too much text for an article."));
        QList<QRectF> pieces;
        for (const QPolygonF &piece : all.bounds())
            pieces.append(piece.boundingRect());
        pages.append(pdfLines(all.text(), pieces));
    }
    return pages;
}

Result<Draft> pdfDraft(const QByteArray &bytes, const RunContext &context)
{
    QBuffer buffer;
    buffer.setData(bytes);
    QPdfDocument document; // no signal of it is used, so it needs no event loop
    if (auto loaded = load(document, buffer); !loaded)
        return std::unexpected(loaded.error());
    const auto pages = pagesOf(document, context);
    if (!pages)
        return std::unexpected(pages.error());
    const Draft body = pdfDraft(*pages, context);
    if (context.isCancelled())
        return stopped();
    if (body.blocks.isEmpty())
        return failure(ErrorCode::NotAnArticle, QStringLiteral("The PDF has no text: it is a scan."));
    const OfficeProperties properties{document.metaData(QPdfDocument::MetaDataField::Title).toString(),
                                      document.metaData(QPdfDocument::MetaDataField::Author).toString(),
                                      {}};
    return headedDraft(hintsOf(properties, body), body, context);
}

} // namespace

QString PdfImporter::name() const
{
    return QStringLiteral("PDF");
}

QStringList PdfImporter::suffixes() const
{
    return {QStringLiteral("pdf")};
}

QStringList PdfImporter::mediaTypes() const
{
    return {QStringLiteral("application/pdf")};
}

Result<QList<Article>> PdfImporter::read(const FileBytes &file, const RunContext &context) const
{
    return articleOrError(pdfDraft(file.bytes, context), file, QStringLiteral("PDF"), context);
}

} // namespace Counterpoint
