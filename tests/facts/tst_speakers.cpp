// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "factarticle.h"

#include <facts/factregistry.h>

#include <QTest>

using namespace Counterpoint;
using namespace Counterpoint::Test;

/** Whose words the quotations of a text are. */
class TestSpeakers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asides_data();
    void asides() { compareSpeakers(); }
    void cues_data();
    void cues() { compareSpeakers(); }
    void clauses_data();
    void clauses() { compareSpeakers(); }
    void pronouns_data();
    void pronouns() { compareSpeakers(); }
    void nobody_data();
    void nobody() { compareSpeakers(); }
    void mentions_data();
    void mentions();

private:
    static void compareSpeakers();
};

namespace
{

void addColumns()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("speakers"); // one for each quotation
}

void row(const char *name, const char *text, const char *speakers)
{
    QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(speakers);
}

} // namespace

void TestSpeakers::compareSpeakers()
{
    QFETCH(QString, text);
    QFETCH(QString, speakers);
    QStringList found;
    for (const Quotation &quotation : extractFacts(articleOf(text)).quotations)
        found.append(quotation.speaker);
    QCOMPARE(found.join(QLatin1Char('|')), speakers);
}

/** Parentheses, asides and complements between the source and its verb. */
void TestSpeakers::asides_data()
{
    addColumns();
    row("party in a parenthesis", "\"It is late,\" Rep. Ana Rivera (D-Utah) said.", "Ana Rivera");
    row("party between commas", "\"It is late,\" Sen. Ana Rivera, D-Utah, said.", "Ana Rivera");
    row("party and a relative clause", "Sen. Ana Rivera, R-N.Y., who was there, said it was \"far too late\" for that.",
        "Ana Rivera");
    row("clause of whom a passive tells",
        "The plan was rejected by Tom Bell, who threatened them with fines and said it was \"far too late\" for that.",
        "Tom Bell");
    row("two asides", "\"It is late,\" Tom Bell, the mayor of Brest, one of the founders, said at noon.", "Tom Bell");
    row("aside with a place of its own", "\"It is late,\" Tom Bell, the mayor of Bonn, a Rhine city, said.",
        "Tom Bell");
    row("parenthesis and a comma too many", "Rep. Tom Bell (R-Ohio), tweeted \"the dam is old and leaks.\"",
        "Tom Bell");
    row("dash and a relative clause",
        "Enter Ana Rivera — a former press aide who describes herself as \"a fish\" — with a note.\n\n\"It is late,\" "
        "she wrote.",
        "Ana Rivera|Ana Rivera");
    row("age, place and its larger place",
        "Ana Rivera, 59, of Ashton, Md., who watched it, said she thought \"of all the boats that sank\".",
        "Ana Rivera");
    row("letter to somebody",
        "Karl Voss urged her to stop, and Tom Bell, chairman of the bank, sent her a letter citing the \"steady rise\" "
        "and "
        "saying, \"We are worried.\"",
        "Tom Bell|Tom Bell");
    row("letter of its own", "He held a letter saying \"we are worried\".", "a letter");
    row("weak verb before, strong one behind",
        "Rivera's plans offer a choice and send a sign that the next step \"is to raise the pay of all,\" Mr. Voss "
        "said.",
        "Voss");
    row("either may go on",
        "The Times reports Ana Rivera on Friday drew up the plan, saying it is for \"engineers\" alone.", "");
    row("main clause goes on",
        "Asked on Monday about words suggesting that Mr. Voss lied, Ana Rivera did not back down, saying \"it is "
        "late\".",
        "Ana Rivera");
    row("clause that goes on",
        "Bell, a baker, is seen holding a young man after the guard came and asked if it was \"late\".", "the guard");
    row("he, behind such a clause",
        "Tom Bell is seen in a hall after the guard came and asked if it was \"late\".\n\n\"It was,\" he said.",
        "the guard|Tom Bell");
    row("main clause that goes on", "Bell left the hall in May and said it was \"late\".", "Bell");
    row("relative clause before a participle",
        "Tom Bell raised the issue of Voss's words in which he spoke of the poor, claiming he could \"never help "
        "them\".",
        "");
    row("he who was sent it",
        "Tom Bell left. Voss spoke to Karl Bell in May. But when the note was sent to Mr. Rivers, he said \"it is "
        "late\".",
        "");
    row("it, behind what cannot speak",
        "The boat showed that the crew, the people who keep it, was ill. It said \"we are worried\".", "");
    row("they are", "They're late, and hope for more. \"It is late,\" he said.", "");
    row("titles of several", "The talks were left by Reps. Tom Bell and Ana Rivera. \"It is late,\" Bell said.",
        "Tom Bell");
    row("another officer",
        "Officer Dan Miller shot a dog. It was May. It was hot. It rained. It was night. It was cold. A car stopped. "
        "The "
        "officer yelled, \"Who is it?\"",
        "The officer");
    row("the same officer", "Officer Dan Miller shot a dog. The officer yelled, \"Who is it?\"", "Dan Miller");
    row("sister of the president",
        "His sister, Clara Voss, sat in the hall. President Voss came. \"It is hot,\" the president said.", "Voss");
    row("aside with whose",
        "\"It is late,\" Ana Rivera, the head of the clinic and whose book is out, told The Herald.", "Ana Rivera");
    row("participle as an aside", "A young man, dressed in white, walked up, saying: \"It is far too late.\"",
        "A young man");
    row("aside by its author", "The report, by Judge Ana Rivera, concluded that it was \"far too late\" for that.",
        "The report");
    row("name as an aside", "A spokesman for the Harbour Board, Tom Bell, said it was \"far too late\".", "Tom Bell");
    row("place is no host of an aside", "In Bonn, Ana Rivera, the mayor, said it was \"far too late\".", "Ana Rivera");
    row("aside before who", "He met Tom Bell, now the mayor, who in 2010 said it was \"far too late\".", "Tom Bell");
    row("relative clause in front of the verb", "The man who met Tom Bell said it was \"far too late\".", "The man");
    row("noun with a complement", "A note from the port about the plan stated that it was \"far too late\".",
        "A note from the port about the plan");
    row("name with a place", "Ana Rivera of Spain said it was \"far too late\".", "Ana Rivera");
    row("member of a body on a place", "A man on the Crag Isles said it was \"far too late\".",
        "A man on the Crag Isles");
    row("place told by a larger one",
        "After a walk with the crew, the mayor of Springfield, Ohio, suggested it was \"far too late\".",
        "the mayor of Springfield");
    row("owner of a word for time", "The mayor over the weekend said it was \"far too late\".", "The mayor");
    row("names within a relative clause",
        "The lawsuit, which was brought by the harbour's chairman, Tom Bell, and the port's director, Karl Voss, "
        "accused the crew of a \"foul trick\".",
        "The lawsuit");
    row("two subjects", "Ana Rivera and Tom Bell complained about a \"wave of thefts\" in May.",
        "Ana Rivera and Tom Bell");
    row("named office is no campaign",
        "Lis Berg, a spokeswoman for the Harbour campaign, left. The Harbour campaign said it was \"far too late\".",
        "The Harbour campaign");
}

/** What can stand for "said". */
void TestSpeakers::cues_data()
{
    addColumns();
    row("asked by a name", "\"Is it late?\" asked Ana Rivera.", "Ana Rivera");
    row("question that somebody else answers", R"(Asked again, "Is it late?" Ana Rivera replied, "Yes it is.")",
        "|Ana Rivera");
    row("the one told is not the speaker", "\"It is late,\" Ana Rivera told Tom Bell.", "Ana Rivera");
    row("a relative of the one told",
        "Tom Bell, the mayor, told a woman who suggested otherwise that it was \"far too late\".", "Tom Bell");
    row("signed behind a dash", "\"It is far too late.\" - Ana Rivera", "Ana Rivera");
    row("signed in the next line", "\"It is far too late.\"\n― Ana B. Rivera\n\nThe end.", "Ana B. Rivera");
    row("a dash without a name", "\"It is far too late\" - Many agreed with that view of things.", "");
    row("the letter reads", "\"It is far too late,\" the letter reads.", "the letter");
    row("reads a statement", "\"It is far too late,\" reads a statement from the port.", "a statement");
    row("as the memo put it", "The plan was a \"clear waste of time,\" as an internal memo put it.",
        "an internal memo");
    row("per the rules", "They vote when it is \"far too late\", per the bylaws.", "the bylaws");
    row("a claim of somebody", "The paper checked Ana Rivera's claim that there were \"hundreds of leaks\".",
        "Ana Rivera");
    row("claims that do something are no claim of the owner",
        "Tom Bell put out a note after Ana Rivera's remarks that claimed it was \"far too late\".", "");
    row("progressive", "Ana Rivera is promising \"jobs for all\" again.", "Ana Rivera");
    row("contracted progressive", "Ana Rivera spoke. She's promising \"jobs for all\" again.", "Ana Rivera");
    row("footage", "The film ends with footage of Tom Bell saying, \"It is far too late.\"", "Tom Bell");
    row("went on to say", "Ana Rivera went on to praise the crew for \"real courage\".", "Ana Rivera");
    row("said, at the start", "Added Ana Rivera: \"It is far too late.\"", "Ana Rivera");
    row("wrote a letter",
        "The aide, Ana Rivera, 31, who had a post at the port, wrote an open letter, saying it was \"far too late\".",
        "Ana Rivera");
    row("statement saying", "Trying to help, Ana Rivera issued a statement saying: \"It is far too late.\"",
        "Ana Rivera");
    row("the text noted, not who reads it",
        "Critics blamed Ana Rivera for a draft noting that there had been \"five other fires\".", "a draft");
    row("passive participle", "Tom Bell, the mayor, said the talks described by the bank \"went too far\".",
        "Tom Bell");
    row("a bare name that is a word", R"("It is late," Reed said. "We should go.")", "Reed|Reed");
}

/** Which of several clauses the words belong to. */
void TestSpeakers::clauses_data()
{
    addColumns();
    row("thought under speech", "Ana Rivera said Tom Bell needs to \"calm down\" soon.", "Ana Rivera");
    row("speech under speech", "Ana Rivera said that Tom Bell called it \"a joke\".", "Tom Bell");
    row("it shows", "Ana Rivera says it underscores that they are \"far too late\".", "Ana Rivera");
    row("tense of the second verb", "Ana Rivera said experts expect snow and urged all to \"stay at home\".",
        "Ana Rivera");
    row("new clause in the same sentence",
        R"("Late?" Ana Rivera said, but the bus was off again, and as Tom Bell ran on with "a long tale", she left.)",
        "Ana Rivera|");
    row("verb in another clause", "The mayor praised the crew, in which Tom Bell has seen \"quiet heroes\".", "");
    row("needs in a side clause", "It names the rules that towns need to follow for \"clean water\" soon.", "");
    row("wanting under a side clause",
        "It names rules that towns need to heed if they want to have \"clean water\" soon.", "");
    row("a matter referred to", "Ana Rivera said the Herald article refers to a law that \"goes too far\" for her.",
        "Ana Rivera");
    row("told of another's words", "The guard yelled, \"Stop right there!\" Ana Rivera recalled.", "The guard");
    row("asked by somebody", "Asked by a friend, \"Is it late,\" Tom Bell replied with a word.", "");
    row("alone after a sentence of speech", "Ana Rivera said it was late. \"Nobody has to leave the town.\"",
        "Ana Rivera");
    row("alone after a sentence without speech", "Ana Rivera left early. \"Nobody has to leave the town.\"", "");
    row("speaker of a long quotation",
        R"("It is late. It is very late. We should go," Ana Rivera said. She added, "It is dark.")",
        "Ana Rivera|Ana Rivera");
}

/** Who "he", "they" and "it" are. */
void TestSpeakers::pronouns_data()
{
    addColumns();
    row("pronoun of the outer subject", "Ana Rivera says she liked Tom Bell through what she calls \"hard times\".",
        "Ana Rivera");
    row("video of somebody unnamed", "Rivera aired a video of him at a fair saying it was \"far too late\".", "");
    row("she is not he", "Tom Bell met Ana Rivera. \"It is late,\" she said.", "");
    row("object in the same sentence", "Ana Rivera left early. Of Tom Bell, she said, \"It is far too late.\"",
        "Ana Rivera");
    row("over sentences with the pronoun", "Ana Rivera left early. She took the train. \"It is late,\" she said.",
        "Ana Rivera");
    row("they of the same sentence", "Protesters said they want \"justice for all\" now.", "Protesters");
    row("it of the same sentence", "The Harbour Board pledged to end what it called \"a clear threat\".",
        "Harbour Board");
    row("they without anybody", "Prices rose. It was \"far too late\", they said.", "");
    row("others act in between", "Ana Rivera left early. Experts have warned of rain. \"It is late,\" she said.", "");
    row("nothing happens in between", "Ana Rivera left early. The rain fell. \"It is late,\" she said.", "Ana Rivera");
}

/** Words in quotation marks that nobody says. */
void TestSpeakers::nobody_data()
{
    addColumns();
    row("a person does not show words", "Ana Rivera showed poor judgment in \"going too far\".", "");
    row("speech verb is a noun behind its owner", "Ana Rivera's report of \"wild boars\" was read.", "");
    row("no noun that can speak", "Her file, in a box labelled \"private\", was lost.", "");
    row("a bare plural that cannot speak", "Prices said to be \"too high\" fell again.", "");
    row("anybody", "Ana Rivera mocked it, saying anybody who complains \"is having a bad night\".", "Ana Rivera");
    row("year", "He met Bell in 2010. \"It is late,\" 2010 said.", "");
    row("title of a programme", R"(Ana Rivera said on NBC's "Morning Talk" that it was "far too late".)", "Ana Rivera");
    row("known as", "Ana Rivera said the road, known as the \"iron mile\", was shut.", "");
    row("named rule", "Ana Rivera attacked the \"two boats only\" law at noon.", "");
    row("title in capitals is no speech, words are", "Ana Rivera told The Herald \"it was far too late\".",
        "Ana Rivera");
}

void TestSpeakers::mentions_data()
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

void TestSpeakers::mentions()
{
    QFETCH(QString, text);
    QFETCH(QString, mentions);
    const Article article = articleOf(text);
    QStringList found;
    for (const Quotation &quotation : extractFacts(article).quotations)
        found.append(quotation.speakerMention ? textOf(article, *quotation.speakerMention) : QString());
    QCOMPARE(found.join(QLatin1Char('|')), mentions);
}

QTEST_GUILESS_MAIN(TestSpeakers)
#include "tst_speakers.moc"
