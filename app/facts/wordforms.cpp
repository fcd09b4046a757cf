// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wordforms.h"

#include <text/lexicon.h>

namespace Counterpoint
{

bool isFunctionWord(const QString &lower)
{
    return lexiconSet(u"functionwords.txt").contains(lower);
}

bool isPluralNoun(const QString &lower)
{
    if (lexiconSet(u"plurals.txt").contains(lower))
        return true;
    if (lower.size() < 4 || !lower.endsWith(QLatin1Char('s')) || isFunctionWord(lower))
        return false;
    return !lower.endsWith(QLatin1String("ss")) && !lower.endsWith(QLatin1String("ous"))
        && !lower.endsWith(QLatin1String("sis"));
}

bool isPastForm(const QString &lower)
{
    if (lexiconMap(u"tensecues.txt").value(lower) == QLatin1String("past"))
        return true;
    // "agreed" and "freed" are past, "need" and "proceed" are not
    return lower.size() > 4 && lower.endsWith(QLatin1String("ed"))
        && (!lower.endsWith(QLatin1String("eed")) || lower.endsWith(QLatin1String("reed")));
}

} // namespace Counterpoint
