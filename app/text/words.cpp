// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <text/words.h>

#include "boundaries.h"
#include "wordspans.h"

#include <text/fold.h>
#include <text/lexicon.h>

#include <functional>
#include <unordered_map>

namespace Counterpoint
{

namespace
{

QList<Span> icuWords(const QString &text)
{
    QList<Span> spans;
    const QList<qsizetype> boundaries = boundariesIn(text, TextUnit::Word);
    for (qsizetype i = 1; i < boundaries.size(); ++i) {
        if (!text.at(boundaries.at(i - 1)).isSpace())
            spans.append({boundaries.at(i - 1), boundaries.at(i)});
    }
    return spans;
}

/** "U.S" before its last stop: single letters parted by stops. */
bool isDottedLetters(QStringView word)
{
    if (word.size() < 3 || word.size() % 2 == 0)
        return false;
    for (qsizetype i = 0; i < word.size(); ++i) {
        if (i % 2 == 0 ? !word[i].isLetter() : word[i] != u'.')
            return false;
    }
    return true;
}

/** The Arabic article and its assimilated forms, joined by a hyphen to the name that follows. */
bool isNameParticle(QStringView word)
{
    static const QSet<QString> &particles = lexiconSet(QStringLiteral("nameparticles.txt"));
    return word.size() <= 4 && particles.contains(word.toString().toLower());
}

bool joinsOverHyphen(QStringView left, QStringView right)
{
    if (isNameParticle(left) && right.front().isLetter())
        return true;
    // "F-15", "MH-17", "COVID-19": a code, not a compound
    return right.front().isDigit() && left.front().isUpper() && left.size() <= 5;
}

/** Joins what ICU parts: the last stop of an acronym, "al-Name", letter-number codes. */
QList<Span> joinParts(const QString &text, const QList<Span> &parts)
{
    const QStringView view(text);
    QList<Span> joined;
    joined.reserve(parts.size());
    for (qsizetype i = 0; i < parts.size(); ++i) {
        Span span = parts[i];
        const auto isNext = [&](qsizetype ahead, QChar c) {
            return i + ahead < parts.size() && parts[i + ahead].start == span.end && parts[i + ahead].length() == 1
                && view[parts[i + ahead].start] == c;
        };
        if (isDottedLetters(textIn(view, span)) && isNext(1, u'.')) {
            span.end = parts[++i].end;
        } else if (isNext(1, u'-') && i + 2 < parts.size() && parts[i + 2].start == parts[i + 1].end
                   && joinsOverHyphen(textIn(view, span), textIn(view, parts[i + 2]))) {
            i += 2;
            span.end = parts[i].end;
        }
        joined.append(span);
    }
    return joined;
}

bool isAllCapitals(QStringView word)
{
    for (const QChar c : word) {
        if (c.isLetter() && !c.isUpper())
            return false;
    }
    return word.size() > 1;
}

QString foldedWord(QStringView raw)
{
    QString folded = foldForMatching(raw);
    if (folded.endsWith(QLatin1String("'s")) && folded.size() > 2)
        folded.chop(2);
    if (folded.contains(u'.') && folded.front().isLetter()) {
        const QString bare = folded.endsWith(u'.') ? folded.chopped(1) : folded;
        if (isDottedLetters(bare))
            folded.remove(u'.');
    }
    return folded;
}

/** What is to be said of a word wherever it stands; the span is not filled. */
Word wordOf(QStringView raw)
{
    static const QSet<QString> &stopwords = lexiconSet(QStringLiteral("stopwords.txt"));
    Word word;
    word.folded = foldedWord(raw);
    // a supplementary character is a letter more often than a sign
    word.isWord = raw.front().isLetterOrNumber() || (raw.front().isHighSurrogate() && raw.size() > 2);
    word.isNumber = raw.front().isDigit();
    word.isCapitalised = raw.front().isUpper();
    const bool isAcronym = raw.contains(u'.') || (isAllCapitals(raw) && raw.size() <= 4);
    word.isStopword = word.isWord && !isAcronym && stopwords.contains(word.folded);
    word.stem = word.isWord && !word.isNumber ? stemOf(word.folded) : word.folded;
    return word;
}

Word makeWord(QStringView text, Span span, qsizetype base)
{
    Word word = knownWord(textIn(text, span));
    word.span = {span.start + base, span.end + base};
    return word;
}

} // namespace

QList<Span> wordSpans(const QString &folded)
{
    return joinParts(folded, icuWords(folded));
}

const Word &knownWord(QStringView raw)
{
    constexpr size_t most = 16384; // some 3 MB for each thread
    thread_local std::unordered_map<QString, Word, ViewHash, std::equal_to<>> known;
    if (const auto found = known.find(raw); found != known.end())
        return found->second; // most words of a text
    if (known.size() == most)
        known.clear();
    return known.emplace(raw.toString(), wordOf(raw)).first->second;
}

QList<Word> splitWords(QStringView text, qsizetype base)
{
    // Segmented after folding, so that "country´s" stays one word; folding keeps every offset.
    const QString folded = foldPunctuation(text);
    QList<Word> words;
    const QList<Span> spans = wordSpans(folded);
    words.reserve(spans.size());
    for (const Span &span : spans)
        words.append(makeWord(folded, span, base));
    return words;
}

} // namespace Counterpoint
