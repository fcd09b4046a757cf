// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/matrix/coverageview.h>

#include <support/samplesnapshot.h>

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

QTEST_MAIN(TestCoverageView)
#include "tst_coverageview.moc"
