// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storybuilder.h"

#include <compare/origins.h>
#include <compare/stages.h>

#include <QTest>

using namespace Counterpoint;
using Test::articleOf;

namespace
{

const QStringList kCopy{QStringLiteral("The harbour wall of the old town broke in two places during the night."),
                        QStringLiteral("Engineers began to pump sea water out of eleven cellars before sunrise.")};
const QStringList kOther{
    QStringLiteral("Nobody in the fishing village had heard the sirens that evening, a baker told us.")};

Article of(const QString &file, const QString &outlet, const QStringList &sentences, const QString &published = {})
{
    Article article = articleOf(file, published, sentences);
    article.metadata.outlet = outlet;
    return article;
}

Comparison traced(const QList<Article> &articles)
{
    Comparison comparison = Test::storyOf(articles);
    Test::done(joinNames(comparison, {}));
    Test::done(findMatches(comparison, {}));
    Test::done(findCitations(comparison, {}));
    return comparison;
}

PublicationDate at(const QString &moment, int offset)
{
    PublicationDate published;
    published.date = QDate::fromString(moment.first(10), Qt::ISODate);
    if (moment.size() > 10)
        published.time = QTime::fromString(moment.sliced(11), QStringLiteral("hh:mm"));
    published.utcOffset = offset;
    published.basis = DateBasis::Stated;
    return published;
}

} // namespace

class TestOrigins : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void commonCopy();
    void credit_data();
    void credit();
    void oneSentenceIsChance();
    void quotedCopyIsNone();
    void creditJoins();
    void noOutletCreditsNothing();
    void joinedThroughAThird();
    void first_data();
    void first();
};

void TestOrigins::commonCopy()
{
    const Comparison comparison
        = traced({of(QStringLiteral("1"), {}, kCopy), of(QStringLiteral("2"), {}, kCopy + kOther),
                  of(QStringLiteral("3"), {}, kOther)});
    QCOMPARE(comparison.origins.size(), 1);
    QCOMPARE(comparison.origins.first().articles, (QList<int>{0, 1}));
    QCOMPARE(comparison.origins.first().basis,
             QStringList{QStringLiteral("a1 and a2: same wording in 2 sentences, no agency credited")});
    QVERIFY(!comparison.origins.first().first);
    QCOMPARE(comparison.origins.first().firstReason, QStringLiteral("a1 is undated"));
}

void TestOrigins::credit_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("basis");
    const QString copied = QStringLiteral("a1 and a2: same wording in 2 sentences");
    QTest::newRow("dateline") << QStringLiteral("HALDEN (Fjord Press) - Miners blocked the old road to the harbour.")
                              << copied + QStringLiteral(", the dateline credits Fjord Press");
    QTest::newRow("dateline with a day") << QStringLiteral(
        "HALDEN, March 17 (Fjord Press) \u2014 Miners blocked the old road to the harbour.")
                                         << copied + QStringLiteral(", the dateline credits Fjord Press");
    QTest::newRow("brackets in the sentence")
        << QStringLiteral("The union (Fjord Miners) blocked the old road to the harbour on foot.")
        << copied + QStringLiteral(", no agency credited");
}

void TestOrigins::credit()
{
    QFETCH(QString, first);
    QFETCH(QString, basis);
    const QStringList sentences{first, QStringLiteral("The police closed the old road to the harbour for two hours.")};
    Comparison story = Test::storyOf(
        {articleOf(QStringLiteral("1.txt"), {}, sentences), articleOf(QStringLiteral("2.txt"), {}, sentences)});
    for (int i = 0; i < 2; ++i) {
        Match match;
        match.a = {0, i};
        match.b = {1, i};
        match.kind = MatchKind::Verbatim;
        story.matches.append(match);
    }
    const QList<OriginGroup> origins = findOrigins(story);
    QCOMPARE(origins.size(), 1);
    QCOMPARE(origins.first().basis, QStringList{basis});
}

void TestOrigins::oneSentenceIsChance()
{
    QVERIFY(traced({of(QStringLiteral("1"), {}, kCopy.first(1)), of(QStringLiteral("2"), {}, kCopy.first(1) + kOther)})
                .origins.isEmpty());
}

void TestOrigins::quotedCopyIsNone()
{
    QStringList quoted;
    for (const QString &sentence : kCopy)
        quoted << QStringLiteral("\u201c%1\u201d the mayor said.").arg(QString(sentence).replace(u'.', u','));
    QVERIFY(traced({of(QStringLiteral("1"), {}, quoted), of(QStringLiteral("2"), {}, quoted)}).origins.isEmpty());
}

void TestOrigins::creditJoins()
{
    const Comparison comparison
        = traced({of(QStringLiteral("1"), QStringLiteral("Harbour Gazette"), kCopy),
                  of(QStringLiteral("2"), QStringLiteral("Coast Daily"),
                     {QStringLiteral("The wall had been weak for years, the Harbour Gazette reported on Monday.")})});
    QCOMPARE(comparison.origins.size(), 1);
    QCOMPARE(comparison.origins.first().basis, QStringList{QStringLiteral("a2 credits a1")});
}

void TestOrigins::noOutletCreditsNothing()
{
    QVERIFY(traced({of(QStringLiteral("1"), {}, kCopy),
                    of(QStringLiteral("2"), {}, {QStringLiteral("The wall had been weak for years, a mason said.")})})
                .origins.isEmpty());
}

void TestOrigins::joinedThroughAThird()
{
    Comparison comparison;
    for (int i = 0; i < 3; ++i)
        comparison.articles.append(of(QString::number(i), QStringLiteral("Paper %1").arg(i), kOther));
    comparison.citations
        = {{{2, 0}, QStringLiteral("Paper 0"), CitationKind::Outlet, {}, false},
           {{1, 0}, QStringLiteral("a source"), CitationKind::Unnamed, QStringLiteral("paper 2"), false}};
    const QList<OriginGroup> origins = findOrigins(comparison);
    QCOMPARE(origins.size(), 1);
    QCOMPARE(origins.first().articles, (QList<int>{0, 1, 2}));
    QCOMPARE(origins.first().basis, (QStringList{QStringLiteral("a2 credits a3"), QStringLiteral("a3 credits a1")}));
}

void TestOrigins::first_data()
{
    QTest::addColumn<PublicationDate>("a");
    QTest::addColumn<PublicationDate>("b");
    QTest::addColumn<int>("first");
    QTest::addColumn<QString>("reason");
    PublicationDate inferred = at(QStringLiteral("2021-06-10"), 0);
    inferred.basis = DateBasis::Inferred;
    const QString earlier = QStringLiteral("published before the others");
    QTest::newRow("moments across zones") << at(QStringLiteral("2021-06-18T01:00"), 2 * 3600)
                                          << at(QStringLiteral("2021-06-17T23:30"), 0) << 0 << earlier;
    QTest::newRow("days apart") << at(QStringLiteral("2021-06-18"), 0) << at(QStringLiteral("2021-06-15"), 0) << 1
                                << earlier;
    QTest::newRow("next day may be a zone")
        << at(QStringLiteral("2021-06-18"), 0) << at(QStringLiteral("2021-06-17"), 0) << -1
        << QStringLiteral("the stated times are too coarse to tell");
    QTest::newRow("inferred") << at(QStringLiteral("2021-06-18"), 0) << inferred << -1
                              << QStringLiteral("the date of a2 is only inferred");
    QTest::newRow("undated") << PublicationDate() << at(QStringLiteral("2021-06-15"), 0) << -1
                             << QStringLiteral("a1 is undated");
}

void TestOrigins::first()
{
    QFETCH(PublicationDate, a);
    QFETCH(PublicationDate, b);
    QFETCH(int, first);
    QFETCH(QString, reason);
    Comparison comparison;
    comparison.articles = {of(QStringLiteral("1"), {}, kCopy), of(QStringLiteral("2"), {}, kCopy)};
    comparison.articles[0].metadata.published = a;
    comparison.articles[1].metadata.published = b;
    const auto [found, why] = firstPublished(comparison, {0, 1});
    QCOMPARE(found.value_or(-1), first);
    QCOMPARE(why, reason);
}

QTEST_GUILESS_MAIN(TestOrigins)
#include "tst_origins.moc"
