// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "clausecutter.h"

#include "closedclasses.h"

#include <algorithm>
#include <utility>

namespace Counterpoint
{

namespace
{

/** Marks between which a clause ends; hyphens inside words and commas inside times do not count. */
bool isBreak(const ReadSentence &sentence, qsizetype i, QStringView text)
{
    const ClauseWord &word = sentence.words.at(i);
    if (word.word.isWord || word.isTime)
        return false;
    const QString &mark = word.word.folded;
    if (mark.isEmpty() || isOneOf(mark, u"/ ' % $ & # +"))
        return false;
    if (!isOneOf(mark, u"- . "))
        return true;
    const Span span = word.word.span;
    const bool isLoose
        = span.start > 0 && text.at(span.start - 1).isSpace() && span.end < text.size() && text.at(span.end).isSpace();
    return mark == u"-" && isLoose;
}

class ClauseCutter
{
public:
    ClauseCutter(ReadSentence &sentence, QStringView text)
        : m_sentence(sentence)
        , m_text(text)
    {
    }

    void cut()
    {
        const auto &words = m_sentence.words;
        Clause clause{.first = m_sentence.body};
        for (qsizetype i = clause.first; i < words.size(); ++i) {
            if (i > clause.first && isStart(i, clause.first)) {
                close(clause, i);
                clause = Clause{.first = i};
            }
            if (i == clause.first)
                name(clause);
            if (isBreak(m_sentence, i, m_text) && !isInsidePurpose(i)) {
                close(clause, i + 1);
                clause = Clause{.first = i + 1};
            }
        }
        close(clause, words.size());
        joinVerbless();
        markReported();
    }

private:
    [[nodiscard]] const QString &folded(qsizetype i) const { return m_sentence.words.at(i).word.folded; }

    void close(Clause clause, qsizetype end)
    {
        clause.last = end;
        if (clause.first < clause.last && clause.first < m_sentence.words.size())
            m_sentence.clauses.append(clause);
    }

    void name(Clause &clause) const
    {
        clause.isRelative = clause.first > 0 && isRelativePronoun(folded(clause.first));
        clause.isSource = folded(clause.first) == u"according";
    }

    [[nodiscard]] bool hasVerb(qsizetype first, qsizetype last) const
    {
        for (qsizetype i = first; i < last; ++i) {
            if (m_sentence.words.at(i).verb
                || isOneOf(folded(i), u"is are was were be been has have had went goes did does"))
                return true;
        }
        return false;
    }

    /** "voted on Sunday, May 5, to close": the comma belongs to the date. */
    [[nodiscard]] bool isInsidePurpose(qsizetype i) const
    {
        const auto &words = m_sentence.words;
        return i > 0 && i + 1 < words.size() && words.at(i).word.folded == u"," && words.at(i - 1).isTime
            && folded(i + 1) == u"to";
    }

    [[nodiscard]] bool hasFiniteSoon(qsizetype first, qsizetype within) const
    {
        for (qsizetype i = first; i < std::min(first + within, m_sentence.words.size()); ++i) {
            if (isBreak(m_sentence, i, m_text) || isSubordinator(folded(i)) || isRelativePronoun(folded(i)))
                return false;
            if (m_sentence.words.at(i).isFinite()
                || isOneOf(folded(i), u"is are was were has have had will would went goes did does"))
                return true;
        }
        return false;
    }

    [[nodiscard]] bool isStart(qsizetype i, qsizetype clauseStart) const
    {
        const ClauseWord &word = m_sentence.words.at(i);
        if (word.isTime)
            return false;
        const QString &text = word.word.folded;
        if (text == u"according" && i + 1 < m_sentence.words.size() && folded(i + 1) == u"to")
            return true;
        const bool isBeforeTime = i + 1 < m_sentence.words.size() && m_sentence.words.at(i + 1).isTime;
        if (text == u"as" && !hasFiniteSoon(i + 1, 10)) // "as their battlefield"
            return false;
        if (isSubordinator(text))
            return !isBeforeTime && !(text == u"so" && i > 0 && !isBreak(m_sentence, i - 1, m_text));
        if (isRelativePronoun(text))
            return text != u"that" || hasFiniteSoon(i + 1, 9);
        if (isOneOf(text, u"and or"))
            return hasVerb(clauseStart, i) && hasFiniteSoon(i + 1, 6);
        return isAfterSaying(i, clauseStart);
    }

    /** "X said Y did": the content begins after the verb of saying and a time that belongs to it. */
    [[nodiscard]] bool isAfterSaying(qsizetype i, qsizetype clauseStart) const
    {
        const auto &words = m_sentence.words;
        qsizetype j = i - 1;
        while (j >= clauseStart && (words.at(j).isTime || isOneOf(folded(j), u"on in at late early")))
            --j;
        if (j < clauseStart || !words.at(j).isFinite() || !isSaying(words.at(j).verb->lemma, true))
            return false;
        if (words.at(j).verb->lemma == u"tell") // tells somebody first
            return false;
        if (isOneOf(folded(i), u"on in at late early of by to for with about as") || isBreak(m_sentence, i, m_text))
            return false;
        return hasFiniteSoon(i, 14);
    }

    [[nodiscard]] bool isOwnNominal(const Clause &clause) const
    {
        const QString &first = folded(clause.first);
        if (!isOneOf(first, u"after before amid despite following including due according"))
            return false;
        for (qsizetype i = clause.first; i < clause.last; ++i) {
            if (!m_sentence.words.at(i).noun.isEmpty())
                return true;
        }
        return false;
    }

    /** Appositions and adverbials have no verb: the first go with what follows, others with what stands before. */
    void joinVerbless()
    {
        QList<Clause> joined;
        bool isPending = false;
        for (const Clause &clause : std::as_const(m_sentence.clauses)) {
            const bool isFull = hasVerb(clause.first, clause.last) || isOwnNominal(clause);
            if (isPending) {
                joined.last().last = clause.last;
                isPending = !hasVerb(clause.first, clause.last); // "On Monday, after the vote, ..."
            } else if (isFull || joined.isEmpty()) {
                joined.append(clause);
                isPending = !isFull;
            } else {
                joined.last().last = clause.last;
            }
        }
        m_sentence.clauses = joined;
    }

    void markReported()
    {
        for (qsizetype c = 1; c < m_sentence.clauses.size(); ++c) {
            Clause &clause = m_sentence.clauses[c];
            const Clause &before = m_sentence.clauses.at(c - 1);
            bool isSaid = before.isReported && !clause.isSource;
            for (qsizetype i = before.first; i < before.last && !isSaid; ++i) {
                const auto &verb = m_sentence.words.at(i).verb;
                isSaid = verb && isSaying(verb->lemma, true) && !isFrontedParticiple(i);
            }
            clause.isReported = isSaid;
        }
    }

    [[nodiscard]] bool isFrontedParticiple(qsizetype i) const { return i == m_sentence.body; }

    ReadSentence &m_sentence;
    QStringView m_text;
};

} // namespace

void cutClauses(ReadSentence &sentence, QStringView text)
{
    ClauseCutter(sentence, text).cut();
}

} // namespace Counterpoint
