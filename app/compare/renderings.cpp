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
constexpr qsizetype kLeastTranslated = 6;

double rarityOfWords(const QList<Word> &words)
{
    double sum = 0;
    for (const Word &word : words)
        sum += word.isStopword ? 0 : rarityOf(word.stem);
    return sum;
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

/** Share of the weight of both texts that has the same or a related word in the other. */
double relatedShare(const RenderingText &a, const RenderingText &b)
{
    const auto covered = [](const RenderingText &x, const RenderingText &y, double &all) {
        double sum = 0;
        for (const Word &word : x.words()) {
            const double weight = word.isStopword ? 0 : rarityOf(word.stem);
            double best = 0;
            for (const Word &other : y.words())
                best = std::max(best, word.stem == other.stem ? 1.0 : relationOf(word.stem, other.stem).strength);
            sum += weight * best;
            all += weight;
        }
        return sum;
    };
    double all = 0;
    const double sum = covered(a, b, all) + covered(b, a, all);
    return all > 0 ? sum / all : 0;
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
        if (limiting.contains(word.folded) || word.folded.endsWith(QLatin1String("n't")))
            m_limits.append(word.span);
    }
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
    const Overlap overlap = overlapOf(a, b);
    const double shared = double(overlap.shared) / double(std::max<qsizetype>(1, shorter.wordCount()));
    const bool isPiece = overlap.longestRun == shorter.wordCount() && shorter.wordCount() >= kLeastPiece
        && rarityOfWords(shorter.words()) >= kLeastPieceRarity;
    if (isPiece || (overlap.longestRun >= kLeastRun && shared >= kLeastShared))
        return 0.5 + shared / 2;
    if (shorter.wordCount() < kLeastTranslated)
        return 0;
    const double related = relatedShare(a, b);
    return related >= kTranslated ? related / 2 : 0;
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
