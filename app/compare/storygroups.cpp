// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storygroups.h"

#include <algorithm>
#include <cmath>
#include <set>
#include <tuple>
#include <utility>

namespace Counterpoint
{

namespace
{

// Likeness of two groups, on the average over their pairs. Chosen on every second of the public three-article stories
// (tests/bench/bench_stories): of 25 joined, 0.16 to 0.22 part all; of two to five, 0.14 does, and whoever opens a few
// articles mostly has one story before him.
constexpr double kAlikeInFolder = 0.13;
constexpr double kAlikeInArchive = 0.19;
constexpr double kFolderArticles = 10;
constexpr double kArchiveArticles = 40;
constexpr double kLeastLink = 0.10; // below it two articles are not even asked about
constexpr size_t kTellingWords = 32; // of an article, that the index knows
constexpr size_t kLongestWordList = 600; // articles with one word: beyond it the word tells no story
constexpr size_t kMostLinks = 24; // of one article
constexpr size_t kMostAsked = 3 * kMostLinks; // articles that share most with one, compared with it wholly
constexpr int kRounds = 4;
constexpr double kSameDays = 5; // apart, and still as near as on one day
constexpr double kDaysFarApart = 30;
constexpr double kLeastNearness = 0.6;
constexpr size_t kAskEveryMember = 256;

/** 1 for what was published together, less for what lies apart in time. */
double nearness(double days)
{
    const double share = (days - kSameDays) / (kDaysFarApart - kSameDays);
    return 1 - (1 - kLeastNearness) * std::clamp(share, 0.0, 1.0);
}

double leastLikeness(size_t articles)
{
    const double share = (double(articles) - kFolderArticles) / (kArchiveArticles - kFolderArticles);
    return std::lerp(kAlikeInFolder, kAlikeInArchive, std::clamp(share, 0.0, 1.0));
}

struct StoryLink {
    double likeness = 0;
    int a = 0; ///< Less than b.
    int b = 0;
};

/** Strongest first; of equal ones those of the first members. */
bool isStronger(const StoryLink &x, const StoryLink &y)
{
    return std::tuple(-x.likeness, x.a, x.b) < std::tuple(-y.likeness, y.a, y.b);
}

/** A member's most telling words, with their weights. */
Terms tellingWords(const Terms &terms)
{
    Terms words = terms;
    const size_t count = std::min(kTellingWords, words.size());
    std::ranges::partial_sort(words, words.begin() + ptrdiff_t(count), {},
                              [](const auto &term) { return std::pair(-term.second, term.first); });
    words.resize(count);
    return words;
}

/** Members by telling word, with its weight in them. */
using WordLists = std::vector<Terms>;

WordLists listsOf(const std::vector<Terms> &telling)
{
    WordLists lists;
    for (size_t member = 0; member < telling.size(); ++member) {
        for (const auto &[word, weight] : telling[member]) {
            if (size_t(word) >= lists.size())
                lists.resize(size_t(word) + 1);
            lists[size_t(word)].emplace_back(int(member), weight);
        }
    }
    return lists;
}

class StoryGrouping
{
public:
    StoryGrouping(const std::vector<StoryMember> &members, const RunContext &context)
        : m_members(members)
        , m_context(context)
        , m_leastLikeness(leastLikeness(members.size()))
    {
        for (int i = 0; i < int(members.size()); ++i) {
            m_groups.push_back(
                {{i}, *members[size_t(i)].terms, members[size_t(i)].published, members[size_t(i)].published});
            m_groupOf.push_back(i);
        }
    }

    /** Strongest first; a group that has grown may be joined by what it was not alike enough to before. */
    std::vector<std::vector<int>> group()
    {
        const std::vector<StoryLink> links = findLinks();
        for (int round = 0; round < kRounds && !m_context.isCancelled(); ++round) {
            if (!joinAlong(links))
                break;
        }
        std::vector<std::vector<int>> found;
        for (Members &group : m_groups) {
            std::ranges::sort(group.members);
            if (!group.members.empty())
                found.push_back(std::move(group.members));
        }
        std::ranges::sort(found);
        return found;
    }

private:
    struct Members {
        std::vector<int> members;
        Terms sum;
        QDate first; ///< Invalid while no member is dated.
        QDate last;
    };

    [[nodiscard]] double nearnessOf(const Members &a, const Members &b) const
    {
        if (!a.first.isValid() || !b.first.isValid())
            return 1;
        const qint64 apart = std::max(a.last.daysTo(b.first), b.last.daysTo(a.first));
        return nearness(double(std::max<qint64>(0, apart)));
    }

    [[nodiscard]] double likenessOf(const Members &a, const Members &b) const
    {
        return cosine(a.sum, b.sum) / double(a.members.size() * b.members.size()) * nearnessOf(a, b);
    }

    [[nodiscard]] std::vector<StoryLink> findLinks() const
    {
        std::vector<Terms> telling;
        telling.reserve(m_members.size());
        for (const StoryMember &member : m_members)
            telling.push_back(tellingWords(*member.terms));
        const WordLists lists = listsOf(telling);
        std::set<std::pair<int, int>> kept;
        std::vector<StoryLink> links;
        std::vector<double> shared(m_members.size(), 0.0);
        for (int i = 0; i < int(m_members.size()); ++i) {
            if (size_t(i) % kAskEveryMember == 0 && m_context.isCancelled())
                return {};
            for (const StoryLink &link : linksOf(i, likeliest(i, telling[size_t(i)], lists, shared))) {
                if (kept.emplace(link.a, link.b).second)
                    links.push_back(link);
            }
        }
        std::ranges::sort(links, isStronger);
        return links;
    }

    /** The members with most telling words in common; @p shared is all zero before and after. */
    [[nodiscard]] static std::vector<int> likeliest(int member, const Terms &words, const WordLists &lists,
                                                    std::vector<double> &shared)
    {
        std::vector<int> others;
        for (const auto &[word, weight] : words) {
            const Terms &list = lists[size_t(word)];
            if (list.size() > kLongestWordList)
                continue;
            for (const auto &[other, otherWeight] : list) {
                if (other == member)
                    continue;
                if (shared[size_t(other)] == 0)
                    others.push_back(other);
                shared[size_t(other)] += weight * otherWeight;
            }
        }
        const size_t count = std::min(kMostAsked, others.size());
        std::ranges::partial_sort(others, others.begin() + ptrdiff_t(count), {},
                                  [&](int other) { return std::pair(-shared[size_t(other)], other); });
        for (const int other : others)
            shared[size_t(other)] = 0;
        others.resize(count);
        return others;
    }

    [[nodiscard]] std::vector<StoryLink> linksOf(int member, const std::vector<int> &others) const
    {
        std::vector<StoryLink> links;
        for (const int other : others) {
            const auto [a, b] = std::minmax(member, other);
            const StoryLink link{likenessOf(m_groups[size_t(a)], m_groups[size_t(b)]), a, b};
            if (link.likeness >= kLeastLink)
                links.push_back(link);
        }
        std::ranges::sort(links, isStronger);
        links.resize(std::min(links.size(), kMostLinks));
        return links;
    }

    bool joinAlong(const std::vector<StoryLink> &links)
    {
        std::set<std::tuple<int, int, size_t, size_t>> refused; // groups as they are now
        bool isAnyJoined = false;
        for (size_t i = 0; i < links.size(); ++i) {
            if (i % kAskEveryMember == 0 && m_context.isCancelled())
                return false;
            const auto [a, b] = std::minmax(m_groupOf[size_t(links[i].a)], m_groupOf[size_t(links[i].b)]);
            if (a == b)
                continue;
            Members &kept = m_groups[size_t(a)];
            Members &other = m_groups[size_t(b)];
            const std::tuple asked(a, b, kept.members.size(), other.members.size());
            if (refused.contains(asked))
                continue;
            if (likenessOf(kept, other) < m_leastLikeness) {
                refused.insert(asked);
                continue;
            }
            join(a, b);
            isAnyJoined = true;
        }
        return isAnyJoined;
    }

    void join(int a, int b)
    {
        Members &kept = m_groups[size_t(a)];
        Members other = std::exchange(m_groups[size_t(b)], {});
        for (const int member : other.members)
            m_groupOf[size_t(member)] = a;
        kept.members.insert(kept.members.end(), other.members.begin(), other.members.end());
        kept.sum = summed(kept.sum, other.sum);
        if (other.first.isValid()) {
            kept.first = kept.first.isValid() ? std::min(kept.first, other.first) : other.first;
            kept.last = kept.last.isValid() ? std::max(kept.last, other.last) : other.last;
        }
    }

    [[nodiscard]] static Terms summed(const Terms &a, const Terms &b)
    {
        Terms sum;
        sum.reserve(a.size() + b.size());
        for (auto x = a.begin(), y = b.begin(); x != a.end() || y != b.end();) {
            if (y == b.end() || (x != a.end() && x->first < y->first))
                sum.push_back(*x++);
            else if (x == a.end() || y->first < x->first)
                sum.push_back(*y++);
            else {
                sum.emplace_back(x->first, x->second + y->second);
                ++x;
                ++y;
            }
        }
        return sum;
    }

    const std::vector<StoryMember> &m_members;
    const RunContext &m_context;
    double m_leastLikeness;
    std::vector<Members> m_groups;
    std::vector<int> m_groupOf;
};

} // namespace

std::vector<std::vector<int>> groupStories(const std::vector<StoryMember> &members, const RunContext &context)
{
    return StoryGrouping(members, context).group();
}

} // namespace Counterpoint
