// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <compare/headlines/headlinereader.h>
#include <model/runcontext.h>

namespace Counterpoint
{

/**
 * What a headline says otherwise than its own body: more surely, without its source, with a figure or a name that the
 * body has not. Silent where the body says it as the headline does anywhere. Pure; any thread.
 */
[[nodiscard]] QList<HeadlineNote> notesBesideBody(const Comparison &comparison, const HeadlineReader &reader,
                                                  const Headline &headline, const RunContext &context);

} // namespace Counterpoint
