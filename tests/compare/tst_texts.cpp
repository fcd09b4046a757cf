// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storybuilder.h"

#include <compare/comparer.h>
#include <compare/stages.h>
#include <model/enumnames.h>

#include <QTest>

#include <algorithm>

using namespace Counterpoint;
using Test::articleOf;

namespace
{

using Texts = QList<QStringList>;

/** Of the kind asked for alone. */
QList<Condition> conditionsIn(const QList<Article> &articles, ConditionKind kind)
{
    QList<Condition> conditions = compareArticles(Test::storyOf(articles).articles, {}, {}).value().conditions;
    conditions.removeIf([kind](const Condition &condition) { return condition.kind != kind; });
    return conditions;
}

/** Articles "0.txt", "1.txt", ... of days that follow each other. */
QList<Article> articlesOf(const Texts &texts)
{
    QList<Article> articles;
    for (const QStringList &sentences : texts)
        articles.append(articleOf(QStringLiteral("%1.txt").arg(articles.size()),
                                  QStringLiteral("2021-06-1%1").arg(articles.size()), sentences));
    return articles;
}

/** The words marked in the first article, and in others the number of the article before them. */
QStringList markedIn(const QList<Article> &articles, const QList<Condition> &conditions)
{
    QStringList marked;
    for (const Condition &condition : conditions) {
        const QString words = textIn(articles.at(condition.article).text, condition.span).toString();
        marked.append(condition.article == 0 ? words : QStringLiteral("%1: %2").arg(condition.article).arg(words));
    }
    return marked;
}

Furniture furnitureAt(Article &article, const QString &line, const QString &reason)
{
    const qsizetype start = article.text.size();
    article.text += line + QLatin1Char('\n');
    article.paragraphs.append({start, start + line.size()});
    article.furniture.append({{start, start + line.size()}, reason, 0.7});
    return article.furniture.last();
}

/** The first sentence is the headline. */
Article headed(const QString &file, const QStringList &sentences)
{
    Article article = articleOf(file, QStringLiteral("2021-06-18"), sentences);
    article.sentences.first().zone = Zone::Title;
    article.metadata.title = sentences.first();
    return article;
}

QStringList notesOf(const Comparison &comparison, int article)
{
    QStringList notes;
    for (const Headline &headline : comparison.headlines) {
        if (headline.article != article)
            continue;
        for (const HeadlineNote &note : headline.notes)
            notes.append(nameOf(note.kind) + QStringLiteral(": ") + note.reason);
    }
    return notes;
}

} // namespace

/** What is said of each text as a whole: its condition, its headline. */
class TestTexts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void condition_data();
    void condition();
    void exchangedWords();
    void anEditorsTouchIsNoExchange();
    void lineOfTwoPages();
    void untellingLines_data();
    void untellingLines();
    void otherStoryIsOneRun();
    void noDateNoByline();
    void creditedIsSigned();
    void headlineSays();
    void headlineGivesAsSaid_data();
    void headlineGivesAsSaid();
    void headlineLeavesOut();
    void headlineBesideBody_data();
    void headlineBesideBody();
    void headlinesDiffer();
    void stopsWhenAsked();
};

void TestTexts::condition_data()
{
    using Kind = ConditionKind;
    QTest::addColumn<Texts>("texts");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QStringList>("marked");
    const auto row = [](const char *name, Kind kind, const Texts &texts, const QStringList &marked) {
        QTest::newRow(name) << texts << kind << marked;
    };
    const QString mayor = QStringLiteral("The council of Halden met on Monday to talk about the bridge.");

    row("three spellings", Kind::WordSwaps,
        {{QStringLiteral("The US sent engineers to the bridge."), QStringLiteral("A USA team will test the deck."),
          QStringLiteral("The U.S. experts left on Friday.")}},
        {QStringLiteral("U.S.")});
    row("small letters", Kind::WordSwaps,
        {{QStringLiteral("The US sent engineers to the bridge."), QStringLiteral("A USA team will test the deck."),
          QStringLiteral("The usa experts left on Friday.")}},
        {QStringLiteral("usa")});
    row("two spellings", Kind::WordSwaps,
        {{QStringLiteral("The US sent engineers to the bridge."), QStringLiteral("The U.S. experts told us to wait.")}},
        {});
    row("another's spelling", Kind::WordSwaps,
        {{QStringLiteral("The US sent engineers to the bridge."), QStringLiteral("The U.S. experts left on Friday."),
          QStringLiteral("\u201cThe USA will help us with the bridge,\u201d the mayor said.")}},
        {});

    row("never introduced", Kind::NotIntroduced,
        {{mayor, QStringLiteral("\u201cWe will close it today,\u201d Lindqvist said."),
          QStringLiteral("The deck is 90 years old.")},
         {QStringLiteral("Anna Lindqvist, the mayor of Halden, closed the bridge on Monday.")}},
        {QStringLiteral("Lindqvist")});
    row("introduced", Kind::NotIntroduced,
        {{QStringLiteral("Anna Lindqvist, the mayor, closed the bridge."),
          QStringLiteral("\u201cWe will close it today,\u201d Lindqvist said.")}},
        {});
    row("an office will do", Kind::NotIntroduced,
        {{mayor, QStringLiteral("\u201cWe will close it today,\u201d Mayor Lindqvist said."),
          QStringLiteral("\u201cIt is too old,\u201d Lindqvist said.")}},
        {});
    row("introduced far behind", Kind::NotIntroduced,
        {{QStringLiteral("\u201cWe will close it today,\u201d Lindqvist said."), mayor,
          QStringLiteral("The deck is 90 years old."), QStringLiteral("Two cables broke in the storm."),
          QStringLiteral("The ferry will run every hour."), QStringLiteral("Buses will turn round at the quay."),
          QStringLiteral("The mayor, Anna Lindqvist, will speak on Friday.")}},
        {QStringLiteral("Lindqvist")});
    row("of a thing", Kind::NotIntroduced,
        {{mayor, QStringLiteral("The Lindqvist plan would close the bridge.")},
         {QStringLiteral("Anna Lindqvist, the mayor of Halden, closed the bridge on Monday.")}},
        {});
    row("parties are nobody", Kind::NotIntroduced,
        {{mayor, QStringLiteral("Democrats said the bridge was too old."), QStringLiteral("Republicans disagreed.")}},
        {});

    row("he is nobody", Kind::NoAntecedent,
        {{mayor, QStringLiteral("The deck is 90 years old."), QStringLiteral("He also wants a new ferry.")}},
        {QStringLiteral("He")});
    row("he is named", Kind::NoAntecedent,
        {{QStringLiteral("Peter Moen, the mayor, closed the bridge."), QStringLiteral("The deck is 90 years old."),
          QStringLiteral("He also wants a new ferry.")}},
        {});
    row("he comes behind", Kind::NoAntecedent,
        {{mayor, QStringLiteral("In his speech, Peter Moen asked for a new ferry.")}}, {});
    row("he is the driver", Kind::NoAntecedent,
        {{mayor, QStringLiteral("A driver was hurt."), QStringLiteral("He is in hospital.")}}, {});
    row("she is no he", Kind::NoAntecedent,
        {{mayor, QStringLiteral("Mrs. Anna Lindqvist spoke for an hour."), QStringLiteral("Then he left the hall.")}},
        {QStringLiteral("he")});
    row("one of a chain", Kind::NoAntecedent,
        {{mayor, QStringLiteral("He wants a new ferry."), QStringLiteral("His plan is old."),
          QStringLiteral("The council gave him a year.")}},
        {QStringLiteral("He")});
    row("several are not he", Kind::NoAntecedent,
        {{mayor, QStringLiteral("Lawmakers opposed the plan."), QStringLiteral("\u201cIt is old,\u201d he said.")}},
        {QStringLiteral("he")});
    row("in a quotation", Kind::NoAntecedent,
        {{mayor, QStringLiteral("\u201cHe never came,\u201d said a note on the door.")}}, {});
    row("the source of nobody", Kind::NoAntecedent,
        {{mayor, QStringLiteral("The bridge has to close for a year, the source said.")}},
        {QStringLiteral("the source")});
    row("the source of somebody", Kind::NoAntecedent,
        {{mayor, QStringLiteral("An official at the ministry told the paper that the deck is rotten."),
          QStringLiteral("The bridge has to close for a year, the source said.")}},
        {});

    row("never closed", Kind::UnbalancedQuotes,
        {{mayor, QStringLiteral("\u201cWe have such old bridges, the mayor said."),
          QStringLiteral("The deck is old.")}},
        {QStringLiteral("\u201cWe have such old bridges, the mayor said.")});
    row("never opened", Kind::UnbalancedQuotes,
        {{mayor, QStringLiteral("We have such old bridges\u201d, the mayor said.")}},
        {QStringLiteral("bridges\u201d")});
    row("straight", Kind::UnbalancedQuotes,
        {{mayor, QStringLiteral("It is old.\""), QStringLiteral("The deck is 90 years old.")}},
        {QStringLiteral("old.\"")});
    row("opened again", Kind::UnbalancedQuotes,
        {{QStringLiteral("\u201cThe deck is old,\u201d she said."), QStringLiteral("\u201cWe will close it."),
          QStringLiteral("\u201cAnd we will build another.\u201d")}},
        {});
    row("opened once, closed once", Kind::UnbalancedQuotes,
        {{QStringLiteral("The letter says:"), QStringLiteral("\u201cThe deck is old."),
          QStringLiteral("We will close it.\u201d"), mayor}},
        {});
    row("inches", Kind::UnbalancedQuotes, {{mayor, QStringLiteral("The new bolts are 12\" long.")}}, {});
    row("inside each other", Kind::UnbalancedQuotes,
        {{QStringLiteral("\"It is what he called \"a ruin,\" and it will fall,\" she said."), mayor}}, {});

    row("doubled", Kind::BrokenSentence, {{mayor, QStringLiteral("It left the the deck in ruins.")}},
        {QStringLiteral("the the")});
    row("two articles", Kind::BrokenSentence, {{mayor, QStringLiteral("It left a the deck in ruins.")}},
        {QStringLiteral("a the")});
    row("rightly doubled", Kind::BrokenSentence,
        {{mayor, QStringLiteral("She had had enough and said that that was it.")}}, {});
    row("cut off", Kind::BrokenSentence,
        {{mayor, QStringLiteral("The storm broke two cables of the bridge and a"), QStringLiteral("It is old.")}},
        {QStringLiteral("of the bridge and a")});
    row("a heading", Kind::BrokenSentence,
        {{mayor, QStringLiteral("What we know about the storm"), QStringLiteral("It broke two cables.")}}, {});
    row("begins inside", Kind::BrokenSentence,
        {{mayor, QStringLiteral("and the ferry will run every hour until the deck is mended.")}},
        {QStringLiteral("and the ferry will run")});
    row("a list", Kind::BrokenSentence,
        {{QStringLiteral("The council decided to:"), QStringLiteral("close the bridge at once for all cars;"),
          QStringLiteral("run the ferry every hour until the autumn.")}},
        {});
    row("nothing said", Kind::BrokenSentence,
        {{mayor, QStringLiteral("Despite the call from the council, the ministry stated on Friday.")}},
        {QStringLiteral("stated on Friday.")});
    row("said before", Kind::BrokenSentence,
        {{mayor, QStringLiteral("The bridge will close, the ministry said on Friday."),
          QStringLiteral("As the ministry said on Friday."),
          QStringLiteral("\u201cIt is old,\u201d the ministry said on Friday.")}},
        {});
}

void TestTexts::condition()
{
    QFETCH(Texts, texts);
    QFETCH(ConditionKind, kind);
    const QList<Article> articles = articlesOf(texts);
    const QList<Condition> found = conditionsIn(articles, kind);
    QTEST(markedIn(articles, found), "marked");
    for (const Condition &condition : found) {
        QVERIFY(condition.reason.endsWith(QLatin1Char('.')));
        QVERIFY(condition.sentence
                && articles.at(condition.article).sentences.at(*condition.sentence).span.contains(condition.span));
    }
}

void TestTexts::exchangedWords()
{
    const QList<Article> articles = articlesOf(
        {{QStringLiteral("The council began the repair of the old bridge near the harbour on Monday morning."),
          QStringLiteral("Workers will purchase forty new cables for the bridge before the autumn storms arrive."),
          QStringLiteral("The ferry will begin its journeys across the river at six in the morning."),
          QStringLiteral("Nobody was hurt when the big cable broke above the road in the storm.")},
         {QStringLiteral("The council started the repair of the old bridge near the harbour on Monday morning."),
          QStringLiteral("Workers will buy forty new cables for the bridge before the autumn storms arrive."),
          QStringLiteral("The ferry will start its journeys across the river at six in the morning."),
          QStringLiteral("Nobody was hurt when the large cable broke above the road in the storm.")}});
    const QList<Condition> found = conditionsIn(articles, ConditionKind::WordSwaps);
    QCOMPARE(markedIn(articles, found), QStringList{QStringLiteral("1: started")}); // the later one is the copy
    QCOMPARE(found.first().other, (ArticleSpan{0, {12, 17}}));
    QVERIFY(found.first().reason.contains(QStringLiteral("\u201cbuy\u201d for \u201cpurchase\u201d")));
}

void TestTexts::anEditorsTouchIsNoExchange()
{
    const QList<Article> articles = articlesOf(
        {{QStringLiteral("The council began the repair of the old bridge near the harbour on Monday morning."),
          QStringLiteral("Workers will purchase forty new cables for the bridge before the autumn storms arrive."),
          QStringLiteral("The ferry crosses the river at six in the morning.")},
         {QStringLiteral("The council started the repair of the old bridge near the harbour on Monday morning."),
          QStringLiteral("Workers will purchase forty new cables for the bridge before the autumn storms arrive."),
          QStringLiteral("The ferry crossed the river at six in the morning.")}});
    QVERIFY(conditionsIn(articles, ConditionKind::WordSwaps).isEmpty());
}

void TestTexts::lineOfTwoPages()
{
    QList<Article> articles = articlesOf({{QStringLiteral("The harbour bridge is closed.")},
                                          {QStringLiteral("The harbour bridge is closed since noon.")}});
    const QString line = QStringLiteral("'Five ferries you should take before you are forty'");
    furnitureAt(articles[0], line, QStringLiteral("related headline"));
    furnitureAt(articles[1], line, QStringLiteral("related headline"));
    articles[0].metadata.outlet = QStringLiteral("Morning Post");
    articles[1].metadata.outlet = QStringLiteral("Evening Post");
    const QList<Condition> found = conditionsIn(articles, ConditionKind::SharedFurniture);
    QCOMPARE(found.size(), 2);
    QCOMPARE(found.first().other->article, 1);
    QVERIFY(found.first().reason.contains(QStringLiteral("Evening Post")));
    QVERIFY(!found.first().sentence);
}

void TestTexts::untellingLines_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QString>("outlet");
    QTest::newRow("one outlet") << QStringLiteral("Five ferries you should take before you are forty")
                                << QStringLiteral("teaser") << QStringLiteral("Morning Post");
    QTest::newRow("short") << QStringLiteral("More about ferries here") << QStringLiteral("teaser")
                           << QStringLiteral("Evening Post");
    QTest::newRow("caption") << QStringLiteral("Two cables of the bridge hang down after the storm")
                             << QStringLiteral("caption") << QStringLiteral("Evening Post");
    QTest::newRow("share") << QStringLiteral("Follow us here and there and everywhere to stay connected")
                           << QStringLiteral("share") << QStringLiteral("Evening Post");
}

void TestTexts::untellingLines()
{
    QFETCH(QString, line);
    QFETCH(QString, reason);
    QFETCH(QString, outlet);
    QList<Article> articles = articlesOf({{QStringLiteral("The bridge is closed.")}, {QStringLiteral("It rained.")}});
    furnitureAt(articles[0], line, reason);
    furnitureAt(articles[1], line, reason);
    articles[0].metadata.outlet = QStringLiteral("Morning Post");
    articles[1].metadata.outlet = outlet;
    QVERIFY(conditionsIn(articles, ConditionKind::SharedFurniture).isEmpty());
}

void TestTexts::otherStoryIsOneRun()
{
    QList<Article> articles = articlesOf({{QStringLiteral("The bridge is closed.")}});
    const Furniture first = furnitureAt(articles[0], QStringLiteral("Lion escapes"), QStringLiteral("other story"));
    const Furniture last = furnitureAt(articles[0], QStringLiteral("It was found."), QStringLiteral("other story"));
    furnitureAt(articles[0], QStringLiteral("Home"), QStringLiteral("navigation"));
    const QList<Condition> found = conditionsIn(articles, ConditionKind::OtherStory);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().span, (Span{first.span.start, last.span.end}));
}

void TestTexts::noDateNoByline()
{
    const QList<Article> articles{articleOf(QStringLiteral("0.txt"), {}, {QStringLiteral("The bridge is closed.")})};
    QCOMPARE(conditionsIn(articles, ConditionKind::Undated).size(), 1);
    QCOMPARE(conditionsIn(articles, ConditionKind::NoByline).size(), 1);
    QVERIFY(conditionsIn(articlesOf({{QStringLiteral("The bridge is closed.")}}), ConditionKind::Undated).isEmpty());
}

void TestTexts::creditedIsSigned()
{
    QList<Article> articles = articlesOf({{QStringLiteral("The bridge is closed.")}, {QStringLiteral("It rained.")}});
    articles[0].metadata.byline = QStringLiteral("Anna Lindqvist");
    articles[1].metadata.wireCredit = QStringLiteral("AP");
    QVERIFY(conditionsIn(articles, ConditionKind::NoByline).isEmpty());
}

void TestTexts::headlineSays()
{
    const Comparison comparison
        = compareArticles(
              Test::storyOf({headed(QStringLiteral("0.txt"),
                                    {QStringLiteral("Lindqvist May Close Halden Bridge For 40 Days"),
                                     QStringLiteral("Anna Lindqvist, the mayor of Halden, spoke on Monday.")}),
                             articleOf(QStringLiteral("1.txt"), {}, {QStringLiteral("It rained.")})})
                  .articles,
              {}, {})
              .value();
    QCOMPARE(comparison.headlines.size(), 1); // the other text has none
    const Headline &headline = comparison.headlines.first();
    QCOMPARE(headline.text, QStringLiteral("Lindqvist May Close Halden Bridge For 40 Days"));
    QVERIFY(headline.names.contains(QStringLiteral("Anna Lindqvist")));
    QCOMPARE(headline.hedge, QStringLiteral("May"));
    QCOMPARE(headline.attribution, QString());
}

void TestTexts::headlineGivesAsSaid_data()
{
    QTest::addColumn<QString>("headline");
    QTest::addColumn<QString>("attribution");
    QTest::newRow("name") << QStringLiteral("Lindqvist: Halden bridge is safe") << QStringLiteral("Lindqvist");
    QTest::newRow("office") << QStringLiteral("Engineers: Halden bridge is safe") << QStringLiteral("Engineers");
    QTest::newRow("verb") << QStringLiteral("Halden bridge is safe, Lindqvist says") << QStringLiteral("says");
    QTest::newRow("topic") << QStringLiteral("Storm damage: Halden bridge is closed") << QString();
}

void TestTexts::headlineGivesAsSaid()
{
    QFETCH(QString, headline);
    const QStringList sentences{headline, QStringLiteral("Anna Lindqvist, the mayor of Halden, spoke on Monday.")};
    const Comparison comparison
        = compareArticles(Test::storyOf({headed(QStringLiteral("0.txt"), sentences)}).articles, {}, {}).value();
    QTEST(comparison.headlines.first().attribution, "attribution");
}

void TestTexts::headlineLeavesOut()
{
    const QString body = QStringLiteral("Anna Lindqvist, the mayor of Halden, closed the bridge on Monday.");
    const Comparison comparison
        = compareArticles(
              Test::storyOf({headed(QStringLiteral("0.txt"), {QStringLiteral("Lindqvist closes bridge"), body}),
                             headed(QStringLiteral("1.txt"), {QStringLiteral("Mayor Lindqvist shuts it"), body}),
                             headed(QStringLiteral("2.txt"), {QStringLiteral("Old bridge is closed"), body})})
                  .articles,
              {}, {})
              .value();
    QCOMPARE(comparison.headlines.at(2).leavesOut, QStringList{QStringLiteral("Anna Lindqvist")});
    QVERIFY(comparison.headlines.at(0).leavesOut.isEmpty());
}

void TestTexts::headlineBesideBody_data()
{
    QTest::addColumn<QStringList>("sentences");
    QTest::addColumn<QStringList>("notes");
    const auto row = [](const char *name, const QStringList &sentences, const QStringList &notes) {
        QTest::newRow(name) << sentences << notes;
    };
    const QString title = QStringLiteral("Storm damaged three bridges in Halden");
    row("from somebody", {title, QStringLiteral("A storm damaged three bridges in Halden, the fire brigade said.")},
        {QStringLiteral("unattributed: The headline states as fact what the text has from the fire brigade.")});
    row("said so by itself, too",
        {title, QStringLiteral("A storm damaged three bridges in Halden, the fire brigade said."),
         QStringLiteral("The storm damaged the three bridges of Halden in the night.")},
        {});
    row("given as said",
        {QStringLiteral("Storm damaged three bridges in Halden, fire brigade says"),
         QStringLiteral("A storm damaged three bridges in Halden, the fire brigade said.")},
        {});
    row("of himself",
        {QStringLiteral("Mayor closes three bridges in Halden"),
         QStringLiteral("The mayor said she closes three bridges in Halden.")},
        {});
    row("perhaps", {title, QStringLiteral("A storm has possibly damaged three bridges in Halden.")},
        {QStringLiteral("unhedged: The headline states as fact what the text gives as \u201cpossibly\u201d.")});
    row("perhaps in both",
        {QStringLiteral("Storm may have damaged three bridges in Halden"),
         QStringLiteral("A storm has possibly damaged three bridges in Halden.")},
        {});
    row("figure", {QStringLiteral("Storm kills 340 sheep in Halden"), QStringLiteral("The storm killed many sheep.")},
        {QStringLiteral("figure not in body: \u201c340 sheep\u201d is not in the text.")});
    row("figure is there",
        {QStringLiteral("Storm kills 340 sheep in Halden"), QStringLiteral("The storm killed some 340 of his sheep.")},
        {});
    row("few things are counted up",
        {QStringLiteral("Storm kills 2 sheep in Halden"), QStringLiteral("A ewe and a lamb died in the storm.")}, {});
    row("the most",
        {QStringLiteral("Storm kills 340 sheep in Halden"), QStringLiteral("The storm killed up to 340 sheep.")},
        {QStringLiteral("stronger: The text says \u201cup to 340 sheep\u201d.")});
}

void TestTexts::headlineBesideBody()
{
    QFETCH(QStringList, sentences);
    const Comparison comparison
        = compareArticles(Test::storyOf({headed(QStringLiteral("0.txt"), sentences)}).articles, {}, {}).value();
    QTEST(notesOf(comparison, 0), "notes");
}

void TestTexts::headlinesDiffer()
{
    const Comparison comparison
        = compareArticles(Test::storyOf({headed(QStringLiteral("0.txt"),
                                                {QStringLiteral("Flood killed 40 people in the valley"),
                                                 QStringLiteral("It rained for days.")}),
                                         headed(QStringLiteral("1.txt"),
                                                {QStringLiteral("Flood killed 47 people in the valley"),
                                                 QStringLiteral("It was a wet June.")})})
                              .articles,
                          {}, {})
              .value();
    QVERIFY(notesOf(comparison, 0)
                .contains(QStringLiteral("against another headline: The headline of 1.txt says \u201c47\u201d.")));
    QVERIFY(notesOf(comparison, 1)
                .contains(QStringLiteral("against another headline: The headline of 0.txt says \u201c40\u201d.")));
}

void TestTexts::stopsWhenAsked()
{
    Comparison comparison = Test::storyOf(
        {headed(QStringLiteral("0.txt"), {QStringLiteral("Storm kills 340 sheep"), QStringLiteral("He left.")})});
    QVERIFY(!tellConditions(comparison, Test::stoppedRun()));
    QVERIFY(!compareHeadlines(comparison, Test::stoppedRun()));
    QVERIFY(comparison.conditions.isEmpty() && comparison.headlines.isEmpty());
}

QTEST_APPLESS_MAIN(TestTexts)
#include "tst_texts.moc"
