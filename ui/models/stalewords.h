// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <model/decision.h>

#include <QCoreApplication>

namespace Counterpoint
{

/** A decision whose finding has gone, in the words of the lists. */
class StaleWords
{
    Q_DECLARE_TR_FUNCTIONS(StaleWords)
public:
    [[nodiscard]] static QString subject(const Decision &decision); ///< What it was about, as far as that is known.
    [[nodiscard]] static QString kind(const Decision &decision);
    [[nodiscard]] static QString verdict(const Decision &decision);
};

} // namespace Counterpoint
