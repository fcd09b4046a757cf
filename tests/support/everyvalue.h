// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <model/comparison.h>

namespace Counterpoint::Test
{

/**
 * A comparison of two articles in which every list holds something and every stored field another value than its
 * default: what is lost on the way into a store and back shows. @p seed makes it another one.
 */
[[nodiscard]] Comparison everyValue(int seed = 1);

} // namespace Counterpoint::Test
