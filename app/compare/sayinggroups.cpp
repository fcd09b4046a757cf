// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sayinggroups.h"

#include <algorithm>

namespace Counterpoint
{

namespace
{

constexpr double kLeastContent = 0.2;
constexpr double kNearContent = 0.08;
constexpr double kAttachedContent = 0.3; // where a day is not told by both
constexpr double kLeastOfActs = 0.12; // "refused", "called for": acts that words do

class SayingJoiner
{
public:
    SayingJoiner(QList<EventGroup> &groups, const QList<EventMention> &mentions, const EventLikeness &likeness)
        : m_groups(groups)
        , m_mentions(mentions)
        , m_likeness(likeness)
    {
    }

    /** What one person says on one day is one event where the words agree. */
    void join()
    {
        for (qsizetype a = 0; a < m_groups.size(); ++a) {
            for (qsizetype b = m_groups.size() - 1; b > a;) {
                const bool isOne = isOneSaying(m_groups.at(a), m_groups.at(b));
                if (isOne)
                    merge(a, b);
                b = isOne ? m_groups.size() - 1 : b - 1; // what was another's may be one with the whole
            }
        }
        joinBareSayings();
    }

private:
    [[nodiscard]] const EventMention &at(int i) const { return m_mentions.at(i); }

    /** "The ministry said on Friday": to the fullest of the things that the ministry said that day. */
    void joinBareSayings()
    {
        for (qsizetype b = m_groups.size() - 1; b >= 0; --b) {
            if (!std::ranges::all_of(m_groups.at(b).dated, [&](int i) { return m_likeness.isBare(i); }))
                continue;
            qsizetype best = -1;
            for (qsizetype a = 0; a < m_groups.size(); ++a) {
                const bool isFuller = best < 0 || sizeOf(m_groups.at(a)) > sizeOf(m_groups.at(best));
                if (a != b && isFuller && isOneDayOfWords(m_groups.at(a), m_groups.at(b))
                    && haveOneSpeaker(m_groups.at(a), m_groups.at(b)))
                    best = a;
            }
            if (best < 0)
                continue;
            merge(best, b);
        }
    }

    void merge(qsizetype into, qsizetype other)
    {
        EventGroup &group = m_groups[into];
        group.dated += m_groups.at(other).dated;
        group.attached += m_groups.at(other).attached;
        std::ranges::sort(group.dated);
        std::ranges::sort(group.attached);
        m_groups.removeAt(other);
    }

    [[nodiscard]] static qsizetype sizeOf(const EventGroup &group)
    {
        return group.dated.size() + group.attached.size();
    }

    [[nodiscard]] bool isOneSaying(const EventGroup &a, const EventGroup &b) const
    {
        const auto isSaying = [&](int i) { return at(i).isSaying() || at(i).classes.isEmpty(); };
        const bool isPlain = std::ranges::all_of(a.dated, isSaying) || std::ranges::all_of(b.dated, isSaying);
        return isOneDayOfWords(a, b) && sharesContent(a, b, isPlain);
    }

    [[nodiscard]] bool isOneDayOfWords(const EventGroup &a, const EventGroup &b) const
    {
        const DateRange x = *at(a.dated.first()).date;
        const DateRange y = *at(b.dated.first()).date;
        if (a.isDisputed || b.isDisputed || x != y || !x.isDay())
            return false;
        const auto isSpeech = [&](int i) { return m_likeness.isSpeechAct(i); };
        return std::ranges::all_of(a.dated, isSpeech) && std::ranges::all_of(b.dated, isSpeech);
    }

    [[nodiscard]] bool haveOneSpeaker(const EventGroup &a, const EventGroup &b) const
    {
        const QList<int> all = a.dated + a.attached;
        const QList<int> others = b.dated + b.attached;
        return std::ranges::any_of(all, [&](int i) {
            return std::ranges::any_of(others, [&](int j) { return m_likeness.compare(i, j).hasSameSpeaker; });
        });
    }

    /** Whether words of one speaker agree; also those told right after the acts. */
    [[nodiscard]] bool sharesContent(const EventGroup &a, const EventGroup &b, bool isPlain) const
    {
        const QList<int> others = b.dated + b.attached;
        for (const int i : a.dated + a.attached) {
            for (const int j : others) {
                const auto answer = m_likeness.compare(i, j);
                const double least = !at(i).date || !at(j).date ? kAttachedContent
                    : isPlain                                   ? leastContent(m_mentions, m_likeness, i, j)
                                                                : kLeastOfActs;
                if (answer.hasSameSpeaker && answer.content >= least)
                    return true;
            }
        }
        return false;
    }

    QList<EventGroup> &m_groups;
    const QList<EventMention> &m_mentions;
    const EventLikeness &m_likeness;
};

} // namespace

double leastContent(const QList<EventMention> &mentions, const EventLikeness &likeness, int a, int b)
{
    constexpr int lead = 3; // sentences, the headline among them
    const EventMention &x = mentions.at(a);
    const EventMention &y = mentions.at(b);
    const bool areLeads = x.ref.sentence < lead && y.ref.sentence < lead;
    const bool isAnnounced = x.stem == y.stem && x.lemma != u"say" && x.lemma != u"tell";
    const bool isNear = (areLeads || isAnnounced) && x.ref.article != y.ref.article;
    return isNear && likeness.compare(a, b).hasSameSpeaker ? kNearContent : kLeastContent;
}

void joinSayings(QList<EventGroup> &groups, const QList<EventMention> &mentions, const EventLikeness &likeness)
{
    SayingJoiner(groups, mentions, likeness).join();
}

} // namespace Counterpoint
