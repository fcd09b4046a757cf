// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "namechunks.h"

#include <facts/gazetteer.h>
#include <facts/nameclass.h>
#include <facts/tokenizedarticle.h>
#include <facts/wordforms.h>
#include <text/lexicon.h>

namespace Counterpoint
{

namespace
{

bool isCalendarWord(const Token &token)
{
    static const QSet<QString> words = [] {
        QSet<QString> set;
        for (const QStringList &row : lexiconRows(u"timewords.txt")) {
            const QString kind = row.value(1);
            if (kind == QLatin1String("month") || kind.startsWith(QLatin1String("weekday")))
                set.insert(row[0]);
        }
        return set;
    }();
    return words.contains(token.lower);
}

bool isNameWord(const Token &token)
{
    if (!token.isWord() || !token.isCapitalised || isCalendarWord(token))
        return false;
    const qsizetype apostrophe = token.lower.indexOf(QLatin1Char('\'')); // "They're"
    const QString base = apostrophe > 1 ? token.lower.first(apostrophe) : token.lower;
    return token.isUpper || !isFunctionWord(base);
}

bool isParticle(const Token &token)
{
    return lexiconSet(u"nameparticles.txt").contains(token.lower)
        || lexiconSet(u"surnameparticles.txt").contains(token.lower);
}

/** "of", "of the" inside names of offices, bodies and places. */
qsizetype skipOf(const Tokens &tokens, qsizetype at)
{
    if (lowerAt(tokens, at) != QLatin1String("of"))
        return at;
    const QString head = tokens[at - 1].lower;
    static const QSet<QString> heads{
        QStringLiteral("secretary"),  QStringLiteral("chief"),     QStringLiteral("house"),
        QStringLiteral("strait"),     QStringLiteral("gulf"),      QStringLiteral("chamber"),
        QStringLiteral("joint"),      QStringLiteral("minister"),  QStringLiteral("chiefs"),
        QStringLiteral("chancellor"), QStringLiteral("commander"), QStringLiteral("state")};
    const bool isHead = heads.contains(head) || lexiconSet(u"organisationwords.txt").contains(head)
        || lexiconSet(u"placenouns.txt").contains(head);
    if (!isHead)
        return at;
    const qsizetype next = lowerAt(tokens, at + 1) == QLatin1String("the") ? at + 2 : at + 1;
    return next < tokens.size() && isNameWord(tokens[next]) ? next : at;
}

/** Where the run that holds token @p at goes on behind it; @p at itself when it ends. */
qsizetype nextPart(const Tokens &tokens, qsizetype at)
{
    qsizetype next = at + 1;
    if (next >= tokens.size())
        return at;
    if (isTightHyphen(tokens, next))
        return isNameWord(tokens[next + 1]) ? next + 1 : at;
    if (tokens[next].is(QLatin1String("&")) && next + 1 < tokens.size() && isNameWord(tokens[next + 1]))
        return next + 1;
    const bool isStop = tokens[next].is(QLatin1String(".")) && !tokens[next].hasSpaceBefore
        && (tokens[at].span.length() == 1
            || lexiconMap(u"abbreviations.txt").value(tokens[at].lower) == QLatin1String("title"));
    if (isStop && next + 1 < tokens.size() && isNameWord(tokens[next + 1]))
        return next + 1;
    if (isNameWord(tokens[next]))
        return next;
    if (const qsizetype of = skipOf(tokens, next); of != next)
        return of;
    if (isParticle(tokens[next]) && next + 1 < tokens.size()) {
        const qsizetype behind = isTightHyphen(tokens, next + 1) ? next + 2 : next + 1;
        const bool standsAlone = tokens[next].lower.size() > 1 && !isFunctionWord(tokens[next].lower)
            && tokens[next].lower != QLatin1String("ed");
        if (behind < tokens.size() && isNameWord(tokens[behind]) && (behind > next + 1 || standsAlone))
            return behind;
    }
    return at;
}

bool startsQuotation(const Tokens &tokens, qsizetype at)
{
    return at == 0 || tokens[at - 1].is(QLatin1String("\"")) || tokens[at - 1].is(QLatin1String(":"))
        || tokens[at - 1].is(QLatin1String("'"));
}

/** "R-Ohio", "D-Newport News" behind a comma or a bracket: party and place of the one named before. */
bool isPartyAndPlace(const Tokens &tokens, qsizetype at)
{
    return at > 1 && tokens[at].span.length() <= 3 && isTightHyphen(tokens, at + 1) && isNameWord(tokens[at + 2])
        && (tokens[at - 1].is(QLatin1String(",")) || tokens[at - 1].is(QLatin1String("(")))
        && (tokens[at].span.length() == 1 || tokens[at].is(QLatin1String("dem"))
            || tokens[at].is(QLatin1String("rep")));
}

/** First words of a sentence that are no part of a name: "Meanwhile", "Undaunted". */
bool isOrdinaryOpening(const Tokens &tokens, qsizetype at, const QSet<QString> &capitals)
{
    const QString &word = tokens[at].lower;
    if (capitals.contains(word) || tokens[at].isUpper || isKnownPlace(wordAsWritten(tokens, at))
        || !placeOfDemonym(wordAsWritten(tokens, at)).isEmpty())
        return false;
    const bool isTitle
        = lexiconSet(u"titles.txt").contains(word) || lexiconSet(u"titles.txt").contains(phraseAt(tokens, at, 2));
    const bool isBeforePlace = at + 1 < tokens.size() && isKnownPlace(wordAsWritten(tokens, at + 1))
        && !isKnownPlace(wordAsWritten(tokens, at) + QLatin1Char(' ') + wordAsWritten(tokens, at + 1));
    return !isTitle && !lexiconSet(u"placenouns.txt").contains(word)
        && (isBeforePlace || isCommonWord(word) || word.endsWith(QLatin1String("ly"))
            || lexiconSet(u"sentencestarters.txt").contains(word));
}

} // namespace

QSet<QString> midSentenceCapitals(const QList<Tokens> &sentences, const RunContext &context)
{
    QSet<QString> words;
    readSentences(sentences, context, [&](int, const Tokens &tokens) {
        if (isTitleCase(tokens))
            return;
        for (qsizetype i = 1; i < tokens.size(); ++i) {
            if (isNameWord(tokens[i]) && !startsQuotation(tokens, i))
                words.insert(tokens[i].lower);
        }
    });
    return words;
}

bool isTitleCase(const Tokens &tokens)
{
    int words = 0;
    int capitals = 0;
    for (const Token &token : tokens) {
        if (!token.isWord() || token.lower.size() < 4)
            continue;
        ++words;
        capitals += token.isCapitalised ? 1 : 0;
    }
    const bool isSentence
        = !tokens.isEmpty() && (tokens.last().is(QLatin1String(".")) || tokens.last().is(QLatin1String("\"")));
    return words >= 4 && !isSentence && capitals * 10 >= words * 8;
}

QList<NameChunk> nameChunksOf(int sentence, const Tokens &tokens, const QSet<QString> &capitals, const QString &text)
{
    QList<NameChunk> chunks;
    for (qsizetype at = 0; at < tokens.size(); ++at) {
        const bool opensWithParticle = isParticle(tokens[at]) && at + 2 < tokens.size() && isTightHyphen(tokens, at + 1)
            && isNameWord(tokens[at + 2]);
        if (!isNameWord(tokens[at]) && !opensWithParticle)
            continue;
        qsizetype first = at;
        qsizetype last = opensWithParticle ? at + 2 : at;
        const bool isOpening = startsQuotation(tokens, at);
        if (isOpening && !opensWithParticle && isOrdinaryOpening(tokens, at, capitals)) {
            if (at + 1 >= tokens.size() || !isNameWord(tokens[at + 1]) || !tokens[at + 1].hasSpaceBefore)
                continue;
            first = last = at + 1;
        }
        while (true) {
            const qsizetype next = nextPart(tokens, last);
            if (next == last)
                break;
            last = next;
        }
        at = last;
        if (isPartyAndPlace(tokens, first))
            continue;
        NameChunk run;
        run.sentence = sentence;
        run.first = first;
        run.last = last;
        run.isSentenceStart = isOpening && first == last && !capitals.contains(tokens[first].lower);
        chunks += classifyChunk(run, tokens, text);
    }
    return chunks;
}

} // namespace Counterpoint
