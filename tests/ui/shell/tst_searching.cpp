// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "windowfixture.h"

#include <ui/models/searchmodel.h>
#include <ui/search/findbar.h>
#include <ui/shell/docks.h>
#include <ui/shell/statusline.h>
#include <ui/shell/topbar.h>

#include <QLineEdit>
#include <QSignalSpy>

using namespace Counterpoint;
using namespace Counterpoint::Test;
using namespace Qt::StringLiterals;

/** One search, from two fields. */
class TestSearching : public QObject, private WindowFixture
{
    Q_OBJECT
private Q_SLOTS:
    void init() { beginWithStory(); }
    void returnGoesOn_shiftReturnBack();
    void decisionKeepsThePlace();
    void nextGoesOnAfterTheBarIsClosed();
    void escapeInTheTopFieldLeadsBack();
    void topFieldTakesOver();
    void beginsWhereTheAnalystIs();
    void typingIsSearchedOnce();

private:
    /** "Hit n of m" as the status line says it. */
    [[nodiscard]] int hit() const { return window().statusLine()->currentMessage().section(u' ', 1, 1).toInt(); }
    void find(const QString &words) const
    {
        QTest::keyClick(&window(), Qt::Key_F, Qt::ControlModifier);
        QTRY_VERIFY(field()->hasFocus());
        QTest::keyClicks(field(), words);
    }
    [[nodiscard]] QLineEdit *field() const { return window().findBar()->edit(); }
};

void TestSearching::returnGoesOn_shiftReturnBack()
{
    find(u"bridge"_s);
    QTest::keyClick(field(), Qt::Key_Return);
    QCOMPARE(hit(), 1);
    QTest::keyClick(field(), Qt::Key_Return);
    QTest::keyClick(field(), Qt::Key_Enter);
    QCOMPARE(hit(), 3);
    QTest::keyClick(field(), Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(hit(), 2);
}

void TestSearching::decisionKeepsThePlace()
{
    find(u"bridge"_s);
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(field(), Qt::Key_Return);
    QCOMPARE(hit(), 3);
    Decision decision;
    decision.target = DecisionTarget::Match;
    decision.key = snapshot().comparison->matches.first().key;
    decision.verdict = Verdict::Accepted;
    workspace().decide(decision);
    QTRY_COMPARE(snapshot().decisions.size(), 1);
    QTest::keyClick(field(), Qt::Key_Return);
    QCOMPARE(hit(), 4);
}

void TestSearching::nextGoesOnAfterTheBarIsClosed()
{
    find(u"bridge"_s);
    QTest::keyClick(field(), Qt::Key_Return);
    QTest::keyClick(field(), Qt::Key_Escape);
    QVERIFY(!window().findBar()->isVisible());
    QTest::keyClick(&window(), Qt::Key_F3);
    QVERIFY2(hit() > 0, qPrintable(window().statusLine()->currentMessage()));
}

void TestSearching::escapeInTheTopFieldLeadsBack()
{
    QTest::keyClick(&window(), Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(window().topBar()->search()->hasFocus());
    QTest::keyClicks(window().topBar()->search(), u"ferry"_s);
    QTest::keyClick(window().topBar()->search(), Qt::Key_Escape);
    QTRY_VERIFY(window().reader()->isAncestorOf(QApplication::focusWidget()));
}

void TestSearching::topFieldTakesOver()
{
    find(u"bridge"_s);
    window().topBar()->search()->setFocus();
    QTest::keyClicks(window().topBar()->search(), u"shopkeepers"_s);
    QVERIFY(!window().findBar()->isVisible()); // its count would be wrong
    QTest::keyClick(&window(), Qt::Key_F3);
    QCOMPARE(window().statusLine()->currentMessage(), u"Hit 1 of 1"_s);
}

void TestSearching::beginsWhereTheAnalystIs()
{
    select(u"The ferry sails"_s);
    find(u"bridge"_s);
    QTest::keyClick(field(), Qt::Key_Return, Qt::ShiftModifier);
    const auto place = window().reader()->selectedSentence();
    QVERIFY(!place || place->article == 2); // the nearest before it is in the same article, not the last of all
    QVERIFY(hit() > 3);
}

void TestSearching::typingIsSearchedOnce()
{
    const SearchModel *model = window().docks()->searchModel();
    QSignalSpy searched(model, &QAbstractItemModel::modelReset);
    QTest::keyClick(&window(), Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(window().topBar()->search()->hasFocus());
    QTest::keyClicks(window().topBar()->search(), u"bridge"_s);
    QTRY_VERIFY(model->rowCount() > 0);
    QCOMPARE(searched.size(), 1);
    QTest::keyClicks(window().topBar()->search(), u"head"_s);
    QTest::keyClick(window().topBar()->search(), Qt::Key_Return); // does not wait
    QCOMPARE(model->query(), u"bridgehead"_s);
    QCOMPARE(searched.size(), 2);
}

QTEST_MAIN(TestSearching)
#include "tst_searching.moc"
