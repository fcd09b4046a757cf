// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <importers/importer.h>

#include <QHash>

namespace Counterpoint
{

/** A mail, or one part of it (RFC 2045). */
struct MailPart {
    QHash<QByteArray, QByteArray> fields; ///< By lowercase name, unfolded, as written; the first of a name.
    QByteArray type; ///< "text/html"; never empty.
    QString charset; ///< Of a text, as declared.
    QString start; ///< Which part is the root of a multipart/related, "<id>".
    bool isAttachment = false;
    bool isFlowed = false; ///< RFC 3676: a space at the end of a line says that the paragraph goes on.
    bool losesSpaces = false; ///< That space is no part of the text.
    QByteArray body; ///< Of plain text, HTML or a mail inside, out of its transfer encoding; else empty.
    QList<MailPart> parts; ///< Of a multipart; the mail of a message/rfc822.

    [[nodiscard]] bool isMultipart() const { return type.startsWith("multipart/"); }
    [[nodiscard]] bool isHtml() const { return type == "text/html" || type == "application/xhtml+xml"; }
    [[nodiscard]] bool isMail() const { return type == "message/rfc822"; }
    /** An unstructured field as Unicode (RFC 2047), on one line. */
    [[nodiscard]] QString text(const QByteArray &field) const;
    /** The display name of the first mailbox in From; empty when there is none. */
    [[nodiscard]] QString senderName() const;
};

/**
 * Reads a mail or a saved page; pictures and attached files are left out. Errors: NotAnArticle when it does not begin
 * as a mail, TooLarge for heads, depths and numbers of parts that no honest mail has, Cancelled. Any thread.
 */
[[nodiscard]] Result<MailPart> readMail(const FileBytes &file, const RunContext &context);

} // namespace Counterpoint
