// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/timeline/timelinepanel.h>
#include <ui/timeline/timelineview.h>

#include <support/samplesnapshot.h>

#include <QMenu>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Counterpoint;

class TestTimelineView : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void everyMarkIsPaintedInItsLane();
    void clickGoesToTheSentence();
    void keysReachEveryMark();
    void zoomStretches();
    void trayHoldsUndated();
    void emptyIsPainted();
    void aNewSnapshotKeepsTheMark();
    void manyLanesScrollUnderLabelsAndAxis();
    void focusIsSeen();

private:
    std::unique_ptr<TimelinePanel> m_panel;
};

void TestTimelineView::init()
{
    m_panel = std::make_unique<TimelinePanel>();
    m_panel->setIndex(std::make_shared<const SnapshotIndex>(Test::sampleSnapshot()));
    m_panel->resize(1000, 260);
    m_panel->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
}

void TestTimelineView::everyMarkIsPaintedInItsLane()
{
    const TimelineView *view = m_panel->view();
    const auto &marks = view->layoutShown().marks;
    QVERIFY(!marks.isEmpty());
    double lastLane = -1;
    for (int article = 0; article < 5; ++article) {
        double lane = -1;
        for (int i = 0; i < marks.size(); ++i) {
            if (marks.at(i).article != article)
                continue;
            const QRectF rect = view->markRect(i);
            QVERIFY(QRectF(view->viewport()->rect()).contains(rect));
            QVERIFY(lane < 0 || rect.center().y() == lane); // one height for all of an article
            lane = rect.center().y();
        }
        QVERIFY(lane < 0 || lane > lastLane);
        lastLane = std::max(lane, lastLane);
    }
}

void TestTimelineView::clickGoesToTheSentence()
{
    TimelineView *view = m_panel->view();
    QSignalSpy spy(m_panel.get(), &TimelinePanel::placeActivated);
    for (int i = 0; i < view->layoutShown().marks.size(); ++i) {
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->markRect(i).center().toPoint());
        QCOMPARE(spy.count(), i + 1);
        QCOMPARE(spy.last().first().value<SentenceRef>(), view->layoutShown().marks.at(i).sentence);
    }
}

void TestTimelineView::keysReachEveryMark()
{
    TimelineView *view = m_panel->view();
    QSet<int> reached;
    for (int lane = 0; lane < 6; ++lane) {
        for (int i = 0; i < 10; ++i) {
            QTest::keyClick(view, Qt::Key_Left);
            reached.insert(view->currentMark());
        }
        for (int i = 0; i < 10; ++i) {
            QTest::keyClick(view, Qt::Key_Right);
            reached.insert(view->currentMark());
        }
        QTest::keyClick(view, Qt::Key_Down);
        reached.insert(view->currentMark());
    }
    QCOMPARE(reached.size(), view->layoutShown().marks.size());
    QSignalSpy spy(view, &TimelineView::placeActivated);
    QTest::keyClick(view, Qt::Key_Return);
    QCOMPARE(spy.count(), 1);
    QVERIFY(!view->accessibleDescription().isEmpty());
}

void TestTimelineView::zoomStretches()
{
    TimelineView *view = m_panel->view();
    const double width = view->layoutShown().width;
    QTest::keyClick(view, Qt::Key_Plus);
    QVERIFY(view->layoutShown().width > width);
    view->setZoom(0.01);
    QCOMPARE(view->layoutShown().width, width);
}

void TestTimelineView::trayHoldsUndated()
{
    auto *tray = m_panel->findChild<QToolButton *>(QStringLiteral("undatedTray"));
    QVERIFY(tray->isHidden());
    Test::SnapshotBuilder story;
    story.article(QStringLiteral("a.txt"), QStringLiteral("Mail"), QString());
    story.paragraph({QStringLiteral("A bell rang once.")});
    story.event(QStringLiteral("Bell rings"), {}, {{{0, 0}, std::nullopt, {}, {}, true}});
    m_panel->setIndex(std::make_shared<const SnapshotIndex>(story.build()));
    QVERIFY(!tray->isHidden());
    QSignalSpy spy(m_panel.get(), &TimelinePanel::placeActivated);
    QCOMPARE(tray->menu()->actions().size(), 1);
    tray->menu()->actions().first()->trigger();
    QCOMPARE(spy.first().first().value<SentenceRef>(), (SentenceRef{0, 0}));
}

void TestTimelineView::emptyIsPainted()
{
    m_panel->setIndex(std::make_shared<const SnapshotIndex>(Test::SnapshotBuilder().build()));
    QTest::keyClick(m_panel->view(), Qt::Key_Right);
    QCOMPARE(m_panel->view()->currentMark(), -1);
    QVERIFY(!m_panel->grab().isNull());
}

void TestTimelineView::aNewSnapshotKeepsTheMark()
{
    TimelineView *view = m_panel->view();
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(view, Qt::Key_Right);
    QTest::keyClick(view, Qt::Key_Down);
    const TimelineMark mark = view->layoutShown().marks.at(view->currentMark());
    QVERIFY(mark.event > 0);
    auto comparison = std::make_shared<Comparison>(*Test::sampleSnapshot()->comparison);
    comparison->events.removeFirst();
    auto snapshot = std::make_shared<Snapshot>(*Test::sampleSnapshot());
    snapshot->comparison = comparison;
    m_panel->setIndex(std::make_shared<const SnapshotIndex>(snapshot));
    QVERIFY(view->currentMark() >= 0);
    QCOMPARE(view->layoutShown().marks.at(view->currentMark()).sentence, mark.sentence);
    m_panel->setIndex(std::make_shared<const SnapshotIndex>(Test::SnapshotBuilder().build()));
    QCOMPARE(view->currentMark(), -1);
}

void TestTimelineView::manyLanesScrollUnderLabelsAndAxis()
{
    Test::SnapshotBuilder story;
    QList<EventEvidence> evidence;
    const DateRange day{QDate(2031, 5, 3), QDate(2031, 5, 3), Precision::Day};
    for (int i = 0; i < 30; ++i) {
        story.article(QString::number(i) + QStringLiteral(".txt"), QStringLiteral("Mail"), QString());
        story.paragraph({QStringLiteral("A bell rang on 3 May.")});
        evidence.append({{i, 0}, day, {}, {}, false});
    }
    story.event(QStringLiteral("Bell rings"), day, evidence);
    m_panel->setIndex(std::make_shared<const SnapshotIndex>(story.build()));
    TimelineView *view = m_panel->view();
    QCOMPARE(view->layoutShown().marks.size(), 30);
    QTest::keyClick(view, Qt::Key_Right);
    const auto strip = [view](int top, int height) {
        return view->viewport()->grab(QRect(60, top, view->viewport()->width() - 60, height)).toImage();
    };
    const QImage labels = strip(2, 20);
    const QImage axis = strip(view->viewport()->height() - 18, 16);
    for (int lane = 1; lane < 30; ++lane) {
        QTest::keyClick(view, Qt::Key_Down);
        QCOMPARE(view->currentMark(), lane);
        const QRectF mark = view->markRect(lane);
        QVERIFY(mark.top() > 18 && mark.bottom() < view->viewport()->height() - 18);
    }
    QVERIFY(view->verticalScrollBar()->value() > 0);
    QCOMPARE(strip(2, 20), labels);
    QCOMPARE(strip(view->viewport()->height() - 18, 16), axis);
    for (int lane = 28; lane >= 0; --lane)
        QTest::keyClick(view, Qt::Key_Up);
    QCOMPARE(view->verticalScrollBar()->value(), 0);
    QVERIFY(view->markRect(0).top() > 18);
    // What is scrolled out of sight is not hit either.
    QSignalSpy spy(view, &TimelineView::placeActivated);
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, QPoint(int(view->markRect(0).center().x()), 4));
    QCOMPARE(spy.size(), 0);
}

void TestTimelineView::focusIsSeen()
{
    TimelineView *view = m_panel->view();
    QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
    view->clearFocus();
    const QImage without = view->viewport()->grab().toImage();
    view->setFocus();
    QVERIFY(view->viewport()->grab().toImage() != without);
}

QTEST_MAIN(TestTimelineView)
#include "tst_timelineview.moc"
