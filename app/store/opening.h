// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connection.h"
#include "store.h"

#include <QTemporaryDir>

#include <memory>
#include <optional>

namespace Counterpoint
{

/** A connection to a store of the present schema, and how it may be used. */
struct OpenedStore {
    std::unique_ptr<QTemporaryDir> migratedCopy; ///< Of an older store that may not be changed.
    std::unique_ptr<Connection> connection;
    std::optional<Error> notice; ///< Why it can only be read.
    bool isFresh = false; ///< Made by this call.
};

/** All that has to hold before a file is used as a store: see Store for the errors. */
[[nodiscard]] Result<OpenedStore> openStoreFile(const QString &path, StoreMode mode);

} // namespace Counterpoint
