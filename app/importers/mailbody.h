// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "draft.h"
#include "mailpart.h"

#include <text/decode.h>

namespace Counterpoint
{

/** What a mail says, without its head. */
struct MailBody {
    Draft draft; ///< With what an HTML body says of itself.
    QString encoding;
};

/**
 * The body that a mail program would show: HTML where it holds running text, else plain text. Signature and lines for
 * subscribers are furniture. Errors: Empty, BadEncoding, Cancelled.
 */
[[nodiscard]] Result<MailBody> readMailBody(const MailPart &mail, const QString &where, const RunContext &context);

/** The first HTML part that is no attachment, the root before the others; nullptr when there is none. */
[[nodiscard]] const MailPart *htmlOf(const MailPart &part);

/** An HTML part's text, by its declared charset or that of its markup. Errors: as decode(). */
[[nodiscard]] Result<DecodedText> decodedHtml(const MailPart &part, const QString &where, const RunContext &context);

} // namespace Counterpoint
