// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "quotations.h"

#include <facts/quoteacts.h>
#include <facts/quotemarks.h>
#include <facts/sources.h>

#include <algorithm>
#include <optional>

namespace Counterpoint
{

namespace
{

/** Who says a quotation, and by which words. */
struct Attributed {
    ResolvedSource source;
    std::optional<Span> cue;
    bool isLabel = false;
};

class QuotationReader
{
public:
    QuotationReader(const TokenizedArticle &article, const QList<Name> &names, const RunContext &context)
        : m_article(article.article())
        , m_context(context)
        , m_sentences(article.sentences())
        , m_resolver(m_article, names, m_sentences)
        , m_quotes(quotedSpansOf(m_article, context))
        , m_acts(m_article, m_sentences, m_quotes, context)
    {
    }

    QList<Quotation> read()
    {
        qsizetype quote = 0;
        readSentences(m_sentences, m_context, [&](int sentence, const Tokens &) {
            for (; quote < m_quotes.size() && m_quotes[quote].sentence <= sentence; ++quote)
                add(quote);
            rememberSpeech(sentence);
        });
        return m_found;
    }

private:
    /** The first act with a person for its source is who "he" will be. */
    void rememberSpeech(int sentence)
    {
        const QList<SpeechAct> &acts = m_acts.actsOf(sentence);
        for (qsizetype i = 0; i < acts.size(); ++i) {
            if (acts[i].isInner)
                continue;
            const ResolvedSource source = m_resolver.resolve(sentence, acts, i, m_acts.quoted());
            if (!source.name.isEmpty() && source.isPerson) {
                m_resolver.remember(sentence, source);
                return;
            }
        }
    }

    void add(qsizetype index)
    {
        const QuotedSpan &quote = m_quotes[index];
        const Attributed attributed = attribute(index);
        m_attributed.append(attributed);
        if (m_acts.useOf(index) == QuoteUse::Label)
            return;
        m_found.append({.sentence = quote.sentence,
                        .span = quote.inside,
                        .speaker = attributed.source.name,
                        .speakerMention = attributed.source.mention,
                        .cue = attributed.cue,
                        .extent = extentOf(quote)});
        for (int sentence = quote.sentence; sentence <= m_acts.sentenceAtEnd(quote); ++sentence) {
            const Span span = m_article.sentences[sentence].span;
            if (quote.outside.start <= span.start && span.end <= quote.outside.end + 1)
                m_resolver.remember(sentence, {attributed.source.name, std::nullopt, attributed.source.isPerson});
        }
    }

    [[nodiscard]] QuotationExtent extentOf(const QuotedSpan &quote) const
    {
        const QString text = textIn(m_article.text, quote.inside).toString().simplified();
        const qsizetype words = text.count(QLatin1Char(' ')) + 1;
        const QChar first = text.isEmpty() ? QChar() : text.front();
        const bool opensSentence = first.isUpper() || first == u'[' || first.isDigit() || first == u'…';
        const bool endsSentence = text.endsWith(QLatin1Char('.')) || text.endsWith(QLatin1Char('!'))
            || text.endsWith(QLatin1Char('?')) || (text.endsWith(QLatin1Char(',')) && words >= 3);
        return opensSentence && (words >= 4 || (endsSentence && words >= 2)) ? QuotationExtent::Full
                                                                             : QuotationExtent::Fragment;
    }

    [[nodiscard]] Attributed attribute(qsizetype index) const
    {
        if (m_acts.useOf(index) != QuoteUse::Speech)
            return {.source = {}, .cue = std::nullopt, .isLabel = true};
        if (const auto act = m_acts.actOf(index))
            return attributedTo(*act);
        if (const auto signature = m_acts.signatureOf(index))
            return {m_resolver.resolvePhrase(signature->sentence, signature->first, signature->last), std::nullopt};
        if (const Attributed carried = carriedOver(index); !carried.source.name.isEmpty())
            return carried;
        if (const auto act = m_acts.actOfSentenceBefore(index)) {
            Attributed attributed = attributedTo(*act);
            attributed.cue.reset();
            return attributed;
        }
        return {};
    }

    [[nodiscard]] Attributed attributedTo(ActAt at) const
    {
        const QList<SpeechAct> &acts = m_acts.actsOf(at.sentence);
        return {m_resolver.resolve(at.sentence, acts, at.act, m_acts.quoted()),
                spanOf(m_sentences[at.sentence], acts[at.act].cueFirst, acts[at.act].cueLast)};
    }

    /** The quotation before, titles and labels left out; -1 for none. */
    [[nodiscard]] qsizetype speechBefore(qsizetype index) const
    {
        qsizetype before = index - 1;
        while (before >= 0 && m_attributed[before].isLabel)
            --before;
        return before;
    }

    /** Without a cue of its own: the same breath as the quotation before it. */
    [[nodiscard]] Attributed carriedOver(qsizetype index) const
    {
        const qsizetype at = speechBefore(index);
        if (at < 0)
            return {};
        const QuotedSpan &quote = m_quotes[index];
        const QuotedSpan &before = m_quotes[at];
        Attributed carried{.source = m_attributed[at].source, .cue = std::nullopt};
        if (quote.paragraph != before.paragraph)
            carried.source.mention.reset();
        if (before.isContinued)
            return carried;
        if (carried.source.name.isEmpty() || quote.mark != before.mark || !quote.isClosed)
            return {};
        if (m_acts.sentenceAtEnd(before) == quote.sentence)
            return m_acts.isNewClause(quote.sentence, before.outside.end, quote.outside.start) ? Attributed{} : carried;
        const bool isNextSentence = quote.sentence - m_acts.sentenceAtEnd(before) <= 1;
        if (!m_acts.fillsSentence(quote) || !isNextSentence)
            return {};
        return quote.paragraph == before.paragraph || m_acts.opensSentence(before) ? carried : Attributed{};
    }

    const Article &m_article;
    const RunContext &m_context;
    const QList<Tokens> &m_sentences;
    SourceResolver m_resolver;
    QList<QuotedSpan> m_quotes;
    QuoteActs m_acts;
    QList<Quotation> m_found;
    QList<Attributed> m_attributed;
};

} // namespace

QList<Quotation> extractQuotations(const TokenizedArticle &article, const QList<Name> &names, const RunContext &context)
{
    return QuotationReader(article, names, context).read();
}

} // namespace Counterpoint
