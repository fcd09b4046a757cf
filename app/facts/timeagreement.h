// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <facts/tokens.h>
#include <model/facts.h>

namespace Counterpoint
{

/**
 * "two days later" is counted from the day named before it unless the article itself tells better: where another
 * sentence dates the same act (the same verb), and that day is as far from some day of the article as the words say,
 * that reading is preferred and the other one kept.
 */
void agreeWithSameAct(const QList<Tokens> &sentences, const QString &text, QList<Timex> &timexes, int timex);

} // namespace Counterpoint
