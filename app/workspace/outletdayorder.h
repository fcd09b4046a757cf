// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <model/article.h>

#include <QList>

namespace Counterpoint
{

/**
 * Tells the articles that hold a day in figures which may be read both ways ("10/1") how the other articles of their
 * outlet write days: Metadata::outletOrder, unknown for all others. Outlets are to be joined already. Pure; any thread.
 */
void tellOutletDayOrder(QList<Article> &articles);

} // namespace Counterpoint
