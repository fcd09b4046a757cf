// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tokens.h"

#include <algorithm>

namespace Counterpoint
{

namespace
{

bool isLetterAt(QStringView text, qsizetype at, qsizetype end)
{
    return at < end && (text[at].isLetter() || text[at].isMark() || text[at].isSurrogate());
}

bool isDigitAt(QStringView text, qsizetype at, qsizetype end)
{
    return at < end && text[at] >= u'0' && text[at] <= u'9';
}

/** "U.S.", "p.m.": single letters each followed by a full stop, two at least. */
qsizetype endOfInitials(QStringView text, qsizetype at, qsizetype end)
{
    qsizetype stop = at;
    int letters = 0;
    while (stop + 1 < end && text[stop].isLetter() && text[stop + 1] == u'.') {
        stop += 2;
        ++letters;
    }
    if (letters < 2 || isLetterAt(text, stop, end))
        return letters >= 1 && stop < end && text[stop].isLetter() && !isLetterAt(text, stop + 1, end) ? stop + 1 : at;
    return stop;
}

qsizetype endOfWord(QStringView text, qsizetype at, qsizetype end)
{
    if (const qsizetype initials = endOfInitials(text, at, end); initials > at)
        return initials;
    qsizetype stop = at;
    while (stop < end) {
        if (isLetterAt(text, stop, end) || isDigitAt(text, stop, end)) {
            ++stop;
            continue;
        }
        const bool isApostrophe = text[stop] == u'\'' && isLetterAt(text, stop + 1, end);
        const bool isPossessive = isApostrophe && text[stop + 1].toLower() == u's' && !isLetterAt(text, stop + 2, end);
        if (!isApostrophe || isPossessive)
            break;
        ++stop;
    }
    return stop;
}

qsizetype endOfNumber(QStringView text, qsizetype at, qsizetype end)
{
    qsizetype stop = at;
    while (isDigitAt(text, stop, end))
        ++stop;
    const bool isDotted = stop < end && text[stop] == u'.' && isDigitAt(text, stop + 1, end);
    while (stop - at <= 3 && stop < end && text[stop] == u',' && isDigitAt(text, stop + 1, end)
           && isDigitAt(text, stop + 2, end) && isDigitAt(text, stop + 3, end) && !isDigitAt(text, stop + 4, end)) {
        at = stop + 1;
        stop += 4;
    }
    if (stop < end && text[stop] == u'.' && isDigitAt(text, stop + 1, end)) {
        qsizetype decimals = stop + 1;
        while (isDigitAt(text, decimals, end))
            ++decimals;
        const bool isDate = decimals < end && text[decimals] == u'.' && isDigitAt(text, decimals + 1, end);
        if (!isDate || !isDotted)
            return decimals;
    }
    return stop;
}

Token tokenAt(QStringView text, qsizetype at, qsizetype end)
{
    Token token;
    const bool isPossessive = text[at] == u'\'' && at + 1 < end && text[at + 1].toLower() == u's'
        && !isLetterAt(text, at + 2, end) && at > 0 && (text[at - 1].isLetterOrNumber() || text[at - 1] == u'.');
    qsizetype stop = at + 1;
    if (isPossessive) {
        stop = at + 2;
    } else if (isDigitAt(text, at, end)) {
        token.kind = TokenKind::Number;
        stop = endOfNumber(text, at, end);
    } else if (isLetterAt(text, at, end)) {
        token.kind = TokenKind::Word;
        stop = qMax(stop, endOfWord(text, at, end));
        token.isCapitalised = text[at].isUpper();
        token.isUpper = token.isCapitalised && stop - at > 1
            && std::ranges::none_of(text.sliced(at, stop - at), [](QChar c) { return c != c.toUpper(); });
    }
    token.span = {at, stop};
    token.lower = text.sliced(at, stop - at).toString().toLower();
    return token;
}

} // namespace

Tokens tokenize(QStringView folded, Span range)
{
    Tokens tokens;
    bool hasSpace = true;
    for (qsizetype at = range.start; at < range.end;) {
        if (folded[at].isSpace()) {
            hasSpace = true;
            ++at;
            continue;
        }
        Token token = tokenAt(folded, at, range.end);
        token.hasSpaceBefore = hasSpace;
        hasSpace = false;
        at = token.span.end;
        tokens.append(std::move(token));
    }
    return tokens;
}

const QString &lowerAt(const Tokens &tokens, qsizetype index)
{
    static const QString none;
    return index >= 0 && index < tokens.size() ? tokens[index].lower : none;
}

bool isTightHyphen(const Tokens &tokens, qsizetype at)
{
    return at + 1 < tokens.size() && tokens[at].is(QLatin1String("-")) && !tokens[at].hasSpaceBefore
        && !tokens[at + 1].hasSpaceBefore;
}

Span spanOf(const Tokens &tokens, qsizetype first, qsizetype last)
{
    return {tokens[first].span.start, tokens[last].span.end};
}

QString wordsOf(const Tokens &tokens, qsizetype first, qsizetype last, const QString &text)
{
    return first > last ? QString() : textIn(text, spanOf(tokens, first, last)).toString().simplified();
}

QString phraseAt(const Tokens &tokens, qsizetype at, qsizetype length)
{
    if (at < 0 || at + length > tokens.size())
        return {};
    QString phrase = tokens[at].lower;
    for (qsizetype i = 1; i < length; ++i) {
        if (tokens[at + i].hasSpaceBefore)
            phrase += u' ';
        phrase += tokens[at + i].lower;
    }
    return phrase;
}

bool isInside(const Token &token, const QList<Span> &spans)
{
    return std::ranges::any_of(spans, [&](Span span) { return span.overlaps(token.span); });
}

} // namespace Counterpoint
