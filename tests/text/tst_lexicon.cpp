// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <model/vocabulary.h>
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

    /** What a list takes a line for is said to the analyst in words. */
    void everyReasonHasItsWords()
    {
        QSet<QString> reasons{QStringLiteral("separator"), QStringLiteral("repeated title"), kRepeatedInOutlet};
        for (const QStringList &row : lexiconRows(QStringLiteral("furniturephrases.txt")))
            reasons.insert(row.at(1));
        for (const QStringList &row : lexiconRows(QStringLiteral("htmlmarks.txt")))
            reasons.insert(row.at(1));
        reasons -= {QStringLiteral("content"), QStringLiteral("dek")}; // these are article text
        QVERIFY(reasons.size() > 10);
        const QSet<QString> same{QStringLiteral("navigation"), QStringLiteral("tags")};
        for (const QString &reason : std::as_const(reasons) - same)
            QVERIFY2(Vocabulary::furnitureReason(reason) != reason, qPrintable(reason));
        QCOMPARE(Vocabulary::furniture({{}, QStringLiteral("caption"), 0.85}),
                 QStringLiteral("Taken for a caption, 85\u00a0%"));
        QCOMPARE(Vocabulary::furniture({{}, kByHand, 1.0}), QStringLiteral("Not article text, by hand"));
        QCOMPARE(Vocabulary::furnitureReason(QStringLiteral("of a later version")),
                 QStringLiteral("of a later version"));
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
