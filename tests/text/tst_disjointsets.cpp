// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <text/disjointsets.h>

#include <QTest>

using namespace Counterpoint;
using Sets = std::vector<std::vector<int>>;

class TestDisjointSets : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void growTogether();
    void anyOrderGivesTheSame();
    void longChain();
    void none();
};

void TestDisjointSets::growTogether()
{
    DisjointSets sets(6);
    QVERIFY(!sets.areJoined(1, 4));
    sets.join(4, 1);
    sets.join(5, 4);
    sets.join(2, 0);
    QVERIFY(sets.areJoined(1, 5));
    QVERIFY(!sets.areJoined(0, 1));
    QCOMPARE(sets.root(5), 1);
    QCOMPARE(sets.sets(), (Sets{{0, 2}, {1, 4, 5}, {3}}));
}

void TestDisjointSets::anyOrderGivesTheSame()
{
    DisjointSets forth(5);
    DisjointSets back(5);
    const std::vector<std::pair<int, int>> joins{{0, 3}, {4, 2}, {3, 4}};
    for (size_t i = 0; i < joins.size(); ++i) {
        forth.join(joins[i].first, joins[i].second);
        back.join(joins[joins.size() - 1 - i].second, joins[joins.size() - 1 - i].first);
    }
    QCOMPARE(forth.sets(), back.sets());
    QCOMPARE(forth.root(4), 0);
    QCOMPARE(back.root(4), 0);
}

void TestDisjointSets::longChain()
{
    constexpr int count = 200'000; // deep enough to exhaust the stack of a search that calls itself
    DisjointSets sets(count);
    for (int i = count - 1; i > 0; --i)
        sets.join(i, i - 1);
    QCOMPARE(sets.root(count - 1), 0);
    QCOMPARE(sets.sets().size(), size_t(1));
}

void TestDisjointSets::none()
{
    QVERIFY(DisjointSets(0).sets().empty());
}

QTEST_APPLESS_MAIN(TestDisjointSets)
#include "tst_disjointsets.moc"
