// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringView>

/** Classes of English words so small that they are listed in code. Words are folded. Pure. */
namespace Counterpoint
{

/** Whether @p word is among the words of @p list, which single spaces part. */
[[nodiscard]] bool isOneOf(QStringView word, QStringView list);

[[nodiscard]] bool isDeterminer(QStringView word); ///< "the", "its", "several".
[[nodiscard]] bool isSubordinator(QStringView word); ///< Opens a clause or a phrase that stands for one: "after".
[[nodiscard]] bool isRelativePronoun(QStringView word); ///< "who", "which", "that".

} // namespace Counterpoint
