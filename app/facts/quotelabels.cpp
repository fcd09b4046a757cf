// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "quotelabels.h"

#include <facts/speechwords.h>
#include <facts/tokens.h>
#include <facts/wordforms.h>

namespace Counterpoint
{

namespace
{

constexpr int kLongestTitle = 8;

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

/** "on ABC's", "the programme", "told", "titled": a title follows; "show", "host": one went before. */
bool isTitleContext(const Tokens &tokens, qsizetype before, qsizetype behind)
{
    static const QSet<QString> leads
        = wordSet("on show program programme broadcast series podcast film movie book novel memoir song album magazine "
                  "column play opera game titled entitled called named 's host told musical documentary headlined");
    static const QSet<QString> tails = wordSet("show program programme host star segment series podcast anchor column "
                                               "podcast presenter broadcast tour album franchise");
    if (tails.contains(lowerAt(tokens, behind)))
        return true;
    const QString lead = lowerAt(tokens, before);
    if (lead == QLatin1String("called") || lead == QLatin1String("named")) // "a book called" but not "she called"
        return before > 0 && tokens[before - 1].isWord() && !tokens[before - 1].isCapitalised
            && !isFunctionWord(tokens[before - 1].lower);
    const bool isNetwork = lead.endsWith(QLatin1Char('\'')) || lead == QLatin1String("'");
    const bool isOnThe = lead == QLatin1String("the") && lowerAt(tokens, before - 1) == QLatin1String("on");
    return leads.contains(lead) || isNetwork || isOnThe;
}

/** "the "clean hands" law": the words name it. */
bool isNamedRule(const Tokens &tokens, qsizetype before, qsizetype behind)
{
    static const QSet<QString> rules
        = wordSet("policy provision law rule act bill amendment doctrine movement clause statute");
    const bool isLong = behind - before > 4; // two words and their marks
    static const QSet<QString> leads = wordSet("the 's former new old current its their");
    return isLong && leads.contains(lowerAt(tokens, before)) && rules.contains(lowerAt(tokens, behind));
}

/** "known as the", "labelled": the name is given by nobody in the sentence. */
bool isNaming(const Tokens &tokens, qsizetype before)
{
    static const QSet<QString> articles = wordSet("a an the");
    static const QSet<QString> namings
        = wordSet("known labeled labelled dubbed nicknamed titled entitled termed styled");
    static const QSet<QString> links = wordSet("as to");
    qsizetype at = before;
    if (articles.contains(lowerAt(tokens, at)))
        --at;
    const bool hasLink = links.contains(lowerAt(tokens, at));
    if (hasLink)
        --at;
    const QString lead = lowerAt(tokens, at - 1);
    const bool isPassive = isBe(lead) || lead == QLatin1String(",") || lead == QLatin1String("-")
        || mayPrecedeVerb(lead) || lead == QLatin1String("is") || (at > 0 && isPluralNoun(lead));
    if (phraseAt(tokens, at - 1, 2) == QLatin1String("referred to")
        || (hasLink && phraseAt(tokens, at - 1, 3) == QLatin1String("referred to as")))
        return true;
    if (hasLink && lowerAt(tokens, at) == QLatin1String("to"))
        return lowerAt(tokens, at - 1) == QLatin1String("referred");
    if (phraseAt(tokens, at - 1, 2) == QLatin1String("so-called") || lowerAt(tokens, at) == QLatin1String("called"))
        return lowerAt(tokens, at - 1) == QLatin1String("-");
    return namings.contains(lowerAt(tokens, at)) && isPassive;
}

} // namespace

bool isLabel(const QuotedSpan &quote, const Tokens &tokens)
{
    qsizetype before = -1;
    qsizetype behind = tokens.size();
    for (qsizetype i = 0; i < tokens.size(); ++i) {
        if (tokens[i].span.end <= quote.outside.start)
            before = i;
        if (tokens[i].span.start >= quote.outside.end) {
            behind = i;
            break;
        }
    }
    if (isCapitalisedThroughout(tokens, quote.inside) && isTitleContext(tokens, before, behind))
        return true;
    return before > 0 && (isNaming(tokens, before) || isNamedRule(tokens, before, behind));
}

} // namespace Counterpoint
