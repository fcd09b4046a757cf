// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "undatedmentions.h"

#include <QSet>

#include <algorithm>

namespace Counterpoint
{

namespace
{

constexpr double kAttach = 0.58; // total likeness from which a mention without a day is one of the event
constexpr double kLeastTerms = 0.2;
constexpr double kFewTerms = 0.1;
constexpr double kSameAct = 0.8;
constexpr double kAttachMargin = 0.03; // the best event must lead the next by so much
constexpr double kLeastContent = 0.25; // of what is said
constexpr double kAlikeContent = 0.4; // the same of words that carry no day themselves

class Attacher
{
public:
    Attacher(QList<EventGroup> &groups, const QList<EventMention> &mentions, const EventLikeness &likeness)
        : m_groups(groups)
        , m_mentions(mentions)
        , m_likeness(likeness)
    {
    }

    void attachAll()
    {
        for (int i = 0; i < m_mentions.size(); ++i) {
            if (!at(i).date && !at(i).isSaying())
                attach(i);
        }
        for (int i = 0; i < m_mentions.size(); ++i) {
            if (!at(i).date && at(i).isSaying() && attachSaying(i))
                m_done.insert(i);
        }
        for (int i = 0; i < m_mentions.size(); ++i) { // what the words attached above repeat
            if (!at(i).date && at(i).isSaying() && !m_done.contains(i))
                attachSaying(i);
        }
    }

private:
    [[nodiscard]] const EventMention &at(int i) const { return m_mentions.at(i); }

    void attach(int i)
    {
        if ((at(i).isQuoted && !at(i).isTold) || at(i).isHypothetical || isLightVerb(at(i).lemma) || isClauseDated(i))
            return;
        const double leastTerms = isOnlySuchAct(i) ? kFewTerms : kLeastTerms;
        qsizetype best = -1;
        double score = 0;
        double next = 0;
        for (qsizetype g = 0; g < m_groups.size(); ++g) {
            double near = 0;
            for (const int x : m_groups.at(g).dated)
                near = std::max(near, attachable(i, x, leastTerms));
            if (near > score) {
                next = score;
                score = near;
                best = g;
            } else {
                next = std::max(next, near);
            }
        }
        if (best >= 0 && score >= kAttach && score - next >= kAttachMargin)
            m_groups[best].attached.append(i);
    }

    /** Another word of the clause carries its day: this one is part of that event, not a mention of another. */
    [[nodiscard]] bool isClauseDated(int i) const
    {
        const auto isDatedHere = [&](int j) {
            if (!at(j).date || at(j).ref != at(i).ref || at(j).clause != at(i).clause)
                return false;
            // "said in a message read on Friday": the day of what only describes
            return !(at(i).isTold && at(i).isSaying() && at(j).isVerb && !at(j).isTold && at(j).head > at(i).head);
        };
        for (int j = i; j >= 0 && at(j).ref == at(i).ref; --j) {
            if (isDatedHere(j))
                return true;
        }
        for (int j = i; j < m_mentions.size() && at(j).ref == at(i).ref; ++j) {
            if (isDatedHere(j))
                return true;
        }
        return false;
    }

    /** How far a member of the group and mention @p i are the same words of one speaker. */
    [[nodiscard]] double sameWords(const EventGroup &group, int i) const
    {
        double best = 0;
        for (const int x : group.dated) {
            const auto answer = m_likeness.compare(i, x);
            if (m_likeness.isSpeechAct(x) && answer.hasSameSpeaker && at(x).ref != at(i).ref)
                best = std::max(best, answer.content);
        }
        for (const int x : group.attached) {
            const auto answer = m_likeness.compare(i, x);
            if (at(x).isSaying() && answer.hasSameSpeaker && at(x).ref != at(i).ref && answer.content >= kAlikeContent)
                best = std::max(best, answer.content);
        }
        return best;
    }

    /** "..., she added": to the event in which the same person says the like; or to the words that the sentence before
     * dates. */
    bool attachSaying(int i)
    {
        if (!at(i).isTold || at(i).isReported || at(i).isQuoted || at(i).isHypothetical || isClauseDated(i))
            return false;
        qsizetype found = -1;
        double best = kLeastContent;
        for (qsizetype g = 0; g < m_groups.size(); ++g) {
            const double score = isRightAfter(m_groups.at(g), i) ? 1 : sameWords(m_groups.at(g), i);
            if (score >= best) {
                best = score;
                found = g;
            }
        }
        if (found >= 0)
            m_groups[found].attached.append(i);
        return found >= 0;
    }

    /** Whether somebody speaks in the sentences between two mentions. */
    [[nodiscard]] bool isSpeechBetween(int x, int i) const
    {
        for (int j = x + 1; j < i; ++j) {
            if (at(j).ref != at(x).ref && at(j).ref != at(i).ref && at(j).isTold && at(j).isSaying())
                return true;
        }
        return false;
    }

    /** The sentence after words of the same side (as "the government", then its spokesman) in one article. */
    [[nodiscard]] bool isRightAfter(const EventGroup &group, int i) const
    {
        const auto isNext = [&](int x) {
            const int distance = at(i).ref.sentence - at(x).ref.sentence;
            if (at(x).ref.article != at(i).ref.article || distance < 1 || distance > 2 || !m_likeness.isSpeechAct(x)
                || (distance == 2 && isSpeechBetween(x, i)))
                return false;
            const auto answer = m_likeness.compare(i, x);
            // "the country's highest judge condemned ...": then by name
            const bool isNamedThen = distance == 1 && !(at(x).isSaying() && m_likeness.haveOtherSpeakers(i, x))
                && !m_likeness.hasPerson(x) && m_likeness.hasPerson(i) && answer.content > 0;
            return answer.hasSameActor || isNamedThen;
        };
        const auto isBefore = [&](int x) {
            return at(x).ref.article == at(i).ref.article && at(i).ref.sentence - at(x).ref.sentence == 1
                && at(x).isSaying();
        };
        return std::ranges::any_of(group.dated, isNext)
            || (at(i).isByPronoun && std::ranges::any_of(group.attached, isBefore));
    }

    /** "The council voted": no other group tells a vote of the council. */
    [[nodiscard]] bool isOnlySuchAct(int i) const
    {
        if (at(i).classes.isEmpty() || !at(i).isTold)
            return false;
        const auto isSuch
            = [&](int x) { return m_likeness.predicate(i, x) >= kSameAct && m_likeness.compare(i, x).hasSameActor; };
        return std::ranges::count_if(m_groups,
                                     [&](const EventGroup &group) { return std::ranges::any_of(group.dated, isSuch); })
            == 1;
    }

    [[nodiscard]] double attachable(int i, int x, double leastTerms) const
    {
        // a word that happens to stand in the other clause, and is no kind of event, says little
        if (at(i).ref == at(x).ref || m_likeness.predicate(i, x) < (at(i).classes.isEmpty() ? 0.7 : 0.5))
            return 0;
        const auto answer = m_likeness.compare(i, x);
        // one actor does many things of a kind: what it is done to must agree as well
        return answer.terms < (answer.hasSameActor ? leastTerms : kLeastTerms)
            ? 0
            : answer.total - (answer.hasSameActor ? 0.05 : 0);
    }

    QList<EventGroup> &m_groups;
    QSet<int> m_done;
    const QList<EventMention> &m_mentions;
    const EventLikeness &m_likeness;
};

} // namespace

void attachUndated(QList<EventGroup> &groups, const QList<EventMention> &mentions, const EventLikeness &likeness)
{
    Attacher(groups, mentions, likeness).attachAll();
}

} // namespace Counterpoint
