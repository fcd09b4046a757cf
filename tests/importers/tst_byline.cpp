// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <importers/byline.h>

#include <QTest>

using namespace Counterpoint;

class TestByline : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsNames_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("names");
        const auto row = [](const char *line, const char *names) {
            QTest::newRow(line) << QString::fromUtf8(line) << QString::fromUtf8(names);
        };
        row("By Ada North", "Ada North");
        row("BY ADA NORTH AND PER LUND", "ADA NORTH AND PER LUND");
        row("By Ada North, Coast Correspondent", "Ada North");
        row("By Ada North | 4 March 2021", "Ada North");
        row("Ada North | 4 March, 2021, 07:15", "Ada North");
        row("Written by: Jean-Luc O'Hara", "Jean-Luc O'Hara");
        row("Posted on March 4, 2021 by Ada North", "Ada North");
        row("Coast News | March 4, 2021", "");
        row("By Friday the dam had burst and the town was under water.", "");
        row("By then, nobody cared.", "");
        row("The council met on 4 March 2021 in the Town Hall", "");
        row("— Ada North (@adanorth) March 4, 2021", "");
        row("", "");
    }

    void findsNames()
    {
        QFETCH(QString, line);
        QFETCH(QString, names);
        QCOMPARE(findByline(line), names);
    }

    void findsOutlets_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("outlet");
        const auto row = [](const char *line, const char *outlet) {
            QTest::newRow(line) << QString::fromUtf8(line) << QString::fromUtf8(outlet);
        };
        row("The Coast Times | March 4, 2021", "The Coast Times");
        row("Coast News | March 4, 2021", "Coast News");
        row("CoastPost - 4 March 2021", "CoastPost");
        row("CST \u2022 Published 4 March 2021, 07:15", "CST");
        row("Norway | March 4, 2021", "");
        row("Ada North | March 4, 2021", "");
        row("March 4, 2021", "");
        row("EASTPORT, March 4, 2021 (Coast Wire) - The council of the Coast Times met.", "");
    }

    void findsOutlets()
    {
        QFETCH(QString, line);
        QFETCH(QString, outlet);
        QCOMPARE(outletBesideDate(line), outlet);
    }

    void tellsDateLines_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<bool>("isDate");
        const auto row
            = [](const char *line, bool isDate) { QTest::newRow(line) << QString::fromUtf8(line) << isDate; };
        row("4 March, 2021", true);
        row("Thursday, 04 March, 2021", true);
        row("Published: March 4, 2021 7:15 a.m. | Updated: March 5, 2021 9:00 a.m.", true);
        row("Posted Mar 4, 6:51 AM; updated Mar 4, 7:20 AM", true);
        row("Updated at 1:23 p.m.", true);
        row("The Coast Times | March 4, 2021", true);
        row("Norway | March 4, 2021", false);
        row("Posted to Norway, he served two years", false);
        row("The bridge was opened on 4 March 2021.", false);
        row("March 2021", false);
    }

    void tellsDateLines()
    {
        QFETCH(QString, line);
        QFETCH(bool, isDate);
        QCOMPARE(isDateLine(line), isDate);
    }
};

QTEST_GUILESS_MAIN(TestByline)
#include "tst_byline.moc"
