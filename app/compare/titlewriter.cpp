// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "titlewriter.h"

#include "closedclasses.h"
#include "predicates.h"
#include "pronouns.h"
#include "subjects.h"
#include "titletext.h"

#include <algorithm>

namespace Counterpoint
{

namespace
{

constexpr qsizetype kReachOfLightVerb = 7; // words from a light verb to the noun that says what happened
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
        , m_mention(mention)
        , m_clause(m_sentence.clauses.at(mention.clause))
    {
    }

    EventTitle write()
    {
        m_last = m_clause.last;
        m_first = m_subjects.start(m_clause.first, m_mention.head);
        if (isNamedOnly())
            writePhrase();
        else
            writeClause();
        m_title.words = m_written.split(QLatin1Char(' '), Qt::SkipEmptyParts).size();
        m_title.text = closedTitle(m_written);
        return m_title;
    }

private:
    [[nodiscard]] const ClauseWord &at(qsizetype i) const { return m_sentence.words.at(i); }

    [[nodiscard]] QString folded(qsizetype i) const { return m_subjects.folded(i); }

    /** A noun that is neither what the clause is about nor the object of "held", "launched": its phrase is the title.
     */
    [[nodiscard]] bool isNamedOnly() const
    {
        if (m_mention.isVerb)
            return false;
        qsizetype verb = m_mention.head - 1;
        while (verb >= m_first && !at(verb).verb)
            --verb;
        if (verb >= m_first)
            return !(isLightVerb(at(verb).verb->lemma) && m_mention.head - verb <= kReachOfLightVerb);
        bool isAfterPreposition = false;
        for (qsizetype i = m_first; i < m_mention.head; ++i)
            isAfterPreposition = isAfterPreposition || isTitleWord(u"boundary", folded(i));
        const bool isTold = std::any_of(m_sentence.words.begin() + m_mention.head, m_sentence.words.begin() + m_last,
                                        [](const ClauseWord &word) { return word.isFinite(); });
        return isAfterPreposition || !isTold;
    }

    void writePhrase()
    {
        qsizetype first = m_mention.head;
        while (first > m_clause.first && belongsBefore(first - 1))
            --first;
        qsizetype last = m_mention.head + 1;
        while (last < m_clause.last && belongsAfter(last))
            ++last;
        m_title.isFragment = last - first < kLeastPhrase;
        m_written = textOf(first, last);
        m_title.isDangling = m_pronouns.isDangling(first);
    }

    /** Part of the phrase of the noun behind it: up to a verb, a preposition or a mark, but "one-on-one talks". */
    [[nodiscard]] bool belongsBefore(qsizetype i) const
    {
        const bool isWall = at(i).verb || isAuxiliary(folded(i))
            || (!m_subjects.isInnerMark(i + 1)
                && (isTitleWord(u"boundary", folded(i)) || isTitleWord(u"connective", folded(i))));
        return !isWall && (at(i).word.isWord || m_subjects.isInnerMark(i));
    }

    [[nodiscard]] bool belongsAfter(qsizetype i) const
    {
        return !at(i).isFinite() && !isAuxiliary(folded(i)) && (at(i).word.isWord || m_subjects.isInnerMark(i))
            && !isTitleWord(u"pronoun", folded(i));
    }

    void writeClause()
    {
        const Predicate predicate(m_sentence, m_subjects, m_mention, m_first);
        if (m_mention.isVerb && (m_mention.isSaying() || predicate.awaitsContent()))
            takeContent();
        const qsizetype reducedEnd = predicate.reducedEnd();
        const bool isReduced = reducedEnd >= 0;
        m_last = isReduced ? reducedEnd : m_last;
        const qsizetype verb = predicate.start();
        openClause(verb);
        const qsizetype start = m_mention.isVerb ? std::max(m_first, verb) : m_first;
        m_written = shortSubject(QString(m_written + QLatin1Char(' ') + textOf(m_first, start)).simplified());
        m_written += isReduced ? isPlural(m_mention.head - 1) ? QStringLiteral(" were ") : QStringLiteral(" was ")
                               : QStringLiteral(" ");
        m_written += textOf(start, m_last);
        const bool isLoneParticiple = isTitleWord(u"participle", folded(m_mention.head)) && verb == m_mention.head;
        m_title.isFragment = m_title.isFragment || (!isReduced && (isLoneParticiple || !predicate.isFinite()));
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

    [[nodiscard]] bool isPlural(qsizetype i) const
    {
        while (i > m_first && (m_subjects.isDropped(i) || !at(i).word.isWord))
            --i;
        return folded(i).endsWith(u's') && !folded(i).endsWith(u"ss") && at(i).name < 0;
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
            if (i + 1 < verb || last == m_first)
                return false;
            m_title.isDangling = m_pronouns.isDangling(m_first);
            m_written = textOf(m_first, last);
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
        if (subject.first == subject.second || isOwn) {
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

    /** Words as written, phrases of time and fillers left out. */
    [[nodiscard]] QString textOf(qsizetype first, qsizetype last) const
    {
        QString text;
        qsizetype end = -1;
        for (qsizetype i = first; i < last; ++i) {
            const ClauseWord &word = at(i);
            const bool isFiller = isTitleWord(u"filler", word.word.folded) && !word.isQuoted;
            if (m_subjects.isDropped(i) || isFiller) {
                if (isFiller && text.endsWith(QLatin1Char(',')) && folded(i + 1) == u",") { // ", however,"
                    text.chop(1);
                    ++i;
                }
                continue;
            }
            if (!text.isEmpty() && end < word.word.span.start
                && (word.word.isWord || m_text.at(word.word.span.start - 1).isSpace()))
                text += QLatin1Char(' ');
            if (word.word.folded == u"," && (text.isEmpty() || text.endsWith(QLatin1Char(','))))
                continue;
            text += textIn(m_text, word.word.span);
            end = word.word.span.end;
        }
        return text;
    }

    const ReadSentence &m_sentence;
    const QString &m_text;
    QList<TimePhrase> m_times;
    SubjectReader m_subjects;
    PronounReader m_pronouns;
    const EventMention &m_mention;
    const Clause &m_clause;
    qsizetype m_first = 0;
    qsizetype m_last = 0;
    QString m_written;
    EventTitle m_title;
};

} // namespace

EventTitle TitleWriter::write(int sentence, const EventMention &mention) const
{
    return Writing(m_comparison, m_sentences, sentence, mention).write();
}

} // namespace Counterpoint
