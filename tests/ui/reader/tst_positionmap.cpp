// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/reader/positionmap.h>

#include <QTest>

using namespace Counterpoint;

class TestPositionMap : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void roundTrip_data()
    {
        QTest::addColumn<int>("text");
        QTest::addColumn<int>("document");
        QTest::newRow("start of the first") << 3 << 0;
        QTest::newRow("inside the first") << 7 << 4;
        QTest::newRow("end of the first") << 10 << 7;
        QTest::newRow("start of the second") << 14 << 8;
        QTest::newRow("inside the second") << 19 << 13;
        QTest::newRow("start of the third") << 20 << 15;
    }

    void roundTrip()
    {
        QFETCH(int, text);
        QFETCH(int, document);
        const PositionMap map({{3, 10}, {14, 20}, {20, 26}});
        QCOMPARE(map.toDocument(text), document);
        QCOMPARE(map.toText(document), text);
    }

    void betweenParagraphs()
    {
        const PositionMap map({{3, 10}, {14, 20}});
        QCOMPARE(map.toDocument(12), 7);
        QCOMPARE(map.toDocument(0), 0);
        QCOMPARE(map.toDocument(900), 14);
        QCOMPARE(map.toText(900), 20);
    }

    void empty()
    {
        const PositionMap map;
        QCOMPARE(map.toDocument(5), 0);
        QCOMPARE(map.toText(5), 0);
        QCOMPARE(map.blockAt(5), -1);
    }

    void partsOfBlocks()
    {
        const PositionMap map({{3, 10}, {14, 20}});
        QCOMPARE(map.inBlock(0, {5, 16}), (Span{2, 7}));
        QCOMPARE(map.inBlock(1, {5, 16}), (Span{0, 2}));
        QVERIFY(map.inBlock(1, {3, 8}).isEmpty());
    }

    void sentences()
    {
        Article article;
        article.text = QStringLiteral("One two. Three.  Four.");
        article.paragraphs = {{0, 22}};
        article.sentences = {{{0, 8}}, {{9, 15}}, {{17, 22}}};
        QCOMPARE(sentenceHolding(article, 3), 0);
        QCOMPARE(sentenceHolding(article, 8), -1);
        QCOMPARE(sentenceAt(article, 8), 0);
        QCOMPARE(sentenceHolding(article, 14), 1);
        QCOMPARE(sentenceAt(article, 16), 1);
        QCOMPARE(sentenceAt(article, 500), 2);
        QCOMPARE(sentenceAt(Article(), 0), -1);
    }

    void furniture()
    {
        Article article;
        article.text = QString(40, QLatin1Char('x'));
        article.paragraphs = {{0, 10}, {12, 20}, {22, 40}};
        article.furniture = {{{0, 10}, {}, 1}, {{22, 26}, {}, 1}};
        QCOMPARE(furnitureParagraphs(article), (QList<bool>{true, false, false}));
    }
};

QTEST_GUILESS_MAIN(TestPositionMap)
#include "tst_positionmap.moc"
