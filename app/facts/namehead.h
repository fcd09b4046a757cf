// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <facts/namechunks.h>

namespace Counterpoint
{

/** What stands in front of the name in a run of capitalised words. */
struct NameHead {
    qsizetype name = 0; ///< First token of the name itself.
    QStringList roles;
    bool hasTitle = false;
};

/** "Danish Prime Minister", "former U.S. President": origins and titles in front of a name. Pure; any thread. */
[[nodiscard]] NameHead readHead(const NameChunk &run, const Tokens &tokens, const QString &text);

/** Named as one of a family: "Mira and Lena Berg", "his sister, Lena Berg". Pure; any thread. */
[[nodiscard]] bool isOneOfFamily(const Tokens &tokens, const NameChunk &chunk);

} // namespace Counterpoint
