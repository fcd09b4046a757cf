// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "speechsource.h"

#include <facts/nameclass.h>
#include <facts/speakers.h>
#include <facts/speechasides.h>
#include <facts/speechwords.h>
#include <facts/tokens.h>
#include <facts/wordforms.h>
#include <text/lexicon.h>

namespace Counterpoint
{

namespace
{

constexpr qsizetype kPhraseReach = 16; ///< Tokens of the longest subject.

/** The last token before "on Friday", "over the weekend", "last month" and the like. */
qsizetype beforeTimes(const Tokens &tokens, qsizetype at)
{
    static const QSet<QString> periods = wordSet("weekend week month year morning afternoon evening night");
    static const QSet<QString> leads = wordSet("the this last that over on during in late early earlier next");
    static const QSet<QString> dayLeads = wordSet("on early late last this");
    qsizetype last = at;
    while (last > 0
           && (isCalendarName(tokens[last])
               || (periods.contains(tokens[last].lower) && !tokens[last].isCapitalised
                   && leads.contains(tokens[last - 1].lower)))) {
        const bool isDay = isCalendarName(tokens[last]);
        --last;
        while (last > 0 && (isDay ? dayLeads : leads).contains(tokens[last].lower))
            --last;
    }
    return isCalendarName(tokens[qMax<qsizetype>(0, last)]) ? last - 1 : last;
}

bool isSentenceStop(const Tokens &tokens, qsizetype at)
{
    return tokens[at].is(QLatin1String(".")) && !tokens[at].hasSpaceBefore && at + 1 < tokens.size()
        && tokens[at + 1].hasSpaceBefore && at >= 1 && tokens[at - 1].span.length() > 4;
}

/** Where the words that may belong to the phrase ending at @p last begin. */
qsizetype farthestStart(const Tokens &tokens, qsizetype last, const QList<Span> &quoted)
{
    qsizetype first = last;
    while (first > 0 && last - first < kPhraseReach) {
        const Token &before = tokens[first - 1];
        const bool isBy = tokens[first].is(QLatin1String("by")) && isPastForm(before); // "a group led by Rivera"
        if ((endsPhrase(before) && !isBy) || isInside(before, quoted) || isCalendarName(before)
            || isSentenceStop(tokens, first - 1))
            break;
        --first;
    }
    return first;
}

/** "The man who saw the crash said": the relative clause that ends at @p last; -1 for none. */
qsizetype relativeBefore(const Tokens &tokens, qsizetype last, const QList<Span> &quoted)
{
    for (qsizetype i = last; i > 0 && last - i < 14; --i) {
        if (isInside(tokens[i], quoted)
            || (!tokens[i].isWord() && !tokens[i].isNumber() && !tokens[i].is(QLatin1String("'s"))
                && !tokens[i].is(QLatin1String("-"))))
            return -1;
        if (tokens[i].is(QLatin1String("who")) || tokens[i].is(QLatin1String("which"))) {
            const bool isObject = i == last || tokens[i + 1].isCapitalised || isDeterminer(tokens[i + 1].lower)
                || isSubjectPronoun(tokens[i + 1].lower) || isPreposition(tokens[i + 1].lower); // "who Rivera said"
            const bool isVerb = tokens[i].is(QLatin1String("who")) || isVerbAt(tokens, i + 1);
            return isObject || !isVerb ? -1 : i;
        }
    }
    return -1;
}

std::optional<SourcePhrase> longestSpeaker(const Tokens &tokens, qsizetype first, qsizetype last)
{
    for (qsizetype start = first; start <= last; ++start) {
        const QString &before = lowerAt(tokens, start - 1);
        const bool mayStart = start == first || (isDeterminer(tokens[start].lower) && before != QLatin1String("of"))
            || isPreposition(before) || isIngForm(tokens[start - 1]) || isPastForm(tokens[start - 1]);
        const bool isYear = tokens[start].isNumber() && tokens[start].span.length() == 4; // "in 2017 the bank"
        if (mayStart && !isYear && speakerKindOf(tokens, start, last) != SpeakerKind::None)
            return SourcePhrase{start, last, SourceForm::Phrase};
    }
    return std::nullopt;
}

/** "The shy and often silent mayor", "Rivera and Bell": the phrase begins before what "and" joins. */
qsizetype overJoinedAdjectives(const Tokens &tokens, const SourcePhrase &source, const QList<Span> &quoted)
{
    const qsizetype first = source.first;
    if (first < 2 || !tokens[first - 1].is(QLatin1String("and")) || !tokens[first - 2].isWord())
        return first;
    const qsizetype start = farthestStart(tokens, first - 2, quoted);
    const bool isJoint = speakerKindOf(tokens, start, first - 2) != SpeakerKind::None
        && (start == 0 || !tokens[start - 1].isWord() || tokens[start - 1].is(QLatin1String("that")));
    if (isJoint)
        return start;
    const bool isBare = !tokens[first].isCapitalised && !isDeterminer(tokens[first].lower) && first < source.last;
    if (!isBare)
        return first;
    return isDeterminer(tokens[start].lower) && start < first - 2 ? start : first;
}

/** "who in May said": the place of "who"; -1 for none. */
qsizetype whoBefore(const Tokens &tokens, qsizetype at)
{
    for (qsizetype i = at; i > 0 && at - i < 4; --i) {
        if (tokens[i - 1].is(QLatin1String("who")) && isPreposition(tokens[i].lower))
            return i - 1;
        if (!tokens[i].isWord() && !tokens[i].isNumber())
            break;
    }
    return -1;
}

bool isInitialOpening(const Token &opening)
{
    const bool isFree = !isFunctionWord(opening.lower) || isDeterminer(opening.lower) || opening.isCapitalised;
    return (opening.isWord() || opening.isNumber()) && isFree && !isCalendarName(opening)
        && !isSubjectPronoun(opening.lower);
}

bool endsSubjectBehind(const Tokens &tokens, qsizetype at)
{
    const Token &token = tokens[at];
    const bool isLink = token.is(QLatin1String("of")) || token.is(QLatin1String("for"));
    const bool isAbbreviation = token.is(QLatin1String(".")) && at + 1 < tokens.size()
        && tokens[at - 1].lower.size() <= 4 && tokens[at + 1].isCapitalised
        && (tokens[at - 1].lower.size() == 1 || lexiconMap(u"abbreviations.txt").contains(tokens[at - 1].lower));
    if (isCalendarName(token) || (token.is(QLatin1String(".")) && !isAbbreviation))
        return true;
    return !isLink && (endsPhrase(token) || isPreposition(token.lower) || (isPastForm(token) && !isIngForm(token)));
}

} // namespace

bool isVerbAt(const Tokens &tokens, qsizetype at)
{
    const Token &token = tokens[at];
    if (!token.isWord() || token.isCapitalised)
        return false;
    const QString lemma = reportingLemma(token.lower);
    if (isFiniteForm(token) || (!lemma.isEmpty() && lemma != token.lower && !isIngForm(token)))
        return true;
    const bool hasEnding = token.lower.size() > 3 && token.lower.endsWith(QLatin1Char('s'))
        && !token.lower.endsWith(QLatin1String("ss"));
    const bool hasSubject = tokens[at - 1].isCapitalised || isSubjectPronoun(tokens[at - 1].lower);
    return hasEnding && hasSubject && !isPersonNoun(token.lower) && !isFunctionWord(token.lower)
        && speakerKindOf(tokens, at, at) == SpeakerKind::None;
}

std::optional<SourcePhrase> phraseEndingAt(const Tokens &tokens, qsizetype last, const QList<Span> &quoted)
{
    last = beforeTimes(tokens, last);
    if (last < 0 || isInside(tokens[last], quoted))
        return std::nullopt;
    if (isSubjectPronoun(tokens[last].lower) && !tokens[last].isUpper)
        return SourcePhrase{last, last, SourceForm::Pronoun};
    if (!tokens[last].isWord() && !tokens[last].isNumber() && !tokens[last].is(QLatin1String(".")))
        return std::nullopt;
    if (const qsizetype relative = relativeBefore(tokens, last, quoted); relative > 0)
        return phraseEndingAt(tokens, relative - 1, quoted);
    if (!tokens[last].isUpper && isFunctionWord(tokens[last].lower) && !isDeterminer(tokens[last].lower)
        && speakerKindOf(tokens, last, last) == SpeakerKind::None)
        return std::nullopt;
    auto source = longestSpeaker(tokens, farthestStart(tokens, last, quoted), last);
    if (source)
        source->first = overJoinedAdjectives(tokens, *source, quoted);
    return source;
}

/** "Rivera — a former aide who says": the name in front of the dash. */
static SourcePhrase overApposition(const Tokens &tokens, const SourcePhrase &source, const QList<Span> &quoted)
{
    const qsizetype dash = source.first - 1;
    const bool isDescribed = dash > 0 && tokens[dash].is(QLatin1String("-")) && tokens[dash].hasSpaceBefore
        && isDeterminer(tokens[source.first].lower);
    if (!isDescribed)
        return source;
    const auto name = phraseEndingAt(tokens, dash - 1, quoted);
    const bool isName = name && name->form == SourceForm::Phrase
        && speakerKindOf(tokens, name->first, name->last) == SpeakerKind::Name;
    return isName ? *name : source;
}

/** "Ana Rivera (D-Ohio), said": a comma too many. */
static std::optional<SourcePhrase> nameBeforeParenthesis(const Tokens &tokens, qsizetype comma,
                                                         const QList<Span> &quoted)
{
    if (comma < 1 || !tokens[comma].is(QLatin1String(",")) || !tokens[comma - 1].is(QLatin1String(")")))
        return std::nullopt;
    const qsizetype at = beforeParenthesis(tokens, comma - 1, quoted);
    const auto name = at < comma - 1 ? phraseEndingAt(tokens, at, quoted) : std::nullopt;
    const bool isOwn = name && (name->first == 0 || !tokens[name->first - 1].is(QLatin1String(",")))
        && speakerKindOf(tokens, name->first, name->last) == SpeakerKind::Name;
    return isOwn ? name : std::nullopt;
}

std::optional<SourcePhrase> subjectBefore(const Tokens &tokens, qsizetype verb, const QList<Span> &quoted)
{
    qsizetype at = verb - 1;
    bool isRelative = false;
    while (at >= 0 && tokens[at].isWord() && !tokens[at].isUpper && mayPrecedeVerb(tokens[at].lower)) {
        isRelative = isRelative || tokens[at].is(QLatin1String("who")) || tokens[at].is(QLatin1String("which"));
        --at;
    }
    if (const qsizetype who = whoBefore(tokens, at); who > 0 && !isRelative) {
        isRelative = true;
        at = who - 1;
    }
    if (at < 0 || isInside(tokens[at], quoted))
        return std::nullopt;
    if (const auto bracketed = nameBeforeParenthesis(tokens, at, quoted))
        return bracketed;
    at = beforeParenthesis(tokens, at, quoted);
    if (at < 0)
        return std::nullopt;
    if (!tokens[at].is(QLatin1String(","))) {
        const auto source = phraseEndingAt(tokens, at, quoted);
        return source && isRelative ? overApposition(tokens, *source, quoted) : source;
    }
    if (!isRelative)
        return sourceBeforeAsides(tokens, at, quoted);
    const auto direct = phraseEndingAt(tokens, at - 1, quoted); // "Rivera, the mayor, who said"
    if (direct && speakerKindOf(tokens, direct->first, direct->last) == SpeakerKind::Name)
        return direct;
    const auto host = sourceBeforeAsides(tokens, at, quoted, HostPlace::Anywhere);
    return host ? host : direct;
}

std::optional<SourcePhrase> subjectBehind(const Tokens &tokens, qsizetype verb, const QList<Span> &quoted)
{
    const qsizetype first = verb + 1;
    if (first >= tokens.size() || isInside(tokens[first], quoted) || !isInitialOpening(tokens[first]))
        return std::nullopt;
    qsizetype last = first;
    while (last + 1 < tokens.size() && last - first < 12 && !isInside(tokens[last + 1], quoted)
           && !endsSubjectBehind(tokens, last + 1))
        ++last;
    while (last > first && !tokens[last].isWord())
        --last;
    if (speakerKindOf(tokens, first, last) == SpeakerKind::None)
        return std::nullopt;
    return SourcePhrase{first, last, SourceForm::Phrase};
}

} // namespace Counterpoint
