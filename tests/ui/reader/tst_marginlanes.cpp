// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/reader/marginlanes.h>

#include <QTest>

using namespace Counterpoint;

class TestMarginLanes : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aloneNextToTheText()
    {
        QCOMPARE(placeLetters({{5, Role::Near}, {40, Role::Conflict}}, 12, 2),
                 (QList<LetterPlace>{{5, 0, Role::Near}, {40, 0, Role::Conflict}}));
    }

    void twoAtOneHeight()
    {
        QCOMPARE(placeLetters({{5, Role::Near}, {5, Role::Conflict}}, 12, 2),
                 (QList<LetterPlace>{{5, 0, Role::Near}, {5, 1, Role::Conflict}}));
    }

    void theThirdMovesDown()
    {
        const auto places = placeLetters({{5, Role::Near}, {5, Role::Conflict}, {5, Role::Claim}}, 12, 2);
        QCOMPARE(places.at(2), (LetterPlace{17, 0, Role::Claim}));
    }

    void neverOverlaps()
    {
        QList<LetterWish> wishes;
        for (int i = 0; i < 40; ++i)
            wishes.append({i * 3.5, Role::Near});
        const auto places = placeLetters(wishes, 12, 3);
        QCOMPARE(places.size(), wishes.size());
        for (qsizetype i = 0; i < places.size(); ++i) {
            for (qsizetype j = 0; j < i; ++j) {
                const bool isApart
                    = places.at(i).lane != places.at(j).lane || std::abs(places.at(i).y - places.at(j).y) >= 12;
                QVERIFY(isApart);
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestMarginLanes)
#include "tst_marginlanes.moc"
