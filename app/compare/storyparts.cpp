// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storyparts.h"

#include "eventorder.h"
#include "groups.h"

#include <model/storyview.h>

#include <QHash>

#include <algorithm>
#include <iterator>
#include <map>
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
    const QList<int> events = sortBy(whole.events, &orderOf);
    for (CoverageRow &row : whole.coverage)
        row.event = events.at(row.event);
    sortBy(whole.coverage, [](const CoverageRow &row) { return row.event; });
}

/** The group that each sentence is in. */
std::map<SentenceRef, qsizetype> membersOf(const QList<MatchGroup> &groups)
{
    std::map<SentenceRef, qsizetype> members;
    for (qsizetype group = 0; group < groups.size(); ++group) {
        for (const SentenceRef ref : groups.at(group).sentences)
            members.emplace(ref, group);
    }
    return members;
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

void joinMatches(std::vector<Comparison> &parts, Comparison &whole)
{
    const std::vector<Address> addresses = addressesOf(whole);
    const auto storyOf = [&](SentenceRef ref) { return addresses[size_t(ref.article)].story; };
    const auto isCopy = [](const Match &match) { return match.kind <= MatchKind::Near; };
    QList<MatchGroup> stock;
    std::ranges::copy_if(whole.groups, std::back_inserter(stock), &MatchGroup::isStock);
    const std::map<SentenceRef, qsizetype> stockOf = membersOf(stock);

    QList<Match> matches;
    std::ranges::copy_if(whole.matches, std::back_inserter(matches),
                         [&](const Match &match) { return isCopy(match) && storyOf(match.a) != storyOf(match.b); });
    for (size_t part = 0; part < parts.size(); ++part) {
        const QList<int> &articles = whole.stories.at(qsizetype(part)).articles;
        const auto home = [&](SentenceRef ref) { return SentenceRef{articles.at(ref.article), ref.sentence}; };
        erase_if(parts[part].matches, [&](const Match &match) {
            const auto a = stockOf.find(home(match.a));
            const auto b = stockOf.find(home(match.b));
            return a != stockOf.end() && b != stockOf.end() && a->second == b->second;
        });
        parts[part].groups = groupMatches(parts[part].matches);
        for (Match match : std::as_const(parts[part].matches)) {
            match.a = home(match.a);
            match.b = home(match.b);
            matches.append(std::move(match));
        }
    }
    sortBy(matches, [](const Match &match) { return std::pair(match.a, match.b); });
    whole.matches = std::move(matches);
    whole.groups = groupMatches(whole.matches) + stock;
    sortBy(whole.groups, [](const MatchGroup &group) { return group.sentences.first(); });
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
