// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <text/sentences.h>

#include <QTest>

using namespace Counterpoint;

class TestSentences : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void splits_data()
    {
        QTest::addColumn<QStringList>("sentences");
        const auto row = [](const char *name, const QStringList &sentences) { QTest::newRow(name) << sentences; };
        row("two", {QStringLiteral("The dam held."), QStringLiteral("The town slept.")});
        row("title", {QStringLiteral("Lt. Gen. Ana Ruiz met Dr. Hill and Sen. Cole."), QStringLiteral("They agreed.")});
        row("initials", {QStringLiteral("John F. Ellis and J. R. Moss signed."), QStringLiteral("It rained.")});
        row("acronym inside", {QStringLiteral("The U.N. Security Council met in the U.S. Capitol.")});
        row("acronym at the end", {QStringLiteral("He moved to the U.S."), QStringLiteral("The rest stayed.")});
        row("clock and weekday",
            {QStringLiteral("It ends at 3 p.m. Friday."), QStringLiteral("It began at 9 a.m."),
             QStringLiteral("The doors were open.")});
        row("month and number", {QStringLiteral("On Jan. 5 the court read No. 12 aloud.")});
        row("firm",
            {QStringLiteral("Shares of Harbour Lines Inc. rose."), QStringLiteral("She left Harbour Lines Inc."),
             QStringLiteral("It did not matter.")});
        row("decimal", {QStringLiteral("Prices rose 3.5 percent to $2.40."), QStringLiteral("Wages fell.")});
        row("quotation and saying",
            {QStringLiteral("“Is it safe?” asked the mayor."), QStringLiteral("“It is!” the engineer said.")});
        row("quotation ends the sentence", {QStringLiteral("He said “we are done.”"), QStringLiteral("She left.")});
        row("verb of saying that opens a sentence",
            {QStringLiteral("“Is it over?”"), QStringLiteral("Asked twice, she did not answer.")});
        row("short cries", {QStringLiteral("“Water! Bread!” they cried at the gate.")});
        row("bracket", {QStringLiteral("The law (it passed in May.) has no force.")});
        row("ellipsis inside", {QStringLiteral("The river... rose again.")});
        row("address",
            {QStringLiteral("Write to desk.news@example.org by noon."),
             QStringLiteral("See www.example.org.uk for more.")});
        row("figure first",
            {QStringLiteral("The ship sank."), QStringLiteral("40 people were saved."),
             QStringLiteral("$3 million was lost.")});
        row("list", {QStringLiteral("1. Boil the water"), QStringLiteral("2. Close the lid")});
        row("small letter after the stop", {QStringLiteral("The firm Yahoo! in the valley hired him.")});
    }

    void splits()
    {
        QFETCH(QStringList, sentences);
        const QString text = sentences.join(u' ');
        QStringList found;
        for (const Span &span : splitSentences(text))
            found.append(textIn(text, span).toString());
        QCOMPARE(found, sentences);
    }

    void splitsOtherLanguages_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QStringList>("sentences");
        const auto row = [](const char *name, const char *language, const QStringList &sentences) {
            QTest::newRow(name) << QString::fromLatin1(language) << sentences;
        };
        row("day of a month", "de",
            {QStringLiteral("Am 3. Mai hielt der Damm."), QStringLiteral("Bis zum 12. Juni ist Zeit.")});
        row("ordinal", "de-AT",
            {QStringLiteral("Es war die 2. Flut am 1. Tag."), QStringLiteral("Sie war 35."),
             QStringLiteral("Er ging.")});
        row("abbreviations", "de",
            {QStringLiteral("Viele, z. B. Dr. Kolb u. a. Helfer, kamen."), QStringLiteral("Das half.")});
        row("word that ends like an abbreviation", "de",
            {QStringLiteral("Sie legten die Arbeit nieder."), QStringLiteral("Die Fahrt kam wieder."),
             QStringLiteral("Das sah der Bruder."), QStringLiteral("Er ging.")});
        row("French", "fr", {QStringLiteral("M. Caron est venu."), QStringLiteral("Il est parti le 3 mai.")});
        row("English stays", "en", {QStringLiteral("He left the 12."), QStringLiteral("Juni stayed.")});
    }

    void splitsOtherLanguages()
    {
        QFETCH(QString, language);
        QFETCH(QStringList, sentences);
        const QString text = sentences.join(u' ');
        QStringList found;
        for (const Span &span : splitSentences(text, {}, language))
            found.append(textIn(text, span).toString());
        QCOMPARE(found, sentences);
    }

    void splitsWithoutSpace()
    {
        const QString text = QStringLiteral("The paper came out online.The printed one is late.");
        const QList<Span> found = splitSentences(text);
        QCOMPARE(found.size(), 2);
        QCOMPARE(textIn(text, found[1]).toString(), QStringLiteral("The printed one is late."));
    }

    void blankLinesPart()
    {
        const QString text = QStringLiteral("A headline without a stop\n\nThe first sentence\nof the text goes on.");
        const QList<Span> found = splitSentences(text);
        QVERIFY(found.size() >= 2);
        QCOMPARE(textIn(text, found[0]).toString(), QStringLiteral("A headline without a stop"));
    }

    void keepsEveryLetter_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("marks") << QStringLiteral("?! ... “” ' . . . No. U.S. a.b. 1) 2) [...] — x");
        QTest::newRow("one stop") << QStringLiteral(".");
        QTest::newRow("emoji") << QStringLiteral("Yes 😀. No 😀! 1. 😀");
        QTest::newRow("cjk") << QStringLiteral("今日は雨です。明日は晴れです。");
        QTest::newRow("nothing") << QString();
    }

    void keepsEveryLetter()
    {
        QFETCH(QString, text);
        qsizetype end = 0;
        QString kept;
        for (const Span &span : splitSentences(text)) {
            QVERIFY(span.start >= end && span.end <= text.size() && !span.isEmpty());
            end = span.end;
            kept += textIn(text, span);
        }
        kept.removeIf([](QChar c) { return c.isSpace(); });
        text.removeIf([](QChar c) { return c.isSpace(); });
        QCOMPARE(kept, text);
    }
};

QTEST_GUILESS_MAIN(TestSentences)
#include "tst_sentences.moc"
