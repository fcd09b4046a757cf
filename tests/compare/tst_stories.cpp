// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storybuilder.h"

#include <compare/comparer.h>
#include <compare/stories.h>
#include <model/digest.h>
#include <model/storyview.h>

#include <QTest>

#include <algorithm>

using namespace Counterpoint;
using namespace Qt::StringLiterals;

namespace
{

Article told(const QString &file, const QString &title, const QString &published, const QStringList &sentences)
{
    Article article = Test::articleOf(file, published, sentences);
    article.metadata.title = title;
    article.sha256 = digestOf(article.text.toUtf8());
    article.facts = extractFacts(article);
    return article;
}

QList<Article> bridge()
{
    return {told(u"b1.txt"_s, u"Storm shuts old bridge in Farrow"_s, u"2021-05-03"_s,
                 {u"Farrow closed its old bridge on Sunday after a storm tore away 12 metres of railing."_s,
                  u"Mayor Ada Quill said the bridge would stay shut until the autumn."_s,
                  u"Some 4,000 people cross the bridge every day."_s}),
            told(u"b2.txt"_s, u"Farrow bridge closed for months"_s, u"2021-05-04"_s,
                 {u"A storm tore away 12 metres of railing from the old bridge in Farrow on Sunday."_s,
                  u"Mayor Ada Quill said the bridge would stay shut until the autumn."_s,
                  u"Some 7,000 people cross the bridge every day."_s}),
            told(u"b3.txt"_s, u"What the closed bridge means for Farrow"_s, u"2021-05-06"_s,
                 {u"Shops on the east bank of Farrow fear for their trade while the old bridge is shut."_s,
                  u"A ferry will replace the bridge, Mayor Ada Quill said on Wednesday."_s})};
}

QList<Article> vaccine()
{
    return {told(u"v1.txt"_s, u"Norvax vaccine trial halted in Tellin"_s, u"2021-05-04"_s,
                 {u"Researchers at Tellin University halted their trial of the Norvax vaccine on Monday."_s,
                  u"Two volunteers fell ill after the second dose, Professor Ilse Varga said."_s}),
            told(u"v2.txt"_s, u"Volunteers ill, Tellin stops Norvax trial"_s, u"2021-05-05"_s,
                 {u"A trial of the Norvax vaccine was halted after two volunteers fell ill, Tellin University said."_s,
                  u"Professor Ilse Varga called the halt a precaution."_s})};
}

/** Which files are together, the largest story first. */
QList<QStringList> filesOf(const QList<Article> &articles, const QList<Story> &stories)
{
    QList<QStringList> files;
    for (const Story &story : stories) {
        QStringList own;
        for (const int article : story.articles)
            own.append(articles.at(article).file);
        own.sort();
        files.append(own);
    }
    return files;
}

QList<Story> found(const QList<Article> &articles, const QList<Decision> &decisions = {})
{
    return findStories(articles, decisions, {}).value();
}

QString idOf(const Article &article)
{
    return QString::fromLatin1(article.sha256);
}

Decision onStories(QLatin1StringView field, const QString &key, const QString &value, const QString &note = {})
{
    return {0, DecisionTarget::Story, key, Verdict::Corrected, field, value, note, {}};
}

const QList<QStringList> kBoth{{u"b1.txt"_s, u"b2.txt"_s, u"b3.txt"_s}, {u"v1.txt"_s, u"v2.txt"_s}};

} // namespace

class TestStories : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneStoryStaysOne();
    void archiveFallsIntoStories();
    void sameInAnyOrder();
    void keyStaysWhenALaterArticleComes();
    void titleIsACentralHeadline();
    void inferredDayDecidesNothing();
    void sameWordsYearsApart();
    void degenerate_data();
    void degenerate();
    void movedByHand_data();
    void movedByHand();
    void mergedAndNamed();
    void nameOutlivesItsKey();
    void goneArticlesAreNoHarm();
    void someOfALargeStory();
    void findingsStayInTheirStory();
    void cutIsTheStoryAlone();
    void oneStoryIsAsBefore();
    void stops();
};

void TestStories::oneStoryStaysOne()
{
    QCOMPARE(filesOf(bridge(), found(bridge())), (QList<QStringList>{kBoth.first()}));
    QCOMPARE(filesOf(vaccine(), found(vaccine())), (QList<QStringList>{kBoth.last()}));
}

void TestStories::archiveFallsIntoStories()
{
    const QList<Article> archive = bridge() + vaccine();
    QCOMPARE(filesOf(archive, found(archive)), kBoth);
}

void TestStories::sameInAnyOrder()
{
    QList<Article> archive = bridge() + vaccine();
    const QList<Story> first = found(archive);
    for (int i = 0; i < 5; ++i) {
        std::ranges::rotate(archive, archive.begin() + 2);
        const QList<Story> again = found(archive);
        QCOMPARE(filesOf(archive, again), kBoth);
        for (int story = 0; story < 2; ++story) {
            QCOMPARE(again.at(story).key, first.at(story).key);
            QCOMPARE(again.at(story).title, first.at(story).title);
        }
    }
}

void TestStories::keyStaysWhenALaterArticleComes()
{
    QList<Article> archive = vaccine() + bridge().first(2);
    const QString key = found(archive).last().key;
    QCOMPARE(filesOf(archive, found(archive)).last().first(), u"b1.txt"_s);
    archive.append(bridge().last());
    QCOMPARE(found(archive).first().key, key); // now the larger one
    QCOMPARE(filesOf(archive, found(archive)), kBoth);
}

void TestStories::titleIsACentralHeadline()
{
    QList<Article> archive = bridge();
    const QString title = found(archive).first().title;
    QVERIFY(std::ranges::contains(archive, title, [](const Article &article) { return article.metadata.title; }));
    for (Article &article : archive)
        article.metadata.title.clear();
    QVERIFY(found(archive).first().title.endsWith(u".txt"_s)); // nothing better is known
}

void TestStories::inferredDayDecidesNothing()
{
    QList<Article> archive = bridge();
    const QList<Story> before = found(archive);
    archive.first().metadata.published.date = QDate(1999, 1, 1);
    archive.first().metadata.published.basis = DateBasis::Inferred;
    QCOMPARE(found(archive).first().articles, before.first().articles);
    QVERIFY(found(archive).first().key != before.first().key); // it is not the first by a stated day any more
}

void TestStories::sameWordsYearsApart()
{
    const auto closed = [](const QString &file, const QString &day, const QString &where) {
        return told(file, u"Bridge closed after storm"_s, day,
                    {u"A storm closed the bridge over the "_s + where + u" on Sunday."_s,
                     u"Drivers were told to take the ferry, the council said."_s});
    };
    const auto storiesOf = [&](const QString &secondDay) {
        return found({closed(u"1"_s, u"2011-05-03"_s, u"Arle"_s), closed(u"2"_s, secondDay, u"Bisk"_s)}).size();
    };
    QCOMPARE(storiesOf(u"2011-05-04"_s), 1);
    QVERIFY(storiesOf(u"2019-11-20"_s) >= storiesOf(u"2011-05-04"_s));
}

void TestStories::degenerate_data()
{
    QTest::addColumn<int>("articles");
    QTest::addColumn<int>("stories");
    QTest::newRow("none") << 0 << 0;
    QTest::newRow("one") << 1 << 1;
    QTest::newRow("two without a word") << 2 << 2;
}

void TestStories::degenerate()
{
    QFETCH(int, articles);
    QList<Article> empty;
    for (int i = 0; i < articles; ++i)
        empty.append(told(QString::number(i), {}, {}, {}));
    QTEST(static_cast<int>(found(empty).size()), "stories");
}

void TestStories::movedByHand_data()
{
    QTest::addColumn<QList<Decision>>("decisions");
    QTest::addColumn<QList<QStringList>>("files");
    const QString moved = idOf(bridge().last());
    const QString target = idOf(vaccine().first());
    const Decision away = onStories(StoryField::kArticle, moved, target);
    const QList<QStringList> after{{u"b3.txt"_s, u"v1.txt"_s, u"v2.txt"_s}, {u"b1.txt"_s, u"b2.txt"_s}};
    QTest::newRow("to another") << QList{away} << after;
    QTest::newRow("to one of its own") << QList{onStories(StoryField::kArticle, moved, {})}
                                       << QList<QStringList>{kBoth.last(), {u"b1.txt"_s, u"b2.txt"_s}, {u"b3.txt"_s}};
    QTest::newRow("changed since, known by its file")
        << QList{onStories(StoryField::kArticle, u"0123"_s, target, u"b3.txt"_s)} << after;
    Decision open = away;
    open.verdict = Verdict::Open;
    QTest::newRow("taken back") << QList{open} << kBoth;
    Decision other = away;
    other.target = DecisionTarget::Article;
    QTest::newRow("not on stories") << QList{other} << kBoth;
}

void TestStories::movedByHand()
{
    QFETCH(const QList<Decision>, decisions);
    const QList<Article> archive = bridge() + vaccine();
    QTEST(filesOf(archive, found(archive, decisions)), "files");
}

void TestStories::mergedAndNamed()
{
    const QList<Article> archive = bridge() + vaccine();
    const QList<Story> stories = found(archive);
    const QString first = someOf(archive, stories.first());
    const QString second = someOf(archive, stories.last());
    const QList<Decision> merged{
        onStories(StoryField::kMerge, stories.last().key + u' ' + stories.first().key, first, second)};
    QCOMPARE(found(archive, merged).size(), 1);
    QCOMPARE(found(archive, merged).first().articles.size(), 5);
    const QList<Decision> named = merged + QList{onStories(StoryField::kTitle, stories.first().key, u"All of May"_s)};
    QCOMPARE(found(archive, named).first().title, u"All of May"_s);
}

void TestStories::nameOutlivesItsKey()
{
    const QList<Article> later = vaccine() + bridge().last(2);
    const QList<Story> stories = found(later);
    const Story &story = stories.first().articles.contains(2) ? stories.first() : stories.last();
    const QList<Decision> named{onStories(StoryField::kTitle, story.key, u"The bridge"_s, someOf(later, story))};
    const QList<Article> all = later + bridge().first(1); // earlier than the others: another key
    const QList<Story> after = found(all, named);
    QVERIFY(after.first().key != story.key);
    QCOMPARE(after.first().title, u"The bridge"_s);
    QVERIFY(after.last().title != u"The bridge"_s);
}

void TestStories::goneArticlesAreNoHarm()
{
    const QList<Article> archive = bridge() + vaccine();
    const QList<Decision> gone{onStories(StoryField::kArticle, u"00"_s, u"11"_s),
                               onStories(StoryField::kArticle, idOf(archive.first()), u"22 33"_s),
                               onStories(StoryField::kMerge, u"44 55"_s, u"66"_s, idOf(archive.first())),
                               onStories(StoryField::kTitle, u"77"_s, u"Nothing"_s, u"88"_s)};
    QCOMPARE(found(archive, gone), found(archive));
}

void TestStories::someOfALargeStory()
{
    QList<Article> archive;
    for (int i = 0; i < 12; ++i)
        archive.append(told(QString::number(i), u"Title"_s, QDate(2021, 5, 28).addDays(-i).toString(Qt::ISODate),
                            {u"Sentence %1."_s.arg(i)}));
    Story all;
    for (int i = 0; i < 12; ++i)
        all.articles.append(i);
    const QStringList some = someOf(archive, all).split(u' ');
    QCOMPARE(some.size(), 8);
    QCOMPARE(some.first(), idOf(archive.last())); // published first
    QCOMPARE(storyOfSome(archive, {all}, some.join(u' ')), 0);
    QCOMPARE(storyOfSome(archive, {all}, u"nothing of it"_s), -1);
}

void TestStories::findingsStayInTheirStory()
{
    QList<Article> archive = bridge() + vaccine();
    // Told in both stories in the same words, but of another number in each.
    archive.append(told(u"x1.txt"_s, u"Norvax trial in Tellin halted, university says"_s, u"2021-05-05"_s,
                        {u"Tellin University halted the trial of the Norvax vaccine, Professor Ilse Varga said."_s,
                         u"Some 9,000 people cross the bridge every day."_s}));
    const Comparison whole = compareArticles(archive, {}, {}).value();
    QCOMPARE(whole.stories.size(), 2);
    const auto isCrossing
        = [&](SentenceRef a, SentenceRef b) { return whole.storyOf(a.article) != whole.storyOf(b.article); };
    QVERIFY(std::ranges::any_of(whole.matches, [&](const Match &match) { return isCrossing(match.a, match.b); }));
    QVERIFY(!whole.conflicts.isEmpty());
    for (const Conflict &conflict : whole.conflicts)
        QVERIFY(!isCrossing(conflict.a, conflict.b));
    for (const Event &event : whole.events) {
        for (const EventEvidence &evidence : event.evidence)
            QVERIFY(!isCrossing(evidence.sentence, event.evidence.first().sentence));
    }
    QCOMPARE(whole.coverage.size(), whole.events.size());
    for (const CoverageRow &row : whole.coverage) {
        const int story = whole.storyOf(whole.events.at(row.event).evidence.first().sentence.article);
        QCOMPARE(row.story, story);
        QCOMPARE(row.cells.size(), whole.stories.at(story).articles.size());
        for (int i = 0; i < whole.articles.size(); ++i)
            QCOMPARE(whole.cellOf(row, i) != nullptr, whole.storyOf(i) == story);
    }
    for (const Discrepancy &discrepancy : whole.discrepancies) {
        for (const int conflict : discrepancy.conflicts)
            QCOMPARE(whole.conflicts.at(conflict).kind, discrepancy.kind);
    }
}

void TestStories::cutIsTheStoryAlone()
{
    const Comparison whole = compareArticles(bridge() + vaccine(), {}, {}).value();
    QCOMPARE(whole.stories.size(), 2);
    for (const Story &story : whole.stories) {
        const Comparison cut = cutTo(whole, story.articles);
        QList<Article> own;
        for (const int article : story.articles)
            own.append(whole.articles.at(article));
        const Comparison alone = compareArticles(own, {}, {}).value();
        QCOMPARE(cut.articles, alone.articles);
        QCOMPARE(cut.stories.size(), 1);
        QCOMPARE(cut.stories.first().key, alone.stories.first().key);
        QCOMPARE(cut.conflicts.size(), alone.conflicts.size());
        QCOMPARE(cut.discrepancies, alone.discrepancies);
        QCOMPARE(cut.events, alone.events);
        QCOMPARE(cut.coverage, alone.coverage);
        QCOMPARE(cut.citations, alone.citations);
        QCOMPARE(cut.utterances, alone.utterances);
        QCOMPARE(cut.headlines, alone.headlines);
        QCOMPARE(cut.conditions, alone.conditions);
    }
}

void TestStories::oneStoryIsAsBefore()
{
    const Comparison comparison = compareArticles(bridge(), {}, {}).value();
    QCOMPARE(comparison.stories.size(), 1);
    QVERIFY(comparison.byHand.isEmpty());
    QCOMPARE(cutTo(comparison, {0, 1, 2}), comparison);
}

void TestStories::stops()
{
    const auto result = findStories(bridge(), {}, Test::stoppedRun());
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::Cancelled);
}

QTEST_APPLESS_MAIN(TestStories)
#include "tst_stories.moc"
