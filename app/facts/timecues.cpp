// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "timecues.h"

#include <facts/wordforms.h>
#include <text/lexicon.h>
#include <text/words.h>

using namespace Qt::Literals::StringLiterals;

namespace Counterpoint
{

namespace
{

bool isForm(const QString &word, QLatin1StringView kind)
{
    static const QHash<QString, QString> kinds = [] {
        QHash<QString, QString> map;
        for (const QStringList &row : lexiconRows(u"directionwords.txt"))
            map.insert(stemOf(row.value(0)), row.value(1));
        return map;
    }();
    return kinds.value(stemOf(word)) == kind;
}

bool isFormOfBe(const QString &word)
{
    return isAmong(word,
                   {"be"_L1, "is"_L1, "are"_L1, "am"_L1, "was"_L1, "were"_L1, "been"_L1, "being"_L1, "'s"_L1, "'re"_L1,
                    "it's"_L1, "they're"_L1, "we're"_L1, "he's"_L1, "she's"_L1});
}

bool leadsNoun(const QString &word)
{
    return isAmong(word, {"the"_L1, "a"_L1,  "an"_L1,   "his"_L1,  "her"_L1,  "its"_L1,   "their"_L1,
                          "our"_L1, "my"_L1, "your"_L1, "this"_L1, "that"_L1, "these"_L1, "those"_L1,
                          "'s"_L1,  "no"_L1, "any"_L1,  "some"_L1, "each"_L1, "every"_L1});
}

/** The word before @p at that is no adverb. */
QString wordBefore(const Tokens &tokens, qsizetype at)
{
    const QString &near = lowerAt(tokens, at - 1);
    return near.endsWith(QLatin1String("ly")) || near == QLatin1String("not") ? lowerAt(tokens, at - 2) : near;
}

/** A present form that cannot be a noun where it stands: "opens" but not "the opens", "meeting" only behind "is". */
bool isTimetable(const Tokens &tokens, qsizetype at)
{
    const QString &word = tokens[at].lower;
    if (tokens[at].isCapitalised || isPastForm(word) || !isForm(word, "timetable"_L1))
        return false;
    const QString before = wordBefore(tokens, at);
    if (word.endsWith(QLatin1String("ing")))
        return isAmong(before, {"is"_L1, "are"_L1, "am"_L1, "'re"_L1, "it's"_L1, "they're"_L1, "we're"_L1});
    if (at == 0 || !(tokens[at - 1].isWord() || tokens[at - 1].isNumber()) || isFunctionWord(before))
        return isAmong(
            before,
            {"and"_L1, "which"_L1, "that"_L1, "who"_L1, "it"_L1, "he"_L1, "she"_L1, "they"_L1, "we"_L1, "i"_L1});
    return word.endsWith(QLatin1Char('s')) || isPluralNoun(before) || tokens[at - 1].isCapitalised
        || before != lowerAt(tokens, at - 1);
}

/** "is to resume", "agreed to meet", "a letter to be read": what the infinitive at "to" tells. */
TimeCue cueOfInfinitive(const Tokens &tokens, qsizetype at, qsizetype first)
{
    const QString before = wordBefore(tokens, at);
    const QString &next = lowerAt(tokens, at + 1);
    if (leadsNoun(next) || (at + 1 < tokens.size() && (tokens[at + 1].isCapitalised || !tokens[at + 1].isWord())))
        return TimeCue::None;
    if (isAmong(before, {"is"_L1, "are"_L1, "set"_L1}))
        return TimeCue::Future;
    constexpr qsizetype kInfinitive = 7; // the time belongs to the infinitive, not to the verb before it
    if (first - at <= kInfinitive && isForm(before, "resolving"_L1))
        return TimeCue::Future;
    const bool isPassive = next == QLatin1String("be") && isPastForm(lowerAt(tokens, at + 2));
    const bool isBehindNoun = !isPastForm(before) && !isFunctionWord(before)
        && !isAmong(before, {"appear"_L1, "appears"_L1, "seem"_L1, "seems"_L1});
    return isPassive && isBehindNoun ? TimeCue::Future : TimeCue::None;
}

/** "due to expire" looks ahead, "due to its loss" does not; nor do "a plan", "as planned", "had been scheduled". */
bool isNoPlan(const Tokens &tokens, qsizetype at)
{
    const QString &word = tokens[at].lower;
    const QString &before = lowerAt(tokens, at - 1);
    const QString &next = lowerAt(tokens, at + 1);
    if (isAmong(word, {"plan"_L1, "plans"_L1, "hopes"_L1}))
        return (next != QLatin1String("to") && (next != QLatin1String("for") || word == QLatin1String("plan")))
            || (leadsNoun(before) && word == QLatin1String("plan"));
    if (word == QLatin1String("due"))
        return next == QLatin1String("to")
            && (!isFormOfBe(before) || leadsNoun(lowerAt(tokens, at + 2)) || isPluralNoun(lowerAt(tokens, at + 2)));
    if (word == QLatin1String("next"))
        return isAmong(next, {"to"_L1, "day"_L1, "morning"_L1, "door"_L1, "of"_L1});
    if (isAmong(before, {"as"_L1, "than"_L1, "previously"_L1, "originally"_L1, "long"_L1}))
        return isPastForm(word);
    return false;
}

/** "had been due", "had planned": a plan of before. */
bool isFormerPlan(const Tokens &tokens, qsizetype at)
{
    const QString before = wordBefore(tokens, at);
    return before == QLatin1String("had")
        || (before == QLatin1String("been") && lowerAt(tokens, at - 2) == QLatin1String("had"));
}

/** Verbs that are the same in the past: "shut on Monday", but not "to shut", "will shut", "set for Monday". */
TimeCue cueOfInvariable(const Tokens &tokens, qsizetype at, qsizetype first)
{
    if (first - at > 2 || tokens[at].isCapitalised)
        return TimeCue::None;
    static const QSet<QString> verbs = [] {
        QSet<QString> set;
        for (const QStringList &row : lexiconRows(u"verbkinds.txt")) {
            if (row.value(0) == QLatin1String("invariable"))
                set.insert(row.value(1));
        }
        return set;
    }();
    const QString &next = lowerAt(tokens, at + 1);
    if (!verbs.contains(tokens[at].lower))
        return TimeCue::None;
    if (tokens[at].lower == QLatin1String("set") && next == QLatin1String("for"))
        return TimeCue::Future;
    const QString before = wordBefore(tokens, at);
    const bool isBehindVerb = isFunctionWord(before)
        && !isAmong(before,
                    {"was"_L1, "were"_L1, "it"_L1, "he"_L1, "she"_L1, "they"_L1, "who"_L1, "which"_L1, "that"_L1});
    const bool leadsToTime = first - at == 1 || isAmong(next, {"on"_L1, "in"_L1, "last"_L1});
    return leadsToTime && !isBehindVerb ? TimeCue::Past : TimeCue::None;
}

/** "could lose", "must be returned"; not "could not be reached", "may have left". */
TimeCue cueOfModal(const Tokens &tokens, qsizetype at)
{
    const QString &next = lowerAt(tokens, at + 1);
    if (tokens[at].isCapitalised
        || isAmong(next,
                   {"not"_L1, "n't"_L1, "have"_L1, "'ve"_L1, "no"_L1, "never"_L1, "only"_L1, "see"_L1, "hear"_L1}))
        return TimeCue::None;
    return TimeCue::Future;
}

/** "the reduced dividend", "two wounded soldiers". */
bool isAttribute(const Tokens &tokens, qsizetype at)
{
    if (at == 0 || at + 1 >= tokens.size() || !tokens[at].lower.endsWith(QLatin1String("ed")))
        return false;
    const Token &next = tokens[at + 1];
    const bool isBeforeNoun = next.isWord() && !next.isCapitalised && !isFunctionWord(next.lower);
    return isBeforeNoun
        && (leadsNoun(tokens[at - 1].lower) || tokens[at - 1].isNumber() || tokens[at - 1].is("still"_L1));
}

} // namespace

bool isDeferring(const QString &lower)
{
    return isForm(lower, "deferring"_L1);
}

TimeCue cueAt(const Tokens &tokens, qsizetype at, qsizetype first)
{
    if (!tokens[at].isWord())
        return TimeCue::None;
    const QString &word = tokens[at].lower;
    if (word == QLatin1String("to"))
        return cueOfInfinitive(tokens, at, first);
    if (isAmong(word, {"could"_L1, "may"_L1, "might"_L1, "must"_L1}))
        return cueOfModal(tokens, at);
    const QString cue = lexiconMap(u"tensecues.txt").value(word);
    if (cue == QLatin1String("future")) {
        if (isNoPlan(tokens, at))
            return TimeCue::None;
        return isFormerPlan(tokens, at) ? TimeCue::Past : TimeCue::Future;
    }
    if (const TimeCue invariable = cueOfInvariable(tokens, at, first); invariable != TimeCue::None)
        return invariable;
    constexpr qsizetype kPresent = 5;
    if (at < first && first - at <= kPresent && isTimetable(tokens, at))
        return TimeCue::Future;
    const bool isName = tokens[at].isCapitalised && at > 0;
    if (isName || (cue.isEmpty() && !isPastForm(word)))
        return TimeCue::None;
    const QString before = wordBefore(tokens, at);
    const bool isPassive = isAmong(before, {"be"_L1, "being"_L1, "is"_L1, "are"_L1}); // "will be named"
    return isPassive || isNoPlan(tokens, at) || isAttribute(tokens, at) ? TimeCue::None : TimeCue::Past;
}

} // namespace Counterpoint
