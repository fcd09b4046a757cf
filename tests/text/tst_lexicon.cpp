// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <text/lexicon.h>

#include <QDir>
#include <QTest>

using namespace Counterpoint;

class TestLexicon : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /** A list whose name is mistyped would be empty without a word. */
    void listsOfTheRoomAreThere_data()
    {
        QTest::addColumn<QString>("file");
        for (const char *file :
             {"stopwords.txt", "nameparticles.txt", "abbreviations.txt", "sentencestarters.txt", "clockfollowers.txt",
              "sayingverbs.txt", "furniturephrases.txt", "outletwords.txt", "htmlmarks.txt"})
            QTest::newRow(file) << QString::fromLatin1(file);
    }

    void listsOfTheRoomAreThere()
    {
        QFETCH(QString, file);
        QVERIFY(lexiconSet(file).size() > 10);
    }

    void skipsCommentsAndParts()
    {
        const auto &rows = lexiconRows(QStringLiteral("abbreviations.txt"));
        for (const QStringList &row : rows) {
            QVERIFY(!row.first().startsWith(u'#'));
            QCOMPARE(row.size(), 2);
        }
        QCOMPARE(lexiconMap(QStringLiteral("abbreviations.txt")).value(QStringLiteral("dr")), QStringLiteral("title"));
        QVERIFY(lexiconSet(QStringLiteral("no such list")).isEmpty());
    }

    void everyListSaysWhereItComesFrom()
    {
        const QDir folder(QStringLiteral(":/counterpoint/lexicon"));
        for (const QString &name : folder.entryList(QDir::Files)) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY2(file.readLine().startsWith('#'), qPrintable(name));
        }
    }
};

QTEST_GUILESS_MAIN(TestLexicon)
#include "tst_lexicon.moc"
