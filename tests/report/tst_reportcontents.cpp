// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <report/exporterregistry.h>
#include <support/samplesnapshot.h>

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Counterpoint;

/** What the exports say, and what they leave out. */
class TestReportContents : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void htmlListsMatchesAsTheyWereJudged();
    void htmlTellsOfFiles();
    void htmlMarksClaimsToReview();
    void jsonTellsWhatArticlesSayToAClaim();
    void htmlGoesByStory();
    void jsonTellsOfStories();
};

static QByteArray exported(const Snapshot &snapshot, const char *format)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const auto written = exporterFor(QLatin1StringView(format))->write(snapshot, buffer);
    return written ? buffer.data() : QByteArray();
}

/** Three articles that share a sentence, and one more point in common. */
static Snapshot sharedSnapshot()
{
    Test::SnapshotBuilder builder;
    for (const char *name : {"a.txt", "b.txt", "c.txt"}) {
        builder.article(QLatin1String(name), QLatin1String(name), {});
        builder.paragraph(
            {QStringLiteral("The dam held in ") + QLatin1String(name), QStringLiteral("It rained there.")});
    }
    builder.match({0, 0}, {1, 0}, MatchKind::Verbatim, 1.0, {QStringLiteral("all 5 words")});
    builder.match({0, 0}, {2, 0}, MatchKind::Near, 0.83);
    builder.match({1, 0}, {2, 0}, MatchKind::Near, 0.81);
    builder.match({0, 1}, {2, 1}, MatchKind::Partial, 0.37);
    Snapshot snapshot = *builder.build();
    auto comparison = std::make_shared<Comparison>(*snapshot.comparison);
    comparison->groups = {{MatchKind::Near, {{0, 0}, {1, 0}, {2, 0}}}};
    snapshot.comparison = comparison;
    return snapshot;
}

static QByteArray part(const QByteArray &html, const char *id)
{
    const qsizetype start = html.indexOf(QByteArray("<section id=\"") + id);
    return start < 0 ? QByteArray() : html.sliced(start, html.indexOf("</section>", start) - start);
}

static Decision verdictOn(const Match &match, Verdict verdict, const QString &note = {})
{
    return {0, DecisionTarget::Match, match.key, verdict, {}, {}, note, {}};
}

void TestReportContents::htmlListsMatchesAsTheyWereJudged()
{
    Snapshot snapshot = sharedSnapshot();
    const QList<Match> matches = snapshot.comparison->matches;
    QByteArray html = exported(snapshot, "html");
    QCOMPARE(part(html, "shared").count("class=\"card\""), 1);
    QCOMPARE(part(html, "shared").count("<blockquote>"), 3);
    QVERIFY(part(html, "shared").contains("likeness 1.00 (all 5 words), not reviewed"));
    QCOMPARE(part(html, "links").count("<blockquote>"), 2);
    QVERIFY(part(html, "links").contains("likeness 0.37"));

    snapshot.decisions = {verdictOn(matches.at(0), Verdict::Accepted, QStringLiteral("checked")),
                          verdictOn(matches.at(1), Verdict::Rejected), verdictOn(matches.at(2), Verdict::Rejected),
                          verdictOn(matches.at(3), Verdict::Rejected)};
    html = exported(snapshot, "html");
    QCOMPARE(part(html, "shared").count("<blockquote>"), 2); // the third article says it otherwise
    QVERIFY(!part(html, "shared").contains("c.txt"));
    QVERIFY(part(html, "shared").contains("Accepted (checked)"));
    QVERIFY(part(html, "links").contains("None found."));

    snapshot.decisions[0].verdict = Verdict::Rejected;
    html = exported(snapshot, "html");
    QVERIFY(part(html, "shared").contains("None found."));
}

void TestReportContents::htmlTellsOfFiles()
{
    Snapshot snapshot = sharedSnapshot();
    QVERIFY(part(exported(snapshot, "html"), "files").contains("Every file was read and compared."));
    snapshot.outcomes += {
        {QStringLiteral("d.txt"), FileState::Failed, QStringLiteral("a <b> reason"), ErrorCode::Empty},
        {QStringLiteral("e.txt"), FileState::Duplicate, QStringLiteral("the same content as a.txt"), {}},
        {QStringLiteral("f.txt"), FileState::Excluded, QStringLiteral("left out by hand"), ErrorCode::Internal},
        {QStringLiteral("g.txt"), FileState::Missing, QStringLiteral("gone"), ErrorCode::NotFound},
        {QStringLiteral("h.txt"), FileState::Imported, QStringLiteral("2 characters lost"), ErrorCode::BadEncoding}};
    const QByteArray files = part(exported(snapshot, "html"), "files");
    for (const char *text : {"<td>d.txt</td><td>Could not be read</td><td>a &lt;b&gt; reason</td>", "e.txt", "f.txt",
                             "Missing, kept", "2 characters lost"})
        QVERIFY2(files.contains(text), text);
    QVERIFY(!files.contains("<td>a.txt</td>"));
}

void TestReportContents::htmlMarksClaimsToReview()
{
    Snapshot snapshot = *Test::sampleSnapshot();
    QVERIFY(!part(exported(snapshot, "html"), "claims").contains("to be reviewed"));
    snapshot.claims[0].evidence[0].needsReview = true;
    QVERIFY(part(exported(snapshot, "html"), "claims").contains("to be reviewed"));
}

void TestReportContents::jsonTellsWhatArticlesSayToAClaim()
{
    Snapshot snapshot = *Test::sampleSnapshot();
    ClaimEvidence against = snapshot.claims.first().evidence.first();
    against.file = snapshot.comparison->articles.at(2).file;
    against.articleSha256 = snapshot.comparison->articles.at(2).sha256;
    against.span = snapshot.comparison->articles.at(2).sentences.at(3).span;
    against.stance = EvidenceStance::Contradicts;
    ClaimEvidence lost = against;
    lost.articleSha256 = QByteArray(64, '0'); // the file as it once was
    lost.needsReview = true;
    ClaimEvidence gone = lost;
    gone.file = QStringLiteral("gone.txt");
    snapshot.claims[0].evidence += {against, lost, gone};
    const QJsonObject json = QJsonDocument::fromJson(exported(snapshot, "json")).object();

    const QJsonObject row = json.value(QStringLiteral("coverage")).toArray().last().toObject();
    QCOMPARE(row.value(QStringLiteral("claim")).toString(), snapshot.claims.first().id);
    QVERIFY(!row.contains(QStringLiteral("event")));
    const QJsonObject cells = row.value(QStringLiteral("articles")).toObject();
    QCOMPARE(cells.size(), snapshot.comparison->articles.size());
    const auto stance = [&](const char *article) {
        return cells.value(QLatin1String(article)).toObject().value(QStringLiteral("stance")).toString();
    };
    QCOMPARE(stance("a1"), QStringLiteral("asserts"));
    QCOMPARE(stance("a2"), QStringLiteral("silent"));
    QCOMPARE(stance("a3"), QStringLiteral("contradicts"));
    QCOMPARE(cells.value(QStringLiteral("a3")).toObject().value(QStringLiteral("sentences")).toArray(),
             (QJsonArray{QStringLiteral("a3.s4")}));

    const QJsonArray claims = json.value(QStringLiteral("claims")).toArray();
    const QJsonArray evidence = claims.first().toObject().value(QStringLiteral("evidence")).toArray();
    const auto member = [&](int i, const char *name) { return evidence.at(i).toObject().value(QLatin1String(name)); };
    QCOMPARE(member(0, "article"), QJsonValue(QStringLiteral("a1")));
    QCOMPARE(member(0, "needsReview"), QJsonValue(false));
    QVERIFY(member(0, "start").isDouble());
    QCOMPARE(member(2, "article"), QJsonValue(QStringLiteral("a3")));
    QCOMPARE(member(2, "needsReview"), QJsonValue(true));
    QVERIFY(member(2, "start").isNull());
    QVERIFY(member(3, "article").isNull());
}

/** The two first articles are one story, the third another. */
static Snapshot twoStories()
{
    Snapshot snapshot = sharedSnapshot();
    auto comparison = std::make_shared<Comparison>(*snapshot.comparison);
    comparison->stories = {{QStringLiteral("k1"), QStringLiteral("The <dam>"), {0, 1}},
                           {QStringLiteral("k2"), QStringLiteral("The rain"), {2}}};
    snapshot.comparison = comparison;
    return snapshot;
}

void TestReportContents::htmlGoesByStory()
{
    const QByteArray html = exported(twoStories(), "html");
    QVERIFY(html.contains("<a href=\"#story-1\">The &lt;dam&gt;</a>"));
    QVERIFY(html.contains("<h1>The &lt;dam&gt;</h1>"));
    const QByteArray first = part(html, "story-1-shared");
    QVERIFY(first.contains("The dam held in a.txt"));
    QVERIFY(!first.contains("The dam held in c.txt"));
    QVERIFY(!part(html, "story-2-articles").contains("a.txt"));
    const qsizetype between = html.indexOf("<section id=\"between\">");
    QVERIFY(between > 0);
    QVERIFY(html.sliced(between).contains("The dam held in c.txt"));
    QCOMPARE(html.count("<section id=\"method\""), 1);
    QCOMPARE(html.count("<section"), html.count("</section>"));
    QVERIFY(!exported(sharedSnapshot(), "html").contains("story-1"));
}

void TestReportContents::jsonTellsOfStories()
{
    const QJsonArray stories
        = QJsonDocument::fromJson(exported(twoStories(), "json")).object().value(QLatin1String("stories")).toArray();
    QCOMPARE(stories.size(), 2);
    QCOMPARE(stories.first().toObject().value(QLatin1String("title")).toString(), QStringLiteral("The <dam>"));
    QCOMPARE(stories.last().toObject().value(QLatin1String("articles")).toArray(), QJsonArray{QStringLiteral("a3")});
}

QTEST_GUILESS_MAIN(TestReportContents)
#include "tst_reportcontents.moc"
