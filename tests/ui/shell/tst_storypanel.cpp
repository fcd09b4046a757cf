// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "windowfixture.h"

#include <ui/findings/findingslist.h>
#include <ui/models/discrepanciesmodel.h>
#include <ui/shell/articlespanel.h>
#include <ui/shell/choicedialog.h>
#include <ui/shell/docks.h>
#include <ui/shell/statusline.h>
#include <ui/shell/storycommands.h>

#include <QContextMenuEvent>
#include <QDialogButtonBox>
#include <QInputDialog>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QPushButton>
#include <QTableView>

using namespace Counterpoint;
using namespace Counterpoint::Test;
using namespace Qt::StringLiterals;

/** An archive of two stories in the window, and decisions whose finding has gone. */
class TestStoryPanel : public QObject, private WindowFixture
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void oneStory_showsNoStories();
    void firstStory_isShown();
    void click_showsTheOtherStory();
    void keys_goRoundAndToAll();
    void article_isMovedAndComesBack();
    void article_becomesItsOwnStory();
    void stories_areMergedByMenu();
    void story_isNamed();
    void dialog_isNarrowedByWords();
    void staleDecision_isListedAndDropped();
    void staleDecision_isGivenToAnother();

private:
    void openArchive()
    {
        write(u"story/fourth.txt"_s,
              u"Norvax vaccine trial halted in Tellin\n\n13 March 2031\n\nResearchers at Tellin University halted "
              "their trial of the Norvax vaccine on Monday.\n\nTwo volunteers fell ill after the second dose, "
              "Professor Ilse Varga said.\n"_s);
        write(u"story/fifth.txt"_s,
              u"Volunteers ill, Tellin stops Norvax trial\n\n14 March 2031\n\nThe trial of the Norvax vaccine was "
              "halted after two volunteers fell ill, Tellin University said.\n\nProfessor Ilse Varga called the halt "
              "of the trial a precaution.\n"_s);
        open(story(), 5);
    }
    [[nodiscard]] ArticlesPanel *panel() const { return window().docks()->articles(); }
    [[nodiscard]] QListView *stories() const { return panel()->stories(); }
    [[nodiscard]] int shownCount() const { return panel()->list()->model()->rowCount(); }
    void clickStory(int row) const
    {
        QTest::mouseClick(stories()->viewport(), Qt::LeftButton, {},
                          stories()->visualRect(stories()->model()->index(row, 0)).center());
    }
    [[nodiscard]] QMenu *storyMenu(int row) const
    {
        const QPoint at = stories()->visualRect(stories()->model()->index(row, 0)).center();
        QContextMenuEvent event(QContextMenuEvent::Mouse, at, stories()->viewport()->mapToGlobal(at));
        QApplication::sendEvent(stories()->viewport(), &event);
        return openMenu(u"storyMenu"_s);
    }
    [[nodiscard]] ChoiceDialog *dialog() const
    {
        ChoiceDialog *found = nullptr;
        const bool isOpen = QTest::qWaitFor([&] {
            found = window().findChild<ChoiceDialog *>();
            return found && found->isVisible();
        });
        return isOpen ? found : nullptr;
    }
    [[nodiscard]] qsizetype storyCount() const { return snapshot().comparison->stories.size(); }
    /** The row of the list of discrepancies that is a decision without its finding. */
    [[nodiscard]] QModelIndex staleRow() const
    {
        const auto *model = window().docks()->discrepancies()->table()->model();
        for (int row = 0; row < model->rowCount(); ++row)
            if (model->index(row, 0).data(StaleRole).isValid())
                return model->index(row, 0);
        return {};
    }
    /** The third article is the last of the bridge's story, which is shown. */
    void focusThird() const
    {
        window().reader()->focusArticle(2);
        QTRY_VERIFY(window().reader()->isAncestorOf(QApplication::focusWidget()));
        QCOMPARE(window().reader()->focusedArticle(), 2);
    }
    void makeStale();
    [[nodiscard]] QMenu *staleMenu() const;
};

void TestStoryPanel::init()
{
    begin();
}

void TestStoryPanel::oneStory_showsNoStories()
{
    openStory();
    QCOMPARE(storyCount(), 1);
    QVERIFY(!stories()->isVisible());
    QCOMPARE(shownCount(), 3);
    for (ActionId id : {ActionId::NextStory, ActionId::AllStories, ActionId::MergeStory, ActionId::NameStory})
        QVERIFY(!window().actions()[id]->isEnabled());
}

void TestStoryPanel::firstStory_isShown()
{
    openArchive();
    QCOMPARE(storyCount(), 2);
    QVERIFY(stories()->isVisible());
    QCOMPARE(stories()->model()->rowCount(), 3); // all, and two
    QCOMPARE(stories()->currentIndex().row(), 1);
    QCOMPARE(shownCount(), 3); // of the larger
    QVERIFY(window().statusLine()->summary().startsWith(u"3 articles"_s));
    const auto *discrepancies = window().docks()->discrepancies()->table()->model();
    QCOMPARE(discrepancies->rowCount(), static_cast<int>(snapshot().comparison->discrepancies.size()));
}

void TestStoryPanel::click_showsTheOtherStory()
{
    openArchive();
    clickStory(2);
    QCOMPARE(shownCount(), 2);
    QCOMPARE(window().docks()->discrepancies()->table()->model()->rowCount(), 0);
    QVERIFY(stories()->model()->index(2, 0).data().toString().contains(u"Norvax"_s));
    clickStory(0);
    QCOMPARE(shownCount(), 5);
    // What is shown stays so when the folder is read again with one article more.
    clickStory(2);
    write(u"story/sixth.txt"_s,
          u"Ferry full on first day\n\n15 March 2031\n\nPassengers waited for the ferry that "
          "replaces the old bridge over the river Arle, the mayor told reporters.\n"_s);
    trigger(ActionId::ReadAgain);
    settle(6);
    QCOMPARE(shownCount(), 2);
}

void TestStoryPanel::keys_goRoundAndToAll()
{
    openArchive();
    window().reader()->setFocus();
    key(Qt::Key_PageDown, Qt::ControlModifier);
    QCOMPARE(shownCount(), 2);
    key(Qt::Key_PageDown, Qt::ControlModifier);
    QCOMPARE(shownCount(), 3);
    key(Qt::Key_PageUp, Qt::ControlModifier);
    QCOMPARE(shownCount(), 2);
    key(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(shownCount(), 5);
    QCOMPARE(stories()->currentIndex().row(), 0);
}

void TestStoryPanel::article_isMovedAndComesBack()
{
    openArchive();
    focusThird();
    key(Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
    ChoiceDialog *asked = dialog();
    QVERIFY(asked);
    QTest::keyClicks(asked->findChild<QLineEdit *>(), u"norvax"_s);
    QTest::keyClick(asked->findChild<QLineEdit *>(), Qt::Key_Return);
    TRY_LONG(snapshot().comparison->stories.first().title.contains(u"Norvax"_s)); // now the larger one
    settle(5);
    QCOMPARE(workspace().undoText(), u"move article to another story"_s);
    QCOMPARE(snapshot().comparison->stories.first().articles.size(), 3);
    QVERIFY(!stories()->currentIndex().data().toString().contains(u"Norvax"_s));
    QCOMPARE(shownCount(), 2); // of the bridge: most of what was shown
    undo();
    TRY_LONG(shownCount() == 3);
    settle(5);
}

void TestStoryPanel::article_becomesItsOwnStory()
{
    openStory();
    focusThird();
    trigger(ActionId::MoveArticle);
    ChoiceDialog *asked = dialog();
    QVERIFY(asked);
    QTest::keyClick(asked->findChild<QListWidget *>(), Qt::Key_Return);
    TRY_LONG(storyCount() == 2 && !workspace().isBusy());
    QCOMPARE(shownCount(), 2);
    QVERIFY(stories()->isVisible());
    makeWindow(); // as another day
    openStory();
    QCOMPARE(storyCount(), 2);
}

void TestStoryPanel::stories_areMergedByMenu()
{
    openArchive();
    QMenu *menu = storyMenu(2);
    QVERIFY(menu);
    choose(menu, u"Merge story"_s);
    ChoiceDialog *asked = dialog();
    QVERIFY(asked);
    QCOMPARE(asked->findChild<QListWidget *>()->count(), 1);
    QTest::keyClick(asked->findChild<QListWidget *>(), Qt::Key_Return);
    TRY_LONG(storyCount() == 1 && !workspace().isBusy());
    QCOMPARE(workspace().undoText(), u"merge stories"_s);
    QVERIFY(!stories()->isVisible());
    QCOMPARE(shownCount(), 5);
}

void TestStoryPanel::story_isNamed()
{
    openArchive();
    QMenu *menu = storyMenu(1);
    QVERIFY(menu);
    choose(menu, u"Name story"_s);
    const auto name = [this] { return window().findChild<QInputDialog *>(u"storyName"_s); };
    QTRY_VERIFY(name() && name()->isVisible());
    auto *line = name()->findChild<QLineEdit *>();
    line->selectAll();
    QTest::keyClicks(line, u"The Arle bridge"_s);
    QTest::keyClick(line, Qt::Key_Return);
    TRY_LONG(stories()->model()->index(1, 0).data().toString() == u"The Arle bridge"_s && !workspace().isBusy());
    QCOMPARE(workspace().undoText(), u"name story"_s);
}

void TestStoryPanel::dialog_isNarrowedByWords()
{
    ChoiceDialog choice(u"Which"_s, {{u"Storm at sea"_s, 4}, {u"Pâté and wine"_s, 7}, {u"Storm on land"_s, 9}},
                        &window());
    choice.setAttribute(Qt::WA_DeleteOnClose, false);
    int chosen = 0;
    connect(&choice, &ChoiceDialog::chosen, this, [&chosen](int number) { chosen = number; });
    choice.show();
    auto *line = choice.findChild<QLineEdit *>();
    QTest::keyClicks(line, u"storm"_s);
    QTest::keyClick(line, Qt::Key_Down);
    QTest::keyClick(line, Qt::Key_Return);
    QCOMPARE(chosen, 9);
    choice.show();
    line->clear();
    QTest::keyClicks(line, u"pate"_s); // accents do not count
    QTest::keyClick(line, Qt::Key_Return);
    QCOMPARE(chosen, 7);
    choice.show();
    QTest::keyClicks(line, u" nowhere"_s);
    QTest::keyClick(line, Qt::Key_Return);
    QVERIFY(choice.isVisible()); // nothing to take
    const auto *ok = choice.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
    QVERIFY(!ok->isEnabled() && !ok->toolTip().isEmpty());
}

/** A verdict on how many drivers, then a text that gives another number. */
void TestStoryPanel::makeStale()
{
    openStory();
    QCOMPARE(snapshot().comparison->discrepancies.size(), 1);
    workspace().decide({0,
                        DecisionTarget::Discrepancy,
                        snapshot().comparison->discrepancies.first().key,
                        Verdict::Accepted,
                        {},
                        {},
                        {},
                        {}});
    TRY_LONG(snapshot().decisions.size() == 1);
    QVERIFY(snapshot().stale.isEmpty());
    write(u"story/second.txt"_s, secondArticle().replace(u"1,900"_s, u"2,700"_s));
    trigger(ActionId::ReadAgain);
    TRY_LONG(!snapshot().stale.isEmpty() && !workspace().isBusy());
}

QMenu *TestStoryPanel::staleMenu() const
{
    window().docks()->raiseDiscrepancies();
    QTableView *table = window().docks()->discrepancies()->table();
    table->scrollTo(staleRow());
    const QPoint at = table->visualRect(staleRow()).center();
    QContextMenuEvent event(QContextMenuEvent::Mouse, at, table->viewport()->mapToGlobal(at));
    QApplication::sendEvent(table->viewport(), &event);
    return openMenu(u"staleMenu"_s);
}

void TestStoryPanel::staleDecision_isListedAndDropped()
{
    makeStale();
    QCOMPARE(snapshot().comparison->discrepancies.size(), 1); // another one: open
    QCOMPARE(index().verdict(DecisionTarget::Discrepancy, snapshot().comparison->discrepancies.first().key),
             Verdict::Open);
    const QModelIndex row = staleRow();
    QVERIFY(row.isValid());
    QVERIFY(row.data().toString().contains(u"1,900"_s)); // what it was about
    QVERIFY(row.siblingAtColumn(DiscrepanciesModel::Status).data().toString().startsWith(u"Real discrepancy"_s));
    window().docks()->discrepancies()->table()->setCurrentIndex(row);
    QTest::keyClick(window().docks()->discrepancies()->table(), Qt::Key_N); // no verdict on what is not there
    QCOMPARE(snapshot().decisions.size(), 1);
    QMenu *menu = staleMenu();
    QVERIFY(menu);
    choose(menu, u"Drop"_s);
    TRY_LONG(snapshot().decisions.isEmpty());
    QVERIFY(!staleRow().isValid());
    undo();
    TRY_LONG(snapshot().stale.size() == 1);
}

void TestStoryPanel::staleDecision_isGivenToAnother()
{
    makeStale();
    QMenu *menu = staleMenu();
    QVERIFY(menu);
    choose(menu, u"Give it"_s);
    ChoiceDialog *asked = dialog();
    QVERIFY(asked);
    QTest::keyClick(asked->findChild<QListWidget *>(), Qt::Key_Return);
    TRY_LONG(snapshot().stale.isEmpty());
    const QString key = snapshot().comparison->discrepancies.first().key;
    QCOMPARE(index().verdict(DecisionTarget::Discrepancy, key), Verdict::Accepted);
    QCOMPARE(snapshot().decisions.size(), 1);
    QVERIFY(snapshot().decisions.first().note.contains(u"2,700"_s));
    undo(); // one step
    TRY_LONG(snapshot().stale.size() == 1);
}

QTEST_MAIN(TestStoryPanel)
#include "tst_storypanel.moc"
