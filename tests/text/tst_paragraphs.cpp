// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <text/sentences.h>

#include <QTest>

using namespace Counterpoint;

class TestParagraphs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void splits_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("paragraphs");
        QTest::newRow("blank lines") << QStringLiteral("One.\n\nTwo.\n \t\nThree.")
                                     << QStringList{QStringLiteral("One."), QStringLiteral("Two."),
                                                    QStringLiteral("Three.")};
        QTest::newRow("one a line") << QStringLiteral(
            "A first paragraph that is long enough to be one of its own.\nA second one, just as long as that, "
            "and so on.")
                                    << QStringList{QStringLiteral(
                                                       "A first paragraph that is long enough to be one of its own."),
                                                   QStringLiteral("A second one, just as long as that, and so on.")};
        const QString wrapped = QStringLiteral("The harbour master said on Tuesday that the new pier would\n"
                                               "open a month later than planned, because the builders had\n"
                                               "found an older wall under the sea bed.");
        QTest::newRow("broken at a margin") << wrapped << QStringList{wrapped};
        QTest::newRow("head of a page") << QStringLiteral(
            "Pier to open a month late after wall is found under sea\nOfficials blame old maps for the long delay now\n"
            "By Ada North")
                                        << QStringList{
                                               QStringLiteral(
                                                   "Pier to open a month late after wall is found under sea"),
                                               QStringLiteral("Officials blame old maps for the long delay now"),
                                               QStringLiteral("By Ada North")};
        QTest::newRow("nothing") << QStringLiteral("\n \n") << QStringList{};
    }

    void splits()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, paragraphs);
        QStringList found;
        for (const Span &span : splitParagraphs(text))
            found.append(textIn(text, span).toString());
        QCOMPARE(found, paragraphs);
    }
};

QTEST_GUILESS_MAIN(TestParagraphs)
#include "tst_paragraphs.moc"
