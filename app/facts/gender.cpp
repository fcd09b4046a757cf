// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gender.h"

#include <facts/speechwords.h>
#include <text/lexicon.h>

namespace Counterpoint
{

namespace
{

Gender genderOfRoles(const QStringList &roles)
{
    static const QSet<QString> female
        = wordSet("mrs ms miss queen princess lady sister mother duchess actress dame widow");
    static const QSet<QString> male
        = wordSet("mr king prince lord sir father brother duke pope imam ayatollah sheikh widower");
    for (const QString &phrase : roles) {
        for (QString word : phrase.toLower().split(QLatin1Char(' '))) {
            if (word.endsWith(QLatin1Char('.')))
                word.chop(1);
            if (female.contains(word) || word.endsWith(QLatin1String("woman")))
                return Gender::Female;
            if (male.contains(word) || word.endsWith(QLatin1String("man")))
                return Gender::Male;
        }
    }
    return Gender::Unknown;
}

} // namespace

Gender genderOf(const Name &name)
{
    if (const Gender gender = genderOfRoles(name.roles); gender != Gender::Unknown)
        return gender;
    if (!name.canonical.contains(QLatin1Char(' ')))
        return Gender::Unknown;
    const QString first = name.canonical.toLower().section(QLatin1Char(' '), 0, 0).section(QLatin1Char('-'), 0, 0);
    const QString told = lexiconMap(u"firstnames.txt").value(first);
    if (told.isEmpty())
        return Gender::Unknown;
    return told == QLatin1String("f") ? Gender::Female : Gender::Male;
}

Gender genderOfPronoun(const QString &lower)
{
    static const QSet<QString> female = wordSet("she her hers");
    static const QSet<QString> male = wordSet("he his him");
    if (female.contains(lower))
        return Gender::Female;
    return male.contains(lower) ? Gender::Male : Gender::Unknown;
}

bool areCompatible(Gender a, Gender b)
{
    return a == Gender::Unknown || b == Gender::Unknown || a == b;
}

} // namespace Counterpoint
