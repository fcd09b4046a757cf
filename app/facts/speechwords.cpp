// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "speechwords.h"

#include <facts/wordforms.h>
#include <text/lexicon.h>

namespace Counterpoint
{

QSet<QString> wordSet(const char *list)
{
    const QStringList split = QString::fromLatin1(list).split(QLatin1Char(' '));
    return {split.begin(), split.end()};
}

bool isSubjectPronoun(const QString &lower)
{
    static const QSet<QString> set = wordSet("he she they i we it");
    return set.contains(lower);
}

bool isBe(const QString &lower)
{
    static const QSet<QString> set = wordSet("is are was were be been being am get got");
    return set.contains(lower);
}

bool mayPrecedeVerb(const QString &lower)
{
    static const QSet<QString> set = wordSet(
        "has have had also later then again further once earlier will would could may might did does do often "
        "first only even still today not never who which just always soon now twice himself herself");
    const bool isNoun
        = lexiconMap(u"speakernouns.txt").contains(lower) || lexiconSet(u"personnouns.txt").contains(lower);
    return set.contains(lower) || (lower.size() > 4 && lower.endsWith(QLatin1String("ly")) && !isNoun);
}

bool isDeterminer(const QString &lower)
{
    static const QSet<QString> set
        = wordSet("the a an his her its their our my this these those some several many most another one two three");
    return set.contains(lower);
}

bool isPreposition(const QString &lower)
{
    static const QSet<QString> set = wordSet(
        "in on at during from with amid despite under for of since like following about against into over by near "
        "behind within without between among around outside inside through via per after before upon toward towards "
        "across beyond "
        "above below along onto");
    return set.contains(lower);
}

bool isCalendarName(const Token &token)
{
    static const QSet<QString> set
        = wordSet("monday tuesday wednesday thursday friday saturday sunday yesterday today tomorrow");
    return set.contains(token.lower);
}

bool isPastForm(const Token &token)
{
    if (!token.isWord() || token.isCapitalised)
        return false;
    const bool isRegular = token.lower.size() > 4 && token.lower.endsWith(QLatin1String("ed"))
        && !token.lower.endsWith(QLatin1String("eed"));
    return isRegular || lexiconMap(u"tensecues.txt").value(token.lower) == QLatin1String("past");
}

bool isIngForm(const Token &token)
{
    return token.isWord() && !token.isCapitalised && token.lower.size() > 5
        && token.lower.endsWith(QLatin1String("ing"));
}

bool isFiniteForm(const Token &token)
{
    static const QSet<QString> set
        = wordSet("has have had will would can could may might must should did does do says tells wants thinks");
    return token.isWord() && !token.isUpper && (set.contains(token.lower) || isBe(token.lower) || isPastForm(token));
}

bool endsPhrase(const Token &token)
{
    static const QSet<QString> set = wordSet(
        "that and but or as while because when which if although though than so what where why how whether until "
        "is are was were be been has have had will would can could may might must should did does do not to there "
        "then who whom whose");
    if (!token.isWord())
        return !(token.is(QLatin1String("-")) && !token.hasSpaceBefore) && !token.is(QLatin1String("'s"))
            && !token.isNumber() && !token.is(QLatin1String(".")) && !token.is(QLatin1String("&"))
            && !token.is(QLatin1String("'")) && !(token.is(QLatin1String("/")) && !token.hasSpaceBefore);
    return !token.isUpper
        && (set.contains(token.lower) || lexiconMap(u"tensecues.txt").value(token.lower) == QLatin1String("past"));
}

QString reportingLemma(const QString &lower)
{
    return lexiconMap(u"reportingverbs.txt").value(lower).section(QLatin1Char('\t'), 1);
}

} // namespace Counterpoint
