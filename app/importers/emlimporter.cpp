// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "emlimporter.h"

#include "articlebuilder.h"
#include "mailbody.h"
#include "mailpart.h"
#include "stateddate.h"
#include "story.h"

#include <model/correction.h>

#include <QRegularExpression>

namespace Counterpoint
{

namespace
{

/** A mail of the file: that of the file itself, or one that is forwarded in it. */
struct Mail {
    const MailPart *part = nullptr;
    QByteArray bytes;
};

void collectForwarded(const MailPart &part, QList<Mail> &mails)
{
    for (const MailPart &child : part.parts) {
        if (part.isMail())
            mails.append({&child, part.body});
        collectForwarded(child, mails);
    }
}

QString titleOf(const MailPart &mail)
{
    static const QRegularExpression prefixes(QStringLiteral("^(?:(?:re|fwd?)(?:\\[\\d+\\])?\\s*:\\s*)+"),
                                             QRegularExpression::CaseInsensitiveOption);
    return mail.text("subject").remove(prefixes);
}

/** The address in "<https://...>", of several the first that leads to the web. */
QString addressIn(const QByteArray &field)
{
    for (const QByteArray &part : field.split(',')) {
        QString text = QString::fromUtf8(part).trimmed();
        if (text.startsWith(u'<') && text.contains(u'>'))
            text = text.sliced(1).section(u'>', 0, 0);
        if (const QString address = webAddress(text); !address.isEmpty())
            return address;
    }
    return {};
}

/** Who sends to a list is an outlet; a list that passes a member's mail on says "Jane Doe via The List". */
void readSender(const MailPart &mail, MetadataHints &hints)
{
    const QString name = mail.senderName();
    if (name.isEmpty())
        return;
    if (!mail.fields.contains("list-id") && !mail.fields.contains("list-unsubscribe")) {
        hints.byline = name;
        return;
    }
    hints.outlet = name;
    const qsizetype via = name.indexOf(QLatin1String(" via "));
    if (via > 0) {
        hints.byline = name.first(via);
        hints.outlet = name.sliced(via + 5).trimmed();
    }
}

/** What the head says goes before what an HTML body says of itself. */
MetadataHints hintsOf(const MailPart &mail, const MetadataHints &ofBody)
{
    MetadataHints hints = ofBody;
    if (const QString title = titleOf(mail); !title.isEmpty()) {
        hints.title = title;
        hints.pageTitle.clear();
    }
    readSender(mail, hints);
    for (const QByteArray field : {"archived-at", "list-archive"}) {
        if (const QString address = addressIn(mail.fields.value(field)); !address.isEmpty()) {
            hints.url = address;
            break;
        }
    }
    if (const auto sent = parseMetadataDate(QString::fromLatin1(mail.fields.value("date"))))
        hints.published = publicationDate(*sent, DateBasis::Metadata, QStringLiteral("Date of the mail"));
    return hints;
}

Result<QList<Article>> articleOf(const MailPart &mail, const FileBytes &bytes, const RunContext &context)
{
    const auto body = readMailBody(mail, bytes.name(), context);
    if (!body)
        return std::unexpected(body.error());
    const Draft draft = headedDraft(hintsOf(mail, body->draft.hints), body->draft, context);
    return articleOrError(draft, bytes, body->encoding, context);
}

} // namespace

QString EmlImporter::name() const
{
    return QStringLiteral("Mail");
}

QStringList EmlImporter::suffixes() const
{
    return {QStringLiteral("eml")};
}

QStringList EmlImporter::mediaTypes() const
{
    return {QStringLiteral("message/rfc822")};
}

Result<QList<Article>> EmlImporter::read(const FileBytes &file, const RunContext &context) const
{
    const auto mail = readMail(file, context);
    if (!mail)
        return std::unexpected(mail.error());
    QList<Mail> mails{{&*mail, file.bytes}};
    collectForwarded(*mail, mails);
    QList<Article> articles;
    std::optional<Error> firstError;
    for (qsizetype i = 0; i < mails.size(); ++i) {
        FileBytes bytes = file;
        if (i > 0)
            bytes = itemBytes(file, i, mails.at(i).bytes);
        const auto article = articleOf(*mails.at(i).part, bytes, context);
        if (context.isCancelled())
            return stopped();
        if (article)
            articles += *article;
        else if (!firstError)
            firstError = Error{article.error().code, article.error().message, file.name()};
    }
    if (articles.isEmpty())
        return std::unexpected(*firstError);
    return articles;
}

} // namespace Counterpoint
