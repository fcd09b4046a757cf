// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/models/articlesmodel.h>
#include <ui/models/citationsmodel.h>
#include <ui/models/claimsmodel.h>
#include <ui/models/conditionsmodel.h>
#include <ui/models/coveragemodel.h>
#include <ui/models/discrepanciesmodel.h>
#include <ui/models/findingsproxy.h>
#include <ui/models/headlinesmodel.h>
#include <ui/models/matchesmodel.h>
#include <ui/models/namesmodel.h>
#include <ui/models/onlyheremodel.h>
#include <ui/models/outcomesmodel.h>
#include <ui/models/searchmodel.h>
#include <ui/models/textsearch.h>
#include <ui/models/tooltip.h>
#include <ui/models/utterancesmodel.h>
#include <ui/models/wordchoicesmodel.h>

#include <model/vocabulary.h>
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

Quotation quoted(const Comparison &comparison, SentenceRef sentence, const QString &words, const QString &speaker)
{
    const qsizetype start = comparison.article(sentence).text.indexOf(words);
    Quotation quotation;
    quotation.sentence = sentence.sentence;
    quotation.span = {start, start + words.size()};
    quotation.speaker = speaker;
    return quotation;
}

/** Quotations, sources, headlines, words and condition of two texts. */
void addTexts(Comparison &comparison)
{
    const QString full = u"We were not warned at the time"_s;
    const QString cut = u"We were not warned"_s;
    comparison.articles[0].facts.quotations = {quoted(comparison, {0, 2}, cut, u"Ida Holm"_s)};
    comparison.articles[1].facts.quotations
        = {quoted(comparison, {1, 1}, full, u"Ida Holm"_s), quoted(comparison, {1, 2}, u"A pity"_s, {})};
    Attribution doctor;
    doctor.sentence = 2;
    doctor.source = u"a doctor"_s;
    comparison.articles[1].facts.attributions = {doctor};
    comparison.utterances = {
        {{}, {{1, 1}}, {}, {}},
        {u"Ida Holm"_s,
         {{0, 0}, {1, 0}},
         {{{0, 0}, RenderingDifference::Cut, u"at the time"_s, true}, {{1, 0}, RenderingDifference::Marks, {}, false}},
         {}}};
    comparison.origins = {{{0, 1}, {u"same wording"_s}, std::nullopt, u"a1 and a2 are of one day"_s}, {{0}, {}, 0, {}}};
    comparison.citations = {{{1, 2}, u"a doctor"_s, CitationKind::Unnamed, {}, false},
                            {{1, 1}, u"a doctor"_s, CitationKind::Unnamed, {}, false},
                            {{0, 1}, u"Reuters"_s, CitationKind::Agency, u"Quay Times"_s, true}};
    comparison.wordChoices = {{u"burn"_s, {{u"burned"_s, {0, 1}, {}}, {u"blazed"_s, {1, 1}, {}}}}};
    comparison.names = {{u"Mill"_s, NameKind::Organisation, {u"Mill"_s}, {{{0, 1}, {}}}},
                        {u"Ida Holm"_s, NameKind::Person, {u"Holm"_s, u"Ida Holm"_s}, {{{0, 2}, {}}, {{1, 1}, {}}}}};
    const Span title = comparison.articles[0].sentences.at(0).span;
    const Span body = comparison.articles[0].sentences.at(1).span;
    comparison.headlines
        = {{0,
            0,
            u"Fire at the mill"_s,
            {u"Mill"_s},
            {u"Ida Holm"_s},
            {},
            {},
            {},
            {{HeadlineNoteKind::Unattributed, title, u"It has it from a guard."_s, ArticleSpan{0, body}}}}};
    comparison.conditions = {{0, ConditionKind::BrokenSentence, 1, body, u"It is cut off."_s, ArticleSpan{1, {0, 4}}},
                             {1, ConditionKind::NoByline, std::nullopt, {}, u"No author is named."_s, std::nullopt}};
}

std::shared_ptr<Snapshot> makeTexts()
{
    Test::SnapshotBuilder story;
    story.article(u"one.txt"_s, u"Harbour Mail"_s, u"Fire at the mill"_s, day(4, DateBasis::Stated));
    story.paragraph({u"The mill burned on Sunday."_s, u"\u201cWe were not warned,\u201d said Holm."_s});
    story.article(u"two.txt"_s, u"Quay Times"_s, u"Mill burns"_s, day(5, DateBasis::Inferred));
    story.paragraph({u"\u201cWe were not warned at the time,\u201d said Ida Holm."_s,
                     u"\u201cA pity,\u201d a doctor\u2019s note says."_s});
    const DateRange sunday{QDate(2030, 2, 3), QDate(2030, 2, 3), Precision::Day};
    story.event(u"Mill burns"_s, sunday, {{{0, 1}, sunday, {}, {}}, {{1, 1}, sunday, {}, {}}});
    story.event(u"Doctor writes"_s, {}, {{{1, 2}, std::nullopt, {}, {}, true}});
    story.claim(u"c1"_s, u"Nobody was warned."_s, {{0, story.find({0, 2}, u"We were not warned"_s)}});
    auto snapshot = std::make_shared<Snapshot>(*story.build());
    auto comparison = std::make_shared<Comparison>(*snapshot->comparison);
    addTexts(*comparison);
    comparison->coverage[1].cells[1].stance = Stance::Attributes;
    snapshot->comparison = comparison;
    return snapshot;
}

SnapshotIndexPtr makeTextsIndex()
{
    return std::make_shared<const SnapshotIndex>(makeTexts());
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
QStringList printedRows(const SnapshotIndexPtr &index = makeIndex())
{
    Model model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setIndex(index);
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
    void partsStayBeneathTheirRow();
    void partsAreFoundWithTheirRow();
    void wordsWithoutMarksHaveARow();
    void textsLeadToTheirPlaces();
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
    const SnapshotIndexPtr texts = makeTextsIndex();
    QTest::newRow("quotations")
        << printedRows<UtterancesModel>(texts)
        << QStringList{u"Ida Holm | We were not warned at the time | cut \u201cat the time\u201d "
                       "(matters) \u00b7 other marks | A B"_s,
                       u"A  Harbour Mail | We were not warned | cut \u201cat the time\u201d (matters) | A"_s,
                       u"B  Quay Times | We were not warned at the time | other marks | B"_s,
                       u"speaker not given | A pity |  | B"_s};
    QTest::newRow("who cites whom")
        << printedRows<CitationsModel>(texts)
        << QStringList{u"A B | same wording | Common origin | first: cannot be told | A and B are of one day"_s,
                       u"B  Quay Times | a doctor | Unnamed |  | 2 sentences"_s,
                       u"A  Harbour Mail | Reuters | Agency | Quay Times | the whole article"_s};
    QTest::newRow("only here") << printedRows<OnlyHereModel>(texts)
                               << QStringList{u"B  Quay Times | Doctor writes | undated | attributes to a doctor"_s,
                                              u"A  Harbour Mail | Nobody was warned. |  | claim"_s};
    QTest::newRow("headlines") << printedRows<HeadlinesModel>(texts)
                               << QStringList{u"A  Harbour Mail | Fire at the mill |  | Mill | Ida Holm"_s,
                                              u" | It has it from a guard. | States as fact |  | "_s};
    QTest::newRow("word choice") << printedRows<WordChoicesModel>(texts) << QStringList{u"burn | burned | blazed"_s};
    QTest::newRow("conditions")
        << printedRows<ConditionsModel>(texts)
        << QStringList{u"A  Harbour Mail | Broken sentence | It is cut off. | The mill burned on Sunday."_s,
                       u"B  Quay Times | No byline | No author is named. | "_s};
    QTest::newRow("names") << printedRows<NamesModel>(texts)
                           << QStringList{
                                  u"Ida Holm | %1 | Holm | A B | 2"_s.arg(Vocabulary::nameKind(NameKind::Person)),
                                  u"Mill | %1 |  | A | 1"_s.arg(Vocabulary::nameKind(NameKind::Organisation))};
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

void TestModels::partsStayBeneathTheirRow()
{
    UtterancesModel model;
    model.setIndex(makeTextsIndex());
    FindingsProxy proxy;
    proxy.setSourceModel(&model);
    for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
        proxy.sort(UtterancesModel::Words, order);
        QStringList words;
        for (int row = 0; row < proxy.rowCount(); ++row)
            words += proxy.index(row, 0).data().toString();
        const QStringList saying{u"Ida Holm"_s, u"A  Harbour Mail"_s, u"B  Quay Times"_s};
        const QStringList other{u"speaker not given"_s};
        QCOMPARE(words, order == Qt::AscendingOrder ? other + saying : saying + other);
    }
}

void TestModels::wordsWithoutMarksHaveARow()
{
    auto snapshot = std::make_shared<Snapshot>(*makeTexts());
    auto comparison = std::make_shared<Comparison>(*snapshot->comparison);
    comparison->utterances = {{{}, {{1, 1}}, {}, {{{0, 0}, comparison->articles.at(0).sentences.at(0).span}}}};
    snapshot->comparison = comparison;
    UtterancesModel model;
    model.setIndex(std::make_shared<const SnapshotIndex>(snapshot));
    QCOMPARE(printed(model),
             (QStringList{u"speaker not given | A pity | without quotation marks | B A"_s,
                          u"B  Quay Times | A pity |  | B"_s,
                          u"A  Harbour Mail | Fire at the mill | without quotation marks | A"_s}));
}

void TestModels::partsAreFoundWithTheirRow()
{
    UtterancesModel model;
    model.setIndex(makeTextsIndex());
    FindingsProxy proxy;
    proxy.setSourceModel(&model);
    proxy.setText(u"HARBOUR"_s); // stands in one of the renderings
    QCOMPARE(proxy.rowCount(), 3);
    proxy.setText({});
    proxy.setArticle(0);
    QCOMPARE(proxy.rowCount(), 3);
}

void TestModels::textsLeadToTheirPlaces()
{
    const SnapshotIndexPtr index = makeTextsIndex();
    const auto places = [](const QAbstractItemModel &model, int row, int column = 0) {
        return model.index(row, column).data(PlacesRole).value<QList<SentenceRef>>();
    };
    UtterancesModel quotations;
    quotations.setIndex(index);
    QCOMPARE(places(quotations, 0), (QList<SentenceRef>{{0, 2}, {1, 1}}));
    QCOMPARE(places(quotations, 2), (QList<SentenceRef>{{1, 1}}));
    HeadlinesModel headlines;
    headlines.setIndex(index);
    QCOMPARE(places(headlines, 1), (QList<SentenceRef>{{0, 1}, {0, 0}})); // where the text says so
    WordChoicesModel words;
    words.setIndex(index);
    QCOMPARE(places(words, 0, 2), (QList<SentenceRef>{{1, 1}})); // the article's own cell
    ConditionsModel conditions;
    conditions.setIndex(index);
    QCOMPARE(places(conditions, 0), (QList<SentenceRef>{{0, 1}, {1, 0}}));
    QCOMPARE(places(conditions, 1), (QList<SentenceRef>{{1, 0}})); // the whole text: where it begins
}

QTEST_GUILESS_MAIN(TestModels)
#include "tst_models.moc"
