// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "renderings.h"

#include "wordrelations.h"
#include "wordweights.h"

#include <text/fold.h>
#include <text/lexicon.h>
#include <text/worddiff.h>

#include <algorithm>

namespace Counterpoint
{

namespace
{

constexpr qsizetype kLeastRun = 6; // words in a row: shorter ones are stock phrases as often as the same saying
constexpr qsizetype kLeastPiece = 3; // words of a piece that stands whole in the other
constexpr double kLeastPieceRarity = 14; // a piece of common words ("we will see") is anybody's
constexpr double kLeastShared = 0.6; // of the shorter's words, in order
constexpr double kTranslated = 0.6; // of the weight of both, by related words
constexpr double kTranslatedInOrder = 0.5; // where half of the words that tell something stand in one order
constexpr qsizetype kLeastTranslated = 6; // words that tell something: fewer agree by chance

double weightOf(const Word &word)
{
    return word.isStopword ? 0 : rarityOf(word.stem);
}

/** At least as many words as stand in both texts in one order: what shares too few need not be laid side by side. */
qsizetype mostShared(const RenderingText &a, const RenderingText &b)
{
    qsizetype shared = 0;
    for (auto x = a.sortedWords().cbegin(), y = b.sortedWords().cbegin();
         x != a.sortedWords().cend() && y != b.sortedWords().cend();) {
        const int order = x->compare(*y);
        shared += order == 0 ? 1 : 0;
        x += order <= 0 ? 1 : 0;
        y += order >= 0 ? 1 : 0;
    }
    return shared;
}

struct Overlap {
    qsizetype shared = 0;
    qsizetype longestRun = 0;
};

Overlap overlapOf(const RenderingText &a, const RenderingText &b)
{
    Overlap overlap;
    for (const WordHunk &hunk : wordDifferences(a.text(), b.text()).hunks) {
        if (!hunk.isShared)
            continue;
        const auto count
            = std::ranges::count_if(a.words(), [&](const Word &word) { return hunk.a.contains(word.span); });
        overlap.shared += count;
        overlap.longestRun = std::max<qsizetype>(overlap.longestRun, count);
    }
    return overlap;
}

double bestRelation(const Word &word, const QList<Word> &others)
{
    double best = 0;
    for (const Word &other : others) {
        if (word.stem == other.stem)
            return 1;
        best = std::max(best, relationOf(word.stem, other.stem).strength);
    }
    return best;
}

/** Share of the weight of both texts that has the same or a related word in the other; 0 when it is below @p least. */
double relatedShare(const RenderingText &a, const RenderingText &b, double least)
{
    const double all = a.weight() + b.weight();
    double related = 0;
    double missing = 0;
    const auto cover = [&](const RenderingText &x, const RenderingText &y) {
        for (const Word &word : x.words()) {
            const double weight = weightOf(word);
            if (missing > (1 - least) * all * 1.001) // for sure, whatever the rounding
                return;
            const double best = weight > 0 ? bestRelation(word, y.words()) : 0;
            related += weight * best;
            missing += weight * (1 - best);
        }
    };
    cover(a, b);
    cover(b, a);
    return all > 0 && related >= least * all ? related / all : 0;
}

QStringList contentInOrder(const RenderingText &rendering)
{
    QStringList stems;
    for (const Word &word : rendering.words()) {
        if (!word.isStopword)
            stems.append(word.stem);
    }
    return stems;
}

/** Whether half of what the fuller text tells stands in the other in the same order, which two remarks on one matter
 * do not keep. */
bool keepsOrder(const RenderingText &a, const RenderingText &b)
{
    const QStringList x = contentInOrder(a);
    const QStringList y = contentInOrder(b);
    std::vector<qsizetype> longest(size_t(y.size()) + 1, 0); // common subsequence with the first words of y
    for (const QString &stem : x) {
        qsizetype diagonal = 0;
        for (size_t j = 1; j < longest.size(); ++j) {
            const qsizetype above = longest[j];
            longest[j] = stem == y.at(qsizetype(j) - 1) ? diagonal + 1 : std::max(above, longest[j - 1]);
            diagonal = above;
        }
    }
    return longest.back() >= kLeastTranslated && 2 * longest.back() >= std::max(x.size(), y.size());
}

QString quoted(const RenderingText &rendering, Span span)
{
    return textIn(rendering.text(), span).toString().simplified();
}

RenderingChange changeOf(const RenderingText &full, const RenderingText &rendering, const WordHunk &hunk)
{
    const bool isFragment = rendering.isFragment();
    if (hunk.b.isEmpty())
        return {RenderingDifference::Cut, quoted(full, hunk.a), !isFragment && full.limits(hunk.a)};
    if (hunk.a.isEmpty())
        return {RenderingDifference::Added, quoted(rendering, hunk.b), rendering.limits(hunk.b)};
    return {RenderingDifference::Changed, quoted(full, hunk.a) + QStringLiteral(" → ") + quoted(rendering, hunk.b),
            full.limits(hunk.a) != rendering.limits(hunk.b)};
}

/** Characters that carry no word: what is left differs in marks only. */
QString marksOf(const QString &text)
{
    QString marks = foldPunctuation(text).simplified();
    while (!marks.isEmpty() && (marks.back() == u',' || marks.back() == u'.'))
        marks.chop(1); // the stop before the closing mark is the outlet's style
    marks.removeIf([](QChar c) { return c.isLetterOrNumber() || c.isSpace(); });
    return marks;
}

} // namespace

RenderingText::RenderingText(const Article &article, const Quotation &quotation)
    : m_text(textIn(article.text, quotation.span).toString())
    , m_isFragment(quotation.extent == QuotationExtent::Fragment)
{
    static const QSet<QString> &limiting = lexiconSet(QStringLiteral("limitingwords.txt"));
    for (const Word &word : splitWords(m_text)) {
        if (!word.isWord)
            continue;
        m_words.append(word);
        m_sorted.append(word.folded);
        m_weight += weightOf(word);
        if (limiting.contains(word.folded) || word.folded.endsWith(QLatin1String("n't")))
            m_limits.append(word.span);
    }
    m_sorted.sort();
    const auto note = [&](Span span) {
        if (quotation.span.contains(span))
            m_limits.append({span.start - quotation.span.start, span.end - quotation.span.start});
    };
    for (const Timex &timex : article.facts.timexes)
        note(timex.span);
    for (const Cue &cue : article.facts.cues)
        note(cue.span);
}

QStringList RenderingText::contentStems() const
{
    QStringList stems;
    for (const Word &word : m_words) {
        if (!word.isStopword)
            stems.append(word.stem);
    }
    stems.removeDuplicates();
    return stems;
}

bool RenderingText::limits(Span part) const
{
    return std::ranges::any_of(m_limits, [&](Span limit) { return part.overlaps(limit); });
}

double likenessOf(const RenderingText &a, const RenderingText &b)
{
    const RenderingText &shorter = a.wordCount() <= b.wordCount() ? a : b;
    const auto words = double(std::max<qsizetype>(1, shorter.wordCount()));
    if (double(mostShared(a, b)) / words >= kLeastShared) {
        const Overlap overlap = overlapOf(a, b);
        const double shared = double(overlap.shared) / words;
        const bool isPiece = overlap.longestRun == shorter.wordCount() && shorter.wordCount() >= kLeastPiece
            && shorter.weight() >= kLeastPieceRarity;
        if (isPiece || (overlap.longestRun >= kLeastRun && shared >= kLeastShared))
            return 0.5 + shared / 2;
    }
    return 0;
}

double translatedLikeness(const RenderingText &a, const RenderingText &b)
{
    if (std::min(a.contentStems().size(), b.contentStems().size()) < kLeastTranslated)
        return 0;
    const double share = relatedShare(a, b, kTranslatedInOrder);
    return share >= kTranslated || (share > 0 && keepsOrder(a, b)) ? share / 2 : 0;
}

std::vector<RenderingChange> changesBetween(const RenderingText &full, const RenderingText &rendering)
{
    std::vector<RenderingChange> changes;
    if (&full == &rendering)
        return changes;
    const Overlap overlap = overlapOf(full, rendering);
    if (double(overlap.shared) < kLeastShared * double(rendering.wordCount()))
        return {{RenderingDifference::Translation, rendering.text().simplified(), false}};
    for (const WordHunk &hunk : wordDifferences(full.text(), rendering.text()).hunks) {
        if (!hunk.isShared)
            changes.push_back(changeOf(full, rendering, hunk));
    }
    if (changes.empty() && marksOf(full.text()) != marksOf(rendering.text()))
        changes.push_back({RenderingDifference::Marks, rendering.text().simplified(), false});
    return changes;
}

} // namespace Counterpoint
