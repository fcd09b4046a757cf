// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "eventmentions.h"

#include "closedclasses.h"
#include "doers.h"
#include "mentiondates.h"
#include "mentionterms.h"

namespace Counterpoint
{

namespace
{

class MentionReader
{
public:
    explicit MentionReader(const ReadSentence &sentence)
        : m_sentence(sentence)
    {
    }

    [[nodiscard]] QList<EventMention> read() const
    {
        QList<EventMention> mentions;
        for (qsizetype i = m_sentence.body; i < m_sentence.words.size(); ++i) {
            const ClauseWord &word = m_sentence.words.at(i);
            if ((word.verb && !isStative(word.verb->lemma)) || !word.noun.isEmpty())
                mentions.append(mentionAt(i));
        }
        return mentions;
    }

private:
    [[nodiscard]] EventMention mentionAt(qsizetype i) const
    {
        const ClauseWord &word = m_sentence.words.at(i);
        const Clause &clause = m_sentence.clauses.at(m_sentence.clauseOf(i));
        EventMention mention;
        mention.ref = m_sentence.ref;
        mention.clause = m_sentence.clauseOf(i);
        mention.head = i;
        mention.isVerb = word.verb.has_value();
        mention.lemma = mention.isVerb ? word.verb->lemma : word.noun;
        mention.isTold = word.isFinite() && !isReduced(i, clause);
        mention.isPlanned = isPlanned(i);
        mention.isByPronoun = isByPronoun(i, clause);
        mention.stem = stemOf(mention.lemma);
        mention.isQuoted = word.isQuoted;
        mention.isReported = clause.isReported;
        mention.classes = classesOf(i, clause, mention);
        mention.isHypothetical = isHypothetical(i, clause);
        mention.span
            = {m_sentence.words.at(clause.first).word.span.start, m_sentence.words.at(clause.last - 1).word.span.end};
        addTerms(mention, m_sentence);
        addDoer(mention, m_sentence);
        return mention;
    }

    /** "will meet", "is expected to open". */
    [[nodiscard]] bool isPlanned(qsizetype i) const
    {
        const QString before = m_sentence.folded(i - 1);
        const QString second = m_sentence.folded(i - 2);
        return isOneOf(before, u"will shall") || isOneOf(second, u"will shall")
            || (before == u"to" && isOneOf(second, u"is are was were expected scheduled due set plans"));
    }

    /** "is lined with stalls set up by traders": a past form that only describes the noun before it. */
    [[nodiscard]] bool isReduced(qsizetype i, const Clause &clause) const
    {
        const ClauseWord &word = m_sentence.words.at(i);
        if (word.verb->form != VerbForm::Past || i == clause.first || isAuxiliary(m_sentence.folded(i - 1)))
            return false;
        bool isTold = false;
        for (qsizetype j = i - 1; j >= clause.first; --j) {
            if (isOneOf(m_sentence.folded(j), u"and or but who which that , ; - not never")
                || (!m_sentence.words.at(j).word.isWord && m_sentence.folded(j) != u"."
                    && m_sentence.folded(j) != u"'"))
                return false;
            const bool isVerb
                = m_sentence.words.at(j).isFinite() || isOneOf(m_sentence.folded(j), u"is are was were has have had");
            if (isVerb && i - j < 3)
                return false; // "has also resigned"
            isTold = isTold || isVerb;
        }
        return isTold;
    }

    /** "told", "asked", "urged" somebody "to do": a request, whatever the verb's own kind; "called for" likewise. */
    [[nodiscard]] QStringList classesOf(qsizetype i, const Clause &clause, const EventMention &mention) const
    {
        QStringList classes = eventClasses(mention.lemma, mention.isVerb);
        if (!mention.isVerb)
            return classes;
        const bool isCall = mention.lemma == u"call" && isOneOf(m_sentence.folded(i + 1), u"for on upon");
        bool isToldTo = false;
        if (isOneOf(mention.lemma, u"tell ask urge beg invite")) {
            for (qsizetype j = i + 1; j + 1 < clause.last && !isToldTo; ++j)
                isToldTo = m_sentence.folded(j) == u"to" && m_sentence.words.at(j + 1).verb && j > i + 1;
        }
        if (isCall || isToldTo)
            return {QStringLiteral("request")};
        // "was confirmed as minister": nobody speaks; but "it was announced that"
        if (isPassive(i) && m_sentence.folded(i + 1) != u"that")
            classes.removeAll(QStringLiteral("say"));
        return classes;
    }

    [[nodiscard]] bool isByPronoun(qsizetype i, const Clause &clause) const
    {
        for (qsizetype j = i - 1; j >= clause.first; --j) {
            if (isOneOf(m_sentence.folded(j), u"he she they"))
                return true;
            if (m_sentence.words.at(j).name >= 0 || m_sentence.words.at(j).verb)
                return false;
        }
        return false;
    }

    [[nodiscard]] bool isPassive(qsizetype i) const
    {
        const QStringView be = u"was were is are been be being";
        return m_sentence.words.at(i).verb->form == VerbForm::Past
            && (isOneOf(m_sentence.folded(i - 1), be)
                || (m_sentence.folded(i - 1).endsWith(u"ly") && isOneOf(m_sentence.folded(i - 2), be)));
    }

    [[nodiscard]] bool isHypothetical(qsizetype i, const Clause &clause) const
    {
        for (qsizetype j = i - 1; j >= clause.first && j >= i - 4; --j) {
            const QString word = m_sentence.folded(j);
            if (isOneOf(word, u"would could should may might if unless not never")
                || (word.startsWith(u"wouldn") || word.startsWith(u"couldn") || word.startsWith(u"shouldn")))
                return true;
        }
        return isOneOf(m_sentence.folded(clause.first), u"if unless should");
    }

    const ReadSentence &m_sentence;
};

} // namespace

QList<EventMention> eventMentions(const Comparison &comparison, const ReadSentence &sentence)
{
    if (sentence.clauses.isEmpty())
        return {};
    QList<EventMention> mentions = MentionReader(sentence).read();
    dateMentions(mentions, comparison.article(sentence.ref), sentence);
    return mentions;
}

} // namespace Counterpoint
