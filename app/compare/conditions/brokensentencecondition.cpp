// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "brokensentencecondition.h"

#include <compare/clauses.h>
#include <facts/speechwords.h>
#include <facts/wordforms.h>
#include <text/lexicon.h>

#include <algorithm>

namespace Counterpoint
{

namespace
{

constexpr qsizetype kLeastWords = 6; // shorter lines are headings as likely
constexpr qsizetype kSurelyRunning = 14; // so long a line without a stop was cut off

bool endsWithMark(QStringView text)
{
    static const QString marks = QStringLiteral(".?!\u2026:;\"\u201C\u201D\u2019'\u00BB)]*\u2014-\u2013");
    const QStringView line = text.trimmed();
    return line.isEmpty() || marks.contains(line.back());
}

/** One article's sentences, one after the other. */
class SentenceCheck
{
public:
    explicit SentenceCheck(const ArticleReading &reading)
        : m_reading(reading)
    {
    }

    QList<Condition> find()
    {
        for (int sentence = 0; sentence < m_reading.sentenceCount(); ++sentence) {
            if (!m_reading.isBody(sentence))
                continue;
            const bool isFound = isRepeatingItself(sentence) || isCutOff(sentence) || beginsInside(sentence)
                || reportsNothing(sentence);
            Q_UNUSED(isFound); // one a sentence
        }
        return m_found;
    }

private:
    bool add(int sentence, Span span, const QString &reason)
    {
        m_found.append(m_reading.condition(ConditionKind::BrokenSentence, sentence, span, reason));
        return true;
    }

    /** "the the", "of of", "a the": two small words where one belongs. */
    bool isRepeatingItself(int sentence)
    {
        static const QSet<QString> doubled = wordSet("the a an of to and for from with by at his their its was were be "
                                                     "will has have as or");
        static const QSet<QString> articles = wordSet("the a an");
        const Tokens &tokens = m_reading.tokens(sentence);
        for (qsizetype i = 1; i < tokens.size(); ++i) {
            const Token &first = tokens[i - 1];
            const Token &second = tokens[i];
            const bool isSame = first.lower == second.lower && doubled.contains(first.lower);
            const bool isPair = articles.contains(first.lower) && articles.contains(second.lower);
            const bool isPlain
                = !second.isCapitalised && second.hasSpaceBefore && (i > 1 ? !first.isCapitalised : true);
            const Span span{first.span.start, second.span.end};
            if ((isSame || isPair) && isPlain && !m_reading.isQuoted(span))
                return add(
                    sentence, span,
                    QStringLiteral("\u201c%1\u201d stands where one of the words belongs.").arg(m_reading.text(span)));
        }
        return false;
    }

    [[nodiscard]] Span paragraphOf(int sentence) const
    {
        return m_reading.article().paragraphs.at(m_reading.article().sentences.at(sentence).paragraph);
    }

    [[nodiscard]] bool isLastOfParagraph(int sentence) const
    {
        const QList<Sentence> &sentences = m_reading.article().sentences;
        return sentence + 1 == sentences.size()
            || sentences.at(sentence + 1).paragraph != sentences.at(sentence).paragraph;
    }

    [[nodiscard]] bool isFirstOfParagraph(int sentence) const
    {
        const QList<Sentence> &sentences = m_reading.article().sentences;
        return sentence == 0 || sentences.at(sentence - 1).paragraph != sentences.at(sentence).paragraph;
    }

    [[nodiscard]] bool endsProperly(int sentence) const
    {
        return sentence < 0 || sentence >= m_reading.sentenceCount() || !m_reading.isBody(sentence)
            || endsWithMark(m_reading.article().sentenceText(sentence));
    }

    /** The paragraphs around end as prose does: no list, no verse. */
    [[nodiscard]] bool isAmongProse(int sentence) const
    {
        int next = sentence + 1;
        while (next < m_reading.sentenceCount() && !isLastOfParagraph(next))
            ++next;
        return endsProperly(sentence - 1) && endsProperly(next);
    }

    bool isCutOff(int sentence)
    {
        const Tokens &tokens = m_reading.tokens(sentence);
        const qsizetype words = std::ranges::count_if(tokens, &Token::isWord);
        if (!isLastOfParagraph(sentence) || endsProperly(sentence) || words < kLeastWords || !isAmongProse(sentence))
            return false;
        const Token &last = tokens.last();
        static const QSet<QString> open
            = wordSet("the a an of to and or but for from with by at in on as his her its "
                      "their our your my than that which who whose because if into was were "
                      "is are be been has have had will would could should");
        const bool isOpen = open.contains(last.lower) || last.is(QLatin1String(","));
        if (!isOpen && (words < kSurelyRunning || !std::ranges::any_of(tokens, isFiniteForm)))
            return false;
        const qsizetype from = std::max<qsizetype>(0, tokens.size() - 5);
        return add(sentence, spanOf(tokens, from, tokens.size() - 1),
                   QStringLiteral("The sentence ends without a stop: it may be cut off."));
    }

    bool beginsInside(int sentence)
    {
        const Tokens &tokens = m_reading.tokens(sentence);
        if (!isFirstOfParagraph(sentence) || tokens.size() < kLeastWords || !tokens.first().isWord())
            return false;
        const QString first = m_reading.text(tokens.first().span);
        const Span paragraph = paragraphOf(sentence);
        const bool isBare = tokens.first().span.start == paragraph.start; // no mark, bullet or bracket before it
        const bool isName = first != first.toLower() || lexiconSet(u"nameparticles.txt").contains(first)
            || lowerAt(tokens, 1) == QLatin1String("-");
        if (!isBare || !first.front().isLower() || isName || isListItem(sentence))
            return false;
        return add(sentence, spanOf(tokens, 0, std::min<qsizetype>(4, tokens.size() - 1)),
                   QStringLiteral("The paragraph begins in the middle of a sentence."));
    }

    /** Behind a colon or a semicolon, or beside others that begin so. */
    [[nodiscard]] bool isListItem(int sentence) const
    {
        const auto beginsSmall = [&](int at) {
            return at >= 0 && at < m_reading.sentenceCount() && isFirstOfParagraph(at)
                && m_reading.article().sentenceText(at).trimmed().front().isLower();
        };
        if (sentence == 0)
            return false;
        const QChar before = m_reading.article().sentenceText(sentence - 1).trimmed().back();
        return before == u':' || before == u';' || beginsSmall(sentence - 1) || beginsSmall(sentence + 1);
    }

    /** "Despite the call from the mayor, the office stated on Friday.": nothing is told but that somebody spoke. */
    bool reportsNothing(int sentence)
    {
        static const QSet<QString> verbs = wordSet("said says stated states announced declared claimed added");
        static const QSet<QString> linking = wordSet("as so what that which who like than how when where it");
        const Tokens &tokens = m_reading.tokens(sentence);
        const auto verb = std::ranges::find_if(tokens, [](const Token &token) { return verbs.contains(token.lower); });
        const bool isEnded = endsWithMark(m_reading.article().sentenceText(sentence));
        const bool isLinked
            = std::ranges::any_of(tokens, [](const Token &token) { return linking.contains(token.lower); });
        if (verb == tokens.cend() || verb == tokens.cbegin() || !isEnded || isLinked
            || m_reading.isQuoted(m_reading.article().sentences.at(sentence).span)
            || !isOnlyTime(sentence, verb - tokens.cbegin() + 1) || hasOtherVerb(sentence, verb->span))
            return false;
        return add(sentence, {verb->span.start, tokens.last().span.end},
                   QStringLiteral("Somebody is said to have spoken, but what was said is missing."));
    }

    [[nodiscard]] bool isOnlyTime(int sentence, qsizetype from) const
    {
        const Tokens &tokens = m_reading.tokens(sentence);
        const QList<Timex> &times = m_reading.article().facts.timexes;
        bool hasTime = false;
        for (qsizetype i = from; i < tokens.size(); ++i) {
            const bool isTime
                = std::ranges::any_of(times, [&](const Timex &timex) { return timex.span.overlaps(tokens[i].span); });
            hasTime = hasTime || isTime;
            if (!isTime && tokens[i].isWord() && !isPreposition(tokens[i].lower))
                return false;
        }
        return hasTime;
    }

    [[nodiscard]] bool hasOtherVerb(int sentence, Span verb) const
    {
        const ReadSentence read
            = readSentence(m_reading.view().comparison(), m_reading.view().names(), {m_reading.index(), sentence});
        return std::ranges::any_of(read.words, [verb](const ClauseWord &word) {
            return !word.word.span.overlaps(verb) && (word.isFinite() || isAuxiliary(word.word.folded));
        });
    }

    const ArticleReading &m_reading;
    QList<Condition> m_found;
};

} // namespace

QList<Condition> BrokenSentenceCondition::findIn(const ArticleReading &reading) const
{
    return SentenceCheck(reading).find();
}

} // namespace Counterpoint
