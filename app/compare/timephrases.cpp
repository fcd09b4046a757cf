// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "timephrases.h"

#include <compare/closedclasses.h>
#include <text/lexicon.h>

#include <algorithm>

namespace Counterpoint
{

namespace
{

QHash<QString, QSet<QString>> readKinds()
{
    QHash<QString, QSet<QString>> kinds;
    for (const QStringList &row : lexiconRows(u"titlewords.txt")) {
        if (row.size() == 2)
            kinds[row.at(0)].insert(row.at(1));
    }
    return kinds;
}

class PhraseReader
{
public:
    PhraseReader(const ReadSentence &sentence, QStringView text)
        : m_words(sentence.words)
        , m_text(text)
        , m_body(sentence.body)
    {
    }

    QList<TimePhrase> read()
    {
        QList<TimePhrase> phrases;
        for (qsizetype i = m_body; i < m_words.size(); ++i) {
            if (!m_words.at(i).isTime)
                continue;
            TimePhrase phrase{i, endOfSpan(i), false};
            const qsizetype core = i;
            openTo(phrase);
            phrase.isAdverbial = isAdverbial(phrase, core);
            i = std::max(phrase.last, core + 1) - 1;
            if (phrase.isAdverbial)
                takeMarks(phrase);
            phrases.append(phrase);
        }
        return phrases;
    }

private:
    [[nodiscard]] QString folded(qsizetype i) const
    {
        return i >= m_body && i < m_words.size() ? m_words.at(i).word.folded : QString();
    }

    [[nodiscard]] bool isTime(qsizetype i) const { return i >= m_body && i < m_words.size() && m_words.at(i).isTime; }

    /** Times that a comma, "of" or "the" joins are one phrase: "Sunday, January 5", "the early hours of Wednesday". */
    [[nodiscard]] qsizetype endOfRun(qsizetype i) const
    {
        while (isTime(i)) {
            ++i;
            qsizetype next = i;
            while (
                next < i + 3
                && (folded(next) == u"," || folded(next) == u"of" || folded(next) == u"the" || folded(next) == u"on"))
                ++next;
            if (next > i && isTime(next))
                i = next;
        }
        return i;
    }

    /** "from 1997 to 2009", "between May and June": both ends are one phrase. */
    [[nodiscard]] qsizetype endOfSpan(qsizetype i) const
    {
        const qsizetype end = endOfRun(i);
        const bool isJoined = (folded(i - 1) == u"from" && isOneOf(folded(end), u"to until till through"))
            || (folded(i - 1) == u"between" && folded(end) == u"and");
        return isJoined && isTime(end + 1) ? endOfRun(end + 1) : end;
    }

    /** "early", "the", then the preposition: "back in the early hours". */
    void openTo(TimePhrase &phrase) const
    {
        const auto takeHeads = [&](QStringView kind) {
            while (isTitleWord(kind, folded(phrase.first - 1)))
                --phrase.first;
        };
        takeHeads(u"timehead");
        if (!isTitleWord(u"timepreposition", folded(phrase.first - 1)))
            return;
        // "the wave of 2010" belongs to its noun
        if (folded(phrase.first - 1) == u"of") {
            phrase.first -= folded(phrase.first - 2) == u"as" ? 2 : 0; // "as of May"
            return;
        }
        --phrase.first;
        if (folded(phrase.first - 1) == u"back" && isStruck(phrase.first - 2))
            return;
        takeHeads(u"timelead");
    }

    /** "hit back", "fought back": the word belongs to the verb. */
    [[nodiscard]] bool isStruck(qsizetype i) const
    {
        if (i < m_body || !m_words.at(i).verb)
            return false;
        return isOneOf(eventField(m_words.at(i).verb->lemma, true), u"verb.contact verb.competition verb.motion");
    }

    /** "spent Wednesday meeting ...": the day is what was spent. */
    [[nodiscard]] bool isObject(const TimePhrase &phrase, qsizetype core) const
    {
        if (phrase.first != core || phrase.first <= m_body || phrase.last >= m_words.size())
            return false;
        const auto &verb = m_words.at(phrase.first - 1).verb;
        const auto &next = m_words.at(phrase.last).verb;
        return verb && next && next->form == VerbForm::Participle && !isSaying(verb->lemma, true);
    }

    /** The last words of a name or heading between quotation marks. */
    [[nodiscard]] bool isEndOfName(const TimePhrase &phrase) const
    {
        constexpr qsizetype longest = 5; // words
        const auto isMark = [&](qsizetype i, QStringView marks) {
            return i >= m_body && i < m_words.size() && isOneOf(folded(i), marks);
        };
        const QStringView marks = u"\" \u201d \u2019 '";
        if (!isMark(phrase.last, marks) && !(isMark(phrase.last, u". ,") && isMark(phrase.last + 1, marks)))
            return false;
        for (qsizetype i = phrase.first - 1; i >= phrase.first - longest; --i) {
            if (isMark(i, u"\" \u201c \u2018 '"))
                return i < phrase.first - 1;
        }
        return false;
    }

    [[nodiscard]] bool isPossessive(qsizetype last) const
    {
        const QStringView written = textIn(m_text, m_words.at(last - 1).word.span);
        const QString next = folded(last);
        return written.endsWith(u"'s") || written.endsWith(u"\u2019s") || written.endsWith(u"\u00b4s") || next == u"'s"
            || next == u"\u2019s" || next == u"'" || next == u"\u2019";
    }

    [[nodiscard]] bool isNounNext(qsizetype i) const
    {
        if (i >= m_words.size() || !m_words.at(i).word.isWord)
            return folded(i) == u"-" && i + 1 < m_words.size()
                && m_words.at(i).word.span.start == m_words.at(i - 1).word.span.end;
        const ClauseWord &word = m_words.at(i);
        return !word.verb && !word.word.isStopword && !word.word.isCapitalised && !word.word.folded.endsWith(u"ly")
            && !isAuxiliary(word.word.folded) && !isTitleWord(u"connective", word.word.folded);
    }

    [[nodiscard]] bool isAdverbial(const TimePhrase &phrase, qsizetype core) const
    {
        const QString next = folded(phrase.last);
        const QString before = folded(phrase.first - 1);
        if (isPossessive(phrase.last) || (next == u"of" && isSpan(phrase.last - 1)))
            return false;
        if (before == u"of" || before == u"for" || before == u"to" || before == u"than")
            return false;
        const bool isHyphened = before == u"-" && phrase.first > 0
            && m_words.at(phrase.first - 1).word.span.end == m_words.at(phrase.first).word.span.start;
        if (isHyphened || m_words.at(core).isQuoted || isObject(phrase, core) || isEndOfName(phrase))
            return false;
        const bool isAfterVerb = phrase.first > m_body && m_words.at(phrase.first - 1).verb
            && m_words.at(phrase.first - 1).verb->form != VerbForm::Base;
        const bool hasPreposition
            = phrase.first < core
            && std::any_of(
                  m_words.begin() + phrase.first, m_words.begin() + core,
                  [](const ClauseWord &word) { return isTitleWord(u"timepreposition", word.word.folded); });
        const bool isDetermined
            = isArticle(before) || (phrase.first < core && isArticle(folded(core - 1))) || isArticle(folded(core));
        if (isNounNext(phrase.last)
            && !(isAfterVerb && !isDetermined)) { // "on Monday miners blocked", but "during Friday prayers"
            const QString opening = folded(phrase.first);
            return hasPreposition && !isDetermined && (opening == u"on" || opening == u"in" || opening == u"by");
        }
        const bool isDescribed = phrase.first > m_body && m_words.at(phrase.first - 1).verb
            && isArticle(folded(phrase.first - 2))
            && m_words.at(phrase.first - 1).verb->form == VerbForm::Participle; // "the remaining weeks"
        const bool isNamed = isDetermined && !hasPreposition && phrase.last < m_words.size()
            && m_words.at(phrase.last).word.isCapitalised; // "the 5/12 Committee"
        // "the poor August, ..." : a noun of its own
        return !isArticle(before) && !isNamed && !isDescribed;
    }

    /** "weeks of rain", "the night of the fire" */
    [[nodiscard]] bool isSpan(qsizetype i) const
    {
        static const QSet<QString> spans = [] {
            QSet<QString> words;
            for (const QStringList &row : lexiconRows(u"timewords.txt")) {
                if (row.size() > 1 && (row.at(1) == u"unit" || row.at(1) == u"units" || row.at(1) == u"part"))
                    words.insert(row.at(0));
            }
            return words;
        }();
        return spans.contains(folded(i));
    }

    [[nodiscard]] static bool isArticle(const QString &word)
    {
        return word == u"the" || word == u"a" || word == u"an" || word == u"his" || word == u"her" || word == u"its"
            || word == u"their" || word == u"our" || word == u"my";
    }

    /** The commas that part the phrase from what stands around it. */
    void takeMarks(TimePhrase &phrase) const
    {
        const bool isOpened = folded(phrase.first - 1) == u"," && !isTime(phrase.first - 2);
        const bool isClosed = folded(phrase.last) == u",";
        const bool hasInner = std::any_of(m_words.begin() + phrase.first, m_words.begin() + phrase.last,
                                          [](const ClauseWord &word) { return word.word.folded == u","; });
        const bool isAtStart = phrase.first == m_body;
        if (isClosed && (hasInner || isAtStart || isOpened))
            ++phrase.last;
        const bool isEnd = phrase.last >= m_words.size() || !m_words.at(phrase.last).word.isWord;
        if (isOpened && (isClosed || isEnd))
            --phrase.first;
    }

    const QList<ClauseWord> &m_words;
    QStringView m_text;
    qsizetype m_body = 0;
};

} // namespace

QList<TimePhrase> timePhrases(const ReadSentence &sentence, QStringView text)
{
    return PhraseReader(sentence, text).read();
}

bool isTitleWord(QStringView kind, const QString &folded)
{
    static const QHash<QString, QSet<QString>> kinds = readKinds();
    static const QSet<QString> none;
    const auto found = kinds.constFind(kind.toString());
    return (found == kinds.cend() ? none : *found).contains(folded);
}

} // namespace Counterpoint
