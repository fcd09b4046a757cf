// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <model/vocabulary.h>
#include <ui/findings/findingslist.h>
#include <ui/models/discrepanciesmodel.h>

#include <support/samplesnapshot.h>

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
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
    void keysGiveVerdicts_data();
    void keysGiveVerdicts();
    void filterAndEscape();
    void weakOnesOnRequest();
    void emptyListSaysSo();

private:
    std::unique_ptr<DiscrepanciesModel> m_model;
    std::unique_ptr<FindingsList> m_list;
};

void TestFindingsList::init()
{
    m_list.reset();
    m_model = std::make_unique<DiscrepanciesModel>();
    FindingsListOptions options;
    options.name = u"discrepancies"_s;
    options.emptyText = u"none"_s;
    options.kindColumn = DiscrepanciesModel::Kind;
    options.roleOfKind = [](int) { return Role::Conflict; };
    options.kinds = {{u"When"_s, {static_cast<int>(ConflictKind::Date)}}};
    options.verdicts = {Verdict::Open, Verdict::Accepted};
    options.verdictWords = &Vocabulary::verdict;
    options.hasWeak = true;
    options.widths = {30, 0, 12, 10, 20};
    m_list = std::make_unique<FindingsList>(m_model.get(), options);
    m_model->setIndex(std::make_shared<const SnapshotIndex>(Test::sampleSnapshot()));
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

void TestFindingsList::returnGoesThere()
{
    QSignalSpy spy(m_list.get(), &FindingsList::placesActivated);
    m_list->table()->selectRow(0);
    QTest::keyClick(m_list->table(), Qt::Key_Return);
    QCOMPARE(spy.count(), 1);
}

void TestFindingsList::keysGiveVerdicts_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<Verdict>("verdict");
    QTest::newRow("Y") << static_cast<int>(Qt::Key_Y) << Verdict::Accepted;
    QTest::newRow("N") << static_cast<int>(Qt::Key_N) << Verdict::Rejected;
    QTest::newRow("E") << static_cast<int>(Qt::Key_E) << Verdict::Reconciled;
}

void TestFindingsList::keysGiveVerdicts()
{
    QFETCH(int, key);
    QFETCH(Verdict, verdict);
    QSignalSpy spy(m_list.get(), &FindingsList::verdictRequested);
    m_list->table()->selectRow(1);
    QTest::keyClick(m_list->table(), static_cast<Qt::Key>(key));
    QCOMPARE(spy.count(), 1);
    QCOMPARE(spy.first().at(0).toInt(), 1);
    QCOMPARE(spy.first().at(1).value<Verdict>(), verdict);
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

QTEST_MAIN(TestFindingsList)
#include "tst_findingslist.moc"
