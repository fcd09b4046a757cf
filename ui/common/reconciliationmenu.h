// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <model/decision.h>

#include <functional>

class QMenu;
class QWidget;

namespace Counterpoint
{

/**
 * The reasons why both values of a discrepancy may stand; the one in force is checked. @p chosen gets the decision on
 * the discrepancy @p key: the checked reason again takes it back. @p current may be null. Thread: GUI.
 */
[[nodiscard]] QMenu *makeReconciliationMenu(QWidget *parent, const QString &key, const Decision *current,
                                            std::function<void(const Decision &)> chosen);

} // namespace Counterpoint
