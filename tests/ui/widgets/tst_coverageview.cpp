// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/matrix/coverageview.h>

#include <support/samplesnapshot.h>

#include <QHeaderView>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace Counterpoint;

class TestCoverageView : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cellsGoToTheirSentence();
    void silentCellsGoNowhere();
    void aDecisionLeavesCellAndWidths();
    void widthsAreKeptForTheSession();
};

namespace
{

std::unique_ptr<CoverageView> makeView()
{
    auto view = std::make_unique<CoverageView>();
    view->setIndex(std::make_shared<const SnapshotIndex>(Test::sampleSnapshot()));
    view->resize(900, 300);
    view->show();
    return view;
}

} // namespace

void TestCoverageView::cellsGoToTheirSentence()
{
    const auto view = makeView();
    QSignalSpy spy(view.get(), &CoverageView::placesActivated);
    QTableView *table = view->table();
    QCOMPARE(table->model()->rowCount(), 4);
    QCOMPARE(table->model()->columnCount(), 7);
    table->setCurrentIndex(table->model()->index(1, CoverageModel::FirstArticle));
    QTest::keyClick(table, Qt::Key_Right);
    QTest::keyClick(table, Qt::Key_Right);
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(spy.count(), 1);
    QCOMPARE(spy.first().first().value<QList<SentenceRef>>(), (QList<SentenceRef>{{2, 1}}));
}

void TestCoverageView::silentCellsGoNowhere()
{
    const auto view = makeView();
    QSignalSpy spy(view.get(), &CoverageView::placesActivated);
    QTableView *table = view->table();
    const QRect cell = table->visualRect(table->model()->index(1, CoverageModel::FirstArticle + 4));
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, cell.center());
    QCOMPARE(spy.count(), 0);
}

void TestCoverageView::aDecisionLeavesCellAndWidths()
{
    const auto view = makeView();
    QTableView *table = view->table();
    table->setCurrentIndex(table->model()->index(2, 3));
    table->horizontalHeader()->resizeSection(CoverageModel::When, 133);
    table->horizontalHeader()->resizeSection(CoverageModel::FirstArticle, 71);
    auto comparison = std::make_shared<Comparison>(*Test::sampleSnapshot()->comparison);
    comparison->coverage.removeFirst();
    auto snapshot = std::make_shared<Snapshot>(*Test::sampleSnapshot());
    snapshot->comparison = comparison;
    view->setIndex(std::make_shared<const SnapshotIndex>(snapshot));
    QCOMPARE(table->currentIndex(), table->model()->index(1, 3)); // the same event, a row higher
    view->setIndex({});
    view->setIndex(std::make_shared<const SnapshotIndex>(snapshot));
    QCOMPARE(table->horizontalHeader()->sectionSize(CoverageModel::When), 133);
    QCOMPARE(table->horizontalHeader()->sectionSize(CoverageModel::FirstArticle), 71);
}

void TestCoverageView::widthsAreKeptForTheSession()
{
    const auto first = makeView();
    first->table()->horizontalHeader()->resizeSection(CoverageModel::When, 141);
    const auto *from = qobject_cast<ListTable *>(first->table());
    const auto second = makeView();
    auto *to = qobject_cast<ListTable *>(second->table());
    to->restoreColumns(from->saveColumns());
    QCOMPARE(to->horizontalHeader()->sectionSize(CoverageModel::When), 141);
    const QByteArray kept = to->saveColumns();
    for (const char *odd : {"", "x", "0 -4 9", "12 141 80", "0 99999"}) {
        to->restoreColumns(odd);
        QCOMPARE(to->saveColumns(), kept);
    }
}

QTEST_MAIN(TestCoverageView)
#include "tst_coverageview.moc"
