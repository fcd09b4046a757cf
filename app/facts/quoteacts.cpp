// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "quoteacts.h"

#include <facts/speechwords.h>
#include <facts/tokenizedarticle.h>

#include <algorithm>

namespace Counterpoint
{

namespace
{

constexpr qsizetype kShortSentence = 12; ///< Tokens of a sentence that only says who spoke: "The minister said."

bool isDash(const Token &token)
{
    return token.is(QLatin1String("-"));
}

/** Words that may stand between a quotation and the one who says it: "as the memo put it". */
bool isLightWord(const Token &token)
{
    static const QSet<QString> words = wordSet("as then so");
    return token.is(QLatin1String(",")) || isDash(token) || words.contains(token.lower);
}

} // namespace

QuoteActs::QuoteActs(const Article &article, const QList<Tokens> &sentences, const QList<QuotedSpan> &quotes,
                     const RunContext &context)
    : m_article(article)
    , m_sentences(sentences)
    , m_quotes(quotes)
{
    for (const QuotedSpan &quote : quotes) {
        if (context.isCancelled())
            return; // not every sentence has its tokens
        m_quoted.append(quote.outside);
        m_uses.append(QuoteUse::Speech);
    }
    readSentences(sentences, context, [&](int, const Tokens &tokens) {
        QList<Span> here;
        if (!tokens.isEmpty()) {
            const Span whole = spanOf(tokens, 0, tokens.size() - 1);
            std::ranges::copy_if(m_quoted, std::back_inserter(here), [&](Span span) { return span.overlaps(whole); });
        }
        m_acts.append(speechActsOf(tokens, here));
    });
    if (m_acts.size() == sentences.size())
        findLabels();
}

bool QuoteActs::isEmbedded(const QuotedSpan &quote) const
{
    const QStringView text = textIn(m_article.text, quote.inside).trimmed();
    return !text.isEmpty() && text.front().isLower();
}

int QuoteActs::sentenceAtEnd(const QuotedSpan &quote) const
{
    int sentence = quote.sentence;
    while (sentence + 1 < m_article.sentences.size() && m_article.sentences[sentence + 1].span.start < quote.inside.end)
        ++sentence;
    return sentence;
}

bool QuoteActs::opensSentence(const QuotedSpan &quote) const
{
    return m_article.sentences[quote.sentence].span.start >= quote.outside.start;
}

bool QuoteActs::fillsSentence(const QuotedSpan &quote) const
{
    return opensSentence(quote) && m_article.sentences[sentenceAtEnd(quote)].span.end <= quote.outside.end + 1;
}

/** No other quotation stands between; titles and labels are none. */
bool QuoteActs::isUnbroken(qsizetype from, qsizetype to) const
{
    for (qsizetype i = 0; i < m_quoted.size(); ++i) {
        if (m_uses[i] == QuoteUse::Speech && m_quoted[i].start >= from && m_quoted[i].end <= to)
            return false;
    }
    return true;
}

/** A new clause with words of its own begins between two places of a sentence: ", but Rivera went on about". */
bool QuoteActs::isNewClause(int sentence, qsizetype from, qsizetype to) const
{
    static const QSet<QString> joins = wordSet("and but while as when though although so because");
    const Tokens &tokens = m_sentences[sentence];
    for (qsizetype i = 0; i + 3 < tokens.size(); ++i) {
        const bool isBetween = tokens[i].span.start >= from && tokens[i + 3].span.end <= to;
        if (isBetween && tokens[i].is(QLatin1String(",")) && joins.contains(tokens[i + 1].lower)
            && !isInside(tokens[i + 3], m_quoted))
            return true;
    }
    return false;
}

std::optional<ActAt> QuoteActs::actOf(qsizetype index) const
{
    const QuotedSpan &quote = m_quotes[index];
    const auto before = actBefore(quote);
    if (!before && isAskedPassively(quote))
        return std::nullopt;
    const auto behind = actBehind(quote);
    const bool isOutweighed = before && behind && !isLedInto(quote) && m_acts[behind->sentence][behind->act].isStrong
        && !m_acts[before->sentence][before->act].isStrong; // "the offers send a sign that it “is over,” Rivera said"
    const bool isLed = (isEmbedded(quote) && !isOutweighed)
        || (before && before->sentence == quote.sentence
            && leadsInto(m_acts[before->sentence][before->act], m_sentences[quote.sentence], quote.outside.start));
    const auto first = isLed ? before : behind;
    const auto second = isLed ? behind : before;
    for (const auto &act : {first, second, actAside(quote)}) {
        if (act)
            return act;
    }
    return std::nullopt;
}

/** A weak verb follows speech only: words that end in a comma or an exclamation. */
bool QuoteActs::mayStandBehind(const QuotedSpan &quote, const SpeechAct &act, const Tokens &tokens) const
{
    static const QSet<QString> answers = wordSet("reply respond answer retort");
    if (act.form == SourceForm::Shared || act.form == SourceForm::Unknown)
        return false;
    QStringView text = textIn(m_article.text, quote.inside).trimmed();
    while (!text.isEmpty()
           && (text.back() == u'\'' || text.back() == u'’' || text.back() == u'"' || text.back() == u'”'))
        text.chop(1);
    const bool isAnswered = text.endsWith(u'?') && answers.contains(reportingLemma(tokens[act.cueFirst].lower));
    if (isAnswered && lowerAt(tokens, act.cueLast + 1) == QLatin1String(",")) // "Why?" Rivera replied, "..."
        return false;
    const bool isSpeech = text.endsWith(u',') || text.endsWith(u'!') || text.endsWith(u'?');
    return act.isStrong || (isSpeech && !act.isThought);
}

/** "Asked by a friend, “Why?” ...": somebody the sentence does not make the speaker asks. */
bool QuoteActs::isAskedPassively(const QuotedSpan &quote) const
{
    static const QSet<QString> leads = wordSet("when after once if being was were");
    const Tokens &tokens = m_sentences[quote.sentence];
    bool isAsked = false;
    for (qsizetype i = 0; i < tokens.size() && tokens[i].span.end <= quote.outside.start; ++i) {
        const bool isInQuote = isInside(tokens[i], m_quoted);
        if (tokens[i].is(QLatin1String("asked")) && !isInQuote)
            isAsked = i == 0 || leads.contains(tokens[i - 1].lower);
        else if (isInQuote || (i > 0 && tokens[i - 1].is(QLatin1String(",")) && isSubjectPronoun(tokens[i].lower)))
            isAsked = false;
    }
    return isAsked;
}

/** "...", said Rivera. "...," the ministry said in a note. */
std::optional<ActAt> QuoteActs::actBehind(const QuotedSpan &quote) const
{
    int sentence = sentenceAtEnd(quote);
    const bool endsThere = m_article.sentences[sentence].span.end <= quote.outside.end + 1;
    const bool hasNext
        = sentence + 1 < m_sentences.size() && m_article.sentences[sentence + 1].paragraph == quote.paragraph;
    if (endsThere && hasNext && m_sentences[sentence + 1].size() <= kShortSentence
        && !textIn(m_article.text, quote.inside).trimmed().endsWith(u'.'))
        ++sentence;
    const Tokens &tokens = m_sentences[sentence];
    qsizetype from = 0;
    while (from < tokens.size() && tokens[from].span.start < quote.outside.end)
        ++from;
    while (from < tokens.size() && isLightWord(tokens[from]))
        ++from;
    for (qsizetype i = 0; i < m_acts[sentence].size(); ++i) {
        const SpeechAct &act = m_acts[sentence][i];
        if (act.first() == from && mayStandBehind(quote, act, tokens)
            && isUnbroken(quote.outside.end, tokens[act.first()].span.start))
            return ActAt{sentence, i};
    }
    return std::nullopt;
}

/** A weak verb speaks in its own clause only: not in "called it a day, so the crowd “left”". */
bool QuoteActs::reaches(const SpeechAct &act, const Tokens &tokens, qsizetype quoteStart) const
{
    static const QSet<QString> stops = wordSet("so but while though although as because which when after before until");
    if (act.isStrong && !act.isThought)
        return true;
    for (qsizetype i = act.last() + 1; i + 1 < tokens.size() && tokens[i].span.start < quoteStart; ++i) {
        const bool isRelative
            = tokens[i + 1].is(QLatin1String("in")) && lowerAt(tokens, i + 2) == QLatin1String("which");
        if (tokens[i].is(QLatin1String(";")) || (tokens[i].is(QLatin1String(",")) && isRelative)
            || (tokens[i].is(QLatin1String(",")) && stops.contains(tokens[i + 1].lower) && i + 2 < tokens.size()
                && tokens[i + 2].isWord()))
            return false;
    }
    return true;
}

/** Rivera said: "..."; the last verb of saying between the quotation and the one before it. */
std::optional<ActAt> QuoteActs::actBefore(const QuotedSpan &quote) const
{
    int sentence = quote.sentence;
    if (opensSentence(quote)) {
        const bool isAnnounced = sentence > 0 && m_article.text[m_article.sentences[sentence - 1].span.end - 1] == u':';
        if (!isAnnounced)
            return std::nullopt;
        --sentence;
    }
    const Tokens &tokens = m_sentences[sentence];
    std::optional<ActAt> last;
    for (qsizetype i = 0; i < m_acts[sentence].size(); ++i) {
        const SpeechAct &act = m_acts[sentence][i];
        const qsizetype end = tokens[act.last()].span.end;
        const bool isHere
            = end <= quote.outside.start && isUnbroken(tokens[act.first()].span.start, quote.outside.start);
        static const QSet<QString> subordinators = wordSet("that if which because as when while where whether");
        const qsizetype speaking = speakingAct(m_acts[sentence], i, tokens);
        const SpeechAct &outer = m_acts[sentence][speaking];
        const bool isSideThought = outer.isThought && outer.governor < 0 && outer.sourceFirst > 0
            && subordinators.contains(tokens[outer.sourceFirst - 1].lower); // "rules that towns need to heed"
        const bool isAnnouncing = act.isInverted && lowerAt(tokens, act.last() + 1) == QLatin1String(":");
        const bool isTaken = act.first() > 0 && isInside(tokens[act.first() - 1], m_quoted)
            && isNewClause(sentence, end, quote.outside.start); // "“Go,” she said, and as he left the “old” house"
        if (isHere && !isTaken && !isSideThought && (!act.isInverted || act.isCredit() || isAnnouncing)
            && reaches(act, tokens, quote.outside.start))
            last = ActAt{sentence, speaking};
    }
    return last;
}

/** "... "plan" ..., the ministry said": an aside at the sentence's end speaks for all of it. */
std::optional<ActAt> QuoteActs::actAside(const QuotedSpan &quote) const
{
    const int sentence = sentenceAtEnd(quote);
    const Tokens &tokens = m_sentences[sentence];
    for (qsizetype i = 0; i < m_acts[sentence].size(); ++i) {
        const SpeechAct &act = m_acts[sentence][i];
        const qsizetype first = act.first();
        const bool canSpeak
            = act.isStrong && !act.isThought && act.form != SourceForm::Shared && act.form != SourceForm::Unknown;
        if (!canSpeak || first == 0 || tokens[first].span.start < quote.outside.end)
            continue;
        const QString &next = lowerAt(tokens, act.last() + 1);
        const bool isClosed = next.isEmpty() || next == QLatin1String(".") || next == QLatin1String(",");
        if (tokens[first - 1].is(QLatin1String(",")) && isClosed)
            return ActAt{sentence, i};
    }
    return std::nullopt;
}

std::optional<ActAt> QuoteActs::actOfSentenceBefore(qsizetype index) const
{
    const QuotedSpan &quote = m_quotes[index];
    const int before = quote.sentence - 1;
    if (!fillsSentence(quote) || before < 0 || m_article.sentences[before].paragraph != quote.paragraph)
        return std::nullopt;
    const bool isFree = isUnbroken(m_article.sentences[before].span.start, m_article.sentences[before].span.end);
    for (qsizetype i = m_acts[before].size() - 1; isFree && i >= 0; --i) {
        const SpeechAct &act = m_acts[before][i];
        if (act.isCredit() || act.form == SourceForm::Unknown || act.isRelative)
            continue;
        qsizetype outermost = i;
        while (m_acts[before][outermost].governor >= 0)
            outermost = m_acts[before][outermost].governor;
        return ActAt{before, outermost};
    }
    return std::nullopt;
}

} // namespace Counterpoint
