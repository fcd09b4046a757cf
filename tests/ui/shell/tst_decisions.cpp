// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "windowfixture.h"

#include <model/vocabulary.h>
#include <ui/claims/claimspanel.h>
#include <ui/findings/findingslist.h>
#include <ui/reader/articletext.h>
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
#include <QToolTip>
#include <QWindow>

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
    void greyedLine_becomesTextByItsMenu_data();
    void greyedLine_becomesTextByItsMenu();
    void restoredLine_isTakenBack_data();
    void restoredLine_isTakenBack();
    void sentence_isHiddenInAllOfItsOutlet();
    void title_staysText();
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
    /** The pane with these words. */
    [[nodiscard]] ArticleText *paneWith(const QString &words) const
    {
        for (ArticleText *text : window().reader()->findChildren<ArticleText *>()) {
            if (text->isVisible() && text->toPlainText().contains(words))
                return text;
        }
        return nullptr;
    }
    /** Where the words are greyed, in the viewport of their pane. */
    [[nodiscard]] static QPoint greyedPoint(ArticleText *text, const QString &words)
    {
        const QRect place = text->cursorRect(text->document()->find(words));
        for (int x = place.left() - 60; x <= place.right(); x += 3) {
            if (text->furnitureAtPoint({x, place.center().y()}) >= 0)
                return {x, place.center().y()};
        }
        return {};
    }
    [[nodiscard]] static QMenu *asked(QWidget *focus, const WindowFixture &fixture, const QString &name)
    {
        QTest::keyClick(focus, Qt::Key_Menu);
        QContextMenuEvent event(QContextMenuEvent::Keyboard, {}, focus->mapToGlobal(QPoint()));
        QApplication::sendEvent(focus, &event);
        return fixture.openMenu(name);
    }
    [[nodiscard]] QString selectedGrey() const
    {
        const auto place = window().reader()->selectedFurniture();
        return place ? textIn(snapshot().comparison->articles.at(place->article).text, place->span).toString()
                     : QString();
    }
    [[nodiscard]] QString selectedText() const
    {
        const auto sentence = window().reader()->selectedSentence();
        return sentence ? snapshot().comparison->text(*sentence).toString() : QString();
    }
    /** How many articles have these words as furniture made by hand. */
    [[nodiscard]] int hiddenByHand(const QString &words) const
    {
        int count = 0;
        for (const Article &article : snapshot().comparison->articles) {
            for (const Furniture &part : article.furniture)
                count += part.reason == kByHand && textIn(article.text, part.span).contains(words);
        }
        return count;
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

void TestDecisions::greyedLine_becomesTextByItsMenu_data()
{
    QTest::addColumn<bool>("isByKey");
    QTest::newRow("mouse") << false;
    QTest::newRow("keyboard") << true;
}

void TestDecisions::greyedLine_becomesTextByItsMenu()
{
    QFETCH(bool, isByKey);
    const ComparisonPtr before = snapshot().comparison;
    ArticleText *text = paneWith(u"By Tom Reed"_s);
    QVERIFY(text);
    QMenu *menu = nullptr;
    if (isByKey) {
        select(u"Engineers closed"_s);
        key(Qt::Key_G, Qt::ShiftModifier);
        QCOMPARE(selectedGrey(), u"12 March 2031"_s);
        key(Qt::Key_G, Qt::ShiftModifier);
        QCOMPARE(selectedGrey(), u"By Tom Reed"_s);
        QVERIFY(!window().reader()->selectedSentence());
        menu = asked(text, *this, u"furnitureMenu"_s);
    } else {
        const QPoint at = greyedPoint(text, u"Tom Reed"_s);
        QTest::mouseClick(window().windowHandle(), Qt::RightButton, {}, text->viewport()->mapTo(&window(), at));
        menu = openMenu(u"furnitureMenu"_s);
    }
    QVERIFY(menu);
    QCOMPARE(menu->actions().first()->text(), u"Taken for a byline, 90\u00a0%"_s);
    QVERIFY(!menu->actions().first()->isEnabled());
    const QAction *ofOutlet = window().actions()[ActionId::TurnLineOfOutlet];
    QVERIFY(menu->actions().contains(ofOutlet) && !ofOutlet->isEnabled());
    QCOMPARE(ofOutlet->toolTip(), u"The outlet of this article is not known"_s);
    choose(menu, u"This is article text"_s);
    TRY_LONG(sentenceWith(u"By Tom Reed"_s));
    settle(3);
    QCOMPARE(selectedText(), u"By Tom Reed"_s); // it stays where the analyst is
    QCOMPARE(workspace().undoText(), u"take as article text"_s);
    undo();
    TRY_LONG(!sentenceWith(u"By Tom Reed"_s));
    settle(3);
    QVERIFY(*snapshot().comparison == *before);
    QCOMPARE(selectedGrey(), u"By Tom Reed"_s);
    trigger(ActionId::Redo);
    TRY_LONG(sentenceWith(u"By Tom Reed"_s));
    settle(3);
}

void TestDecisions::restoredLine_isTakenBack_data()
{
    QTest::addColumn<bool>("isByMenu");
    QTest::newRow("by its menu") << true;
    QTest::newRow("by its key") << false;
}

void TestDecisions::restoredLine_isTakenBack()
{
    QFETCH(bool, isByMenu);
    select(u"Engineers closed"_s);
    ArticleText *text = paneWith(u"By Tom Reed"_s);
    QTest::mouseClick(text->viewport(), Qt::LeftButton, {}, greyedPoint(text, u"Tom Reed"_s));
    QCOMPARE(selectedGrey(), u"By Tom Reed"_s);
    QHelpEvent hover(QEvent::ToolTip, greyedPoint(text, u"Tom Reed"_s), text->mapToGlobal(QPoint(50, 50)));
    QApplication::sendEvent(text->viewport(), &hover);
    QCOMPARE(QToolTip::text(), u"Taken for a byline, 90\u00a0%"_s);
    key(Qt::Key_T);
    TRY_LONG(selectedText() == u"By Tom Reed"_s);
    settle(3);
    QVERIFY2(said().contains(u"article text"_s), qPrintable(said()));
    QCOMPARE(window().actions()[ActionId::TurnLine]->text(), u"Take as not article text again"_s);
    if (isByMenu) {
        QMenu *menu = asked(text, *this, u"sentenceMenu"_s);
        QVERIFY(menu);
        choose(menu, u"Take as not article text again"_s);
    } else {
        key(Qt::Key_T);
    }
    TRY_LONG(selectedGrey() == u"By Tom Reed"_s);
    settle(3);
    QCOMPARE(snapshot().decisions.size(), 1);
    QCOMPARE(snapshot().decisions.first().verdict, Verdict::Open);
    QCOMPARE(workspace().undoText(), u"take line as it was read"_s);
}

void TestDecisions::sentence_isHiddenInAllOfItsOutlet()
{
    QList<Decision> outlets;
    for (int i = 0; i < 2; ++i)
        outlets.append({0,
                        DecisionTarget::Article,
                        QString::fromLatin1(snapshot().comparison->articles.at(i).sha256),
                        Verdict::Corrected,
                        u"outlet"_s,
                        u"Arle & Post"_s,
                        {},
                        {}});
    workspace().decideAll(outlets);
    TRY_LONG(snapshot().comparison->articles.at(1).metadata.outlet == u"Arle & Post"_s);
    settle(3);
    const ComparisonPtr before = snapshot().comparison;
    select(u"Engineers closed"_s);
    ArticleText *text = paneWith(u"By Tom Reed"_s);
    QMenu *menu = asked(text, *this, u"sentenceMenu"_s);
    QVERIFY(menu);
    choose(menu, u"Not article text in every article of Arle "_s);
    TRY_LONG(hiddenByHand(u"Engineers closed"_s) == 2);
    settle(3);
    QVERIFY(!sentenceWith(u"Engineers closed"_s));
    QCOMPARE(workspace().undoText(), u"take line as not article text in all of Arle & Post"_s);
    QVERIFY(selectedGrey().startsWith(u"Engineers closed"_s));
    menu = asked(text, *this, u"furnitureMenu"_s);
    QVERIFY(menu);
    QCOMPARE(menu->actions().first()->text(), u"Not article text, by hand"_s);
    choose(menu, u"This is article text"_s); // here alone, though the outlet's rule says otherwise
    TRY_LONG(hiddenByHand(u"Engineers closed"_s) == 1);
    settle(3);
    QVERIFY(selectedText().startsWith(u"Engineers closed"_s));
    QTRY_VERIFY(!window().findChild<QMenu *>(u"furnitureMenu"_s));
    window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window()));
    text->setFocus();
    key(Qt::Key_T, Qt::ShiftModifier); // the rule again, also here
    TRY_LONG(hiddenByHand(u"Engineers closed"_s) == 2);
    settle(3);
    key(Qt::Key_T, Qt::ShiftModifier);
    TRY_LONG(hiddenByHand(u"Engineers closed"_s) == 0);
    settle(3);
    QVERIFY(*snapshot().comparison == *before);
}

void TestDecisions::title_staysText()
{
    select(u"Bridge over the Arle closed"_s);
    QVERIFY(!window().actions()[ActionId::TurnLine]->isEnabled());
    QVERIFY(!window().actions()[ActionId::TurnLine]->toolTip().isEmpty());
    key(Qt::Key_T);
    QVERIFY(sentenceWith(u"Bridge over the Arle closed"_s));
    QVERIFY(snapshot().decisions.isEmpty());
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
         {std::pair{"A", Qt::Key_A}, {"Y", Qt::Key_Y}, {"N", Qt::Key_N}, {"E", Qt::Key_E}, {"T", Qt::Key_T}}) {
        QTest::addRow("%s in the article", name) << static_cast<int>(pressed) << false;
        if (pressed != Qt::Key_A && pressed != Qt::Key_T)
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
