// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "outletname.h"

#include <text/fold.h>
#include <text/lexicon.h>

#include <QStringList>

#include <algorithm>

namespace Counterpoint
{

bool isNameCase(const QString &name)
{
    for (const QString &word : name.split(u' ', Qt::SkipEmptyParts)) {
        if (word.front().isLower() && word.size() > 3 && !word.contains(u'.'))
            return false;
    }
    return !name.isEmpty();
}

bool hasOutletWord(const QString &name)
{
    const QSet<QString> &words = lexiconSet(QStringLiteral("outletwords.txt"));
    for (const QString &word : foldForMatching(name).split(u' ')) {
        if (words.contains(word))
            return true;
    }
    return name.contains(u'.') && !name.contains(u' ');
}

bool isOutletName(const QString &name)
{
    const QStringList words = name.split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty() || words.size() > 6 || !isNameCase(name))
        return false;
    if (hasOutletWord(name) || (words.size() > 1 && words.first() == QLatin1String("The")))
        return true;
    if (words.size() != 1 || name.size() < 3)
        return false;
    const bool isAllCapitals = name.size() <= 5 && std::ranges::all_of(name, [](QChar c) { return c.isUpper(); });
    const bool hasInnerCapital = std::ranges::any_of(name.begin() + 1, name.end(), [](QChar c) { return c.isUpper(); });
    return isAllCapitals || (hasInnerCapital && name.at(1).isLower());
}

} // namespace Counterpoint
