// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "windowfixture.h"

#include <ui/metadata/metadatatable.h>
#include <ui/metadata/metadatawindow.h>
#include <ui/shell/articlespanel.h>
#include <ui/shell/docks.h>

#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QMessageBox>
#include <QPushButton>

using namespace Counterpoint;
using namespace Counterpoint::Test;
using namespace Qt::StringLiterals;

using Column = MetadataModel::Column;

/** The grid of all articles' metadata, with real keys: typing, pasting, applying, undoing. */
class TestMetadata : public QObject, private WindowFixture
{
    Q_OBJECT
private Q_SLOTS:
    void init() { beginWithStory(); }
    void typed_isAppliedUndoneAndKept();
    void articleMenu_opensTheGridAtItsRow();
    void block_isPastedAndUndoneInTheGrid();
    void oneValue_goesIntoAllSelectedCells();
    void badCell_keepsApplyDisabled();
    void role_isChosen();
    void unapplied_isAskedAbout_data();
    void unapplied_isAskedAbout();
    void unapplied_isAskedAboutBeforeAnotherIsOpened();
    void savedElsewhere_keepsWhatIsTyped();
    void size_isRemembered();

private:
    [[nodiscard]] MetadataWindow *grid() const { return window().findChild<MetadataWindow *>(); }
    [[nodiscard]] MetadataTable *table() const { return grid()->findChild<MetadataTable *>(); }
    [[nodiscard]] QPushButton *apply() const { return grid()->findChild<QPushButton *>(u"metadataApply"_s); }
    [[nodiscard]] const Metadata &metadata(int article) const
    {
        return snapshot().comparison->articles.at(article).metadata;
    }
    void openGrid() const
    {
        window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window()));
        QTest::keyClick(&window(), Qt::Key_M, Qt::ControlModifier);
        QVERIFY(grid());
        QVERIFY(QTest::qWaitForWindowActive(grid()));
        table()->setFocus();
        QTRY_VERIFY(table()->hasFocus());
    }
    void go(int row, int column) const
    {
        table()->selectionModel()->setCurrentIndex(table()->model()->index(row, column),
                                                   QItemSelectionModel::ClearAndSelect);
    }
    void typeInto(int row, int column, const QString &text) const
    {
        go(row, column);
        QTest::keyClick(table(), Qt::Key_F2);
        auto *editor = table()->viewport()->findChild<QLineEdit *>();
        QVERIFY(editor);
        editor->selectAll();
        QTest::keyClick(editor, Qt::Key_Delete);
        QTest::keyClicks(editor, text);
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_VERIFY(!table()->viewport()->findChild<QLineEdit *>());
    }
    [[nodiscard]] QString shown(int row, int column) const
    {
        return table()->model()->index(row, column).data().toString();
    }
    [[nodiscard]] QString message() const { return grid()->findChild<QLabel *>(u"metadataMessage"_s)->text(); }
    [[nodiscard]] QMessageBox *question() const
    {
        QMessageBox *box = nullptr;
        const bool isAsked = QTest::qWaitFor([&] {
            box = window().findChild<QMessageBox *>(u"leaveMetadata"_s);
            return box && box->isVisible();
        });
        return isAsked ? box : nullptr;
    }
    static void answer(QMessageBox *box, const QString &words)
    {
        for (QAbstractButton *button : box->buttons()) {
            if (button->text() == words)
                return QTest::mouseClick(button, Qt::LeftButton);
        }
        QFAIL(qPrintable(words));
    }
};

void TestMetadata::typed_isAppliedUndoneAndKept()
{
    openGrid();
    QVERIFY(!apply()->isEnabled());
    typeInto(0, Column::Title, u"Another title"_s);
    typeInto(1, Column::Day, u"2031-03-15"_s);
    typeInto(1, Column::Time, u"7:45"_s);
    typeInto(1, Column::Zone, u"+3"_s);
    typeInto(1, Column::Url, u"https://valley.example/bridge"_s);
    typeInto(2, Column::Archive, u"https://kept.example/3"_s);
    QVERIFY(apply()->isEnabled());
    QTest::keyClick(table(), Qt::Key_Return, Qt::ControlModifier);
    TRY_LONG(metadata(0).title == u"Another title"_s && !workspace().isBusy());
    QCOMPARE(metadata(1).published.date, QDate(2031, 3, 15));
    QCOMPARE(metadata(1).published.time, QTime(7, 45));
    QCOMPARE(metadata(1).published.utcOffset, 3 * 3600);
    QCOMPARE(metadata(1).url, u"https://valley.example/bridge"_s);
    QCOMPARE(metadata(2).archiveUrl, u"https://kept.example/3"_s);
    QVERIFY(!apply()->isEnabled());
    QVERIFY(!grid()->isChanged());
    QTest::keyClick(grid(), Qt::Key_Escape);
    QTRY_VERIFY(!grid());
    const QString store = snapshot().storePath;
    makeWindow();
    open(store, 3);
    QCOMPARE(metadata(1).published.utcOffset, 3 * 3600);
    undo();
    TRY_LONG(metadata(0).title == u"Bridge over the Arle closed after crack"_s && !workspace().isBusy());
    QVERIFY(metadata(1).url.isEmpty());
    QVERIFY(snapshot().decisions.isEmpty());
}

void TestMetadata::articleMenu_opensTheGridAtItsRow()
{
    QListView *articles = window().docks()->articles()->list();
    const QPoint at = articles->visualRect(articles->model()->index(1, 0)).center();
    QContextMenuEvent event(QContextMenuEvent::Mouse, at, articles->viewport()->mapToGlobal(at));
    QApplication::sendEvent(articles->viewport(), &event);
    QMenu *menu = openMenu(u"articleMenu"_s);
    QVERIFY(menu);
    choose(menu, u"Correct title"_s);
    QTRY_VERIFY(grid() && grid()->isVisible());
    QCOMPARE(table()->currentIndex(), table()->model()->index(1, Column::Title));
}

void TestMetadata::block_isPastedAndUndoneInTheGrid()
{
    openGrid();
    QApplication::clipboard()->setText(u"The Valley Paper\t\"Reed, \"\"T.\"\"\"\r\nThe Hill Paper\tAnn Lowe\r\n"_s);
    go(0, Column::Outlet);
    QTest::keyClick(table(), Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(shown(0, Column::Byline), u"Reed, \"T.\""_s);
    QCOMPARE(shown(1, Column::Outlet), u"The Hill Paper"_s);
    QVERIFY2(message().contains(u"4 changes"_s), qPrintable(message()));
    QTest::keyClick(table(), Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(!grid()->isChanged());
    QTest::keyClick(table(), Qt::Key_Y, Qt::ControlModifier);
    QCOMPARE(shown(1, Column::Byline), u"Ann Lowe"_s);
    table()->selectionModel()->select(
        QItemSelection(table()->model()->index(0, Column::Outlet), table()->model()->index(1, Column::Byline)),
        QItemSelectionModel::ClearAndSelect);
    QTest::keyClick(table(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(),
             u"The Valley Paper\t\"Reed, \"\"T.\"\"\"\nThe Hill Paper\tAnn Lowe\n"_s);
    go(2, Column::Outlet);
    QTest::keyClick(table(), Qt::Key_V, Qt::ControlModifier);
    QVERIFY2(message().contains(u"2 cells"_s), qPrintable(message()));
    QVERIFY(snapshot().decisions.isEmpty());
}

void TestMetadata::oneValue_goesIntoAllSelectedCells()
{
    openGrid();
    QApplication::clipboard()->setText(u"The Valley Paper"_s);
    table()->selectionModel()->select(
        QItemSelection(table()->model()->index(0, Column::Outlet), table()->model()->index(2, Column::Outlet)),
        QItemSelectionModel::ClearAndSelect);
    QTest::keyClick(table(), Qt::Key_V, Qt::ControlModifier);
    for (int row = 0; row < 3; ++row)
        QCOMPARE(shown(row, Column::Outlet), u"The Valley Paper"_s);
    QTest::keyClick(table(), Qt::Key_Delete);
    QVERIFY(shown(1, Column::Outlet).isEmpty());
}

void TestMetadata::badCell_keepsApplyDisabled()
{
    openGrid();
    typeInto(0, Column::Outlet, u"The Valley Paper"_s);
    typeInto(1, Column::Day, u"some day"_s);
    QCOMPARE(shown(1, Column::Day), u"some day"_s);
    QVERIFY(!apply()->isEnabled());
    QVERIFY2(message().contains(u"second.txt"_s) && message().contains(u"2024-03-09"_s), qPrintable(message()));
    QTest::keyClick(table(), Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(grid()->isChanged());
    typeInto(1, Column::Day, u"2031-03-15"_s);
    QVERIFY(apply()->isEnabled());
    QTest::mouseClick(apply(), Qt::LeftButton);
    TRY_LONG(metadata(1).published.date == QDate(2031, 3, 15) && !workspace().isBusy());
    QCOMPARE(snapshot().decisions.size(), 2);
}

void TestMetadata::role_isChosen()
{
    openGrid();
    go(2, Column::Role);
    QTest::keyClick(table(), Qt::Key_F2);
    auto *list = table()->viewport()->findChild<QComboBox *>();
    QVERIFY(list);
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Return);
    QTRY_COMPARE(shown(2, Column::Role), u"Wire copy"_s);
    QTest::mouseClick(apply(), Qt::LeftButton);
    TRY_LONG(metadata(2).role == ArticleRole::WireCopy && !workspace().isBusy());
}

void TestMetadata::unapplied_isAskedAbout_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<bool>("isKept");
    QTest::newRow("apply") << u"Apply"_s << true;
    QTest::newRow("do not") << u"Do not apply"_s << false;
}

void TestMetadata::unapplied_isAskedAbout()
{
    QFETCH(QString, words);
    QFETCH(bool, isKept);
    openGrid();
    typeInto(0, Column::Outlet, u"The Valley Paper"_s);
    QTest::keyClick(grid(), Qt::Key_Escape);
    QMessageBox *box = question();
    QVERIFY(box);
    answer(box, words);
    QTRY_VERIFY(!grid());
    if (isKept)
        TRY_LONG(metadata(0).outlet == u"The Valley Paper"_s && !workspace().isBusy());
    QCOMPARE(snapshot().decisions.size(), isKept ? 1 : 0);
}

void TestMetadata::unapplied_isAskedAboutBeforeAnotherIsOpened()
{
    write(u"other/one.txt"_s, firstArticle());
    write(u"other/two.txt"_s, secondArticle());
    openGrid();
    typeInto(0, Column::Outlet, u"The Valley Paper"_s);
    window().files()->open(path(u"other"_s));
    QMessageBox *box = question();
    QVERIFY(box);
    QCOMPARE(articleCount(), 3);
    answer(box, u"Do not apply"_s);
    settle(2);
    QTRY_VERIFY(!grid());
}

void TestMetadata::savedElsewhere_keepsWhatIsTyped()
{
    openGrid();
    typeInto(0, Column::Outlet, u"The Valley Paper"_s);
    workspace().saveStoreAs(path(u"kept.counterpoint"_s));
    TRY_LONG(snapshot().storePath.endsWith(u"kept.counterpoint"_s));
    QVERIFY(grid());
    QCOMPARE(shown(0, Column::Outlet), u"The Valley Paper"_s);
    QVERIFY(grid()->isChanged());
}

void TestMetadata::size_isRemembered()
{
    openGrid();
    grid()->resize(700, 400);
    table()->setColumnWidth(Column::Title, 123);
    QTest::keyClick(grid(), Qt::Key_Escape);
    QTRY_VERIFY(!grid());
    openGrid();
    QCOMPARE(grid()->size(), QSize(700, 400));
    QCOMPARE(table()->columnWidth(Column::Title), 123);
}

QTEST_MAIN(TestMetadata)
#include "tst_metadata.moc"
