// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "doers.h"

#include "closedclasses.h"

#include <algorithm>

namespace Counterpoint
{

namespace
{

class DoerReader
{
public:
    DoerReader(EventMention &mention, const ReadSentence &sentence)
        : m_mention(mention)
        , m_sentence(sentence)
        , m_clause(sentence.clauses.at(mention.clause))
    {
    }

    void read() const
    {
        const bool isPassive = isPassiveVerb();
        if (const qsizetype by = agentOf(isPassive); by >= 0)
            addKeys(by + 1, agentEnd(by + 1));
        else if (!isPassive)
            addActive();
    }

private:
    /** "was arrested", "were later released". */
    [[nodiscard]] bool isPassiveVerb() const
    {
        if (!m_mention.isVerb || m_sentence.words.at(m_mention.head).verb->form != VerbForm::Past)
            return false;
        const QStringView be = u"was were is are been be being";
        return isOneOf(m_sentence.folded(m_mention.head - 1), be) || isOneOf(m_sentence.folded(m_mention.head - 2), be);
    }

    /** "..., said the mayor" */
    [[nodiscard]] bool isInverted() const
    {
        return m_mention.isVerb && m_mention.isSaying() && m_mention.lemma != u"tell"
            && m_mention.head == m_clause.first && m_clause.first > m_sentence.body
            && !m_sentence.words.at(m_clause.first - 1).word.isWord && m_mention.head + 1 < m_clause.last
            && !m_sentence.words.at(m_mention.head + 1).isTime
            && (m_sentence.words.at(m_mention.head + 1).word.isCapitalised
                || isDeterminer(m_sentence.folded(m_mention.head + 1)));
    }

    void addActive() const
    {
        if (isInverted()) {
            addKeys(m_mention.head + 1, agentEnd(m_mention.head + 1));
            return;
        }
        qsizetype first = m_mention.isVerb ? subjectStart() : modifiersOf(m_mention.head);
        qsizetype last = m_mention.head;
        if (const qsizetype verb = lightVerbOf(); verb >= 0) { // who "made the request" made it
            first = m_clause.first;
            last = verb;
        }
        while (last > first && !m_sentence.words.at(last - 1).word.isWord)
            --last;
        addKeys(first, last);
        const bool isOfMain = std::any_of(
            m_sentence.words.begin() + first, m_sentence.words.begin() + std::max(first, last),
            [](const ClauseWord &word) { return isOneOf(word.word.folded, u"its his her their it he she they"); });
        if (m_mention.isVerb && (m_mention.subject.isEmpty() || isOfMain))
            inheritSubject();
    }

    /** Behind a fronted phrase: "Despite the protest of the union, the mayor ...". */
    [[nodiscard]] qsizetype subjectStart() const
    {
        const QString opening = m_sentence.folded(m_clause.first);
        if (!isSubordinator(opening) && !isOneOf(opening, u"in on at by for with from to of during under over about"))
            return m_clause.first;
        for (qsizetype j = m_clause.first; j + 1 < m_mention.head; ++j) {
            if (m_sentence.words.at(j).isFinite())
                return m_clause.first;
            if (m_sentence.folded(j) == u"," && !m_sentence.words.at(j).isTime && !m_sentence.words.at(j + 1).isTime)
                return j + 1;
        }
        return m_clause.first;
    }

    /** The finite light verb whose object the noun is: "made the request"; -1 for none. */
    [[nodiscard]] qsizetype lightVerbOf() const
    {
        if (m_mention.isVerb)
            return -1;
        for (qsizetype j = m_mention.head - 1; j >= std::max(m_clause.first, m_mention.head - 5); --j) {
            const ClauseWord &word = m_sentence.words.at(j);
            if (word.verb)
                return word.isFinite() && isLightVerb(word.verb->lemma) ? j : -1;
            if (!word.word.isWord || isOneOf(m_sentence.folded(j), u"in on at by of for with from to after before"))
                return -1;
        }
        return -1;
    }

    /** The "by" that names the doer: of a passive, of a participle right before it, of a noun with nothing but such
     * between. */
    [[nodiscard]] qsizetype agentOf(bool isPassive) const
    {
        for (qsizetype j = m_mention.head + 1; j + 1 < m_clause.last; ++j) {
            const ClauseWord &word = m_sentence.words.at(j);
            if (m_sentence.folded(j) == u"by")
                return m_sentence.words.at(j + 1).verb ? -1 : j; // not "retaliated by firing"
            const bool isLink = word.verb || isOneOf(m_sentence.folded(j), u"out on up off in");
            if (!isPassive && !(isLink && j <= m_mention.head + 3))
                return -1;
        }
        return -1;
    }

    [[nodiscard]] qsizetype agentEnd(qsizetype first) const
    {
        qsizetype last = first;
        while (last < std::min(m_clause.last, first + 8) && !m_sentence.words.at(last).verb
               && !isOneOf(m_sentence.folded(last),
                           u"in on at against to for with after before near during from into over"))
            ++last;
        return last;
    }

    /** Where the words that modify a noun begin: back to the last verb, mark or word of grammar. */
    [[nodiscard]] qsizetype modifiersOf(qsizetype noun) const
    {
        qsizetype first = noun;
        while (first > m_clause.first) {
            const ClauseWord &word = m_sentence.words.at(first - 1);
            if (word.verb || !word.word.isWord || (word.word.isStopword && word.key.isEmpty()))
                break;
            --first;
        }
        return first;
    }

    void addKeys(qsizetype first, qsizetype last) const
    {
        for (qsizetype j = first; j < last; ++j) {
            const ClauseWord &word = m_sentence.words.at(j);
            if (!word.verb && !word.isTime)
                word.addKeys(m_mention.subject);
        }
    }

    /** A clause without a subject of its own ("... and arrested two men") takes the one of the sentence's first clause.
     */
    void inheritSubject() const
    {
        const Clause &main = m_sentence.clauses.first();
        if (m_clause.first == main.first)
            return;
        for (qsizetype j = main.first; j < main.last && !m_sentence.words.at(j).verb; ++j) {
            m_sentence.words.at(j).addKeys(m_mention.subject);
            m_sentence.words.at(j).addKeys(m_mention.terms);
        }
    }

    EventMention &m_mention;
    const ReadSentence &m_sentence;
    const Clause &m_clause;
};

} // namespace

void addDoer(EventMention &mention, const ReadSentence &sentence)
{
    DoerReader(mention, sentence).read();
}

} // namespace Counterpoint
