// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "quotelabels.h"

#include <facts/speechwords.h>
#include <facts/tokens.h>
#include <facts/wordforms.h>
#include <text/lexicon.h>

namespace Counterpoint
{

namespace
{

constexpr int kLongestTitle = 8;
constexpr int kLongestWord = 4; ///< Words of what is spoken of as a word.

/** Every word but articles and prepositions has a capital. */
bool isCapitalisedThroughout(const Tokens &tokens, Span inside)
{
    int words = 0;
    for (const Token &token : tokens) {
        if (!inside.contains(token.span))
            continue;
        if (token.is(QLatin1String(".")) || token.is(QLatin1String("?")) || token.is(QLatin1String("!")))
            return words > 0 && inside.end - token.span.end <= 1 && words <= kLongestTitle;
        if (!token.isWord())
            continue;
        ++words;
        if (!token.isCapitalised && !isFunctionWord(token.lower))
            return false;
        if (words == 1 && !token.isCapitalised)
            return false;
    }
    return words > 0 && words <= kLongestTitle;
}

/** The tokens around a quotation. */
struct Frame {
    qsizetype before = -1; ///< The last one before its marks; -1 where it opens the sentence.
    qsizetype behind = 0; ///< The first one behind; the number of tokens where it ends the sentence.
};

Frame frameOf(const QuotedSpan &quote, const Tokens &tokens)
{
    Frame frame{.before = -1, .behind = tokens.size()};
    for (qsizetype i = 0; i < tokens.size(); ++i) {
        if (tokens[i].span.end <= quote.outside.start)
            frame.before = i;
        if (tokens[i].span.start >= quote.outside.end) {
            frame.behind = i;
            break;
        }
    }
    return frame;
}

QString nounKind(const QString &lower)
{
    return lexiconMap(u"labelnouns.txt").value(lower);
}

/** Words of @p tokens in @p inside, and how many of them that are no function words have a capital. */
struct Capitals {
    int words = 0;
    int capitalised = 0;
    int plain = 0; ///< Neither a function word nor with a capital.
};

Capitals capitalsIn(const Tokens &tokens, Span inside, bool isInside)
{
    Capitals found;
    for (const Token &token : tokens) {
        if (inside.contains(token.span) != isInside || !token.isWord())
            continue;
        ++found.words;
        if (isFunctionWord(token.lower))
            continue;
        ++(token.isCapitalised ? found.capitalised : found.plain);
    }
    return found;
}

/** "told Channel Two's", "on the Evening Post'": somebody's programme. */
bool isOwnedProgramme(const Tokens &tokens, qsizetype before)
{
    const QString &lead = lowerAt(tokens, before);
    const bool isOwned = lead == QLatin1String("'s") || lead == QLatin1String("'") || lead.endsWith(QLatin1Char('\''));
    if (!isOwned)
        return false;
    qsizetype at = lead.size() > 2 ? before : before - 1;
    while (at >= 0 && (tokens[at].isCapitalised || tokens[at].isNumber()))
        --at;
    at -= lowerAt(tokens, at) == QLatin1String("the") ? 1 : 0;
    static const QSet<QString> leads = wordSet("on told tells to of in from with for");
    return leads.contains(lowerAt(tokens, at));
}

/** "on ABC's", "the programme", "told", "titled": a title follows; "show", "host": one went before. */
bool isTitleContext(const Tokens &tokens, Frame frame)
{
    static const QSet<QString> leads = wordSet("on show program programme broadcast titled entitled called named host "
                                               "told headlined");
    static const QSet<QString> tails = wordSet("show program programme host star segment series podcast anchor column "
                                               "presenter broadcast tour album franchise");
    if (tails.contains(lowerAt(tokens, frame.behind)))
        return true;
    const QString &lead = lowerAt(tokens, frame.before);
    if (lead == QLatin1String("called") || lead == QLatin1String("named")) // "a book called" but not "she called"
        return frame.before > 0 && tokens[frame.before - 1].isWord() && !tokens[frame.before - 1].isCapitalised
            && !isFunctionWord(tokens[frame.before - 1].lower);
    const bool isOnThe = lead == QLatin1String("the") && lowerAt(tokens, frame.before - 1) == QLatin1String("on");
    return leads.contains(lead) || isOnThe || isOwnedProgramme(tokens, frame.before)
        || nounKind(lead) == QLatin1String("work");
}

/** The noun of a work stands before the marks, a comma between or not. */
bool isBehindWork(const Tokens &tokens, qsizetype before)
{
    before -= lowerAt(tokens, before) == QLatin1String(",") ? 1 : 0;
    return nounKind(lowerAt(tokens, before)) == QLatin1String("work");
}

/** "becoming", "chants of", "as the": what follows is as likely said as borne by something. */
bool isDoubtfulLead(const Tokens &tokens, qsizetype before)
{
    static const QSet<QString> speeches = wordSet(
        "chants chant cries cry shouts shout calls call chorus screams yells goal message theme mantra promise "
        "vision idea notion talk warnings claims");
    static const QSet<QString> becoming = wordSet("as become becomes becoming like reads reading and or");
    if (lowerAt(tokens, before) == QLatin1String("of") && speeches.contains(lowerAt(tokens, before - 1)))
        return true;
    before -= isDeterminer(lowerAt(tokens, before)) ? 1 : 0;
    return before >= 0
        && (becoming.contains(tokens[before].lower) || isBe(tokens[before].lower) || isPastForm(tokens[before].lower)
            || !reportingLemma(tokens[before].lower).isEmpty());
}

/** A name in the capitals of a title, built into a sentence that is not all in capitals. */
bool isCapitalisedName(const Tokens &tokens, const QuotedSpan &quote, qsizetype before)
{
    if (before < 0 || !(tokens[before].isWord() || tokens[before].is(QLatin1String("'s"))))
        return false;
    if (isDoubtfulLead(tokens, before))
        return false;
    const Capitals inside = capitalsIn(tokens, quote.inside, true);
    const Capitals outside = capitalsIn(tokens, quote.inside, false);
    const bool isHeadline = outside.capitalised >= 3 * outside.plain;
    return !isHeadline && inside.words >= 2 && inside.capitalised >= 2;
}

/** "the "clean hands" law", "its notorious "back door" clause": the words name it. */
bool isNamedRule(const Tokens &tokens, Frame frame, bool isToldOf)
{
    static const QSet<QString> leads = wordSet("the 's former new old current its their");
    static const QSet<QString> looser = wordSet("the a an this that its their");
    const bool isLong = frame.behind - frame.before > 4; // two words and their marks
    const bool isFree = frame.behind < tokens.size() && tokens[frame.behind].isWord();
    const bool isLoose = looser.contains(lowerAt(tokens, frame.before))
        || (frame.before > 0 && tokens[frame.before].isWord() && looser.contains(lowerAt(tokens, frame.before - 1)));
    const bool isLed = leads.contains(lowerAt(tokens, frame.before)) || (isLoose && !isToldOf);
    return isLong && isFree && isLed && nounKind(lowerAt(tokens, frame.behind)) == QLatin1String("rule");
}

/** "the term", "groups with the name", but not "used the word": that somebody said it. */
bool isMentioned(const Tokens &tokens, qsizetype before)
{
    static const QSet<QString> uses
        = wordSet("use uses used using say says said saying utter uttered uttering repeated "
                  "repeating invoked invoking added adding spoke quoted");
    static const QSet<QString> negations = wordSet(
        "not never refuse refused refuses refusal refusing avoid avoided avoids avoiding without declined nor");
    if (nounKind(lowerAt(tokens, before)) != QLatin1String("mention"))
        return false;
    bool isUsed = false;
    bool isNegated = false;
    for (qsizetype i = qMax<qsizetype>(0, before - 8); i < before; ++i) {
        isUsed = isUsed || uses.contains(tokens[i].lower);
        isNegated = isNegated || negations.contains(tokens[i].lower) || tokens[i].lower.endsWith(QLatin1String("n't"));
    }
    return !isUsed || isNegated;
}

/** "“quorum,” which is defined as", "“quorum” is a word that". */
bool isDefined(const Tokens &tokens, qsizetype behind)
{
    static const QSet<QString> definitions = wordSet("defined known termed");
    static const QSet<QString> articles = wordSet("a an the");
    behind += lowerAt(tokens, behind) == QLatin1String(",") ? 1 : 0;
    if (lowerAt(tokens, behind) == QLatin1String("which"))
        return isBe(lowerAt(tokens, behind + 1)) && definitions.contains(lowerAt(tokens, behind + 2));
    return isBe(lowerAt(tokens, behind)) && articles.contains(lowerAt(tokens, behind + 1))
        && nounKind(lowerAt(tokens, behind + 2)) == QLatin1String("mention");
}

/** "known as the", "nicknamed", "labelled": who gives the name the sentence does not say. */
QuoteUse namingBefore(const Tokens &tokens, qsizetype before)
{
    static const QSet<QString> articles = wordSet("a an the");
    static const QSet<QString> names = wordSet("known dubbed nicknamed titled entitled");
    static const QSet<QString> judgements = wordSet("labeled labelled termed styled");
    static const QSet<QString> links = wordSet("as to");
    qsizetype at = before;
    if (articles.contains(lowerAt(tokens, at)))
        --at;
    const bool hasLink = links.contains(lowerAt(tokens, at));
    if (hasLink)
        --at;
    if (phraseAt(tokens, at - 1, 2) == QLatin1String("referred to")
        || (hasLink && lowerAt(tokens, at + 1) == QLatin1String("to")
            && lowerAt(tokens, at) == QLatin1String("referred")))
        return QuoteUse::Styled;
    if (lowerAt(tokens, at) == QLatin1String("called"))
        return lowerAt(tokens, at - 1) == QLatin1String("-") && lowerAt(tokens, at - 2) == QLatin1String("so")
            ? QuoteUse::Label
            : QuoteUse::Speech;
    if (names.contains(lowerAt(tokens, at))) // what bears the name stands before: no active verb lacks its object
        return QuoteUse::Label;
    const QString &lead = lowerAt(tokens, at - 1);
    const bool isPassive = isBe(lead) || lead == QLatin1String(",") || lead == QLatin1String("-")
        || mayPrecedeVerb(lead) || (at > 0 && isPluralNoun(lead));
    return isPassive && judgements.contains(lowerAt(tokens, at)) ? QuoteUse::Styled : QuoteUse::Speech;
}

/** The words name a thing that bears them, or are the title of a work. */
bool isNameOrTitle(const QuotedSpan &quote, const Tokens &tokens, Frame frame, const LabelFrame &acts)
{
    if (!isCapitalisedThroughout(tokens, quote.inside))
        return false;
    const bool isWork = frame.before >= 0 && isBehindWork(tokens, frame.before);
    const bool isName = !acts.isLedInto && isCapitalisedName(tokens, quote, frame.before);
    return isWork || isName || isTitleContext(tokens, frame);
}

} // namespace

QuoteUse quoteUseOf(const QuotedSpan &quote, const Tokens &tokens, const LabelFrame &acts)
{
    const Frame frame = frameOf(quote, tokens);
    if (isNameOrTitle(quote, tokens, frame, acts))
        return QuoteUse::Label;
    const bool isSaid = acts.isLedInto || acts.isFollowed;
    if (frame.before > 0 && isNamedRule(tokens, frame, isSaid || acts.isToldOf))
        return QuoteUse::Label;
    if (const QuoteUse naming = namingBefore(tokens, frame.before); frame.before > 0 && naming != QuoteUse::Speech)
        return naming;
    const Capitals inside = capitalsIn(tokens, quote.inside, true);
    const bool isTitle = frame.before > 0 && isBehindWork(tokens, frame.before) && inside.capitalised > 0;
    const bool isWord = inside.words <= kLongestWord
        && (isDefined(tokens, frame.behind) || (frame.before > 0 && isMentioned(tokens, frame.before)));
    return !isSaid && (isTitle || isWord) ? QuoteUse::Label : QuoteUse::Speech;
}

bool areJoined(const QuotedSpan &left, const QuotedSpan &right, const Tokens &tokens)
{
    static const QSet<QString> joins = wordSet("and or , the a an nor versus");
    int between = 0;
    for (const Token &token : tokens) {
        if (token.span.start < left.outside.end || token.span.end > right.outside.start)
            continue;
        if (!joins.contains(token.lower))
            return false;
        ++between;
    }
    return between > 0;
}

} // namespace Counterpoint
