// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storyview.h"

#include <model/json/fields.h>
#include <model/json/valuejson.h>

#include <algorithm>
#include <concepts>
#include <type_traits>

namespace Counterpoint
{

namespace
{

/** New index by old one; -1 for what is not taken over. */
using IndexMap = QList<int>;

/** Walks the fields of findings as reading and writing them do, and gives the indexes in them their new values. */
class Renumbering
{
public:
    explicit Renumbering(IndexMap articleMap, IndexMap conflictMap = {}, IndexMap eventMap = {})
        : articles(std::move(articleMap))
        , conflicts(std::move(conflictMap))
        , events(std::move(eventMap))
    {
    }

    IndexMap articles;
    IndexMap conflicts;
    IndexMap events;

    /** False when @p value names something that is not taken over; it is not to be used then. */
    template<typename T>
    bool apply(T &value)
    {
        m_isInside = true;
        (*this)("", value);
        return m_isInside;
    }

    template<typename T>
    void operator()(const char *name, T &x)
    {
        if constexpr (std::same_as<T, SentenceRef> || std::same_as<T, QuotationRef>)
            renumber(x.article, articles);
        else if constexpr (std::same_as<T, int>)
            renumberIndex(QLatin1StringView(name), x);
        else if constexpr (Json::Detail::isList<T>) {
            for (auto &item : x)
                (*this)(name, item);
        } else if constexpr (Json::Detail::isOptional<T>) {
            if (x)
                (*this)(name, *x);
        } else if constexpr (std::is_class_v<T> && !std::same_as<T, QString> && !std::same_as<T, QDate>
                             && !std::same_as<T, QTime>)
            Json::describe(*this, x);
    }

private:
    void renumber(int &index, const IndexMap &map)
    {
        index = map.value(index, -1);
        m_isInside = m_isInside && index >= 0;
    }

    void renumberIndex(QLatin1StringView name, int &index)
    {
        if (name == QLatin1StringView("article") || name == QLatin1StringView("articles")
            || name == QLatin1StringView("first"))
            renumber(index, articles);
        else if (name == QLatin1StringView("conflicts"))
            renumber(index, conflicts);
        else if (name == QLatin1StringView("event"))
            renumber(index, events);
    }

    bool m_isInside = true;
};

/** Those that lie wholly inside, renumbered; says in @p places where each of the old ones went. */
template<typename T>
QList<T> inside(const QList<T> &list, Renumbering &renumbering, IndexMap *places = nullptr)
{
    QList<T> kept;
    for (T value : list) {
        const bool isKept = renumbering.apply(value);
        if (places)
            places->append(isKept ? static_cast<int>(kept.size()) : -1);
        if (isKept)
            kept.append(std::move(value));
    }
    return kept;
}

/** Names and groups: of each what lies inside, when that is enough. */
template<typename T, typename Part>
QList<T> partlyInside(const QList<T> &list, QList<Part> T::*parts, qsizetype least, Renumbering &renumbering)
{
    QList<T> kept;
    for (const T &value : list) {
        QList<Part> own = inside(value.*parts, renumbering);
        if (own.size() < least)
            continue;
        kept.append(value);
        kept.last().*parts = std::move(own);
    }
    return kept;
}

Story storyOf(const Comparison &whole, const QList<int> &articles)
{
    const auto same = std::ranges::find(whole.stories, articles, &Story::articles);
    Story story = same == whole.stories.end() ? Story() : *same;
    for (qsizetype i = 0; i < story.articles.size(); ++i)
        story.articles[i] = static_cast<int>(i);
    return story;
}

IndexMap counted(qsizetype from, qsizetype count)
{
    IndexMap map;
    for (qsizetype i = 0; i < count; ++i)
        map.append(static_cast<int>(from + i));
    return map;
}

} // namespace

Comparison cutTo(const Comparison &whole, const QList<int> &articles)
{
    Comparison part;
    part.engineVersion = whole.engineVersion;
    part.parameters = whole.parameters;
    part.byHand = whole.byHand;
    if (const Story story = storyOf(whole, articles); !story.articles.isEmpty())
        part.stories.append(story);
    Renumbering renumbering(IndexMap(whole.articles.size(), -1));
    for (const int article : articles) {
        renumbering.articles[article] = static_cast<int>(part.articles.size());
        part.articles.append(whole.articles.at(article));
    }
    part.names = partlyInside(whole.names, &JoinedName::mentions, 1, renumbering);
    part.matches = inside(whole.matches, renumbering);
    part.groups = partlyInside(whole.groups, &MatchGroup::sentences, 2, renumbering);
    part.conflicts = inside(whole.conflicts, renumbering, &renumbering.conflicts);
    part.discrepancies = inside(whole.discrepancies, renumbering);
    part.wordChoices = inside(whole.wordChoices, renumbering);
    part.origins = inside(whole.origins, renumbering);
    part.citations = inside(whole.citations, renumbering);
    part.utterances = inside(whole.utterances, renumbering);
    part.events = inside(whole.events, renumbering, &renumbering.events);
    part.headlines = inside(whole.headlines, renumbering);
    part.conditions = inside(whole.conditions, renumbering);
    for (const CoverageRow &row : whole.coverage) {
        CoverageRow own{renumbering.events.value(row.event, -1), {}, 0};
        for (const int article : articles) {
            const CoverageCell *cell = whole.cellOf(row, article);
            own.cells.append(cell ? *cell : CoverageCell());
        }
        if (own.event >= 0)
            part.coverage.append(own);
    }
    return part;
}

void addFindings(Comparison &whole, const Comparison &part, int story)
{
    Renumbering renumbering(whole.stories.at(story).articles, counted(whole.conflicts.size(), part.conflicts.size()),
                            counted(whole.events.size(), part.events.size()));
    whole.conflicts += inside(part.conflicts, renumbering);
    whole.discrepancies += inside(part.discrepancies, renumbering);
    whole.wordChoices += inside(part.wordChoices, renumbering);
    whole.origins += inside(part.origins, renumbering);
    whole.citations += inside(part.citations, renumbering);
    whole.utterances += inside(part.utterances, renumbering);
    whole.events += inside(part.events, renumbering);
    whole.headlines += inside(part.headlines, renumbering);
    whole.conditions += inside(part.conditions, renumbering);
    for (CoverageRow row : part.coverage) {
        row.event = renumbering.events.at(row.event);
        row.story = story;
        whole.coverage.append(row);
    }
}

} // namespace Counterpoint
