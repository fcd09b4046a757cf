// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storybuilder.h"

#include <compare/stages.h>

#include <QTest>

using namespace Counterpoint;
using Test::articleOf;

namespace
{

Comparison cited(const QList<Article> &articles)
{
    Comparison comparison = Test::storyOf(articles);
    Test::done(joinNames(comparison, {}));
    Test::done(findCitations(comparison, {}));
    return comparison;
}

} // namespace

class TestCitations : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void kinds_data();
    void kinds();
    void relay();
    void twiceInOneSentenceIsOnce();
    void bylineCreditsTheWhole_data();
    void bylineCreditsTheWhole();
    void stopsWhenAsked();
};

void TestCitations::kinds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("source");
    QTest::addColumn<CitationKind>("kind");
    QTest::newRow("agency") << QStringLiteral("The dam will hold, Reuters reported.") << QStringLiteral("Reuters")
                            << CitationKind::Agency;
    QTest::newRow("outlet by its words") << QStringLiteral("The dam will hold, the Halden Herald reported.")
                                         << QStringLiteral("Halden Herald") << CitationKind::Outlet;
    QTest::newRow("outlet of the folder") << QStringLiteral("The dam will hold, the Harbour Institute reported.")
                                          << QStringLiteral("Harbour Institute") << CitationKind::Outlet;
    QTest::newRow("person") << QStringLiteral("The dam will hold, Ingrid Solberg said.")
                            << QStringLiteral("Ingrid Solberg") << CitationKind::Person;
    QTest::newRow("body") << QStringLiteral("The dam will hold, the Water Ministry said.")
                          << QStringLiteral("Water Ministry") << CitationKind::Organisation;
    QTest::newRow("unnamed") << QStringLiteral("The dam will hold, an engineer said.") << QStringLiteral("engineer")
                             << CitationKind::Unnamed;
}

void TestCitations::kinds()
{
    QFETCH(QString, text);
    QFETCH(QString, source);
    QFETCH(CitationKind, kind);
    Article other = articleOf(QStringLiteral("b"), {}, {QStringLiteral("Rain fell.")});
    other.metadata.outlet = QStringLiteral("Harbour Institute");
    const Comparison comparison = cited({articleOf(QStringLiteral("a"), {}, {text}), other});
    QCOMPARE(comparison.citations.size(), 1);
    QCOMPARE(comparison.citations.first().source, source);
    QCOMPARE(comparison.citations.first().kind, kind);
    QVERIFY(!comparison.citations.first().isWholeArticle);
}

void TestCitations::relay()
{
    const Comparison comparison = cited(
        {articleOf(QStringLiteral("a"), {},
                   {QStringLiteral("According to a report obtained by the Halden Herald, the dam will hold.")})});
    QCOMPARE(comparison.citations.size(), 1);
    QCOMPARE(comparison.citations.first().relayedBy, QStringLiteral("Halden Herald"));

    const Comparison atTheEnd
        = cited({articleOf(QStringLiteral("a"), {},
                           {QStringLiteral("The dam will hold, according to a statement cited by the Herald.")})});
    QCOMPARE(atTheEnd.citations.first().relayedBy, QStringLiteral("Herald"));
}

void TestCitations::twiceInOneSentenceIsOnce()
{
    Article article = articleOf(QStringLiteral("a"), {}, {QStringLiteral("Solberg said so, and Solberg said more.")});
    for (const Span span : {Span{0, 7}, Span{21, 28}}) {
        Attribution attribution;
        attribution.source = QStringLiteral("Solberg");
        attribution.sourceSpan = span;
        article.facts.attributions.append(attribution);
    }
    Comparison comparison;
    comparison.articles = {article};
    Test::done(findCitations(comparison, {}));
    QCOMPARE(comparison.citations.size(), 1);
}

void TestCitations::bylineCreditsTheWhole_data()
{
    QTest::addColumn<QString>("byline");
    QTest::addColumn<QStringList>("agencies");
    QTest::newRow("agency") << QStringLiteral("Reuters") << QStringList{QStringLiteral("Reuters")};
    QTest::newRow("writer of an agency") << QStringLiteral("Ingrid Solberg, The Associated Press")
                                         << QStringList{QStringLiteral("Associated Press")};
    QTest::newRow("two") << QStringLiteral("Ingrid Solberg with AFP and dpa")
                         << QStringList{QStringLiteral("AFP"), QStringLiteral("dpa")};
    QTest::newRow("writer") << QStringLiteral("Ansa Solberg") << QStringList();
    QTest::newRow("none") << QString() << QStringList();
}

void TestCitations::bylineCreditsTheWhole()
{
    QFETCH(QString, byline);
    QFETCH(QStringList, agencies);
    Article article = articleOf(QStringLiteral("a"), {}, {QStringLiteral("Rain fell.")});
    article.metadata.byline = byline;
    QStringList found;
    for (const Citation &citation : cited({article}).citations) {
        QVERIFY(citation.isWholeArticle);
        QCOMPARE(citation.kind, CitationKind::Agency);
        QCOMPARE(citation.sentence, (SentenceRef{0, 0}));
        found.append(citation.source);
    }
    QCOMPARE(found, agencies);
    article.sentences.clear();
    article.paragraphs.clear();
    QVERIFY(cited({article}).citations.isEmpty()); // nothing to point at
}

void TestCitations::stopsWhenAsked()
{
    Comparison comparison = Test::storyOf({articleOf(QStringLiteral("a"), {}, {QStringLiteral("Rain fell.")})});
    QVERIFY(!findCitations(comparison, Test::stoppedRun()));
}

QTEST_GUILESS_MAIN(TestCitations)
#include "tst_citations.moc"
