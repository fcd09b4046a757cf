// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mentiondates.h"

#include "closedclasses.h"
#include "countedtimes.h"
#include "datedhead.h"

#include <algorithm>
#include <utility>

namespace Counterpoint
{

namespace
{

constexpr qint64 kWidestDate = 366; // days: an expression wider than a year dates nothing

class MentionDater
{
public:
    MentionDater(QList<EventMention> &mentions, const Article &article, const ReadSentence &sentence)
        : m_mentions(mentions)
        , m_article(article)
        , m_sentence(sentence)
        , m_heads(sentence, article.text)
    {
    }

    void giveDate(const Timex &timex)
    {
        const auto range = timex.range();
        const auto [first, last] = wordsOf(timex.span);
        if (!range || !range->isValid() || range->days() > kWidestDate || timex.type == TimexType::Set
            || timex.type == TimexType::Duration || !isDating(timex, first, last))
            return;
        const QDate published = m_article.metadata.published.date;
        const bool isPast = published.isValid() && range->last < published;
        const qsizetype head = m_heads.headOf(first, last, isPast);
        const auto mention = std::ranges::find(m_mentions, head, &EventMention::head);
        if (mention == m_mentions.end() || mention->isHypothetical || m_sentence.clauses.at(mention->clause).isSource)
            return;
        if (mention->date && mention->date->days() <= range->days())
            return;
        mention->isDateInside = head == m_heads.modifiedNoun(first, last);
        mention->date = range;
        mention->dateSpan = timex.span;
        mention->rule = timex.rule();
    }

    void giveCount(const CountedTime &counted)
    {
        if (m_sentence.words.at(counted.first).isQuoted)
            return;
        const qsizetype head = m_heads.headOf(counted.first, counted.last, false);
        const auto mention = std::ranges::find(m_mentions, head, &EventMention::head);
        if (mention == m_mentions.end() || mention->isHypothetical || mention->date)
            return;
        mention->counted = counted.days;
        mention->countedFrom = counted.anchor;
        mention->dateSpan
            = {m_sentence.words.at(counted.first).word.span.start, m_sentence.words.at(counted.last - 1).word.span.end};
    }

private:
    /** First and last word of an expression; first == last when it covers none. */
    [[nodiscard]] std::pair<qsizetype, qsizetype> wordsOf(Span span) const
    {
        const auto &words = m_sentence.words;
        const auto first
            = std::ranges::find_if(words, [&](const ClauseWord &word) { return word.word.span.overlaps(span); });
        auto last = first;
        while (last != words.end() && last->word.span.overlaps(span))
            ++last;
        return {first - words.begin(), last - words.begin()};
    }

    /** Not inside a quotation nor behind a word that sets a bound: "after Friday", but "before dawn" is a time. */
    [[nodiscard]] bool isDating(const Timex &timex, qsizetype first, qsizetype last) const
    {
        if (first < m_sentence.body || first == last || m_sentence.words.at(first).isQuoted
            || isCountedFromAnother(first, last))
            return false;
        const QString before = m_sentence.folded(first - 1);
        const bool isPart = timex.type == TimexType::Time && isOneOf(before, u"before after");
        if (isOneOf(before, u"since"))
            return m_heads.modifiedNoun(first, last) >= 0; // "since the May 3 attack"
        return isPart || !isOneOf(before, u"before after until till by from through");
    }

    /** "two days later", "the next day": counted from an event, not from the day of publication. */
    [[nodiscard]] bool isCountedFromAnother(qsizetype first, qsizetype last) const
    {
        if (last - first < 2)
            return false;
        return isOneOf(m_sentence.folded(last - 1), u"later earlier before after afterwards previously")
            || (isOneOf(m_sentence.folded(last - 1), u"day week month year morning night evening")
                && isOneOf(m_sentence.folded(last - 2), u"next following same previous")
                && isOneOf(m_sentence.folded(last - 3), u"the that"));
    }

    QList<EventMention> &m_mentions;
    const Article &m_article;
    const ReadSentence &m_sentence;
    DatedHead m_heads;
};

} // namespace

void dateMentions(QList<EventMention> &mentions, const Article &article, const ReadSentence &sentence)
{
    MentionDater dater(mentions, article, sentence);
    for (const Timex &timex : article.facts.timexes) {
        if (timex.sentence == sentence.ref.sentence)
            dater.giveDate(timex);
    }
    for (const CountedTime &counted : countedTimes(sentence))
        dater.giveCount(counted);
}

} // namespace Counterpoint
