// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mhtimporter.h"

#include "articlebuilder.h"
#include "mailbody.h"
#include "mailpart.h"
#include "story.h"

#include <model/correction.h>

namespace Counterpoint
{

namespace
{

/** A field that is folded has a space where the address goes on. */
QString addressIn(const MailPart &part, const QByteArray &field)
{
    return webAddress(part.text(field).remove(QLatin1Char(' ')));
}

/** Where the browser had the page from. */
QString addressOf(const MailPart &file, const MailPart &page)
{
    for (const QString &address : {addressIn(file, "snapshot-content-location"), addressIn(page, "content-location"),
                                   addressIn(file, "content-location")}) {
        if (!address.isEmpty())
            return address;
    }
    return {};
}

} // namespace

QString MhtImporter::name() const
{
    return QStringLiteral("Saved web page");
}

QStringList MhtImporter::suffixes() const
{
    return {QStringLiteral("mht"), QStringLiteral("mhtml")};
}

QStringList MhtImporter::mediaTypes() const
{
    return {QStringLiteral("multipart/related"), QStringLiteral("application/x-mimearchive")};
}

Result<QList<Article>> MhtImporter::read(const FileBytes &file, const RunContext &context) const
{
    const auto saved = readMail(file, context);
    if (!saved)
        return std::unexpected(saved.error());
    const MailPart *page = htmlOf(*saved);
    if (!page)
        return failure(ErrorCode::NotAnArticle, QStringLiteral("The file holds no web page."), file.name());
    const auto html = decodedHtml(*page, file.name(), context);
    if (!html)
        return std::unexpected(html.error());
    std::optional<Draft> draft = webPageDraft(html->text, context);
    if (context.isCancelled())
        return stopped();
    if (!draft)
        return failure(ErrorCode::NotAnArticle, QStringLiteral("The page holds no running text."), file.name());
    if (draft->hints.url.isEmpty())
        draft->hints.url = addressOf(*saved, *page);
    if (draft->hints.pageTitle.isEmpty())
        draft->hints.pageTitle = saved->text("subject");
    return articleOrError(*draft, file, html->encoding, context);
}

} // namespace Counterpoint
