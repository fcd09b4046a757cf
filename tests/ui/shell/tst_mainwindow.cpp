// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "windowfixture.h"

#include <model/vocabulary.h>
#include <ui/claims/claimspanel.h>
#include <ui/common/markchip.h>
#include <ui/findings/findingslist.h>
#include <ui/findings/listchooser.h>
#include <ui/inspector/inspector.h>
#include <ui/models/conditionsmodel.h>
#include <ui/reports/exportdialog.h>
#include <ui/search/findbar.h>
#include <ui/shell/articlespanel.h>
#include <ui/shell/docks.h>
#include <ui/shell/messagebar.h>
#include <ui/shell/statusline.h>
#include <ui/shell/topbar.h>

#include <workspace/settings.h>

#include <QCheckBox>
#include <QClipboard>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace Counterpoint;
using namespace Counterpoint::Test;
using namespace Qt::StringLiterals;

/** What an analyst does from opening a folder to writing the report. */
class TestMainWindow : public QObject, private WindowFixture
{
    Q_OBJECT
private Q_SLOTS:
    void init() { begin(); }
    void emptyWindowOffersSteps();
    void folderBecomesComparison();
    void clickInTheListOfMatchesGoesThere();
    void inspectorFollowsTheSentence();
    void claimByKeyboardUndoneAndRedone();
    void stackAndOrderByKeyboard();
    void verdictByKeyboardUndone();
    void reconciledByKeyboardAndTakenBack();
    void weakOnesInListAndText();
    void chipsFilterTheMarks();
    void findInArticles();
    void searchEverywhere();
    void reportIsWritten();
    void articleExcludedAndBack();
    void badPathsAreSaidInTheBar_data();
    void badPathsAreSaidInTheBar();
    void sessionIsRestored();
    void panelsAreReachedByKeys();
    void listsOfSourcesAndTexts();
    void storeOpensWithoutItsFolder();
};

void TestMainWindow::emptyWindowOffersSteps()
{
    auto *sample = window().findChild<QPushButton *>(u"welcomeSample"_s);
    QVERIFY(sample && sample->isVisible());
    QCOMPARE(window().statusLine()->summary(), u"No articles open"_s);
    QVERIFY(!window().actions()[ActionId::WriteReport]->isEnabled());
}

void TestMainWindow::folderBecomesComparison()
{
    openStory();
    QVERIFY(window().statusLine()->summary().startsWith(u"3 articles"_s));
    QCOMPARE(window().docks()->articles()->list()->model()->rowCount(), 3);
    QVERIFY(window().reader()->isVisible());
    auto *problems = window().findChild<QListView *>(u"problems"_s);
    QVERIFY(problems->isVisible());
    QCOMPARE(problems->model()->index(0, 0).data().toString(), u"nothing.txt"_s);
    QVERIFY(window().actions()[ActionId::WriteReport]->isEnabled());
}

void TestMainWindow::clickInTheListOfMatchesGoesThere()
{
    openStory();
    window().docks()->raiseMatches();
    QTableView *table = window().docks()->matches()->table();
    QTRY_VERIFY(table->isVisible() && table->model()->rowCount() > 0);
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(table->model()->index(0, 2)).center());
    const auto selected = window().reader()->selectedSentence();
    QVERIFY(selected);
    // The strongest match is the sentence two articles share word for word.
    QVERIFY(snapshot().comparison->text(*selected).contains(u"Engineers closed"));
}

void TestMainWindow::inspectorFollowsTheSentence()
{
    openStory();
    const auto ref = sentenceWith(u"Engineers closed"_s);
    QVERIFY(ref);
    window().reader()->setSelectedSentence(*ref);
    QTRY_VERIFY(allText(*window().docks()->inspector()).contains(u"Word for word"_s));
    window().reader()->setSelectedSentence(*sentenceWith(u"Shopkeepers"_s));
    QTRY_VERIFY(allText(*window().docks()->inspector()).contains(u"No counterpart"_s));
}

void TestMainWindow::claimByKeyboardUndoneAndRedone()
{
    openStory();
    window().reader()->focusArticle(0);
    window().reader()->setSelectedSentence(*sentenceWith(u"Shopkeepers"_s));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_A);
    auto *text = window().findChild<QPlainTextEdit *>(u"claimText"_s);
    QTRY_VERIFY(text->isVisible() && text->hasFocus());
    QVERIFY(text->toPlainText().contains(u"Shopkeepers"_s));
    QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(snapshot().claims.size(), 1);
    QCOMPARE(window().docks()->claims()->model()->rowCount(), 1);
    QTest::keyClick(&window(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(snapshot().claims.size(), 0);
    QTest::keyClick(&window(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(snapshot().claims.size(), 1);
    QVERIFY(snapshot().claims.first().evidence.first().exact.contains(u"Shopkeepers"_s));
}

void TestMainWindow::stackAndOrderByKeyboard()
{
    openStory();
    ReaderView *reader = window().reader();
    reader->focusArticle(0);
    reader->setSelectedSentence({0, 1});
    const auto press = [](Qt::Key key, Qt::KeyboardModifiers modifiers = {}) {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    };
    press(Qt::Key_S);
    QVERIFY(reader->isStacked());
    press(Qt::Key_Down);
    QCOMPARE(reader->selectedSentence(), std::optional(SentenceRef{0, 2}));
    press(Qt::Key_S);
    QVERIFY(!reader->isStacked());
    QCOMPARE(reader->selectedSentence(), std::optional(SentenceRef{0, 2}));
    press(Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(reader->articleOrder().first(2), (QList<int>{1, 0}));
    press(Qt::Key_B);
    QCOMPARE(reader->baseArticle(), 0);
    QCOMPARE(reader->articleOrder().first(), 0);
    press(Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(!reader->isArticleShown(0));
}

void TestMainWindow::verdictByKeyboardUndone()
{
    openStory();
    window().reader()->focusArticle(0);
    const auto ref = sentenceWith(u"Engineers closed"_s);
    window().reader()->setSelectedSentence(*ref);
    QVERIFY(!index().matchesOf(*ref).isEmpty());
    const QString key = snapshot().comparison->matches.at(index().matchesOf(*ref).first()).key;
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_N);
    QTRY_COMPARE(index().verdict(DecisionTarget::Match, key), Verdict::Rejected);
    QTest::keyClick(&window(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(index().verdict(DecisionTarget::Match, key), Verdict::Open);
}

void TestMainWindow::reconciledByKeyboardAndTakenBack()
{
    openStory();
    window().reader()->focusArticle(0);
    const auto ref = sentenceWith(u"1,200 drivers"_s);
    window().reader()->setSelectedSentence(*ref);
    const auto openMenu = [this]() -> QMenu * {
        window().activateWindow(); // as the closed menu leaves it on a desktop
        if (QTest::qWaitForWindowActive(&window()) && QApplication::focusWidget())
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_E);
        return qobject_cast<QMenu *>(QApplication::activePopupWidget());
    };
    QMenu *menu = openMenu();
    QVERIFY(menu);
    // It opens at the sentence, wherever the mouse is.
    QCOMPARE(menu->pos().x(), window().reader()->menuPlace().x());
    QTest::keyClick(menu, Qt::Key_Down);
    QTest::keyClick(menu, Qt::Key_Return);
    const QString reason = Vocabulary::reconciliations().at(1).first;
    const auto inForce = [this, &ref] {
        const SnapshotIndex now = index();
        const int found = now.discrepanciesOf(*ref).value(0, -1);
        const Decision *decision = found < 0
            ? nullptr
            : now.decision(DecisionTarget::Discrepancy, now.comparison().discrepancies.at(found).key);
        return decision && decision->verdict == Verdict::Reconciled ? decision->value : QString();
    };
    QTRY_COMPARE(inForce(), reason);
    QTRY_VERIFY(!QApplication::activePopupWidget());
    menu = openMenu();
    QVERIFY(menu);
    QVERIFY(menu->activeAction() && menu->activeAction()->isChecked()); // the reason in force is at hand
    QTest::keyClick(menu, Qt::Key_Return);
    QTRY_COMPARE(inForce(), QString());
}

void TestMainWindow::weakOnesInListAndText()
{
    openStory();
    auto *weak = window().docks()->discrepancies()->findChild<QCheckBox *>();
    window().docks()->raiseDiscrepancies();
    QTRY_VERIFY(weak->isVisible());
    QVERIFY(!window().reader()->visibleRoles().testFlag(Role::WeakConflict));
    QTest::mouseClick(weak, Qt::LeftButton, {}, QPoint(8, weak->height() / 2));
    QVERIFY(window().reader()->visibleRoles().testFlag(Role::WeakConflict));
    window().reader()->setRoleVisible(Role::WeakConflict, false);
    QVERIFY(!weak->isChecked());
}

void TestMainWindow::chipsFilterTheMarks()
{
    openStory();
    for (MarkChip *chip : window().topBar()->chips()) {
        const bool wasOn = window().reader()->visibleRoles().testFlag(chip->role());
        QCOMPARE(chip->isChecked(), wasOn);
        QTest::mouseClick(chip, Qt::LeftButton);
        QCOMPARE(window().reader()->visibleRoles().testFlag(chip->role()), !wasOn);
        QTest::mouseClick(chip, Qt::LeftButton);
        QCOMPARE(window().reader()->visibleRoles().testFlag(chip->role()), wasOn);
    }
}

void TestMainWindow::findInArticles()
{
    openStory();
    QTest::keyClick(&window(), Qt::Key_F, Qt::ControlModifier);
    QTRY_VERIFY(window().findBar()->edit()->hasFocus());
    QTest::keyClicks(window().findBar()->edit(), u"FERRY"_s);
    QTRY_VERIFY(allText(*window().findBar()).contains(u"place"_s));
    QTest::keyClick(window().findBar()->edit(), Qt::Key_Return);
    QTRY_VERIFY(window().reader()->selectedSentence());
    QVERIFY(workspace()
                .snapshot()
                ->comparison->text(*window().reader()->selectedSentence())
                .contains(u"ferry", Qt::CaseInsensitive));
    QTest::keyClick(window().findBar()->edit(), Qt::Key_Escape);
    QVERIFY(!window().findBar()->isVisible());
}

void TestMainWindow::searchEverywhere()
{
    openStory();
    QTest::keyClick(&window(), Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(window().topBar()->search()->hasFocus());
    QTest::keyClicks(window().topBar()->search(), u"shopkeepers"_s);
    QTest::keyClick(window().topBar()->search(), Qt::Key_Return);
    QTableView *results = window().docks()->searchResults()->table();
    QTRY_VERIFY(results->isVisible() && results->model()->rowCount() > 0);
    QTRY_VERIFY(results->hasFocus());
    QTest::keyClick(results, Qt::Key_Return);
    QTRY_COMPARE(window().reader()->selectedSentence(), sentenceWith(u"Shopkeepers"_s));
}

void TestMainWindow::reportIsWritten()
{
    openStory();
    QTest::keyClick(&window(), Qt::Key_E, Qt::ControlModifier);
    auto *dialog = window().findChild<ExportDialog *>(u"exportDialog"_s);
    QTRY_VERIFY(dialog && dialog->isVisible());
    const QString report = path(u"out/report.html"_s);
    dialog->setPath(report);
    QTest::mouseClick(dialog->exportButton(), Qt::LeftButton); // there is no folder "out"
    QTRY_VERIFY(dialog->message().contains(u"Not written"_s));
    write(u"out/readme"_s, {});
    QTest::mouseClick(dialog->exportButton(), Qt::LeftButton);
    QTRY_VERIFY(dialog->message().startsWith(u"Written to"_s));
    QFile written(report);
    QVERIFY(written.open(QIODevice::ReadOnly));
    QVERIFY(written.readAll().contains("northern pier"));
}

void TestMainWindow::articleExcludedAndBack()
{
    openStory();
    window().reader()->focusArticle(2);
    QTRY_COMPARE(window().reader()->focusedArticle(), 2);
    window().actions()[ActionId::ExcludeArticle]->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(snapshot().comparison->articles.size(), 2, 60000);
    QTest::keyClick(&window(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(snapshot().comparison->articles.size(), 3, 60000);
}

void TestMainWindow::badPathsAreSaidInTheBar_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("missing") << u"not-there"_s;
    QTest::newRow("not a store") << u"first.txt"_s;
    QTest::newRow("empty file") << u"nothing.txt"_s;
}

void TestMainWindow::badPathsAreSaidInTheBar()
{
    QFETCH(QString, name);
    openStory();
    window().files()->open(story() + u'/' + name);
    QTRY_VERIFY_WITH_TIMEOUT(!window().messageBar()->text().isEmpty(), 30000);
    QVERIFY2(window().messageBar()->text().contains(name), qPrintable(window().messageBar()->text()));
    QCOMPARE(snapshot().comparison->articles.size(), 3); // nothing lost
}

void TestMainWindow::sessionIsRestored()
{
    openStory();
    window().reader()->setZoomPercent(140);
    window().reader()->setRoleVisible(Role::Paraphrase, true);
    window().reader()->setRoleVisible(Role::Verbatim, false);
    trigger(ActionId::Overview);
    window().resize(900, 640);
    window().close();
    const auto roles = window().reader()->visibleRoles();
    QCOMPARE(Settings::value(Setting::RecentPaths).toStringList(), QStringList{story()});
    MainWindow second(&workspace());
    QCOMPARE(second.reader()->zoomPercent(), 140);
    QCOMPARE(second.reader()->visibleRoles(), roles);
    QVERIFY(!second.actions()[ActionId::Overview]->isChecked());
    QCOMPARE(second.height(), 640); // the width is cut to the small screen of the offscreen platform
}

void TestMainWindow::panelsAreReachedByKeys()
{
    openStory();
    QTest::keyClick(&window(), Qt::Key_4, Qt::AltModifier);
    QTRY_VERIFY(window().docks()->discrepancies()->table()->hasFocus());
    QTest::keyClick(&window(), Qt::Key_1, Qt::AltModifier);
    QTRY_VERIFY(window().docks()->articles()->list()->hasFocus());
    for (int key = Qt::Key_1; key <= Qt::Key_9; ++key) {
        window().reader()->setFocus();
        QTest::keyClick(&window(), static_cast<Qt::Key>(key), Qt::AltModifier);
        QTRY_VERIFY2(!window().reader()->isAncestorOf(QApplication::focusWidget()), qPrintable(QString::number(key)));
    }
}

void TestMainWindow::listsOfSourcesAndTexts()
{
    openStory();
    QTest::keyClick(&window(), Qt::Key_9, Qt::AltModifier);
    ListChooser *texts = window().docks()->texts();
    auto *names = texts->findChild<QListWidget *>();
    QTRY_VERIFY(names->hasFocus());
    QCOMPARE(texts->current()->objectName(), u"quotations"_s);
    QCOMPARE(texts->current()->table()->emptyText(), u"None found."_s); // nobody is quoted
    while (texts->current()->objectName() != "conditions"_L1 && names->currentRow() + 1 < names->count())
        QTest::keyClick(names, Qt::Key_Down);
    QCOMPARE(texts->current()->objectName(), u"conditions"_s);

    QTest::keyClick(names, Qt::Key_Return);
    QTableView *table = texts->current()->table();
    QTRY_VERIFY(table->hasFocus());
    QCOMPARE(table->currentIndex().siblingAtColumn(ConditionsModel::Kind).data().toString(), u"No byline"_s);
    const QString article = table->currentIndex().data().toString();
    QTest::keyClick(table, Qt::Key_Return);
    QTRY_VERIFY(window().reader()->selectedSentence());
    QCOMPARE(article.front(), Vocabulary::badge(window().reader()->selectedSentence()->article).front());

    QTest::keyClick(&window(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier); // its words with their source
    QVERIFY(QApplication::clipboard()->text().contains(
        snapshot().comparison->articles.at(window().reader()->selectedSentence()->article).file));
}

void TestMainWindow::storeOpensWithoutItsFolder()
{
    openStory();
    const QString store = snapshot().storePath;
    const ComparisonPtr before = snapshot().comparison;
    end();
    QVERIFY(QDir(story()).removeRecursively());
    makeWindow();
    open(store, 3);
    QCOMPARE(snapshot().comparison->articles, before->articles);
    QCOMPARE(snapshot().comparison->matches, before->matches);
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
