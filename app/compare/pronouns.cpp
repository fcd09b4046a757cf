// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pronouns.h"

#include "closedclasses.h"
#include "eventwords.h"

#include <algorithm>

namespace Counterpoint
{

namespace
{

bool isPossessive(const QString &word)
{
    return isOneOf(word, u"his her its their");
}

bool fits(const QString &pronoun, QStringView name)
{
    const bool isMale = name.startsWith(u"Mr ") || name.startsWith(u"Mr. ");
    const bool isFemale = name.startsWith(u"Ms") || name.startsWith(u"Mrs");
    return !(isMale && isOneOf(pronoun, u"she her")) && !(isFemale && isOneOf(pronoun, u"he his"));
}

/** A name or "the council": nothing hangs on it. */
bool isPlainName(const ReadSentence &sentence, WordRange subject)
{
    constexpr qsizetype longest = 6; // words
    const auto first = sentence.words.begin() + subject.first;
    const bool hasPhrase = std::any_of(first, sentence.words.begin() + subject.second, [](const ClauseWord &word) {
        return isTitleWord(u"boundary", word.word.folded) || word.verb;
    });
    return subject.second - subject.first <= longest && !hasPhrase && !isTitleWord(u"pronoun", first->word.folded);
}

QString withoutPossessive(QString name)
{
    for (const QStringView ending : {QStringView(u"'s"), QStringView(u"\u00b4s"), QStringView(u"\u2019s")}) {
        if (name.endsWith(ending))
            name.chop(ending.size());
    }
    return name;
}

} // namespace

bool PronounReader::isDangling(qsizetype i) const
{
    const QString word = m_subjects.folded(i);
    // "the two men": told before who they are
    const bool isPair = word == u"the"
        && isOneOf(m_subjects.folded(i + 1), u"two three four pair trio duo latter former same")
        && m_sentence.words.at(i + 1).name < 0;
    if (isPair)
        return true;
    const ClauseWord &read = m_sentence.words.at(i);
    const bool isName = read.name >= 0 || !read.key.isEmpty(); // "US" is no pronoun
    return isTitleWord(u"pronoun", word) && !isName && !isCountOfNoun(i);
}

/** "some villages": the noun that it counts follows. */
bool PronounReader::isCountOfNoun(qsizetype i) const
{
    const qsizetype next = i + 1;
    if (next >= m_sentence.words.size()
        || !isOneOf(m_subjects.folded(i),
                    u"some several many both most half all one another either neither none such no"))
        return false;
    const ClauseWord &word = m_sentence.words.at(next);
    const QString folded = m_subjects.folded(next);
    return word.word.isWord && !word.verb && !isAuxiliary(folded) && !isTitleWord(u"boundary", folded);
}

QString PronounReader::nameFor(const QString &pronoun, int clause) const
{
    if (!isOneOf(pronoun, u"he she it") && !isPossessive(pronoun))
        return {};
    QString name = clause > 0 ? nameIn(m_sentence, m_subjects, pronoun, clause) : QString();
    for (int back = 1; name.isEmpty() && back <= 2 && m_index - back >= 0; ++back) {
        const ReadSentence &before = m_sentences.at(m_index - back);
        if (before.ref.article != m_sentence.ref.article || before.clauses.isEmpty()
            || zoneOf(before) != zoneOf(m_sentence))
            break;
        const QList<TimePhrase> times = timePhrases(before, m_comparison.article(before.ref).text);
        name = nameIn(before, SubjectReader(before, times), pronoun, 1);
    }
    name = withoutPossessive(name);
    if (name.isEmpty() || !isPossessive(pronoun))
        return name;
    return name + (name.endsWith(u's') ? QStringLiteral("\u2019") : QStringLiteral("\u2019s"));
}

Zone PronounReader::zoneOf(const ReadSentence &sentence) const
{
    return m_comparison.articles.at(sentence.ref.article).sentences.at(sentence.ref.sentence).zone;
}

/** The subject of the first of @p clauses if it is a name that the pronoun fits, and no other name in them could be. */
QString PronounReader::nameIn(const ReadSentence &sentence, const SubjectReader &reader, const QString &pronoun,
                              int clauses) const
{
    const WordRange subject = reader.subjectOf(sentence.clauses.first());
    if (subject.first == subject.second || !isPlainName(sentence, subject))
        return {};
    const qsizetype end = sentence.clauses.at(std::min<qsizetype>(clauses, sentence.clauses.size()) - 1).last;
    QSet<int> persons;
    bool isPersonSubject = false;
    bool isOtherSubject = false;
    for (qsizetype i = sentence.body; i < end; ++i) {
        const ClauseWord &word = sentence.words.at(i);
        const bool isSubject = i >= subject.first && i < subject.second;
        const bool isPerson = word.name >= 0 && m_comparison.names.at(word.name).kind == NameKind::Person;
        if (isPerson)
            persons.insert(word.name);
        isPersonSubject = isPersonSubject || (isPerson && isSubject);
        isOtherSubject = isOtherSubject || (!isPerson && isSubject && (word.name >= 0 || word.key.startsWith(u"p:")));
    }
    const Span span{sentence.words.at(subject.first).word.span.start,
                    sentence.words.at(subject.second - 1).word.span.end};
    const QString written = textIn(m_comparison.article(sentence.ref).text, span).toString();
    const bool isMeant = isOneOf(pronoun, u"it its their")
        ? isOtherSubject && persons.isEmpty()
        : isPersonSubject && persons.size() == 1 && fits(pronoun, written);
    return isMeant ? written : QString();
}

} // namespace Counterpoint
