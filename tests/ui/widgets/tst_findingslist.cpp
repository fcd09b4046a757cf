// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <model/vocabulary.h>
#include <ui/findings/findingslist.h>
#include <ui/findings/listchooser.h>
#include <ui/models/discrepanciesmodel.h>
#include <ui/models/matchesmodel.h>
#include <ui/models/searchmodel.h>

#include <support/samplesnapshot.h>

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace Counterpoint;
using namespace Qt::StringLiterals;

class TestFindingsList : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void clickGoesThere();
    void returnGoesThere();
    void whatAnOlderEngineDidNotLookFor_isSaid();
    void keysGiveVerdicts_data();
    void keysGiveVerdicts();
    void filterAndEscape();
    void weakOnesOnRequest();
    void emptyListSaysSo();
    void reviewByKeysStaysOnItsRow();
    void theArticleFilterFollowsItsArticle();
    void escapeInTheFilterClearsIt();
    void thirdClickBringsTheOrderBack();
    void weakOnesAreTold();
    void furnitureIsAPlaceToo();
    void namedForScreenReaders();
    void chooserGoesFromListToList();

private:
    void decide(int row, Verdict verdict);
    [[nodiscard]] const QAction *addAction(const QKeySequence &key)
    {
        auto *action = new QAction(m_list.get());
        action->setShortcut(key);
        return action;
    }

    std::shared_ptr<Snapshot> m_snapshot;
    std::unique_ptr<DiscrepanciesModel> m_model;
    std::unique_ptr<FindingsList> m_list;
};

void TestFindingsList::init()
{
    m_list.reset();
    m_model = std::make_unique<DiscrepanciesModel>();
    FindingsListOptions options;
    options.name = u"discrepancies"_s;
    options.title = u"List of discrepancies"_s;
    options.emptyText = u"none"_s;
    options.firstEngine = kEngineVersion;
    options.kindColumn = DiscrepanciesModel::Kind;
    options.roleOfKind = [](int) { return Role::Conflict; };
    options.kinds = {{u"When"_s, {static_cast<int>(ConflictKind::Date)}}};
    options.verdicts = {Verdict::Open, Verdict::Accepted};
    options.verdictWords = &Vocabulary::verdict;
    options.hasWeak = true;
    options.widths = {30, 0, 12, 10, 20};
    m_list = std::make_unique<FindingsList>(m_model.get(), options);
    m_list->setVerdictActions({{Verdict::Accepted, addAction(Qt::Key_Y)},
                               {Verdict::Rejected, addAction(Qt::Key_N)},
                               {Verdict::Reconciled, addAction(Qt::ALT | Qt::Key_E)}});
    m_snapshot = std::make_shared<Snapshot>(*Test::sampleSnapshot());
    m_model->setIndex(std::make_shared<const SnapshotIndex>(m_snapshot));
    m_list->resize(900, 300);
    m_list->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_list.get()));
}

void TestFindingsList::clickGoesThere()
{
    QSignalSpy spy(m_list.get(), &FindingsList::placesActivated);
    QTableView *table = m_list->table();
    const QRect cell = table->visualRect(table->model()->index(2, 0));
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, cell.center());
    QCOMPARE(spy.count(), 1);
    QCOMPARE(spy.first().first().value<QList<SentenceRef>>(), (QList<SentenceRef>{{0, 11}, {2, 1}}));
}

void TestFindingsList::whatAnOlderEngineDidNotLookFor_isSaid()
{
    const auto showEngine = [this](int engine) {
        auto comparison = std::make_shared<Comparison>();
        comparison->engineVersion = engine;
        auto snapshot = std::make_shared<Snapshot>();
        snapshot->comparison = comparison;
        m_model->setIndex(std::make_shared<const SnapshotIndex>(snapshot));
        return m_list->table()->emptyText();
    };
    QCOMPARE(showEngine(kEngineVersion), u"none"_s);
    QVERIFY(showEngine(kEngineVersion - 1).contains(u"Analyse it anew"_s));
}

void TestFindingsList::returnGoesThere()
{
    QSignalSpy spy(m_list.get(), &FindingsList::placesActivated);
    m_list->table()->selectRow(0);
    QTest::keyClick(m_list->table(), Qt::Key_Return);
    QCOMPARE(spy.count(), 1);
}

void TestFindingsList::keysGiveVerdicts_data()
{
    QTest::addColumn<QKeyCombination>("keys");
    QTest::addColumn<QList<Verdict>>("verdicts"); // none or one
    QTest::newRow("Y") << QKeyCombination(Qt::Key_Y) << QList{Verdict::Accepted};
    QTest::newRow("N") << QKeyCombination(Qt::Key_N) << QList{Verdict::Rejected};
    QTest::newRow("as the action is set: Alt+E") << QKeyCombination(Qt::ALT | Qt::Key_E) << QList{Verdict::Reconciled};
    QTest::newRow("no longer E") << QKeyCombination(Qt::Key_E) << QList<Verdict>{};
}

void TestFindingsList::keysGiveVerdicts()
{
    QFETCH(QKeyCombination, keys);
    QFETCH(QList<Verdict>, verdicts);
    QSignalSpy spy(m_list.get(), &FindingsList::verdictRequested);
    m_list->table()->selectRow(1);
    QTest::keyClick(m_list->table(), keys.key(), keys.keyboardModifiers());
    QCOMPARE(spy.count(), verdicts.size());
    if (verdicts.isEmpty())
        return;
    QCOMPARE(spy.first().at(0).toInt(), 1);
    QCOMPARE(spy.first().at(1).value<Verdict>(), verdicts.first());
}

void TestFindingsList::filterAndEscape()
{
    const int all = m_list->proxy()->rowCount();
    QTest::keyClicks(m_list->filterEdit(), u"wall"_s);
    QCOMPARE(m_list->proxy()->rowCount(), 1);
    QTest::keyClick(m_list->table(), Qt::Key_Escape);
    QCOMPARE(m_list->proxy()->rowCount(), all);
    m_list->findChildren<QComboBox *>().first()->setCurrentIndex(1);
    QCOMPARE(m_list->proxy()->rowCount(), 1);
}

void TestFindingsList::weakOnesOnRequest()
{
    const int strong = m_list->proxy()->rowCount();
    QTest::mouseClick(m_list->findChild<QCheckBox *>(), Qt::LeftButton, {}, QPoint(8, 8));
    QCOMPARE(m_list->proxy()->rowCount(), strong + 1);
}

void TestFindingsList::emptyListSaysSo()
{
    m_model->setIndex(std::make_shared<const SnapshotIndex>(Test::SnapshotBuilder().build()));
    const auto labels = m_list->table()->viewport()->findChildren<QLabel *>();
    QCOMPARE(labels.size(), 1);
    QVERIFY(labels.first()->isVisible());
    QCOMPARE(labels.first()->text(), u"none"_s);
}

void TestFindingsList::decide(int row, Verdict verdict)
{
    m_snapshot = std::make_shared<Snapshot>(*m_snapshot); // as the workspace does: the same comparison, one more entry
    Decision decision;
    decision.target = DecisionTarget::Discrepancy;
    decision.key = m_snapshot->comparison->discrepancies.at(row).key;
    decision.verdict = verdict;
    m_snapshot->decisions.append(decision);
    m_model->setIndex(std::make_shared<const SnapshotIndex>(m_snapshot));
}

void TestFindingsList::reviewByKeysStaysOnItsRow()
{
    connect(m_list.get(), &FindingsList::verdictRequested, this, &TestFindingsList::decide);
    QTableView *table = m_list->table();
    table->selectRow(0);
    table->horizontalHeader()->resizeSection(0, 177);
    QTest::keyClick(table, Qt::Key_Y);
    QCOMPARE(table->currentIndex().row(), 0);
    QTest::keyClick(table, Qt::Key_Down);
    QTest::keyClick(table, Qt::Key_N);
    QCOMPARE(table->currentIndex().row(), 1);
    QTest::keyClick(table, Qt::Key_Down);
    QTest::keyClick(table, Qt::Key_Y);
    QCOMPARE(m_snapshot->decisions.size(), 3);
    QCOMPARE(m_snapshot->decisions.at(1).key, m_snapshot->comparison->discrepancies.at(1).key);
    QCOMPARE(m_snapshot->decisions.at(2).key, m_snapshot->comparison->discrepancies.at(2).key);
    QCOMPARE(table->model()->index(1, DiscrepanciesModel::Status).data().toString(),
             Vocabulary::verdict(Verdict::Rejected));
    // A new analysis: the rows are new, the current finding is not.
    const QString key = table->currentIndex().data(KeyRole).toString();
    auto comparison = std::make_shared<Comparison>(*m_snapshot->comparison);
    comparison->discrepancies.removeFirst();
    m_snapshot = std::make_shared<Snapshot>(*m_snapshot);
    m_snapshot->comparison = comparison;
    m_model->setIndex(std::make_shared<const SnapshotIndex>(m_snapshot));
    QCOMPARE(table->currentIndex().data(KeyRole).toString(), key);
    QCOMPARE(table->currentIndex().row(), 1);
    QCOMPARE(table->horizontalHeader()->sectionSize(0), 177);
}

void TestFindingsList::theArticleFilterFollowsItsArticle()
{
    auto *articles = m_list->findChildren<QComboBox *>().last();
    articles->setCurrentIndex(3); // the third article
    const QString name = articles->currentText().mid(1);
    const int rows = m_list->proxy()->rowCount();
    QVERIFY(rows > 0);
    auto comparison = std::make_shared<Comparison>(*m_snapshot->comparison);
    comparison->articles.removeAt(1);
    comparison->matches.clear();
    comparison->discrepancies.removeIf([](const Discrepancy &discrepancy) {
        return std::ranges::any_of(discrepancy.values, [](const auto &value) { return value.articles.contains(1); });
    });
    for (Discrepancy &discrepancy : comparison->discrepancies) {
        for (DiscrepancyValue &value : discrepancy.values) {
            for (int &article : value.articles)
                article -= article > 1 ? 1 : 0;
            for (SentenceRef &sentence : value.sentences)
                sentence.article -= sentence.article > 1 ? 1 : 0;
        }
    }
    m_snapshot = std::make_shared<Snapshot>(*m_snapshot);
    m_snapshot->comparison = comparison;
    m_model->setIndex(std::make_shared<const SnapshotIndex>(m_snapshot));
    QCOMPARE(articles->currentIndex(), 2);
    QCOMPARE(articles->currentText().mid(1), name);
    QCOMPARE(m_list->proxy()->rowCount(), rows);
}

void TestFindingsList::escapeInTheFilterClearsIt()
{
    const int all = m_list->proxy()->rowCount();
    m_list->filterEdit()->setFocus();
    QTest::keyClicks(m_list->filterEdit(), u"nowhere to be found"_s);
    QCOMPARE(m_list->proxy()->rowCount(), 0);
    QTest::keyClick(m_list->filterEdit(), Qt::Key_Escape);
    QCOMPARE(m_list->proxy()->rowCount(), all);
    QTest::keyClick(m_list->filterEdit(), Qt::Key_Down);
    QVERIFY(m_list->table()->hasFocus());
    QCOMPARE(m_list->table()->currentIndex().row(), 0);
}

void TestFindingsList::thirdClickBringsTheOrderBack()
{
    const auto subjects = [this] {
        QStringList all;
        for (int row = 0; row < m_list->proxy()->rowCount(); ++row)
            all += m_list->proxy()->index(row, 0).data().toString();
        return all;
    };
    const QStringList ranked = subjects();
    QHeaderView *header = m_list->table()->horizontalHeader();
    const auto click = [header] {
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {},
                          QPoint(header->sectionViewportPosition(0) + 20, header->height() / 2));
    };
    click();
    const QStringList ascending = subjects();
    QVERIFY(std::ranges::is_sorted(ascending));
    click();
    QVERIFY(subjects() != ascending);
    click();
    QCOMPARE(subjects(), ranked);
    QVERIFY(ranked != ascending);
}

void TestFindingsList::weakOnesAreTold()
{
    QSignalSpy spy(m_list.get(), &FindingsList::weakShownChanged);
    QTest::mouseClick(m_list->findChild<QCheckBox *>(), Qt::LeftButton, {}, QPoint(8, 8));
    QCOMPARE(spy.size(), 1);
    QCOMPARE(spy.first().first().toBool(), true);
    m_list->setWeakShown(false);
    QVERIFY(!m_list->findChild<QCheckBox *>()->isChecked());
}

void TestFindingsList::furnitureIsAPlaceToo()
{
    SearchModel search;
    FindingsListOptions options;
    options.name = u"search"_s;
    options.widths = {18, 30, 0};
    FindingsList list(&search, options);
    search.setIndex(std::make_shared<const SnapshotIndex>(m_snapshot));
    search.setQuery(u"ten walks"_s);
    QCOMPARE(list.proxy()->rowCount(), 1);
    QSignalSpy spy(&list, &FindingsList::spanActivated);
    list.table()->selectRow(0);
    QTest::keyClick(list.table(), Qt::Key_Return);
    QCOMPARE(spy.size(), 1);
    const auto span = spy.first().first().value<ArticleSpan>();
    QCOMPARE(textIn(m_snapshot->comparison->articles.at(span.article).text, span.span).toString(),
             u"Read next: Ten walks above the tree line"_s);
}

void TestFindingsList::namedForScreenReaders()
{
    QCOMPARE(m_list->table()->accessibleName(), u"List of discrepancies"_s);
}

void TestFindingsList::chooserGoesFromListToList()
{
    ListChooser chooser;
    auto *discrepancies = new DiscrepanciesModel(&chooser);
    auto *matches = new MatchesModel(&chooser);
    FindingsListOptions options;
    options.name = u"first"_s;
    options.title = u"Discrepancies"_s;
    options.widths = {20};
    chooser.addList(new FindingsList(discrepancies, options, &chooser));
    options.name = u"second"_s;
    options.title = u"Shared copy"_s;
    chooser.addList(new FindingsList(matches, options, &chooser));
    discrepancies->setIndex(std::make_shared<const SnapshotIndex>(m_snapshot));
    matches->setIndex(std::make_shared<const SnapshotIndex>(m_snapshot));
    chooser.resize(900, 300);
    chooser.show();
    QVERIFY(QTest::qWaitForWindowActive(&chooser));

    auto *names = chooser.findChild<QListWidget *>();
    QCOMPARE(names->item(1)->text(), u"Shared copy  (%1)"_s.arg(m_snapshot->comparison->matches.size()));
    names->setFocus();
    QTest::keyClick(names, Qt::Key_Down);
    QCOMPARE(chooser.current()->objectName(), u"second"_s);
    QVERIFY(chooser.list(u"second"_s)->isVisible());
    QVERIFY(!chooser.list(u"first"_s)->isVisible());
    QTest::keyClick(names, Qt::Key_Return);
    QVERIFY(chooser.current()->table()->hasFocus());
    QVERIFY(chooser.current()->table()->currentIndex().isValid());
    QTest::mouseClick(names->viewport(), Qt::LeftButton, {}, names->visualItemRect(names->item(0)).center());
    QCOMPARE(chooser.current()->objectName(), u"first"_s);
}

QTEST_MAIN(TestFindingsList)
#include "tst_findingslist.moc"
