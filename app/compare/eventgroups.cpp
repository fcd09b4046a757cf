// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "eventgroups.h"

#include "sayinggroups.h"
#include "undatedmentions.h"

#include <algorithm>

namespace Counterpoint
{

namespace
{

constexpr double kSameDay = 0.45; // total likeness that joins two mentions of one day
constexpr double kCoarse = 0.55; // of a week, month or year with a day inside it
constexpr double kAdjacent = 0.60; // of two days side by side
constexpr double kLeastPredicate = 0.4;
constexpr double kLeastTerms = 0.12;

class Grouper
{
public:
    Grouper(const QList<EventMention> &mentions, const EventLikeness &likeness)
        : m_mentions(mentions)
        , m_likeness(likeness)
    {
    }

    QList<EventGroup> group()
    {
        QList<int> days;
        QList<int> coarse;
        for (int i = 0; i < m_mentions.size(); ++i) {
            const EventMention &mention = m_mentions.at(i);
            if (mention.date)
                (mention.date->days() <= 2 ? days : coarse).append(i);
        }
        for (const int i : std::as_const(days))
            m_groups.append(EventGroup{{i}, {}, false});
        joinCopies();
        joinSameDays();
        joinAdjacentDays();
        joinCoarse(coarse);
        attachUndated(m_groups, m_mentions, m_likeness);
        joinSayings(m_groups, m_mentions, m_likeness);
        return m_groups;
    }

private:
    struct Pair {
        double total = 0;
        int a = 0;
        int b = 0;
    };

    [[nodiscard]] const EventMention &at(int i) const { return m_mentions.at(i); }

    [[nodiscard]] bool isSameSentence(int a, int b) const { return at(a).ref == at(b).ref; }

    /** Likeness of two dated mentions; 0 where the act differs. */
    [[nodiscard]] double joined(int a, int b) const
    {
        if (isSameSentence(a, b))
            return 0;
        const auto answer = m_likeness.compare(a, b);
        if (at(a).isSaying() && at(b).isSaying()
            && (answer.content < leastContent(m_mentions, m_likeness, a, b) || m_likeness.haveOtherSpeakers(a, b)))
            return 0;
        const bool isSpeech = answer.predicate < 0.5;
        if (answer.predicate < kLeastPredicate || answer.terms < kLeastTerms || (isSpeech && !answer.hasSameActor))
            return 0;
        return answer.total;
    }

    /** Mean likeness over all pairs of two groups: no chains. */
    [[nodiscard]] double joined(const EventGroup &a, const EventGroup &b) const
    {
        double sum = 0;
        for (const int x : a.dated) {
            for (const int y : b.dated)
                sum += joined(x, y);
        }
        return sum / double(a.dated.size() * b.dated.size());
    }

    [[nodiscard]] double nearest(const EventGroup &a, const EventGroup &b) const
    {
        double best = 0;
        for (const int x : a.dated) {
            for (const int y : b.dated)
                best = std::max(best, joined(x, y));
        }
        return best;
    }

    /** What one wording tells in several articles is one event. */
    void joinCopies()
    {
        for (qsizetype a = 0; a < m_groups.size(); ++a) {
            for (qsizetype b = m_groups.size() - 1; b > a; --b) {
                const bool isCopy = std::ranges::any_of(m_groups.at(a).dated, [&](int x) {
                    return std::ranges::any_of(m_groups.at(b).dated, [&](int y) {
                        return m_likeness.isCopy(x, y) && at(x).date->overlaps(*at(y).date);
                    });
                });
                if (!isCopy)
                    continue;
                m_groups[a].dated += m_groups.at(b).dated;
                m_groups.removeAt(b);
            }
            std::ranges::sort(m_groups[a].dated);
        }
    }

    void joinSameDays()
    {
        for (;;) {
            double best = 0;
            qsizetype first = -1;
            qsizetype second = -1;
            for (qsizetype a = 0; a < m_groups.size(); ++a) {
                for (qsizetype b = a + 1; b < m_groups.size(); ++b) {
                    if (!at(m_groups.at(a).dated.first()).date->overlaps(*at(m_groups.at(b).dated.first()).date))
                        continue;
                    // a member may be worded quite otherwise, but the groups must not be strangers
                    const double near = nearest(m_groups.at(a), m_groups.at(b));
                    const double score = near >= kSameDay ? (near + joined(m_groups.at(a), m_groups.at(b))) / 2 : 0;
                    if (score > best) {
                        best = score;
                        first = a;
                        second = b;
                    }
                }
            }
            if (best < kSameDay * 0.75)
                return;
            m_groups[first].dated += m_groups.at(second).dated;
            std::ranges::sort(m_groups[first].dated);
            m_groups.removeAt(second);
        }
    }

    [[nodiscard]] bool shareArticle(const EventGroup &a, const EventGroup &b) const
    {
        return std::ranges::any_of(a.dated, [&](int x) {
            return std::ranges::any_of(b.dated, [&](int y) { return at(x).ref.article == at(y).ref.article; });
        });
    }

    [[nodiscard]] bool isDisputable(const EventGroup &a, const EventGroup &b) const
    {
        if (a.isDisputed || b.isDisputed || shareArticle(a, b))
            return false;
        const DateRange x = *at(a.dated.first()).date;
        const DateRange y = *at(b.dated.first()).date;
        if (!x.isDay() || !y.isDay() || std::abs(x.first.daysTo(y.first)) != 1)
            return false;
        return std::ranges::any_of(a.dated, [&](int i) {
            return std::ranges::any_of(b.dated, [&](int j) {
                // people speak on many days: two sayings side by side are two
                if (at(i).isSaying() || at(j).isSaying())
                    return false;
                const auto answer = m_likeness.compare(i, j);
                return answer.predicate >= 0.5 && answer.hasSameActor && answer.terms >= 0.25
                    && answer.total >= kAdjacent;
            });
        });
    }

    void joinAdjacentDays()
    {
        for (qsizetype a = 0; a < m_groups.size(); ++a) {
            qsizetype best = -1;
            double score = 0;
            for (qsizetype b = a + 1; b < m_groups.size(); ++b) {
                if (!isDisputable(m_groups.at(a), m_groups.at(b)))
                    continue;
                const double near = nearest(m_groups.at(a), m_groups.at(b));
                if (near > score) {
                    score = near;
                    best = b;
                }
            }
            if (best < 0)
                continue;
            m_groups[a].dated += m_groups.at(best).dated;
            std::ranges::sort(m_groups[a].dated);
            m_groups[a].isDisputed = true;
            m_groups.removeAt(best);
        }
    }

    void joinCoarse(const QList<int> &coarse)
    {
        for (const int i : coarse) {
            const EventGroup alone{{i}, {}, false};
            qsizetype best = -1;
            double score = kCoarse;
            for (qsizetype g = 0; g < m_groups.size(); ++g) {
                const bool isHeld = std::ranges::all_of(m_groups.at(g).dated,
                                                        [&](int x) { return at(i).date->overlaps(*at(x).date); });
                const double near = isHeld ? nearest(alone, m_groups.at(g)) : 0;
                if (near > score) {
                    score = near;
                    best = g;
                }
            }
            if (best < 0)
                m_groups.append(alone);
            else
                m_groups[best].dated.append(i);
        }
    }

    const QList<EventMention> &m_mentions;
    const EventLikeness &m_likeness;
    QList<EventGroup> m_groups;
};

} // namespace

QList<EventGroup> groupMentions(const QList<EventMention> &mentions, const EventLikeness &likeness)
{
    return Grouper(mentions, likeness).group();
}

} // namespace Counterpoint
