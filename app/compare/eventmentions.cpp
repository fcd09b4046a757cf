// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "eventmentions.h"

#include "countedtimes.h"

#include <algorithm>

namespace Counterpoint
{

namespace
{

constexpr qint64 kWidestDate = 366; // days: an expression wider than a year dates nothing

bool isOneOf(const QString &word, QStringView list)
{
    for (const QStringView item : list.tokenize(u' ')) {
        if (item == word)
            return true;
    }
    return false;
}

class MentionReader
{
public:
    MentionReader(const Comparison &comparison, const ReadSentence &sentence)
        : m_article(comparison.article(sentence.ref))
        , m_sentence(sentence)
    {
    }

    QList<EventMention> read()
    {
        for (qsizetype i = m_sentence.body; i < m_sentence.words.size(); ++i) {
            const ClauseWord &word = m_sentence.words.at(i);
            if ((word.verb && !isStative(word.verb->lemma)) || !word.noun.isEmpty())
                m_mentions.append(mentionAt(i));
        }
        for (const Timex &timex : m_article.facts.timexes) {
            if (timex.sentence == m_sentence.ref.sentence)
                giveDate(timex);
        }
        for (const CountedTime &counted : countedTimes(m_sentence))
            giveCount(counted);
        return m_mentions;
    }

private:
    [[nodiscard]] QString folded(qsizetype i) const
    {
        return i >= 0 && i < m_sentence.words.size() ? m_sentence.words.at(i).word.folded : QString();
    }

    [[nodiscard]] bool isInside(qsizetype i, const Clause &clause) const
    {
        return i >= clause.first && i < clause.last;
    }

    EventMention mentionAt(qsizetype i) const
    {
        const ClauseWord &word = m_sentence.words.at(i);
        EventMention mention;
        mention.ref = m_sentence.ref;
        mention.clause = m_sentence.clauseOf(i);
        mention.head = i;
        mention.isVerb = word.verb.has_value();
        mention.lemma = mention.isVerb ? word.verb->lemma : word.noun;
        mention.isTold = word.isFinite() && !isReduced(i, m_sentence.clauses.at(mention.clause));
        mention.isPlanned = isOneOf(folded(i - 1), u"will shall") || isOneOf(folded(i - 2), u"will shall")
            || (folded(i - 1) == u"to" && isOneOf(folded(i - 2), u"is are was were expected scheduled due set plans"));
        mention.stem = stemOf(mention.lemma);
        mention.isQuoted = word.isQuoted;
        const Clause &clause = m_sentence.clauses.at(mention.clause);
        mention.isReported = clause.isReported;
        mention.classes = classesOf(i, clause, mention);
        mention.isHypothetical = isHypothetical(i, clause);
        mention.span
            = {m_sentence.words.at(clause.first).word.span.start, m_sentence.words.at(clause.last - 1).word.span.end};
        addTerms(mention, clause);
        addSubject(mention, clause);
        return mention;
    }

    /** "is lined with stalls set up by traders": a past form that only describes the noun before it. */
    [[nodiscard]] bool isReduced(qsizetype i, const Clause &clause) const
    {
        const ClauseWord &word = m_sentence.words.at(i);
        if (word.verb->form != VerbForm::Past || i == clause.first || isAuxiliary(folded(i - 1)))
            return false;
        bool isTold = false;
        for (qsizetype j = i - 1; j >= clause.first; --j) {
            if (isOneOf(folded(j), u"and or but who which that , ; - not never")
                || (!m_sentence.words.at(j).word.isWord && folded(j) != u"." && folded(j) != u"'"))
                return false;
            const bool isVerb
                = m_sentence.words.at(j).isFinite() || isOneOf(folded(j), u"is are was were has have had");
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
        const bool isCall = mention.lemma == u"call" && isOneOf(folded(i + 1), u"for on upon");
        bool isToldTo = false;
        if (isOneOf(mention.lemma, u"tell ask urge beg invite")) {
            for (qsizetype j = i + 1; j + 1 < clause.last && !isToldTo; ++j)
                isToldTo = folded(j) == u"to" && m_sentence.words.at(j + 1).verb && j > i + 1;
        }
        return isCall || isToldTo ? QStringList{QStringLiteral("request")} : classes;
    }

    [[nodiscard]] bool isHypothetical(qsizetype i, const Clause &clause) const
    {
        for (qsizetype j = i - 1; j >= clause.first && j >= i - 4; --j) {
            if (isOneOf(folded(j), u"would could should may might if unless not never"))
                return true;
        }
        return isOneOf(folded(clause.first), u"if unless should");
    }

    static void addKeys(QSet<QString> &keys, const ClauseWord &word)
    {
        if (!word.key.isEmpty())
            keys.insert(word.key);
        if (!word.plainKey.isEmpty())
            keys.insert(word.plainKey);
    }

    void addWords(EventMention &mention, qsizetype first, qsizetype last) const
    {
        for (qsizetype j = first; j < last; ++j) {
            const ClauseWord &word = m_sentence.words.at(j);
            addKeys(mention.terms, word);
            if (j == mention.head || (!word.verb && word.noun.isEmpty()))
                continue;
            const QString &lemma = word.verb ? word.verb->lemma : word.noun;
            mention.otherStems.insert(stemOf(lemma));
            for (const QString &kind : eventClasses(lemma, word.verb.has_value()))
                mention.otherClasses.insert(kind);
        }
    }

    void addTerms(EventMention &mention, const Clause &clause) const
    {
        addWords(mention, clause.first, clause.last);
        if (mention.isVerb && mention.isSaying())
            addContent(mention);
        if (mention.isVerb && mention.clause + 1 < m_sentence.clauses.size()) { // "answered, firing at the gate"
            const Clause &next = m_sentence.clauses.at(mention.clause + 1);
            const auto &verb = m_sentence.words.at(next.first).verb;
            if (verb && verb->form == VerbForm::Participle)
                addWords(mention, next.first, next.last);
        }
        if (clause.isRelative && mention.clause > 0)
            addWords(mention, tailOf(m_sentence.clauses.at(mention.clause - 1)), clause.first);
        const bool isFollowed
            = mention.clause + 1 < m_sentence.clauses.size() && m_sentence.clauses.at(mention.clause + 1).isRelative;
        if (!mention.isVerb && isFollowed && mention.head >= tailOf(clause)) {
            const Clause &relative = m_sentence.clauses.at(mention.clause + 1);
            addWords(mention, relative.first, relative.last);
        }
    }

    /** What is said belongs to the saying. */
    void addContent(EventMention &mention) const
    {
        for (qsizetype c = mention.clause + 1; c < m_sentence.clauses.size() && m_sentence.clauses.at(c).isReported;
             ++c) {
            const Clause &clause = m_sentence.clauses.at(c);
            for (qsizetype j = clause.first; j < clause.last; ++j) {
                addKeys(mention.terms, m_sentence.words.at(j));
            }
        }
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

    void addSubject(EventMention &mention, const Clause &clause) const
    {
        const bool isPassive = mention.isVerb && m_sentence.words.at(mention.head).verb->form == VerbForm::Past
            && std::ranges::any_of(QList<qsizetype>{1, 2}, [&](qsizetype back) {
                                   return isOneOf(folded(mention.head - back), u"was were is are been be being");
                               });
        if (const qsizetype by = agentOf(mention, clause, isPassive); by >= 0) {
            addSubjectKeys(mention, by + 1, agentEnd(by + 1, clause));
            return;
        }
        if (isPassive)
            return;
        qsizetype first = mention.isVerb ? clause.first : modifiersOf(mention.head, clause);
        qsizetype last = mention.head;
        if (const qsizetype verb = lightVerbOf(mention, clause); verb >= 0) { // who "made the request" made it
            first = clause.first;
            last = verb;
        }
        while (last > first && !m_sentence.words.at(last - 1).word.isWord)
            --last;
        addSubjectKeys(mention, first, last);
        const bool isOfMain = std::any_of(
            m_sentence.words.begin() + first, m_sentence.words.begin() + std::max(first, last),
            [](const ClauseWord &word) { return isOneOf(word.word.folded, u"its his her their it he she they"); });
        if (mention.isVerb && (mention.subject.isEmpty() || isOfMain))
            inheritSubject(mention, clause);
    }

    /** The finite light verb whose object the noun is: "made the request"; -1 for none. */
    [[nodiscard]] qsizetype lightVerbOf(const EventMention &mention, const Clause &clause) const
    {
        if (mention.isVerb)
            return -1;
        for (qsizetype j = mention.head - 1; j >= std::max(clause.first, mention.head - 5); --j) {
            const ClauseWord &word = m_sentence.words.at(j);
            if (word.verb)
                return word.isFinite() && isLightVerb(word.verb->lemma) ? j : -1;
            if (!word.word.isWord || isOneOf(folded(j), u"in on at by of for with from to after before"))
                return -1;
        }
        return -1;
    }

    /** The "by" that names the doer: of a passive, of a participle right before it, of a noun with nothing but such
     * between. */
    [[nodiscard]] qsizetype agentOf(const EventMention &mention, const Clause &clause, bool isPassive) const
    {
        for (qsizetype j = mention.head + 1; j + 1 < clause.last; ++j) {
            const ClauseWord &word = m_sentence.words.at(j);
            if (folded(j) == u"by")
                return m_sentence.words.at(j + 1).verb ? -1 : j; // not "retaliated by firing"
            const bool isLink = word.verb || isOneOf(folded(j), u"out on up off in");
            if (!isPassive && !(isLink && j <= mention.head + 3))
                return -1;
        }
        return -1;
    }

    [[nodiscard]] qsizetype agentEnd(qsizetype first, const Clause &clause) const
    {
        qsizetype last = first;
        while (last < std::min(clause.last, first + 8) && !m_sentence.words.at(last).verb
               && !isOneOf(folded(last), u"in on at against to for with after before near during from into over"))
            ++last;
        return last;
    }

    /** Where the words that modify a noun begin: back to the last verb, mark or word of grammar. */
    [[nodiscard]] qsizetype modifiersOf(qsizetype noun, const Clause &clause) const
    {
        qsizetype first = noun;
        while (first > clause.first) {
            const ClauseWord &word = m_sentence.words.at(first - 1);
            if (word.verb || !word.word.isWord || (word.word.isStopword && word.key.isEmpty()))
                break;
            --first;
        }
        return first;
    }

    void addSubjectKeys(EventMention &mention, qsizetype first, qsizetype last) const
    {
        for (qsizetype j = first; j < last; ++j) {
            const ClauseWord &word = m_sentence.words.at(j);
            if (!word.verb && !word.isTime)
                addKeys(mention.subject, word);
        }
    }

    /** A clause without a subject of its own ("... and arrested two men") takes the one of the sentence's first clause.
     */
    void inheritSubject(EventMention &mention, const Clause &clause) const
    {
        const Clause &main = m_sentence.clauses.first();
        if (clause.first == main.first)
            return;
        for (qsizetype j = main.first; j < main.last && !m_sentence.words.at(j).verb; ++j) {
            addKeys(mention.subject, m_sentence.words.at(j));
            addKeys(mention.terms, m_sentence.words.at(j));
        }
    }

    /** First and last word of an expression; first == last when it covers none. */
    [[nodiscard]] std::pair<qsizetype, qsizetype> wordsOf(Span span) const
    {
        const auto &words = m_sentence.words;
        const auto first
            = std::ranges::find_if(words, [&](const ClauseWord &word) { return word.word.span.overlaps(span); });
        auto last = first;
        while (last != words.end() && last->word.span.overlaps(span))
            ++last;
        return {first - words.begin(), last - words.begin()};
    }

    void giveDate(const Timex &timex)
    {
        const auto range = timex.range();
        if (!range || !range->isValid() || range->days() > kWidestDate || timex.type == TimexType::Set
            || timex.type == TimexType::Duration)
            return;
        const auto [first, last] = wordsOf(timex.span);
        if (first < m_sentence.body)
            return;
        if (isCountedFromAnother(first, last))
            return;
        const bool isPart
            = timex.type == TimexType::Time && isOneOf(folded(first - 1), u"before after"); // "before dawn"
        if (first == last || m_sentence.words.at(first).isQuoted
            || (!isPart && isOneOf(folded(first - 1), u"before after until till by from through")))
            return;
        m_isPast = m_article.metadata.published.date.isValid() && range->last < m_article.metadata.published.date;
        const qsizetype head = headOf(first, last);
        const auto mention = std::ranges::find(m_mentions, head, &EventMention::head);
        if (mention == m_mentions.end() || mention->isHypothetical || m_sentence.clauses.at(mention->clause).isSource)
            return;
        if (mention->date && mention->date->days() <= range->days())
            return;
        mention->isDateInside = head == modifiedNoun(first, last);
        mention->date = range;
        mention->dateSpan = timex.span;
        mention->rule = timex.rule();
    }

    void giveCount(const CountedTime &counted)
    {
        if (m_sentence.words.at(counted.first).isQuoted)
            return;
        const qsizetype head = headOf(counted.first, counted.last);
        const auto mention = std::ranges::find(m_mentions, head, &EventMention::head);
        if (mention == m_mentions.end() || mention->isHypothetical || mention->date)
            return;
        mention->counted = counted.days;
        mention->countedFrom = counted.anchor;
        mention->dateSpan
            = {m_sentence.words.at(counted.first).word.span.start, m_sentence.words.at(counted.last - 1).word.span.end};
    }

    /** "two days later", "the next day": counted from an event, not from the day of publication. */
    [[nodiscard]] bool isCountedFromAnother(qsizetype first, qsizetype last) const
    {
        if (last - first < 2)
            return false;
        return isOneOf(folded(last - 1), u"later earlier before after afterwards previously")
            || (isOneOf(folded(last - 1), u"day week month year morning night evening")
                && isOneOf(folded(last - 2), u"next following same previous")
                && isOneOf(folded(last - 3), u"the that"));
    }

    [[nodiscard]] qsizetype headOf(qsizetype first, qsizetype last) const
    {
        if (const qsizetype noun = modifiedNoun(first, last); noun >= 0)
            return noun;
        if (const qsizetype verb = elaboratedVerb(last); verb >= 0)
            return verb;
        const Clause &clause = m_sentence.clauses.at(m_sentence.clauseOf(first));
        qsizetype verb = adjacentVerb(first, last, clause);
        if (verb < 0) {
            if (const qsizetype noun = plannedNoun(first, clause); noun >= 0)
                return noun;
        }
        if (verb < 0)
            verb = mainVerb(first, clause);
        if (verb < 0)
            return nearestNoun(first, clause);
        return isLightVerb(m_sentence.words.at(verb).verb->lemma) ? objectNoun(verb, clause) : verb;
    }

    /** "answered on Monday, when it fired ...": what stands behind the comma is what happened that day. */
    [[nodiscard]] qsizetype elaboratedVerb(qsizetype last) const
    {
        if (folded(last) != u"," || folded(last + 1) != u"when")
            return -1;
        const Clause &clause = m_sentence.clauses.at(m_sentence.clauseOf(last + 1));
        for (qsizetype j = last + 2; j < clause.last; ++j) {
            const auto &verb = m_sentence.words.at(j).verb;
            if (m_sentence.words.at(j).isFinite() && !isStative(verb->lemma))
                return isLightVerb(verb->lemma) ? objectNoun(j, clause) : j;
        }
        return -1;
    }

    /** "Friday's vote", "the Jan. 6 attack". */
    [[nodiscard]] qsizetype modifiedNoun(qsizetype first, qsizetype last) const
    {
        const QString written = m_article.text.mid(m_sentence.words.at(last - 1).word.span.start,
                                                   m_sentence.words.at(last - 1).word.span.length());
        const bool isPossessive = written.endsWith(u"'s") || written.endsWith(u"\u2019s")
            || written.endsWith(u"\u00b4s") || isOneOf(folded(last), u"'s \u2019s");
        const bool isInside = isOneOf(folded(first - 1), u"the a an this that his her its their");
        if (!isPossessive && !isInside)
            return -1;
        for (qsizetype j = last; j < std::min(last + 5, m_sentence.words.size()); ++j) {
            if (!m_sentence.words.at(j).noun.isEmpty())
                return j;
            if (m_sentence.words.at(j).word.isStopword || m_sentence.words.at(j).verb)
                break;
        }
        return -1;
    }

    /** "calls for a protest on Friday": the day is that of the protest; not so "called for the talks on Friday". */
    [[nodiscard]] qsizetype plannedNoun(qsizetype first, const Clause &clause) const
    {
        const qsizetype noun = first - 2;
        if (m_isPast || noun < clause.first + 1 || folded(first - 1) != u"on"
            || m_sentence.words.at(noun).noun.isEmpty())
            return -1;
        for (qsizetype j = noun - 1; j >= std::max(clause.first, noun - 4); --j) {
            if (folded(j) == u"for")
                return noun;
            if (folded(j) == u"the")
                return -1;
            if (m_sentence.words.at(j).verb || isOneOf(folded(j), u"in to of by with at from"))
                break;
        }
        return -1;
    }

    [[nodiscard]] qsizetype adjacentVerb(qsizetype first, qsizetype last, const Clause &clause) const
    {
        qsizetype j = first - 1;
        while (j >= clause.first
               && (isOneOf(folded(j), u"on in at early earlier late later the of this that , out up down over back off")
                   || folded(j).endsWith(u"ly") || m_sentence.words.at(j).isTime))
            --j;
        if (j >= clause.first && m_sentence.words.at(j).verb)
            return j;
        j = last;
        while (j < clause.last
               && (isOneOf(folded(j), u"had has have was were been also again") || folded(j).endsWith(u"ly")
                   || m_sentence.words.at(j).isTime))
            ++j;
        return j < clause.last && m_sentence.words.at(j).isFinite() ? j : -1;
    }

    [[nodiscard]] qsizetype mainVerb(qsizetype first, const Clause &clause) const
    {
        qsizetype other = -1;
        for (qsizetype j = first - 1; j >= clause.first; --j) {
            if (!m_sentence.words.at(j).verb || isStative(m_sentence.words.at(j).verb->lemma))
                continue;
            if (m_sentence.words.at(j).isFinite())
                return j;
            other = other < 0 ? j : other;
        }
        for (qsizetype j = first; j < clause.last && other < 0; ++j) {
            if (m_sentence.words.at(j).isFinite())
                return j;
        }
        return other;
    }

    [[nodiscard]] qsizetype nearestNoun(qsizetype first, const Clause &clause) const
    {
        for (qsizetype j = first - 1; j >= clause.first; --j) {
            if (!m_sentence.words.at(j).noun.isEmpty())
                return j;
        }
        for (qsizetype j = first; j < clause.last; ++j) {
            if (!m_sentence.words.at(j).noun.isEmpty())
                return j;
        }
        return -1;
    }

    /** "held a vote", "attacks carried out": the noun says what happened. */
    [[nodiscard]] qsizetype objectNoun(qsizetype verb, const Clause &clause) const
    {
        qsizetype found = -1;
        for (qsizetype j = verb + 1; j < std::min(clause.last, verb + 7) && !m_sentence.words.at(j).isFinite(); ++j) {
            const bool isChain = found >= 0 && j == found + 1; // "strike assassination": the last of a chain
            if (!m_sentence.words.at(j).noun.isEmpty() && (found < 0 || isChain))
                found = j;
        }
        for (qsizetype j = verb - 1; found < 0 && j >= std::max(clause.first, verb - 3); --j) {
            if (!m_sentence.words.at(j).noun.isEmpty())
                found = j;
        }
        return found < 0 ? verb : found;
    }

    const Article &m_article;
    const ReadSentence &m_sentence;
    QList<EventMention> m_mentions;
    bool m_isPast = false; // the day being given lies before publication
};

} // namespace

QList<EventMention> eventMentions(const Comparison &comparison, const ReadSentence &sentence)
{
    return sentence.clauses.isEmpty() ? QList<EventMention>{} : MentionReader(comparison, sentence).read();
}

} // namespace Counterpoint
