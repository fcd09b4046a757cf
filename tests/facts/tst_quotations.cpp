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
    void sources_data();
    void sources();
    void mentions_data();
    void mentions();
    void marks_data();
    void marks();
    void extents_data();
    void extents();
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
    row("nobody's words", "The so-called \"iron road\" runs north.", "iron road <> ");
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

void TestQuotations::sources_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("speakers"); // one for each quotation
    const auto row = [](const char *name, const char *text, const char *speakers) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(speakers);
    };
    row("party in a parenthesis", "\"It is late,\" Rep. Ana Rivera (D-Utah) said.", "Ana Rivera");
    row("party between commas", "\"It is late,\" Sen. Ana Rivera, D-Utah, said.", "Ana Rivera");
    row("party and a relative clause", "Sen. Ana Rivera, R-N.Y., who was there, said it was \"far too late\" for that.",
        "Ana Rivera");
    row("two asides", "\"It is late,\" Tom Bell, the mayor of Brest, one of the founders, said at noon.", "Tom Bell");
    row("aside with a place of its own", "\"It is late,\" Tom Bell, the mayor of Bonn, a Rhine city, said.",
        "Tom Bell");
    row("aside with whose",
        "\"It is late,\" Ana Rivera, the head of the clinic and whose book is out, told The Herald.", "Ana Rivera");
    row("participle as an aside", "A young man, dressed in white, walked up, saying: \"It is far too late.\"",
        "A young man");
    row("aside by its author", "The report, by Judge Ana Rivera, concluded that it was \"far too late\" for that.",
        "The report");
    row("name as an aside", "A spokesman for the Harbour Board, Tom Bell, said it was \"far too late\".", "Tom Bell");
    row("place is no host of an aside", "In Bonn, Ana Rivera, the mayor, said it was \"far too late\".", "Ana Rivera");
    row("aside before who", "He met Tom Bell, now the mayor, who in 2010 said it was \"far too late\".", "Tom Bell");
    row("the one told is not the speaker", "\"It is late,\" Ana Rivera told Tom Bell.", "Ana Rivera");
    row("a relative of the one told",
        "Tom Bell, the mayor, told a woman who suggested otherwise that it was \"far too late\".", "Tom Bell");
    row("asked by a name", "\"Is it late?\" asked Ana Rivera.", "Ana Rivera");
    row("question that somebody else answers", "Asked again, \"Is it late?\" Ana Rivera replied, \"Yes it is.\"",
        "|Ana Rivera");
    row("signed behind a dash", "\"It is far too late.\" - Ana Rivera", "Ana Rivera");
    row("signed in the next line", "\"It is far too late.\"\n― Ana B. Rivera\n\nThe end.", "Ana B. Rivera");
    row("a dash without a name", "\"It is far too late\" - Many agreed with that view of things.", "");
    row("the letter reads", "\"It is far too late,\" the letter reads.", "the letter");
    row("reads a statement", "\"It is far too late,\" reads a statement from the port.", "a statement");
    row("as the memo put it", "The plan was a \"clear waste of time,\" as an internal memo put it.",
        "an internal memo");
    row("per the rules", "They vote when it is \"far too late\", per the bylaws.", "the bylaws");
    row("a person does not show words", "Ana Rivera showed poor judgment in \"going too far\".", "");
    row("a claim of somebody", "The paper checked Ana Rivera's claim that there were \"hundreds of leaks\".",
        "Ana Rivera");
    row("progressive", "Ana Rivera is promising \"jobs for all\" again.", "Ana Rivera");
    row("contracted progressive", "Ana Rivera spoke. She's promising \"jobs for all\" again.", "Ana Rivera");
    row("footage", "The film ends with footage of Tom Bell saying, \"It is far too late.\"", "Tom Bell");
    row("video of somebody unnamed", "Rivera aired a video of him at a fair saying it was \"far too late\".", "");
    row("went on to say", "Ana Rivera went on to praise the crew for \"real courage\".", "Ana Rivera");
    row("said, at the start", "Added Ana Rivera: \"It is far too late.\"", "Ana Rivera");
    row("statement saying", "Trying to help, Ana Rivera issued a statement saying: \"It is far too late.\"",
        "Ana Rivera");
    row("passive participle", "Tom Bell, the mayor, said the talks described by the bank \"went too far\".",
        "Tom Bell");
    row("no noun that can speak", "Her file, in a box labelled \"private\", was lost.", "");
    row("anybody", "Ana Rivera mocked it, saying anybody who complains \"is having a bad night\".", "Ana Rivera");
    row("year", "He met Bell in 2010. \"It is late,\" 2010 said.", "");
    row("owner of a word for time", "The mayor over the weekend said it was \"far too late\".", "The mayor");
    row("relative clause in front of the verb", "The man who met Tom Bell said it was \"far too late\".", "The man");
    row("noun with a complement", "A note from the port about the plan stated that it was \"far too late\".",
        "A note from the port about the plan");
    row("name with a place", "Ana Rivera of Spain said it was \"far too late\".", "Ana Rivera");
    row("member of a body on a place", "A man on the Crag Isles said it was \"far too late\".",
        "A man on the Crag Isles");
    row("thought under speech", "Ana Rivera said Tom Bell needs to \"calm down\" soon.", "Ana Rivera");
    row("speech under speech", "Ana Rivera said that Tom Bell called it \"a joke\".", "Tom Bell");
    row("pronoun of the outer subject", "Ana Rivera says she liked Tom Bell through what she calls \"hard times\".",
        "Ana Rivera");
    row("it shows", "Ana Rivera says it underscores that they are \"far too late\".", "Ana Rivera");
    row("tense of the second verb", "Ana Rivera said experts expect snow and urged all to \"stay at home\".",
        "Ana Rivera");
    row("verb in another clause", "The mayor praised the crew, in which Tom Bell has seen \"quiet heroes\".", "");
    row("she is not he", "Tom Bell met Ana Rivera. \"It is late,\" she said.", "");
    row("object in the same sentence", "Ana Rivera left early. Of Tom Bell, she said, \"It is far too late.\"",
        "Ana Rivera");
    row("over sentences with the pronoun", "Ana Rivera left early. She took the train. \"It is late,\" she said.",
        "Ana Rivera");
    row("speaker of a long quotation",
        "\"It is late. It is very late. We should go,\" Ana Rivera said. She added, \"It is dark.\"",
        "Ana Rivera|Ana Rivera");
    row("they of the same sentence", "Protesters said they want \"justice for all\" now.", "Protesters");
    row("it of the same sentence", "The Harbour Board pledged to end what it called \"a clear threat\".",
        "Harbour Board");
    row("they without anybody", "Prices rose. It was \"far too late\", they said.", "");
    row("alone after a sentence of speech", "Ana Rivera said it was late. \"Nobody has to leave the town.\"",
        "Ana Rivera");
    row("alone after a sentence without speech", "Ana Rivera left early. \"Nobody has to leave the town.\"", "");
    row("new clause in the same sentence",
        "\"Late?\" Ana Rivera said, but the bus was off again, and as Tom Bell ran on with \"a long tale\", she left.",
        "Ana Rivera|");
    row("title of a programme", "Ana Rivera said on NBC's \"Morning Talk\" that it was \"far too late\".",
        "|Ana Rivera");
    row("known as", "Ana Rivera said the road, known as the \"iron mile\", was shut.", "");
    row("named rule", "Ana Rivera attacked the \"two boats only\" law at noon.", "");
    row("title in capitals is no speech, words are", "Ana Rivera told The Herald \"it was far too late\".",
        "Ana Rivera");
    row("named office is no campaign",
        "Lis Berg, a spokeswoman for the Harbour campaign, left. The Harbour campaign said it was \"far too late\".",
        "The Harbour campaign");
    row("place told by a larger one",
        "After a walk with the crew, the mayor of Springfield, Ohio, suggested it was \"far too late\".",
        "the mayor of Springfield");
    row("asked by somebody", "Asked by a friend, \"Is it late,\" Tom Bell replied with a word.", "");
    row("claims that do something are no claim of the owner",
        "Tom Bell put out a note after Ana Rivera's remarks that claimed it was \"far too late\".", "");
    row("two subjects", "Ana Rivera and Tom Bell complained about a \"wave of thefts\" in May.",
        "Ana Rivera and Tom Bell");
    row("needs in a side clause", "It names the rules that towns need to follow for \"clean water\" soon.", "");
    row("the text noted, not who reads it",
        "Critics blamed Ana Rivera for a draft noting that there had been \"five other fires\".", "a draft");
    row("others act in between", "Ana Rivera left early. Experts have warned of rain. \"It is late,\" she said.", "");
    row("nothing happens in between", "Ana Rivera left early. The rain fell. \"It is late,\" she said.", "Ana Rivera");
    row("speech verb is a noun behind its owner", "Ana Rivera's report of \"wild boars\" was read.", "");
    row("a bare name that is a word", "\"It is late,\" Reed said. \"We should go.\"", "Reed|Reed");
    row("a bare plural that cannot speak", "Prices said to be \"too high\" fell again.", "");
}

void TestQuotations::sources()
{
    QFETCH(QString, text);
    QFETCH(QString, speakers);
    QStringList found;
    for (const Quotation &quotation : extractFacts(articleOf(text)).quotations)
        found.append(quotation.speaker);
    QCOMPARE(found.join(QLatin1Char('|')), speakers);
}

void TestQuotations::mentions_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("mentions");
    QTest::newRow("the words that name the source")
        << QStringLiteral("Mayor Ana Rivera left. \"It is late,\" the mayor said.") << QStringLiteral("the mayor");
    QTest::newRow("carried within a paragraph")
        << QStringLiteral("\"It is late,\" Rivera said. \"We should go.\"") << QStringLiteral("Rivera|Rivera");
    QTest::newRow("carried over paragraphs")
        << QStringLiteral("\"It is late,\" Rivera said.\n\n\"We should go.\"") << QStringLiteral("Rivera|");
    QTest::newRow("thought: the outer source")
        << QStringLiteral("Rivera said she hopes to \"see it soon\".") << QStringLiteral("Rivera");
}

void TestQuotations::mentions()
{
    QFETCH(QString, text);
    QFETCH(QString, mentions);
    const Article article = articleOf(text);
    QStringList found;
    for (const Quotation &quotation : extractFacts(article).quotations)
        found.append(quotation.speakerMention ? textOf(article, *quotation.speakerMention) : QString());
    QCOMPARE(found.join(QLatin1Char('|')), mentions);
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
