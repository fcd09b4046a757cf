// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "counted.h"

#include <facts/tokens.h>
#include <facts/wordforms.h>
#include <text/lexicon.h>
#include <text/words.h>

namespace Counterpoint
{

namespace
{

constexpr qsizetype kLongestPhrase = 5;

bool isJoiner(const Token &token)
{
    return (token.is(QLatin1String("-")) || token.is(QLatin1String("'s"))) && !token.hasSpaceBefore;
}

/** "US" is no pronoun. */
bool isFunction(const Token &token)
{
    return !token.isUpper && isFunctionWord(token.lower);
}

/** Index of the head noun of the phrase that begins at @p at; -1 when there is none. */
qsizetype headFrom(const Tokens &tokens, qsizetype at, bool isSingular)
{
    qsizetype words = 0;
    for (qsizetype i = at; i < tokens.size() && words < kLongestPhrase; ++i) {
        if (isJoiner(tokens[i]))
            continue;
        if (!tokens[i].isWord() || isFunction(tokens[i]))
            return -1;
        ++words;
        const QString &next = lowerAt(tokens, i + 1);
        const bool isOpen = next == QLatin1String("-") || next == QLatin1String("'s");
        if (!isOpen && !isSingular && isPluralNoun(tokens[i].lower)) {
            const bool isName = tokens[i].isCapitalised && i + 1 < tokens.size() && tokens[i + 1].isWord()
                && isPluralNoun(tokens[i + 1].lower);
            if (!isName)
                return i;
        }
        const bool isEnd = i + 1 >= tokens.size() || (!tokens[i + 1].isWord() && !isOpen) || isFunctionWord(next);
        if (isSingular && isEnd)
            return i;
    }
    return -1;
}

bool isPartitive(const QString &lower)
{
    static const QSet<QString> words{QStringLiteral("whom"), QStringLiteral("which"), QStringLiteral("them"),
                                     QStringLiteral("those")};
    return words.contains(lower);
}

/** Phrase behind a preposition: up to a mark, a time or another function word; "the" opens it. */
qsizetype endOfPhrase(const Tokens &tokens, qsizetype at, const QList<Span> &times)
{
    qsizetype end = at;
    for (qsizetype words = 0; end < tokens.size() && words < kLongestPhrase; ++end) {
        const Token &token = tokens[end];
        if (isInside(token, times) || token.isNumber())
            break;
        if (isJoiner(token))
            continue;
        const bool isArticle = end == at && (token.is(QLatin1String("the")) || token.is(QLatin1String("its")));
        if (!isArticle && (!token.isWord() || isFunction(token)))
            break;
        ++words;
        const bool isNameEnd = token.isCapitalised && end + 1 < tokens.size() && tokens[end + 1].isWord()
            && !tokens[end + 1].isCapitalised;
        const bool isPlace = lexiconSet(u"scopenouns.txt").contains(token.lower);
        if (isNameEnd || isPlace)
            return end + 1;
    }
    return end;
}

bool namesPlace(const Tokens &tokens, qsizetype first, qsizetype end)
{
    for (qsizetype i = first; i < end; ++i) {
        if (tokens[i].isCapitalised || lexiconSet(u"scopenouns.txt").contains(tokens[i].lower))
            return true;
    }
    return false;
}

/** The first "in X", "at bases across X" behind the head that names a place, before the next figure or clause. */
QString scopeFrom(const Tokens &tokens, qsizetype at, const QList<Span> &times, const QString &text)
{
    static const QSet<QString> places{QStringLiteral("in"),         QStringLiteral("at"),     QStringLiteral("across"),
                                      QStringLiteral("throughout"), QStringLiteral("inside"), QStringLiteral("within"),
                                      QStringLiteral("near"),       QStringLiteral("around"), QStringLiteral("from"),
                                      QStringLiteral("outside"),    QStringLiteral("on")};
    for (qsizetype i = at; i < tokens.size() && i < at + 9; ++i) {
        const Token &token = tokens[i];
        if (isInside(token, times))
            continue;
        const bool isComma = token.is(QLatin1String(","));
        if (token.isNumber() || token.is(QLatin1String(";")) || token.is(QLatin1String("\"")) || (isComma && i > at))
            break;
        if (!places.contains(token.lower))
            continue;
        const qsizetype end = endOfPhrase(tokens, i + 1, times);
        if (namesPlace(tokens, i + 1, end))
            return wordsOf(tokens, i + 1, end - 1, text);
    }
    const bool isOf = lowerAt(tokens, at) == QLatin1String("of");
    const qsizetype end = isOf ? endOfPhrase(tokens, at + 1, times) : at;
    return isOf && end > at + 1 ? wordsOf(tokens, at + 1, end - 1, text) : QString();
}

/** "Norway's" in front of the figure: whose they are. */
QString ownerBefore(const Tokens &tokens, qsizetype at, const QString &text)
{
    if (at >= 2 && tokens[at - 1].is(QLatin1String("'s")) && tokens[at - 2].isCapitalised)
        return wordsOf(tokens, at - 2, at - 2, text);
    return {};
}

} // namespace

namespace
{

/** "48-page", "12-member": the token behind the hyphen; -1 for "5-4" and "three-way-split". */
qsizetype hyphenedNoun(const Tokens &tokens, const Figure &figure)
{
    const qsizetype at = figure.last + 2;
    if (!figure.unit.isEmpty() || figure.isVague || at >= tokens.size() || !tokens[at - 1].is(QLatin1String("-"))
        || tokens[at - 1].hasSpaceBefore || tokens[at].hasSpaceBefore || !tokens[at].isWord() || isFunction(tokens[at])
        || tokens[at].isCapitalised)
        return -1;
    static const QSet<QString> manners{QStringLiteral("way"),    QStringLiteral("fold"),     QStringLiteral("odd"),
                                       QStringLiteral("time"),   QStringLiteral("part"),     QStringLiteral("plus"),
                                       QStringLiteral("strong"), QStringLiteral("something")};
    const bool isOpen = at + 1 < tokens.size() && tokens[at + 1].is(QLatin1String("-")) && isJoiner(tokens[at + 1]);
    return isOpen || manners.contains(tokens[at].lower) ? -1 : at;
}

} // namespace

Counted countedAt(const Tokens &tokens, const Figure &figure, const QList<Span> &times, const QString &text)
{
    Counted counted{.of = {}, .subject = {}, .scope = {}, .last = figure.last};
    if (const qsizetype noun = hyphenedNoun(tokens, figure); noun >= 0) {
        counted.of = stemOf(tokens[noun].lower);
        counted.last = noun;
        return counted;
    }
    qsizetype at = figure.last + 1;
    if (!figure.unit.isEmpty()) {
        counted.scope = lowerAt(tokens, at) == QLatin1String("of") ? scopeFrom(tokens, at, times, text) : QString();
        if (lowerAt(tokens, at) != QLatin1String("of"))
            return counted;
    }
    const bool isOf = lowerAt(tokens, at) == QLatin1String("of");
    if (isOf && isPartitive(lowerAt(tokens, at + 1))) {
        counted.isPartOfAntecedent = true;
        counted.last = at + 1;
        counted.scope = scopeFrom(tokens, at + 2, times, text);
        return counted;
    }
    if (isOf) {
        ++at;
        static const QSet<QString> determiners{QStringLiteral("the"),   QStringLiteral("its"), QStringLiteral("their"),
                                               QStringLiteral("his"),   QStringLiteral("her"), QStringLiteral("those"),
                                               QStringLiteral("these"), QStringLiteral("our")};
        while (determiners.contains(lowerAt(tokens, at)) || (at < tokens.size() && tokens[at].isNumber()))
            ++at;
    }
    if (lowerAt(tokens, at) == QLatin1String("more") || lowerAt(tokens, at) == QLatin1String("other"))
        ++at;
    const qsizetype head = headFrom(tokens, at, figure.value == 1 && !figure.valueMax);
    if (head < 0) {
        counted.scope = counted.scope.isEmpty() && figure.unit.isEmpty()
            ? scopeFrom(tokens, figure.last + 1, times, text)
            : counted.scope;
        return counted;
    }
    counted.of = stemOf(tokens[head].lower);
    counted.subject = wordsOf(tokens, at, head - 1, text);
    if (counted.subject.isEmpty())
        counted.subject = ownerBefore(tokens, figure.first, text);
    counted.last = head;
    counted.scope = scopeFrom(tokens, head + 1, times, text);
    return counted;
}

} // namespace Counterpoint
