// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "speakers.h"

#include <facts/nameclass.h>
#include <facts/speechwords.h>
#include <facts/tokens.h>
#include <facts/wordforms.h>
#include <text/lexicon.h>

namespace Counterpoint
{

namespace
{

/** "one of the aides", "a group of doctors", "members of the board": the noun behind "of" is as good. */
bool isMeasure(const QString &lower)
{
    static const QSet<QString> set
        = wordSet("one two three four five some many most several none both dozens hundreds "
                  "thousands scores number majority handful couple pair all half few each series string flurry spate");
    return set.contains(lower);
}

/** The token that heads the phrase: before the first preposition or participle that follows a noun. */
qsizetype headOf(const Tokens &tokens, qsizetype first, qsizetype last)
{
    for (qsizetype i = first + 1; i <= last; ++i) {
        const Token &token = tokens[i];
        const bool isInner = !token.isCapitalised && isPreposition(token.lower);
        if (isInner && isMeasure(tokens[i - 1].lower) && token.is(QLatin1String("of")) && i < last)
            return headOf(tokens, i + 1, last);
        const bool isParticiple = isPastForm(token) && i > first && !isDeterminer(tokens[i - 1].lower)
            && (i == last || !tokens[i + 1].isCapitalised) && i < last && isPreposition(tokens[i + 1].lower);
        const bool isActive = isIngForm(token) && i < last
            && (isDeterminer(tokens[i + 1].lower) || isPreposition(tokens[i + 1].lower)); // "a note praising the"
        if (isInner || isParticiple || isActive)
            return i - 1;
    }
    return last;
}

/** A determiner inside, which no preposition or "of" opens: two phrases in one. */
bool isTwoPhrases(const Tokens &tokens, qsizetype first, qsizetype last)
{
    static const QSet<QString> before = wordSet("all both half such of and &");
    for (qsizetype i = first + 1; i <= last; ++i) {
        static const QSet<QString> articles = wordSet("the a an his her its their my our");
        if (!tokens[i].isCapitalised && articles.contains(tokens[i].lower) && !before.contains(tokens[i - 1].lower)
            && !isPreposition(tokens[i - 1].lower) && !(isIngForm(tokens[i - 1]) && i - 1 > first))
            return true;
    }
    return false;
}

bool hasWrongWord(const Tokens &tokens, qsizetype first, qsizetype last)
{
    static const QSet<QString> indefinite = wordSet("anybody anyone everybody everyone nobody whoever nothing "
                                                    "anything everything something it this that which there to");
    if (indefinite.contains(tokens[first].lower))
        return true;
    for (qsizetype i = first; i <= last; ++i) {
        const bool isPronoun = isSubjectPronoun(tokens[i].lower) && !(tokens[i].isUpper);
        const bool isContracted = tokens[i].isWord() && tokens[i].lower.contains(QLatin1Char('\''))
            && isFunctionWord(tokens[i].lower.section(QLatin1Char('\''), 0, 0));
        if (isPronoun || isContracted)
            return true;
    }
    return false;
}

SpeakerKind kindOfNoun(const QString &noun)
{
    static const QSet<QString> people = wordSet("old some many few one another most both");
    if (isPersonNoun(noun) || people.contains(noun) || lexiconSet(u"unnamedsources.txt").contains(noun))
        return SpeakerKind::Person;
    const QHash<QString, QString> &nouns = lexiconMap(u"speakernouns.txt");
    QString kind = nouns.value(noun);
    if (kind.isEmpty() && noun.endsWith(QLatin1String("ies")))
        kind = nouns.value(noun.chopped(3) + QLatin1Char('y'));
    if (kind.isEmpty() && noun.endsWith(QLatin1Char('s')))
        kind = nouns.value(noun.chopped(1));
    if (kind.isEmpty() && noun.endsWith(QLatin1String("es")))
        kind = nouns.value(noun.chopped(2));
    if (kind == QLatin1String("document"))
        return SpeakerKind::Document;
    return kind == QLatin1String("group") ? SpeakerKind::Group : SpeakerKind::None;
}

/** A capital that is not owed to the sentence's beginning alone: an everyday noun that begins one bare is a plural. */
bool isNameWord(const Tokens &tokens, qsizetype at)
{
    const bool isHyphenated = at >= 2 && tokens[at - 1].is(QLatin1String("-")) && !tokens[at].hasSpaceBefore;
    if (isHyphenated && !tokens[at].isCapitalised) // "Geun-hye"
        return isNameWord(tokens, at - 2);
    if (!tokens[at].isWord() || !tokens[at].isCapitalised || isCalendarName(tokens[at]))
        return false;
    if (tokens[at].isUpper)
        return true;
    return !isFunctionWord(tokens[at].lower)
        && !(at == 0 && isPluralNoun(tokens[at].lower) && isCommonWord(tokens[at].lower));
}

} // namespace

SpeakerKind speakerKindOf(const Tokens &tokens, qsizetype first, qsizetype last)
{
    if (first < 0 || last < first || !(tokens[first].isWord() || tokens[first].isNumber()))
        return SpeakerKind::None;
    const Token &opening = tokens[first];
    const bool opensWrongly = !opening.isUpper && !isDeterminer(opening.lower)
        && (isPreposition(opening.lower) || (endsPhrase(opening) && !opening.isCapitalised));
    if (opensWrongly || isTwoPhrases(tokens, first, last) || hasWrongWord(tokens, first, last))
        return SpeakerKind::None;
    qsizetype head = headOf(tokens, first, last);
    while (head > first && !tokens[head].isWord())
        --head;
    const bool isObject = first < last && isDeterminer(tokens[first + 1].lower);
    const bool opensWithVerb
        = (isIngForm(opening) && !isPersonNoun(tokens[head].lower)) || (isPastForm(opening) && isObject);
    if (opensWithVerb || tokens[head].isNumber())
        return SpeakerKind::None;
    if (isNameWord(tokens, head)) {
        const QString &lower = tokens[head].lower;
        return kindOfNoun(lower) == SpeakerKind::Document && head > first ? SpeakerKind::Document : SpeakerKind::Name;
    }
    const QString &noun = tokens[head].lower;
    if (const SpeakerKind kind = kindOfNoun(noun); kind != SpeakerKind::None)
        return kind;
    return lexiconSet(u"organisationwords.txt").contains(noun) ? SpeakerKind::Group : SpeakerKind::None;
}

bool isPluralSpeaker(const Tokens &tokens, qsizetype first, qsizetype last)
{
    for (qsizetype i = first; i < last; ++i) {
        if (tokens[i].is(QLatin1String("and")))
            return true;
    }
    static const QSet<QString> plurals = wordSet("people police men women children");
    const qsizetype head = headOf(tokens, first, last);
    const SpeakerKind kind = speakerKindOf(tokens, first, last);
    const QString &noun = tokens[head].lower;
    return kind != SpeakerKind::None && (isPluralNoun(noun) || plurals.contains(noun) || kind == SpeakerKind::Group);
}

} // namespace Counterpoint
