// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "namedacts.h"

#include "closedclasses.h"

#include <QSet>

#include <algorithm>

namespace Counterpoint
{

namespace
{

constexpr double kSameAct = 0.8;
constexpr double kAlikeAct = 0.5; // "ordered the strike": told of the strike as well
constexpr double kLeastHeld = 0.6; // of what the phrase says must be told of the event
constexpr double kLead = 0.15; // of the best event before the next
constexpr double kLeastTold = 1.8; // words of average rarity that tell which act is meant

/** Acts that are done once; criticism, talks or protests go on for days. */
bool isOneAct(const EventMention &mention)
{
    static const QSet<QString> kinds{QStringLiteral("appoint"), QStringLiteral("arrest"),  QStringLiteral("attack"),
                                     QStringLiteral("charge"),  QStringLiteral("crash"),   QStringLiteral("die"),
                                     QStringLiteral("invite"),  QStringLiteral("order"),   QStringLiteral("request"),
                                     QStringLiteral("resign"),  QStringLiteral("vote"),    QStringLiteral("win"),
                                     QStringLiteral("buy"),     QStringLiteral("withdraw")};
    return std::ranges::any_of(mention.classes, [](const QString &kind) { return kinds.contains(kind); });
}

/** "Berg's", "lawmakers'": the folded word has lost its ending. */
bool isOwner(const ReadSentence &sentence, qsizetype i)
{
    constexpr qsizetype ending = 2; // characters
    if (i < 0)
        return false;
    const Word &word = sentence.words.at(i).word;
    return word.folded == u"'" || word.span.length() == word.folded.size() + ending;
}

/** What a noun's own phrase says: "[the deadly] strike [on the depot in Norway]". */
struct Phrase {
    QSet<QString> keys;
    bool isDefinite = false; ///< "the", "that", or whose it was.
    bool hasName = false; ///< A person or body is named.
};

class PhraseReader
{
public:
    PhraseReader(const ReadSentence &sentence, const EventMention &mention)
        : m_sentence(sentence)
        , m_head(mention.head)
        , m_isVerb(mention.isVerb)
        , m_clause(sentence.clauses.at(mention.clause))
    {
    }

    [[nodiscard]] Phrase read()
    {
        readBefore();
        readBehind();
        return m_phrase;
    }

private:
    void add(qsizetype i)
    {
        const ClauseWord &word = m_sentence.words.at(i);
        word.addKeys(m_phrase.keys);
        m_phrase.hasName = m_phrase.hasName || word.key.startsWith(u"n:");
    }

    [[nodiscard]] bool isInnerMark(qsizetype i) const { return isOneOf(m_sentence.folded(i), u"' - ."); }

    void readBefore()
    {
        for (qsizetype i = m_head - 1; i >= m_clause.first; --i) {
            const ClauseWord &word = m_sentence.words.at(i);
            const QString &folded = word.word.folded;
            if (isOneOf(folded, u"the this that these those its his her their")) {
                m_phrase.isDefinite = true;
                if (isOneOf(folded, u"the this that these those"))
                    return;
                continue;
            }
            m_phrase.isDefinite = m_phrase.isDefinite || isOwner(m_sentence, i);
            const bool isOther = !word.word.isWord && !isInnerMark(i);
            if (isOther || (word.verb && word.name < 0) || isDeterminer(folded) || isPreposition(folded)
                || isOneOf(folded, u"and or who which that") || isSubordinator(folded))
                return;
            add(i);
        }
    }

    /** "of Berg", "on the depot", "to close the port", "that killed Berg". */
    void readBehind()
    {
        qsizetype i = m_head + 1;
        const bool isInfinitive = !m_isVerb && m_sentence.folded(i) == u"to";
        if (i >= m_clause.last || !(isInfinitive || isPreposition(m_sentence.folded(i)))) {
            readRelative(i);
            return;
        }
        for (; i < m_clause.last; ++i) {
            const ClauseWord &word = m_sentence.words.at(i);
            const bool isMark = isOneOf(m_sentence.folded(i), u", ; :");
            if (isMark || (word.isFinite() && word.name < 0)
                || isOneOf(m_sentence.folded(i), u"is was are were has had"))
                break;
            if (!word.isTime)
                add(i);
        }
        readRelative(i);
    }

    void readRelative(qsizetype i)
    {
        const auto next = std::ranges::find(m_sentence.clauses, i, &Clause::first);
        if (next == m_sentence.clauses.end() || !next->isRelative)
            return;
        for (qsizetype j = next->first; j < next->last; ++j)
            add(j);
    }

    [[nodiscard]] static bool isPreposition(const QString &word)
    {
        return isOneOf(word, u"against at by for from in inside into near of on outside over toward towards with");
    }

    const ReadSentence &m_sentence;
    qsizetype m_head;
    bool m_isVerb;
    const Clause &m_clause;
    Phrase m_phrase;
};

class Referrer
{
public:
    Referrer(QList<EventGroup> &groups, const EventReadings &readings, const EventLikeness &likeness)
        : m_groups(groups)
        , m_mentions(readings.mentions)
        , m_readings(readings)
        , m_likeness(likeness)
    {
        for (const EventGroup &group : std::as_const(groups))
            for (const int i : group.dated + group.attached)
                m_known.insert(i);
    }

    void attachAll()
    {
        for (int i = 0; i < m_mentions.size(); ++i) {
            if (mayRefer(i))
                attach(i);
        }
    }

private:
    [[nodiscard]] const EventMention &at(int i) const { return m_mentions.at(i); }

    [[nodiscard]] bool mayRefer(int i) const
    {
        return (!at(i).isVerb || isOwned(i)) && !at(i).date && !at(i).isQuoted && !at(i).isHypothetical
            && !at(i).isPlanned && isOneAct(at(i));
    }

    [[nodiscard]] bool isPlural(int i) const
    {
        return !at(i).isVerb && m_readings.sentenceAt(i).folded(at(i).head) != at(i).lemma;
    }

    /** "Berg's killing": a noun, though its form is a verb's. */
    [[nodiscard]] bool isOwned(int i) const
    {
        const ReadSentence &sentence = m_readings.sentenceAt(i);
        return sentence.words.at(at(i).head).verb->form == VerbForm::Participle
            && (isOwner(sentence, at(i).head - 1) || isOneOf(sentence.folded(at(i).head - 1), u"his her their its"));
    }

    void attach(int i)
    {
        Phrase phrase = PhraseReader(m_readings.sentenceAt(i), at(i)).read();
        phrase.keys.remove(at(i).stem);
        if (!phrase.isDefinite && !phrase.hasName)
            return;
        qsizetype group = told(phrase) ? describedBy(phrase, i) : -1;
        const bool isSure = group >= 0 && phrase.hasName;
        if (group < 0 && !isPlural(i))
            group = onlyOfItsKind(phrase, i);
        if (group < 0 || (m_known.contains(i) && !isSure))
            return;
        for (EventGroup &other : m_groups) // whom it names tells more than the words around it
            other.attached.removeAll(i);
        m_groups[group].attached.append(i);
    }

    [[nodiscard]] double weightOf(const QSet<QString> &keys) const
    {
        double weight = 0;
        for (const QString &key : keys)
            weight += m_likeness.rarity(key);
        return weight;
    }

    [[nodiscard]] bool told(const Phrase &phrase) const
    {
        return phrase.hasName || weightOf(phrase.keys) >= kLeastTold;
    }

    /** What a group says of the act; nothing unless it tells an act of the same kind. */
    [[nodiscard]] QSet<QString> toldOf(const EventGroup &group, int i) const
    {
        QSet<QString> keys;
        bool isTold = false;
        for (const int x : group.dated + group.attached) {
            const double alike = at(x).ref == at(i).ref ? 0 : m_likeness.predicate(i, x);
            isTold = isTold || alike >= kSameAct;
            if (alike >= kAlikeAct)
                keys += at(x).terms;
        }
        if (!isTold)
            keys.clear();
        return keys;
    }

    [[nodiscard]] double held(const Phrase &phrase, const QSet<QString> &told) const
    {
        const double all = weightOf(phrase.keys);
        return all <= 0 ? 0 : weightOf(QSet<QString>(phrase.keys).intersect(told)) / all;
    }

    [[nodiscard]] qsizetype describedBy(const Phrase &phrase, int i) const
    {
        qsizetype best = -1;
        double score = 0;
        double next = 0;
        for (qsizetype g = 0; g < m_groups.size(); ++g) {
            const double share = held(phrase, toldOf(m_groups.at(g), i));
            if (share > score) {
                next = score;
                score = share;
                best = g;
            } else {
                next = std::max(next, share);
            }
        }
        return score >= kLeastHeld && score - next >= kLead ? best : -1;
    }

    /** The one event of this kind in all articles, if nobody else is named. */
    [[nodiscard]] qsizetype onlyOfItsKind(const Phrase &phrase, int i) const
    {
        qsizetype found = -1;
        for (qsizetype g = 0; g < m_groups.size(); ++g) {
            const auto isSuch = [&](int x) { return m_likeness.predicate(i, x) >= kSameAct; };
            if (std::ranges::none_of(m_groups.at(g).dated, isSuch))
                continue;
            if (found >= 0)
                return -1;
            found = g;
        }
        if (found < 0)
            return -1;
        const QSet<QString> told = toldOf(m_groups.at(found), i);
        const bool isOther = std::ranges::any_of(phrase.keys, [&](const QString &key) {
            return (key.startsWith(u"n:") || key.startsWith(u"p:")) && !told.contains(key);
        });
        return isOther ? -1 : found;
    }

    QList<EventGroup> &m_groups;
    const QList<EventMention> &m_mentions;
    const EventReadings &m_readings;
    const EventLikeness &m_likeness;
    QSet<int> m_known;
};

} // namespace

void attachNamedActs(QList<EventGroup> &groups, const EventReadings &readings, const EventLikeness &likeness)
{
    Referrer(groups, readings, likeness).attachAll();
}

} // namespace Counterpoint
