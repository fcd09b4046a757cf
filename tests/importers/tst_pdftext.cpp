// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <importers/pdftext.h>

#include <QTest>

using namespace Counterpoint;

namespace
{

const QString kFull = QStringLiteral("The board of the harbour met on Monday to speak of the wall and of the");

/** Lines below each other; a line that is empty is a gap. */
PdfPage pageOf(const QStringList &lines)
{
    PdfPage page;
    double top = 50;
    for (const QString &line : lines) {
        if (!line.isEmpty())
            page.append({line, QRectF(70, top, static_cast<double>(line.size()) * 6, 10)});
        top += 14;
    }
    return page;
}

PdfPage withoutPlaces(PdfPage page)
{
    for (PdfLine &line : page)
        line.place = {};
    return page;
}

QStringList blocksOf(const QList<PdfPage> &pages)
{
    const Draft draft = pdfDraft(pages, {});
    QStringList blocks;
    for (const Block &block : draft.blocks)
        blocks.append((block.furniture.isEmpty() ? QString() : block.furniture + QStringLiteral(": "))
                      + textIn(draft.text, block.span).toString());
    return blocks;
}

} // namespace

/** Lines of pages to paragraphs. */
class TestPdfText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void joins_data()
    {
        QTest::addColumn<QStringList>("lines");
        QTest::addColumn<QStringList>("blocks");
        const QString stop = QStringLiteral("quay.");
        QTest::newRow("one paragraph") << QStringList{kFull, stop} << QStringList{kFull + u' ' + stop};
        QTest::newRow("short end") << QStringList{kFull, stop, kFull, stop}
                                   << QStringList{kFull + u' ' + stop, kFull + u' ' + stop};
        QTest::newRow("parted word") << QStringList{kFull + QStringLiteral(" break-"), QStringLiteral("water there.")}
                                     << QStringList{kFull + QStringLiteral(" breakwater there.")};
        QTest::newRow("hyphen of Qt PDF")
            << QStringList{kFull + QStringLiteral(" break\uFFFE"), QStringLiteral("water there.")}
            << QStringList{kFull + QStringLiteral(" breakwater there.")};
        QTest::newRow("hyphen of a name")
            << QStringList{kFull + QStringLiteral(" North-"), QStringLiteral("East quay.")}
            << QStringList{kFull + QStringLiteral(" North-East quay.")};
        QTest::newRow("hyphen met elsewhere")
            << QStringList{QStringLiteral("A well-known boat."), kFull + QStringLiteral(" well-"),
                           QStringLiteral("known boat.")}
            << QStringList{QStringLiteral("A well-known boat."), kFull + QStringLiteral(" well-known boat.")};
        QTest::newRow("bullets") << QStringList{QStringLiteral("\u2022 The wall is long"),
                                                QStringLiteral("\u2022 The quay is short"), kFull}
                                 << QStringList{QStringLiteral("\u2022 The wall is long"),
                                                QStringLiteral("\u2022 The quay is short"), kFull};
    }

    void joins()
    {
        QFETCH(QStringList, lines);
        QFETCH(QStringList, blocks);
        QCOMPARE(blocksOf({pageOf(lines)}), blocks);
        QCOMPARE(blocksOf({withoutPlaces(pageOf(lines))}), blocks);
    }

    void gapParts()
    {
        const QString full = kFull.chopped(4) + QStringLiteral("sea.");
        QCOMPARE(blocksOf({pageOf({kFull, full, QString(), full, full})}),
                 (QStringList{kFull + u' ' + full, full + u' ' + full}));
    }

    void repeatedEdgesAreFurniture()
    {
        QList<PdfPage> pages;
        const QStringList names{QStringLiteral(" north wall"), QStringLiteral(" south wall"),
                                QStringLiteral(" outer wall")};
        for (qsizetype i = 0; i < names.size(); ++i) {
            const QString number = QString::number(i + 1);
            const QString line = kFull + names[i];
            pages.append(pageOf({QStringLiteral("Eastport Review, page ") + number, QString(), line, line, line, line,
                                 line, QString(), number}));
        }
        const QStringList blocks = blocksOf(pages);
        QCOMPARE(blocks.filter(QStringLiteral("repeated line: Eastport Review")).size(), 3);
        QCOMPARE(blocks.filter(QStringLiteral("footer: ")).size(), 3);
        QCOMPARE(blocks.size(), 7); // the text goes on over the ends of the pages
    }

    void onePageRepeatsNothing()
    {
        QCOMPARE(blocksOf({pageOf({QStringLiteral("Eastport Review"), QString(), kFull})}),
                 (QStringList{QStringLiteral("Eastport Review"), kFull}));
    }

    void piecesOfALineAreOne()
    {
        const PdfPage page = pdfLines(QStringLiteral("The old quay\r\nof Eastport"),
                                      {QRectF(70, 50, 20, 10), QRectF(95, 51, 60, 9), QRectF(70, 64, 50, 10)});
        QCOMPARE(page.size(), 2);
        QCOMPARE(page.first().place, QRectF(70, 50, 85, 10));
        QCOMPARE(page.last().place, QRectF(70, 64, 50, 10));
        QVERIFY(pdfLines(QStringLiteral("One\r\nTwo"), {QRectF(70, 50, 20, 10)}).first().place.isNull());
    }
};

QTEST_GUILESS_MAIN(TestPdfText)
#include "tst_pdftext.moc"
