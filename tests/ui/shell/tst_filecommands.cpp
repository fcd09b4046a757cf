// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "windowfixture.h"

#include <workspace/articleformats.h>
#include <workspace/settings.h>

#include <QDropEvent>
#include <QFileDialog>
#include <QLineEdit>
#include <QMenuBar>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QRegularExpression>
#include <QToolButton>

using namespace Counterpoint;
using namespace Counterpoint::Test;
using namespace Qt::StringLiterals;

/** What is opened by drops, from files and again; what is saved elsewhere; what is remembered. */
class TestFileCommands : public QObject, private WindowFixture
{
    Q_OBJECT
private Q_SLOTS:
    void init() { begin(); }
    void dropped_data();
    void dropped();
    void dropOntoAnother_leavesThatAlone();
    void firstOpening_isRemembered();
    void storeOpened_isWhatIsRememberedAndReadAgain();
    void saveAs_asksBeforeItReplaces();
    void saveAs_proposesTheFoldersName();
    void vanishedRecents_areNotOffered();
    void vanishedRecents_canBeTakenOut();
    void formatsAreNamedWhereAUserLooks();
    void noLetterTwiceInAMenu();

private:
    void drop(const QStringList &names);
    [[nodiscard]] static QStringList recent() { return Settings::value(Setting::RecentPaths).toStringList(); }
    [[nodiscard]] QString copiedStore(const QString &name);
};

void TestFileCommands::drop(const QStringList &names)
{
    QMimeData data;
    QList<QUrl> urls;
    for (const QString &name : names)
        urls += QUrl::fromLocalFile(path(name));
    data.setUrls(urls);
    const QPoint place = window().rect().center();
    QDragEnterEvent enter(place, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&window(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent event(place, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&window(), &event);
}

/** The story opened once, its store copied to a file of its own. */
QString TestFileCommands::copiedStore(const QString &name)
{
    openStory();
    const QString copy = path(name);
    if (!QFile::copy(snapshot().storePath, copy))
        qFatal("no copy");
    return copy;
}

void TestFileCommands::dropped_data()
{
    QTest::addColumn<QStringList>("names");
    QTest::addColumn<QStringList>("files");
    const QStringList story{u"first.txt"_s, u"second.txt"_s, u"third.txt"_s};
    QTest::newRow("a folder") << QStringList{u"story"_s} << story;
    QTest::newRow("two articles of it") << QStringList{u"story/first.txt"_s, u"story/third.txt"_s} << story;
    QTest::newRow("two folders") << QStringList{u"story"_s, u"more"_s}
                                 << QStringList{u"first.txt"_s, u"more/fourth.txt"_s, u"second.txt"_s, u"third.txt"_s};
}

void TestFileCommands::dropped()
{
    QFETCH(QStringList, names);
    QFETCH(QStringList, files);
    write(u"more/fourth.txt"_s, u"Ferry sails\n\nThe ferry sails every ten minutes, the harbour office says.\n"_s);
    drop(names);
    settle(static_cast<int>(files.size()));
    QCOMPARE(this->files(), files);
    QCOMPARE(recent(), QStringList{story()});
}

void TestFileCommands::dropOntoAnother_leavesThatAlone()
{
    write(u"other/a.txt"_s, u"Market opens\n\nThe market opened on Sunday, the council said.\n"_s);
    write(u"other/b.txt"_s, u"New market\n\nThe council opened the market on Sunday.\n"_s);
    open(path(u"other"_s), 2);
    const QString before = snapshot().storePath;
    drop({u"story/first.txt"_s, u"story/second.txt"_s});
    settle(3);
    QCOMPARE(snapshot().folder, story());
    QVERIFY(snapshot().storePath != before);
    open(before, 2);
    QCOMPARE(files(), (QStringList{u"a.txt"_s, u"b.txt"_s}));
}

void TestFileCommands::firstOpening_isRemembered()
{
    openStory();
    QCOMPARE(recent(), QStringList{story()});
    makeWindow();
    QVERIFY(snapshot().folder.isEmpty());
    window().files()->openLast();
    settle(3);
    QCOMPARE(snapshot().folder, story());
}

void TestFileCommands::storeOpened_isWhatIsRememberedAndReadAgain()
{
    const QString store = copiedStore(u"case.counterpoint"_s);
    open(store, 3);
    QTRY_COMPARE(recent().first(), store);
    QVERIFY2(window().windowTitle().startsWith(u"case.counterpoint"_s), qPrintable(window().windowTitle()));
    select(u"Shopkeepers"_s);
    key(Qt::Key_A);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(snapshot().claims.size(), 1);
    write(u"story/fourth.txt"_s, u"Ferry sails\n\nThe ferry sails every ten minutes, the harbour office says.\n"_s);
    QTest::keyClick(&window(), Qt::Key_F5);
    settle(4);
    QCOMPARE(snapshot().storePath, store);
    QCOMPARE(snapshot().claims.size(), 1);
    makeWindow();
    window().files()->openLast();
    settle(4);
    QCOMPARE(snapshot().storePath, store);
}

void TestFileCommands::saveAs_asksBeforeItReplaces()
{
    write(u"kept.counterpoint"_s, u"not to be lost"_s);
    openStory();
    trigger(ActionId::SaveAs);
    auto *dialog = window().findChild<QFileDialog *>(u"saveStoreDialog"_s);
    QTRY_VERIFY(dialog && dialog->isVisible());
    dialog->setDirectory(path(QString()));
    auto *name = dialog->findChild<QLineEdit *>(u"fileNameEdit"_s);
    QVERIFY(name);
    name->selectAll();
    QTest::keyClicks(name, u"kept"_s);
    bool isAsked = false;
    QTimer answer; // the question has a loop of its own
    connect(&answer, &QTimer::timeout, dialog, [&isAsked, dialog] {
        for (const QMessageBox *question : dialog->findChildren<QMessageBox *>()) {
            isAsked |= question->text().contains(u"kept.counterpoint"_s);
            question->button(QMessageBox::No)->click();
        }
    });
    answer.start(20);
    QTest::keyClick(name, Qt::Key_Return);
    QVERIFY(isAsked);
    QFile kept(path(u"kept.counterpoint"_s));
    QVERIFY(kept.open(QIODevice::ReadOnly));
    QCOMPARE(kept.readAll(), "not to be lost");
    dialog->selectFile(u"free"_s);
    name->setFocus();
    QTest::keyClick(name, Qt::Key_Return);
    QTRY_COMPARE(snapshot().storePath, path(u"free.counterpoint"_s));
    QTRY_VERIFY(window().windowTitle().startsWith(u"free.counterpoint"_s));
    QCOMPARE(recent().first(), path(u"free.counterpoint"_s));
}

void TestFileCommands::saveAs_proposesTheFoldersName()
{
    openStory();
    trigger(ActionId::SaveAs);
    auto *dialog = window().findChild<QFileDialog *>(u"saveStoreDialog"_s);
    QTRY_VERIFY(dialog && dialog->isVisible());
    QCOMPARE(QFileInfo(dialog->selectedFiles().value(0)).fileName(), u"story.counterpoint"_s);
}

void TestFileCommands::vanishedRecents_areNotOffered()
{
    Settings::addRecent(path(u"gone"_s));
    Settings::addRecent(story());
    QMenu *menu = window().files()->recentMenu();
    Q_EMIT menu->aboutToShow();
    QCOMPARE(menu->actions().size(), 1);
    QVERIFY(menu->actions().first()->text().endsWith(u"story"_s));
}

void TestFileCommands::vanishedRecents_canBeTakenOut()
{
    Settings::addRecent(path(u"gone.counterpoint"_s));
    Settings::addRecent(story());
    makeWindow();
    const auto *welcome = window().findChild<QWidget *>(u"welcome"_s);
    const auto links = [welcome] {
        QList<QToolButton *> shown;
        for (auto *link : welcome->findChildren<QToolButton *>(u"recent"_s)) {
            if (link->isVisible())
                shown += link;
        }
        return shown;
    };
    QCOMPARE(links().size(), 2);
    QVERIFY(links().at(0)->isEnabled() && links().at(0)->text().endsWith(u"story"_s));
    QVERIFY(!links().at(1)->isEnabled());
    QVERIFY2(links().at(1)->text().contains(u"not found"_s), qPrintable(links().at(1)->text()));
    const auto forget = welcome->findChildren<QToolButton *>(u"forgetRecent"_s);
    QCOMPARE(forget.size(), 1);
    QTest::mouseClick(forget.first(), Qt::LeftButton);
    QCOMPARE(recent(), QStringList{story()});
    QTRY_COMPARE(links().size(), 1);
    QTest::mouseClick(links().first(), Qt::LeftButton);
    settle(3);
}

/** The steps name every kind of file, the manual its suffixes. */
void TestFileCommands::formatsAreNamedWhereAUserLooks()
{
    const QString steps = allText(*window().findChild<QWidget *>(u"welcome"_s));
    QFile manual(u":/counterpoint/manual/index.html"_s);
    QVERIFY(manual.open(QIODevice::ReadOnly));
    const QString written = QString::fromUtf8(manual.readAll());
    const QList<ArticleFormat> formats = articleFormats();
    QVERIFY(formats.size() >= 3);
    for (const ArticleFormat &format : formats)
        QVERIFY2(steps.contains(format.name), qPrintable(format.name));
    for (const ArticleFormat &format : formats)
        for (const QString &suffix : format.suffixes)
            QVERIFY2(written.contains(u'.' + suffix), qPrintable(suffix));
}

void TestFileCommands::noLetterTwiceInAMenu()
{
    static const QRegularExpression mnemonic(u"&(\\w)"_s);
    for (const QAction *top : window().menuBar()->actions()) {
        QStringList letters;
        for (const QAction *action : top->menu()->actions()) {
            const QString letter = mnemonic.match(action->text()).captured(1).toLower();
            QVERIFY2(letter.isEmpty() || !letters.contains(letter), qPrintable(top->text() + u": "_s + action->text()));
            letters += letter;
        }
    }
}

QTEST_MAIN(TestFileCommands)
#include "tst_filecommands.moc"
