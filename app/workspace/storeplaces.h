// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Counterpoint
{

/** The folder where the window keeps its stores. */
[[nodiscard]] QString storesFolder();

/** The store of a folder in storesFolder(), named after the folder and a hash of its path. */
[[nodiscard]] QString storePlace(const QString &folder);

/** A place in storesFolder() where nothing lies yet, named @p name as far as it goes. */
[[nodiscard]] QString newStorePlace(const QString &name);

/** Where the store of a folder lies: storePlace(), or where "Save as" moved it, as long as it is there. */
[[nodiscard]] QString rememberedStorePlace(const QString &folder);
void rememberStorePlace(const QString &folder, const QString &storePath);

} // namespace Counterpoint
