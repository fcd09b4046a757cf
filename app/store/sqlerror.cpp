// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sqlerror.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace Counterpoint
{

namespace
{

// Result codes of SQLite (sqlite.org/rescode.html). Part of its stable interface, so its header is not needed here.
constexpr int readOnlyRollback = 776;
constexpr int shortRead = 522;

struct Row {
    int code;
    ErrorCode meaning;
    const char *message;
};

constexpr std::array table{
    Row{readOnlyRollback, ErrorCode::StoreReadOnly,
        QT_TRANSLATE_NOOP("Store",
                          "The store was not closed properly and lies in a place that cannot be written; copy "
                          "it, with the -journal file beside it, to a folder of your own.")},
    Row{shortRead, ErrorCode::StoreDamaged, QT_TRANSLATE_NOOP("Store", "The store is cut off or damaged.")},
    Row{5, ErrorCode::StoreLocked, QT_TRANSLATE_NOOP("Store", "The store is in use by another program.")},
    Row{6, ErrorCode::StoreLocked, QT_TRANSLATE_NOOP("Store", "The store is in use by another program.")},
    Row{8, ErrorCode::StoreReadOnly, QT_TRANSLATE_NOOP("Store", "The store cannot be changed: it is read-only.")},
    Row{10, ErrorCode::NotWritable, QT_TRANSLATE_NOOP("Store", "The disk did not take the data.")},
    Row{11, ErrorCode::StoreDamaged, QT_TRANSLATE_NOOP("Store", "The store is cut off or damaged.")},
    Row{13, ErrorCode::DiskFull, QT_TRANSLATE_NOOP("Store", "The disk is full; nothing was changed in the store.")},
    Row{14, ErrorCode::NotReadable, QT_TRANSLATE_NOOP("Store", "The store cannot be opened.")},
    Row{26, ErrorCode::WrongType, QT_TRANSLATE_NOOP("Store", "This file is not a Counterpoint store.")},
};

} // namespace

Error sqlError(int code, const QString &text, const QString &path)
{
    auto row = std::ranges::find(table, code, &Row::code);
    if (row == table.end())
        row = std::ranges::find(table, code & 0xff, &Row::code);
    if (row == table.end())
        return {ErrorCode::Internal, text, path};
    return {row->meaning, QCoreApplication::translate("Store", row->message), path};
}

std::unexpected<Error> damaged(const QString &text, const QString &path)
{
    return failure(ErrorCode::StoreDamaged,
                   QCoreApplication::translate("Store", "The store is cut off or damaged (%1).").arg(text), path);
}

} // namespace Counterpoint
