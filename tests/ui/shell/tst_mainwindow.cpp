// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <model/vocabulary.h>
#include <ui/claims/claimspanel.h>
#include <ui/common/markchip.h>
#include <ui/findings/findingslist.h>
#include <ui/inspector/inspector.h>
#include <ui/models/snapshotindex.h>
#include <ui/reader/readerview.h>
#include <ui/reports/exportdialog.h>
#include <ui/search/findbar.h>
#include <ui/shell/actions.h>
#include <ui/shell/articlespanel.h>
#include <ui/shell/docks.h>
#include <ui/shell/mainwindow.h>
#include <ui/shell/messagebar.h>
#include <ui/shell/statusline.h>
#include <ui/shell/topbar.h>

#include <workspace/settings.h>
#include <workspace/workspace.h>

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QStandardPaths>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace Counterpoint;
using namespace Qt::StringLiterals;

namespace
{

const auto kFirst
    = u"Bridge over the Arle closed after crack\n\nBy Tom Reed\n12 March 2031\n\nEngineers closed the old "
      "bridge over the river Arle on Monday after a crack was found in its northern pier.\n\nThe city said "
      "1,200 drivers use the bridge every day.\n\nA ferry will carry passengers until the pier has been "
      "repaired, the mayor told reporters.\n"_s;
const auto kSecond
    = u"Crack shuts Arle bridge\n\n13 March 2031\n\nEngineers closed the old bridge over the river Arle on "
      "Monday after a crack was found in its northern pier.\n\nAccording to the city, 1,900 drivers use "
      "the bridge every day.\n\nShopkeepers on the southern bank fear for their trade.\n"_s;
const auto kThird
    = u"Ferry to replace bridge\n\n14 March 2031\n\nPassengers will be carried by a ferry until the pier has "
      "been repaired, the mayor told reporters.\n\nThe ferry sails every ten minutes.\n"_s;

QString allText(const QWidget &widget)
{
    QStringList texts;
    for (const QLabel *label : widget.findChildren<QLabel *>())
        texts += label->text();
    return texts.join(u'\n');
}

} // namespace

/** The whole window on the offscreen platform, with a real workspace, engine and store. */
class TestMainWindow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void emptyWindowOffersSteps();
    void folderBecomesComparison();
    void clickInTheListOfMatchesGoesThere();
    void inspectorFollowsTheSentence();
    void claimByKeyboardUndoneAndRedone();
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
    void storeOpensWithoutItsFolder();

private:
    void openStory();
    [[nodiscard]] SnapshotIndex index() const { return SnapshotIndex(m_workspace->snapshot()); }
    [[nodiscard]] std::optional<SentenceRef> sentenceWith(const QString &text) const;
    void focusReader();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<MainWindow> m_window;
};

void TestMainWindow::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(u"counterpoint-test"_s);
    QCoreApplication::setApplicationName(u"counterpoint-test"_s);
    qRegisterMetaType<SentenceRef>();
}

void TestMainWindow::init()
{
    QSettings().clear();
    m_folder = std::make_unique<QTemporaryDir>();
    const auto write = [this](const QString &name, const QString &text) {
        QFile file(m_folder->filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(text.toUtf8()) > 0;
    };
    QVERIFY(write(u"first.txt"_s, kFirst) && write(u"second.txt"_s, kSecond) && write(u"third.txt"_s, kThird));
    QVERIFY(QFile(m_folder->filePath(u"nothing.txt"_s)).open(QIODevice::WriteOnly));
    m_workspace = std::make_unique<Workspace>();
    m_window = std::make_unique<MainWindow>(m_workspace.get());
    m_window->resize(1280, 800);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestMainWindow::cleanup()
{
    const QString store = m_workspace->snapshot()->storePath;
    m_window.reset();
    m_workspace.reset();
    if (!store.isEmpty())
        QFile::remove(store);
}

void TestMainWindow::openStory()
{
    m_window->open(m_folder->path());
    QTRY_COMPARE_WITH_TIMEOUT(m_workspace->snapshot()->comparison->articles.size(), 3, 60000);
    QTRY_VERIFY_WITH_TIMEOUT(!m_workspace->isBusy(), 60000);
}

std::optional<SentenceRef> TestMainWindow::sentenceWith(const QString &text) const
{
    const auto &articles = m_workspace->snapshot()->comparison->articles;
    for (int article = 0; article < articles.size(); ++article) {
        for (int i = 0; i < articles.at(article).sentences.size(); ++i) {
            if (articles.at(article).sentenceText(i).contains(text))
                return SentenceRef{article, i};
        }
    }
    return std::nullopt;
}

void TestMainWindow::focusReader()
{
    m_window->reader()->focusArticle(0);
    QTRY_VERIFY(m_window->reader()->isAncestorOf(QApplication::focusWidget())
                || m_window->reader() == QApplication::focusWidget());
}

void TestMainWindow::emptyWindowOffersSteps()
{
    auto *sample = m_window->findChild<QPushButton *>(u"welcomeSample"_s);
    QVERIFY(sample && sample->isVisible());
    QCOMPARE(m_window->statusLine()->summary(), u"No articles open"_s);
    QVERIFY(!m_window->actions()[ActionId::WriteReport]->isEnabled());
}

void TestMainWindow::folderBecomesComparison()
{
    openStory();
    QVERIFY(m_window->statusLine()->summary().startsWith(u"3 articles"_s));
    QCOMPARE(m_window->docks()->articles()->list()->model()->rowCount(), 3);
    QVERIFY(m_window->reader()->isVisible());
    auto *problems = m_window->findChild<QListView *>(u"problems"_s);
    QVERIFY(problems->isVisible());
    QCOMPARE(problems->model()->index(0, 0).data().toString(), u"nothing.txt"_s);
    QVERIFY(m_window->actions()[ActionId::WriteReport]->isEnabled());
}

void TestMainWindow::clickInTheListOfMatchesGoesThere()
{
    openStory();
    m_window->docks()->raiseMatches();
    QTableView *table = m_window->docks()->matches()->table();
    QTRY_VERIFY(table->isVisible() && table->model()->rowCount() > 0);
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(table->model()->index(0, 2)).center());
    const auto selected = m_window->reader()->selectedSentence();
    QVERIFY(selected);
    // The strongest match is the sentence two articles share word for word.
    QVERIFY(m_workspace->snapshot()->comparison->text(*selected).contains(u"Engineers closed"));
}

void TestMainWindow::inspectorFollowsTheSentence()
{
    openStory();
    const auto ref = sentenceWith(u"Engineers closed"_s);
    QVERIFY(ref);
    m_window->reader()->setSelectedSentence(*ref);
    QTRY_VERIFY(allText(*m_window->docks()->inspector()).contains(u"Word for word"_s));
    m_window->reader()->setSelectedSentence(*sentenceWith(u"Shopkeepers"_s));
    QTRY_VERIFY(allText(*m_window->docks()->inspector()).contains(u"No counterpart"_s));
}

void TestMainWindow::claimByKeyboardUndoneAndRedone()
{
    openStory();
    focusReader();
    m_window->reader()->setSelectedSentence(*sentenceWith(u"Shopkeepers"_s));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_A);
    auto *text = m_window->findChild<QPlainTextEdit *>(u"claimText"_s);
    QTRY_VERIFY(text->isVisible() && text->hasFocus());
    QVERIFY(text->toPlainText().contains(u"Shopkeepers"_s));
    QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(m_workspace->snapshot()->claims.size(), 1);
    QCOMPARE(m_window->docks()->claims()->model()->rowCount(), 1);
    QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(m_workspace->snapshot()->claims.size(), 0);
    QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(m_workspace->snapshot()->claims.size(), 1);
    QVERIFY(m_workspace->snapshot()->claims.first().evidence.first().exact.contains(u"Shopkeepers"_s));
}

void TestMainWindow::verdictByKeyboardUndone()
{
    openStory();
    focusReader();
    const auto ref = sentenceWith(u"Engineers closed"_s);
    m_window->reader()->setSelectedSentence(*ref);
    QVERIFY(!index().matchesOf(*ref).isEmpty());
    const QString key = m_workspace->snapshot()->comparison->matches.at(index().matchesOf(*ref).first()).key;
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_N);
    QTRY_COMPARE(index().verdict(DecisionTarget::Match, key), Verdict::Rejected);
    QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(index().verdict(DecisionTarget::Match, key), Verdict::Open);
}

void TestMainWindow::reconciledByKeyboardAndTakenBack()
{
    openStory();
    focusReader();
    const auto ref = sentenceWith(u"1,200 drivers"_s);
    m_window->reader()->setSelectedSentence(*ref);
    const auto openMenu = [this]() -> QMenu * {
        m_window->activateWindow(); // as the closed menu leaves it on a desktop
        if (QTest::qWaitForWindowActive(m_window.get()) && QApplication::focusWidget())
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_E);
        return qobject_cast<QMenu *>(QApplication::activePopupWidget());
    };
    QMenu *menu = openMenu();
    QVERIFY(menu);
    // It opens at the sentence, wherever the mouse is.
    QCOMPARE(menu->pos().x(), m_window->reader()->menuPlace().x());
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
    auto *weak = m_window->docks()->discrepancies()->findChild<QCheckBox *>();
    m_window->docks()->raiseDiscrepancies();
    QTRY_VERIFY(weak->isVisible());
    QVERIFY(!m_window->reader()->visibleRoles().testFlag(Role::WeakConflict));
    QTest::mouseClick(weak, Qt::LeftButton, {}, QPoint(8, weak->height() / 2));
    QVERIFY(m_window->reader()->visibleRoles().testFlag(Role::WeakConflict));
    m_window->reader()->setRoleVisible(Role::WeakConflict, false);
    QVERIFY(!weak->isChecked());
}

void TestMainWindow::chipsFilterTheMarks()
{
    openStory();
    for (MarkChip *chip : m_window->topBar()->chips()) {
        const bool wasOn = m_window->reader()->visibleRoles().testFlag(chip->role());
        QCOMPARE(chip->isChecked(), wasOn);
        QTest::mouseClick(chip, Qt::LeftButton);
        QCOMPARE(m_window->reader()->visibleRoles().testFlag(chip->role()), !wasOn);
        QTest::mouseClick(chip, Qt::LeftButton);
        QCOMPARE(m_window->reader()->visibleRoles().testFlag(chip->role()), wasOn);
    }
}

void TestMainWindow::findInArticles()
{
    openStory();
    QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier);
    QTRY_VERIFY(m_window->findBar()->edit()->hasFocus());
    QTest::keyClicks(m_window->findBar()->edit(), u"FERRY"_s);
    QTRY_VERIFY(allText(*m_window->findBar()).contains(u"place"_s));
    QTest::keyClick(m_window->findBar()->edit(), Qt::Key_Return);
    QTRY_VERIFY(m_window->reader()->selectedSentence());
    QVERIFY(m_workspace->snapshot()
                ->comparison->text(*m_window->reader()->selectedSentence())
                .contains(u"ferry", Qt::CaseInsensitive));
    QTest::keyClick(m_window->findBar()->edit(), Qt::Key_Escape);
    QVERIFY(!m_window->findBar()->isVisible());
}

void TestMainWindow::searchEverywhere()
{
    openStory();
    QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(m_window->topBar()->search()->hasFocus());
    QTest::keyClicks(m_window->topBar()->search(), u"shopkeepers"_s);
    QTest::keyClick(m_window->topBar()->search(), Qt::Key_Return);
    QTableView *results = m_window->docks()->searchResults()->table();
    QTRY_VERIFY(results->isVisible() && results->model()->rowCount() > 0);
    QTRY_VERIFY(results->hasFocus());
    QTest::keyClick(results, Qt::Key_Return);
    QTRY_COMPARE(m_window->reader()->selectedSentence(), sentenceWith(u"Shopkeepers"_s));
}

void TestMainWindow::reportIsWritten()
{
    openStory();
    QTest::keyClick(m_window.get(), Qt::Key_E, Qt::ControlModifier);
    auto *dialog = m_window->findChild<ExportDialog *>(u"exportDialog"_s);
    QTRY_VERIFY(dialog && dialog->isVisible());
    const QString path = m_folder->filePath(u"out/report.html"_s);
    dialog->setPath(path);
    QTest::mouseClick(dialog->exportButton(), Qt::LeftButton); // there is no folder "out"
    QTRY_VERIFY(dialog->message().contains(u"Not written"_s));
    QVERIFY(QDir(m_folder->path()).mkpath(u"out"_s));
    QTest::mouseClick(dialog->exportButton(), Qt::LeftButton);
    QTRY_VERIFY(dialog->message().startsWith(u"Written to"_s));
    QFile report(path);
    QVERIFY(report.open(QIODevice::ReadOnly));
    QVERIFY(report.readAll().contains("northern pier"));
}

void TestMainWindow::articleExcludedAndBack()
{
    openStory();
    m_window->reader()->focusArticle(2);
    QTRY_COMPARE(m_window->reader()->focusedArticle(), 2);
    m_window->actions()[ActionId::ExcludeArticle]->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(m_workspace->snapshot()->comparison->articles.size(), 2, 60000);
    QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(m_workspace->snapshot()->comparison->articles.size(), 3, 60000);
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
    m_window->open(m_folder->filePath(name));
    QTRY_VERIFY_WITH_TIMEOUT(!m_window->messageBar()->text().isEmpty(), 30000);
    QVERIFY2(m_window->messageBar()->text().contains(name), qPrintable(m_window->messageBar()->text()));
    QCOMPARE(m_workspace->snapshot()->comparison->articles.size(), 3); // nothing lost
}

void TestMainWindow::sessionIsRestored()
{
    openStory();
    m_window->reader()->setZoomPercent(140);
    m_window->reader()->setRoleVisible(Role::Paraphrase, true);
    m_window->reader()->setRoleVisible(Role::Verbatim, false);
    m_window->resize(900, 640);
    m_window->close();
    const auto roles = m_window->reader()->visibleRoles();
    MainWindow second(m_workspace.get());
    QCOMPARE(second.reader()->zoomPercent(), 140);
    QCOMPARE(second.reader()->visibleRoles(), roles);
    QCOMPARE(second.height(), 640); // the width is cut to the small screen of the offscreen platform
    QCOMPARE(Settings::value(Setting::RecentPaths).toStringList().first(), m_workspace->snapshot()->folder);
}

void TestMainWindow::storeOpensWithoutItsFolder()
{
    openStory();
    const QString store = m_workspace->snapshot()->storePath;
    const ComparisonPtr before = m_workspace->snapshot()->comparison;
    m_window.reset();
    m_workspace.reset();
    m_folder.reset();
    m_workspace = std::make_unique<Workspace>();
    m_window = std::make_unique<MainWindow>(m_workspace.get());
    m_window->show();
    m_window->open(store);
    QTRY_COMPARE_WITH_TIMEOUT(m_workspace->snapshot()->comparison->articles.size(), 3, 60000);
    QCOMPARE(m_workspace->snapshot()->comparison->articles, before->articles);
    QCOMPARE(m_workspace->snapshot()->comparison->matches, before->matches);
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
