// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/reader/readerhistory.h>

#include <QTest>

using namespace Counterpoint;

class TestReaderHistory : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void goesBackAndForward()
    {
        ReaderHistory history;
        QVERIFY(!history.back());
        history.visit({0, 1});
        QVERIFY(!history.canGoBack());
        history.visit({1, 2});
        history.visit({1, 2});
        history.visit({2, 3});
        QCOMPARE(history.back(), std::optional(SentenceRef{1, 2}));
        QCOMPARE(history.back(), std::optional(SentenceRef{0, 1}));
        QVERIFY(!history.back());
        QCOMPARE(history.forward(), std::optional(SentenceRef{1, 2}));
    }

    void aNewPlaceForgetsWhatLayAhead()
    {
        ReaderHistory history;
        history.visit({0, 1});
        history.visit({0, 2});
        (void)history.back();
        history.visit({0, 3});
        QVERIFY(!history.canGoForward());
        QCOMPARE(history.back(), std::optional(SentenceRef{0, 1}));
    }

    void staysFinite()
    {
        ReaderHistory history;
        for (int i = 0; i < 2000; ++i)
            history.visit({0, i});
        int steps = 0;
        while (history.back())
            ++steps;
        QVERIFY(steps > 100 && steps < 1000);
    }
};

QTEST_GUILESS_MAIN(TestReaderHistory)
#include "tst_readerhistory.moc"
