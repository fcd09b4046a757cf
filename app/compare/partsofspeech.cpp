// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "partsofspeech.h"

#include "closedclasses.h"

namespace Counterpoint
{

namespace
{

class WordReader
{
public:
    explicit WordReader(QList<ClauseWord> &words)
        : m_words(words)
    {
        qsizetype letters = 0;
        qsizetype capitals = 0;
        for (const ClauseWord &word : words) {
            letters += word.word.isWord && !word.word.isNumber && !word.word.isStopword;
            capitals += word.word.isWord && word.word.isCapitalised && !word.word.isStopword;
        }
        m_isTitleCase = letters > 2 && capitals * 4 >= letters * 3;
    }

    void read()
    {
        for (qsizetype i = 0; i < m_words.size(); ++i)
            readWord(i);
    }

private:
    [[nodiscard]] QString folded(qsizetype i) const
    {
        return i >= 0 && i < m_words.size() ? m_words.at(i).word.folded : QString();
    }

    void readWord(qsizetype i)
    {
        ClauseWord &word = m_words[i];
        if (!word.word.isWord || word.word.isNumber || word.isTime || word.name >= 0)
            return;
        if (word.word.isCapitalised && i > 0 && !m_isTitleCase)
            return;
        const QString noun = eventNoun(word.word.folded);
        const auto verb = readVerb(word.word.folded);
        if (verb && isVerb(i, *verb, !noun.isEmpty()))
            word.verb = verb;
        else
            word.noun = noun;
    }

    [[nodiscard]] bool isVerb(qsizetype i, const VerbReading &verb, bool isAlsoNoun) const
    {
        const QString before = folded(i - 1);
        if (isModalOrTo(before) || isOneOf(before, u"not n't"))
            return verb.form == VerbForm::Base || verb.lemma == folded(i) || !isAlsoNoun;
        switch (verb.form) {
        case VerbForm::Base:
            return isOneOf(before, u"they we i you who");
        case VerbForm::ThirdPerson:
            return isThirdPerson(i, before, isAlsoNoun || isOftenerNoun(verb.lemma));
        case VerbForm::Past:
            return !isAdjective(i, before) && !(verb.lemma == folded(i) && isDeterminer(before)); // "the cut"
        case VerbForm::Participle:
            return !isDeterminer(before) && !(isAlsoNoun && i > 0 && m_words.at(i - 1).word.isNumber);
        }
        return false;
    }

    [[nodiscard]] bool isThirdPerson(qsizetype i, const QString &before, bool isAlsoNoun) const
    {
        if (isOneOf(before, u"he she it who which that"))
            return true;
        if (isDeterminer(before) || isAlsoNoun || i == 0 || m_words.at(i - 1).word.isNumber)
            return isAlsoNoun && i > 0 && !m_words.at(i - 1).word.isStopword && isDeterminer(folded(i + 1));
        return !m_words.at(i - 1).word.isStopword;
    }

    /** "the proposed law", "an armed group": between a determiner and a noun. */
    [[nodiscard]] bool isAdjective(qsizetype i, const QString &before) const
    {
        if (before == u"-" && i >= 2) // "Norway-backed"
            return m_words.at(i - 1).word.span.end == m_words.at(i).word.span.start;
        const bool isAfterDeterminer = isDeterminer(before) || (i > 0 && m_words.at(i - 1).word.isNumber);
        if (!isAfterDeterminer || i + 1 >= m_words.size())
            return false;
        const Word &next = m_words.at(i + 1).word;
        return next.isWord && !next.isStopword && !m_words.at(i + 1).isTime;
    }

    QList<ClauseWord> &m_words;
    bool m_isTitleCase = false;
};

} // namespace

void readPartsOfSpeech(QList<ClauseWord> &words)
{
    WordReader(words).read();
}

} // namespace Counterpoint
