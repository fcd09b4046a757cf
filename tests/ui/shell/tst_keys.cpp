// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/common/listtable.h>
#include <ui/findings/findingslist.h>
#include <ui/shell/commandpalette.h>
#include <ui/shell/docks.h>
#include <ui/shell/helpwindow.h>
#include <ui/shell/topbar.h>

#include <workspace/settings.h>

#include <QDialogButtonBox>
#include <QDockWidget>
#include <QKeySequenceEdit>
#include <QLineEdit>
#include <QListWidget>
#include <QMenuBar>
#include <QPushButton>
#include <QScopeGuard>
#include <QScrollBar>
#include <QTextBrowser>
#include <QToolButton>
#include <QTreeWidget>

#include "windowfixture.h"

using namespace Counterpoint;
using namespace Qt::StringLiterals;

/** The palette, keys changed in the settings, and that nothing grey is without a reason: in the whole window. */
class TestKeys : public QObject, public Test::WindowFixture
{
    Q_OBJECT
private Q_SLOTS:
    void cleanup() { end(); }
    void paletteRunsByKeyboard();
    void paletteGoesToPlaces();
    void paletteSaysWhyNot();
    void paletteListsRecentFirst();
    void paletteHoldsEveryMenuEntry();
    void paletteFits_data();
    void paletteFits();
    void newKeyDecides();
    void conflictIsToldAndTaken();
    void keysOutliveARestartAndAreReset();
    void letterWorksOnlyInAnArticle();
    void sheetFollowsTheMap();
    void nothingGreyWithoutAReason_data();
    void nothingGreyWithoutAReason();

private:
    /** Waits for it: a window counts as active also while its parent is. */
    static bool isInFront(const QWidget *window)
    {
        return QTest::qWaitFor([window] { return QApplication::activeWindow() == window; });
    }
    /** As a desktop does when a dialog is gone. */
    void backToWindow() const
    {
        window().activateWindow();
        QVERIFY(isInFront(&window()));
    }
    [[nodiscard]] CommandPalette *openPalette() const;
    static void type(const CommandPalette *palette, const QString &words);
    static QListWidget *listOf(const CommandPalette *palette);
    void close(QDialog *dialog, int key) const;
    [[nodiscard]] QDialog *openKeysPage() const;
    static void pressKeyFor(const QDialog *settings, const QString &action, int key, Qt::KeyboardModifiers modifiers);
    void changeKey(const QString &action, int key, Qt::KeyboardModifiers modifiers = {}) const;
};

CommandPalette *TestKeys::openPalette() const
{
    key(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    auto *palette = window().findChild<CommandPalette *>();
    if (!palette || !isInFront(palette))
        qFatal("the palette does not open");
    return palette;
}

void TestKeys::type(const CommandPalette *palette, const QString &words)
{
    QTest::keyClicks(palette->findChild<QLineEdit *>(), words);
}

QListWidget *TestKeys::listOf(const CommandPalette *palette)
{
    return palette->findChild<QListWidget *>();
}

/** By a key where the keyboard is. */
void TestKeys::close(QDialog *dialog, int key) const
{
    QPointer<QDialog> open = dialog;
    QTest::keyClick(QApplication::focusWidget(), static_cast<Qt::Key>(key));
    QTRY_VERIFY(!open || !open->isVisible());
    backToWindow();
}

QDialog *TestKeys::openKeysPage() const
{
    trigger(ActionId::ChangeKeys);
    auto *dialog = window().findChild<QDialog *>(u"settingsDialog"_s);
    if (!dialog || !isInFront(dialog))
        qFatal("the settings do not open");
    return dialog;
}

/** Finds the action by typing, goes down to it, presses Enter and then the new key. */
void TestKeys::pressKeyFor(const QDialog *settings, const QString &action, int key, Qt::KeyboardModifiers modifiers)
{
    auto *filter = settings->findChild<QLineEdit *>(u"keysFilter"_s);
    filter->clear();
    QTest::keyClicks(filter, action);
    auto *tree = settings->findChild<QTreeWidget *>();
    const QList<QTreeWidgetItem *> found = tree->findItems(action, Qt::MatchFixedString | Qt::MatchRecursive);
    QCOMPARE(found.size(), 1);
    QVERIFY(!found.first()->isHidden());
    tree->setFocus();
    tree->setCurrentItem(found.first());
    auto *edit = settings->findChild<QKeySequenceEdit *>();
    QVERIFY(edit->isEnabled());
    edit->setFocus();
    QTest::keyClick(edit, static_cast<Qt::Key>(key), modifiers);
}

void TestKeys::changeKey(const QString &action, int key, Qt::KeyboardModifiers modifiers) const
{
    QDialog *settings = openKeysPage();
    pressKeyFor(settings, action, key, modifiers);
    QTest::mouseClick(settings->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok), Qt::LeftButton);
    backToWindow();
}

void TestKeys::paletteRunsByKeyboard()
{
    beginWithStory();
    CommandPalette *palette = openPalette();
    type(palette, u"overv bar"_s);
    QCOMPARE(listOf(palette)->currentItem()->text(), u"Overview bars"_s);
    QVERIFY(window().actions()[ActionId::Overview]->isChecked());
    close(palette, Qt::Key_Return);
    QTRY_VERIFY(!window().actions()[ActionId::Overview]->isChecked());

    palette = openPalette();
    type(palette, u"overview"_s);
    close(palette, Qt::Key_Escape);
    QVERIFY(!window().actions()[ActionId::Overview]->isChecked());
}

void TestKeys::paletteGoesToPlaces()
{
    beginWithStory();
    select(u"Shopkeepers"_s);
    CommandPalette *palette = openPalette();
    type(palette, u"article ferry replace"_s);
    QCOMPARE(listOf(palette)->count(), 1);
    QCOMPARE(listOf(palette)->item(0)->text(), u"Go to article: Ferry to replace bridge"_s);
    const int ferry = sentenceWith(u"every ten minutes"_s)->article;
    QVERIFY(window().reader()->focusedArticle() != ferry);
    close(palette, Qt::Key_Return);
    QTRY_COMPARE(window().reader()->focusedArticle(), ferry);

    palette = openPalette();
    type(palette, u"go panel claims"_s);
    close(palette, Qt::Key_Enter);
    const auto *claims = window().findChild<QDockWidget *>(u"claimsDock"_s);
    QTRY_VERIFY(claims->isAncestorOf(QApplication::focusWidget()));

    palette = openPalette();
    type(palette, u"list quotations"_s);
    close(palette, Qt::Key_Return);
    const auto *texts = window().findChild<QDockWidget *>(u"textsDock"_s);
    QTRY_VERIFY(texts->isAncestorOf(QApplication::focusWidget()));
}

void TestKeys::paletteSaysWhyNot()
{
    begin();
    CommandPalette *palette = openPalette();
    type(palette, u"write report"_s);
    const QListWidgetItem *item = listOf(palette)->currentItem();
    QVERIFY(item->data(Qt::AccessibleTextRole).toString().contains(u"not now: Open a folder of articles first"_s));
    QCOMPARE(item->toolTip(), u"Open a folder of articles first"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QVERIFY(palette->isVisible()); // there is nothing to run: the reason stays in sight
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_A, Qt::ControlModifier);
    type(palette, u"no such thing"_s);
    QCOMPARE(listOf(palette)->count(), 0);
    QVERIFY(Test::allText(*palette).contains(u"Nothing has all these words"_s));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QVERIFY(palette->isVisible());
    close(palette, Qt::Key_Escape);
}

void TestKeys::paletteListsRecentFirst()
{
    beginWithStory();
    CommandPalette *palette = openPalette();
    const QString first = listOf(palette)->item(0)->text();
    type(palette, u"overview"_s);
    close(palette, Qt::Key_Return);
    palette = openPalette();
    QCOMPARE(listOf(palette)->item(0)->text(), u"Overview bars"_s);
    QCOMPARE(listOf(palette)->item(1)->text(), first);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    QCOMPARE(listOf(palette)->currentRow(), 1);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_PageDown);
    QVERIFY(listOf(palette)->currentRow() > 3);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_PageUp);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Up);
    QCOMPARE(listOf(palette)->currentRow(), 0);
    close(palette, Qt::Key_Escape);
    makeWindow(); // as after a restart
    palette = openPalette();
    QCOMPARE(listOf(palette)->item(0)->text(), u"Overview bars"_s);
    close(palette, Qt::Key_Escape);
}

void TestKeys::paletteHoldsEveryMenuEntry()
{
    beginWithStory();
    const CommandPalette *palette = openPalette();
    QStringList found;
    for (int i = 0; i < listOf(palette)->count(); ++i)
        found += listOf(palette)->item(i)->text();
    for (const QAction *action : window().actions().all()) {
        const QString words = action->text().remove(u'&');
        const auto isIt = [&words](const QString &text) { return text == words || text.endsWith(u": "_s + words); };
        QVERIFY2(std::ranges::any_of(found, isIt), qPrintable(words));
    }
    for (const QString &words :
         {u"Panels as at first"_s, u"Go to list: Names"_s, u"Go to article: Crack shuts Arle bridge"_s,
          u"Open recent: "_s + QDir::toNativeSeparators(story()), u"Panels: Timeline"_s, u"Go to panel: Timeline"_s})
        QVERIFY2(found.contains(words), qPrintable(words));
}

void TestKeys::paletteFits_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::addColumn<int>("percent");
    QTest::newRow("as it is") << Qt::LeftToRight << 100;
    QTest::newRow("right to left") << Qt::RightToLeft << 100;
    QTest::newRow("letters of twice the size") << Qt::LeftToRight << 200;
}

void TestKeys::paletteFits()
{
    QFETCH(const Qt::LayoutDirection, direction);
    QFETCH(const int, percent);
    begin();
    const QFont before = QApplication::font();
    const auto restore = qScopeGuard([&before] {
        QApplication::setFont(before);
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    });
    QFont font = before;
    font.setPointSizeF(before.pointSizeF() * percent / 100);
    QApplication::setFont(font);
    QGuiApplication::setLayoutDirection(direction);
    const CommandPalette *palette = openPalette();
    QListWidget *list = listOf(palette);
    QVERIFY(window().geometry().contains(QRect(palette->mapToGlobal(QPoint()), palette->size())));
    const QRect row = list->visualItemRect(list->item(0));
    QVERIFY(row.height() >= 2 * QFontMetrics(font).height());
    QVERIFY(row.width() <= list->viewport()->width());
    // Words begin at the side where reading begins: there something is painted, at the far end is the key.
    type(palette, u"write report"_s);
    const QImage image = list->viewport()->grab(list->visualItemRect(list->item(0))).toImage();
    const QRgb paper = image.pixel(2, 2);
    const auto inkFrom = [&image, paper](bool isFromLeft) {
        for (int x = 0; x < image.width(); ++x) {
            for (int y = image.height() / 2; y < image.height(); ++y) { // the second line is only at the start
                if (image.pixel(isFromLeft ? x : image.width() - 1 - x, y) != paper)
                    return x;
            }
        }
        return image.width();
    };
    const bool isLeft = direction == Qt::LeftToRight;
    QVERIFY(inkFrom(isLeft) < 40 * percent / 100);
    QVERIFY2(inkFrom(isLeft) < inkFrom(!isLeft), qPrintable(QString::number(inkFrom(!isLeft))));
}

void TestKeys::newKeyDecides()
{
    beginWithStory();
    changeKey(u"Real discrepancy / right match"_s, Qt::Key_J);
    QCOMPARE(window().actions()[ActionId::VerdictReal]->shortcut(), QKeySequence(Qt::Key_J));
    select(u"1,200 drivers"_s);
    key(Qt::Key_Y);
    QTest::qWait(0);
    QVERIFY(!workspace().canUndo());
    key(Qt::Key_J);
    QTRY_VERIFY(workspace().canUndo());
    QCOMPARE(snapshot().decisions.size(), 1);
    QCOMPARE(snapshot().decisions.first().verdict, Verdict::Accepted);
    undo();
    QTRY_VERIFY(snapshot().decisions.isEmpty());

    // The same in the list.
    window().docks()->raiseDiscrepancies();
    auto *table = window().docks()->discrepancies()->table();
    table->setFocus();
    table->setCurrentIndex(table->model()->index(0, 0));
    key(Qt::Key_Y);
    key(Qt::Key_J);
    QTRY_COMPARE(snapshot().decisions.size(), 1);

    // A command that the panes know on their own: the old key is free in them, too.
    changeKey(u"Next sentence"_s, Qt::Key_X);
    select(u"1,200 drivers"_s);
    const SentenceRef before = *window().reader()->selectedSentence();
    key(Qt::Key_Down);
    QCOMPARE(*window().reader()->selectedSentence(), before);
    key(Qt::Key_X);
    QTRY_COMPARE(window().reader()->selectedSentence()->sentence, before.sentence + 1);
}

void TestKeys::conflictIsToldAndTaken()
{
    begin();
    QDialog *settings = openKeysPage();
    pressKeyFor(settings, u"Overview bars"_s, Qt::Key_E, Qt::ControlModifier);
    const QString words = Test::allText(*settings);
    QVERIFY2(words.contains(u"Ctrl+E is the key of \u201cWrite report\u2026\u201d (Report)."_s), qPrintable(words));
    // Only told until it is asked for.
    auto *take = settings->findChild<QPushButton *>(u"takeKey"_s);
    QTRY_VERIFY(take->isEnabled());
    const QTreeWidgetItem *overview = settings->findChild<QTreeWidget *>()
                                          ->findItems(u"Overview bars"_s, Qt::MatchFixedString | Qt::MatchRecursive)
                                          .first();
    QCOMPARE(overview->text(1), u"F9"_s);
    QTest::mouseClick(take, Qt::LeftButton);
    QCOMPARE(overview->text(1), u"Ctrl+E"_s);
    QCOMPARE(overview->text(2), u"F9"_s);
    QVERIFY(Test::allText(*settings).contains(u"Taken from \u201cWrite report\u2026\u201d (Report)."_s));
    QVERIFY(!take->isEnabled() && !take->toolTip().isEmpty());
    // Keys that stay what they are.
    pressKeyFor(settings, u"Overview bars"_s, Qt::Key_3, Qt::ControlModifier);
    QVERIFY(Test::allText(*settings).contains(u"Ctrl+3 cannot be given to an action."_s));
    QVERIFY(!take->isEnabled());
    QTest::mouseClick(settings->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok), Qt::LeftButton);
    QCOMPARE(window().actions()[ActionId::Overview]->shortcut(), QKeySequence(u"Ctrl+E"_s));
    QVERIFY(window().actions()[ActionId::WriteReport]->shortcut().isEmpty());
    backToWindow();
    QVERIFY(window().actions()[ActionId::Overview]->isChecked());
    key(Qt::Key_E, Qt::ControlModifier);
    QVERIFY(!window().actions()[ActionId::Overview]->isChecked());
}

void TestKeys::keysOutliveARestartAndAreReset()
{
    begin();
    changeKey(u"Overview bars"_s, Qt::Key_F7);
    changeKey(u"Timeline"_s, Qt::Key_F8);
    makeWindow();
    QVERIFY(window().actions()[ActionId::Overview]->isChecked());
    key(Qt::Key_F7);
    QVERIFY(!window().actions()[ActionId::Overview]->isChecked());
    key(Qt::Key_F9);
    QVERIFY(!window().actions()[ActionId::Overview]->isChecked());
    QCOMPARE(Settings::keys().size(), 2);

    QDialog *settings = openKeysPage();
    auto *tree = settings->findChild<QTreeWidget *>();
    tree->setCurrentItem(tree->findItems(u"Overview bars"_s, Qt::MatchFixedString | Qt::MatchRecursive).first());
    QTest::mouseClick(settings->findChild<QPushButton *>(u"resetKey"_s), Qt::LeftButton);
    QTest::mouseClick(settings->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok), Qt::LeftButton);
    QCOMPARE(window().actions()[ActionId::Overview]->shortcut(), QKeySequence(Qt::Key_F9));
    QCOMPARE(Settings::keys(), (QMap<QString, QString>{{u"goTo.timelineDock"_s, u"F8"_s}}));
    backToWindow();

    settings = openKeysPage();
    QTest::mouseClick(settings->findChild<QPushButton *>(u"resetAllKeys"_s), Qt::LeftButton);
    // Cancel keeps what was.
    QTest::mouseClick(settings->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Cancel), Qt::LeftButton);
    QCOMPARE(Settings::keys().size(), 1);
    backToWindow();
    settings = openKeysPage();
    QTest::mouseClick(settings->findChild<QPushButton *>(u"resetAllKeys"_s), Qt::LeftButton);
    QTest::mouseClick(settings->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok), Qt::LeftButton);
    QVERIFY(Settings::keys().isEmpty());
}

void TestKeys::letterWorksOnlyInAnArticle()
{
    beginWithStory();
    changeKey(u"Overview bars"_s, Qt::Key_J);
    auto *search = window().topBar()->findChild<QLineEdit *>();
    search->setFocus();
    key(Qt::Key_J);
    QCOMPARE(search->text(), u"j"_s);
    QTreeWidget list(&window());
    list.addTopLevelItem(new QTreeWidgetItem({u"Jay"_s}));
    list.show();
    list.setFocus();
    key(Qt::Key_J);
    QVERIFY(window().actions()[ActionId::Overview]->isChecked());
    select(u"1,200 drivers"_s);
    key(Qt::Key_J);
    QVERIFY(!window().actions()[ActionId::Overview]->isChecked());
}

void TestKeys::sheetFollowsTheMap()
{
    begin();
    key(Qt::Key_Question);
    auto *sheet = window().findChild<KeySheet *>();
    QVERIFY(sheet);
    QVERIFY(isInFront(sheet));
    const auto text = [sheet] { return sheet->findChild<QTextBrowser *>()->toPlainText(); };
    QVERIFY(text().contains(u"F9"_s) && !text().contains(u"F7"_s));
    // Read at one look on a small screen.
    QVERIFY(sheet->width() <= 1280 && sheet->height() <= 800);
    const QScrollBar *bar = sheet->findChild<QTextBrowser *>()->verticalScrollBar();
    QVERIFY2(bar->maximum() == 0, qPrintable(QString::number(bar->maximum())));
    changeKey(u"Overview bars"_s, Qt::Key_F7);
    QVERIFY(!text().contains(u"F9"_s) && text().contains(u"F7"_s));
    for (const KeyBinding &binding : window().actions().bindings()) {
        if (!binding.keys.isEmpty())
            QVERIFY2(text().contains(binding.words), qPrintable(binding.words));
    }
}

void TestKeys::nothingGreyWithoutAReason_data()
{
    QTest::addColumn<bool>("hasStory");
    QTest::addColumn<bool>("hasSentence");
    QTest::newRow("empty window") << false << false;
    QTest::newRow("articles") << true << false;
    QTest::newRow("a sentence") << true << true;
}

/** Every grey entry of a menu and every grey button in sight says why, in the tool tip, and in the status bar. */
void TestKeys::nothingGreyWithoutAReason()
{
    QFETCH(const bool, hasStory);
    QFETCH(const bool, hasSentence);
    begin();
    if (hasStory)
        openStory();
    if (hasSentence)
        select(u"1,200 drivers"_s);
    int grey = 0;
    for (QMenu *menu : window().findChildren<QMenu *>()) {
        Q_EMIT menu->aboutToShow();
        for (const QAction *action : menu->actions()) {
            if (action->isEnabled() || action->isSeparator())
                continue;
            ++grey;
            const QString words = action->text().remove(u'&');
            QVERIFY2(menu->toolTipsVisible(), qPrintable(menu->title()));
            QVERIFY2(!action->toolTip().isEmpty() && action->toolTip() != words, qPrintable(words));
            QCOMPARE(action->statusTip(), action->toolTip());
        }
    }
    QVERIFY(grey > (hasSentence ? 5 : 12));
    for (const QAbstractButton *button : window().findChildren<QAbstractButton *>()) {
        if (button->isEnabled() || !button->isVisible() || button->objectName().startsWith(u"qt_"))
            continue;
        QVERIFY2(!button->toolTip().isEmpty() && button->toolTip() != button->text(),
                 qPrintable(button->objectName() + button->text()));
    }
}

QTEST_MAIN(TestKeys)
#include "tst_keys.moc"
