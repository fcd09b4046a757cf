// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <compare/rules/gaps.h>

#include <QTest>

using namespace Counterpoint;

class TestGaps : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void wordInTheMiddle();
    void wordsAtBothEnds();
    void insertionIsNoGap();
    void wordMovedBackBoundsNothing();
};

namespace
{

Alignment alignmentOf(std::initializer_list<std::pair<int, int>> words)
{
    Alignment alignment;
    for (const auto &[a, b] : words)
        alignment.words.push_back({a, b, 1, WordTie::Same});
    return alignment;
}

} // namespace

void TestGaps::wordInTheMiddle()
{
    const auto gaps = facingGaps(alignmentOf({{0, 0}, {2, 2}}), 3, 3);
    QCOMPARE(gaps.size(), size_t(1));
    QCOMPARE(gaps.front().aFirst, 1);
    QCOMPARE(gaps.front().aLast, 2);
    QCOMPARE(gaps.front().bFirst, 1);
    QCOMPARE(gaps.front().bLast, 2);
}

void TestGaps::wordsAtBothEnds()
{
    const auto gaps = facingGaps(alignmentOf({{1, 1}}), 3, 4);
    QCOMPARE(gaps.size(), size_t(2));
    QCOMPARE(gaps.back().bFirst, 2);
    QCOMPARE(gaps.back().bLast, 4);
}

void TestGaps::insertionIsNoGap()
{
    QVERIFY(facingGaps(alignmentOf({{0, 0}, {1, 3}}), 2, 4).empty());
}

void TestGaps::wordMovedBackBoundsNothing()
{
    const auto gaps = facingGaps(alignmentOf({{0, 2}, {1, 0}, {2, 3}}), 3, 4);
    QVERIFY(gaps.empty());
}

QTEST_APPLESS_MAIN(TestGaps)
#include "tst_gaps.moc"
