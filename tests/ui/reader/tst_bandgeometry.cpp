// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/reader/bandgeometry.h>

#include <QTest>

using namespace Counterpoint;

class TestBandGeometry : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void shapes_data()
    {
        QTest::addColumn<double>("left");
        QTest::addColumn<double>("right");
        QTest::addColumn<int>("shape");
        QTest::newRow("both") << 100.0 << 200.0 << int(BandShape::Curve);
        QTest::newRow("left only") << 100.0 << 900.0 << int(BandShape::LeftStub);
        QTest::newRow("right only") << -300.0 << 20.0 << int(BandShape::RightStub);
        QTest::newRow("both below") << 900.0 << 800.0 << int(BandShape::None);
        QTest::newRow("one above, one below") << -90.0 << 800.0 << int(BandShape::None);
        QTest::newRow("partly in") << -20.0 << 490.0 << int(BandShape::Curve);
    }

    void shapes()
    {
        QFETCH(double, left);
        QFETCH(double, right);
        QFETCH(int, shape);
        const Band band{{left, left + 40}, {right, right + 20}, Role::Near, false};
        QCOMPARE(int(bandShape(band, 0, 500)), shape);
    }

    void endsLieAtTheSentences()
    {
        const QRectF gutter(0, 0, 30, 500);
        const QPainterPath path = bandPath({{100, 150}, {200, 230}, Role::Near, false}, gutter);
        QCOMPARE(path.boundingRect(), QRectF(0, 100, 30, 130));
        QVERIFY(path.contains(QPointF(0.5, 125)));
        QVERIFY(!path.contains(QPointF(0.5, 160)));
        QVERIFY(path.contains(QPointF(29.5, 215)));
        QVERIFY(!path.contains(QPointF(29.5, 240)));
        QVERIFY(!path.contains(QPointF(0.5, 215)));
    }

    void stubsStayInTheGutter()
    {
        const QRectF gutter(0, 60, 30, 400);
        for (const double top : {-500.0, 50.0, 200.0, 455.0}) {
            const Band band{{top, top + 60}, {2000, 2010}, Role::Conflict, false};
            const QRectF stub = stubRect(band, BandShape::LeftStub, gutter);
            QVERIFY(gutter.contains(stub));
            QCOMPARE(stub.left(), 0.0);
        }
        const Band band{{2000, 2010}, {100, 160}, Role::Conflict, false};
        QCOMPARE(stubRect(band, BandShape::RightStub, gutter).right(), 30.0);
    }

    void mirroring()
    {
        const Band band{{1, 2}, {3, 4}, Role::Claim, true};
        const Band other = mirrored(band);
        QCOMPARE(other.left.top, 3.0);
        QCOMPARE(other.right.bottom, 2.0);
        QVERIFY(other.isCurrent);
    }
};

QTEST_GUILESS_MAIN(TestBandGeometry)
#include "tst_bandgeometry.moc"
