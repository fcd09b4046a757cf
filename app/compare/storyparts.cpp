// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storyparts.h"

#include <model/storyview.h>

#include <QHash>

#include <algorithm>
#include <numeric>
#include <tuple>

namespace Counterpoint
{

namespace
{

/** Where each article is: which story, and which of its articles. */
struct Address {
    int story = 0;
    int article = 0;
};

std::vector<Address> addressesOf(const Comparison &whole)
{
    std::vector<Address> addresses(size_t(whole.articles.size()));
    for (int story = 0; story < whole.stories.size(); ++story) {
        const QList<int> &articles = whole.stories.at(story).articles;
        for (int i = 0; i < articles.size(); ++i)
            addresses[size_t(articles.at(i))] = {story, i};
    }
    return addresses;
}

/** Sorts a list; answers with the new place of each of the old ones. */
template<typename T, typename Key>
QList<int> sortBy(QList<T> &list, Key key)
{
    QList<int> order(list.size());
    std::iota(order.begin(), order.end(), 0);
    std::ranges::stable_sort(order, {}, [&](int i) { return key(list.at(i)); });
    QList<T> sorted;
    QList<int> places(list.size());
    for (const int old : std::as_const(order)) {
        places[old] = int(sorted.size());
        sorted.append(std::move(list[old]));
    }
    list = std::move(sorted);
    return places;
}

/** A full name means one bearer in all stories; a surname alone, or a first name, one in its story. */
bool meansOneBearer(const JoinedName &name)
{
    return name.kind != NameKind::Person || name.canonical.contains(u' ');
}

void arrangeConflicts(Comparison &whole)
{
    const QList<int> conflicts = sortBy(whole.conflicts, [](const Conflict &conflict) {
        return std::tuple(-conflict.score, conflict.a, conflict.b, conflict.aSpan, conflict.bSpan, int(conflict.kind));
    });
    for (Discrepancy &discrepancy : whole.discrepancies) {
        for (int &conflict : discrepancy.conflicts)
            conflict = conflicts.at(conflict);
    }
    sortBy(whole.discrepancies, [](const Discrepancy &discrepancy) { return discrepancy.conflicts.first(); });
}

void arrangeEvents(Comparison &whole)
{
    const QList<int> events = sortBy(whole.events, [](const Event &event) {
        return std::tuple(event.date->first, event.date->last, event.evidence.first().sentence);
    });
    for (CoverageRow &row : whole.coverage)
        row.event = events.at(row.event);
    sortBy(whole.coverage, [](const CoverageRow &row) { return row.event; });
}

} // namespace

std::vector<Comparison> partsOf(const Comparison &whole)
{
    std::vector<Comparison> parts;
    for (const Story &story : whole.stories) {
        Comparison &part = parts.emplace_back();
        part.parameters = whole.parameters;
        for (const int article : story.articles)
            part.articles.append(whole.articles.at(article));
    }
    return parts;
}

void joinNamesOf(const std::vector<Comparison> &parts, Comparison &whole)
{
    QHash<std::pair<NameKind, QString>, qsizetype> known;
    for (size_t part = 0; part < parts.size(); ++part) {
        for (JoinedName name : parts[part].names) {
            for (JoinedMention &mention : name.mentions)
                mention.sentence.article = whole.stories.at(int(part)).articles.at(mention.sentence.article);
            const std::pair identity(name.kind, name.canonical);
            if (const auto same = known.constFind(identity); same != known.cend()) {
                whole.names[*same].variants += name.variants;
                whole.names[*same].mentions += name.mentions;
                continue;
            }
            if (meansOneBearer(name))
                known.insert(identity, whole.names.size());
            whole.names.append(std::move(name));
        }
    }
    for (JoinedName &name : whole.names) {
        name.variants.sort();
        name.variants.removeDuplicates();
        std::ranges::stable_sort(
            name.mentions, {}, [](const JoinedMention &mention) { return std::pair(mention.sentence, mention.span); });
    }
    sortBy(whole.names, [](const JoinedName &name) {
        return name.mentions.isEmpty() ? -1 : name.mentions.first().sentence.article;
    });
}

void handOutMatches(const Comparison &whole, std::vector<Comparison> &parts)
{
    const std::vector<Address> addresses = addressesOf(whole);
    const auto partOf = [&](SentenceRef ref) { return addresses[size_t(ref.article)].story; };
    const auto placeOf
        = [&](SentenceRef ref) { return SentenceRef{addresses[size_t(ref.article)].article, ref.sentence}; };
    for (Match match : whole.matches) {
        const int part = partOf(match.a);
        if (part != partOf(match.b))
            continue;
        match.a = placeOf(match.a);
        match.b = placeOf(match.b);
        parts[size_t(part)].matches.append(std::move(match));
    }
    for (const MatchGroup &group : whole.groups) {
        QMap<int, QList<SentenceRef>> byPart;
        for (const SentenceRef ref : group.sentences)
            byPart[partOf(ref)].append(placeOf(ref));
        for (auto own = byPart.cbegin(); own != byPart.cend(); ++own) {
            if (own->size() > 1)
                parts[size_t(own.key())].groups.append({group.kind, *own, group.isStock});
        }
    }
}

void gatherFindings(const std::vector<Comparison> &parts, Comparison &whole)
{
    for (size_t part = 0; part < parts.size(); ++part)
        addFindings(whole, parts[part], int(part));
    arrangeConflicts(whole);
    arrangeEvents(whole);
    sortBy(whole.wordChoices, [](const WordChoice &choice) { return choice.uses.first().sentence; });
    sortBy(whole.origins, [](const OriginGroup &origin) { return origin.articles; });
    sortBy(whole.headlines, [](const Headline &headline) { return headline.article; });
    sortBy(whole.conditions, [](const Condition &condition) { return condition.article; });
    sortBy(whole.citations, [](const Citation &citation) { return citation.sentence.article; });
    sortBy(whole.utterances, [](const Utterance &utterance) { return utterance.quotations.first(); });
}

} // namespace Counterpoint
