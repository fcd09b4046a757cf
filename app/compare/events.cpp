// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "stages.h"

#include "eventgroups.h"
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

QList<EventEvidence> evidenceOf(const QList<EventMention> &mentions, const EventGroup &group)
{
    QMap<SentenceRef, EventEvidence> evidence;
    for (const int i : group.dated) {
        const EventMention &mention = mentions.at(i);
        if (!evidence.contains(mention.ref) || evidence.value(mention.ref).date->days() > mention.date->days())
            evidence.insert(mention.ref,
                            EventEvidence{mention.ref, mention.date, mention.dateSpan, mention.rule, false});
    }
    for (const int i : group.attached) {
        if (!evidence.contains(mentions.at(i).ref))
            evidence.insert(mentions.at(i).ref, EventEvidence{mentions.at(i).ref, std::nullopt, {}, {}, true});
    }
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

Event eventOf(const Comparison &comparison, const EventReadings &gathering, const EventGroup &group,
              const EventTitle &title)
{
    Event event;
    event.evidence = evidenceOf(gathering.mentions, group);
    event.readings = readingsOf(event.evidence);
    event.isDisputed = group.isDisputed;
    event.date = preferredDate(event.readings, group.isDisputed);
    event.isAnnouncement = std::ranges::all_of(group.dated, [&](int i) { return gathering.mentions.at(i).isSaying(); });
    event.title = title.text;
    const EventMention &first = gathering.mentions.at(group.dated.first());
    event.key = findingKey(u"event", comparison.text(first.ref),
                           QString(first.lemma + QLatin1Char(' ') + isoOf(*first.date)));
    return event;
}

} // namespace

void gatherEvents(Comparison &comparison)
{
    const EventReadings gathering = readAll(comparison);
    const EventLikeness likeness(comparison, gathering.sentences, gathering.mentions);
    QList<EventGroup> groups = groupMentions(gathering.mentions, likeness);
    attachNamedActs(groups, gathering, likeness);
    for (const EventGroup &group : std::as_const(groups)) {
        const EventTitle title
            = eventTitle(comparison, gathering.sentences, gathering.sentenceOf, gathering.mentions, likeness, group);
        if (isOnTimeline(comparison, gathering, group, title))
            comparison.events.append(eventOf(comparison, gathering, group, title));
    }
    std::ranges::stable_sort(comparison.events, {}, [](const Event &event) {
        return std::tuple(event.date->first, event.date->last, event.evidence.first().sentence);
    });
}

} // namespace Counterpoint
