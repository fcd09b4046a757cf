// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "speechasides.h"

#include <facts/gazetteer.h>
#include <facts/nameclass.h>
#include <facts/speakers.h>
#include <facts/speechwords.h>
#include <facts/tokens.h>
#include <facts/wordforms.h>
#include <text/lexicon.h>

namespace Counterpoint
{

namespace
{

constexpr qsizetype kAsideReach = 40; ///< Tokens of one aside.
constexpr qsizetype kMostAsides = 5;

/** The comma that opens the piece which ends before @p closing; -1 where it begins the clause or the sentence. */
qsizetype openingComma(const Tokens &tokens, qsizetype closing, const QList<Span> &quoted)
{
    for (qsizetype i = closing - 1; i > 0 && closing - i < kAsideReach; --i) {
        if (isInside(tokens[i], quoted) || tokens[i].is(QLatin1String(";")) || tokens[i].is(QLatin1String(":")))
            return -1;
        if (tokens[i].is(QLatin1String(",")))
            return i;
    }
    return -1;
}

/** "R-Ohio", "D-Newport News": party and place. */
bool isPartyAndPlace(const Tokens &tokens, qsizetype first, qsizetype last)
{
    return last - first >= 2 && tokens[first].isCapitalised && tokens[first].span.length() <= 4
        && tokens[first + 1].is(QLatin1String("-")) && !tokens[first + 1].hasSpaceBefore
        && tokens[first + 2].isCapitalised && !tokens[first + 2].hasSpaceBefore;
}

bool isAllName(const Tokens &tokens, qsizetype first, qsizetype last)
{
    for (qsizetype i = first; i <= last; ++i) {
        const bool isPart = tokens[i].isCapitalised || tokens[i].is(QLatin1String("."))
            || tokens[i].is(QLatin1String("-"))
            || (i > first && (tokens[i].is(QLatin1String("of")) || tokens[i].is(QLatin1String("the"))));
        if (!isPart)
            return false;
    }
    return true;
}

/** "the mayor of Springfield, Ohio": a place further told by a larger one. */
bool isPlaceAt(const Tokens &tokens, qsizetype first, qsizetype last)
{
    QString text;
    for (qsizetype i = first; i <= last; ++i)
        text += (i > first && tokens[i].hasSpaceBefore ? QStringLiteral(" ") : QString()) + wordAsWritten(tokens, i);
    const bool isShort = first == last && tokens[first].isUpper;
    return isKnownPlace(text) || (isShort && tokens[first - 2].isCapitalised);
}

/** Whether the words between two commas say something about what stands before them. */
bool isAside(const Tokens &tokens, qsizetype first, qsizetype last)
{
    if (first > last)
        return false;
    static const QSet<QString> openings = wordSet(
        "a an the its his her their who which whose whom one of speaking by citing referring quoting himself herself "
        "itself in at on when asked now then once also both and former who's with from after before during while "
        "like including himself no not of");
    static const QSet<QString> adverbs = wordSet("however meanwhile too though instead then again also");
    const Token &opening = tokens[first];
    if (isPartyAndPlace(tokens, first, last) || opening.isNumber())
        return true;
    const bool isOwned = opening.isCapitalised && lowerAt(tokens, first + 1) == QLatin1String("'s");
    if (isOwned || isAllName(tokens, first, last))
        return true;
    if (first == last && adverbs.contains(opening.lower))
        return true;
    const bool isNoun = isPersonNoun(opening.lower) || lexiconSet(u"titles.txt").contains(opening.lower)
        || speakerKindOf(tokens, first, last) == SpeakerKind::Person;
    const bool isVerbal = isIngForm(opening) || isPastForm(opening);
    return openings.contains(opening.lower) || isNoun || isVerbal;
}

/** A clause of its own: no aside may stand for "Prices fell, the bank rose, said". */
bool isClause(const Tokens &tokens, qsizetype first, qsizetype last)
{
    static const QSet<QString> relatives = wordSet("who which whose whom when while after before once as where and");
    if (relatives.contains(tokens[first].lower) || isIngForm(tokens[first]) || isPastForm(tokens[first]))
        return false;
    bool isRelative = false;
    for (qsizetype i = first + 1; i <= last; ++i) {
        isRelative = isRelative || relatives.contains(tokens[i].lower) || tokens[i].is(QLatin1String("that"));
        const bool isAlone = isFiniteForm(tokens[i]) && !isPastForm(tokens[i]);
        if (isAlone && !isRelative)
            return true;
    }
    return false;
}

bool endsInNoun(const Tokens &tokens, qsizetype at)
{
    const Token &token = tokens[at];
    const bool isStop = token.is(QLatin1String(".")) && at > 0 && tokens[at - 1].isCapitalised;
    const bool isAge = token.isNumber() && at > 0 && tokens[at - 1].is(QLatin1String(","));
    return isStop || isAge || token.isCapitalised || isPersonNoun(token.lower) || isPluralNoun(token.lower)
        || speakerKindOf(tokens, at, at) != SpeakerKind::None || token.is(QLatin1String(")"));
}

/** Whether the words after the comma at @p comma may themselves be an aside of what stands before it. */
bool mayGoOn(const Tokens &tokens, qsizetype comma, qsizetype end)
{
    return comma > 0 && endsInNoun(tokens, comma - 1) && isAside(tokens, comma + 1, end)
        && !isClause(tokens, comma + 1, end);
}

/** "The suit, which was filed by its chairman, Karl Voss, said": a relative clause holds the name at @p first. */
bool isInRelative(const Tokens &tokens, qsizetype first, const QList<Span> &quoted)
{
    if (first < 2 || !tokens[first - 1].is(QLatin1String(",")))
        return false;
    const qsizetype comma = openingComma(tokens, first - 1, quoted);
    return comma > 0 && tokens[comma + 1].is(QLatin1String("which"));
}

/** "Bell, of Springfield, Ill., who said": the place behind the place. */
bool isLargerPlace(const Tokens &tokens, const SourcePhrase &host)
{
    static const QSet<QString> leads = wordSet("of in from near");
    const qsizetype comma = host.first - 1;
    if (comma < 2 || !tokens[comma].is(QLatin1String(",")) || !isAllName(tokens, host.first, host.last))
        return false;
    qsizetype at = comma - 1;
    while (at > 0 && tokens[at].isCapitalised)
        --at;
    return at > 0 && at < comma - 1 && leads.contains(tokens[at].lower) && tokens[at - 1].is(QLatin1String(","));
}

std::optional<SourcePhrase> hostBefore(const Tokens &tokens, qsizetype comma, const QList<Span> &quoted,
                                       HostPlace place)
{
    const qsizetype at = beforeParenthesis(tokens, comma - 1, quoted);
    if (at < 0)
        return std::nullopt;
    auto host = phraseEndingAt(tokens, at, quoted);
    if (!host || host->form == SourceForm::Pronoun)
        return std::nullopt;
    if (isLargerPlace(tokens, *host))
        return std::nullopt;
    const QString before = host->first > 0 ? tokens[host->first - 1].lower : QString();
    const bool isComplement = isPreposition(before) || before == QLatin1String("to");
    return isComplement && place == HostPlace::Subject ? std::nullopt : host;
}

} // namespace

qsizetype beforeParenthesis(const Tokens &tokens, qsizetype at, const QList<Span> &quoted)
{
    if (at < 0 || !tokens[at].is(QLatin1String(")")))
        return at;
    for (qsizetype i = at - 1; i > 0 && at - i < 14 && !isInside(tokens[i], quoted); --i) {
        if (tokens[i].is(QLatin1String("(")))
            return i - 1;
    }
    return at;
}

std::optional<SourcePhrase> sourceBeforeAsides(const Tokens &tokens, qsizetype closing, const QList<Span> &quoted,
                                               HostPlace place)
{
    std::optional<SourcePhrase> best;
    qsizetype end = closing - 1;
    for (qsizetype pieces = 0; pieces < kMostAsides; ++pieces) {
        const qsizetype comma = openingComma(tokens, end + 1, quoted);
        if (comma <= 0 || !mayGoOn(tokens, comma, end))
            break;
        if (auto host = hostBefore(tokens, comma, quoted, place)) {
            const bool isNameAside = tokens[comma + 1].isCapitalised && isAllName(tokens, comma + 1, end)
                && speakerKindOf(tokens, host->first, host->last) == SpeakerKind::Person
                && !isPlaceAt(tokens, comma + 1, end);
            if (isNameAside) // "its chairman, Karl Voss, said"
                host->last = end;
            best = host;
            if (isAllName(tokens, host->first, host->last) && !isPartyAndPlace(tokens, host->first, host->last)
                && !isInRelative(tokens, host->first, quoted))
                break;
        }
        end = comma - 1;
    }
    return best;
}

} // namespace Counterpoint
