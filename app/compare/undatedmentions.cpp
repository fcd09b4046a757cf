// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "undatedmentions.h"

#include <algorithm>

namespace Counterpoint
{

namespace
{

constexpr double kAttach = 0.58; // total likeness from which a mention without a day is one of the event
constexpr double kAttachMargin = 0.03; // the best event must lead the next by so much
constexpr double kLeastSharedTerms = 0.12;

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
            if (!at(i).date && at(i).isSaying())
                attachSaying(i);
        }
    }

private:
    [[nodiscard]] const EventMention &at(int i) const { return m_mentions.at(i); }

    void attach(int i)
    {
        if ((at(i).isQuoted && !at(i).isTold) || at(i).isHypothetical || isLightVerb(at(i).lemma) || isClauseDated(i))
            return;
        qsizetype best = -1;
        double score = 0;
        double next = 0;
        for (qsizetype g = 0; g < m_groups.size(); ++g) {
            double near = 0;
            for (const int x : m_groups.at(g).dated)
                near = std::max(near, attachable(i, x));
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
        const auto isDatedHere
            = [&](int j) { return at(j).date && at(j).ref == at(i).ref && at(j).clause == at(i).clause; };
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

    /** Whether a member of the group is words of a speaker of mention @p i. */
    [[nodiscard]] bool isSpokenBy(const EventGroup &group, int i) const
    {
        const auto isSame = [&](int x) {
            if (!at(x).isSaying())
                return false;
            const auto answer = m_likeness.compare(i, x);
            return answer.hasSameSpeaker
                && (at(x).ref.article == at(i).ref.article || answer.terms >= kLeastSharedTerms);
        };
        return std::ranges::any_of(group.dated, isSame) || std::ranges::any_of(group.attached, isSame);
    }

    /** "..., she added": to the one event in which the same person speaks; or to the words that the last sentences
     * date. */
    void attachSaying(int i)
    {
        if (!at(i).isTold || at(i).isReported || at(i).isQuoted || at(i).isHypothetical || isClauseDated(i))
            return;
        qsizetype found = -1;
        int count = 0;
        qsizetype near = -1;
        for (qsizetype g = 0; g < m_groups.size(); ++g) {
            if (isSpokenBy(m_groups.at(g), i)) {
                ++count;
                found = g;
            }
            if (isRightAfter(m_groups.at(g), i))
                near = g;
        }
        if (count == 1 || near >= 0)
            m_groups[near >= 0 ? near : found].attached.append(i);
    }

    /** One or two sentences after an act of words of the same side (as "the government", then its spokesman) in one
     * article. */
    [[nodiscard]] bool isRightAfter(const EventGroup &group, int i) const
    {
        return std::ranges::any_of(group.dated, [&](int x) {
            const int distance = at(i).ref.sentence - at(x).ref.sentence;
            return at(x).ref.article == at(i).ref.article && distance >= 1 && distance <= 2 && m_likeness.isSpeechAct(x)
                && m_likeness.compare(i, x).hasSameActor;
        });
    }

    [[nodiscard]] double attachable(int i, int x) const
    {
        // a word that happens to stand in the other clause, and is no kind of event, says little
        if (at(i).ref == at(x).ref || m_likeness.predicate(i, x) < (at(i).classes.isEmpty() ? 0.7 : 0.5))
            return 0;
        const auto answer = m_likeness.compare(i, x);
        // one actor does many things of a kind: what it is done to must agree as well
        return answer.terms < 0.2 ? 0 : answer.total - (answer.hasSameActor ? 0.05 : 0);
    }

    QList<EventGroup> &m_groups;
    const QList<EventMention> &m_mentions;
    const EventLikeness &m_likeness;
};

} // namespace

void attachUndated(QList<EventGroup> &groups, const QList<EventMention> &mentions, const EventLikeness &likeness)
{
    Attacher(groups, mentions, likeness).attachAll();
}

} // namespace Counterpoint
