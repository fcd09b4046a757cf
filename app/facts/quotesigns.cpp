// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "quoteacts.h"

#include <facts/quotelabels.h>
#include <facts/speechwords.h>
#include <facts/tokens.h>

#include <algorithm>

namespace Counterpoint
{

namespace
{

constexpr qsizetype kLongestSignature = 8;

/** "called the old bridge": a name follows, and the words between are what bears it. */
bool isNamingCue(const Tokens &tokens, const SpeechAct &act, qsizetype before)
{
    static const QSet<QString> namings = wordSet("call dub label brand describe name deride mock");
    if (act.cueLast >= before || !namings.contains(reportingLemma(tokens[act.cueFirst].lower)))
        return false;
    for (qsizetype i = act.cueLast + 1; i <= before; ++i) {
        if (!tokens[i].isWord() && !tokens[i].isNumber() && !tokens[i].is(QLatin1String("'s")))
            return false;
    }
    return true;
}

} // namespace

void QuoteActs::findLabels()
{
    for (qsizetype i = 0; i < m_quotes.size(); ++i) {
        const QuotedSpan &quote = m_quotes[i];
        const Tokens &tokens = m_sentences[quote.sentence];
        const LabelFrame frame{.isLedInto = isLedInto(quote),
                               .isFollowed = actBehind(quote).has_value(),
                               .isToldOf = actBefore(quote).has_value() || actAside(quote).has_value()};
        m_uses[i] = quoteUseOf(quote, tokens, frame);
        const bool isSecond = i > 0 && m_uses[i - 1] == QuoteUse::Label && m_uses[i] == QuoteUse::Speech
            && m_quotes[i - 1].sentence == quote.sentence && !frame.isLedInto && !frame.isFollowed;
        if (isSecond && areJoined(m_quotes[i - 1], quote, tokens))
            m_uses[i] = QuoteUse::Label;
    }
}

/** "called it a “folly”": a verb of saying, and nothing but small words between it and the marks. */
bool QuoteActs::isLedInto(const QuotedSpan &quote) const
{
    static const QSet<QString> small = wordSet("a an the it him her them himself herself itself as that , : be is");
    const Tokens &tokens = m_sentences[quote.sentence];
    qsizetype before = -1;
    while (before + 1 < tokens.size() && tokens[before + 1].span.end <= quote.outside.start)
        ++before;
    const qsizetype last = before;
    while (before >= 0 && small.contains(tokens[before].lower))
        --before;
    return std::ranges::any_of(m_acts[quote.sentence], [&](const SpeechAct &act) {
        const bool isBeside = act.cueLast == before || isNamingCue(tokens, act, last);
        return !act.isThought && !act.isCredit() && isBeside;
    });
}

std::optional<QuoteActs::Signature> QuoteActs::signatureOf(qsizetype index) const
{
    const QuotedSpan &quote = m_quotes[index];
    int sentence = sentenceAtEnd(quote);
    qsizetype dash = 0;
    while (dash < m_sentences[sentence].size() && m_sentences[sentence][dash].span.start < quote.outside.end)
        ++dash;
    if (dash >= m_sentences[sentence].size() && sentence + 1 < m_sentences.size()) {
        ++sentence;
        dash = 0;
    }
    const Tokens &tokens = m_sentences[sentence];
    if (dash + 1 >= tokens.size() || !tokens[dash].is(QLatin1String("-")) || !tokens[dash + 1].isCapitalised)
        return std::nullopt;
    qsizetype last = dash + 1;
    while (last + 1 < tokens.size()
           && (tokens[last + 1].isCapitalised || tokens[last + 1].is(QLatin1String("-"))
               || (tokens[last + 1].is(QLatin1String(".")) && last + 2 < tokens.size()
                   && tokens[last].span.length() <= 2)))
        ++last;
    const QString &next = lowerAt(tokens, last + 1);
    const bool isClosed = next.isEmpty() || next == QLatin1String(".") || next == QLatin1String(",");
    const bool endsParagraph = sentence + 1 >= m_sentences.size()
        || m_article.sentences[sentence + 1].paragraph != m_article.sentences[sentence].paragraph;
    if (!isClosed || !endsParagraph || last - dash > kLongestSignature)
        return std::nullopt;
    return Signature{sentence, dash + 1, last};
}

} // namespace Counterpoint
