// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <expected>

namespace Counterpoint
{

enum class ErrorCode {
    Cancelled,
    NotFound,
    NotReadable,
    NotWritable,
    TooLarge,
    Empty,
    NotAnArticle,
    BadEncoding,
    WrongType,
    NothingToCompare,
    StoreLocked,
    StoreReadOnly,
    StoreNewer,
    StoreDamaged,
    DiskFull,
    BadInput,
    Internal
};

/** What went wrong, in words for the analyst, and the file (or statement) it happened in. */
struct Error {
    ErrorCode code = ErrorCode::Internal;
    QString message; ///< One sentence a person understands, without the file's name.
    QString where; ///< Path of the file, or empty.

    /** "where: message", or the message alone when there is no place. */
    [[nodiscard]] QString toString() const
    {
        return where.isEmpty() ? message : where + QStringLiteral(": ") + message;
    }
};

template<typename T>
using Result = std::expected<T, Error>;

[[nodiscard]] inline std::unexpected<Error> failure(ErrorCode code, QString message, QString where = {})
{
    return std::unexpected(Error{code, std::move(message), std::move(where)});
}

} // namespace Counterpoint
