// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "quantities.h"

#include <facts/counted.h>
#include <facts/figures.h>
#include <facts/numberwords.h>
#include <facts/wordforms.h>
#include <text/words.h>

namespace Counterpoint
{

namespace
{

/** ", 45," behind a name: an age. */
bool isAge(const Tokens &tokens, const Figure &figure)
{
    const QString &before = lowerAt(tokens, figure.first - 1);
    const QString &behind = lowerAt(tokens, figure.last + 1);
    const bool isBetweenCommas
        = before == QLatin1String(",") && (behind == QLatin1String(",") || behind == QLatin1String("."));
    const bool isAged = before == QLatin1String("aged") || before == QLatin1String("age");
    return isAged
        || (isBetweenCommas && figure.first == figure.last && figure.first >= 2
            && tokens[figure.first - 2].isCapitalised);
}

/** "one another", "one of", "no one": a pronoun. "one" counts only in front of a noun. */
bool isPronoun(const Tokens &tokens, const Figure &figure)
{
    if (!tokens[figure.last].is(QLatin1String("one")))
        return false;
    static const QSet<QString> leads{QStringLiteral("no"),    QStringLiteral("any"),  QStringLiteral("every"),
                                     QStringLiteral("each"),  QStringLiteral("this"), QStringLiteral("that"),
                                     QStringLiteral("which"), QStringLiteral("the")};
    if (leads.contains(lowerAt(tokens, figure.last - 1)))
        return true;
    const qsizetype next = figure.last + 1;
    return next >= tokens.size() || !tokens[next].isWord() || isFunctionWord(tokens[next].lower);
}

class QuantityReader
{
public:
    QuantityReader(const QString &text, const QList<Timex> &timexes)
        : m_text(text)
    {
        for (const Timex &timex : timexes)
            m_times[timex.sentence].append(timex.span);
    }

    void read(int sentence, const Tokens &tokens)
    {
        const QList<Span> times = m_times.value(sentence);
        qsizetype before = m_found.size();
        for (qsizetype at = 0; at < tokens.size(); ++at) {
            if (isInside(tokens[at], times)) {
                addLasting(sentence, tokens, at);
                continue;
            }
            const auto figure = figureAt(tokens, at);
            if (!figure)
                continue;
            if (!isAge(tokens, *figure) && !isPronoun(tokens, *figure) && !isInside(tokens[figure->last], times))
                add(sentence, tokens, *figure, times, before);
            at = figure->last;
        }
    }

    [[nodiscard]] QList<Quantity> result() const { return m_found; }

private:
    /** "a two-year investigation": how long the thing behind it lasted; no age ("9-year-old"), no day ("two-day-late").
     */
    void addLasting(int sentence, const Tokens &tokens, qsizetype at)
    {
        const bool isInsideWord = at > 0 && !tokens[at].hasSpaceBefore && tokens[at - 1].is(QLatin1String("-"));
        const auto number = isInsideWord ? std::nullopt : numberAt(tokens, at);
        if (!number || number->isOrdinal || number->isScaleOnly || number->end + 2 >= tokens.size())
            return;
        const Token &hyphen = tokens[number->end];
        const Token &unit = tokens[number->end + 1];
        const Token &noun = tokens[number->end + 2];
        static const QSet<QString> units{QStringLiteral("minute"), QStringLiteral("hour"),  QStringLiteral("day"),
                                         QStringLiteral("week"),   QStringLiteral("month"), QStringLiteral("year")};
        if (!hyphen.is(QLatin1String("-")) || hyphen.hasSpaceBefore || unit.hasSpaceBefore
            || !units.contains(unit.lower) || !noun.isWord() || !noun.hasSpaceBefore || noun.isCapitalised
            || isFunctionWord(noun.lower))
            return;
        qsizetype head = number->end + 2; // "two-year federal investigation": the last of the plain words
        while (head + 1 < tokens.size() && head < number->end + 4 && tokens[head + 1].isWord()
               && tokens[head + 1].hasSpaceBefore && !tokens[head + 1].isCapitalised
               && !isFunctionWord(tokens[head + 1].lower) && !isVerbEnding(tokens[head + 1].lower))
            ++head;
        Quantity quantity;
        quantity.sentence = sentence;
        quantity.figure = spanOf(tokens, at, number->end - 1);
        quantity.value = number->value;
        quantity.unit = unit.lower;
        quantity.of = stemOf(tokens[head].lower);
        quantity.span = spanOf(tokens, at, head);
        m_found.append(quantity);
    }

    static bool isVerbEnding(const QString &word) { return word.endsWith(u"ed") || word.endsWith(u"ing"); }

    void add(int sentence, const Tokens &tokens, const Figure &figure, const QList<Span> &times, qsizetype before)
    {
        const Counted counted = countedAt(tokens, figure, times, m_text);
        if (figure.isVague && counted.of.isEmpty())
            return;
        Quantity quantity;
        quantity.sentence = sentence;
        quantity.figure = figure.span;
        quantity.value = figure.value;
        quantity.valueMax = figure.valueMax;
        quantity.unit = figure.unit;
        quantity.bound = figure.bound;
        quantity.of = counted.of;
        quantity.subject = counted.subject;
        quantity.scope = counted.scope;
        quantity.span = spanOf(tokens, figure.first, counted.last);
        if (counted.isPartOfAntecedent && m_found.size() > before) {
            const Quantity &whole = wholeOf(quantity, before);
            quantity.of = whole.of;
            quantity.subject = whole.subject;
        }
        m_found.append(quantity);
    }

    /** What "200 of them" are a part of: the largest count of the sentence so far, the first one failing that. */
    [[nodiscard]] const Quantity &wholeOf(const Quantity &part, qsizetype before) const
    {
        const Quantity *whole = nullptr;
        for (qsizetype i = before; i < m_found.size(); ++i) {
            const Quantity &other = m_found.at(i);
            if (!other.of.isEmpty() && other.value > part.value && (!whole || other.value > whole->value))
                whole = &other;
        }
        return whole ? *whole : m_found.at(before);
    }

    const QString &m_text;
    QHash<int, QList<Span>> m_times;
    QList<Quantity> m_found;
};

} // namespace

QList<Quantity> extractQuantities(const TokenizedArticle &article, const QList<Timex> &timexes,
                                  const RunContext &context)
{
    QuantityReader reader(article.text(), timexes);
    readSentences(article.sentences(), context,
                  [&](int sentence, const Tokens &tokens) { reader.read(sentence, tokens); });
    return reader.result();
}

} // namespace Counterpoint
