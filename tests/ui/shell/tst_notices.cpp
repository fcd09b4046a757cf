// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "windowfixture.h"

#include <ui/reports/exportdialog.h>
#include <ui/settings/settingsdialog.h>
#include <ui/shell/appearance.h>
#include <ui/shell/helpwindow.h>
#include <ui/shell/messagebar.h>
#include <ui/shell/statusline.h>

#include <workspace/settings.h>

#include <QAccessible>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QImage>
#include <QLabel>
#include <QPixmap>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTabWidget>
#include <QTableWidget>
#include <QToolButton>

using namespace Counterpoint;
using namespace Counterpoint::Test;
using namespace Qt::StringLiterals;

/** What is said in the bar and the status line, and the dialogs beside the window. */
class TestNotices : public QObject, private WindowFixture
{
    Q_OBJECT
private Q_SLOTS:
    void init() { begin(); }
    void oneArticle_isSaidWhileItIsSo();
    void dismissed_staysAway();
    void error_staysUntilRead();
    void messages_areAnnounced();
    void icon_followsTheTheme();
    void errorElsewhere_isNotTheReports();
    void stop_isAlwaysInReach();
    void export_cannotBeStopped();
    void oneAndMany_haveTheirForms();
    void narrowWindow_isPossible();
    void settings_openOnceAndCloseWithTheirStore();
    void settings_changeOutletsInOneStep();
    void outlets_thatGoInACircleAreRefused_data();
    void outlets_thatGoInACircleAreRefused();
    void settings_compareTheZoomShown();
    void settings_chooseTheLetters();
    void manualAndKeys_openOnce();

private:
    [[nodiscard]] QString bar() const { return window().messageBar()->text(); }
    void closeBar() const
    {
        QTest::mouseClick(window().messageBar()->findChild<QToolButton *>(u"closeMessage"_s), Qt::LeftButton);
    }
    [[nodiscard]] SettingsDialog *settings() const { return window().findChild<SettingsDialog *>(); }
    void writeSingle() const
    {
        write(u"single/only.txt"_s, firstArticle());
        write(u"more/next.txt"_s, secondArticle());
    }
};

void TestNotices::oneArticle_isSaidWhileItIsSo()
{
    writeSingle();
    open(path(u"single"_s), 1);
    QVERIFY2(bar().contains(u"Only one article"_s), qPrintable(bar()));
    workspace().addFolder(path(u"more"_s));
    settle(2);
    QCOMPARE(bar(), QString());
}

void TestNotices::dismissed_staysAway()
{
    writeSingle();
    open(path(u"single"_s), 1);
    closeBar();
    QCOMPARE(bar(), QString());
    select(u"Engineers closed"_s);
    key(Qt::Key_A);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(snapshot().claims.size(), 1);
    QCOMPARE(bar(), QString());
}

namespace
{

QStringList s_announced;

void noteAnnouncement(QAccessibleEvent *event)
{
    if (event->type() == QAccessible::Announcement)
        s_announced.append(static_cast<QAccessibleAnnouncementEvent *>(event)->message());
}

} // namespace

void TestNotices::messages_areAnnounced()
{
    QAccessible::setActive(true);
    const auto before = QAccessible::installUpdateHandler(&noteAnnouncement);
    window().messageBar()->showMessage(MessageBar::Tone::Problem, u"The folder is gone."_s);
    QAccessible::installUpdateHandler(before);
    QAccessible::setActive(false);
    QCOMPARE(bar(), u"The folder is gone."_s);
    QCOMPARE(s_announced, QStringList{bar()});
}

void TestNotices::icon_followsTheTheme()
{
    const auto *icon = window().messageBar()->findChild<QLabel *>(u"messageIcon"_s);
    applyTheme(u"light"_s);
    window().messageBar()->showMessage(MessageBar::Tone::Information, u"A newer engine."_s);
    const QImage light = icon->pixmap().toImage();
    applyTheme(u"dark"_s);
    QTRY_VERIFY(icon->pixmap().toImage() != light);
    applyTheme(u"light"_s);
    QTRY_COMPARE(icon->pixmap().toImage(), light);
}

void TestNotices::error_staysUntilRead()
{
    writeSingle();
    open(path(u"single"_s), 1);
    window().files()->open(path(u"not-there"_s));
    QTRY_VERIFY(bar().contains(u"not-there"_s));
    select(u"Engineers closed"_s);
    key(Qt::Key_A);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(snapshot().claims.size(), 1);
    QVERIFY2(bar().contains(u"not-there"_s), qPrintable(bar()));
    closeBar();
    QVERIFY2(bar().contains(u"Only one article"_s), qPrintable(bar())); // what was behind it
}

void TestNotices::errorElsewhere_isNotTheReports()
{
    openStory();
    ExportDialog *dialog = window().showExportDialog();
    workspace().addFolder(path(u"not-there"_s));
    QTRY_VERIFY(bar().contains(u"not-there"_s));
    QCOMPARE(dialog->message(), QString());
    dialog->setPath(path(u"no/such/folder/report.html"_s));
    closeBar();
    QTest::mouseClick(dialog->exportButton(), Qt::LeftButton);
    QTRY_VERIFY(dialog->message().contains(u"Not written"_s));
    QCOMPARE(bar(), QString());
}

void TestNotices::stop_isAlwaysInReach()
{
    auto *cancel = window().findChild<QPushButton *>(u"cancelRun"_s);
    QVERIFY(!cancel->isVisible());
    window().files()->open(story());
    QVERIFY(cancel->isVisible());
    window().statusLine()->showMessage(u"something in passing"_s);
    QVERIFY(cancel->isVisible());
    QTest::mouseClick(cancel, Qt::LeftButton);
    QVERIFY(!workspace().isBusy());
    QVERIFY(!cancel->isVisible());
    QVERIFY(window().statusLine()->currentMessage().contains(u"Stopped"_s));
}

void TestNotices::export_cannotBeStopped()
{
    openStory();
    auto *cancel = window().findChild<QPushButton *>(u"cancelRun"_s);
    workspace().exportReport(u"html"_s, path(u"report.html"_s));
    QVERIFY(workspace().isBusy());
    QVERIFY(!cancel->isVisible());
    QTRY_VERIFY(!workspace().isBusy());
}

void TestNotices::oneAndMany_haveTheirForms()
{
    writeSingle();
    open(path(u"single"_s), 1);
    QVERIFY2(window().statusLine()->summary().startsWith(u"1 article \u00b7"_s),
             qPrintable(window().statusLine()->summary()));
    workspace().addFolder(path(u"more"_s));
    settle(2);
    QVERIFY2(window().statusLine()->summary().startsWith(u"2 articles \u00b7"_s),
             qPrintable(window().statusLine()->summary()));
}

void TestNotices::narrowWindow_isPossible()
{
    openStory();
    QVERIFY2(window().statusLine()->minimumSizeHint().width() <= 300,
             qPrintable(QString::number(window().statusLine()->minimumSizeHint().width())));
    QVERIFY2(window().minimumSizeHint().width() <= 900,
             qPrintable(QString::number(window().minimumSizeHint().width())));
}

void TestNotices::settings_openOnceAndCloseWithTheirStore()
{
    openStory();
    trigger(ActionId::Settings);
    QVERIFY(settings() && settings()->isVisible());
    QCOMPARE(settings()->windowModality(), Qt::WindowModal);
    trigger(ActionId::Outlets);
    QCOMPARE(window().findChildren<SettingsDialog *>().size(), 1);
    QCOMPARE(settings()->findChild<QTabWidget *>()->currentIndex(), 2);
    write(u"other/a.txt"_s, u"Market opens\n\nThe market opened on Sunday, the council said.\n"_s);
    write(u"other/b.txt"_s, u"New market\n\nThe council opened the market on Sunday.\n"_s);
    workspace().openFolder(path(u"other"_s));
    QTRY_VERIFY(!settings() || !settings()->isVisible());
    settle(2);
}

void TestNotices::settings_changeOutletsInOneStep()
{
    openStory();
    trigger(ActionId::Outlets);
    auto *table = settings()->findChild<QTableWidget *>(u"outletTable"_s);
    auto *add = settings()->findChild<QPushButton *>(u"addOutlet"_s);
    for (int row = 0; row < 2; ++row) {
        QTest::mouseClick(add, Qt::LeftButton);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        table->item(row, 0)->setText(u"Spelling %1"_s.arg(row));
        table->item(row, 1)->setText(u"Outlet"_s);
    }
    QTest::mouseClick(settings()->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok), Qt::LeftButton);
    QTRY_COMPARE(snapshot().decisions.size(), 2);
    TRY_LONG(!workspace().isBusy());
    undo();
    QTRY_COMPARE(snapshot().decisions.size(), 0);
    QVERIFY(!workspace().canUndo());
}

void TestNotices::outlets_thatGoInACircleAreRefused_data()
{
    QTest::addColumn<QStringList>("typed"); // spelling and outlet in turn
    QTest::addColumn<QList<int>>("wrong"); // rows
    QTest::addColumn<QString>("reason");
    QTest::newRow("of two") << QStringList{u"Post"_s, u"Valley Post"_s, u"Valley Post"_s, u"Post"_s} << QList<int>{0, 1}
                            << u"Post \u2192 Valley Post \u2192 Post"_s;
    QTest::newRow("in other letters") << QStringList{u"post"_s, u"Gazette"_s, u"GAZETTE"_s, u"Post"_s}
                                      << QList<int>{0, 1} << u"circle"_s;
    QTest::newRow("over a third") << QStringList{u"A"_s, u"B"_s, u"B"_s, u"C"_s, u"C"_s, u"A"_s, u"D"_s, u"A"_s}
                                  << QList<int>{0, 1, 2} << u"A \u2192 B \u2192 C \u2192 A"_s;
    QTest::newRow("itself") << QStringList{u"Post"_s, u"Post"_s} << QList<int>{0} << u"itself"_s;
    QTest::newRow("twice") << QStringList{u"Post"_s, u"Courier"_s, u"Post"_s, u"Gazette"_s} << QList<int>{1}
                           << u"another row"_s;
    QTest::newRow("none: over two steps")
        << QStringList{u"A"_s, u"B"_s, u"B"_s, u"C"_s, u"THE POST"_s, u"The Post"_s} << QList<int>{} << QString();
}

void TestNotices::outlets_thatGoInACircleAreRefused()
{
    QFETCH(QStringList, typed);
    QFETCH(QList<int>, wrong);
    QFETCH(QString, reason);
    openStory();
    trigger(ActionId::Outlets);
    settings()->activateWindow();
    QTRY_COMPARE(QApplication::activeWindow(), settings());
    const auto *table = settings()->findChild<QTableWidget *>(u"outletTable"_s);
    auto *ok = settings()->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
    for (qsizetype i = 0; i < typed.size(); i += 2) {
        QTest::mouseClick(settings()->findChild<QPushButton *>(u"addOutlet"_s), Qt::LeftButton);
        QTest::keyClicks(QApplication::focusWidget(), typed.at(i));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QTest::keyClicks(QApplication::focusWidget(), typed.at(i + 1));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTRY_COMPARE(table->item(static_cast<int>(i / 2), 1)->text(), typed.at(i + 1));
    }
    for (int row = 0; row < table->rowCount(); ++row) {
        const QString said = table->item(row, 2)->text();
        QCOMPARE(!said.isEmpty(), wrong.contains(row));
        if (row == wrong.value(0, -1))
            QVERIFY2(said.contains(reason), qPrintable(said));
    }
    QCOMPARE(table->isColumnHidden(2), wrong.isEmpty());
    QCOMPARE(ok->isEnabled(), wrong.isEmpty());
    QTest::mouseClick(ok, Qt::LeftButton);
    if (wrong.isEmpty()) {
        QTRY_COMPARE(snapshot().decisions.size(), typed.size() / 2);
        return;
    }
    QVERIFY(settings()->isVisible());
    QVERIFY(snapshot().decisions.isEmpty());
    for (int row = table->rowCount() - 1; row >= 0; --row) { // mended by taking the rows out
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualItemRect(table->item(row, 0)).center());
        QTest::mouseClick(settings()->findChild<QPushButton *>(u"removeOutlet"_s), Qt::LeftButton);
    }
    QVERIFY(ok->isEnabled());
}

void TestNotices::settings_compareTheZoomShown()
{
    openStory();
    window().reader()->setZoomPercent(150); // by keys, say; the setting still has 100
    trigger(ActionId::Settings);
    auto *zoom = settings()->findChild<QSpinBox *>(u"zoom"_s);
    QCOMPARE(zoom->value(), 150);
    zoom->setValue(100);
    QTest::mouseClick(settings()->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok), Qt::LeftButton);
    QCOMPARE(window().reader()->zoomPercent(), 100);
}

void TestNotices::settings_chooseTheLetters()
{
    openStory();
    trigger(ActionId::Settings);
    settings()->findChild<QComboBox *>(u"readingFamily"_s)->setCurrentIndex(1);
    settings()->findChild<QSpinBox *>(u"lineSpacing"_s)->setValue(200);
    const QImage before = window().reader()->grab().toImage();
    QTest::mouseClick(settings()->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok), Qt::LeftButton);
    QCOMPARE(Settings::value(Setting::ReadingFamily).toString(), u"sans"_s);
    QCOMPARE(Settings::value(Setting::LineSpacing).toInt(), 200);
    QTRY_VERIFY(window().reader()->grab().toImage() != before);
}

void TestNotices::manualAndKeys_openOnce()
{
    for (int i = 0; i < 2; ++i) {
        trigger(ActionId::Manual);
        trigger(ActionId::KeySheet);
    }
    QCOMPARE(window().findChildren<HelpWindow *>().size(), 1);
    QCOMPARE(window().findChildren<KeySheet *>().size(), 1);
}

QTEST_MAIN(TestNotices)
#include "tst_notices.moc"
