// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "plainstory.h"
#include "randomstory.h"
#include "workers.h"

#include <compare/comparer.h>
#include <compare/judge.h>
#include <compare/spelling.h>
#include <compare/stages.h>
#include <compare/wordrelations.h>

#include <QTest>

#include <algorithm>

using namespace Counterpoint;

class MatchesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void kinds_data();
    void kinds();
    void ignoresOrderOfArticles();
    void sameAsAllPairs_data();
    void sameAsAllPairs();
    void stockPhrases_areGroupedApart();
    void stockPhrases_withAFreeSlot();
    void oneStory_hasNoStock();
    void refrain_isNoPairs_data();
    void refrain_isNoPairs();
    void sameWithAnyWorkers_data();
    void sameWithAnyWorkers();
    void sameInAnyOrderOfFiles();
    void spelling_knowsTheStory();
    void spelling_forgivesForms();
    void relations_data();
    void relations();
};

void MatchesTest::kinds_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<QString>("kind");
    QTest::newRow("same words, other marks")
        << QStringLiteral("The harbour - closed since May - will reopen on Monday, \"if the weather holds\".")
        << QStringLiteral("The harbour — closed since May — will reopen on Monday, “if the weather holds”.")
        << QStringLiteral("verbatim");
    QTest::newRow("marks moved")
        << QStringLiteral("The mayor called the ferry plan \"a dangerous waste of money\" for the island.")
        << QStringLiteral("The mayor called the ferry plan a \"dangerous\" waste of money for the island.")
        << QStringLiteral("near");
    QTest::newRow("lightly edited")
        << QStringLiteral("The harbour authority will reopen the northern ferry terminal to passengers on Monday.")
        << QStringLiteral("The harbour authority will reopen the northern ferry terminal on Monday.")
        << QStringLiteral("near");
    QTest::newRow("same quotation")
        << QStringLiteral(
               "\"We will not pay one more euro for this bridge until it carries trains,\" the minister said.")
        << QStringLiteral(
               "Asked after the vote in the chamber, she told reporters that \"we will not pay one more euro for "
               "this bridge until it carries trains\".")
        << QStringLiteral("near");
    QTest::newRow("reworded") << QStringLiteral("Parliament voted to expel the company's engineers from the dam.")
                              << QStringLiteral(
                                     "Lawmakers in parliament passed a vote to oust the firm's engineers from the dam.")
                              << QStringLiteral("paraphrase");
    QTest::newRow("nothing in common") << QStringLiteral("The harbour will reopen on Monday after repairs.")
                                       << QStringLiteral("Two elderly hikers were found alive in the mountains.")
                                       << QStringLiteral("none");
}

void MatchesTest::kinds()
{
    QFETCH(QString, a);
    QFETCH(QString, b);
    QFETCH(QString, kind);
    Comparison comparison = Test::plainStoryOf({{a}, {b}});
    QVERIFY(findMatches(comparison, {}));
    QCOMPARE(comparison.matches.size(), kind == QLatin1String("none") ? 0 : 1);
    if (comparison.matches.isEmpty())
        return;
    const QStringList names{QStringLiteral("verbatim"), QStringLiteral("near"), QStringLiteral("paraphrase"),
                            QStringLiteral("partial")};
    const Match &match = comparison.matches.first();
    QCOMPARE(names.at(int(match.kind)), kind);
    QVERIFY(match.score > 0 && match.score <= 1);
    QVERIFY(!match.why.isEmpty());
    QVERIFY(!match.key.isEmpty());
}

void MatchesTest::ignoresOrderOfArticles()
{
    const QStringList first{QStringLiteral("The reactor at the coast was shut down on Tuesday."),
                            QStringLiteral("Engineers blamed a broken pump for the leak.")};
    const QStringList second{QStringLiteral("A broken pump caused the leak, engineers said."),
                             QStringLiteral("On Tuesday the coastal reactor was shut down.")};
    Comparison forward = Test::plainStoryOf({first, second});
    Comparison backward = Test::plainStoryOf({second, first});
    QVERIFY(findMatches(forward, {}));
    QVERIFY(findMatches(backward, {}));
    QVERIFY(!forward.matches.isEmpty());
    QCOMPARE(forward.matches.size(), backward.matches.size());
    for (const Match &match : std::as_const(forward.matches)) {
        const bool isFound = std::ranges::any_of(backward.matches, [&](const Match &other) {
            return forward.text(match.a) == backward.text(other.b) && forward.text(match.b) == backward.text(other.a)
                && match.kind == other.kind && qFuzzyCompare(match.score, other.score);
        });
        QVERIFY(isFound);
    }
}

void MatchesTest::sameAsAllPairs_data()
{
    QTest::addColumn<quint32>("seed");
    QTest::addColumn<int>("sentences");
    QTest::newRow("few") << 3U << 60;
    QTest::newRow("more") << 4U << 160;
}

/** No index, no pieces: each pair of sentences before the judge. What shares hardly a word is not looked up. */
void MatchesTest::sameAsAllPairs()
{
    QFETCH(quint32, seed);
    QFETCH(int, sentences);
    Comparison story = Test::plainStoryOf(Test::randomStory(seed, sentences));
    QVERIFY(findMatches(story, Test::withWorkers(2)));
    const ProfileSet set(story);
    const Spelling spelling(set);
    SpellingReader reader(spelling);
    qsizetype met = 0;
    qsizetype sure = 0;
    for (int a = 0; a < int(set.size()); ++a) {
        for (int b = a + 1; b < int(set.size()); ++b) {
            const SentenceRef x = set.sentence(a).ref;
            const SentenceRef y = set.sentence(b).ref;
            const Judgement judgement = judge(story, set, set.profile(a), set.profile(b), reader.likeness(a, b));
            const bool isMet
                = met < story.matches.size() && story.matches.at(met).a == x && story.matches.at(met).b == y;
            if (isMet) {
                const Match &match = story.matches.at(met++);
                QVERIFY(judgement.kind);
                QCOMPARE(match.kind, *judgement.kind);
                QCOMPARE(match.score, judgement.score);
                QCOMPARE(match.why, judgement.why);
            }
            const bool isSure = judgement.kind && *judgement.kind <= MatchKind::Near && x.article != y.article;
            sure += isSure ? 1 : 0;
            QVERIFY(isMet || !isSure);
        }
    }
    QCOMPARE(met, story.matches.size()); // none that the slow way does not know
    QVERIFY(sure >= sentences / 30);
}

void MatchesTest::stockPhrases_areGroupedApart()
{
    QList<QStringList> articles = Test::randomArticles(11, 200);
    for (QStringList &article : articles) {
        article << QStringLiteral("Sign up for our morning letter and never miss a story from the coast.");
        article << QStringLiteral("The desk of %1 welcomes corrections, hints and letters by ordinary post.")
                       .arg(article.first().section(u' ', 0, 0));
    }
    Comparison archive = Test::plainStoryOf(articles);
    QVERIFY(findMatches(archive, {}));
    const auto isStanding = [](SentenceRef ref) { return ref.sentence >= 10; };
    QVERIFY(std::ranges::none_of(archive.matches, [&](const Match &match) { return isStanding(match.a); }));
    QList<MatchGroup> stock = archive.groups;
    stock.removeIf([](const MatchGroup &group) { return !group.isStock; });
    QCOMPARE(stock.size(), 2);
    QCOMPARE(stock.at(0).kind, MatchKind::Verbatim);
    QCOMPARE(stock.at(1).kind, MatchKind::Near);
    for (const MatchGroup &group : std::as_const(stock))
        QCOMPARE(group.sentences.size(), articles.size());
}

/** One word of it is another in each article, and so some wordings share little with others. */
void MatchesTest::stockPhrases_withAFreeSlot()
{
    QList<QStringList> articles = Test::randomArticles(13, 400);
    for (qsizetype i = 0; i < articles.size(); ++i) {
        QStringList words
            = QStringLiteral("For all of this and more ask our harbour clerk or the ferryman").split(u' ');
        words[i % words.size()] = articles.at(i).first().section(u' ', 1, 1);
        articles[i] << words.join(u' ') + u'.';
    }
    Comparison archive = Test::plainStoryOf(articles);
    QVERIFY(findMatches(archive, {}));
    const auto isStanding = [](SentenceRef ref) { return ref.sentence == 10; };
    QVERIFY(std::ranges::none_of(archive.matches,
                                 [&](const Match &match) { return isStanding(match.a) && isStanding(match.b); }));
    const auto stock = std::ranges::find_if(archive.groups, &MatchGroup::isStock);
    QVERIFY(stock != archive.groups.end());
    QVERIFY(std::ranges::is_sorted(stock->sentences));
    QVERIFY(std::ranges::all_of(stock->sentences, isStanding));
    QCOMPARE(stock->sentences.size(), articles.size());
}

void MatchesTest::refrain_isNoPairs_data()
{
    QTest::addColumn<int>("times");
    QTest::addColumn<int>("other"); // times in another text
    QTest::addColumn<qsizetype>("matches");
    QTest::addColumn<qsizetype>("stock");
    QTest::newRow("over and over in one") << 500 << 0 << qsizetype(0) << qsizetype(500);
    QTest::newRow("in two") << 300 << 200 << qsizetype(0) << qsizetype(500);
    QTest::newRow("told again") << 3 << 0 << qsizetype(3) << qsizetype(0);
}

void MatchesTest::refrain_isNoPairs()
{
    QFETCH(int, times);
    QFETCH(int, other);
    const QString line = QStringLiteral("The rain fell on the harbour of the old town.");
    Comparison story = Test::plainStoryOf({QStringList(times, line), QStringList(other, line)});
    QVERIFY(findMatches(story, {}));
    QTEST(story.matches.size(), "matches");
    qsizetype stock = 0;
    for (const MatchGroup &group : std::as_const(story.groups))
        stock += group.isStock ? group.sentences.size() : 0;
    QTEST(stock, "stock");
}

void MatchesTest::oneStory_hasNoStock()
{
    QList<QStringList> articles = Test::randomArticles(12, 160);
    for (qsizetype i = 0; i < articles.size(); ++i) {
        if (i > 0)
            articles[i][3] = articles.at(i - 1).at(i % 2 == 0 ? 3 : 7);
        articles[i] << QStringLiteral("The ferry was searched for two hours before the harbour opened again.")
                    << QStringLiteral("About %1 passengers were brought ashore by the rescue boats.").arg(40 + i / 4);
    }
    Comparison story = Test::plainStoryOf(articles);
    QVERIFY(findMatches(story, {}));
    QVERIFY(std::ranges::none_of(story.groups, &MatchGroup::isStock));
    const auto count = std::ranges::count_if(story.matches, [](const Match &match) {
        return match.a.sentence == 10 && match.b.sentence == 10 && match.kind == MatchKind::Verbatim;
    });
    QCOMPARE(count, articles.size() * (articles.size() - 1) / 2);
}

void MatchesTest::sameWithAnyWorkers_data()
{
    QTest::addColumn<int>("workers");
    for (const int workers : {1, 2, 3})
        QTest::addRow("%d", workers) << workers;
}

void MatchesTest::sameWithAnyWorkers()
{
    QFETCH(int, workers);
    const Comparison story = Test::plainStoryOf(Test::randomStory(7, 240));
    const Result<Comparison> alone = compareArticles(story.articles, {}, {});
    const Result<Comparison> together = compareArticles(story.articles, {}, Test::withWorkers(workers));
    QVERIFY(alone && together);
    QVERIFY(alone->matches.size() > 100);
    QVERIFY(*alone == *together);
}

void MatchesTest::sameInAnyOrderOfFiles()
{
    const Comparison story = Test::plainStoryOf(Test::randomStory(8, 160));
    QList<Article> shuffled = story.articles;
    std::ranges::reverse(shuffled);
    std::ranges::rotate(shuffled, shuffled.begin() + 7);
    const Result<Comparison> sorted = compareArticles(story.articles, {}, Test::withWorkers(2));
    const Result<Comparison> again = compareArticles(shuffled, {}, Test::withWorkers(3));
    QVERIFY(sorted && again);
    QVERIFY(!sorted->matches.isEmpty());
    QVERIFY(*sorted == *again);
}

void MatchesTest::spelling_knowsTheStory()
{
    const Comparison story = Test::plainStoryOf(
        {{QStringLiteral("The ferry strike closed the harbour."), QStringLiteral("The ferry strike goes on."),
          QStringLiteral("A heron nested on the crane."), QStringLiteral("The ferry strike cost jobs.")},
         {QStringLiteral("The ferry strike angered voters."), QStringLiteral("That heron nested again."),
          QStringLiteral("The ferry strike may end.")}});
    const ProfileSet set(story);
    const Spelling known(set);
    SpellingReader spelling(known);
    const double topic = spelling.likeness(0, 4); // "the ferry strike", as everywhere
    const double rare = spelling.likeness(2, 5); // "heron nested"
    QVERIFY2(rare > topic, qPrintable(QStringLiteral("%1 %2").arg(rare).arg(topic)));
    QVERIFY(spelling.likeness(1, 1) > 0.999);
    QCOMPARE(spelling.likeness(1, 4), spelling.likeness(4, 1));
    QVERIFY(topic > 0);
    QVERIFY(topic < 1);
}

void MatchesTest::spelling_forgivesForms()
{
    const Comparison story = Test::plainStoryOf({{QStringLiteral("Negotiators reopened the wharves.")},
                                                 {QStringLiteral("The negotiation on reopening one wharf."),
                                                  QStringLiteral("Snow fell in the hills overnight.")}});
    const ProfileSet set(story);
    const Spelling known(set);
    SpellingReader spelling(known);
    QVERIFY(spelling.likeness(0, 1) > 3 * spelling.likeness(0, 2));
}

void MatchesTest::relations_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<double>("least");
    QTest::addColumn<bool>("isOpposite");
    QTest::newRow("synonyms") << QStringLiteral("oust") << QStringLiteral("expel") << 0.5 << false;
    QTest::newRow("noun and verb") << QStringLiteral("expuls") << QStringLiteral("oust") << 0.4 << false;
    QTest::newRow("country and people") << QStringLiteral("franc") << QStringLiteral("french") << 0.5 << false;
    QTest::newRow("opposites") << QStringLiteral("accept") << QStringLiteral("refus") << 0.0 << true;
    QTest::newRow("nothing") << QStringLiteral("harbour") << QStringLiteral("refus") << 0.0 << false;
}

void MatchesTest::relations()
{
    QFETCH(QString, a);
    QFETCH(QString, b);
    QFETCH(double, least);
    QFETCH(bool, isOpposite);
    const WordRelation relation = relationOf(a, b);
    QVERIFY2(relation.strength >= least, qPrintable(QString::number(relation.strength)));
    QCOMPARE(relation.strength > 0, least > 0);
    QCOMPARE(relation.isOpposite, isOpposite);
    QCOMPARE(relationOf(b, a).strength, relation.strength);
}

QTEST_GUILESS_MAIN(MatchesTest)
#include "tst_matches.moc"
