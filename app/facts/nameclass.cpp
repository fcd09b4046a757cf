// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "nameclass.h"

#include <facts/gazetteer.h>
#include <facts/namehead.h>
#include <facts/tokens.h>
#include <facts/wordforms.h>
#include <text/lexicon.h>

namespace Counterpoint
{

namespace
{

bool isOrganisationWord(const QString &lower)
{
    return lexiconSet(u"organisationwords.txt").contains(lower);
}

bool isPlaceWord(const QString &lower)
{
    return lexiconSet(u"placenouns.txt").contains(lower);
}

/** "killed", "said": no part of a role. */
bool isVerbForm(const Token &token)
{
    return !token.isCapitalised && (isPastForm(token.lower) || isSpeechVerb(token.lower));
}

/** Lower-case words of office directly in front: "State Department spokeswoman". */
QString roleBefore(const Tokens &tokens, qsizetype at, const QString &text)
{
    if (at == 0 || !tokens[at - 1].isWord() || tokens[at - 1].isCapitalised || !tokens[at].hasSpaceBefore
        || !isPersonNoun(tokens[at - 1].lower))
        return {};
    qsizetype first = at - 1;
    while (first > 0 && at - first < 6 && tokens[first].hasSpaceBefore && tokens[first - 1].isWord()
           && !isFunctionWord(tokens[first - 1].lower) && !isVerbForm(tokens[first - 1]))
        --first;
    return wordsOf(tokens, first, at - 1, text);
}

/** ", a senior analyst", ", the bank's chairman": up to the next comma. */
QString roleBehind(const Tokens &tokens, qsizetype last, const QString &text)
{
    if (lowerAt(tokens, last + 1) != QLatin1String(","))
        return {};
    static const QSet<QString> openings{QStringLiteral("a"),   QStringLiteral("an"),    QStringLiteral("the"),
                                        QStringLiteral("its"), QStringLiteral("their"), QStringLiteral("his"),
                                        QStringLiteral("her"), QStringLiteral("who")};
    qsizetype first = last + 2;
    const bool hasArticle = openings.contains(lowerAt(tokens, first)) && lowerAt(tokens, first) != QLatin1String("who");
    first += hasArticle ? 1 : 0;
    qsizetype end = first;
    bool hasPerson = false;
    for (; end < tokens.size() && end - first < 12; ++end) {
        const Token &token = tokens[end];
        if (token.is(QLatin1String(",")) || token.is(QLatin1String(".")) || isSpeechVerb(token.lower))
            break;
        if (!hasPerson && token.isWord() && isFunctionWord(token.lower) && !token.isUpper
            && !token.is(QLatin1String("of")))
            return {};
        hasPerson = hasPerson || isPersonNoun(token.lower);
    }
    const bool isClosed
        = end < tokens.size() && (tokens[end].is(QLatin1String(",")) || tokens[end].is(QLatin1String(".")));
    return hasPerson && isClosed && end > first ? wordsOf(tokens, first, end - 1, text) : QString();
}

/** What lists and the words of the name itself say. */
std::optional<NameKind> kindByForm(const NameChunk &chunk, const Tokens &tokens)
{
    const bool isShouted = chunk.first == chunk.last && chunk.text.size() > 3 && tokens[chunk.first].isUpper;
    if (isKnownPlace(chunk.text) || (isShouted && isKnownPlace(chunk.text.front() + chunk.text.sliced(1).toLower())))
        return NameKind::Place;
    const QString &behind = lowerAt(tokens, chunk.last + 1);
    if (isOrganisationWord(behind) && !tokens[chunk.last + 1].isCapitalised)
        return NameKind::Organisation;
    const QString lastWord = tokens[chunk.last].lower;
    const bool isLong = chunk.last > chunk.first;
    bool hasOrganisation = false;
    for (qsizetype i = chunk.first; i <= chunk.last; ++i)
        hasOrganisation = hasOrganisation || isOrganisationWord(tokens[i].lower);
    if (isLong && isOrganisationWord(lastWord))
        return NameKind::Organisation;
    if (isLong && (isPlaceWord(lastWord) || isPlaceWord(tokens[chunk.first].lower)))
        return NameKind::Place;
    if (hasOrganisation)
        return NameKind::Organisation;
    if (!isLong && tokens[chunk.first].isUpper)
        return NameKind::Organisation;
    return std::nullopt;
}

/** "X, 45," "X said", "X, who": people do these things. */
bool actsAsPerson(const NameChunk &chunk, const Tokens &tokens)
{
    const QString &next = lowerAt(tokens, chunk.last + 1);
    const bool isAged = next == QLatin1String(",") && chunk.last + 2 < tokens.size()
        && tokens[chunk.last + 2].isNumber() && lowerAt(tokens, chunk.last + 3) == QLatin1String(",");
    const bool isWho = next == QLatin1String("who")
        || (next == QLatin1String(",") && lowerAt(tokens, chunk.last + 2) == QLatin1String("who"));
    const QString &before = lowerAt(tokens, chunk.first - 1);
    const bool speaks = lexiconMap(u"reportingverbs.txt").contains(next);
    return isAged || isWho || speaks || (isSpeechVerb(before) && before != QLatin1String("told"));
}

bool isLocated(const NameChunk &chunk, const Tokens &tokens)
{
    static const QSet<QString> prepositions{
        QStringLiteral("in"),         QStringLiteral("near"),   QStringLiteral("across"), QStringLiteral("outside"),
        QStringLiteral("throughout"), QStringLiteral("around"), QStringLiteral("at")};
    return prepositions.contains(lowerAt(tokens, chunk.first - 1));
}

QList<NameChunk> splitAtHyphen(const NameChunk &run, const Tokens &tokens, const QString &text)
{
    QList<NameChunk> places;
    for (qsizetype i = run.first; i <= run.last; i += 2) {
        const QString word = wordsOf(tokens, i, i, text);
        if (!isKnownPlace(word) || (i < run.last && !isTightHyphen(tokens, i + 1)))
            return {};
        NameChunk place = run;
        place.first = place.last = i;
        place.text = word;
        place.kind = NameKind::Place;
        places.append(place);
    }
    return places;
}

/** "the Ohio Democrat": a place and a noun for a person name nobody. */
bool isPartyMember(const NameChunk &chunk, const Tokens &tokens, const QString &text)
{
    return chunk.last > chunk.first && isPersonNoun(tokens[chunk.last].lower)
        && isKnownPlace(wordsOf(tokens, chunk.first, chunk.last - 1, text))
        && lowerAt(tokens, chunk.first - 1) == QLatin1String("the");
}

} // namespace

bool isCommonWord(const QString &lower)
{
    const QSet<QString> &words = lexiconSet(u"commonwords.txt");
    if (words.contains(lower))
        return true;
    for (const char *ending : {"s", "es", "ed", "d", "ing", "ly"}) {
        const QString suffix = QString::fromLatin1(ending);
        if (!lower.endsWith(suffix) || lower.size() < suffix.size() + 3)
            continue;
        const QString base = lower.chopped(suffix.size());
        const bool isDoubled = base.size() > 3 && base.back() == base[base.size() - 2];
        if (words.contains(base) || words.contains(base + QLatin1Char('e'))
            || (isDoubled && words.contains(base.chopped(1))))
            return true;
        if (base.endsWith(QLatin1Char('i')) && words.contains(base.chopped(1) + QLatin1Char('y')))
            return true;
    }
    return false;
}

QString wordAsWritten(const Tokens &tokens, qsizetype at)
{
    QString word = tokens[at].lower;
    if (tokens[at].isUpper)
        return word.toUpper();
    if (tokens[at].isCapitalised)
        word[0] = word[0].toUpper();
    return word;
}

bool isPersonNoun(const QString &lower)
{
    const QSet<QString> &nouns = lexiconSet(u"personnouns.txt");
    return nouns.contains(lower) || (lower.endsWith(QLatin1Char('s')) && nouns.contains(lower.chopped(1)));
}

bool isSpeechVerb(const QString &lower)
{
    return lexiconMap(u"reportingverbs.txt").value(lower).startsWith(QLatin1String("strong"));
}

QList<NameChunk> classifyChunk(const NameChunk &run, const Tokens &tokens, const QString &text)
{
    if (run.last > run.first) {
        if (const auto places = splitAtHyphen(run, tokens, text); places.size() > 1)
            return places;
    }
    const NameHead head = readHead(run, tokens, text);
    if (head.name > run.last)
        return {};
    NameChunk chunk = run;
    chunk.first = head.name;
    chunk.text = wordsOf(tokens, chunk.first, chunk.last, text);
    chunk.kind = kindByForm(chunk, tokens);
    if (head.hasTitle) {
        const bool isWords = chunk.first == chunk.last && isCommonWord(tokens[chunk.first].lower);
        if (isWords && (!chunk.kind || chunk.kind == NameKind::Organisation)) { // "General Electric"
            chunk.first = run.first;
            chunk.text = wordsOf(tokens, chunk.first, chunk.last, text);
            chunk.kind = NameKind::Organisation;
        } else if (chunk.kind != NameKind::Organisation) {
            chunk.kind = NameKind::Person;
            chunk.roles = head.roles;
            chunk.isSentenceStart = false;
        }
    }
    if (!head.hasTitle && chunk.first == chunk.last && !placeOfDemonym(chunk.text).isEmpty())
        return {};
    if (isPartyMember(chunk, tokens, text))
        return {};
    const QString before = roleBefore(tokens, run.first, text);
    const QString behind = roleBehind(tokens, chunk.last, text);
    const bool mayBePerson = chunk.kind != NameKind::Organisation && chunk.kind != NameKind::Place;
    if (mayBePerson || chunk.kind == NameKind::Person) {
        for (const QString &role : {before, behind}) {
            if (!role.isEmpty()) {
                chunk.roles.append(role);
                chunk.kind = NameKind::Person;
                chunk.isSentenceStart = false;
            }
        }
    }
    if (!chunk.kind && actsAsPerson(chunk, tokens) && !isCommonWord(tokens[chunk.last].lower))
        chunk.kind = NameKind::Person;
    if (!chunk.kind && isLocated(chunk, tokens))
        chunk.kind = NameKind::Place;
    if (chunk.isSentenceStart
        && (chunk.kind == NameKind::Place || tokens[chunk.first].isUpper || chunk.kind == NameKind::Person))
        chunk.isSentenceStart = false;
    return {chunk};
}

} // namespace Counterpoint
