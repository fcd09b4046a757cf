// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "closedclasses.h"
#include "nameindex.h"
#include "renderings.h"
#include "stages.h"
#include "unmarkedwords.h"

#include <text/disjointsets.h>

#include <QHash>

#include <algorithm>
#include <map>
#include <vector>

namespace Counterpoint
{

namespace
{

/** Who said it: named as one article names him, and as one bearer of the name where he is known. */
struct Speaker {
    QString name; ///< Empty when the text gives none.
    int bearer = -1; ///< Index into Comparison::names.
    bool operator==(const Speaker &) const = default;
};

struct Rendering {
    QuotationRef ref;
    RenderingText text;
    Speaker speaker;
};

/** "The minister", "her office": not by name. */
bool isDescribed(const Speaker &speaker)
{
    return speaker.bearer < 0 && isDeterminer(speaker.name.section(u' ', 0, 0).toLower());
}

/** Two speakers named differently are never taken for one, however alike the words are. */
bool mayBeOneSpeaker(const Speaker &a, const Speaker &b)
{
    return a.name == b.name || (a.bearer >= 0 && a.bearer == b.bearer) || (isDescribed(a) && isDescribed(b));
}

class Ledger
{
public:
    Ledger(const Comparison &comparison, const RunContext &context)
        : m_context(context)
        , m_renderings(renderingsOf(comparison))
        , m_sets(int(m_renderings.size()))
    {
        for (const Rendering &rendering : m_renderings)
            m_speakers.push_back(rendering.speaker.name.isEmpty() ? std::vector<Speaker>()
                                                                  : std::vector{rendering.speaker});
    }

    /** Strongest likeness first, so that a short piece joins the saying it is most surely a piece of. */
    void join()
    {
        std::vector<Link> links = linksAmong(candidates());
        std::ranges::stable_sort(links, std::greater{}, &Link::likeness);
        for (const Link &link : links)
            join(m_sets.root(link.a), m_sets.root(link.b));
    }

    [[nodiscard]] QList<Utterance> utterances()
    {
        QList<Utterance> result;
        for (const std::vector<int> &members : m_sets.sets()) {
            if (m_context.isCancelled())
                break;
            result.append(utteranceOf(members));
        }
        return result;
    }

private:
    struct Link {
        double likeness;
        int a, b;
    };

    /** The pairs that are renderings of one saying, in their order. */
    [[nodiscard]] std::vector<Link> linksAmong(const std::vector<std::pair<int, int>> &pairs) const
    {
        constexpr size_t size = 256; // pairs of one piece of work
        std::vector<std::vector<Link>> found(pairs.size() / size + 1);
        m_context.inPieces(pairs.size(), size, [&](size_t from, size_t to) {
            for (size_t i = from; i < to; ++i) {
                const auto [a, b] = pairs[i];
                if (const double likeness = likenessOfPair(m_renderings[size_t(a)], m_renderings[size_t(b)]);
                    likeness > 0)
                    found[from / size].push_back({likeness, a, b});
            }
        });
        std::vector<Link> links;
        for (const std::vector<Link> &piece : found)
            links.insert(links.end(), piece.begin(), piece.end());
        return links;
    }

    /** An article does not translate one statement twice. */
    [[nodiscard]] static double likenessOfPair(const Rendering &a, const Rendering &b)
    {
        const double likeness = likenessOf(a.text, b.text);
        return likeness > 0 || a.ref.article == b.ref.article ? likeness : translatedLikeness(a.text, b.text);
    }

    [[nodiscard]] static std::vector<Rendering> renderingsOf(const Comparison &comparison)
    {
        const QHash<QString, int> bearers = bearersOf(comparison);
        std::vector<Rendering> renderings;
        for (int article = 0; article < comparison.articles.size(); ++article) {
            const Article &read = comparison.articles.at(article);
            for (int i = 0; i < read.facts.quotations.size(); ++i) {
                const Quotation &quotation = read.facts.quotations.at(i);
                const Speaker speaker{quotation.speaker, bearers.value(quotation.speaker, -1)};
                renderings.push_back({{article, i}, RenderingText(read, quotation), speaker});
            }
        }
        return renderings;
    }

    /** Pairs that share a rare enough word: a saying is not told again without one. */
    [[nodiscard]] std::vector<std::pair<int, int>> candidates() const
    {
        constexpr size_t kLongestList = 200;
        std::map<QString, std::vector<int>> lists;
        for (size_t i = 0; i < m_renderings.size(); ++i) {
            for (const QString &stem : m_renderings[i].text.contentStems())
                lists[stem].push_back(int(i));
        }
        std::vector<std::pair<int, int>> pairs;
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

    /** Joins two sets unless a speaker of the one cannot be a speaker of the other. */
    void join(int a, int b)
    {
        std::vector<Speaker> &of = m_speakers[size_t(a)];
        std::vector<Speaker> &others = m_speakers[size_t(b)];
        const bool areCompatible = std::ranges::all_of(of, [&](const Speaker &speaker) {
            return std::ranges::all_of(others, [&](const Speaker &other) { return mayBeOneSpeaker(speaker, other); });
        });
        if (a == b || !areCompatible)
            return;
        m_sets.join(a, b);
        std::vector<Speaker> together = std::exchange(of, {});
        for (const Speaker &speaker : std::exchange(others, {})) {
            if (std::ranges::find(together, speaker) == together.end())
                together.push_back(speaker);
        }
        m_speakers[size_t(m_sets.root(a))] = std::move(together);
    }

    [[nodiscard]] Utterance utteranceOf(const std::vector<int> &indexes) const
    {
        Utterance utterance;
        const auto fullest
            = std::ranges::max_element(indexes, {}, [&](int i) { return m_renderings[size_t(i)].text.wordCount(); });
        const RenderingText &full = m_renderings[size_t(*fullest)].text;
        for (const int i : indexes) {
            const Rendering &rendering = m_renderings[size_t(i)];
            utterance.quotations.append(rendering.ref);
            if (rendering.speaker.name.size() > utterance.speaker.size())
                utterance.speaker = rendering.speaker.name;
            for (RenderingChange &change : changesBetween(full, rendering.text))
                utterance.differences.append({rendering.ref, change.kind, std::move(change.text), change.matters});
        }
        return utterance;
    }

    const RunContext &m_context;
    std::vector<Rendering> m_renderings;
    DisjointSets m_sets;
    std::vector<std::vector<Speaker>> m_speakers; // the distinct ones of each set, at its least member
};

} // namespace

Result<void> gatherUtterances(Comparison &comparison, const RunContext &context)
{
    Ledger ledger(comparison, context);
    ledger.join();
    QList<Utterance> utterances = ledger.utterances();
    if (auto told = findUnmarkedWords(comparison, utterances, context); !told || context.isCancelled())
        return stopped();
    comparison.utterances = std::move(utterances);
    return {};
}

} // namespace Counterpoint
