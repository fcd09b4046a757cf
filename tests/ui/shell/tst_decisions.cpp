// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "windowfixture.h"

#include <model/vocabulary.h>
#include <ui/claims/claimspanel.h>
#include <ui/findings/findingslist.h>
#include <ui/shell/articlespanel.h>
#include <ui/shell/docks.h>
#include <ui/shell/statusline.h>

#include <QClipboard>
#include <QListView>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTextEdit>

using namespace Counterpoint;
using namespace Counterpoint::Test;
using namespace Qt::StringLiterals;

/** Menus, verdicts and claims: on what they act, and that nothing is written where nothing can be kept. */
class TestDecisions : public QObject, private WindowFixture
{
    Q_OBJECT
private Q_SLOTS:
    void init() { beginWithStory(); }
    void articleMenu_actsOnTheArticleClicked_data();
    void articleMenu_actsOnTheArticleClicked();
    void hiddenArticle_isShownByAClick();
    void hiddenArticle_isShownByItsMenu();
    void excludedArticle_comesBackFromTheProblems();
    void verdict_isOnTheDiscrepancyShownAndSaid();
    void sentenceMenu_copiesAndDecides();
    void markedWordsElsewhere_makeAClaimOfTheirSentence();
    void draft_isAskedAboutBeforeClosing();
    void draft_isAskedAboutBeforeAnotherIsOpened();
    void readOnly_keysAreRefused_data();
    void readOnly_keysAreRefused();

private:
    [[nodiscard]] QListView *articles() const { return window().docks()->articles()->list(); }
    [[nodiscard]] QPoint rowCentre(int row) const
    {
        return articles()->visualRect(articles()->model()->index(row, 0)).center();
    }
    [[nodiscard]] QMenu *menuOfArticle(int article) const
    {
        const QPoint at = rowCentre(article);
        QContextMenuEvent event(QContextMenuEvent::Mouse, at, articles()->viewport()->mapToGlobal(at));
        QApplication::sendEvent(articles()->viewport(), &event);
        return openMenu(u"articleMenu"_s);
    }
    [[nodiscard]] QString said() const { return window().statusLine()->currentMessage(); }
};

void TestDecisions::articleMenu_actsOnTheArticleClicked_data()
{
    QTest::addColumn<bool>("isHidden");
    QTest::newRow("shown, another in focus") << false;
    QTest::newRow("hidden") << true;
}

void TestDecisions::articleMenu_actsOnTheArticleClicked()
{
    QFETCH(bool, isHidden);
    window().reader()->focusArticle(0);
    if (isHidden)
        window().reader()->hideArticle(2);
    QMenu *menu = menuOfArticle(2);
    QVERIFY(menu);
    choose(menu, u"Remove article"_s);
    settle(2);
    QCOMPARE(files(), (QStringList{u"first.txt"_s, u"second.txt"_s}));
}

void TestDecisions::hiddenArticle_isShownByAClick()
{
    window().reader()->focusArticle(0);
    window().reader()->hideArticle(2);
    QVERIFY(!window().reader()->isArticleShown(2));
    QTest::mouseClick(articles()->viewport(), Qt::LeftButton, {}, rowCentre(2));
    QVERIFY(window().reader()->isArticleShown(2));
    QCOMPARE(window().reader()->focusedArticle(), 2);
}

void TestDecisions::hiddenArticle_isShownByItsMenu()
{
    window().reader()->hideArticle(1);
    QMenu *menu = menuOfArticle(1);
    QVERIFY(menu);
    choose(menu, u"Show pane"_s);
    QVERIFY(window().reader()->isArticleShown(1));
}

void TestDecisions::excludedArticle_comesBackFromTheProblems()
{
    QMenu *menu = menuOfArticle(2);
    QVERIFY(menu);
    choose(menu, u"Exclude article"_s);
    settle(2);
    auto *problems = window().findChild<QListView *>(u"problems"_s);
    int row = 0;
    while (problems->model()->index(row, 0).data().toString() != u"third.txt"_s)
        QVERIFY(++row < problems->model()->rowCount());
    problems->scrollTo(problems->model()->index(row, 0));
    const QPoint at = problems->visualRect(problems->model()->index(row, 0)).center();
    QContextMenuEvent event(QContextMenuEvent::Mouse, at, problems->viewport()->mapToGlobal(at));
    QApplication::sendEvent(problems->viewport(), &event);
    menu = openMenu(u"problemMenu"_s);
    QVERIFY(menu);
    choose(menu, u"Take into"_s);
    settle(3);
}

void TestDecisions::verdict_isOnTheDiscrepancyShownAndSaid()
{
    const auto ref = sentenceWith(u"1,200 drivers"_s);
    const SnapshotIndex before = index();
    int strong = -1;
    for (int found : before.discrepanciesOf(*ref)) {
        if (!before.comparison().discrepancies.at(found).isWeak && strong < 0)
            strong = found;
    }
    QVERIFY(strong >= 0);
    const Discrepancy discrepancy = before.comparison().discrepancies.at(strong);
    select(u"1,200 drivers"_s);
    key(Qt::Key_Y);
    QTRY_COMPARE(index().verdict(DecisionTarget::Discrepancy, discrepancy.key), Verdict::Accepted);
    QVERIFY2(said().contains(discrepancy.subject), qPrintable(said()));
    QVERIFY2(said().contains(Vocabulary::verdict(Verdict::Accepted)), qPrintable(said()));
    key(Qt::Key_Y);
    QTRY_COMPARE(index().verdict(DecisionTarget::Discrepancy, discrepancy.key), Verdict::Open);
}

void TestDecisions::sentenceMenu_copiesAndDecides()
{
    select(u"Engineers closed"_s);
    const auto openIt = [this] {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Menu);
        QWidget *focus = QApplication::focusWidget();
        QContextMenuEvent event(QContextMenuEvent::Keyboard, {}, focus->mapToGlobal(QPoint()));
        QApplication::sendEvent(focus, &event);
        return openMenu(u"sentenceMenu"_s);
    };
    QMenu *menu = openIt();
    QVERIFY(menu);
    choose(menu, u"Copy text"_s);
    QVERIFY(QApplication::clipboard()->text().startsWith(u"Engineers closed"_s));
    QTRY_VERIFY(!window().findChild<QMenu *>(u"sentenceMenu"_s));
    window().activateWindow();
    select(u"Engineers closed"_s);
    menu = openIt();
    QVERIFY(menu);
    choose(menu, u"not a match"_s);
    const auto ref = sentenceWith(u"Engineers closed"_s);
    const QString match = snapshot().comparison->matches.at(index().matchesOf(*ref).first()).key;
    QTRY_COMPARE(index().verdict(DecisionTarget::Match, match), Verdict::Rejected);
}

void TestDecisions::markedWordsElsewhere_makeAClaimOfTheirSentence()
{
    select(u"Engineers closed"_s);
    const auto other = sentenceWith(u"A ferry will carry"_s);
    const Span span = snapshot().comparison->article(*other).sentences.at(other->sentence).span;
    auto *text = qobject_cast<QTextEdit *>(QApplication::focusWidget());
    QVERIFY(text);
    QTextCursor cursor = text->document()->find(u"ferry will carry"_s);
    QVERIFY(!cursor.isNull());
    text->setTextCursor(cursor);
    key(Qt::Key_A);
    auto *written = window().findChild<QPlainTextEdit *>(u"claimText"_s);
    QTRY_VERIFY(written->hasFocus());
    QCOMPARE(written->toPlainText(), u"ferry will carry"_s);
    QTest::keyClick(written, Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(snapshot().claims.size(), 1);
    const ClaimEvidence evidence = snapshot().claims.first().evidence.first();
    QVERIFY(!evidence.needsReview);
    QVERIFY(span.contains(evidence.span));
    QCOMPARE(index().sentenceOf(evidence), other);
}

void TestDecisions::draft_isAskedAboutBeforeClosing()
{
    select(u"Shopkeepers"_s);
    key(Qt::Key_A);
    auto *text = window().findChild<QPlainTextEdit *>(u"claimText"_s);
    QTRY_VERIFY(text->hasFocus());
    QTest::keyClicks(text, u"Trade will suffer"_s);
    window().close();
    QVERIFY(window().isVisible());
    const auto *question = window().findChild<QMessageBox *>(u"keepDraft"_s);
    QTRY_VERIFY(question && question->isVisible());
    QTest::mouseClick(question->buttons().first(), Qt::LeftButton);
    QTRY_VERIFY(!window().isVisible());
    QCOMPARE(snapshot().claims.size(), 1);
    QCOMPARE(snapshot().claims.first().text, u"Trade will suffer"_s);
}

void TestDecisions::draft_isAskedAboutBeforeAnotherIsOpened()
{
    write(u"other/a.txt"_s, u"Market opens\n\nThe market opened on Sunday, the council said.\n"_s);
    write(u"other/b.txt"_s, u"New market\n\nThe council opened the market on Sunday.\n"_s);
    select(u"Shopkeepers"_s);
    key(Qt::Key_A);
    auto *text = window().findChild<QPlainTextEdit *>(u"claimText"_s);
    QTRY_VERIFY(text->hasFocus());
    QTest::keyClicks(text, u"Trade will suffer"_s);
    window().files()->open(path(u"other"_s));
    const auto *question = window().findChild<QMessageBox *>(u"keepDraft"_s);
    QTRY_VERIFY(question && question->isVisible());
    QVERIFY(!workspace().isBusy());
    for (QAbstractButton *button : question->buttons()) {
        if (button->text().contains(u"Do not"_s))
            QTest::mouseClick(button, Qt::LeftButton);
    }
    settle(2);
    QVERIFY(!window().docks()->claims()->isEditing());
}

void TestDecisions::readOnly_keysAreRefused_data()
{
    QTest::addColumn<int>("pressed");
    QTest::addColumn<bool>("isInList");
    for (const auto &[name, pressed] :
         {std::pair{"A", Qt::Key_A}, {"Y", Qt::Key_Y}, {"N", Qt::Key_N}, {"E", Qt::Key_E}}) {
        QTest::addRow("%s in the article", name) << static_cast<int>(pressed) << false;
        if (pressed != Qt::Key_A)
            QTest::addRow("%s in the list", name) << static_cast<int>(pressed) << true;
    }
}

void TestDecisions::readOnly_keysAreRefused()
{
    QFETCH(int, pressed);
    QFETCH(bool, isInList);
    auto locked = std::make_shared<Snapshot>(snapshot());
    locked->isReadOnly = true;
    Q_EMIT workspace().snapshotChanged(locked);
    QSignalSpy changes(&workspace(), &Workspace::snapshotChanged);
    QSignalSpy errors(&workspace(), &Workspace::failed);
    if (isInList) {
        window().docks()->raiseDiscrepancies();
        QTableView *table = window().docks()->discrepancies()->table();
        table->selectRow(0);
        QTest::keyClick(table, static_cast<Qt::Key>(pressed));
    } else {
        select(u"1,200 drivers"_s);
        key(pressed);
    }
    QVERIFY(!window().docks()->claims()->isEditing());
    QVERIFY(!QApplication::activePopupWidget());
    const bool isSilent = !isInList && pressed != Qt::Key_A; // the actions say it in their tool tips
    QVERIFY2(isSilent || said().contains(u"only be read"_s), qPrintable(said()));
    QVERIFY(!changes.wait(50));
    QCOMPARE(errors.size(), 0);
}

QTEST_MAIN(TestDecisions)
#include "tst_decisions.moc"
