// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "speechnouns.h"

#include <facts/speechsource.h>
#include <facts/speechwords.h>
#include <facts/tokens.h>
#include <facts/wordforms.h>

namespace Counterpoint
{

namespace
{

/** "according to the ministry", "per the letter", "in the words of Rivera". */
std::optional<SpeechAct> creditAt(const Tokens &tokens, qsizetype at, const QList<Span> &quoted)
{
    qsizetype last = -1;
    if (phraseAt(tokens, at, 2) == QLatin1String("according to"))
        last = at + 1;
    else if (phraseAt(tokens, at, 4) == QLatin1String("in the words of"))
        last = at + 3;
    else if (tokens[at].is(QLatin1String("per")) && at > 0
             && (tokens[at - 1].is(QLatin1String(",")) || isInside(tokens[at - 1], quoted)))
        last = at;
    if (last < 0)
        return std::nullopt;
    const auto source = subjectBehind(tokens, last, quoted);
    if (!source)
        return std::nullopt;
    return SpeechAct{
        .cueFirst = at, .cueLast = last, .sourceFirst = source->first, .sourceLast = source->last, .isInverted = true};
}

/** "Rivera's claim that". */
std::optional<SpeechAct> ownedClaimAt(const Tokens &tokens, qsizetype at, const QList<Span> &quoted)
{
    static const QSet<QString> nouns
        = wordSet("claim claims assertion statement contention warning promise pledge suggestion "
                  "remark comment argument accusation prediction vow insistence admission "
                  "complaint declaration assurance words remarks comments");
    const bool isOwned = at > 1 && nouns.contains(tokens[at].lower) && tokens[at - 1].is(QLatin1String("'s"))
        && lowerAt(tokens, at + 1) == QLatin1String("that") && at + 2 < tokens.size() && !isFiniteForm(tokens[at + 2])
        && !(reportingLemma(tokens[at + 2].lower).size() > 0
             && !tokens[at + 2].isCapitalised); // "remarks that claimed"
    if (!isOwned)
        return std::nullopt;
    const auto owner = phraseEndingAt(tokens, at - 2, quoted);
    if (!owner || owner->form != SourceForm::Phrase)
        return std::nullopt;
    return SpeechAct{
        .cueFirst = at, .cueLast = at, .sourceFirst = owner->first, .sourceLast = owner->last, .isStrong = false};
}

} // namespace

bool isNounUse(const Tokens &tokens, qsizetype at, const QString &lemma)
{
    const QString &word = tokens[at].lower;
    const QString &before = lowerAt(tokens, at - 1);
    if (word == lemma) {
        static const QSet<QString> leads
            = wordSet("will would can could may might must should they we i you not also who to people police");
        if (lemma == QLatin1String("put") || lemma == QLatin1String("read"))
            return isDeterminer(before);
        return !leads.contains(before) && !(at > 0 && isPluralNoun(before) && before != QLatin1String("its"));
    }
    const bool isPastForm = !word.endsWith(QLatin1Char('s')) || word.endsWith(QLatin1String("ss"));
    static const QSet<QString> determiners
        = wordSet("the a an his her its their this that these those of any some such no s's by for in on from with as "
                  "'s is are was were be been recent latest so widely most");
    if (isPastForm)
        return determiners.contains(before) && lemma != QLatin1String("say");
    static const QSet<QString> nouns = wordSet(
        "reports calls claims demands requests comments notes offers attacks credits shows blames charges hopes fears "
        "doubts questions states promises pledges vows warnings hints signals complaints posts tweets talks answers "
        "quotes reasons rules estimates forecasts");
    if (!nouns.contains(word))
        return false;
    const bool hasName
        = at > 0 && (tokens[at - 1].isCapitalised || before == QLatin1String("he") || before == QLatin1String("she"));
    const QString &next = lowerAt(tokens, at + 1);
    return !hasName && next != QLatin1String("that") && next != QLatin1String(":");
}

bool isReducedRelative(const Tokens &tokens, qsizetype at, const QString &lemma)
{
    static const QSet<QString> participles = wordSet("shown written spoken sworn sung seen known");
    static const QSet<QString> have = wordSet("has have had 've 'd having");
    const QString &word = tokens[at].lower;
    if (participles.contains(word) && !have.contains(lowerAt(tokens, at - 1))
        && !have.contains(lowerAt(tokens, at - 2)))
        return true;
    return lowerAt(tokens, at + 1) == QLatin1String("by") && lemma != QLatin1String("respond")
        && isPastForm(tokens[at]);
}

std::optional<SpeechAct> verblessActAt(const Tokens &tokens, qsizetype at, const QList<Span> &quoted)
{
    const auto credit = creditAt(tokens, at, quoted);
    return credit ? credit : ownedClaimAt(tokens, at, quoted);
}

} // namespace Counterpoint
