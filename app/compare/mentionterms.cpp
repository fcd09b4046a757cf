// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mentionterms.h"

#include <algorithm>

namespace Counterpoint
{

namespace
{

class TermReader
{
public:
    TermReader(EventMention &mention, const ReadSentence &sentence)
        : m_mention(mention)
        , m_sentence(sentence)
        , m_clause(sentence.clauses.at(mention.clause))
    {
    }

    void read() const
    {
        addWords(m_clause.first, m_clause.last);
        if (m_mention.isVerb && m_mention.isSaying())
            addContent();
        if (m_clause.isRelative && m_mention.clause > 0)
            addWords(tailOf(m_sentence.clauses.at(m_mention.clause - 1)), m_clause.first);
        if (m_mention.clause + 1 < m_sentence.clauses.size())
            addFollowing(m_sentence.clauses.at(m_mention.clause + 1));
    }

private:
    /** "answered, firing at the gate"; "the vote, which ended". */
    void addFollowing(const Clause &next) const
    {
        const auto &verb = m_sentence.words.at(next.first).verb;
        const bool isAccompanying = m_mention.isVerb && verb && verb->form == VerbForm::Participle;
        const bool isOfNoun = !m_mention.isVerb && next.isRelative && m_mention.head >= tailOf(m_clause);
        if (isAccompanying || isOfNoun)
            addWords(next.first, next.last);
    }

    void addWords(qsizetype first, qsizetype last) const
    {
        for (qsizetype j = first; j < last; ++j) {
            const ClauseWord &word = m_sentence.words.at(j);
            word.addKeys(m_mention.terms);
            if (j == m_mention.head || (!word.verb && word.noun.isEmpty()))
                continue;
            const QString &lemma = word.verb ? word.verb->lemma : word.noun;
            m_mention.otherStems.insert(stemOf(lemma));
            for (const QString &kind : eventClasses(lemma, word.verb.has_value()))
                m_mention.otherClasses.insert(kind);
        }
    }

    /** What is said belongs to the saying. */
    void addContent() const
    {
        for (qsizetype c = m_mention.clause + 1; c < m_sentence.clauses.size() && m_sentence.clauses.at(c).isReported;
             ++c) {
            const Clause &clause = m_sentence.clauses.at(c);
            for (qsizetype j = clause.first; j < clause.last; ++j)
                m_sentence.words.at(j).addKeys(m_mention.terms);
        }
        if (isAfterContent()) {
            for (qsizetype j = m_sentence.body; j < m_clause.first; ++j)
                m_sentence.words.at(j).addKeys(m_mention.terms);
        }
    }

    /** "The bridge is safe, the mayor said." */
    [[nodiscard]] bool isAfterContent() const
    {
        if (m_clause.first <= m_sentence.body || m_sentence.words.at(m_clause.first - 1).word.isWord)
            return false;
        const auto isTelling = [](const ClauseWord &word) { return word.isFinite() || isAuxiliary(word.word.folded); };
        const auto begin = m_sentence.words.begin();
        return std::any_of(begin + m_sentence.body, begin + m_clause.first, isTelling)
            && std::none_of(begin + m_mention.head + 1, begin + m_clause.last, isTelling);
    }

    /** Where the words after the last verb of a clause begin. */
    [[nodiscard]] qsizetype tailOf(const Clause &clause) const
    {
        for (qsizetype i = clause.last - 1; i >= clause.first; --i) {
            if (m_sentence.words.at(i).verb)
                return i + 1;
        }
        return clause.first;
    }

    EventMention &m_mention;
    const ReadSentence &m_sentence;
    const Clause &m_clause;
};

} // namespace

void addTerms(EventMention &mention, const ReadSentence &sentence)
{
    TermReader(mention, sentence).read();
}

} // namespace Counterpoint
