// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <compare/rules/quantities.h>

#include <QTest>

using namespace Counterpoint;

class TestQuantities : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void significantFigures_data();
    void significantFigures();
    void agreement_data();
    void agreement();
};

Q_DECLARE_METATYPE(Counterpoint::Bound)
Q_DECLARE_METATYPE(Counterpoint::ValueAgreement)

void TestQuantities::significantFigures_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<int>("figures");
    QTest::newRow("one") << 5000.0 << 1;
    QTest::newRow("two") << 5200.0 << 2;
    QTest::newRow("zero inside") << 5020.0 << 3;
    QTest::newRow("fraction") << 0.25 << 2;
    QTest::newRow("zero") << 0.0 << 1;
}

void TestQuantities::significantFigures()
{
    QFETCH(double, value);
    QTEST(Counterpoint::significantFigures(value), "figures");
}

void TestQuantities::agreement_data()
{
    QTest::addColumn<double>("a");
    QTest::addColumn<Bound>("boundA");
    QTest::addColumn<double>("b");
    QTest::addColumn<Bound>("boundB");
    QTest::addColumn<ValueAgreement>("agreement");
    const auto row = [](const char *name, double a, Bound boundA, double b, Bound boundB, ValueAgreement agreement) {
        QTest::newRow(name) << a << boundA << b << boundB << agreement;
    };
    row("equal", 40, Bound::Exact, 40, Bound::Exact, ValueAgreement::Same);
    row("about covers its rounding", 5000, Bound::About, 5200, Bound::Exact, ValueAgreement::Same);
    row("about does not cover more", 5300, Bound::About, 5200, Bound::Exact, ValueAgreement::Different);
    row("more than", 500, Bound::MoreThan, 620, Bound::Exact, ValueAgreement::Same);
    row("more than a smaller one", 500, Bound::MoreThan, 450, Bound::Exact, ValueAgreement::Different);
    row("at most", 30, Bound::AtMost, 12, Bound::Exact, ValueAgreement::Same);
    row("silently rounded", 1000, Bound::Exact, 1040, Bound::Exact, ValueAgreement::Rounded);
    row("different", 40, Bound::Exact, 45, Bound::Exact, ValueAgreement::Different);
    row("both rounded differently", 6000, Bound::Exact, 5000, Bound::Exact, ValueAgreement::Different);
}

void TestQuantities::agreement()
{
    QFETCH(double, a);
    QFETCH(Bound, boundA);
    QFETCH(double, b);
    QFETCH(Bound, boundB);
    Quantity x;
    x.value = a;
    x.bound = boundA;
    Quantity y;
    y.value = b;
    y.bound = boundB;
    QTEST(agreementOf(x, y), "agreement");
    QTEST(agreementOf(y, x), "agreement");
}

QTEST_APPLESS_MAIN(TestQuantities)
#include "tst_rulequantities.moc"
