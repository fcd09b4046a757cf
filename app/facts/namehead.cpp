// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "namehead.h"

#include <facts/gazetteer.h>
#include <facts/nameclass.h>
#include <facts/speechwords.h>
#include <facts/tokens.h>
#include <text/lexicon.h>

namespace Counterpoint
{

namespace
{

/** A noun of a body or a place: what it ends is no person. */
bool isThingWord(const QString &lower)
{
    return lexiconSet(u"organisationwords.txt").contains(lower) || lexiconSet(u"placenouns.txt").contains(lower);
}

/** Tokens of the title that begins at @p at: "Secretary of State", "Lt. Gen."; 0 for none. */
qsizetype titleLength(const Tokens &tokens, qsizetype at, qsizetype last)
{
    for (qsizetype length = qMin<qsizetype>(5, last - at + 1); length >= 1; --length) {
        if (!lexiconSet(u"titles.txt").contains(phraseAt(tokens, at, length)))
            continue;
        const bool hasStop = lowerAt(tokens, at + length) == QLatin1String(".") && at + length < last;
        return hasStop ? length + 1 : length;
    }
    return 0;
}

/** Length of a place or an origin at @p at, longest first; 0 for none. */
qsizetype originLength(const Tokens &tokens, qsizetype at, qsizetype last, const QString &text)
{
    for (qsizetype length = qMin<qsizetype>(3, last - at + 1); length >= 1; --length) {
        const QString words = wordsOf(tokens, at, at + length - 1, text);
        if (isKnownPlace(words) || !placeOfDemonym(words).isEmpty())
            return length;
    }
    return 0;
}

/** "Port Authority Director Jane Doe": a title inside the run, one to three words of a name behind it. */
void readInnerTitle(const NameChunk &run, const Tokens &tokens, const QString &text, NameHead &head)
{
    for (qsizetype at = run.last - 1; at > run.first; --at) {
        const qsizetype title = titleLength(tokens, at, run.last);
        const qsizetype name = at + title;
        if (title == 0 || name > run.last || !tokens[at].hasSpaceBefore)
            continue;
        for (qsizetype i = name; i <= run.last; ++i) {
            if (isThingWord(tokens[i].lower) || isCommonWord(tokens[i].lower))
                return;
        }
        head = {.name = name, .roles = {wordsOf(tokens, run.first, name - 1, text)}, .hasTitle = true};
        return;
    }
}

/** "National Safety Ana Rivera", "Herald Editor Tom Bell": a common first name inside a run begins the person's name.
 */
void readFirstName(const NameChunk &run, const Tokens &tokens, const QString &text, NameHead &head)
{
    if (isThingWord(tokens[run.last].lower))
        return;
    const QHash<QString, QString> &firstNames = lexiconMap(u"firstnames.txt");
    for (qsizetype name = qMax(run.first + 1, run.last - 3); name < run.last; ++name) {
        const Token &before = tokens[name - 1];
        const bool isFirst = firstNames.contains(tokens[name].lower) && !tokens[name].isUpper
            && tokens[name].isCapitalised && tokens[name + 1].isCapitalised && before.isWord();
        const bool isPrefix = before.span.length() > 2 && !firstNames.contains(before.lower)
            && (isThingWord(before.lower) || isCommonWord(before.lower) || isPersonNoun(before.lower));
        if (!isFirst || !isPrefix)
            continue;
        head = {.name = name, .roles = {wordsOf(tokens, run.first, name - 1, text)}, .hasTitle = true};
        return;
    }
}

} // namespace

NameHead readHead(const NameChunk &run, const Tokens &tokens, const QString &text)
{
    NameHead head{.name = run.first, .roles = {}};
    qsizetype at = run.first;
    while (at <= run.last) {
        const qsizetype origin = originLength(tokens, at, run.last, text);
        const qsizetype behind = at + origin;
        const qsizetype title = behind <= run.last ? titleLength(tokens, behind, run.last) : 0;
        if (title == 0)
            break;
        head.roles.append(wordsOf(tokens, at, behind + title - 1, text));
        head.hasTitle = true;
        at = behind + title;
        head.name = at;
    }
    if (!head.hasTitle)
        readInnerTitle(run, tokens, text, head);
    if (!head.hasTitle)
        readFirstName(run, tokens, text, head);
    return head;
}

bool isOneOfFamily(const Tokens &tokens, const NameChunk &chunk)
{
    static const QSet<QString> kin
        = wordSet("wife husband daughter son brother sister father mother cousin nephew niece "
                  "grandson granddaughter aunt uncle");
    const qsizetype at = chunk.first - 1;
    if (chunk.last == chunk.first || at < 1)
        return false;
    if (tokens[at].is(QLatin1String("and")))
        return tokens[at - 1].isCapitalised && lexiconMap(u"firstnames.txt").contains(tokens[at - 1].lower)
            && (at == 1 || !tokens[at - 2].isCapitalised);
    const bool isTitle = tokens[at].isCapitalised; // "Father Voss"
    return (kin.contains(tokens[at].lower) && !isTitle)
        || (tokens[at].is(QLatin1String(",")) && kin.contains(tokens[at - 1].lower));
}

} // namespace Counterpoint
