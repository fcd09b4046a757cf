// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "titlewriter.h"

#include "closedclasses.h"
#include "predicates.h"
#include "pronouns.h"
#include "subjects.h"
#include "titleclauses.h"
#include "titlephrase.h"
#include "titletext.h"
#include "titlewords.h"

#include <algorithm>

namespace Counterpoint
{

namespace
{

constexpr qsizetype kLeastPhrase = 4; // words: a shorter phrase says too little

class Writing
{
public:
    Writing(const Comparison &comparison, const QList<ReadSentence> &sentences, int sentence,
            const EventMention &mention)
        : m_sentence(sentences.at(sentence))
        , m_text(comparison.article(m_sentence.ref).text)
        , m_times(timePhrases(m_sentence, m_text))
        , m_subjects(m_sentence, m_times)
        , m_pronouns(comparison, sentences, sentence, m_subjects)
        , m_clauses(m_sentence, m_subjects)
        , m_words(m_sentence, m_text, m_times, m_subjects, m_clauses, mention)
        , m_mention(mention)
        , m_clause(m_sentence.clauses.at(mention.clause))
    {
    }

    EventTitle write()
    {
        m_last = m_clause.last;
        m_first = m_subjects.start(m_clause.first, m_mention.head);
        if (TitlePhrase(m_sentence, m_subjects, m_mention).isNamedOnly(m_first)
            || (!m_mention.isVerb && m_clause.isRelative)) {
            const bool isShort = writePhrase() < kLeastPhrase;
            m_title.isFragment = (!writeMain() && isShort) || m_title.isFragment;
        } else if (!writeReported()) {
            writeClause();
            if (!m_isSound)
                m_title.isFragment = !writeMain() || m_title.isFragment;
        }
        m_title.words = m_written.split(QLatin1Char(' '), Qt::SkipEmptyParts).size();
        m_title.text = closedTitle(m_written);
        return m_title;
    }

private:
    [[nodiscard]] const ClauseWord &at(qsizetype i) const { return m_sentence.words.at(i); }

    [[nodiscard]] QString folded(qsizetype i) const { return m_subjects.folded(i); }

    /** The clause of the sentence that stands by itself, with what hangs on it. */
    bool writeMain()
    {
        const WordRange main = m_clauses.mainClause(m_mention.clause);
        if (main.first == main.second)
            return false;
        m_title.isDangling = false;
        m_title.isPart = true;
        m_written.clear();
        m_first = main.first;
        if (m_pronouns.isDangling(m_first))
            replacePronoun();
        const QString rest = textOf(m_first, std::max(main.second, m_clause.last));
        constexpr qsizetype longest = 140; // characters
        const bool isBehind = m_mention.head >= main.second; // then the title must reach it
        m_written += QLatin1Char(' ') + (isBehind || rest.size() <= longest ? rest : textOf(m_first, main.second));
        return true;
    }

    /** "The bridge is safe, the mayor said on Monday": who said it first. */
    bool writeReported()
    {
        if (!m_mention.isVerb || !m_mention.isSaying() || !m_mention.isTold)
            return false;
        const Predicate predicate(m_sentence, m_subjects, m_mention, m_first);
        const bool isInverted = isInvertedAt(predicate.start());
        if (!isInverted && !predicate.isBare(m_last))
            return false;
        const WordRange content = m_clauses.contentBefore(isInverted ? m_mention.head : m_first);
        const bool isSpoken = content.first < content.second
            && (at(content.first).isQuoted || m_clauses.mainClause(m_sentence.clauseOf(content.first)).second > 0);
        if (!isSpoken || (isInverted && !takeSpeakerBehind()))
            return false;
        if (!isInverted)
            openClause(predicate.start());
        const qsizetype verb = isInverted ? m_mention.head : std::max(m_first, predicate.start());
        m_written = shortSubject(QString(m_written + QLatin1Char(' ') + textOf(m_first, verb)).simplified());
        m_written += QLatin1Char(' ') + textOf(verb, m_mention.head + 1) + m_words.reported(content);
        constexpr qsizetype fewest = 6; // words: "We are ready" says too little
        m_title.isBareSaying = content.second - content.first < fewest;
        return true;
    }

    /** "..., said the mayor" */
    [[nodiscard]] bool isInvertedAt(qsizetype verb) const
    {
        return !hasOwnSubject(verb) && !m_clause.isRelative && verb == m_first && m_first > m_sentence.body
            && !at(m_first - 1).word.isWord && m_mention.lemma != u"tell";
    }

    bool takeSpeakerBehind()
    {
        const qsizetype first = m_mention.head + 1;
        qsizetype last = first;
        while (last < m_clause.last && (at(last).word.isWord || m_subjects.isInnerMark(last))
               && !m_subjects.isDropped(last) && !isTitleWord(u"boundary", folded(last)))
            ++last;
        if (first == last)
            return false;
        m_title.isDangling = m_pronouns.isDangling(first);
        m_written = textOf(first, last);
        m_first = m_mention.head;
        return true;
    }

    /** Counts the words that it writes. */
    qsizetype writePhrase()
    {
        const auto [first, last] = TitlePhrase(m_sentence, m_subjects, m_mention).range();
        qsizetype told = 0;
        for (qsizetype i = first; i < last; ++i)
            told += !m_subjects.isDropped(i);
        m_title.isFragment = last - first < kLeastPhrase;
        m_written = textOf(first, last);
        m_title.isDangling = m_pronouns.isDangling(first);
        return told;
    }

    void writeClause()
    {
        const Predicate predicate(m_sentence, m_subjects, m_mention, m_first);
        if (m_mention.isVerb && (m_mention.isSaying() || predicate.awaitsContent()))
            takeContent();
        const qsizetype reducedEnd = predicate.reducedEnd();
        const bool isReduced = reducedEnd >= 0;
        m_last = isReduced ? reducedEnd : m_clauses.wholeEnd(m_first, m_mention.head, m_last);
        const qsizetype verb = predicate.start();
        openClause(verb);
        const qsizetype start = m_mention.isVerb ? std::max(m_first, verb) : m_first;
        m_isSound = m_isSound && (m_first >= start || m_clauses.isSubject(m_first, start));
        m_written = shortSubject(QString(m_written + QLatin1Char(' ') + textOf(m_first, start)).simplified());
        m_written += isReduced
            ? m_clauses.isPlural(m_first, m_mention.head - 1) ? QStringLiteral(" were ") : QStringLiteral(" was ")
            : QStringLiteral(" ");
        m_written += textOf(start, m_last);
        const bool isLoneParticiple = isTitleWord(u"participle", folded(m_mention.head)) && verb == m_mention.head;
        m_title.isFragment = m_title.isFragment || (!isReduced && (isLoneParticiple || !predicate.isFinite()));
        m_isSound = m_isSound && !m_title.isFragment;
        m_title.isBareSaying = isSpeech() && predicate.isBare(m_last);
    }

    /** Writes the subject where it is not told in the words before the verb as they are. */
    void openClause(qsizetype verb)
    {
        if (takeRelative(verb)) {
            m_title.isDangling = m_title.isDangling || m_pronouns.isDangling(m_first);
        } else if (!hasOwnSubject(verb)) {
            takeSubject(verb);
            m_first = verb;
        } else if (m_pronouns.isDangling(m_first)) {
            replacePronoun();
        }
    }

    [[nodiscard]] bool isSpeech() const
    {
        return m_mention.isSaying()
            || (m_mention.isVerb && m_mention.classes.isEmpty()
                && eventField(m_mention.lemma, true) == u"verb.communication");
    }

    void takeContent()
    {
        bool isOpen = !m_mention.isSaying();
        for (qsizetype c = m_mention.clause + 1;
             c < m_sentence.clauses.size() && (m_sentence.clauses.at(c).isReported || isOpen); ++c) {
            if (m_last == m_clause.last
                && isOneOf(folded(m_sentence.clauses.at(c).first), u"and but")) // "..., he said, and"
                break;
            m_last = m_sentence.clauses.at(c).last;
            isOpen = false;
        }
    }

    [[nodiscard]] bool hasOwnSubject(qsizetype verb) const
    {
        if (m_clause.isRelative && m_first == m_clause.first)
            return false;
        for (qsizetype i = m_first; i < verb; ++i) {
            if (at(i).word.isWord && !m_subjects.isDropped(i) && !folded(i).endsWith(u"ly")
                && !isTitleWord(u"filler", folded(i)) && !isTitleWord(u"connective", folded(i)))
                return !m_subjects.isOpening(i);
        }
        return !m_mention.isVerb;
    }

    /** "The mayor, who resigned in May": the pronoun goes, the phrase before it is the subject. */
    bool takeRelative(qsizetype verb)
    {
        for (qsizetype i = verb - 1; i > m_first; --i) {
            if (folded(i) != u"who" && folded(i) != u"which")
                continue;
            qsizetype last = i;
            while (last > m_first && !at(last - 1).word.isWord && !m_subjects.isInnerMark(last - 1))
                --last;
            qsizetype next = i + 1;
            while (next < verb && m_subjects.isDropped(next))
                ++next;
            if (next < verb || last == m_first)
                return false;
            m_title.isDangling = m_pronouns.isDangling(m_first);
            const WordRange subject = m_subjects.described({m_first, last});
            m_written = textOf(subject.first, subject.second);
            if (m_written.contains(QLatin1Char(',')) && folded(last) == u",")
                m_written += QLatin1Char(','); // "The mayor, Anna Brandt, resigned"
            m_first = verb;
            return true;
        }
        return false;
    }

    void takeSubject(qsizetype verb)
    {
        const bool isWhose = m_clause.isRelative && folded(m_clause.first) == u"whose";
        const WordRange subject = isWhose ? WordRange{0, 0}
            : m_clause.isRelative         ? m_subjects.antecedentOf(m_clause)
                                          : m_subjects.sharedSubject(m_mention.clause);
        // "who" and "which" with a subject of their own: "the bridge which miners blocked"
        const bool isOwn = m_clause.isRelative && verb > m_clause.first + 1;
        if (subject.first == subject.second || isOwn || (!m_clause.isRelative && m_clauses.isSkipped(m_first, verb))) {
            m_title.isFragment = true;
            return;
        }
        if (!m_pronouns.isDangling(subject.first)) {
            m_written = textOf(subject.first, subject.second);
            return;
        }
        const QString name = m_pronouns.nameFor(folded(subject.first), m_mention.clause);
        m_title.isDangling = name.isEmpty();
        m_written = name.isEmpty() ? textOf(subject.first, subject.second)
                                   : QString(name + QLatin1Char(' ') + textOf(subject.first + 1, subject.second));
    }

    void replacePronoun()
    {
        const QString name = m_pronouns.nameFor(folded(m_first), m_mention.clause);
        m_title.isDangling = name.isEmpty();
        if (name.isEmpty())
            return;
        m_written = name;
        ++m_first;
    }

    [[nodiscard]] QString textOf(qsizetype first, qsizetype last) const
    {
        return m_words.written(first, last, m_title.isPart);
    }

    const ReadSentence &m_sentence;
    const QString &m_text;
    QList<TimePhrase> m_times;
    SubjectReader m_subjects;
    PronounReader m_pronouns;
    TitleClauses m_clauses;
    TitleWords m_words;
    const EventMention &m_mention;
    const Clause &m_clause;
    qsizetype m_first = 0;
    qsizetype m_last = 0;
    QString m_written;
    bool m_isSound = true; ///< The words before the verb can be its subject.
    EventTitle m_title;
};

} // namespace

EventTitle TitleWriter::write(int sentence, const EventMention &mention) const
{
    return Writing(m_comparison, m_sentences, sentence, mention).write();
}

} // namespace Counterpoint
