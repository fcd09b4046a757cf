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
    void outletsInAChain_areJoinedAtItsEnd_data();
    void outletsInAChain_areJoinedAtItsEnd();
    void changedContent_keepsWhatWasDecidedOnItsFile();
    void furniture_becomesText();
    void furniture_staysTextInAChangedFile();
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

void TestCorrections::outletsInAChain_areJoinedAtItsEnd_data()
{
    QTest::addColumn<QList<std::pair<QString, QString>>>("aliases");
    QTest::addColumn<QString>("outlet");
    using Aliases = QList<std::pair<QString, QString>>;
    const auto a = QStringLiteral("The Evening Post");
    const auto b = QStringLiteral("Evening Post");
    const auto c = QStringLiteral("Post");
    QTest::newRow("chain") << Aliases{{a, b}, {b, c}} << c;
    QTest::newRow("chain, made from its end") << Aliases{{b, c}, {a, b}} << c;
    QTest::newRow("circle: the newest holds") << Aliases{{a, b}, {b, a}} << a;
    QTest::newRow("circle, the other way") << Aliases{{b, a}, {a, b}} << b;
    QTest::newRow("circle of three") << Aliases{{a, b}, {b, c}, {c, a}} << a;
    QTest::newRow("circle further on") << Aliases{{a, b}, {b, c}, {c, b}} << b;
    QTest::newRow("itself") << Aliases{{a, a}} << a;
    QTest::newRow("the newest of two") << Aliases{{a, b}, {a, c}} << c;
}

void TestCorrections::outletsInAChain_areJoinedAtItsEnd()
{
    using Aliases = QList<std::pair<QString, QString>>;
    QFETCH(Aliases, aliases);
    QFETCH(QString, outlet);
    QList<Decision> decisions;
    for (const auto &[spelling, target] : aliases)
        decisions.append({0, DecisionTarget::Outlet, spelling, Verdict::Corrected, {}, target, {}, {}});
    QCOMPARE(applyDecisions({anArticle()}, decisions).articles.first().metadata.outlet, outlet);
}

void TestCorrections::changedContent_keepsWhatWasDecidedOnItsFile()
{
    const auto onFile = [](Decision decision) { return withFileName(std::move(decision), {anArticle()}); };
    const Decision title
        = onFile(onArticle(Verdict::Corrected, QStringLiteral("title"), QStringLiteral("Bridge down")));
    QCOMPARE(title.note, QStringLiteral("a.txt"));
    Article changed = anArticle();
    changed.sha256 = QByteArray(64, 'f');
    QCOMPARE(applyDecisions({changed}, {title}).articles.first().metadata.title, QStringLiteral("Bridge down"));
    QVERIFY(applyDecisions({changed}, {onFile(onArticle(Verdict::Excluded))}).articles.isEmpty());

    Decision onNew = onArticle(Verdict::Corrected, QStringLiteral("title"), QStringLiteral("Newer"));
    onNew.key = QString::fromLatin1(changed.sha256);
    for (const QList<Decision> &decisions :
         {QList{onNew, title}, QList{title, onNew}}) // the content itself counts more
        QCOMPARE(applyDecisions({changed}, decisions).articles.first().metadata.title, QStringLiteral("Newer"));

    Article moved = anArticle(); // the content is there under another name: the file has an article of its own
    moved.file = QStringLiteral("b.txt");
    const QList<Article> both = applyDecisions({changed, moved}, {title}).articles;
    QCOMPARE(both.first().metadata.title, QString());
    QCOMPARE(both.last().metadata.title, QStringLiteral("Bridge down"));
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

void TestCorrections::furniture_staysTextInAChangedFile()
{
    const Article article = anArticle();
    const QString key = furnitureKey(article, article.furniture.first());
    const Decision asMade{0, DecisionTarget::Furniture, key, Verdict::Rejected, {}, {}, {}, {}};
    const Decision decision = withFileName(asMade, {article});
    QCOMPARE(decision.note, article.file);
    QCOMPARE(decision.value, QStringLiteral("Read more here. It stays shut."));

    Article changed = article; // elsewhere
    changed.sha256 = QByteArray(64, 'f');
    QCOMPARE(applyDecisions({changed}, {asMade}).articles.first().furniture.size(), 1);
    const Article corrected = applyDecisions({changed}, {decision}).articles.first();
    QVERIFY(corrected.furniture.isEmpty());
    QCOMPARE(corrected.sentenceText(1), QStringLiteral("Read more here."));

    Article reworded = changed;
    reworded.text.replace(QStringLiteral("more"), QStringLiteral("less"));
    QCOMPARE(applyDecisions({reworded}, {decision}).articles.first().furniture.size(), 1);
    Article elsewhere = changed;
    elsewhere.file = QStringLiteral("elsewhere.txt");
    QCOMPARE(applyDecisions({elsewhere}, {decision}).articles.first().furniture.size(), 1);

    const QString newKey = furnitureKey(changed, changed.furniture.first());
    const Decision takenBack
        = withFileName({0, DecisionTarget::Furniture, newKey, Verdict::Open, {}, {}, {}, {}}, {changed});
    QCOMPARE(applyDecisions({changed}, {decision, takenBack}).articles.first().furniture.size(), 1);
    QVERIFY(applyDecisions({changed}, {takenBack, decision}).articles.first().furniture.isEmpty());
}

QTEST_GUILESS_MAIN(TestCorrections)
#include "tst_corrections.moc"
