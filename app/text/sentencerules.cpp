// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sentencerules.h"

#include "enumerations.h"

#include <text/lexicon.h>

#include <QSet>

namespace Counterpoint
{

namespace
{

bool isCloser(QChar c)
{
    return c == u'"' || c == u'\'' || c == u')' || c == u']' || c == u'\u201D' || c == u'\u2019' || c == u'\u00BB'
        || c == u'\u00B4';
}

bool isOpener(QChar c)
{
    return c == u'"' || c == u'\'' || c == u'(' || c == u'[' || c == u'\u201C' || c == u'\u2018' || c == u'\u00AB'
        || c == u'\u201E';
}

bool isFinal(QChar c)
{
    return c == u'.' || c == u'!' || c == u'?' || c == u'\u2026';
}

/** What stands on both sides of a possible break. */
struct Sides {
    QStringView text;
    qsizetype start; ///< Of the sentence so far.
    qsizetype lastEnd; ///< End of the last token before the break, space left out.
    QStringView last; ///< That token, openers and closers left out: "Dr.", "U.S."
    bool isClosed; ///< A closing mark stood after the stop.
    bool isOmission; ///< The stops stood in brackets: "[...]".
    qsizetype nextStart; ///< Start of what follows, openers included.
    QStringView next; ///< The next word, openers left out, up to space.
};

QStringView bareToken(QStringView token)
{
    while (!token.isEmpty() && isOpener(token.front()))
        token = token.sliced(1);
    while (!token.isEmpty() && isCloser(token.back()))
        token.chop(1);
    return token;
}

/** No word is longer: what has no space for so long is read in pieces, so that it is not read again and again. */
constexpr qsizetype kLongestToken = 200;

QStringView tokenAt(QStringView text, qsizetype position)
{
    qsizetype end = position;
    while (end < text.size() && end - position < kLongestToken && !text[end].isSpace())
        ++end;
    return text.sliced(position, end - position);
}

qsizetype skipSpace(QStringView text, qsizetype position)
{
    while (position < text.size() && text[position].isSpace())
        ++position;
    return position;
}

QStringView tokenBefore(QStringView text, qsizetype start, qsizetype end)
{
    while (end > start && text[end - 1].isSpace())
        --end;
    qsizetype begin = end;
    while (begin > start && end - begin < kLongestToken && !text[begin - 1].isSpace())
        --begin;
    return text.sliced(begin, end - begin);
}

Sides sidesOf(QStringView text, qsizetype start, qsizetype position)
{
    Sides sides{text, start, position, {}, false, false, skipSpace(text, position), {}};
    while (sides.lastEnd > start && text[sides.lastEnd - 1].isSpace())
        --sides.lastEnd;
    const QStringView token = tokenBefore(text, start, sides.lastEnd);
    sides.isClosed = !token.isEmpty() && isCloser(token.back());
    sides.isOmission = token.contains(QLatin1String("...]")) || token.contains(u"\u2026]");
    sides.last = bareToken(token);
    QStringView next = tokenAt(text, sides.nextStart);
    while (!next.isEmpty() && isOpener(next.front()))
        next = next.sliced(1);
    sides.next = next;
    return sides;
}

/** Letters of the word, without marks around or a possessive: for looking it up. */
QString plainWord(QStringView token)
{
    qsizetype end = 0;
    while (end < token.size() && (token[end].isLetterOrNumber() || token[end] == u'-'))
        ++end;
    return token.first(end).toString().toLower();
}

bool isStarter(QStringView next)
{
    static const QSet<QString> &starters = lexiconSet(QStringLiteral("sentencestarters.txt"));
    return starters.contains(plainWord(next));
}

/** Class of an abbreviation given without its last stop; empty for none. */
QString abbreviationClass(QStringView word)
{
    static const QHash<QString, QString> &classes = lexiconMap(QStringLiteral("abbreviations.txt"));
    if (word.isEmpty() || word.size() > 12)
        return {};
    const qsizetype cut = std::max({word.lastIndexOf(u'('), word.lastIndexOf(u'/'), word.lastIndexOf(u'\u2014')});
    return classes.value(word.sliced(cut + 1).toString().toLower());
}

/** "U.S.", "a.m.", "U.N.": letters each with a stop. */
bool isDottedAcronym(QStringView token)
{
    if (token.size() < 4 || token.size() % 2 != 0)
        return false;
    for (qsizetype i = 0; i < token.size(); ++i) {
        if (i % 2 == 0 ? !token[i].isLetter() : token[i] != u'.')
            return false;
    }
    return true;
}

bool isTitle(QStringView token)
{
    return token.endsWith(u'.') && abbreviationClass(token.chopped(1)) == QLatin1String("title");
}

bool hasAtMostFourWords(QStringView text)
{
    int words = 0;
    for (qsizetype i = 0; i < text.size() && words <= 4; ++i)
        words += !text[i].isSpace() && (i == 0 || text[i - 1].isSpace());
    return words <= 4;
}

/** Is the word after the next one written small? Then the next one alone is capitalised: it begins a sentence. */
bool isFollowedBySmall(const Sides &sides)
{
    const qsizetype after = skipSpace(sides.text, sides.nextStart + tokenAt(sides.text, sides.nextStart).size());
    return after < sides.text.size() && sides.text[after].isLower();
}

bool isClockFalseBreak(const Sides &sides)
{
    static const QSet<QString> &followers = lexiconSet(QStringLiteral("clockfollowers.txt"));
    if (followers.contains(plainWord(sides.next)))
        return true;
    // "At 5 a.m. Mr. Smith went": a time of day that opens a sentence cannot also end it
    const QStringView first = tokenAt(sides.text, sides.start);
    return hasAtMostFourWords(sides.text.sliced(sides.start, sides.lastEnd - sides.start)) && isStarter(first);
}

bool isAcronymFalseBreak(const Sides &sides)
{
    const QString plain = sides.last.toString().toLower();
    if (plain == QLatin1String("a.m.") || plain == QLatin1String("p.m."))
        return isClockFalseBreak(sides);
    return !isStarter(sides.next);
}

bool isInitialFalseBreak(const Sides &sides)
{
    const qsizetype begin = sides.lastEnd - tokenBefore(sides.text, sides.start, sides.lastEnd).size();
    const QStringView before = bareToken(tokenBefore(sides.text, sides.start, begin));
    if (before.isEmpty())
        return true;
    const bool isAfterName = before.front().isUpper() && !isStarter(before);
    if (sides.last.front() == u'I')
        return isAfterName;
    return isAfterName || !isStarter(sides.next);
}

bool isAbbreviationFalseBreak(const Sides &sides, const QString &kind)
{
    const bool isDigitNext = !sides.next.isEmpty() && sides.next.front().isDigit();
    if (kind == QLatin1String("title") || kind == QLatin1String("inner"))
        return true;
    if (kind == QLatin1String("number"))
        return isDigitNext;
    if (kind == QLatin1String("month"))
        return isDigitNext || (!isStarter(sides.next) && !isFollowedBySmall(sides));
    // a company's or a place's abbreviation may well end the sentence
    return !isStarter(sides.next) && (isDigitNext || !isFollowedBySmall(sides));
}

/** '"Who is there?" Smith asked.': the saying follows within a few words, before any other mark. */
bool isFollowedBySaying(const Sides &sides)
{
    static const QSet<QString> &verbs = lexiconSet(QStringLiteral("sayingverbs.txt"));
    if (isOpener(sides.text[sides.nextStart]))
        return false;
    qsizetype position = sides.nextStart;
    for (int i = 0; i < 6 && position < sides.text.size(); ++i) {
        const QStringView token = tokenAt(sides.text, position);
        const QString word = plainWord(token);
        if (verbs.contains(word))
            return i > 0; // "Asked" with a capital right behind the mark opens a sentence of its own
        if (isFinal(token.back()) && !isTitle(token) && token.size() > 2)
            return false;
        if (i == 0 && isStarter(token) && word != QLatin1String("he") && word != QLatin1String("she")
            && word != QLatin1String("they") && word != QLatin1String("the") && word != QLatin1String("mr")
            && word != QLatin1String("one"))
            return false;
        position = skipSpace(sides.text, position + token.size());
    }
    return false;
}

/** Between two short exclamations of one quotation that ends with the verb of saying: '"Up! Up!" they cried'. */
bool isInsideShortExclamations(const Sides &sides)
{
    const QStringView first = sides.text.sliced(sides.start, sides.lastEnd - sides.start);
    if (first.isEmpty() || !isOpener(first.front()) || sides.isClosed || !hasAtMostFourWords(first))
        return false;
    qsizetype end = sides.nextStart;
    while (end < sides.text.size() && !isFinal(sides.text[end]))
        ++end;
    if (end + 1 >= sides.text.size() || sides.text[end] == u'.'
        || !hasAtMostFourWords(sides.text.sliced(sides.nextStart, end - sides.nextStart)))
        return false;
    const qsizetype after = skipSpace(sides.text, end + 2);
    return isCloser(sides.text[end + 1]) && after < sides.text.size() && sides.text[after].isLower();
}

bool isFalseAfterStop(const Sides &sides)
{
    if (isDottedAcronym(sides.last))
        return isAcronymFalseBreak(sides);
    if (sides.last.size() == 2 && sides.last.front().isUpper())
        return isInitialFalseBreak(sides);
    const QString kind = abbreviationClass(sides.last.chopped(1));
    return !kind.isEmpty() && isAbbreviationFalseBreak(sides, kind);
}

/** " . . . Word": three spaced stops are an omission inside a sentence, four end it. */
bool isSpacedEllipsis(const Sides &sides)
{
    int stops = 0;
    qsizetype i = sides.lastEnd;
    while (i > sides.start && stops <= 4 && (sides.text[i - 1] == u'.' || sides.text[i - 1].isSpace())) {
        stops += sides.text[i - 1] == u'.';
        --i;
    }
    // "compounds. . . . The": the first stop ended the sentence, see missedBreak
    const bool isAttached = i > sides.start && i + 1 < sides.lastEnd && sides.text[i] == u'.';
    return sides.last == QLatin1String(".") && (stops == 3 || (stops == 4 && isAttached));
}

/** Where the next sentence begins right after the stop at @p stop, no space between: "online.Next". -1 when it does
 * not. */
qsizetype unspacedStart(QStringView text, qsizetype stop)
{
    qsizetype next = stop + 1;
    while (next < text.size() && (text[next] == u'"' || text[next] == u'\u201D'))
        ++next;
    if (next + 1 >= text.size() || !text[next].isUpper() || !(text[next + 1].isLower() || text[next + 1].isSpace()))
        return -1;
    qsizetype begin = stop;
    while (begin > 0 && stop - begin < kLongestToken / 2 && !text[begin - 1].isSpace())
        --begin;
    const QStringView token = tokenAt(text, begin);
    if (token.size() >= kLongestToken)
        return -1;
    const bool isAddress = token.contains(u'@') || token.contains(u'/') || token.startsWith(QLatin1String("www."))
        || token.sliced(stop - begin + 1, std::max<qsizetype>(0, token.size() - (stop - begin) - 2)).contains(u'.');
    return isAddress ? -1 : next;
}

/** "$5,000 per person", "5,000 people", ". . . The": ICU looks past them and sees only small letters. */
bool opensWithFigure(QStringView text, qsizetype position)
{
    const QChar c = text[position];
    if (c.isDigit()
        || (c.category() == QChar::Symbol_Currency && position + 1 < text.size() && text[position + 1].isDigit()))
        return true;
    return text.sliced(position).startsWith(QLatin1String(". . . "));
}

} // namespace

bool isFalseBreak(QStringView text, qsizetype start, qsizetype position)
{
    const Sides sides = sidesOf(text, start, position);
    if (sides.last.isEmpty() || sides.next.isEmpty())
        return true; // only marks on one side: they belong to the other one
    const QChar next = sides.text[sides.nextStart];
    const QChar word = sides.next.front();
    const bool isEllipsisNext = text.sliced(sides.nextStart).startsWith(QLatin1String(". . . "));
    if (next == u',' || next == u';' || next == u':' || (next == u'.' && !isEllipsisNext) || next == u'!'
        || next == u'?')
        return true;
    if (word.isLower() && !(sides.next.size() > 1 && sides.next[1].isUpper()))
        return true;
    if ((next == u'-' || next == u'\u2013' || next == u'\u2014') && !sides.isClosed && sides.next.size() > 1
        && sides.next[1].isLetter())
        return true;
    if (isSpacedEllipsis(sides) || isItemMarker(text.sliced(start, sides.lastEnd - start)) || sides.isOmission)
        return true;
    if (sides.last.back() == u'!' || sides.last.back() == u'?')
        return (sides.isClosed && isFollowedBySaying(sides)) || isInsideShortExclamations(sides);
    if (sides.last.back() == u'.' && !sides.isClosed)
        return isFalseAfterStop(sides);
    return false;
}

qsizetype missedBreak(QStringView text, qsizetype from)
{
    for (qsizetype i = std::max<qsizetype>(from, 2); i + 2 < text.size(); ++i) {
        if (!isFinal(text[i]) || !text[i - 1].isLower() || !text[i - 2].isLetter())
            continue;
        const qsizetype next = unspacedStart(text, i);
        if (next >= 0)
            return next;
        if (text[i] == u'.' && text[i + 1].isSpace() && opensWithFigure(text, i + 2))
            return i + 2;
    }
    return -1;
}

} // namespace Counterpoint
