// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <model/error.h>

#include <QByteArrayView>
#include <QString>

namespace Counterpoint
{

struct DecodedText {
    QString text; ///< Line ends as \n; no byte order mark; NUL never inside.
    QString encoding; ///< Charset used, as "UTF-8", "windows-1252".
    bool hadErrors = false; ///< Some bytes were not valid and stand as U+FFFD.
};

/**
 * Decodes the bytes of an article: byte order mark, then @p declared (from an HTML meta or a MIME header), then valid
 * UTF-8, then ICU's detector. Errors: BadEncoding for what is plainly not text (binary). Pure; any thread.
 */
[[nodiscard]] Result<DecodedText> decode(QByteArrayView bytes, const QString &declared = {});

} // namespace Counterpoint
