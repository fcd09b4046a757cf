// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "titlewriter.h"

#include "subjects.h"
#include "titletext.h"

#include <algorithm>

namespace Counterpoint
{

namespace
{

constexpr qsizetype kLongestSubject = 56; // characters
constexpr qsizetype kReach = 7; // words from a light verb to the noun that says what happened

bool isOneOf(const QString &word, QStringView list)
{
    for (const QStringView item : list.tokenize(u' ')) {
        if (item == word)
            return true;
    }
    return false;
}

bool isPersonal(const QString &word)
{
    return word == u"he" || word == u"she";
}

bool isPossessive(const QString &word)
{
    return word == u"his" || word == u"her" || word == u"its" || word == u"their";
}

class Writing
{
public:
    Writing(const Comparison &comparison, const QList<ReadSentence> &sentences, int sentence,
            const EventMention &mention)
        : m_comparison(comparison)
        , m_sentences(sentences)
        , m_index(sentence)
        , m_sentence(sentences.at(sentence))
        , m_text(comparison.article(m_sentence.ref).text)
        , m_times(timePhrases(m_sentence, m_text))
        , m_subjects(m_sentence, m_times)
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

    [[nodiscard]] QString folded(qsizetype i) const
    {
        return i >= m_sentence.body && i < m_sentence.words.size() ? at(i).word.folded : QString();
    }

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
            return !(isLightVerb(at(verb).verb->lemma) && m_mention.head - verb <= kReach);
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
        while (first > m_clause.first && !at(first - 1).verb && !isAuxiliary(folded(first - 1))
               && (at(first - 1).word.isWord || m_subjects.isInnerMark(first - 1))
               && ((!isTitleWord(u"boundary", folded(first - 1)) && !isTitleWord(u"connective", folded(first - 1)))
                   || m_subjects.isInnerMark(first))) // "one-on-one talks"
            --first;
        qsizetype last = m_mention.head + 1;
        while (last < m_clause.last && !at(last).isFinite() && !isAuxiliary(folded(last))
               && (at(last).word.isWord || m_subjects.isInnerMark(last)) && !isPronoun(folded(last)))
            ++last;
        if (at(m_mention.head).word.isWord && last == m_mention.head + 1 && first >= m_mention.head - 1)
            m_title.isFragment = true;
        m_title.isFragment = m_title.isFragment || last - first < 4;
        m_written = textOf(first, last);
        m_title.isDangling = isDanglingAt(first);
    }

    void writeClause()
    {
        if (m_mention.isVerb && (m_mention.isSaying() || isOpenVerb()))
            takeContent();
        const bool isReduced = cutReduced();
        const qsizetype verb = verbStart();
        if (takeRelative(verb)) {
            m_title.isDangling = m_title.isDangling || isDanglingAt(m_first);
        } else if (!hasOwnSubject(verb)) {
            takeSubject(verb);
            m_first = verb;
        } else if (isDanglingAt(m_first)) {
            replacePronoun();
        }
        const qsizetype start = m_mention.isVerb ? std::max(m_first, verb) : m_first;
        m_written = shortSubject(QString(m_written + QLatin1Char(' ') + textOf(m_first, start)).simplified());
        m_written += isReduced ? isPlural(m_mention.head - 1) ? QStringLiteral(" were ") : QStringLiteral(" was ")
                               : QStringLiteral(" ");
        m_written += textOf(start, m_last);
        const bool isLoneParticiple
            = isTitleWord(u"participle", folded(m_mention.head)) && !isReduced && verb == m_mention.head;
        m_title.isFragment = m_title.isFragment || isLoneParticiple || !isFiniteHead(isReduced);
        const bool isSpeech = m_mention.isSaying()
            || (m_mention.isVerb && m_mention.classes.isEmpty()
                && eventField(m_mention.lemma, true) == u"verb.communication");
        m_title.isBareSaying = isSpeech && isBare();
    }

    /** Without what describes it further where it is long: the verb must fit in. */
    [[nodiscard]] static QString shortSubject(QString subject)
    {
        if (subject.endsWith(QLatin1Char(',')) && subject.count(QLatin1Char(',')) == 1)
            subject.chop(1);
        if (subject.size() <= kLongestSubject)
            return subject;
        const qsizetype comma = subject.indexOf(QLatin1String(", "));
        if (comma > 3 && comma <= kLongestSubject)
            return subject.first(comma);
        const QStringList words = subject.split(QLatin1Char(' '));
        for (qsizetype i = words.size() - 1; i > 1; --i) {
            const QString kept = QStringList(words.first(i)).join(QLatin1Char(' '));
            if (isTitleWord(u"boundary", words.at(i).toLower()) && kept.size() <= kLongestSubject)
                return kept;
        }
        return subject;
    }

    [[nodiscard]] bool isFiniteHead(bool isReduced) const
    {
        if (!m_mention.isVerb || m_mention.isTold || isReduced || m_mention.isPlanned)
            return true;
        return verbStart() < m_mention.head && folded(m_mention.head - 1) != u"to";
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

    /** "suggested", "claimed" at the end of its clause: what follows says what. */
    [[nodiscard]] bool isOpenVerb() const
    {
        const QString field = eventField(m_mention.lemma, true);
        if (field != u"verb.communication" && field != u"verb.cognition")
            return false;
        qsizetype last = m_clause.last;
        while (last > m_mention.head + 1 && m_subjects.isDropped(last - 1))
            --last;
        return last == m_mention.head + 1;
    }

    /** "A poll released on Monday shows": another verb tells the clause, this one only describes. */
    bool cutReduced()
    {
        if (!m_mention.isVerb || at(m_mention.head).verb->form != VerbForm::Past || m_mention.isSaying()
            || verbStart() < m_mention.head)
            return false;
        qsizetype next = m_mention.head + 1;
        while (next < m_clause.last && m_subjects.isDropped(next))
            ++next;
        const auto verb = next < m_clause.last ? readVerb(folded(next)) : std::nullopt;
        const bool isTold = next < m_clause.last
            && (at(next).isFinite() || (verb && verb->form == VerbForm::ThirdPerson)
                || (isAuxiliary(folded(next)) && folded(next) != u"to"));
        if (next == m_mention.head + 1 || !isTold)
            return false;
        m_last = next;
        return true;
    }

    [[nodiscard]] bool isPlural(qsizetype i) const
    {
        while (i > m_first && (m_subjects.isDropped(i) || !at(i).word.isWord))
            --i;
        return folded(i).endsWith(u's') && !folded(i).endsWith(u"ss") && at(i).name < 0;
    }

    /** Where the verb's own words begin: "has also been". */
    [[nodiscard]] qsizetype verbStart() const
    {
        qsizetype verb = m_mention.head;
        while (verb > m_first
               && (isAuxiliary(folded(verb - 1)) || folded(verb - 1).endsWith(u"ly") || folded(verb - 1) == u"not"
                   || isTitleWord(u"filler", folded(verb - 1)) || m_subjects.isDropped(verb - 1)))
            --verb;
        while (verb < m_mention.head && (m_subjects.isDropped(verb) || isTitleWord(u"filler", folded(verb))))
            ++verb;
        return verb;
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
            m_title.isDangling = isDanglingAt(m_first);
            m_written = textOf(m_first, last);
            m_first = verb;
            return true;
        }
        return false;
    }

    void takeSubject(qsizetype verb)
    {
        const bool isWhose = m_clause.isRelative && folded(m_clause.first) == u"whose";
        WordRange subject = isWhose ? WordRange{0, 0}
            : m_clause.isRelative   ? m_subjects.antecedentOf(m_clause)
                                    : m_subjects.sharedSubject(m_mention.clause);
        // "who" and "which" with a subject of their own: "the bridge which miners blocked"
        const bool isOwn = m_clause.isRelative && verb > m_clause.first + 1;
        if (subject.first == subject.second || isOwn) {
            m_title.isFragment = true;
            m_first = isOwn ? m_clause.first + 1 : m_first;
            return;
        }
        if (isDanglingAt(subject.first)) {
            const QString name = meant(folded(subject.first));
            m_title.isDangling = name.isEmpty();
            m_written = name + QLatin1Char(' ') + textOf(subject.first + 1, subject.second);
            if (name.isEmpty())
                m_written = textOf(subject.first, subject.second);
            return;
        }
        m_written = textOf(subject.first, subject.second);
    }

    void replacePronoun()
    {
        const QString name = meant(folded(m_first));
        m_title.isDangling = name.isEmpty();
        if (name.isEmpty())
            return;
        m_written = name;
        ++m_first;
    }

    [[nodiscard]] static bool isPronoun(const QString &word) { return isTitleWord(u"pronoun", word); }

    /** "he", "its base", "others": but not "that" of "that day". */
    [[nodiscard]] bool isDanglingAt(qsizetype i) const
    {
        const QString word = folded(i);
        // "the two men": told before who they are
        const bool isPair = word == u"the" && isOneOf(folded(i + 1), u"two three four pair trio duo latter former same")
            && at(i + 1).name < 0;
        if (isPair)
            return true;
        if (!isPronoun(word) || at(i).name >= 0 || !at(i).key.isEmpty()) // "US" is no pronoun
            return false;
        const bool isCount
            = isOneOf(word, u"some several many both most half all one another either neither none such no");
        const qsizetype next = i + 1;
        const bool isBeforeNoun = next < m_sentence.words.size() && at(next).word.isWord && !at(next).verb
            && !isAuxiliary(folded(next)) && !isTitleWord(u"boundary", folded(next));
        return !(isCount && isBeforeNoun);
    }

    /** The name that a pronoun can only mean; possessive where it is. Empty when it cannot be told. */
    [[nodiscard]] QString meant(const QString &pronoun) const
    {
        if (!isPersonal(pronoun) && !isPossessive(pronoun) && pronoun != u"it")
            return {};
        QString name = m_mention.clause > 0 ? nameIn(m_sentence, m_times, pronoun, m_mention.clause) : QString();
        for (int back = 1; name.isEmpty() && back <= 2 && m_index - back >= 0; ++back) {
            const ReadSentence &before = m_sentences.at(m_index - back);
            if (before.ref.article != m_sentence.ref.article || before.clauses.isEmpty()
                || zoneOf(before) != zoneOf(m_sentence))
                break;
            name = nameIn(before, timePhrases(before, m_text), pronoun, 1);
        }
        for (const QLatin1StringView ending : {QLatin1StringView("'s"), QLatin1StringView("\xb4s")}) {
            if (name.endsWith(ending))
                name.chop(2);
        }
        if (name.endsWith(u"\u2019s"))
            name.chop(2);
        if (name.isEmpty() || !isPossessive(pronoun))
            return name;
        return name + (name.endsWith(u's') ? QStringLiteral("\u2019") : QStringLiteral("\u2019s"));
    }

    [[nodiscard]] Zone zoneOf(const ReadSentence &sentence) const
    {
        return m_comparison.articles.at(sentence.ref.article).sentences.at(sentence.ref.sentence).zone;
    }

    /** A name or "the council": nothing hangs on it. */
    [[nodiscard]] static bool isPlainName(const ReadSentence &sentence, WordRange subject)
    {
        const bool isLong = subject.second - subject.first > 6;
        const bool hasPhrase = std::any_of(
            sentence.words.begin() + subject.first, sentence.words.begin() + subject.second,
            [](const ClauseWord &word) { return isTitleWord(u"boundary", word.word.folded) || word.verb; });
        return !isLong && !hasPhrase && !isTitleWord(u"pronoun", sentence.words.at(subject.first).word.folded);
    }

    /** The subject of a clause before @p clauses if it is a name that the pronoun fits, and no other name could be. */
    [[nodiscard]] QString nameIn(const ReadSentence &sentence, const QList<TimePhrase> &times, const QString &pronoun,
                                 int clauses) const
    {
        const SubjectReader reader(sentence, times);
        const WordRange subject = reader.subjectOf(sentence.clauses.first());
        const qsizetype end = sentence.clauses.at(std::min<qsizetype>(clauses, sentence.clauses.size()) - 1).last;
        QSet<int> named;
        QSet<int> persons;
        for (qsizetype i = sentence.body; i < end; ++i) {
            const int name = sentence.words.at(i).name;
            const bool isSubject = i >= subject.first && i < subject.second;
            if (name >= 0 && m_comparison.names.at(name).kind == NameKind::Person)
                persons.insert(name);
            else if (isSubject && (name >= 0 || sentence.words.at(i).key.startsWith(u"p:")))
                named.insert(name);
        }
        if (subject.first == subject.second || !isPlainName(sentence, subject))
            return {};
        const QStringView written = textIn(
            m_text,
            {sentence.words.at(subject.first).word.span.start, sentence.words.at(subject.second - 1).word.span.end});
        const bool isPerson = pronoun != u"it" && pronoun != u"its" && pronoun != u"their";
        if (!isPerson)
            return !named.isEmpty() && persons.isEmpty() ? written.toString() : QString();
        const bool isIn = std::any_of(sentence.words.begin() + subject.first, sentence.words.begin() + subject.second,
                                      [&](const ClauseWord &word) { return persons.contains(word.name); });
        const bool isMale = written.startsWith(u"Mr ") || written.startsWith(u"Mr. ");
        const bool isFemale = written.startsWith(u"Ms") || written.startsWith(u"Mrs");
        const bool isWrong = (isMale && (pronoun == u"she" || pronoun == u"her"))
            || (isFemale && (pronoun == u"he" || pronoun == u"his"));
        return isIn && persons.size() == 1 && !isWrong ? written.toString() : QString();
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

    /** "the mayor said in a speech": nothing of what was said follows. */
    [[nodiscard]] bool isBare() const
    {
        if (m_last > m_clause.last)
            return false;
        qsizetype content = 0;
        for (qsizetype i = m_mention.head + 1; i < m_last; ++i) {
            if (m_subjects.isDropped(i))
                continue;
            if (folded(i) == u"that" || at(i).isQuoted || folded(i) == u"about" || folded(i) == u"to")
                return false;
            content += at(i).word.isWord && !at(i).key.isEmpty() && !isTitleWord(u"boundary", folded(i));
        }
        const bool isIn = isTitleWord(u"boundary", folded(m_mention.head + 1));
        return content < 2 || isIn;
    }

    const Comparison &m_comparison;
    const QList<ReadSentence> &m_sentences;
    int m_index;
    const ReadSentence &m_sentence;
    const QString &m_text;
    QList<TimePhrase> m_times;
    SubjectReader m_subjects;
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
