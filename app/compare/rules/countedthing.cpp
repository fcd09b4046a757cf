// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "countedthing.h"

#include <compare/wordrelations.h>

#include <algorithm>

namespace Counterpoint
{

namespace
{

constexpr int kNeighbourhood = 7; // words around a figure that say what is told of it

/** One key for all ways to write a place or people; definite common nouns stand for a place named elsewhere. */
QString keyOfPhrase(const QString &phrase)
{
    if (phrase.isEmpty())
        return {};
    if (const QString place = placeKey(phrase); !place.isEmpty())
        return QStringLiteral("p:") + place;
    QStringList stems;
    bool hasName = false;
    for (const Word &word : splitWords(phrase)) {
        if (!word.isWord || word.isStopword)
            continue;
        if (const QString place = placeKey(textIn(phrase, word.span)); !place.isEmpty())
            return QStringLiteral("p:") + place;
        hasName = hasName || word.isCapitalised;
        stems.append(word.stem);
    }
    return hasName || stems.isEmpty() ? stems.join(QLatin1Char(' ')) : QStringLiteral("*");
}

bool isSibling(const Quantity &a, const Quantity &b)
{
    return a.sentence == b.sentence && a.figure != b.figure && a.unit == b.unit && a.of == b.of;
}

QSet<QString> wordsAround(const ReadSentence &sentence, const Quantity &quantity, const QList<Span> &siblings)
{
    QSet<QString> stems;
    qsizetype first = -1;
    qsizetype last = -1;
    for (qsizetype i = 0; i < sentence.words.size(); ++i) {
        if (!sentence.words.at(i).word.span.overlaps(quantity.span))
            continue;
        first = first < 0 ? i : first;
        last = i;
    }
    if (first < 0)
        return stems;
    const auto isSiblings = [&](qsizetype i) {
        return std::ranges::any_of(siblings, [&](Span span) { return sentence.words.at(i).word.span.overlaps(span); });
    };
    qsizetype from = first;
    while (from > std::max<qsizetype>(0, first - kNeighbourhood) && !isSiblings(from - 1))
        --from;
    for (qsizetype i = from; i < std::min(sentence.words.size(), last + kNeighbourhood + 1) && !isSiblings(i); ++i) {
        const ClauseWord &word = sentence.words.at(i);
        const bool isPart = i >= first && i <= last;
        if (!isPart && word.word.isWord && !word.word.isStopword && !word.word.isNumber && !word.isTime)
            stems.insert(word.verb ? stemOf(word.verb->lemma) : word.word.stem);
    }
    return stems;
}

const Clause *clauseOf(const ReadSentence &sentence, Span figure)
{
    const auto found = std::ranges::find_if(sentence.clauses, [&](const Clause &clause) {
        return sentence.words.at(clause.first).word.span.start <= figure.start
            && sentence.words.at(clause.last - 1).word.span.end >= figure.end;
    });
    return found == sentence.clauses.end() ? nullptr : &*found;
}

/** "In 2008 the plan cost $4 million" */
std::optional<DateRange> pastOf(const Article &article, const ReadSentence &sentence, Span figure)
{
    const Clause *clause = clauseOf(sentence, figure);
    if (!clause)
        return std::nullopt;
    const Span span{sentence.words.at(clause->first).word.span.start,
                    sentence.words.at(clause->last - 1).word.span.end};
    for (const Timex &timex : article.facts.timexes) {
        const auto range = timex.range();
        if (timex.type == TimexType::Date && span.contains(timex.span) && range && range->days() > kCoarseTime)
            return range;
    }
    return std::nullopt;
}

/** Who acts, as far as persons named before the figure in its clause tell. */
QSet<QString> doersBefore(const RuleView &view, const ReadSentence &sentence, Span figure)
{
    const auto isPerson = [&](const ClauseWord &word) {
        return word.name >= 0 && view.comparison().names.at(word.name).kind == NameKind::Person;
    };
    QSet<QString> doers;
    if (const Clause *clause = clauseOf(sentence, figure)) {
        for (qsizetype i = clause->first; sentence.words.at(i).word.span.end <= figure.start; ++i) {
            if (isPerson(sentence.words.at(i)))
                doers.insert(sentence.words.at(i).key);
        }
    }
    return doers;
}

QSet<QString> stemsBehindAmong(const ReadSentence &sentence)
{
    constexpr qsizetype reach = 5; // words
    QSet<QString> stems;
    for (qsizetype i = 0; i < sentence.words.size(); ++i) {
        if (sentence.folded(i) != u"among")
            continue;
        for (qsizetype j = i + 1; j < std::min(sentence.words.size(), i + 1 + reach); ++j) {
            if (!sentence.words.at(j).word.isWord)
                break;
            if (!sentence.words.at(j).word.isStopword)
                stems.insert(sentence.words.at(j).word.stem);
        }
    }
    return stems;
}

std::optional<QString> speakerOf(const Article &article, Span figure)
{
    const auto found = std::ranges::find_if(
        article.facts.quotations, [&](const Quotation &quotation) { return quotation.span.contains(figure); });
    return found == article.facts.quotations.end() ? std::nullopt : std::optional(found->speaker);
}

/** The words and all that may stand for one of them. */
QSet<QString> withSynonyms(const QSet<QString> &words)
{
    QSet<QString> all = words;
    for (const QString &word : words) {
        for (const QString &synonym : synonymsOf(word))
            all.insert(synonym);
    }
    return all;
}

} // namespace

QList<CountedThing> countedIn(const RuleView &view)
{
    QList<CountedThing> all;
    for (int article = 0; article < view.comparison().articles.size() && !view.isCancelled(); ++article) {
        const Article &value = view.comparison().articles.at(article);
        for (const Quantity &quantity : value.facts.quantities) {
            if (quantity.of.isEmpty() && quantity.unit.isEmpty())
                continue;
            const SentenceRef ref{article, quantity.sentence};
            QList<Span> siblings;
            for (const Quantity &other : value.facts.quantities)
                if (isSibling(quantity, other))
                    siblings.append(other.figure);
            const ReadSentence &sentence = view.reading(ref);
            const QSet<QString> around = wordsAround(sentence, quantity, siblings);
            all.append({ref, &quantity, keyOfPhrase(quantity.subject), keyOfPhrase(quantity.scope), around,
                        withSynonyms(around), doersBefore(view, sentence, quantity.figure), stemsBehindAmong(sentence),
                        pastOf(value, sentence, quantity.figure), speakerOf(value, quantity.figure),
                        !siblings.isEmpty()});
        }
    }
    return all;
}

} // namespace Counterpoint
