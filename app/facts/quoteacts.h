// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <facts/quotelabels.h>
#include <facts/quotemarks.h>
#include <facts/speech.h>
#include <model/article.h>
#include <model/runcontext.h>

#include <optional>

namespace Counterpoint
{

/** An act by its sentence and its place in the sentence's list. */
struct ActAt {
    int sentence = 0;
    qsizetype act = 0;
};

/** Finds the act of saying that introduces a quotation. Lives no longer than the article; of a stopped run it knows
 * nothing and is not to be asked. */
class QuoteActs
{
public:
    QuoteActs(const Article &article, const QList<Tokens> &sentences, const QList<QuotedSpan> &quotes,
              const RunContext &context);

    [[nodiscard]] const QList<SpeechAct> &actsOf(int sentence) const { return m_acts[sentence]; }
    [[nodiscard]] const QList<Span> &quoted() const { return m_quoted; }

    /** The verb of saying of quotation @p index: behind it, before it, or in an aside at the sentence's end. */
    [[nodiscard]] std::optional<ActAt> actOf(qsizetype index) const;

    /** The act that a quotation standing alone goes on with: the last of the sentence before, in its paragraph. */
    [[nodiscard]] std::optional<ActAt> actOfSentenceBefore(qsizetype index) const;

    /** "“...” - Ana Rivera": tokens of the name that signs quotation @p index, with their sentence. */
    struct Signature {
        int sentence = 0;
        qsizetype first = 0;
        qsizetype last = 0;
    };
    [[nodiscard]] std::optional<Signature> signatureOf(qsizetype index) const;

    /** The sentence in which a quotation ends. */
    [[nodiscard]] int sentenceAtEnd(const QuotedSpan &quote) const;

    /** The quotation begins a sentence, and ends one. */
    [[nodiscard]] bool opensSentence(const QuotedSpan &quote) const;
    [[nodiscard]] bool fillsSentence(const QuotedSpan &quote) const;

    /** Whether quotation @p index is speech at all. */
    [[nodiscard]] QuoteUse useOf(qsizetype index) const { return m_uses[index]; }

    /** A new clause with words of its own begins between two places of the text. */
    [[nodiscard]] bool isNewClause(int sentence, qsizetype from, qsizetype to) const;

private:
    void findLabels();
    [[nodiscard]] bool isLedInto(const QuotedSpan &quote) const;
    [[nodiscard]] bool isEmbedded(const QuotedSpan &quote) const;
    [[nodiscard]] bool isAskedPassively(const QuotedSpan &quote) const;
    [[nodiscard]] bool isUnbroken(qsizetype from, qsizetype to) const;
    [[nodiscard]] bool mayStandBehind(const QuotedSpan &quote, const SpeechAct &act, const Tokens &tokens) const;
    [[nodiscard]] std::optional<ActAt> actBehind(const QuotedSpan &quote) const;
    [[nodiscard]] std::optional<ActAt> actBefore(const QuotedSpan &quote) const;
    [[nodiscard]] std::optional<ActAt> actAside(const QuotedSpan &quote) const;
    [[nodiscard]] bool reaches(const SpeechAct &act, const Tokens &tokens, qsizetype quoteStart) const;

    const Article &m_article;
    const QList<Tokens> &m_sentences;
    const QList<QuotedSpan> &m_quotes;
    QList<Span> m_quoted;
    QList<QuoteUse> m_uses;
    QList<QList<SpeechAct>> m_acts;
};

} // namespace Counterpoint
