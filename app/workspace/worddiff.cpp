// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "worddiff.h"

#include <text/worddiff.h>

namespace Counterpoint
{

QList<Span> differingWords(QStringView a, QStringView b)
{
    return wordDifferences(a, b).differentB;
}

} // namespace Counterpoint
