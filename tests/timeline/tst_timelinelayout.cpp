// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <timeline/timelinelayout.h>

#include <QTest>

#include <algorithm>

using namespace Counterpoint;

namespace
{

DateRange rangeOf(const char *value)
{
    return *dateRangeOf(QString::fromLatin1(value));
}

Event eventOn(const char *title, std::initializer_list<std::pair<int, const char *>> dates)
{
    Event event;
    event.title = QString::fromLatin1(title);
    int sentence = 0;
    for (const auto &[article, value] : dates) {
        EventEvidence evidence;
        evidence.sentence = {article, sentence++};
        if (value) {
            evidence.date = rangeOf(value);
            if (!event.date)
                event.date = evidence.date;
        }
        event.evidence.append(evidence);
    }
    return event;
}

Comparison comparisonOf(QList<Event> events, int articles = 3)
{
    Comparison comparison;
    comparison.events = std::move(events);
    for (int i = 0; i < articles; ++i)
        comparison.articles.append(Article{});
    return comparison;
}

const TimelineMark *markOf(const TimelineLayout &layout, int event, int article)
{
    const auto mark = std::ranges::find_if(
        layout.marks, [&](const TimelineMark &m) { return m.event == event && m.article == article; });
    return mark == layout.marks.end() ? nullptr : &*mark;
}

} // namespace

class TestTimelineLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void emptyComparison();
    void onlyUndated();
    void daysArePointsInOrder();
    void sameDaySideBySide();
    void wideDatesAreBars();
    void longEmptyTimeIsCut();
    void evenlySpacedTimeIsNotCut();
    void undatedMentionIsHollow();
    void relativeToInferredDateIsHollow();
    void disputedEventHasBand();
    void labelsDoNotOverlap();
    void labelsOfWhatMattersFirst();
    void labelsBeyondTheRowsAreLeftOut();
    void ticksDoNotOverlap_data();
    void ticksDoNotOverlap();
    void zoomWidens();
};

void TestTimelineLayout::emptyComparison()
{
    const TimelineLayout layout = layoutTimeline({}, {});
    QCOMPARE(layout.width, 1000.0);
    QVERIFY(layout.marks.isEmpty() && layout.ticks.isEmpty() && layout.labels.isEmpty());
}

void TestTimelineLayout::onlyUndated()
{
    const TimelineLayout layout = layoutTimeline(comparisonOf({eventOn("A bridge fell", {{0, nullptr}})}), {});
    QCOMPARE(layout.undated, QList<int>{0});
    QVERIFY(layout.marks.isEmpty());
}

void TestTimelineLayout::daysArePointsInOrder()
{
    const TimelineLayout layout = layoutTimeline(
        comparisonOf({eventOn("Fire", {{0, "2021-05-03"}}), eventOn("Inquiry", {{1, "2021-05-06"}})}), {});
    QCOMPARE(layout.marks.size(), 2);
    QCOMPARE(layout.marks.at(0).left, layout.marks.at(0).right);
    QVERIFY(layout.marks.at(0).left < layout.marks.at(1).left);
    QVERIFY(layout.marks.at(0).left > 0 && layout.marks.at(1).right < layout.width);
}

void TestTimelineLayout::sameDaySideBySide()
{
    const TimelineLayout layout = layoutTimeline(
        comparisonOf({eventOn("Fire", {{0, "2021-05-03"}, {1, "2021-05-03"}}), eventOn("Arrest", {{0, "2021-05-03"}})}),
        {});
    QCOMPARE(markOf(layout, 0, 0)->left, markOf(layout, 0, 1)->left);
    QVERIFY(markOf(layout, 0, 0)->left < markOf(layout, 1, 0)->left);
}

void TestTimelineLayout::wideDatesAreBars()
{
    const TimelineLayout layout = layoutTimeline(
        comparisonOf({eventOn("Drought", {{0, "2021-05"}}), eventOn("Rain", {{0, "2021-05-20"}})}), {});
    const TimelineMark bar = *markOf(layout, 0, 0);
    const TimelineMark point = *markOf(layout, 1, 0);
    QVERIFY(bar.left < point.left && point.left < bar.right);
}

void TestTimelineLayout::longEmptyTimeIsCut()
{
    const TimelineLayout layout
        = layoutTimeline(comparisonOf({eventOn("Treaty", {{0, "1998"}}), eventOn("Breach", {{0, "2021-05-03"}}),
                                       eventOn("Talks", {{1, "2021-05-05"}})}),
                         {});
    const double days = markOf(layout, 2, 1)->left - markOf(layout, 1, 0)->left;
    QVERIFY2(days > 500, qPrintable(QString::number(days))); // two of three days of the busy stretch
    QCOMPARE(std::ranges::count_if(layout.ticks, &TimelineTick::isBreakBefore), 1);
    QVERIFY(std::ranges::any_of(layout.ticks, [](const TimelineTick &tick) { return tick.text == u"1998"; }));
}

void TestTimelineLayout::evenlySpacedTimeIsNotCut()
{
    QList<Event> events;
    for (const char *day :
         {"2021-01-10", "2021-02-10", "2021-03-10", "2021-04-10", "2021-05-10", "2021-06-10", "2021-07-10"})
        events.append(eventOn("Session", {{0, day}}));
    const TimelineLayout layout = layoutTimeline(comparisonOf(events), {});
    QVERIFY(std::ranges::none_of(layout.ticks, &TimelineTick::isBreakBefore));
}

void TestTimelineLayout::undatedMentionIsHollow()
{
    const TimelineLayout layout
        = layoutTimeline(comparisonOf({eventOn("Fire", {{0, "2021-05-03"}, {1, nullptr}, {0, nullptr}})}), {});
    QCOMPARE(layout.marks.size(), 2); // the article that gives the day has no second mark
    QVERIFY(!markOf(layout, 0, 0)->isHollow);
    QVERIFY(markOf(layout, 0, 1)->isHollow);
    QCOMPARE(markOf(layout, 0, 1)->left, markOf(layout, 0, 0)->left);
}

void TestTimelineLayout::relativeToInferredDateIsHollow()
{
    Comparison comparison = comparisonOf({eventOn("Fire", {{0, "2021-05-03"}})}, 1);
    comparison.events[0].evidence[0].dateSpan = {3, 9};
    Timex timex;
    timex.span = {3, 9};
    timex.isRelative = true;
    comparison.articles[0].facts.timexes.append(timex);
    QVERIFY(!layoutTimeline(comparison, {}).marks.first().isHollow);
    comparison.articles[0].metadata.published.basis = DateBasis::Inferred;
    QVERIFY(layoutTimeline(comparison, {}).marks.first().isHollow);
}

void TestTimelineLayout::disputedEventHasBand()
{
    Event event = eventOn("Fire", {{0, "2021-05-03"}, {1, "2021-05-04"}});
    event.isDisputed = true;
    event.date = rangeOf("2021-05-03/2021-05-04");
    const TimelineLayout layout = layoutTimeline(comparisonOf({event}), {});
    QCOMPARE(layout.bands.size(), 1);
    QCOMPARE(layout.bands.first().left, markOf(layout, 0, 0)->left);
    QCOMPARE(layout.bands.first().right, markOf(layout, 0, 1)->right);
    QVERIFY(layout.marks.first().isDisputed);
}

void TestTimelineLayout::labelsDoNotOverlap()
{
    QList<Event> events;
    for (int i = 0; i < 12; ++i)
        events.append(eventOn("A long title of an event that many people would write differently",
                              {{0, i % 2 ? "2021-05-03" : "2021-05-04"}}));
    TimelineOptions options;
    const TimelineLayout layout = layoutTimeline(comparisonOf(events), options);
    QCOMPARE(layout.labels.size(), 12);
    for (const TimelineLabel &a : layout.labels) {
        const double halfA = static_cast<double>(a.text.size()) * options.labelCharacterWidth / 2;
        QVERIFY(a.x - halfA >= -0.001 && a.x + halfA <= layout.width + 0.001 && a.row < layout.labelRows);
        for (const TimelineLabel &b : layout.labels) {
            const double halfB = static_cast<double>(b.text.size()) * options.labelCharacterWidth / 2;
            if (a.event != b.event && a.row == b.row)
                QVERIFY(std::abs(a.x - b.x) >= halfA + halfB);
        }
    }
}

void TestTimelineLayout::labelsOfWhatMattersFirst()
{
    // All on one day, so that each needs a row of its own.
    QList<Event> events{
        eventOn("A long title of something one article tells", {{0, "2021-05-03"}}),
        eventOn("A long title of something that two tell", {{0, "2021-05-03"}, {2, "2021-05-03"}}),
        eventOn("A long title told twice in one article", {{1, "2021-05-03"}, {1, nullptr}}),
        eventOn("A long title of what is disputed by one", {{1, "2021-05-03"}}),
        eventOn("A long title of what all three tell", {{0, "2021-05-03"}, {1, "2021-05-03"}, {2, nullptr}})};
    events[3].isDisputed = true;
    TimelineOptions options;
    options.width = 300;
    const TimelineLayout layout = layoutTimeline(comparisonOf(events), options);
    QList<int> order;
    for (int row = 0; row < layout.labelRows; ++row) {
        for (const TimelineLabel &label : layout.labels) {
            if (label.row == row)
                order.append(label.event);
        }
    }
    QCOMPARE(order, (QList<int>{3, 4, 1, 0, 2}));
    QVERIFY(layout.labels.first().text.startsWith(QStringLiteral("! ")));
}

void TestTimelineLayout::labelsBeyondTheRowsAreLeftOut()
{
    QList<Event> events;
    for (int i = 0; i < 12; ++i)
        events.append(eventOn("A long title of an event that needs much room", {{0, "2021-05-03"}}));
    events.last().isDisputed = true;
    TimelineOptions options;
    options.width = 300;
    options.maxLabelRows = 2;
    const TimelineLayout layout = layoutTimeline(comparisonOf(events), options);
    QCOMPARE(layout.labelRows, 2);
    QCOMPARE(layout.labels.size(), 2);
    QCOMPARE(layout.labels.first().event, 11);
    QCOMPARE(layout.marks.size(), 12); // all are drawn
}

void TestTimelineLayout::ticksDoNotOverlap_data()
{
    QTest::addColumn<double>("width");
    QTest::newRow("narrow") << 120.0;
    QTest::newRow("window") << 1000.0;
    QTest::newRow("wide") << 6000.0;
}

void TestTimelineLayout::ticksDoNotOverlap()
{
    QFETCH(double, width);
    TimelineOptions options;
    options.width = width;
    const TimelineLayout layout
        = layoutTimeline(comparisonOf({eventOn("a", {{0, "1998"}}), eventOn("b", {{0, "2020-10-01"}}),
                                       eventOn("c", {{0, "2020-12"}}), eventOn("d", {{0, "2021-01-03"}}),
                                       eventOn("e", {{1, "2021-01-10"}}), eventOn("f", {{0, "2021-W01"}})}),
                         options);
    QVERIFY(!layout.ticks.isEmpty());
    for (qsizetype i = 1; i < layout.ticks.size(); ++i) {
        const TimelineTick &before = layout.ticks.at(i - 1);
        QVERIFY(layout.ticks.at(i).x - before.x
                >= static_cast<double>(before.text.size()) * options.labelCharacterWidth);
    }
}

void TestTimelineLayout::zoomWidens()
{
    TimelineOptions options;
    options.zoom = 3;
    const Comparison comparison = comparisonOf(
        {eventOn("a", {{0, "1998"}}), eventOn("b", {{0, "2021-05-03"}}), eventOn("c", {{1, "2021-05-05"}})});
    const TimelineLayout plain = layoutTimeline(comparison, {});
    const TimelineLayout zoomed = layoutTimeline(comparison, options);
    QCOMPARE(zoomed.width, 3 * plain.width);
    QVERIFY(markOf(zoomed, 2, 1)->left - markOf(zoomed, 1, 0)->left
            > 2.9 * (markOf(plain, 2, 1)->left - markOf(plain, 1, 0)->left));
}

QTEST_APPLESS_MAIN(TestTimelineLayout)
#include "tst_timelinelayout.moc"
