// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mailbody.h"

#include "htmlpage.h"
#include "story.h"

#include <text/fold.h>

#include <QRegularExpression>

#include <algorithm>

namespace Counterpoint
{

namespace
{

struct Bodies {
    const MailPart *html = nullptr;
    const MailPart *plain = nullptr;

    [[nodiscard]] bool isEmpty() const { return !html && !plain; }
};

/** In a multipart/related, where another part than the first may be the root. */
QList<const MailPart *> partsInOrder(const MailPart &part)
{
    QList<const MailPart *> order;
    for (const MailPart &child : part.parts) {
        const bool isRoot = !part.start.isEmpty() && child.fields.value("content-id") == part.start.toUtf8();
        order.insert(isRoot ? 0 : order.size(), &child);
    }
    return order;
}

/** Alternatives say the same in two ways; of other parts the first that is text is what the mail says. */
Bodies bodiesOf(const MailPart &part)
{
    if (part.isAttachment || part.isMail())
        return {};
    if (part.isHtml())
        return {&part, nullptr};
    if (part.type == "text/plain")
        return {nullptr, &part};
    Bodies bodies;
    for (const MailPart *child : partsInOrder(part)) {
        const Bodies found = bodiesOf(*child);
        bodies.html = bodies.html ? bodies.html : found.html;
        bodies.plain = bodies.plain ? bodies.plain : found.plain;
        if (!bodies.isEmpty() && part.type != "multipart/alternative")
            break;
    }
    return bodies;
}

/** The depth of the quotation, and the line without its marks and stuffing. */
struct FlowedLine {
    qsizetype depth = 0;
    QStringView text;
};

FlowedLine flowedLine(QStringView line)
{
    FlowedLine flowed{0, line};
    while (flowed.depth < line.size() && line[flowed.depth] == u'>')
        ++flowed.depth;
    flowed.text = line.sliced(flowed.depth);
    if (flowed.text.startsWith(u' '))
        flowed.text = flowed.text.sliced(1);
    return flowed;
}

/** Joins the lines of the paragraphs (RFC 3676). */
QString joined(const QString &text, bool losesSpaces)
{
    QString result;
    result.reserve(text.size());
    qsizetype openDepth = -1; // of the paragraph that goes on
    for (const QStringView raw : QStringView(text).tokenize(u'\n')) {
        const FlowedLine line = flowedLine(raw);
        const bool isSignature = line.text == u"-- ";
        if (openDepth >= 0 && (isSignature || line.depth != openDepth)) {
            result += u'\n';
            openDepth = -1;
        }
        if (openDepth < 0)
            result += QString(line.depth, u'>') + (line.depth > 0 ? QStringLiteral(" ") : QString());
        const bool goesOn = line.text.endsWith(u' ') && !isSignature;
        result += goesOn && losesSpaces ? line.text.chopped(1) : line.text;
        openDepth = goesOn ? line.depth : -1;
        if (!goesOn)
            result += u'\n';
    }
    return result;
}

/** Where "-- " begins the signature; the length of the text when it has none. */
qsizetype signatureIn(QStringView text)
{
    const qsizetype at = text.lastIndexOf(u"\n-- \n");
    return at < 0 ? text.size() : at + 1;
}

/** Lines by which a mail speaks to those who get it. */
bool isForSubscribers(QStringView line)
{
    constexpr int mostWords = 60;
    static const QRegularExpression phrase(
        QStringLiteral("\\bunsubscribe\\b.*\\b(?:here|click|https?|mailto|from this (?:mailing )?(?:list|newsletter))"
                       "|^\\W*to unsubscribe\\b|\\b(?:click|if you|you can|you may)\\b.*\\bunsubscribe\\b"
                       "|^\\W*unsubscribe\\W*(?:from\\b.*|me|now|\\|.*)?$"
                       "|\\byou(?:'re| are)? (?:are )?(?:receiving|received|getting|got) this (?:e-?mail|message|mail|"
                       "newsletter)\\b"
                       "|\\bview (?:it|this (?:e-?mail|message|newsletter)) in (?:your|a|the) (?:web )?browser\\b"
                       "|\\bthis (?:e-?mail|message|newsletter) was sent to\\b"
                       "|\\b(?:update|manage|change) your (?:e-?mail |mailing |subscription )*(?:preferences|settings|"
                       "subscriptions?)\\b"));
    const QString folded = foldForMatching(line);
    return folded.count(u' ') < mostWords && phrase.match(folded).hasMatch();
}

void markForSubscribers(Draft &draft, const RunContext &context)
{
    for (Block &block : draft.blocks) {
        if (context.isCancelled())
            return;
        if (block.furniture.isEmpty() && isForSubscribers(textIn(draft.text, block.span)))
            block.furniture = QStringLiteral("newsletter");
    }
}

Draft plainDraft(const MailPart &part, QString text, const RunContext &context)
{
    if (part.isFlowed)
        text = joined(text, part.losesSpaces);
    const qsizetype signature = signatureIn(text);
    if (signature < text.size())
        text.insert(signature, u'\n'); // a paragraph of its own
    Draft draft = plainTextDraft(text, context);
    for (Block &block : draft.blocks) {
        if (block.span.start > signature)
            block.furniture = QStringLiteral("signature");
    }
    return draft;
}

Result<MailBody> readPlain(const MailPart &part, const QString &where, const RunContext &context)
{
    const Result<DecodedText> decoded = decode(part.body, part.charset, context);
    if (!decoded)
        return failure(decoded.error().code, decoded.error().message, where);
    return MailBody{plainDraft(part, decoded->text, context), decoded->encoding};
}

Result<MailBody> readBodies(const Bodies &bodies, const QString &where, const RunContext &context)
{
    if (!bodies.html)
        return readPlain(*bodies.plain, where, context);
    const Result<DecodedText> html = decodedHtml(*bodies.html, where, context);
    if (html) {
        if (auto page = webPageDraft(html->text, context))
            return MailBody{*std::move(page), html->encoding};
    }
    if (bodies.plain && !bodies.plain->body.trimmed().isEmpty())
        return readPlain(*bodies.plain, where, context);
    if (!html)
        return std::unexpected(html.error());
    return MailBody{htmlBodyDraft(html->text, context), html->encoding};
}

} // namespace

const MailPart *htmlOf(const MailPart &part)
{
    if (part.isAttachment || part.isMail())
        return nullptr;
    if (part.isHtml())
        return &part;
    for (const MailPart *child : partsInOrder(part)) {
        if (const MailPart *html = htmlOf(*child))
            return html;
    }
    return nullptr;
}

Result<DecodedText> decodedHtml(const MailPart &part, const QString &where, const RunContext &context)
{
    auto decoded = decode(part.body, part.charset.isEmpty() ? declaredCharset(part.body) : part.charset, context);
    if (!decoded)
        return failure(decoded.error().code, decoded.error().message, where);
    return decoded;
}

Result<MailBody> readMailBody(const MailPart &mail, const QString &where, const RunContext &context)
{
    const Bodies bodies = bodiesOf(mail);
    if (bodies.isEmpty())
        return failure(ErrorCode::Empty, QStringLiteral("The mail holds no text, only attachments."), where);
    auto body = readBodies(bodies, where, context);
    if (context.isCancelled())
        return stopped();
    if (!body)
        return body;
    markForSubscribers(body->draft, context);
    if (QStringView(body->draft.text).trimmed().isEmpty())
        return failure(ErrorCode::Empty, QStringLiteral("The mail holds no text."), where);
    return body;
}

} // namespace Counterpoint
