// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "stages.h"

#include "eventgroups.h"
#include "eventhandwork.h"
#include "eventorder.h"
#include "eventtitles.h"
#include "eventweight.h"
#include "namedacts.h"

#include <QMap>

#include <algorithm>

namespace Counterpoint
{

namespace
{

EventReadings readAll(const Comparison &comparison)
{
    EventReadings gathering;
    const NameIndex names(comparison);
    for (int article = 0; article < comparison.articles.size(); ++article) {
        QList<EventMention> own;
        for (int sentence = 0; sentence < comparison.articles.at(article).sentences.size(); ++sentence) {
            gathering.sentences.append(readSentence(comparison, names, {article, sentence}));
            for (const EventMention &mention : eventMentions(comparison, gathering.sentences.last())) {
                own.append(mention);
                gathering.sentenceOf.append(int(gathering.sentences.size()) - 1);
            }
        }
        countDays(own, comparison.articles.at(article).text);
        gathering.mentions += own;
    }
    return gathering;
}

QList<EventEvidence> evidenceOf(const QList<EventMention> &mentions, const EventDraft &draft)
{
    QMap<SentenceRef, EventEvidence> evidence;
    for (const int i : draft.group.dated) {
        const EventMention &mention = mentions.at(i);
        if (!evidence.contains(mention.ref) || evidence.value(mention.ref).date->days() > mention.date->days())
            evidence.insert(mention.ref,
                            EventEvidence{mention.ref, mention.date, mention.dateSpan, mention.rule, false});
    }
    const auto attach = [&](SentenceRef ref) {
        if (!evidence.contains(ref))
            evidence.insert(ref, EventEvidence{ref, std::nullopt, {}, {}, true});
    };
    for (const int i : draft.group.attached)
        attach(mentions.at(i).ref);
    for (const SentenceRef ref : draft.told)
        attach(ref);
    return evidence.values();
}

/** One reading a date; days before coarser dates, then by how many articles give it. */
QList<EventReading> readingsOf(const QList<EventEvidence> &evidence)
{
    QList<EventReading> readings;
    for (const EventEvidence &item : evidence) {
        if (!item.date)
            continue;
        auto reading = std::ranges::find(readings, *item.date, &EventReading::date);
        if (reading == readings.end()) {
            readings.append(EventReading{*item.date, {}});
            reading = readings.end() - 1;
        }
        if (!reading->articles.contains(item.sentence.article))
            reading->articles.append(item.sentence.article);
    }
    std::ranges::stable_sort(readings, [](const EventReading &a, const EventReading &b) {
        return std::tuple(a.date.days(), -a.articles.size(), a.date.first)
            < std::tuple(b.date.days(), -b.articles.size(), b.date.first);
    });
    return readings;
}

/** The day all agree on; from first to last where they do not. */
DateRange preferredDate(const QList<EventReading> &readings, bool isDisputed)
{
    DateRange date = readings.first().date;
    if (!isDisputed)
        return date;
    for (const EventReading &reading : readings) {
        if (reading.date.isDay()) {
            date.first = std::min(date.first, reading.date.first);
            date.last = std::max(date.last, reading.date.last);
        }
    }
    date.precision = Precision::Range;
    return date;
}

/** What was put together by hand may be told of days that have nothing in common. */
bool areDisputed(const QList<EventReading> &readings)
{
    return std::ranges::any_of(readings, [&](const EventReading &a) {
        return std::ranges::any_of(readings, [&](const EventReading &b) { return !a.date.overlaps(b.date); });
    });
}

bool isAnnouncement(const QList<EventMention> &mentions, const EventGroup &group)
{
    const QList<int> &telling = group.dated.isEmpty() ? group.attached : group.dated;
    return !telling.isEmpty() && std::ranges::all_of(telling, [&](int i) { return mentions.at(i).isSaying(); });
}

Event eventOf(const EventReadings &gathering, const EventDraft &draft)
{
    Event event;
    event.evidence = evidenceOf(gathering.mentions, draft);
    event.readings = readingsOf(event.evidence);
    event.isDisputed = draft.isByHand ? areDisputed(event.readings) : draft.group.isDisputed;
    if (!event.readings.isEmpty())
        event.date = preferredDate(event.readings, event.isDisputed);
    event.isAnnouncement = isAnnouncement(gathering.mentions, draft.group);
    event.title = draft.title;
    event.key = draft.key;
    event.isByHand = draft.isByHand;
    return event;
}

QString keyOf(const Comparison &comparison, const EventReadings &gathering, const EventGroup &group)
{
    const EventMention &first = gathering.mentions.at(group.dated.first());
    return findingKey(u"event", comparison.text(first.ref),
                      QString(first.lemma + QLatin1Char(' ') + isoOf(*first.date)));
}

} // namespace

void gatherEvents(Comparison &comparison, const QList<Decision> &decisions)
{
    const EventReadings gathering = readAll(comparison);
    const EventLikeness likeness(comparison, gathering.sentences, gathering.mentions);
    QList<EventGroup> groups = groupMentions(gathering.mentions, likeness);
    attachNamedActs(groups, gathering, likeness);
    const auto titleOf = [&](const EventGroup &group) {
        return eventTitle(comparison, gathering.sentences, gathering.sentenceOf, gathering.mentions, likeness, group);
    };
    QList<EventDraft> drafts;
    for (const EventGroup &group : std::as_const(groups)) {
        const EventTitle title = titleOf(group);
        if (isOnTimeline(comparison, gathering, group, title))
            drafts.append(EventDraft{group, {}, title.text, keyOf(comparison, gathering, group), false, false});
    }
    replayOnEvents(drafts, {comparison, gathering, [&](const EventGroup &group) { return titleOf(group).text; }},
                   decisions);
    for (const EventDraft &draft : std::as_const(drafts))
        comparison.events.append(eventOf(gathering, draft));
    std::ranges::stable_sort(comparison.events, {}, &orderOf);
}

} // namespace Counterpoint
