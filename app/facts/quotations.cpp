// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "quotations.h"

#include <facts/quotemarks.h>
#include <facts/sources.h>

#include <algorithm>
#include <optional>

namespace Counterpoint
{

namespace
{

/** Where an act was found, and so how surely it introduces a quotation. */
struct Attributed {
    ResolvedSource source;
    std::optional<Span> cue;
    bool isFound = false;
};

class QuotationReader
{
public:
    QuotationReader(const Article &article, const QList<Name> &names)
        : m_article(article)
        , m_sentences(tokensOfSentences(article))
        , m_resolver(article, names, m_sentences)
        , m_quotes(quotedSpansOf(article))
    {
        for (const QuotedSpan &quote : std::as_const(m_quotes))
            m_quoted.append(quote.outside);
        for (const Tokens &tokens : std::as_const(m_sentences))
            m_acts.append(speechActsOf(tokens, quotedIn(tokens)));
    }

    QList<Quotation> read()
    {
        qsizetype quote = 0;
        for (int sentence = 0; sentence < m_sentences.size(); ++sentence) {
            for (; quote < m_quotes.size() && m_quotes[quote].sentence <= sentence; ++quote)
                add(quote);
            rememberSpeech(sentence);
        }
        return m_found;
    }

private:
    [[nodiscard]] QList<Span> quotedIn(const Tokens &tokens) const
    {
        QList<Span> spans;
        if (tokens.isEmpty())
            return spans;
        const Span whole = spanOf(tokens, 0, tokens.size() - 1);
        std::ranges::copy_if(m_quoted, std::back_inserter(spans), [&](Span span) { return span.overlaps(whole); });
        return spans;
    }

    /** The last act of a sentence with a person for its source is who "he" will be. */
    void rememberSpeech(int sentence)
    {
        const QList<SpeechAct> &acts = m_acts[sentence];
        for (qsizetype i = 0; i < acts.size(); ++i) {
            const ResolvedSource source = m_resolver.resolve(sentence, acts, i, m_quoted);
            if (!source.name.isEmpty() && source.isPerson) {
                m_resolver.remember(sentence, source);
                return;
            }
        }
        const bool isOnlyQuotation
            = !m_found.isEmpty() && m_found.last().sentence == sentence && !m_found.last().speaker.isEmpty();
        if (isOnlyQuotation)
            m_resolver.remember(sentence, {m_found.last().speaker, std::nullopt, true});
    }

    void add(qsizetype index)
    {
        const QuotedSpan &quote = m_quotes[index];
        Quotation quotation;
        quotation.sentence = quote.sentence;
        quotation.span = quote.inside;
        quotation.extent = extentOf(quote);
        const Attributed attributed = attribute(index);
        quotation.speaker = attributed.source.name;
        quotation.cue = attributed.cue;
        if (attributed.isFound)
            quotation.speakerMention = attributed.source.mention;
        m_found.append(quotation);
        m_attributed.append(attributed);
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

    [[nodiscard]] bool isEmbedded(const QuotedSpan &quote) const
    {
        const QStringView text = textIn(m_article.text, quote.inside).trimmed();
        return !text.isEmpty() && text.front().isLower();
    }

    [[nodiscard]] Attributed attribute(qsizetype index) const
    {
        const QuotedSpan &quote = m_quotes[index];
        const auto behind = actBehind(index);
        const auto before = actBefore(index);
        const auto first = isEmbedded(quote) ? before : behind;
        const auto second = isEmbedded(quote) ? behind : before;
        for (const auto &act : {first, second, actAside(index)}) {
            if (act)
                return attributedTo(*act);
        }
        return carriedOver(index);
    }

    struct ActAt {
        int sentence = 0;
        qsizetype act = 0;
    };

    [[nodiscard]] Attributed attributedTo(ActAt at) const
    {
        const SpeechAct &act = m_acts[at.sentence][at.act];
        return {m_resolver.resolve(at.sentence, m_acts[at.sentence], at.act, m_quoted),
                spanOf(m_sentences[at.sentence], act.cueFirst, act.cueLast), true};
    }

    [[nodiscard]] int sentenceAtEnd(const QuotedSpan &quote) const
    {
        int sentence = quote.sentence;
        while (sentence + 1 < m_article.sentences.size()
               && m_article.sentences[sentence + 1].span.start < quote.inside.end)
            ++sentence;
        return sentence;
    }

    /** "...", said Rivera. "...," the ministry said in a note. */
    [[nodiscard]] std::optional<ActAt> actBehind(qsizetype index) const
    {
        const QuotedSpan &quote = m_quotes[index];
        int sentence = sentenceAtEnd(quote);
        const bool endsThere = m_article.sentences[sentence].span.end <= quote.outside.end + 1;
        const bool hasNext
            = sentence + 1 < m_sentences.size() && m_article.sentences[sentence + 1].paragraph == quote.paragraph;
        if (endsThere && hasNext && m_sentences[sentence + 1].size() <= 12)
            ++sentence;
        const Tokens &tokens = m_sentences[sentence];
        qsizetype from = 0;
        while (from < tokens.size() && tokens[from].span.start < quote.outside.end)
            ++from;
        from += from < tokens.size() && (tokens[from].is(QLatin1String(",")) || tokens[from].is(QLatin1String("-")))
            ? 1
            : 0;
        for (qsizetype i = 0; i < m_acts[sentence].size(); ++i) {
            const SpeechAct &act = m_acts[sentence][i];
            const bool isNear = act.first() >= from && act.first() <= from + 1;
            if (isNear && act.isStrong && act.form != SourceForm::Shared
                && isUnbroken(quote.outside.end, tokens[act.first()].span.start))
                return ActAt{sentence, i};
        }
        return std::nullopt;
    }

    /** No other quotation stands between. */
    [[nodiscard]] bool isUnbroken(qsizetype from, qsizetype to) const
    {
        return std::ranges::none_of(m_quoted, [&](Span span) { return span.start >= from && span.end <= to; });
    }

    /** Rivera said: "..."; the last verb of saying between the quotation and the one before it. */
    [[nodiscard]] std::optional<ActAt> actBefore(qsizetype index) const
    {
        const QuotedSpan &quote = m_quotes[index];
        int sentence = quote.sentence;
        const bool opensSentence = m_article.sentences[sentence].span.start >= quote.outside.start;
        if (opensSentence && sentence > 0 && m_article.text[m_article.sentences[sentence - 1].span.end - 1] == u':')
            --sentence;
        else if (opensSentence)
            return std::nullopt;
        std::optional<ActAt> last;
        for (qsizetype i = 0; i < m_acts[sentence].size(); ++i) {
            const SpeechAct &act = m_acts[sentence][i];
            const Tokens &tokens = m_sentences[sentence];
            const qsizetype end = tokens[act.last()].span.end;
            const bool isHere
                = end <= quote.outside.start && isUnbroken(tokens[act.first()].span.start, quote.outside.start);
            const bool isAccording = act.isInverted && act.cueFirst != act.cueLast;
            const bool isOpen = !act.isInverted || isAccording;
            if (isHere && isOpen)
                last = ActAt{sentence, i};
        }
        return last;
    }

    /** "... "plan" ..., the ministry said": an aside at the sentence's end speaks for all of it. */
    [[nodiscard]] std::optional<ActAt> actAside(qsizetype index) const
    {
        const QuotedSpan &quote = m_quotes[index];
        const int sentence = sentenceAtEnd(quote);
        const Tokens &tokens = m_sentences[sentence];
        for (qsizetype i = 0; i < m_acts[sentence].size(); ++i) {
            const SpeechAct &act = m_acts[sentence][i];
            const qsizetype first = act.first();
            if (!act.isStrong || act.form == SourceForm::Shared || tokens[first].span.start < quote.outside.end
                || first == 0)
                continue;
            const QString next = lowerAt(tokens, act.last() + 1);
            const bool isClosed = next.isEmpty() || next == QLatin1String(".") || next == QLatin1String(",");
            if (tokens[first - 1].is(QLatin1String(",")) && isClosed)
                return ActAt{sentence, i};
        }
        return std::nullopt;
    }

    /** Without a cue of its own: the same breath as the quotation before it. */
    [[nodiscard]] Attributed carriedOver(qsizetype index) const
    {
        if (index == 0)
            return {};
        const QuotedSpan &quote = m_quotes[index];
        const QuotedSpan &before = m_quotes[index - 1];
        const Attributed &last = m_attributed[index - 1];
        Attributed carried{.source = {last.source.name, std::nullopt, last.source.isPerson}, .cue = std::nullopt};
        if (before.isContinued)
            return carried;
        if (last.source.name.isEmpty() || quote.mark != before.mark || !quote.isClosed)
            return {};
        const bool isSameSentence = sentenceAtEnd(before) == quote.sentence;
        if (isSameSentence)
            return carried;
        const bool opensSentence = m_article.sentences[quote.sentence].span.start >= quote.outside.start;
        const bool fillsSentence
            = opensSentence && m_article.sentences[sentenceAtEnd(quote)].span.end <= quote.outside.end + 1;
        const bool isNextSentence = quote.sentence - sentenceAtEnd(before) <= 1;
        if (!fillsSentence || !isNextSentence)
            return {};
        const bool beforeOpens = m_article.sentences[before.sentence].span.start >= before.outside.start;
        return quote.paragraph == before.paragraph || beforeOpens ? carried : Attributed{};
    }

    const Article &m_article;
    QList<Tokens> m_sentences;
    SourceResolver m_resolver;
    QList<QuotedSpan> m_quotes;
    QList<Span> m_quoted;
    QList<QList<SpeechAct>> m_acts;
    QList<Quotation> m_found;
    QList<Attributed> m_attributed;
};

} // namespace

QList<Quotation> extractQuotations(const Article &article, const QList<Name> &names)
{
    return QuotationReader(article, names).read();
}

} // namespace Counterpoint
