// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <model/error.h>
#include <model/runcontext.h>

#include <QByteArrayView>
#include <QString>

namespace Counterpoint
{

struct DecodedText {
    QString text; ///< Line ends as \n; no byte order mark; NUL never inside.
    QString encoding; ///< Charset used, as "UTF-8", "windows-1252".
    bool hadErrors = false; ///< Some bytes were not valid and stand as U+FFFD.
};

/** Text from elsewhere, as a script's strings, in the form that decode() gives: see DecodedText::text. Pure. */
[[nodiscard]] QString cleanText(QString text);

/**
 * Decodes the bytes of an article: byte order mark, then UTF-16 without one, then valid UTF-8, then @p declared (from
 * an HTML meta or a MIME header), then ICU's detector. Errors: BadEncoding for what is plainly not text (binary);
 * Cancelled. Pure; any thread.
 */
[[nodiscard]] Result<DecodedText> decode(QByteArrayView bytes, const QString &declared = {},
                                         const RunContext &context = {});

} // namespace Counterpoint
