// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mailpart.h"

#include <text/decode.h>

#include <KMime/Content>
#include <KMime/Headers>

#include <algorithm>
#include <mutex>
#include <utility>

namespace Counterpoint
{

namespace
{

constexpr qsizetype kLargestHead = 1024LL * 1024;
constexpr qsizetype kLongestField = 8LL * 1024; ///< KMime goes down a level for each bracket in an address.
constexpr int kDeepest = 10;
constexpr int kMostParts = 10'000;

/** KMime says nothing of threads. */
std::mutex &kmimeMutex()
{
    static std::mutex mutex;
    return mutex;
}

struct Halves {
    QByteArrayView head;
    QByteArrayView body;
};

Halves halvesOf(QByteArrayView entity)
{
    if (entity.startsWith('\n'))
        return {{}, entity.sliced(1)};
    const qsizetype end = entity.indexOf("\n\n");
    return end < 0 ? Halves{entity, {}} : Halves{entity.first(end), entity.sliced(end + 2)};
}

/** Unfolded; bytes that belong to no charset that a head may have are taken as Latin-1. */
QByteArray valueOf(QByteArrayView written)
{
    const QByteArray value = written.trimmed().toByteArray().replace('\n', "");
    return value.isValidUtf8() ? value : QString::fromLatin1(value).toUtf8();
}

QHash<QByteArray, QByteArray> fieldsOf(QByteArrayView head)
{
    QHash<QByteArray, QByteArray> fields;
    for (qsizetype at = 0; at < head.size();) {
        qsizetype end = head.indexOf('\n', at);
        while (end >= 0 && end + 1 < head.size() && (head[end + 1] == ' ' || head[end + 1] == '\t'))
            end = head.indexOf('\n', end + 1);
        if (end < 0)
            end = head.size();
        const QByteArrayView field = head.sliced(at, end - at);
        at = end + 1;
        const qsizetype colon = field.indexOf(':');
        if (colon <= 0 || field.size() > kLongestField)
            continue;
        const QByteArray name = field.first(colon).trimmed().toByteArray().toLower();
        if (!fields.contains(name))
            fields.insert(name, valueOf(field.sliced(colon + 1)));
    }
    return fields;
}

bool isBlank(QByteArrayView text)
{
    return text.trimmed().isEmpty();
}

/** The parts between the lines that hold nothing but the boundary; the last may be cut off. */
QList<QByteArrayView> partsBetween(QByteArrayView body, const QByteArray &boundary)
{
    QList<QByteArrayView> parts;
    const QByteArray mark = "--" + boundary;
    qsizetype begin = -1;
    for (qsizetype at = body.indexOf(mark); at >= 0; at = body.indexOf(mark, at + mark.size())) {
        if (at > 0 && body[at - 1] != '\n')
            continue;
        qsizetype end = body.indexOf('\n', at);
        if (end < 0)
            end = body.size();
        const QByteArrayView rest = body.sliced(at + mark.size(), end - at - mark.size());
        const bool isLast = rest.startsWith("--") && isBlank(rest.sliced(2));
        if (!isLast && !isBlank(rest))
            continue;
        if (begin >= 0)
            parts.append(body.sliced(begin, std::max(begin, at - 1) - begin));
        if (isLast)
            return parts;
        begin = std::min(end + 1, body.size());
    }
    if (begin >= 0)
        parts.append(body.sliced(begin));
    return parts;
}

QByteArray decoded(const MailPart &part, QByteArrayView body)
{
    const std::lock_guard lock(kmimeMutex());
    KMime::Content content;
    content.contentTransferEncoding()->from7BitString(part.fields.value("content-transfer-encoding").toLower());
    content.setEncodedBody(body.toByteArray());
    return content.decodedContent();
}

/** Gives the multipart's boundary back. */
QByteArray readType(MailPart &part)
{
    const std::lock_guard lock(kmimeMutex());
    KMime::Headers::ContentType type;
    type.from7BitString(part.fields.value("content-type"));
    part.type = type.mimeType().toLower();
    if (!part.type.contains('/'))
        part.type = "text/plain";
    part.charset = type.parameter("charset");
    part.start = type.parameter("start");
    part.isFlowed = type.parameter("format").compare(QLatin1String("flowed"), Qt::CaseInsensitive) == 0;
    part.losesSpaces = type.parameter("delsp").compare(QLatin1String("yes"), Qt::CaseInsensitive) == 0;
    KMime::Headers::ContentDisposition disposition;
    disposition.from7BitString(part.fields.value("content-disposition"));
    part.isAttachment = disposition.disposition() == KMime::Headers::CDattachment;
    return type.boundary();
}

/** KMime would go down into every part by itself, however deep: here it reads the fields and bodies alone. */
class MailReader
{
public:
    MailReader(QString where, const RunContext &context)
        : m_where(std::move(where))
        , m_context(context)
    {
    }

    Result<MailPart> read(QByteArrayView entity, int depth)
    {
        if (m_context.isCancelled())
            return stopped();
        const Halves halves = halvesOf(entity);
        if (const QString excess = excessOf(halves, depth); !excess.isEmpty())
            return failure(ErrorCode::TooLarge, excess, m_where);
        MailPart part;
        part.fields = fieldsOf(halves.head);
        const QByteArray boundary = readType(part);
        if (part.isMultipart()) {
            const auto done = readParts(partsBetween(halves.body, boundary), depth, part);
            if (!done)
                return std::unexpected(done.error());
            if (!part.parts.isEmpty())
                return part;
            part.type = "text/plain"; // it says multipart and is none
        }
        if (part.isMail() || ((part.isHtml() || part.type == "text/plain") && !part.isAttachment))
            part.body = decoded(part, halves.body);
        if (part.isMail()) {
            const QByteArray inner = part.body;
            if (const auto done = readParts({inner}, depth, part); !done)
                return std::unexpected(done.error());
        }
        return part;
    }

private:
    /** What no honest mail is like, in words. */
    QString excessOf(const Halves &halves, int depth)
    {
        if (depth > kDeepest)
            return QStringLiteral("Its parts lie inside each other more than %1 deep.").arg(kDeepest);
        if (++m_parts > kMostParts)
            return QStringLiteral("It has more than %1 parts.").arg(kMostParts);
        if (halves.head.size() > kLargestHead)
            return QStringLiteral("Its head is too large: the limit is 1 MiB.");
        return {};
    }

    Result<void> readParts(const QList<QByteArrayView> &entities, int depth, MailPart &parent)
    {
        for (const QByteArrayView entity : entities) {
            auto part = read(entity, depth + 1);
            if (!part)
                return std::unexpected(part.error());
            parent.parts.append(*std::move(part));
        }
        return {};
    }

    QString m_where;
    const RunContext &m_context;
    int m_parts = 0;
};

/** Line ends as KMime wants them; without what mailboxes and editors put before a mail. */
QByteArray cleaned(const QByteArray &bytes)
{
    QByteArray mail = bytes;
    mail.replace("\r\n", "\n").replace('\0', "");
    if (mail.startsWith("\xef\xbb\xbf"))
        mail.remove(0, 3);
    if (mail.startsWith("From ") || mail.startsWith(">From "))
        mail.remove(0, mail.indexOf('\n') + 1);
    const auto first = std::ranges::find_if(std::as_const(mail), [](char c) { return c != '\n'; });
    return mail.remove(0, first - mail.cbegin());
}

/** Does it begin with a field of a mail's head? */
bool beginsAsMail(const QByteArray &mail)
{
    const qsizetype colon = mail.indexOf(':');
    if (colon <= 0 || colon > 76)
        return false;
    const QByteArrayView name = QByteArrayView(mail).first(colon);
    return std::ranges::all_of(name, [](char c) { return c > ' ' && c < '\x7f'; });
}

} // namespace

QString MailPart::text(const QByteArray &field) const
{
    const std::lock_guard lock(kmimeMutex());
    KMime::Headers::Generic header("X-Text");
    header.from7BitString(fields.value(field));
    return cleanText(header.asUnicodeString()).simplified();
}

QString MailPart::senderName() const
{
    const std::lock_guard lock(kmimeMutex());
    KMime::Headers::From from;
    from.from7BitString(fields.value("from"));
    const auto mailboxes = from.mailboxes();
    return mailboxes.isEmpty() ? QString() : cleanText(mailboxes.first().name()).simplified();
}

Result<MailPart> readMail(const FileBytes &file, const RunContext &context)
{
    const QByteArray mail = cleaned(file.bytes);
    if (!beginsAsMail(mail))
        return failure(ErrorCode::NotAnArticle,
                       QStringLiteral("It does not begin with the head of a mail or saved page."), file.name());
    return MailReader(file.name(), context).read(mail, 0);
}

} // namespace Counterpoint
