// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/reader/overviewlayout.h>

#include <QTest>

using namespace Counterpoint;

class TestOverviewLayout : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void scales()
    {
        QCOMPARE(overviewRuns({{100, 200, Role::Near}}, 0.1, 100), (QList<OverviewRun>{{0, 10, 10, Role::Near}}));
    }

    void smallItemsStayVisible()
    {
        QCOMPARE(overviewRuns({{100, 101, Role::Near}}, 0.01, 100, 3), (QList<OverviewRun>{{0, 1, 3, Role::Near}}));
        // At the very end there is still room for them.
        QCOMPARE(overviewRuns({{9999, 10000, Role::Near}}, 0.01, 100, 3), (QList<OverviewRun>{{0, 97, 3, Role::Near}}));
    }

    void strongerWinsASharedPixel()
    {
        const QList<OverviewItem> items{{0, 10, Role::Verbatim}, {5, 15, Role::Paraphrase}};
        const QList<OverviewRun> wanted{{0, 0, 10, Role::Verbatim}, {0, 10, 5, Role::Paraphrase}};
        QCOMPARE(overviewRuns(items, 1, 20), wanted);
        QCOMPARE(overviewRuns({items.at(1), items.at(0)}, 1, 20), wanted); // whatever comes first
    }

    void aConflictWinsOverAWeakOne()
    {
        QCOMPARE(overviewRuns({{0, 4, Role::Conflict}, {0, 4, Role::WeakConflict}}, 1, 20),
                 (QList<OverviewRun>{{1, 0, 4, Role::Conflict}}));
    }

    void lanesDoNotMix()
    {
        const auto runs = overviewRuns({{0, 4, Role::Near}, {0, 4, Role::Conflict}, {0, 4, Role::Claim}}, 1, 20);
        QCOMPARE(runs.size(), 3);
        QCOMPARE(runs.at(0).lane, 0);
        QCOMPARE(runs.at(1).lane, 1);
        QCOMPARE(runs.at(2).lane, 2);
    }

    void neighboursOfOneRoleJoin()
    {
        QCOMPARE(overviewRuns({{0, 4, Role::Near}, {4, 8, Role::Near}}, 1, 20).size(), 1);
        QCOMPARE(overviewRuns({{0, 4, Role::Near}, {6, 8, Role::Near}}, 1, 20).size(), 2);
    }

    void noRoomNoRuns()
    {
        QVERIFY(overviewRuns({{0, 4, Role::Near}}, 1, 0).isEmpty());
        QCOMPARE(overviewRuns({{0, 400, Role::Near}}, 1, 1).size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestOverviewLayout)
#include "tst_overviewlayout.moc"
