// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "closedclasses.h"

namespace Counterpoint
{

bool isOneOf(QStringView word, QStringView list)
{
    for (const QStringView item : list.tokenize(u' ')) {
        if (item == word)
            return true;
    }
    return false;
}

bool isDeterminer(QStringView word)
{
    return isOneOf(word,
                   u"a an the its his her their our my your this these those some any no each every all both another "
                   u"more most several many few");
}

bool isSubordinator(QStringView word)
{
    return isOneOf(
        word,
        u"after before while when since as because although though if unless until where whereas following amid "
        u"despite including due so whether but");
}

bool isRelativePronoun(QStringView word)
{
    return isOneOf(word, u"who which whose whom that");
}

} // namespace Counterpoint
