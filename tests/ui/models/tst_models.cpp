// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/models/articlesmodel.h>
#include <ui/models/claimsmodel.h>
#include <ui/models/coveragemodel.h>
#include <ui/models/discrepanciesmodel.h>
#include <ui/models/findingsproxy.h>
#include <ui/models/matchesmodel.h>
#include <ui/models/outcomesmodel.h>
#include <ui/models/searchmodel.h>
#include <ui/models/textsearch.h>
#include <ui/models/tooltip.h>

#include <support/samplesnapshot.h>

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Counterpoint;
using namespace Qt::StringLiterals;

namespace
{

PublicationDate day(int dayOfMonth, DateBasis basis)
{
    PublicationDate published;
    published.date = QDate(2030, 2, dayOfMonth);
    published.basis = basis;
    return published;
}

/** Three short articles: two tell of a fire with other figures, one copies the first. */
std::shared_ptr<Snapshot> makeStory()
{
    Test::SnapshotBuilder story;
    story.article(u"one.txt"_s, u"Harbour Mail"_s, u"Fire at the mill"_s, day(4, DateBasis::Stated));
    story.paragraph({u"The mill burned on Sunday."_s, u"Nine workers were hurt."_s});
    story.furniture(u"Sign up"_s, u"navigation"_s);
    story.article(u"two.txt"_s, u"Quay Times"_s, u"Mill burns"_s, day(5, DateBasis::Inferred));
    story.paragraph({u"The mill burned on Sunday."_s, u"Eleven workers were hurt, a doctor\u2019s note says."_s});
    story.article(u"three.txt"_s, QString(), QString());
    story.paragraph({u"On Sunday the mill was burning."_s});
    story.match({0, 1}, {1, 1}, MatchKind::Verbatim, 1.0, {u"all 5 words"_s});
    story.match({0, 1}, {2, 0}, MatchKind::Paraphrase, 0.6);
    story.conflict(ConflictKind::Number, u"workers hurt"_s, {0, 2}, u"Nine"_s, {1, 2}, u"Eleven"_s, u"9 and 11"_s);
    story.conflict(ConflictKind::Date, u"day of the fire"_s, {0, 1}, u"Sunday"_s, {2, 0}, u"Sunday"_s, u"weeks"_s,
                   true);
    const DateRange sunday{QDate(2030, 2, 3), QDate(2030, 2, 3), Precision::Day};
    story.event(u"Mill burns"_s, sunday, {{{0, 1}, sunday, {}, {}}, {{1, 1}, sunday, {}, {}}});
    story.event(u"Doctor writes"_s, {}, {{{1, 2}, std::nullopt, {}, {}, true}});
    story.claim(u"c1"_s, u"Nine were hurt."_s, {{0, story.find({0, 2}, u"Nine workers were hurt."_s)}});
    auto snapshot = std::make_shared<Snapshot>(*story.build());
    snapshot->outcomes.append({u"empty.txt"_s, FileState::Failed, u"The file is empty."_s, ErrorCode::Empty});
    snapshot->outcomes.append({u"copy.txt"_s, FileState::Duplicate, u"duplicate of one.txt"_s});
    return snapshot;
}

SnapshotIndexPtr makeIndex()
{
    return std::make_shared<const SnapshotIndex>(makeStory());
}

QStringList printed(const QAbstractItemModel &model)
{
    QStringList lines;
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column)
            cells += model.index(row, column).data().toString();
        lines += cells.join(u" | "_s);
    }
    return lines;
}

template<typename Model>
QStringList printedRows()
{
    Model model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setIndex(makeIndex());
    const QStringList rows = printed(model);
    model.setIndex(std::make_shared<const SnapshotIndex>(Test::SnapshotBuilder().build()));
    if (model.rowCount() != 0)
        return {u"an empty snapshot has rows"_s};
    model.setIndex({});
    return model.rowCount() == 0 ? rows : QStringList{u"no snapshot has rows"_s};
}

} // namespace

class TestModels : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void rows_data();
    void rows();
    void articleRoles();
    void placesLeadToSentences();
    void proxyFilters_data();
    void proxyFilters();
    void proxySortsByStrength();
    void verdictsAreShown();
    void searchFindsEverywhere();
    void foldingKeepsOffsets();
    void toolTipsAreNoMarkup();
    void aDecisionResetsNothing();
};

void TestModels::rows_data()
{
    QTest::addColumn<QStringList>("actual");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("discrepancies") << printedRows<DiscrepanciesModel>()
                                   << QStringList{
                                          u"workers hurt | Nine (A) \u00b7 Eleven (B) | Figures | A B | Open"_s,
                                          u"day of the fire | Sunday (A) \u00b7 Sunday (C) | When | A C | Open"_s};
    QTest::newRow("matches") << printedRows<MatchesModel>()
                             << QStringList{u"Word for word | A B | The mill burned on Sunday. | The mill burned on "
                                            "Sunday. | all 5 words | Open"_s,
                                            u"Reworded | A C | The mill burned on Sunday. | On Sunday the mill was "
                                            "burning. |  | Open"_s};
    QTest::newRow("claims") << printedRows<ClaimsModel>() << QStringList{u"Nine were hurt. |  | A | "_s};
    QTest::newRow("coverage") << printedRows<CoverageModel>()
                              << QStringList{u"Mill burns | 3 February 2030 | \u25cf | \u25cf | \u2013"_s,
                                             u"Doctor writes | undated | \u2013 | \u25cf | \u2013"_s};
    QTest::newRow("articles") << printedRows<ArticlesModel>()
                              << QStringList{u"Harbour Mail"_s, u"Quay Times"_s, u"three.txt"_s};
    QTest::newRow("outcomes") << printedRows<OutcomesModel>()
                              << QStringList{u"empty.txt | Could not be read | The file is empty."_s,
                                             u"copy.txt | Duplicate | duplicate of one.txt"_s};
}

void TestModels::rows()
{
    QFETCH(QStringList, actual);
    QFETCH(QStringList, expected);
    QCOMPARE(actual, expected);
}

void TestModels::articleRoles()
{
    ArticlesModel model;
    model.setIndex(makeIndex());
    const QModelIndex first = model.index(0, 0);
    QCOMPARE(first.data(BadgeRole).toString(), u"A"_s);
    QCOMPARE(first.data(DetailRole).toString(), u"4 February 2030 \u00b7 stated"_s);
    QCOMPARE(model.index(1, 0).data(DetailRole).toString(), u"5 February 2030 \u00b7 inferred"_s);
    QCOMPARE(model.index(2, 0).data(DetailRole).toString(), u"date not known"_s);
    // Sentence 1 counts once, with its strongest kind; the weak discrepancy does not count.
    QCOMPARE(first.data(CountsRole).toList(), (QVariantList{1, 0, 0, 0, 1, 1}));
}

void TestModels::placesLeadToSentences()
{
    DiscrepanciesModel model;
    model.setIndex(makeIndex());
    const auto places = model.index(0, 0).data(PlacesRole).value<QList<SentenceRef>>();
    QCOMPARE(places, (QList<SentenceRef>{{0, 2}, {1, 2}}));
}

void TestModels::proxyFilters_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isWeakShown");
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("article");
    QTest::addColumn<int>("count");
    QTest::newRow("strong only") << QString() << false << -1 << -1 << 1;
    QTest::newRow("weak too") << QString() << true << -1 << -1 << 2;
    QTest::newRow("text in another column") << u"ELEVEN"_s << true << -1 << -1 << 1;
    QTest::newRow("text nowhere") << u"twelve"_s << true << -1 << -1 << 0;
    QTest::newRow("kind") << QString() << true << static_cast<int>(ConflictKind::Date) << -1 << 1;
    QTest::newRow("article") << QString() << true << -1 << 2 << 1;
    QTest::newRow("kind and article") << QString() << true << static_cast<int>(ConflictKind::Number) << 2 << 0;
}

void TestModels::proxyFilters()
{
    QFETCH(QString, text);
    QFETCH(bool, isWeakShown);
    QFETCH(int, kind);
    QFETCH(int, article);
    QFETCH(int, count);
    DiscrepanciesModel model;
    FindingsProxy proxy;
    proxy.setSourceModel(&model);
    QAbstractItemModelTester tester(&proxy, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setIndex(makeIndex());
    proxy.setText(text);
    proxy.setShowWeak(isWeakShown);
    if (kind >= 0)
        proxy.setKinds(QSet<int>{kind});
    if (article >= 0)
        proxy.setArticle(article);
    QCOMPARE(proxy.rowCount(), count);
}

void TestModels::proxySortsByStrength()
{
    MatchesModel model;
    model.setIndex(makeIndex());
    FindingsProxy proxy;
    proxy.setSourceModel(&model);
    proxy.sort(MatchesModel::Kind, Qt::DescendingOrder);
    QCOMPARE(proxy.index(0, 0).data().toString(), u"Reworded"_s);
    proxy.sort(MatchesModel::Kind, Qt::AscendingOrder);
    QCOMPARE(proxy.index(0, 0).data().toString(), u"Word for word"_s);
}

void TestModels::verdictsAreShown()
{
    auto snapshot = makeStory();
    Decision decision;
    decision.target = DecisionTarget::Discrepancy;
    decision.key = snapshot->comparison->discrepancies.first().key;
    decision.verdict = Verdict::Reconciled;
    decision.value = u"later update"_s;
    snapshot->decisions.append(decision);
    DiscrepanciesModel model;
    model.setIndex(std::make_shared<const SnapshotIndex>(snapshot));
    QCOMPARE(model.index(0, DiscrepanciesModel::Status).data().toString(), u"Reconciled: Later update"_s);
    FindingsProxy proxy;
    proxy.setSourceModel(&model);
    proxy.setShowWeak(true);
    proxy.setVerdict(Verdict::Reconciled);
    QCOMPARE(proxy.rowCount(), 1);
    proxy.setVerdict(Verdict::Accepted);
    QCOMPARE(proxy.rowCount(), 0);
}

void TestModels::searchFindsEverywhere()
{
    SearchModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setIndex(makeIndex());
    QCOMPARE(model.rowCount(), 0);
    model.setQuery(u"Doctor"_s);
    QCOMPARE(printed(model),
             (QStringList{u"Sentence | B  Quay Times | Eleven workers were hurt, a doctor\u2019s note says."_s,
                          u"Event | undated | Doctor writes"_s}));
    model.setQuery(u"doctor's"_s); // the other apostrophe
    QCOMPARE(model.rowCount(), 1);
    model.setQuery(u"sign up"_s);
    QCOMPARE(model.index(0, 0).data().toString(), u"Not article text"_s);
    model.setQuery(u"workers hurt"_s);
    QCOMPARE(model.index(0, 0).data().toString(), u"Discrepancy"_s);
}

void TestModels::foldingKeepsOffsets()
{
    const QString text = u"Caf\u00e9 \u00a0na\u00efve \u2014 it\u2019s \U0001F600 \u0130zmir"_s;
    const QString folded = TextSearch::fold(text);
    QCOMPARE(folded.size(), text.size());
    QVERIFY(folded.startsWith(u"cafe  naive - it's"_s));
    const QList<Span> hits = TextSearch::find(text, u"IT'S"_s);
    QCOMPARE(hits.size(), 1);
    QCOMPARE(textIn(text, hits.first()).toString(), u"it\u2019s"_s);
    QVERIFY(TextSearch::find(text, QString()).isEmpty());
    const SnapshotIndex index(makeStory());
    const QList<ArticleSpan> all = TextSearch::find(index, u"MILL"_s, 100);
    QVERIFY(all.size() > 3);
    QCOMPARE(TextSearch::find(index, u"mill"_s, 3), all.first(3));
    for (const ArticleSpan &hit : all)
        QCOMPARE(textIn(index.comparison().articles.at(hit.article).text, hit.span).toString().toLower(), u"mill"_s);
}

void TestModels::toolTipsAreNoMarkup()
{
    const QString hostile = u"<img src=\"file:///etc/passwd\"> a & b"_s;
    Test::SnapshotBuilder story;
    story.article(u"<b>a</b>.txt"_s, u"<i>Mail</i>"_s, hostile);
    story.paragraph({hostile});
    story.article(u"b.txt"_s, u"Times"_s, hostile);
    story.paragraph({hostile});
    story.match({0, 0}, {1, 0}, MatchKind::Near, 0.8, {hostile});
    story.conflict(ConflictKind::Number, hostile, {0, 0}, hostile, {1, 0}, hostile, hostile);
    story.event(hostile, {}, {{{0, 0}, std::nullopt, {}, {}, true}});
    story.claim(u"c1"_s, hostile, {{0, story.find({0, 0}, hostile)}});
    auto snapshot = std::make_shared<Snapshot>(*story.build());
    snapshot->outcomes.append({hostile, FileState::Failed, hostile, ErrorCode::Empty});
    const auto index = std::make_shared<const SnapshotIndex>(snapshot);
    SearchModel search;
    search.setIndex(index);
    search.setQuery(u"passwd"_s);
    ArticlesModel articles;
    MatchesModel matches;
    DiscrepanciesModel discrepancies;
    CoverageModel coverage;
    ClaimsModel claims;
    OutcomesModel outcomes;
    int tips = 0;
    for (SnapshotTableModel *model : std::initializer_list<SnapshotTableModel *>{
             &articles, &matches, &discrepancies, &coverage, &claims, &outcomes, &search}) {
        model->setIndex(index);
        QVERIFY(model->rowCount() > 0);
        for (int row = 0; row < model->rowCount(); ++row) {
            for (int column = 0; column < model->columnCount(); ++column) {
                const QString tip = model->index(row, column).data(Qt::ToolTipRole).toString();
                QVERIFY2(!tip.contains(u"<img"_s) && !tip.contains(u"<b>"_s) && !tip.contains(u"<i>"_s),
                         qPrintable(tip));
                tips += tip.contains(u"&lt;img src=&quot;file"_s) ? 1 : 0;
            }
        }
    }
    QVERIFY(tips >= 7);
    QVERIFY(!coverage.headerData(2, Qt::Horizontal, Qt::ToolTipRole).toString().contains(u"<i>"_s));
    QCOMPARE(plainToolTip(QString()), QString());
}

void TestModels::aDecisionResetsNothing()
{
    auto snapshot = makeStory();
    DiscrepanciesModel discrepancies;
    ClaimsModel claims;
    QAbstractItemModelTester tester(&claims, QAbstractItemModelTester::FailureReportingMode::QtTest);
    discrepancies.setIndex(std::make_shared<const SnapshotIndex>(snapshot));
    claims.setIndex(std::make_shared<const SnapshotIndex>(snapshot));
    QSignalSpy resets(&discrepancies, &QAbstractItemModel::modelReset);
    QSignalSpy changes(&discrepancies, &QAbstractItemModel::dataChanged);
    QSignalSpy claimResets(&claims, &QAbstractItemModel::modelReset);
    auto next = std::make_shared<Snapshot>(*snapshot);
    next->claims.append(next->claims.first());
    next->claims.last().id = u"c2"_s;
    discrepancies.setIndex(std::make_shared<const SnapshotIndex>(next));
    claims.setIndex(std::make_shared<const SnapshotIndex>(next));
    QCOMPARE(resets.size(), 0);
    QCOMPARE(changes.size(), 1);
    QCOMPARE(claimResets.size(), 1); // other rows
    QCOMPARE(claims.rowCount(), 2);
    auto other = std::make_shared<Snapshot>(*next);
    other->comparison = std::make_shared<Comparison>(*next->comparison);
    discrepancies.setIndex(std::make_shared<const SnapshotIndex>(other));
    QCOMPARE(resets.size(), 1);
}

QTEST_GUILESS_MAIN(TestModels)
#include "tst_models.moc"
