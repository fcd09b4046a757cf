// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <support/samplesnapshot.h>
#include <ui/reader/linkindex.h>

#include <QTest>

using namespace Counterpoint;

class TestLinkIndex : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_index = std::make_unique<SnapshotIndex>(Test::sampleSnapshot()); }

    void strongestFirst()
    {
        const LinkIndex index(*m_index);
        const auto links = index.counterparts({0, 1});
        QCOMPARE(links.size(), 5);
        QCOMPARE(links.at(0).role, Role::Verbatim);
        QCOMPARE(links.at(0).ref, (SentenceRef{3, 1}));
        for (qsizetype i = 1; i < links.size(); ++i)
            QVERIFY(strengthOf(links.at(i - 1).role) >= strengthOf(links.at(i).role));
    }

    void seenFromBothEnds()
    {
        const LinkIndex index(*m_index);
        QCOMPARE(index.best({0, 1}, 1)->ref, (SentenceRef{1, 1}));
        QCOMPARE(index.best({1, 1}, 0)->ref, (SentenceRef{0, 1}));
        QVERIFY(!index.best({0, 1}, 4));
        QVERIFY(!index.best({4, 1}, 0));
    }

    void aConflictIsACounterpart()
    {
        const LinkIndex index(*m_index);
        QCOMPARE(index.best({0, 6}, 1)->role, Role::Conflict);
        QVERIFY(!index.best({0, 14}, 0) || index.best({0, 14}, 0)->ref != (SentenceRef{0, 14}));
    }

    void between()
    {
        const LinkIndex index(*m_index);
        QCOMPARE(index.between(0, 3).size(), 3);
        QCOMPARE(index.between(3, 0).size(), 3);
        QCOMPARE(index.between(3, 4).size(), 0);
    }

    void whatIsRejectedLinksNobody()
    {
        auto snapshot = std::make_shared<Snapshot>(*Test::sampleSnapshot());
        const Comparison &comparison = *snapshot->comparison;
        const auto reject = [&](DecisionTarget target, const QString &key) {
            Decision decision;
            decision.target = target;
            decision.key = key;
            decision.verdict = Verdict::Rejected;
            snapshot->decisions.append(decision);
        };
        for (const Match &match : comparison.matches) {
            if (match.a == SentenceRef{0, 1} && match.b == SentenceRef{3, 1})
                reject(DecisionTarget::Match, match.key);
        }
        reject(DecisionTarget::Discrepancy, comparison.discrepancies.first().key); // 0:1 and 2:3
        const SnapshotIndex snapshotIndex(snapshot);
        const LinkIndex index(snapshotIndex);
        QVERIFY(!index.best({0, 1}, 3));
        QVERIFY(!index.best({3, 1}, 0));
        QVERIFY(!index.best({2, 3}, 0));
        QCOMPARE(index.next(0, -1, 1, Role::Verbatim), std::optional(9));
        QVERIFY(index.rolesOf({0, 1}).testFlag(Role::Conflict)); // another discrepancy of it stands
        QVERIFY(index.best({1, 1}, 3));
    }

    void steps_data()
    {
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("step");
        QTest::addColumn<Roles>("roles");
        QTest::addColumn<int>("wanted");
        QTest::newRow("first") << -1 << 1 << Roles(Role::Verbatim) << 1;
        QTest::newRow("next verbatim") << 1 << 1 << Roles(Role::Verbatim) << 9;
        QTest::newRow("next of two kinds") << 1 << 1 << (Role::Verbatim | Role::Near) << 4;
        QTest::newRow("back") << 9 << -1 << Roles(Role::Near) << 4;
        QTest::newRow("from the end") << -1 << -1 << Roles(Role::Conflict) << 14;
        QTest::newRow("none left") << 14 << 1 << Roles(Role::Conflict) << -1;
    }

    void steps()
    {
        QFETCH(int, from);
        QFETCH(int, step);
        QFETCH(Roles, roles);
        QFETCH(int, wanted);
        const LinkIndex index(*m_index);
        QCOMPARE(index.next(0, from, step, roles).value_or(-1), wanted);
    }

private:
    std::unique_ptr<SnapshotIndex> m_index;
};

QTEST_GUILESS_MAIN(TestLinkIndex)
#include "tst_linkindex.moc"
