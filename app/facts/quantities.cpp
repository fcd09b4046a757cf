// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "quantities.h"

#include <facts/counted.h>
#include <facts/figures.h>
#include <facts/phrases.h>

namespace Counterpoint
{

namespace
{

/** ", 45," behind a name: an age. */
bool isAge(const Tokens &tokens, const Figure &figure)
{
    const QString before = lowerAt(tokens, figure.first - 1);
    const QString behind = lowerAt(tokens, figure.last + 1);
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
    QuantityReader(const Article &article, const QList<Timex> &timexes)
        : m_text(article.text)
    {
        for (const Timex &timex : timexes)
            m_times[timex.sentence].append(timex.span);
    }

    void read(int sentence, const Tokens &tokens)
    {
        const QList<Span> times = m_times.value(sentence);
        qsizetype before = m_found.size();
        for (qsizetype at = 0; at < tokens.size(); ++at) {
            if (isInside(tokens[at], times))
                continue;
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

QList<Quantity> extractQuantities(const Article &article, const QList<Timex> &timexes)
{
    QuantityReader reader(article, timexes);
    const QList<Tokens> sentences = tokensOfSentences(article);
    for (qsizetype i = 0; i < sentences.size(); ++i)
        reader.read(static_cast<int>(i), sentences[i]);
    return reader.result();
}

} // namespace Counterpoint
