// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/reader/scrollmap.h>

#include <QTest>

using namespace Counterpoint;

class TestScrollMap : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void chain_data()
    {
        QTest::addColumn<QList<std::pair<int, int>>>("pairs");
        QTest::addColumn<QList<std::pair<int, int>>>("chain");
        using Pairs = QList<std::pair<int, int>>;
        QTest::newRow("none") << Pairs{} << Pairs{};
        QTest::newRow("in order") << Pairs{{1, 2}, {3, 4}} << Pairs{{1, 2}, {3, 4}};
        QTest::newRow("one moved far up") << Pairs{{0, 9}, {1, 1}, {2, 2}, {3, 3}} << Pairs{{1, 1}, {2, 2}, {3, 3}};
        QTest::newRow("one leader, two followers") << Pairs{{1, 1}, {1, 2}, {2, 3}} << Pairs{{1, 1}, {2, 3}};
        QTest::newRow("turned round") << Pairs{{0, 2}, {1, 1}, {2, 0}} << Pairs{{0, 2}};
    }

    void chain()
    {
        using Pairs = QList<std::pair<int, int>>;
        QFETCH(Pairs, pairs);
        QFETCH(Pairs, chain);
        QList<ScrollPair> input;
        for (const auto &[leader, follower] : pairs)
            input.prepend({leader, follower, 1.0}); // the order of the input does not matter
        Pairs result;
        for (const ScrollPair &pair : monotoneChain(input))
            result.append({pair.leader, pair.follower});
        QCOMPARE(result, chain);
    }

    void heavyPairsWin()
    {
        const auto chain = monotoneChain({{0, 5, 3.0}, {1, 1, 1.0}, {2, 2, 1.0}});
        QCOMPARE(chain, (QList<ScrollPair>{{0, 5, 3.0}}));
    }

    void interpolates_data()
    {
        QTest::addColumn<double>("leader");
        QTest::addColumn<double>("follower");
        QTest::newRow("top") << 0.0 << 0.0;
        QTest::newRow("first anchor") << 100.0 << 300.0;
        QTest::newRow("between") << 150.0 << 350.0;
        QTest::newRow("second anchor") << 200.0 << 400.0;
        QTest::newRow("before the first") << 50.0 << 150.0;
        QTest::newRow("after the last") << 600.0 << 700.0;
        QTest::newRow("end") << 1000.0 << 1000.0;
        QTest::newRow("beyond") << 2000.0 << 1000.0;
    }

    void interpolates()
    {
        QFETCH(double, leader);
        QFETCH(double, follower);
        const ScrollMap map({{100, 300}, {200, 400}}, 1000, 1000);
        QCOMPARE(*map.follower(leader), follower);
    }

    void neverRunsBackwards()
    {
        const ScrollMap map({{100, 300}, {150, 120}, {200, 400}, {200, 500}}, 800, 700);
        double before = -1;
        for (double y = 0; y <= 800; y += 7) {
            QVERIFY(*map.follower(y) >= before);
            before = *map.follower(y);
        }
    }

    void nothingShared()
    {
        QVERIFY(!ScrollMap({}, 500, 500).follower(10));
        QVERIFY(!ScrollMap().follower(10));
    }

    void syncPoint()
    {
        QCOMPARE(syncFraction(0, 1000, 400), 0.0);
        QCOMPARE(syncFraction(100, 1000, 400), 0.25);
        QCOMPARE(syncFraction(500, 1000, 400), 0.5);
        QCOMPARE(syncFraction(900, 1000, 400), 0.75);
        QCOMPARE(syncFraction(1000, 1000, 400), 1.0);
        QCOMPARE(syncFraction(0, 0, 400), 0.0);
        QCOMPARE(syncFraction(5, 10, 0), 0.0);
    }
};

QTEST_GUILESS_MAIN(TestScrollMap)
#include "tst_scrollmap.moc"
