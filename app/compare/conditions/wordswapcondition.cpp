// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wordswapcondition.h"

#include <compare/wordrelations.h>
#include <compare/wordweights.h>
#include <text/worddiff.h>
#include <text/words.h>

#include <algorithm>
#include <map>

namespace Counterpoint
{

namespace
{

constexpr double kSynonym = 0.7; // strength of words that may stand for each other
constexpr double kLeastShared = 0.6; // of the shorter sentence's words; less is another sentence
constexpr int kLeastSentences = 3;
constexpr int kLeastSwaps = 4;
constexpr qsizetype kShown = 4;

struct Swap {
    SentenceRef a;
    SentenceRef b;
    Span aSpan;
    Span bSpan;
};

struct Copy {
    QList<Swap> swaps;
    int sentences = 0; ///< That have swaps.
};

/** Base forms of the words in a span; empty where a name, a number or a mere function word is among them. */
QStringList keysOf(const Article &article, Span span)
{
    QStringList keys;
    for (const Word &word : splitWords(textIn(article.text, span), span.start)) {
        if (!word.isWord)
            continue;
        if (word.isNumber || word.isStopword)
            return {};
        keys.append(wordKey(textIn(article.text, word.span), word));
    }
    return keys;
}

bool isQuoted(const Article &article, Span span)
{
    return std::ranges::any_of(article.facts.quotations,
                               [span](const Quotation &quotation) { return quotation.span.overlaps(span); });
}

bool isNamed(const Article &article, Span span)
{
    return std::ranges::any_of(article.facts.names, [span](const Name &name) {
        return std::ranges::any_of(name.mentions,
                                   [span](const NameMention &mention) { return mention.span.overlaps(span); });
    });
}

/** Another word of the same meaning in the same place; forms of one word are an editor's work. */
bool isSwap(const Article &a, Span inA, const Article &b, Span inB)
{
    if (inA.isEmpty() || inB.isEmpty() || isQuoted(a, inA) || isQuoted(b, inB) || isNamed(a, inA) || isNamed(b, inB))
        return false;
    const QStringList x = keysOf(a, inA);
    const QStringList y = keysOf(b, inB);
    if (x.isEmpty() || y.isEmpty() || x == y)
        return false;
    const WordRelation relation = relationOf(x.join(QLatin1Char(' ')), y.join(QLatin1Char(' ')));
    return relation.strength >= kSynonym && !relation.isOpposite;
}

qsizetype wordCount(QStringView text)
{
    const QList<Word> words = splitWords(text);
    return std::ranges::count_if(words, &Word::isWord);
}

QList<Swap> swapsIn(const Comparison &comparison, const Match &match)
{
    const Article &a = comparison.article(match.a);
    const Article &b = comparison.article(match.b);
    const QStringView textA = comparison.text(match.a);
    const QStringView textB = comparison.text(match.b);
    const qsizetype startA = a.sentences.at(match.a.sentence).span.start;
    const qsizetype startB = b.sentences.at(match.b.sentence).span.start;
    QList<Swap> swaps;
    qsizetype shared = 0;
    for (const WordHunk &hunk : wordDifferences(textA, textB).hunks) {
        if (hunk.isShared) {
            shared += wordCount(textIn(textA, hunk.a));
            continue;
        }
        const Span inA{hunk.a.start + startA, hunk.a.end + startA};
        const Span inB{hunk.b.start + startB, hunk.b.end + startB};
        if (isSwap(a, inA, b, inB))
            swaps.append({match.a, match.b, inA, inB});
    }
    const auto least = static_cast<double>(std::min(wordCount(textA), wordCount(textB)));
    return static_cast<double>(shared) >= kLeastShared * least ? swaps : QList<Swap>();
}

using Copies = std::map<std::pair<int, int>, Copy>;

Copies copiesIn(const ConditionView &view)
{
    const Comparison &comparison = view.comparison();
    Copies copies;
    for (const Match &match : comparison.matches) {
        if (view.context().isCancelled())
            break;
        const bool mayBeCopy = match.kind == MatchKind::Near || match.kind == MatchKind::Paraphrase;
        if (!mayBeCopy || match.a.article == match.b.article
            || comparison.article(match.a).sentences.at(match.a.sentence).zone != Zone::Body)
            continue;
        const QList<Swap> swaps = swapsIn(comparison, match);
        if (swaps.isEmpty())
            continue;
        Copy &copy = copies[{match.a.article, match.b.article}];
        copy.swaps += swaps;
        ++copy.sentences;
    }
    return copies;
}

Condition conditionOf(const Comparison &comparison, const Copy &copy, bool isOfA)
{
    QStringList words;
    for (const Swap &swap : copy.swaps.first(std::min(kShown, copy.swaps.size()))) {
        const QString a = textIn(comparison.article(swap.a).text, swap.aSpan).toString().trimmed();
        const QString b = textIn(comparison.article(swap.b).text, swap.bSpan).toString().trimmed();
        words.append(isOfA ? QStringLiteral("\u201c%1\u201d for \u201c%2\u201d").arg(a, b)
                           : QStringLiteral("\u201c%1\u201d for \u201c%2\u201d").arg(b, a));
    }
    const Swap &first = copy.swaps.first();
    const SentenceRef here = isOfA ? first.a : first.b;
    const SentenceRef there = isOfA ? first.b : first.a;
    return {.article = here.article,
            .kind = ConditionKind::WordSwaps,
            .sentence = here.sentence,
            .span = isOfA ? first.aSpan : first.bSpan,
            .reason = QStringLiteral("%1 sentences are those of %2 with words of the same meaning put in: %3.")
                          .arg(copy.sentences)
                          .arg(comparison.articleName(there.article), words.join(QStringLiteral(", "))),
            .other = ArticleSpan{there.article, isOfA ? first.bSpan : first.aSpan}};
}

/** Who came later is the copy; both are named where that cannot be told. */
bool mayBeCopy(const Article &article, const Article &other)
{
    const PublicationDate &own = article.metadata.published;
    const PublicationDate &others = other.metadata.published;
    const auto isStated = [](const PublicationDate &date) {
        return date.date.isValid() && date.basis != DateBasis::Inferred && date.basis != DateBasis::None;
    };
    return !isStated(own) || !isStated(others) || own.date >= others.date;
}

} // namespace

QList<Condition> WordSwapCondition::findAcross(const ConditionView &view) const
{
    const Comparison &comparison = view.comparison();
    QList<Condition> found;
    for (const auto &[pair, copy] : copiesIn(view)) {
        if (copy.sentences < kLeastSentences || copy.swaps.size() < kLeastSwaps)
            continue;
        const Article &a = comparison.articles.at(pair.first);
        const Article &b = comparison.articles.at(pair.second);
        if (mayBeCopy(a, b))
            found.append(conditionOf(comparison, copy, true));
        if (mayBeCopy(b, a))
            found.append(conditionOf(comparison, copy, false));
    }
    return found;
}

} // namespace Counterpoint
