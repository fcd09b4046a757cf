// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "factarticle.h"

#include <facts/factregistry.h>

#include <QTest>

using namespace Counterpoint;
using namespace Counterpoint::Test;

class TestQuotations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void quotations_data();
    void quotations();
    void marks_data();
    void marks();
    void extents_data();
    void extents();
    void labels_data();
    void labels();
    void attributions_data();
    void attributions();
};

void TestQuotations::quotations_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected"); // "words <speaker> cue", one a line
    const auto row = [](const char *name, const char *text, const char *expected) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(expected);
    };
    row("behind", "\"The dam is safe,\" Ana Rivera said on Monday.", "The dam is safe, <Ana Rivera> said");
    row("inverted", "\"The dam is safe\", said Rivera.", "The dam is safe <Rivera> said");
    row("inverted with office", "\"The dam is safe,\" said Ana Rivera, a spokeswoman for the port.",
        "The dam is safe, <Ana Rivera> said");
    row("before", "Ana Rivera said: \"The dam is safe.\"", "The dam is safe. <Ana Rivera> said");
    row("before, with an aside", "Ana Rivera, the mayor of Brest, warned: \"The dam is not safe.\"",
        "The dam is not safe. <Ana Rivera> warned");
    row("between", "\"The dam,\" Rivera said, \"is safe.\"", "The dam, <Rivera> said|is safe. <Rivera> said");
    row("next sentence of the same breath", "\"The dam is safe,\" Rivera said. \"Nobody has to leave.\"",
        "The dam is safe, <Rivera> said|Nobody has to leave. <Rivera> ");
    row("next paragraph of the same breath", "\"The dam is safe,\" Rivera said.\n\n\"Nobody has to leave.\"",
        "The dam is safe, <Rivera> said|Nobody has to leave. <Rivera> ");
    row("full name for the short one", "Mayor Ana Rivera visited the site. \"The dam is safe,\" Rivera said.",
        "The dam is safe, <Ana Rivera> said");
    row("she", "\"The dam is safe,\" Ana Rivera said. \"Nobody has to leave,\" she added.",
        "The dam is safe, <Ana Rivera> said|Nobody has to leave, <Ana Rivera> added");
    row("he, without anyone before", "Prices rose again. \"We will cope,\" he said.", "We will cope, <> said");
    row("he, with two who may be meant",
        "Tom Bell met Karl Voss in Bonn. Bell wrote to Voss. \"We will cope,\" he said.", "We will cope, <> said");
    row("she cannot be a spokesman", "Spokesman Tom Bell denied it. \"We will cope,\" she said.",
        "We will cope, <> said");
    row("office with one bearer", "Prime Minister Ana Rivera arrived late. \"We will cope,\" the prime minister said.",
        "We will cope, <Ana Rivera> said");
    row("shared subject", "Rivera said the dam was old, adding: \"It will be replaced.\"",
        "It will be replaced. <Rivera> adding");
    row("who", "The plan was backed by Ana Rivera, who promised \"swift justice\" for all.",
        "swift justice <Ana Rivera> promised");
    row("word in quotation marks", "Rivera called the report \"absurd\" and left.", "absurd <Rivera> called");
    row("aside at the end", "The port will get \"every cent\" it needs, the Transport Ministry said.",
        "every cent <Transport Ministry> said");
    row("unnamed", "\"We ran,\" a witness said.", "We ran, <a witness> said");
    row("someone's office is not the person", "\"We will cope,\" Rivera's office said.",
        "We will cope, <Rivera's office> said");
    row("according to", "The water is \"quite clean\", according to Tom Bell.", "quite clean <Tom Bell> according to");
}

void TestQuotations::quotations()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    const Article article = articleOf(text);
    QStringList found;
    for (const Quotation &quotation : extractFacts(article).quotations)
        found.append(textOf(article, quotation.span) + QStringLiteral(" <%1> ").arg(quotation.speaker)
                     + (quotation.cue ? textOf(article, *quotation.cue) : QString()));
    QCOMPARE(found.join(QLatin1Char('|')), expected);
}

void TestQuotations::marks_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *text, const char *expected) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(expected);
    };
    row("curly", "“We ran,” she said.", "We ran,");
    row("low and high", "„We ran“, she said.", "We ran");
    row("guillemets", "«We ran», she said.", "We ran");
    row("single", "'We ran,' she said.", "We ran,");
    row("single curly with apostrophes", "‘We didn’t run,’ she said of the town’s fire.", "We didn’t run,");
    row("apostrophes alone", "The workers' union and the city's boats weren't there.", "");
    row("elision", "In the '90s rock 'n' roll was dead.", "");
    row("possessive inside single marks", "'The workers' rights matter,' she said.", "The workers' rights matter,");
    row("nested", "\"He told me 'go home' twice,\" she said.", "He told me 'go home' twice,");
    row("nested, other way round", "‘He told me “go home” twice,’ she said.", "He told me “go home” twice,");
    row("over paragraphs", "\"We ran.\n\n\"Then we swam,\" she said.", "We ran.|Then we swam,");
    row("unclosed", "\"We ran to the river.", "We ran to the river.");
    row("unclosed inside", "She said \"we ran. The river was cold.", "we ran.");
    row("inches", "The 12\" record sold well.", "");
    row("two", "\"We ran,\" she said, \"and swam.\"", "We ran,|and swam.");
    row("empty", "He said \"\" and left.", "");
    row("doubled single marks", "``We ran,'' she said.", "We ran,");
    row("straight mark typed twice", "\"\"We ran,\" she said.", "We ran,");
    row("closing mark without its partner", "We ran,\" she said. \"Then we swam.\"", "Then we swam.");
    row("closing mark in the middle", "The gates\" were shut, and the \"old\" dam leaked.", "old");
    row("opening mark typed for the closing one", "“Who ran?“ she asked. “We ran.”", "Who ran?|We ran.");
    row("the same marks inside", "“They call it “a mere ditch” in the town. It is deep,” she said.",
        "They call it “a mere ditch” in the town. It is deep,");
    row("curly inside straight", "\"They call it “a ditch” here,\" she said.", "They call it “a ditch” here,");
    row("straight inside curly", "“They call it \"a ditch\" here,” she said.", "They call it \"a ditch\" here,");
    row("the same marks inside, to be continued", "“They call it “a ditch” here.\n\n“It is deep,” she said.",
        "They call it “a ditch” here.|It is deep,");
    row("forgotten before the next", "“We ran. “Then we swam,” she said.", "We ran.|Then we swam,");
    row("attributes", "<a rel=\"no follow\" title='x'>Link</a> she said \"we ran\".", "we ran");
}

void TestQuotations::marks()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    const Article article = articleOf(text);
    QStringList found;
    for (const Quotation &quotation : extractFacts(article).quotations)
        found.append(textOf(article, quotation.span));
    QCOMPARE(found.join(QLatin1Char('|')), expected);
}

void TestQuotations::labels_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected"); // what is left of it as words of somebody
    const auto row = [](const char *name, const char *text, const char *expected = "") {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(expected);
    };
    row("so-called", "The so-called \"iron road\" runs north.");
    row("programme", "Ana Rivera was asked about it on \"Morning Talk\" last week.");
    row("somebody's programme", "\"We ran,\" Rivera said on Channel Two's \"Today.\"", "We ran,");
    row("programme before its speaker", "On Tuesday's edition of \"The Late Report,\" Ana Rivera said she ran.");
    row("but somebody's insult", "Voters laughed at the mayor's \"Enough!\" during the debate.", "Enough!");
    row("book", "In her second book, \"Rivers of the North,\" Ana Rivera suggested another way.");
    row("title with one capital", "Her commentary, \"Mayor, open the gates,\" was read by many.");
    row("name in capitals", "They will meet again for the \"Night Of The Boats\" in May.");
    row("name somebody gives", "Rivera called the dam \"The Great Folly\" and left.", "The Great Folly");
    row("name somebody gives to another", "The guard called the old mayor \"Lady Mud\" and \"Lady Rust\" twice.",
        "Lady Mud|Lady Rust");
    row("chant", "They marched to chants of \"Open The Gates\" for hours.", "Open The Gates");
    row("shout", "When Rivera asked who ran, someone shouted \"Karl Voss,\" and left.", "Karl Voss,");
    row("headline", "Rivera Calls For ‘Another Way’ In Flood Debate", "Another Way");
    row("what it becomes", "Rivera complained that the town had become \"Little Venice.\"", "Little Venice.");
    row("law", "Nobody voted against the \"clean hands\" law.");
    row("arrangement", "The town closed a notorious \"back door\" clause.");
    row("arrangement as somebody put it", "Rivera described it as a \"back door\" clause.", "back door");
    row("word as a word", "Though the report avoids the word \"flood,\" the cellars were full.");
    row("word somebody uses", "Rivera used the word \"flood\" four times.", "flood");
    row("defined", "The town lies in a \"reduced benefit area,\" which is defined as a region of few jobs.");
    row("as good as the one before", "It looked for groups with the name \"boat\" or \"oar.\"");
    row("nickname", "The harbour master, nicknamed \"Old Tide,\" arrived late.");
    row("judgement", "The dam was labelled \"unsafe\" last year.", "unsafe");
    row("judgement beside a dash", "The plan, which the mayor - and others - called \"absurd,\" failed.", "absurd,");
}

void TestQuotations::labels()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    const Article article = articleOf(text);
    QStringList found;
    for (const Quotation &quotation : extractFacts(article).quotations)
        found.append(textOf(article, quotation.span));
    QCOMPARE(found.join(QLatin1Char('|')), expected);
}

void TestQuotations::extents_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isFull");
    QTest::newRow("sentence") << QStringLiteral("\"The dam is quite safe,\" she said.") << true;
    QTest::newRow("short exclamation") << QStringLiteral("\"Go home!\" she cried.") << true;
    QTest::newRow("word") << QStringLiteral("She called it \"absurd\".") << false;
    QTest::newRow("built into the sentence")
        << QStringLiteral("She said it was \"the best of all the plans\".") << false;
}

void TestQuotations::extents()
{
    QFETCH(QString, text);
    QFETCH(bool, isFull);
    const QList<Quotation> quotations = extractFacts(articleOf(text)).quotations;
    QCOMPARE(quotations.size(), 1);
    QCOMPARE(quotations[0].extent == QuotationExtent::Full, isFull);
}

void TestQuotations::attributions_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected"); // "source / cue / content"
    const auto row = [](const char *name, const char *text, const char *expected) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(expected);
    };
    row("that", "Ana Rivera said that the dam was safe.", "Ana Rivera / said / the dam was safe.");
    row("without that", "The ministry said the dam was safe.", "The ministry / said / the dam was safe.");
    row("aside", "The dam was safe, NTB reported.", "NTB / reported / The dam was safe");
    row("according to", "According to a statement, the dam was safe.",
        "a statement / According to / the dam was safe.");
    row("according to, at the end", "The dam was safe, according to the mayor's office.",
        "the mayor's office / according to / The dam was safe");
    row("noun", "The report was late.", "");
    row("direct speech is a quotation", "\"The dam is quite safe,\" Rivera said.", "");
}

void TestQuotations::attributions()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    const Article article = articleOf(text);
    QStringList found;
    for (const Attribution &attribution : extractFacts(article).attributions)
        found.append(attribution.source + QStringLiteral(" / ")
                     + (attribution.cue ? textOf(article, *attribution.cue) : QString()) + QStringLiteral(" / ")
                     + textOf(article, attribution.content));
    QCOMPARE(found.join(QLatin1Char('|')), expected);
}

QTEST_GUILESS_MAIN(TestQuotations)
#include "tst_quotations.moc"
