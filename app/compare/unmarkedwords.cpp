// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "unmarkedwords.h"

#include "wordweights.h"

#include <text/words.h>

#include <QHash>

#include <algorithm>
#include <vector>

namespace Counterpoint
{

namespace
{

constexpr qsizetype kRun = 6; // words in a row: fewer are stock phrases as often
constexpr double kLeastShare = 0.6; // of the quotation's words
constexpr double kLeastRarity = 14; // a run of common words is anybody's

QList<Word> wordsIn(const Article &article, Span span)
{
    QList<Word> words = splitWords(textIn(article.text, span), span.start);
    words.removeIf([](const Word &word) { return !word.isWord; });
    return words;
}

/** The same for the same words, in every run of the program. */
quint64 keyOf(const QList<Word> &words, qsizetype first)
{
    size_t key = 0;
    for (const Word &word : words.sliced(first, kRun))
        key = qHash(word.folded, key);
    return key;
}

/** Where a run of words of a quotation begins. */
struct QuotedRun {
    int utterance = 0;
    qsizetype quotation = 0; ///< Index into UnmarkedSearch::m_quoted.
    qsizetype first = 0;
};

struct Found {
    int utterance = 0;
    UnmarkedRendering rendering;
};

class UnmarkedSearch
{
public:
    UnmarkedSearch(const Comparison &comparison, const QList<Utterance> &utterances)
        : m_comparison(comparison)
        , m_utterances(utterances)
    {
        for (int i = 0; i < utterances.size(); ++i) {
            for (const QuotationRef ref : utterances.at(i).quotations)
                add(i, ref);
        }
    }

    [[nodiscard]] QList<Found> foundIn(int article) const
    {
        QList<Found> found;
        const Article &read = m_comparison.articles.at(article);
        for (int sentence = 0; sentence < read.sentences.size(); ++sentence) {
            if (read.sentences.at(sentence).zone != Zone::Title)
                found += foundIn(SentenceRef{article, sentence});
        }
        return found;
    }

private:
    void add(int utterance, QuotationRef ref)
    {
        const Article &article = m_comparison.articles.at(ref.article);
        const QList<Word> words = wordsIn(article, article.facts.quotations.at(ref.quotation).span);
        for (qsizetype i = 0; i + kRun <= words.size(); ++i)
            m_runs[keyOf(words, i)].append({utterance, m_quoted.size(), i});
        m_quoted.append(words);
    }

    /** Words of a sentence; those inside quotation marks are emptied, which ends a run. */
    [[nodiscard]] QList<Word> ownWords(SentenceRef ref) const
    {
        const Article &article = m_comparison.article(ref);
        QList<Word> words = wordsIn(article, article.sentences.at(ref.sentence).span);
        for (Word &word : words) {
            const bool isQuoted = std::ranges::any_of(article.facts.quotations, [&](const Quotation &quotation) {
                return quotation.span.overlaps(word.span);
            });
            if (isQuoted)
                word.folded.clear();
        }
        return words;
    }

    [[nodiscard]] QList<Found> foundIn(SentenceRef ref) const
    {
        QList<Found> all;
        const QList<Word> words = ownWords(ref);
        for (qsizetype i = 0; i + kRun <= words.size();) {
            qsizetype longest = 0;
            int utterance = -1;
            for (const QuotedRun &run : m_runs.value(keyOf(words, i))) {
                const qsizetype length = lengthOf(run, words, i);
                if (length > longest && isTold(run, words.sliced(i, length))
                    && !isQuotedBy(run.utterance, ref.article)) {
                    longest = length;
                    utterance = run.utterance;
                }
            }
            if (utterance >= 0)
                all.append({utterance, {ref, {words.at(i).span.start, words.at(i + longest - 1).span.end}}});
            i += std::max<qsizetype>(1, longest);
        }
        return all;
    }

    /** How many words from @p at on are those of the quotation from the run's first on. */
    [[nodiscard]] qsizetype lengthOf(const QuotedRun &run, const QList<Word> &words, qsizetype at) const
    {
        const QList<Word> &quoted = m_quoted.at(run.quotation);
        qsizetype length = 0;
        while (run.first + length < quoted.size() && at + length < words.size()
               && quoted.at(run.first + length).folded == words.at(at + length).folded)
            ++length;
        return length;
    }

    [[nodiscard]] bool isTold(const QuotedRun &run, const QList<Word> &told) const
    {
        double rarity = 0;
        for (const Word &word : told)
            rarity += word.isStopword ? 0 : rarityOf(word.stem);
        return told.size() >= kRun && rarity >= kLeastRarity
            && double(told.size()) >= kLeastShare * double(m_quoted.at(run.quotation).size());
    }

    [[nodiscard]] bool isQuotedBy(int utterance, int article) const
    {
        const QList<QuotationRef> &quotations = m_utterances.at(utterance).quotations;
        return std::ranges::contains(quotations, article, &QuotationRef::article);
    }

    const Comparison &m_comparison;
    const QList<Utterance> &m_utterances;
    QList<QList<Word>> m_quoted;
    QHash<quint64, QList<QuotedRun>> m_runs;
};

} // namespace

Result<void> findUnmarkedWords(const Comparison &comparison, QList<Utterance> &utterances, const RunContext &context)
{
    const UnmarkedSearch search(comparison, std::as_const(utterances));
    std::vector<QList<Found>> found(size_t(comparison.articles.size()));
    context.inPieces(found.size(), 8, [&](size_t from, size_t to) {
        for (size_t i = from; i < to && !context.isCancelled(); ++i)
            found[i] = search.foundIn(int(i));
    });
    if (context.isCancelled())
        return stopped();
    for (const QList<Found> &ofArticle : found) {
        for (const auto &[utterance, rendering] : ofArticle)
            utterances[utterance].unmarked.append(rendering);
    }
    return {};
}

} // namespace Counterpoint
