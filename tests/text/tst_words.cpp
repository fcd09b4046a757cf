// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <text/formreader.h>
#include <text/words.h>

#include <QTest>

using namespace Counterpoint;

class TestWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void splits_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("folded");
        QTest::newRow("plain") << QStringLiteral("The ministers met.") << QStringLiteral("the|ministers|met|.");
        QTest::newRow("possessive") << QStringLiteral("Norway's fleet, Peru’s fleet, Chad´s fleet")
                                    << QStringLiteral("norway|fleet|,|peru|fleet|,|chad|fleet");
        QTest::newRow("contraction") << QStringLiteral("They didn't go") << QStringLiteral("they|didn't|go");
        QTest::newRow("acronym") << QStringLiteral("The U.N. and U.K.-led force")
                                 << QStringLiteral("the|un|and|uk|-|led|force");
        QTest::newRow("name particle") << QStringLiteral("al-Hassan and el-Sayed")
                                       << QStringLiteral("al-hassan|and|el-sayed");
        QTest::newRow("compound") << QStringLiteral("state-owned mines") << QStringLiteral("state|-|owned|mines");
        QTest::newRow("code") << QStringLiteral("a B-52 bomber") << QStringLiteral("a|b-52|bomber");
        QTest::newRow("numbers") << QStringLiteral("1,250 of 3.5 million") << QStringLiteral("1,250|of|3.5|million");
        QTest::newRow("clock") << QStringLiteral("at 3 p.m. sharp") << QStringLiteral("at|3|pm|sharp");
        QTest::newRow("empty") << QString() << QString();
    }

    void splits()
    {
        QFETCH(QString, text);
        QFETCH(QString, folded);
        QStringList parts;
        qsizetype end = 0;
        for (const Word &word : splitWords(text)) {
            QVERIFY(word.span.start >= end && word.span.end <= text.size() && !word.span.isEmpty());
            end = word.span.end;
            parts.append(word.folded);
        }
        QCOMPARE(parts.join(u'|'), folded);
    }

    /** The reader of very many texts finds the same. */
    void readsForms_data() { splits_data(); }
    void readsForms()
    {
        QFETCH(QString, text);
        FormReader reader;
        for (int times = 0; times < 2; ++times) {
            const QList<Word> words = splitWords(text, 7);
            const std::vector<FormReader::Found> &found = reader.read(text, 7);
            QCOMPARE(found.size(), size_t(words.size()));
            for (size_t i = 0; i < found.size(); ++i) {
                const Word &word = words.at(qsizetype(i));
                QCOMPARE(found[i].span, word.span);
                QCOMPARE(reader.form(found[i].form).folded, word.folded);
                QCOMPARE(reader.form(found[i].form).stem, word.stem);
                QCOMPARE(reader.form(found[i].form).isStopword, word.isStopword);
            }
        }
    }

    void tellsKinds()
    {
        const QList<Word> words = splitWords(QStringLiteral("The US sent 40 of us, he said."), 100);
        QCOMPARE(words.size(), 10);
        QCOMPARE(words[0].span, (Span{100, 103}));
        QVERIFY(words[0].isStopword && words[0].isCapitalised);
        QVERIFY(words[1].folded == QStringLiteral("us") && !words[1].isStopword);
        QVERIFY(words[3].isNumber && words[3].isWord);
        QVERIFY(words[5].isStopword);
        QVERIFY(!words[6].isWord);
    }

    void stems_data()
    {
        QTest::addColumn<QString>("a");
        QTest::addColumn<QString>("b");
        QTest::newRow("plural") << QStringLiteral("soldiers") << QStringLiteral("soldier");
        QTest::newRow("noun and verb") << QStringLiteral("refusal") << QStringLiteral("refused");
        QTest::newRow("short") << QStringLiteral("as") << QStringLiteral("as");
    }

    void stems()
    {
        QFETCH(QString, a);
        QFETCH(QString, b);
        QCOMPARE(stemOf(a), stemOf(b));
    }

    void tellsLanguage_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("language");
        QTest::newRow("english") << QStringLiteral(
            "The ministers will meet again on Thursday to discuss the new treaty.")
                                 << QStringLiteral("en");
        QTest::newRow("german") << QStringLiteral(
            "Die Minister wollen am Donnerstag erneut über den neuen Vertrag beraten.")
                                << QStringLiteral("de");
        QTest::newRow("russian") << QStringLiteral("Министры снова встретятся в четверг, чтобы обсудить новый договор.")
                                 << QStringLiteral("ru");
        QTest::newRow("too short") << QStringLiteral("Yes.") << QString();
    }

    void tellsLanguage()
    {
        QFETCH(QString, text);
        QFETCH(QString, language);
        QCOMPARE(languageOf(text), language);
    }

    void tellsByWhichRulesToRead_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("stated");
        QTest::addColumn<QString>("language");
        const QString english = QStringLiteral("The ministers will meet again on Thursday to discuss the new treaty.");
        const QString german = QStringLiteral(
            "Die Minister wollen am Donnerstag erneut über den neuen Vertrag mit den Nachbarn beraten.");
        QTest::newRow("nothing stated") << german << QString() << QStringLiteral("de");
        QTest::newRow("a region stated") << german << QStringLiteral("de-AT") << QStringLiteral("de-AT");
        QTest::newRow("English page frame") << german << QStringLiteral("en") << QStringLiteral("de");
        QTest::newRow("German page frame") << english << QStringLiteral("de-DE") << QStringLiteral("en");
        QTest::newRow("English region") << english << QStringLiteral("en-GB") << QStringLiteral("en-GB");
        QTest::newRow("too short, stated") << QStringLiteral("Ja.") << QStringLiteral("de") << QStringLiteral("de");
        QTest::newRow("too short") << QStringLiteral("Ja.") << QString() << QString();
    }

    void tellsByWhichRulesToRead()
    {
        QFETCH(QString, text);
        QFETCH(QString, stated);
        QFETCH(QString, language);
        QCOMPARE(readingLanguageOf(text, stated), language);
        QCOMPARE(isForeign(language), language.startsWith(QLatin1String("de")));
    }
};

QTEST_GUILESS_MAIN(TestWords)
#include "tst_words.moc"
