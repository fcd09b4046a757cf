// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "renderings.h"
#include "stages.h"

#include <algorithm>
#include <map>
#include <numeric>

namespace Counterpoint
{

namespace
{

/** Index into Comparison::names of the speaker of a quotation; -1 when the text gives none or nobody known. */
int bearerOf(const Comparison &comparison, const Quotation &quotation)
{
    for (int name = 0; name < comparison.names.size() && !quotation.speaker.isEmpty(); ++name) {
        const JoinedName &joined = comparison.names.at(name);
        if (joined.canonical == quotation.speaker || joined.variants.contains(quotation.speaker))
            return name;
    }
    return -1;
}

struct Rendering {
    QuotationRef ref;
    RenderingText text;
    QString speaker;
    int bearer = -1;
};

/** Two speakers named differently are never taken for one, however alike the words are. */
bool mayBeOneSpeaker(const Rendering &a, const Rendering &b)
{
    if (a.speaker.isEmpty() || b.speaker.isEmpty())
        return true;
    return a.speaker == b.speaker || (a.bearer >= 0 && a.bearer == b.bearer);
}

class Ledger
{
public:
    explicit Ledger(const Comparison &comparison)
    {
        for (int article = 0; article < comparison.articles.size(); ++article) {
            const Article &read = comparison.articles.at(article);
            for (int i = 0; i < read.facts.quotations.size(); ++i) {
                const Quotation &quotation = read.facts.quotations.at(i);
                m_renderings.push_back(
                    {{article, i}, RenderingText(read, quotation), quotation.speaker, bearerOf(comparison, quotation)});
            }
        }
        m_leader.resize(m_renderings.size());
        std::iota(m_leader.begin(), m_leader.end(), size_t(0));
    }

    /** Strongest likeness first, so that a short piece joins the saying it is most surely a piece of. */
    void join()
    {
        struct Link {
            double likeness;
            size_t a, b;
        };
        std::vector<Link> links;
        for (const auto &[a, b] : candidates()) {
            const double likeness = likenessOf(m_renderings[a].text, m_renderings[b].text);
            if (likeness > 0)
                links.push_back({likeness, a, b});
        }
        std::ranges::stable_sort(links, std::greater{}, &Link::likeness);
        for (const Link &link : links) {
            if (areCompatible(leaderOf(link.a), leaderOf(link.b)))
                m_leader[leaderOf(link.b)] = leaderOf(link.a);
        }
    }

    [[nodiscard]] QList<Utterance> utterances()
    {
        std::map<size_t, std::vector<size_t>> members;
        for (size_t i = 0; i < m_renderings.size(); ++i)
            members[leaderOf(i)].push_back(i);
        QList<Utterance> result;
        for (const auto &[leader, indexes] : members)
            result.append(utteranceOf(indexes));
        std::ranges::stable_sort(result, {}, [](const Utterance &said) { return said.quotations.first(); });
        return result;
    }

private:
    /** Pairs that share a rare enough word: a saying is not told again without one. */
    [[nodiscard]] std::vector<std::pair<size_t, size_t>> candidates() const
    {
        constexpr size_t kLongestList = 200;
        std::map<QString, std::vector<size_t>> lists;
        for (size_t i = 0; i < m_renderings.size(); ++i) {
            for (const QString &stem : m_renderings[i].text.contentStems())
                lists[stem].push_back(i);
        }
        std::vector<std::pair<size_t, size_t>> pairs;
        for (const auto &[stem, list] : lists) {
            for (size_t x = 0; x < list.size() && list.size() <= kLongestList; ++x) {
                for (size_t y = x + 1; y < list.size(); ++y)
                    pairs.emplace_back(list[x], list[y]);
            }
        }
        std::ranges::sort(pairs);
        pairs.erase(std::ranges::unique(pairs).begin(), pairs.end());
        return pairs;
    }

    size_t leaderOf(size_t i)
    {
        while (m_leader[i] != i)
            i = m_leader[i] = m_leader[m_leader[i]];
        return i;
    }

    bool areCompatible(size_t a, size_t b)
    {
        if (a == b)
            return false;
        for (size_t x = 0; x < m_renderings.size(); ++x) {
            for (size_t y = 0; leaderOf(x) == a && y < m_renderings.size(); ++y) {
                if (leaderOf(y) == b && !mayBeOneSpeaker(m_renderings[x], m_renderings[y]))
                    return false;
            }
        }
        return true;
    }

    [[nodiscard]] Utterance utteranceOf(const std::vector<size_t> &indexes) const
    {
        Utterance utterance;
        const auto fullest
            = std::ranges::max_element(indexes, {}, [&](size_t i) { return m_renderings[i].text.wordCount(); });
        for (const size_t i : indexes) {
            utterance.quotations.append(m_renderings[i].ref);
            const QString &speaker = m_renderings[i].speaker;
            if (speaker.size() > utterance.speaker.size())
                utterance.speaker = speaker;
            for (RenderingChange &change : changesBetween(m_renderings[*fullest].text, m_renderings[i].text))
                utterance.differences.append(
                    {m_renderings[i].ref, change.kind, std::move(change.text), change.matters});
        }
        return utterance;
    }

    std::vector<Rendering> m_renderings;
    std::vector<size_t> m_leader;
};

} // namespace

void gatherUtterances(Comparison &comparison)
{
    Ledger ledger(comparison);
    ledger.join();
    comparison.utterances = ledger.utterances();
}

} // namespace Counterpoint
