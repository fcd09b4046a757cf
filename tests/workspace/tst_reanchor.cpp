// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <workspace/reanchor.h>

#include <QTest>

using namespace Counterpoint;

/** Evidence is found again for sure, or asks for review: it is never put where it may be wrong. */
class TestReanchor : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void place_data();
    void place();
    void sameBytesUnderAnotherName_keepTheirPlace();
    void goneArticle_needsReview();
    void otherFile_isNotSearched();
};

static const QString kText = QStringLiteral("Team Alpha: won the match. Team Beta: lost the match.");

static ClaimEvidence evidenceFor(const QString &exact, qsizetype from = 0)
{
    const qsizetype start = kText.indexOf(exact, from);
    const qsizetype end = start + exact.size();
    return {QByteArray(64, 'a'),
            QStringLiteral("match.txt"),
            {start, end},
            exact,
            kText.sliced(std::max<qsizetype>(0, start - 32), std::min<qsizetype>(start, 32)),
            kText.mid(end, 32),
            EvidenceStance::Supports,
            false};
}

static Article article(const QString &text, char hash, const QString &file = QStringLiteral("match.txt"))
{
    Article article;
    article.file = file;
    article.sha256 = QByteArray(64, hash);
    article.text = text;
    return article;
}

static ClaimEvidence reanchoredOne(const ClaimEvidence &evidence, const QList<Article> &articles)
{
    Claim claim;
    claim.evidence = {evidence};
    return reanchored({claim}, articles).first().evidence.first();
}

void TestReanchor::place_data()
{
    QTest::addColumn<QString>("exact");
    QTest::addColumn<QString>("now");
    QTest::addColumn<char>("hash");
    QTest::addColumn<int>("start"); // -1: needs review
    const QString alpha = QStringLiteral("won the match");
    QTest::newRow("unchanged") << alpha << kText << 'a' << 12;
    QTest::newRow("same bytes, read otherwise") << alpha << QStringLiteral("\n\n") + kText << 'a' << 14;
    QTest::newRow("moved down") << alpha << QStringLiteral("Correction. ") + kText << 'b' << 24;
    QTest::newRow("deleted, another must not inherit")
        << QStringLiteral("the match") << QStringLiteral("Team Beta: lost the match.") << 'b' << -1;
    QTest::newRow("context changed") << alpha << QStringLiteral("Team Gamma: won the match. Team Beta: lost.") << 'b'
                                     << -1;
    QTest::newRow("twice") << alpha << kText + kText << 'b' << -1;
    QTest::newRow("reworded") << alpha << QString(kText).replace(QStringLiteral("won"), QStringLiteral("took")) << 'b'
                              << -1;
    QTest::newRow("empty text") << alpha << QString() << 'b' << -1;
}

void TestReanchor::place()
{
    QFETCH(QString, exact);
    QFETCH(QString, now);
    QFETCH(char, hash);
    QFETCH(int, start);
    const ClaimEvidence before = evidenceFor(exact);
    const ClaimEvidence after = reanchoredOne(before, {article(now, hash)});
    QCOMPARE(after.needsReview, start < 0);
    if (start < 0) {
        QVERIFY(after.span == before.span); // the old anchor is kept for the analyst to see
        QCOMPARE(after.articleSha256, before.articleSha256);
        return;
    }
    QCOMPARE(after.span.start, start);
    QCOMPARE(textIn(now, after.span), exact);
    QCOMPARE(after.articleSha256, QByteArray(64, hash));
}

void TestReanchor::sameBytesUnderAnotherName_keepTheirPlace()
{
    const ClaimEvidence after
        = reanchoredOne(evidenceFor(QStringLiteral("won")), {article(kText, 'a', QStringLiteral("renamed.txt"))});
    QVERIFY(!after.needsReview);
    QCOMPARE(after.file, QStringLiteral("renamed.txt"));
}

void TestReanchor::goneArticle_needsReview()
{
    QVERIFY(reanchoredOne(evidenceFor(QStringLiteral("won")), {}).needsReview);
}

void TestReanchor::otherFile_isNotSearched()
{
    QVERIFY(reanchoredOne(evidenceFor(QStringLiteral("won")), {article(kText, 'b', QStringLiteral("other.txt"))})
                .needsReview);
}

QTEST_GUILESS_MAIN(TestReanchor)
#include "tst_reanchor.moc"
