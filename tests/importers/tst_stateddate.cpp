// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <importers/stateddate.h>

#include <QTest>

#include <ctime>

using namespace Counterpoint;

class TestStatedDate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finds_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("date");
        QTest::addColumn<QString>("time");
        QTest::addColumn<QString>("evidence");
        const auto row
            = [](const char *name, const char *line, const char *date, const char *time, const char *evidence) {
                  QTest::newRow(name) << QString::fromUtf8(line) << QString::fromLatin1(date)
                                      << QString::fromLatin1(time) << QString::fromUtf8(evidence);
              };
        row("day first", "Published 4 March 2021", "2021-03-04", "", "4 March 2021");
        row("comma and clock", "Ada North | 4 March, 2021, 07:15", "2021-03-04", "07:15", "4 March, 2021, 07:15");
        row("month first", "Sept. 30, 2018 3:45 PM ET", "2018-09-30", "15:45", "Sept. 30, 2018 3:45 PM ET");
        row("weekday", "Thursday, 4th March 2021", "2021-03-04", "", "Thursday, 4th March 2021");
        row("iso", "2021-03-04 and more", "2021-03-04", "", "2021-03-04");
        row("clear order", "31/12/2020", "2020-12-31", "", "31/12/2020");
        row("clock before", "08:30, 4 March 2021", "2021-03-04", "08:30", "08:30, 4 March 2021");
        row("German", "Freitag, 3. Mai 2019, 10:15", "2019-05-03", "10:15", "3. Mai 2019, 10:15");
        row("French", "Publié le 1er février 2019", "2019-02-01", "", "1er février 2019");
        row("Portuguese", "12 de janeiro de 2019", "2019-01-12", "", "12 de janeiro de 2019");
        row("month of no language", "12 de janerio de 2020", "", "", "");
        row("unclear order", "04/03/2021", "", "", "");
        row("no year", "4 March", "", "", "");
        row("no such day", "31 February 2021", "", "", "");
        row("no date", "The year 2021 in pictures", "", "", "");
    }

    void finds()
    {
        QFETCH(QString, line);
        QFETCH(QString, date);
        QFETCH(QString, time);
        QFETCH(QString, evidence);
        const auto stated = findStatedDate(line);
        QCOMPARE(stated.has_value(), !date.isEmpty());
        if (!stated)
            return;
        QCOMPARE(stated->date.toString(Qt::ISODate), date);
        QCOMPARE(stated->time ? stated->time->toString(QStringLiteral("HH:mm")) : QString(), time);
        QCOMPARE(textIn(line, stated->span).toString(), evidence);
    }

    void readsMetadata_data()
    {
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("date");
        QTest::addColumn<int>("offset");
        QTest::newRow("zulu") << QStringLiteral("2021-03-04T07:15:00Z") << QStringLiteral("2021-03-04") << 0;
        QTest::newRow("offset") << QStringLiteral("2021-03-04T23:15:00+03:00") << QStringLiteral("2021-03-04") << 10800;
        QTest::newRow("day only") << QStringLiteral("2021-03-04") << QStringLiteral("2021-03-04") << -1;
        QTest::newRow("mail form") << QStringLiteral("Thu, 04 Mar 2021 07:15:00 -0500") << QStringLiteral("2021-03-04")
                                   << -18000;
        QTest::newRow("mail form near midnight")
            << QStringLiteral("Tue, 09 Mar 2021 23:30:00 -0500") << QStringLiteral("2021-03-09") << -18000;
        QTest::newRow("mail form with a comment")
            << QStringLiteral("9 Mar 2021 9:05:10 +0100 (CET)") << QStringLiteral("2021-03-09") << 3600;
        QTest::newRow("mail form of old")
            << QStringLiteral("Tue, 09 Mar 21 23:30:00 GMT") << QStringLiteral("2021-03-09") << 0;
        QTest::newRow("mail form with the year last")
            << QStringLiteral("Tue Mar 9 23:30:00 2021 -0500") << QStringLiteral("2021-03-09") << -18000;
        QTest::newRow("words") << QStringLiteral("March 4, 2021") << QStringLiteral("2021-03-04") << -1;
        QTest::newRow("zone that is none")
            << QStringLiteral("2021-03-04T07:15:00+99:00") << QStringLiteral("2021-03-04") << -1;
        QTest::newRow("mail form with a zone that is none")
            << QStringLiteral("Thu, 04 Mar 2021 07:15:00 -9900") << QStringLiteral("2021-03-04") << -1;
        QTest::newRow("eastern end of the zones")
            << QStringLiteral("2021-03-04T07:15:00+14:00") << QStringLiteral("2021-03-04") << 50400;
        QTest::newRow("nonsense") << QStringLiteral("yesterday") << QString() << -1;
    }

    /** The hour that is skipped in spring exists in no zone of the user's: it is the page's. */
    void readsMomentsWithoutTheUsersZone()
    {
        const QByteArray zone = qgetenv("TZ");
        qputenv("TZ", "America/New_York");
        tzset();
        const auto stated = parseMetadataDate(QStringLiteral("2021-03-14T02:30:00"));
        if (zone.isNull())
            qunsetenv("TZ");
        else
            qputenv("TZ", zone);
        tzset();
        QVERIFY(stated.has_value());
        QCOMPARE(stated->date, QDate(2021, 3, 14));
        QCOMPARE(stated->time, std::optional(QTime(2, 30)));
        QVERIFY(!stated->utcOffset);
    }

    void readsTheTimeOfMails_data()
    {
        QTest::addColumn<QString>("value");
        QTest::newRow("usual") << QStringLiteral("Tue, 09 Mar 2021 23:30:00 -0500");
        QTest::newRow("short year") << QStringLiteral("Tue, 09 Mar 21 23:30:00 EST");
        QTest::newRow("year last") << QStringLiteral("Tue Mar 09 23:30:00 2021 -0500");
    }

    void readsTheTimeOfMails()
    {
        QFETCH(QString, value);
        const auto stated = parseMetadataDate(value);
        QVERIFY(stated.has_value());
        QCOMPARE(stated->date, QDate(2021, 3, 9));
        QCOMPARE(stated->time, std::optional(QTime(23, 30)));
        QCOMPARE(stated->utcOffset, std::optional(-5 * 3600));
    }

    void readsMetadata()
    {
        QFETCH(QString, value);
        QFETCH(QString, date);
        QFETCH(int, offset);
        const auto stated = parseMetadataDate(value);
        QCOMPARE(stated ? stated->date.toString(Qt::ISODate) : QString(), date);
        QCOMPARE(stated ? stated->utcOffset.value_or(-1) : -1, offset);
    }
};

QTEST_GUILESS_MAIN(TestStatedDate)
#include "tst_stateddate.moc"
