// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <model/dates.h>

#include <QTest>

using namespace Counterpoint;

class TestDates : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void rangeOfValue_data();
    void rangeOfValue();
    void notARange_data();
    void notARange();
};

void TestDates::rangeOfValue_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<QDate>("first");
    QTest::addColumn<QDate>("last");
    QTest::addColumn<QString>("iso");
    const auto row = [](const char *value, QDate first, QDate last, const char *iso) {
        QTest::newRow(value) << QString::fromLatin1(value) << first << last << QString::fromLatin1(iso);
    };
    row("2021-03-09", {2021, 3, 9}, {2021, 3, 9}, "2021-03-09");
    row("2021-03-09TEV", {2021, 3, 9}, {2021, 3, 9}, "2021-03-09");
    row("2020-W01", {2019, 12, 30}, {2020, 1, 5}, "2020-W01");
    row("2020-W53-7", {2021, 1, 3}, {2021, 1, 3}, "2021-01-03");
    row("2020-W01-WE", {2020, 1, 4}, {2020, 1, 5}, "2020-01-04/2020-01-05");
    row("2020-02", {2020, 2, 1}, {2020, 2, 29}, "2020-02");
    row("2014", {2014, 1, 1}, {2014, 12, 31}, "2014");
    row("199", {1990, 1, 1}, {1999, 12, 31}, "1990-01-01/1999-12-31");
    row("2020-Q4", {2020, 10, 1}, {2020, 12, 31}, "2020-10-01/2020-12-31");
    row("2020-01-07/2020-01-08", {2020, 1, 7}, {2020, 1, 8}, "2020-01-07/2020-01-08");
}

void TestDates::rangeOfValue()
{
    QFETCH(QString, value);
    const auto range = dateRangeOf(value);
    QVERIFY(range);
    QTEST(range->first, "first");
    QTEST(range->last, "last");
    QTEST(isoOf(*range), "iso");
}

void TestDates::notARange_data()
{
    QTest::addColumn<QString>("value");
    for (const char *value :
         {"", "PRESENT_REF", "P2D", "XXXX-WXX-5", "2020-13", "2020-02-30", "2020-01-08/2020-01-07", "0000"})
        QTest::newRow(value) << QString::fromLatin1(value);
}

void TestDates::notARange()
{
    QFETCH(QString, value);
    QVERIFY(!dateRangeOf(value));
}

QTEST_APPLESS_MAIN(TestDates)
#include "tst_dates.moc"
