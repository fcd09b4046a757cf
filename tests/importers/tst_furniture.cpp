// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <importers/importerregistry.h>

#include <QTest>

using namespace Counterpoint;

namespace
{

const QString kBody
    = QStringLiteral("The council of Eastport voted on Monday to close the old ferry landing before winter.\n\n"
                     "Mayor Ada North said the wooden piles were no longer safe for lorries or for people.\n\n"
                     "\"We have put this off for ten years,\" she told the meeting in the town hall.\n\n"
                     "Fishermen asked for a smaller landing to be built beside the ice house in the spring.\n\n");
const QString kTitle = QStringLiteral("Eastport to close its ferry landing\n\n");

Article read(const QString &text)
{
    const auto articles = importArticles({QStringLiteral("a.txt"), text.toUtf8()});
    return articles ? articles->first() : Article();
}

QStringList furnitureOf(const Article &article)
{
    QStringList lines;
    for (const Furniture &line : article.furniture)
        lines.append(line.reason + QStringLiteral(": ") + textIn(article.text, line.span).toString());
    return lines;
}

int bodySentences(const Article &article)
{
    int count = 0;
    for (const Sentence &sentence : article.sentences)
        count += sentence.zone == Zone::Body;
    return count;
}

} // namespace

class TestFurniture : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void marks_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("furniture");
        const auto after = [](const char *name, const char *line, const char *reason) {
            QTest::newRow(name) << kTitle + kBody + QString::fromUtf8(line)
                                << QString::fromLatin1(reason) + QStringLiteral(": ") + QString::fromUtf8(line);
        };
        const auto before = [](const char *name, const char *line, const char *reason) {
            QTest::newRow(name) << kTitle + QString::fromUtf8(line) + QStringLiteral("\n\n") + kBody
                                << QString::fromLatin1(reason) + QStringLiteral(": ") + QString::fromUtf8(line);
        };
        after("navigation", "Back to top", "navigation");
        after("share", "Follow us on Facebook and Instagram", "share");
        after("share, both", "Wherever the day takes you, the newsroom can be found on Facebook and Twitter as well",
              "share");
        after("notifications", "Turn on push notifications so that you never miss a story of ours", "newsletter");
        after("section label", "Latest News", "section label");
        after("teaser", "Read more: The ferry that never came", "teaser");
        after("newsletter", "Sign up for our morning newsletter.", "newsletter");
        after("copyright", "© 2021 Eastport Sentinel", "credit");
        after("agency credit", "(Reporting by Ada North; editing by Per Lund)", "credit");
        after("separator", "* * *", "separator");
        for (const char *mark : {"ENDS", "END", "-30-", "MORE", "(MORE)", "NNNN", "###"})
            after(mark, mark, QByteArray(mark) == "###" ? "separator" : "end mark");
        after("sign-off", "kd/jm/lh", "sign-off");
        after("desk's note", "Editor's note: This story was first published on March 8.", "editor's note");
        after("correction", "(This version of the story corrects the name of the mayor.)", "editor's note");
        after("correction of a fact", "Correction: The vote was on Monday, not on Sunday.", "editor's note");
        after("earlier version", "An earlier version of this article gave the wrong year.", "editor's note");
        after("contributors", "Agency writer Kim Dale in Oldham contributed to this report.", "credit");
        before("to editors", "Eds: Updates with timetable. Will be led.", "editor's note");
        before("what is new", "(Adds comment, background)", "editor's note");
        before("embargo", "EMBARGOED UNTIL 0001 GMT WEDNESDAY MARCH 10", "embargo");
        before("reading time", "3 min read", "reading time");
        before("date line", "4 March, 2021", "date line");
        before("byline", "By Per Lund", "byline");
        before("credited caption", "Lorries wait at the landing in Eastport last year [Coast Pictures]", "caption");
        before("cut caption",
               "Lorries and people wait at the old ferry landing of Eastport while the crew of the last boat of the "
               "day makes fast at the pier in a "
               "picture that was taken shortly before the council met to decide on what is to become of the lan",
               "caption");
        before("quoted headline", "'Ice house to be saved after all, says council'", "related headline");
        before("glued tags", "CoastFerries EastportCouncil", "tags");
        before("repeated title", "Eastport to close its ferry landing", "repeated title");
    }

    void marks()
    {
        QFETCH(QString, text);
        QFETCH(QString, furniture);
        const Article article = read(text);
        QCOMPARE(furnitureOf(article), QStringList{furniture});
        QCOMPARE(article.metadata.title, kTitle.trimmed());
        QCOMPARE(bodySentences(article), 4);
        for (const Furniture &line : article.furniture)
            QVERIFY(line.confidence > 0 && line.confidence <= 1);
    }

    void marksTrailingHeadlines()
    {
        const Article article = read(kTitle + kBody
                                     + QStringLiteral("-\nMuseum Opens Its Cellar To Visitors -\nRovers Sign "
                                                      "Goalkeeper On Loan -\nWill The Snow Stay Until Easter? -\n"
                                                      "Pilot Boat Crew Honoured"));
        QCOMPARE(article.furniture.size(), 5);
        QCOMPARE(bodySentences(article), 4);
    }

    void marksAnotherStoryPastedIn()
    {
        const QString foreign = QStringLiteral(
            "Quake shakes villages in Southern Andes\nEarlier, the Geological Office of Chile said that Puerto Varas "
            "and Osorno had "
            "felt the quake. Officials in Santiago sent Captain Rojas to look at the Rupanco dam.\n\n");
        const Article article
            = read(kTitle + kBody + foreign
                   + QStringLiteral(
                       "The landing was built in 1911 by the Eastport Steam Company for its two paddle boats.\n"));
        QCOMPARE(article.furniture.size(), 2);
        QCOMPARE(article.furniture.first().reason, QStringLiteral("other story"));
        QCOMPARE(bodySentences(article), 5);
    }

    /** None of these may go, however much they look like what does. */
    void keepsBody_data()
    {
        QTest::addColumn<QString>("line");
        for (const char *line :
             {"\"The sea takes what it wants,\" Per Lund wrote on Facebook after the vote on Monday.",
              "By Friday the landing had been fenced off on all sides.",
              "Share prices of the ferry company fell by a tenth on the same day.",
              "The photo of the landing shows how far the piles have sunk.",
              "Back in 1954 the council had promised to rebuild the landing in stone.",
              "Follow-up work will cost the town some 40,000 crowns a year.",
              "Not everyone was glad.",
              "\"Sign up for the ferry while you can,\" she said.",
              "\"Why now?\" he asked.",
              "More than 200 people signed a letter against it.",
              "The mayor posted a video of the flooded landing on Facebook and Twitter on Tuesday.",
              "Residents use a radio channel to stay connected while the mast on the hill is repaired.",
              "The harbour office sent push notifications to some 3,000 skippers before the storm.",
              "The list of damaged boats continues below the one that the port put up in spring.",
              "Ends meet again at last, she said.",
              "This story is about a landing that nobody wanted.",
              "Correction: it was the third such vote, the mayor told reporters.",
              "The embargo until June keeps 40 ships in port.",
              "It ends here.",
              "The club AC/DC played in 1979.",
              "This report is the third in a year to warn of the piles.",
              "A ferry worker who contributed to this was dismissed.",
              "A day of editing by three clerks left little of the first draft of the plan."})
            QTest::newRow(line) << QString::fromUtf8(line);
    }

    void keepsBody()
    {
        QFETCH(QString, line);
        const Article article = read(kTitle + kBody + line);
        QCOMPARE(furnitureOf(article), QStringList());
        QVERIFY(bodySentences(article) >= 5);
        const Article inside
            = read(kTitle + kBody + line
                   + QStringLiteral("\n\nThe work begins on the first Monday of November, weather permitting.\n"));
        QCOMPARE(furnitureOf(inside), QStringList());
    }

    void keepsFirstParagraphWithoutStop()
    {
        const QString lede
            = QStringLiteral("The wooden landing in the old harbour of Eastport, from which two paddle boats and later "
                             "a ferry have left for the islands for more than a "
                             "hundred and ten years, is to be closed before winter, the mayor of the town said");
        const Article article
            = read(kTitle + QStringLiteral("By Per Lund\n\n") + lede + QStringLiteral("\n\n") + kBody);
        QCOMPARE(furnitureOf(article), QStringList{QStringLiteral("byline: By Per Lund")});
        QCOMPARE(bodySentences(article), 5);
    }

    void partsStandfirstFromQuotedHeadline()
    {
        const Article article = read(kTitle
                                     + QStringLiteral("'Ice house to be saved after all, says council' The mayor wants "
                                                      "it gone by winter.\nPer Lund | 4 March, 2021, 07:15\n\n")
                                     + kBody);
        QCOMPARE(article.furniture.size(), 2);
        QCOMPARE(article.furniture.first().reason, QStringLiteral("related headline"));
        QCOMPARE(article.sentences.at(1).zone, Zone::Dek);
        QCOMPARE(article.sentenceText(1).toString(), QStringLiteral("The mayor wants it gone by winter."));
        QCOMPARE(article.metadata.byline, QStringLiteral("Per Lund"));
    }
};

QTEST_GUILESS_MAIN(TestFurniture)
#include "tst_furniture.moc"
