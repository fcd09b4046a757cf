// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "timelinelayout.h"

#include "timelinescale.h"

#include <QMap>
#include <QSet>

#include <algorithm>

namespace Counterpoint
{

namespace
{

constexpr qsizetype kLongestLabel = 44; // characters
constexpr double kLabelGap = 10;

/** What stands in one lane for one event: one range of days an article gives it. */
struct Entry {
    int event = 0;
    DateRange date;
    bool isHollow = false;
    SentenceRef sentence;
};

bool isInferred(const Comparison &comparison, const EventEvidence &evidence)
{
    const Article &article = comparison.article(evidence.sentence);
    if (article.metadata.published.basis != DateBasis::Inferred)
        return false;
    return std::ranges::any_of(article.facts.timexes, [&](const Timex &timex) {
        return timex.isRelative && timex.sentence == evidence.sentence.sentence
            && timex.span.overlaps(evidence.dateSpan);
    });
}

void addEntry(QList<Entry> &entries, const Entry &entry)
{
    for (Entry &known : entries) {
        if (known.event == entry.event && known.sentence.article == entry.sentence.article
            && known.date == entry.date) {
            if (known.isHollow && !entry.isHollow)
                known = entry;
            return;
        }
    }
    entries.append(entry);
}

QList<Entry> entriesOf(const Comparison &comparison)
{
    QList<Entry> entries;
    for (int event = 0; event < comparison.events.size(); ++event) {
        const Event &told = comparison.events.at(event);
        if (!told.date || !told.date->isValid())
            continue;
        QList<Entry> dated;
        QSet<int> articles;
        for (const EventEvidence &evidence : told.evidence) {
            if (!evidence.date || !evidence.date->isValid())
                continue;
            addEntry(dated, Entry{event, *evidence.date, isInferred(comparison, evidence), evidence.sentence});
            articles.insert(evidence.sentence.article);
        }
        for (const EventEvidence &evidence : told.evidence) {
            if (!articles.contains(evidence.sentence.article))
                addEntry(dated, Entry{event, *told.date, true, evidence.sentence});
        }
        entries += dated;
    }
    return entries;
}

/** Events of one day stand side by side in the day's column, at the same place in every lane. */
class DaySlots
{
public:
    DaySlots(const QList<Entry> &entries, const QList<Event> &events)
    {
        for (const Entry &entry : entries)
            add(entry.date, entry.event);
        for (int event = 0; event < events.size(); ++event) {
            if (events.at(event).date)
                add(*events.at(event).date, event);
        }
    }

    [[nodiscard]] double xOf(const TimelineScale &scale, QDate day, int event) const
    {
        const QList<int> &here = *m_events.constFind(day);
        const double part = (static_cast<double>(here.indexOf(event)) + 0.5) / static_cast<double>(here.size());
        const double left = scale.xOf(day);
        return left + part * (scale.xOf(day.addDays(1)) - left);
    }

private:
    void add(const DateRange &date, int event)
    {
        if (!date.isDay())
            return;
        QList<int> &here = m_events[date.first];
        const auto place = std::ranges::lower_bound(here, event);
        if (place == here.end() || *place != event)
            here.insert(place, event);
    }

    QMap<QDate, QList<int>> m_events;
};

struct Extent {
    double left = 0;
    double right = 0;
};

Extent extentOf(const TimelineScale &scale, const DaySlots &daySlots, const DateRange &date, int event)
{
    if (date.isDay()) {
        const double x = daySlots.xOf(scale, date.first, event);
        return {x, x};
    }
    return {scale.xOf(date.first), scale.xOf(date.last.addDays(1))};
}

QString labelText(const Event &event)
{
    const QString sign = event.isDisputed ? QStringLiteral("! ") : QString();
    if (event.title.size() <= kLongestLabel)
        return sign + event.title;
    const qsizetype space = event.title.lastIndexOf(QLatin1Char(' '), kLongestLabel - 1);
    return sign + event.title.first(space > kLongestLabel / 2 ? space : kLongestLabel - 1) + QChar(0x2026);
}

/** Those that matter most come first and get the first row: disputed events, then what most articles tell. */
QList<TimelineLabel> labelsByWorth(const Comparison &comparison, QList<TimelineLabel> labels)
{
    const auto articlesOf = [&comparison](const TimelineLabel &label) {
        QSet<int> articles;
        for (const EventEvidence &evidence : comparison.events.at(label.event).evidence)
            articles.insert(evidence.sentence.article);
        return articles.size();
    };
    std::ranges::stable_sort(labels, {}, [&](const TimelineLabel &label) {
        return std::pair(!comparison.events.at(label.event).isDisputed, -articlesOf(label));
    });
    return labels;
}

/** First row in which the label touches no other one; what finds none in the rows allowed is left out. */
void placeLabels(TimelineLayout &layout, const QList<TimelineLabel> &labels, const TimelineOptions &options)
{
    QList<QList<Extent>> rows;
    for (TimelineLabel label : labels) {
        const double half = (options.labelWidth ? options.labelWidth(label.text)
                                                : static_cast<double>(label.text.size()) * options.labelCharacterWidth)
            / 2;
        label.x = half * 2 >= layout.width ? layout.width / 2 : std::clamp(label.x, half, layout.width - half);
        const auto row = std::ranges::find_if(rows, [&](const QList<Extent> &taken) {
            return std::ranges::all_of(taken, [&](const Extent &other) {
                return label.x - half >= other.right + kLabelGap || label.x + half + kLabelGap <= other.left;
            });
        });
        label.row = static_cast<int>(row - rows.begin());
        if (row == rows.end()) {
            if (options.maxLabelRows > 0 && rows.size() == options.maxLabelRows)
                continue;
            rows.append(QList<Extent>{});
        }
        rows[label.row].append({label.x - half, label.x + half});
        layout.labels.append(label);
    }
    layout.labelRows = static_cast<int>(rows.size());
}

void addBand(TimelineLayout &layout, int event)
{
    TimelineBand band{event, layout.width, 0};
    for (const TimelineMark &mark : std::as_const(layout.marks)) {
        if (mark.event == event && !mark.isHollow) {
            band.left = std::min(band.left, mark.left);
            band.right = std::max(band.right, mark.right);
        }
    }
    if (band.left < band.right)
        layout.bands.append(band);
}

} // namespace

TimelineLayout layoutTimeline(const Comparison &comparison, const TimelineOptions &options)
{
    TimelineLayout layout;
    layout.width = std::max(1.0, options.width) * std::max(1.0, options.zoom);
    const QList<Entry> entries = entriesOf(comparison);
    QList<DateRange> ranges;
    for (const Entry &entry : entries)
        ranges.append(entry.date);
    for (int event = 0; event < comparison.events.size(); ++event) {
        const auto &date = comparison.events.at(event).date;
        if (date && date->isValid())
            ranges.append(*date);
        else
            layout.undated.append(event);
    }
    const TimelineScale scale(ranges, layout.width);
    const DaySlots daySlots(entries, comparison.events);
    for (const Entry &entry : entries) {
        const auto [left, right] = extentOf(scale, daySlots, entry.date, entry.event);
        layout.marks.append(TimelineMark{entry.event, entry.sentence.article, left, right, entry.isHollow,
                                         comparison.events.at(entry.event).isDisputed, entry.sentence});
    }
    QList<TimelineLabel> labels;
    for (int event = 0; event < comparison.events.size(); ++event) {
        const Event &told = comparison.events.at(event);
        if (!told.date || !told.date->isValid())
            continue;
        const auto [left, right] = extentOf(scale, daySlots, *told.date, event);
        labels.append(TimelineLabel{event, (left + right) / 2, 0, labelText(told)});
        if (told.isDisputed)
            addBand(layout, event);
    }
    placeLabels(layout, labelsByWorth(comparison, labels), options);
    layout.ticks = scale.ticks(options.labelCharacterWidth);
    return layout;
}

} // namespace Counterpoint
