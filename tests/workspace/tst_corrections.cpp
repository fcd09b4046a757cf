// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <workspace/corrections.h>

#include <model/comparison.h>

#include <QTest>

using namespace Counterpoint;

/** What the analyst decided on articles is replayed on them as they were read. */
class TestCorrections : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void left_out_data();
    void left_out();
    void corrected_isSet();
    void outlets_areJoined();
    void furniture_becomesText();
};

static Article anArticle()
{
    Article article;
    article.file = QStringLiteral("a.txt");
    article.sha256 = QByteArray(64, 'e');
    article.text = QStringLiteral("The bridge fell.\n\nRead more here. It stays shut.");
    article.paragraphs = {{0, 16}, {18, 48}};
    article.sentences = {{{0, 16}, Zone::Body, 0}};
    article.furniture = {{{18, 48}, QStringLiteral("teaser"), 0.6}};
    article.metadata.outlet = QStringLiteral("the evening post");
    return article;
}

static Decision onArticle(Verdict verdict, const QString &field = {}, const QString &value = {})
{
    return {0, DecisionTarget::Article, QString::fromLatin1(QByteArray(64, 'e')), verdict, field, value, {}, {}};
}

void TestCorrections::left_out_data()
{
    QTest::addColumn<Verdict>("verdict");
    QTest::addColumn<bool>("isKept");
    QTest::newRow("excluded") << Verdict::Excluded << false;
    QTest::newRow("removed") << Verdict::Rejected << false;
    QTest::newRow("taken in again") << Verdict::Open << true;
}

void TestCorrections::left_out()
{
    QFETCH(Verdict, verdict);
    QFETCH(bool, isKept);
    const Corrected corrected = applyDecisions({anArticle()}, {onArticle(verdict)});
    QCOMPARE(corrected.articles.size(), isKept ? 1 : 0);
    QCOMPARE(corrected.excluded.size(), isKept ? 0 : 1);
}

void TestCorrections::corrected_isSet()
{
    const Corrected corrected
        = applyDecisions({anArticle()},
                         {onArticle(Verdict::Corrected, QStringLiteral("title"), QStringLiteral("Bridge down")),
                          onArticle(Verdict::Corrected, QStringLiteral("published"), QStringLiteral("2024-02-29"))});
    const Metadata &metadata = corrected.articles.first().metadata;
    QCOMPARE(metadata.title, QStringLiteral("Bridge down"));
    QCOMPARE(metadata.published.date, QDate(2024, 2, 29));
    QCOMPARE(metadata.published.basis, DateBasis::Stated);
}

void TestCorrections::outlets_areJoined()
{
    const auto alias = [](const QString &spelling, const QString &outlet) {
        return Decision{0, DecisionTarget::Outlet, spelling, Verdict::Corrected, {}, outlet, {}, {}};
    };
    const QString post = QStringLiteral("Evening Post");
    Corrected corrected = applyDecisions({anArticle()}, {alias(QStringLiteral("The Evening Post"), post)});
    QCOMPARE(corrected.articles.first().metadata.outlet, post);
    corrected = applyDecisions({anArticle()}, {alias(QStringLiteral("The Evening Post"), {})});
    QCOMPARE(corrected.articles.first().metadata.outlet, QStringLiteral("the evening post"));
    corrected = applyDecisions({anArticle()},
                               {onArticle(Verdict::Corrected, QStringLiteral("outlet"), QStringLiteral("EP")),
                                alias(QStringLiteral("EP"), post)});
    QCOMPARE(corrected.articles.first().metadata.outlet, post);
}

void TestCorrections::furniture_becomesText()
{
    const Article article = anArticle();
    const QString key = furnitureKey(article, article.furniture.first());
    const Decision decision{0, DecisionTarget::Furniture, key, Verdict::Rejected, {}, {}, {}, {}};
    const Article corrected = applyDecisions({article}, {decision}).articles.first();
    QVERIFY(corrected.furniture.isEmpty());
    QCOMPARE(corrected.sentences.size(), 3);
    QCOMPARE(corrected.sentenceText(1), QStringLiteral("Read more here."));
    QCOMPARE(corrected.sentenceText(2), QStringLiteral("It stays shut."));
    QCOMPARE(corrected.sentences.at(2).paragraph, 1);
    Article other = article;
    other.sha256 = QByteArray(64, 'f');
    QCOMPARE(applyDecisions({other}, {decision}).articles.first().furniture.size(), 1);
}

QTEST_GUILESS_MAIN(TestCorrections)
#include "tst_corrections.moc"
