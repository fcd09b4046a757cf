// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "windowfixture.h"

#include <ui/claims/claimspanel.h>
#include <ui/findings/findingslist.h>
#include <ui/matrix/coverageview.h>
#include <ui/models/discrepanciesmodel.h>
#include <ui/shell/articlespanel.h>
#include <ui/shell/docks.h>
#include <ui/shell/topbar.h>
#include <ui/timeline/timelinepanel.h>
#include <ui/timeline/timelineview.h>

#include <QClipboard>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QWindow>

using namespace Counterpoint;
using namespace Counterpoint::Test;
using namespace Qt::StringLiterals;

/** The menu of a row: opened by a right click and by the keyboard, it acts on that row whatever the panes show. */
class TestRowMenus : public QObject, private WindowFixture
{
    Q_OBJECT
private Q_SLOTS:
    void init() { beginWithStory(); }
    void menusHoldTheActionsOfTheMenuBar();
    void verdictIsOnTheRow_data();
    void verdictIsOnTheRow();
    void goThereGoesThere();
    void greyedLineFoundIsTakenForText();
    void textIsCopied();
    void claimIsEditedAndRemoved();
    void eventsGoToTheirArticle();
    void timelineHasOne();
    void articleByTheKeyboard();
    void besideTheRowsThereIsNone();
    void readOnlySaysWhy();

private:
    [[nodiscard]] Docks *docks() const { return window().docks(); }
    [[nodiscard]] QTableView *discrepancies() const
    {
        docks()->raiseDiscrepancies();
        return docks()->discrepancies()->table();
    }
    [[nodiscard]] QTableView *matches() const
    {
        docks()->raiseMatches();
        return docks()->matches()->table();
    }
    /** By the mouse, through the window, as the desktop does it. */
    [[nodiscard]] QMenu *clicked(QAbstractItemView *view, int row, int column = 0) const
    {
        const QModelIndex index = view->model()->index(row, column);
        view->scrollTo(index);
        return clicked(view->viewport(), view->visualRect(index).center());
    }
    [[nodiscard]] QMenu *clicked(QWidget *widget, const QPoint &at) const
    {
        if (!QTest::qWaitFor([widget] { return widget->isVisible(); }))
            return nullptr;
        QTest::mouseClick(window().windowHandle(), Qt::RightButton, {}, widget->mapTo(&window(), at));
        return openMenu(u"rowMenu"_s);
    }
    /** By the keyboard: what the desktop makes of the Menu key. */
    [[nodiscard]] QMenu *asked(QWidget *widget, const QString &name = u"rowMenu"_s) const
    {
        widget->setFocus();
        const QPoint at = widget->rect().center();
        QContextMenuEvent event(QContextMenuEvent::Keyboard, at, widget->mapToGlobal(at));
        QApplication::sendEvent(widget, &event);
        return openMenu(name);
    }
    [[nodiscard]] bool isGone(const QString &name = u"rowMenu"_s) const
    {
        return QTest::qWaitFor([&] { return !window().findChild<QMenu *>(name); });
    }
    [[nodiscard]] QAction *action(ActionId id) const { return window().actions()[id]; }
};

void TestRowMenus::menusHoldTheActionsOfTheMenuBar()
{
    QMenu *menu = clicked(discrepancies(), 0);
    QVERIFY(menu);
    for (ActionId id : {ActionId::VerdictReal, ActionId::VerdictReconciled, ActionId::VerdictNot, ActionId::CopyText}) {
        QVERIFY(menu->actions().contains(action(id)));
        QVERIFY(action(id)->isEnabled()); // although no sentence is selected
    }
    QTest::keyClick(menu, Qt::Key_Escape);
    QVERIFY(isGone());
    QTRY_VERIFY(!action(ActionId::VerdictReal)->isEnabled());
    menu = clicked(matches(), 0);
    QVERIFY(menu && !menu->actions().contains(action(ActionId::VerdictReconciled)));
}

void TestRowMenus::verdictIsOnTheRow_data()
{
    QTest::addColumn<bool>("isMatch");
    QTest::addColumn<bool>("isByKey");
    for (const bool isMatch : {false, true}) {
        QTest::addRow("%s, mouse", isMatch ? "match" : "discrepancy") << isMatch << false;
        QTest::addRow("%s, keyboard", isMatch ? "match" : "discrepancy") << isMatch << true;
    }
}

void TestRowMenus::verdictIsOnTheRow()
{
    QFETCH(bool, isMatch);
    QFETCH(bool, isByKey);
    select(u"Shopkeepers"_s); // another sentence, of which nothing was found
    QTableView *table = isMatch ? matches() : discrepancies();
    const int row = table->model()->rowCount() - 1;
    const QString key = table->model()->index(row, 0).data(KeyRole).toString();
    table->selectRow(row);
    QMenu *menu = isByKey ? asked(table) : clicked(table, row);
    QVERIFY(menu);
    choose(menu, u"Not a"_s);
    const DecisionTarget target = isMatch ? DecisionTarget::Match : DecisionTarget::Discrepancy;
    QTRY_COMPARE(index().verdict(target, key), Verdict::Rejected);
    QCOMPARE(snapshot().decisions.size(), 1);
    QVERIFY(isGone());
    if (isMatch)
        return;
    menu = clicked(table, row);
    QVERIFY(menu);
    choose(menu, u"Reconciled"_s);
    QMenu *reasons = openMenu(u"reconciliations"_s);
    QVERIFY(reasons);
    QTest::keyClick(reasons, Qt::Key_Return);
    QTRY_COMPARE(index().verdict(target, key), Verdict::Reconciled);
}

void TestRowMenus::goThereGoesThere()
{
    QTableView *table = matches();
    const auto places = table->model()->index(0, 0).data(PlacesRole).value<QList<SentenceRef>>();
    QMenu *menu = clicked(table, 0);
    QVERIFY(menu);
    QVERIFY(!window().reader()->selectedSentence()); // a right click alone goes nowhere
    choose(menu, u"Go there"_s);
    QCOMPARE(window().reader()->selectedSentence(), std::optional(places.first()));
}

void TestRowMenus::greyedLineFoundIsTakenForText()
{
    QTest::keyClick(&window(), Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    QTest::keyClicks(window().topBar()->search(), u"Tom Reed"_s);
    QTest::keyClick(window().topBar()->search(), Qt::Key_Return);
    QTableView *found = docks()->searchResults()->table();
    QTRY_COMPARE(found->model()->rowCount(), 1);
    QMenu *menu = clicked(found, 0);
    QVERIFY(menu);
    const auto isReason = [](const QAction *entry) { return entry->text() == u"Taken for a byline, 90\u00a0%"_s; };
    QVERIFY(std::ranges::any_of(menu->actions(), isReason));
    QVERIFY(menu->actions().contains(action(ActionId::TurnLineOfOutlet)));
    choose(menu, u"Go there"_s);
    QVERIFY(window().reader()->selectedFurniture());
    QVERIFY(isGone());
    window().reader()->clearSelection();
    menu = clicked(found, 0);
    QVERIFY(menu);
    choose(menu, u"This is article text"_s);
    TRY_LONG(sentenceWith(u"By Tom Reed"_s));
    settle(3);
}

void TestRowMenus::textIsCopied()
{
    QTableView *table = discrepancies();
    const QModelIndex row = table->model()->index(0, 0);
    const QStringList words{row.data().toString(), row.siblingAtColumn(DiscrepanciesModel::Values).data().toString()};
    QMenu *menu = clicked(table, 0);
    QVERIFY(menu);
    choose(menu, u"Copy text"_s);
    QCOMPARE(QApplication::clipboard()->text(), words.join(u'\n'));
    QVERIFY(isGone());
    select(u"Shopkeepers"_s);
    trigger(ActionId::CopyText); // from the menu bar it is the sentence again
    QVERIFY(QApplication::clipboard()->text().startsWith(u"Shopkeepers"_s));
}

void TestRowMenus::claimIsEditedAndRemoved()
{
    select(u"Shopkeepers"_s);
    key(Qt::Key_A);
    auto *text = window().findChild<QPlainTextEdit *>(u"claimText"_s);
    QTRY_VERIFY(text->hasFocus());
    QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(snapshot().claims.size(), 1);
    QTRY_VERIFY(!docks()->claims()->isEditing());
    QMenu *menu = clicked(docks()->claims()->table(), 0);
    QVERIFY(menu);
    choose(menu, u"Edit claim"_s);
    QTRY_VERIFY(docks()->claims()->isEditing());
    QTest::keyClick(text, Qt::Key_Escape);
    QVERIFY(isGone());
    menu = clicked(docks()->claims()->table(), 0);
    QVERIFY(menu);
    choose(menu, u"Remove claim"_s);
    QTRY_COMPARE(snapshot().claims.size(), 0);
}

void TestRowMenus::eventsGoToTheirArticle()
{
    docks()->raiseCoverage();
    QTableView *table = docks()->coverage()->table();
    QModelIndex told;
    for (int row = 0; row < table->model()->rowCount() && !told.isValid(); ++row) {
        const QModelIndex cell = table->model()->index(row, CoverageModel::FirstArticle + 1);
        if (!cell.data(PlacesRole).value<QList<SentenceRef>>().isEmpty())
            told = cell;
    }
    QVERIFY(told.isValid());
    const auto places = told.data(PlacesRole).value<QList<SentenceRef>>();
    QMenu *menu = clicked(table, told.row(), told.column());
    QVERIFY(menu);
    choose(menu, u"Go there"_s);
    QCOMPARE(window().reader()->selectedSentence(), std::optional(places.first()));
    QCOMPARE(places.first().article, 1);
}

void TestRowMenus::timelineHasOne()
{
    docks()->raiseTimeline();
    TimelineView *view = docks()->timeline()->view();
    QVERIFY(!view->layoutShown().marks.isEmpty());
    const SentenceRef place = view->layoutShown().marks.first().sentence;
    QMenu *menu = clicked(view->viewport(), view->markRect(0).center().toPoint());
    QVERIFY(menu);
    QTest::keyClick(menu, Qt::Key_Escape);
    QVERIFY(isGone());
    QCOMPARE(view->currentMark(), 0);
    menu = asked(view);
    QVERIFY(menu);
    choose(menu, u"Go there"_s);
    QCOMPARE(window().reader()->selectedSentence(), std::optional(place));
}

void TestRowMenus::articleByTheKeyboard()
{
    window().reader()->focusArticle(0);
    QListView *list = docks()->articles()->list();
    list->setCurrentIndex(list->model()->index(2, 0));
    QMenu *menu = asked(list, u"articleMenu"_s);
    QVERIFY(menu);
    for (ActionId id :
         {ActionId::SoloArticle, ActionId::EditArticle, ActionId::ExcludeArticle, ActionId::RemoveArticle})
        QVERIFY(menu->actions().contains(action(id)));
    choose(menu, u"Exclude article"_s);
    settle(2);
    QCOMPARE(files(), (QStringList{u"first.txt"_s, u"second.txt"_s}));
}

void TestRowMenus::besideTheRowsThereIsNone()
{
    docks()->raiseClaims();
    const auto *table = docks()->claims()->table(); // nothing in it
    QTRY_VERIFY(table->isVisible());
    QTest::mouseClick(window().windowHandle(), Qt::RightButton, {},
                      table->viewport()->mapTo(&window(), table->viewport()->rect().center()));
    QVERIFY(!QApplication::activePopupWidget());
    QVERIFY(!window().findChild<QMenu *>(u"rowMenu"_s));
}

void TestRowMenus::readOnlySaysWhy()
{
    auto locked = std::make_shared<Snapshot>(snapshot());
    locked->isReadOnly = true;
    Q_EMIT workspace().snapshotChanged(locked);
    const QMenu *menu = clicked(discrepancies(), 0);
    QVERIFY(menu);
    QVERIFY(!action(ActionId::VerdictNot)->isEnabled());
    QVERIFY(action(ActionId::VerdictNot)->toolTip().contains(u"read-only"_s));
    QVERIFY(action(ActionId::CopyText)->isEnabled());
}

QTEST_MAIN(TestRowMenus)
#include "tst_rowmenus.moc"
