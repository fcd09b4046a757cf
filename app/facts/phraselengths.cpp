// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "phraselengths.h"

namespace Counterpoint
{

PhraseLengths::PhraseLengths(const QStringList &phrases)
{
    for (const QString &phrase : phrases) {
        const Tokens tokens = tokenize(phrase, {0, phrase.size()});
        if (tokens.isEmpty())
            continue;
        qsizetype &longest = m_longest[tokens.first().lower];
        longest = qMax(longest, tokens.size());
    }
}

} // namespace Counterpoint
