// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "windowfixture.h"

#include <ui/findings/findingslist.h>
#include <ui/inspector/inspector.h>
#include <ui/matrix/coverageview.h>
#include <ui/models/discrepanciesmodel.h>
#include <ui/shell/choicedialog.h>
#include <ui/shell/docks.h>
#include <ui/shell/evidencedialog.h>
#include <ui/timeline/timelinepanel.h>
#include <ui/timeline/timelineview.h>

#include <QContextMenuEvent>
#include <QDialogButtonBox>
#include <QInputDialog>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTableView>

using namespace Counterpoint;
using namespace Counterpoint::Test;
using namespace Qt::StringLiterals;

/** What is found corrected by keys and menus: events merged, split and named. */
class TestHandWork : public QObject, private WindowFixture
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void events_areMergedFromTheTimeline();
    void event_isSplitByKeys();
    void sentence_isMovedByKeys();
    void sentenceOfNoEvent_isTakenIn();
    void event_isNamedAndUnnamed();
    void cell_meansItsSentence();
    void dialog_saysWhyNot();
    void disabled_saysWhy();
    void staleDecision_isListedAndDropped();
    void sentences_areLinkedByKeys();
    void match_isRelinked();
    void links_sayWhyNot();

private:
    [[nodiscard]] const Match *matchOf(const QString &one, const QString &other) const
    {
        const auto a = sentenceWith(one);
        const auto b = sentenceWith(other);
        for (const Match &match : snapshot().comparison->matches) {
            if ((match.a == a && match.b == b) || (match.a == b && match.b == a))
                return &match;
        }
        return nullptr;
    }

    void writeTown(const QString &third) const
    {
        write(u"town/1.txt"_s,
              u"17 March 2023\n\nThe council of Halden voted on Monday to close the copper mine.\n\n"
              "A flood cut the railway to Halden on Tuesday.\n"_s);
        write(u"town/2.txt"_s,
              u"17 March 2023\n\nIn a vote on Monday, the Halden council decided to close the copper mine.\n"_s);
        write(u"town/3.txt"_s, u"17 March 2023\n\n"_s + third + u"\n\nA dark week, all in all.\n"_s);
    }
    [[nodiscard]] const QList<Event> &events() const { return snapshot().comparison->events; }
    [[nodiscard]] TimelineView *timeline() const { return window().docks()->timeline()->view(); }
    /** The event that a sentence with these words is evidence of. */
    [[nodiscard]] const Event *eventOf(const QString &words) const
    {
        const auto place = sentenceWith(words);
        for (const Event &event : events()) {
            for (const EventEvidence &evidence : event.evidence) {
                if (evidence.sentence == place)
                    return &event;
            }
        }
        return nullptr;
    }
    template<typename Dialog>
    [[nodiscard]] Dialog *dialog() const
    {
        Dialog *found = nullptr;
        const bool isOpen = QTest::qWaitFor([&] {
            found = window().findChild<Dialog *>();
            return found && QApplication::activeWindow() == found; // else the panes would take its keys
        });
        return isOpen ? found : nullptr;
    }
    /** Types words into the open choice and takes what is left. */
    void takeByWords(const QString &words) const
    {
        auto *asked = dialog<ChoiceDialog>();
        QVERIFY(asked);
        auto *line = asked->findChild<QLineEdit *>();
        QTest::keyClicks(line, words);
        QTest::keyClick(line, Qt::Key_Return);
    }
    void settled() const { TRY_LONG(!workspace().isBusy()); }
    void goToMarkOf(const QString &words) const
    {
        window().docks()->raiseTimeline();
        const QString key = eventOf(words)->key;
        const auto &marks = timeline()->layoutShown().marks;
        for (int i = 0; i < marks.size(); ++i) {
            if (events().at(marks.at(i).event).key != key || marks.at(i).sentence != sentenceWith(words))
                continue;
            QTest::mouseClick(timeline()->viewport(), Qt::LeftButton, {}, timeline()->markRect(i).center().toPoint());
            break;
        }
        timeline()->setFocus();
        QTRY_VERIFY(timeline()->hasFocus());
        QCOMPARE(timeline()->currentEvent(), key);
    }
};

void TestHandWork::init()
{
    begin();
    writeTown(u"Rebels attacked the power station of Halden with rockets on Wednesday."_s);
    open(path(u"town"_s), 3);
    QCOMPARE(events().size(), 3);
}

void TestHandWork::events_areMergedFromTheTimeline()
{
    goToMarkOf(u"A flood"_s);
    QContextMenuEvent asked(QContextMenuEvent::Keyboard, {}, timeline()->mapToGlobal(QPoint()));
    QApplication::sendEvent(timeline(), &asked);
    QMenu *menu = openMenu(u"rowMenu"_s);
    QVERIFY(menu);
    choose(menu, u"Merge event"_s);
    takeByWords(u"rockets"_s);
    TRY_LONG(events().size() == 2);
    settled();
    QCOMPARE(eventOf(u"A flood"_s), eventOf(u"Rebels"_s));
    QVERIFY(eventOf(u"A flood"_s)->isDisputed);
    QCOMPARE(workspace().undoText(), u"merge events"_s);
    QCOMPARE(window().docks()->coverage()->table()->model()->rowCount(), 2);
    undo();
    TRY_LONG(events().size() == 3);
    settled();
    QVERIFY(eventOf(u"A flood"_s) != eventOf(u"Rebels"_s));
    QTest::keyClick(&window(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    TRY_LONG(events().size() == 2);
    settled();
}

void TestHandWork::event_isSplitByKeys()
{
    goToMarkOf(u"In a vote"_s);
    key(Qt::Key_J, Qt::ControlModifier | Qt::ShiftModifier);
    auto *asked = dialog<EvidenceDialog>();
    QVERIFY(asked);
    auto *list = asked->findChild<QListWidget *>();
    QCOMPARE(list->count(), 2);
    QCOMPARE(list->item(1)->checkState(), Qt::Checked); // what the mark is about
    QCOMPARE(list->item(0)->checkState(), Qt::Unchecked);
    QTest::keyClick(list, Qt::Key_Return);
    TRY_LONG(events().size() == 4);
    settled();
    QVERIFY(eventOf(u"In a vote"_s) != eventOf(u"The council"_s));
    QCOMPARE(workspace().undoText(), u"split event"_s);
    makeWindow(); // as another day
    open(path(u"town"_s), 3);
    QCOMPARE(events().size(), 4);
}

void TestHandWork::sentence_isMovedByKeys()
{
    select(u"In a vote"_s);
    key(Qt::Key_K, Qt::ControlModifier);
    takeByWords(u"railway"_s);
    TRY_LONG(eventOf(u"In a vote"_s) == eventOf(u"A flood"_s));
    settled();
    QCOMPARE(events().size(), 3);
    QCOMPARE(workspace().undoText(), u"move sentence to another event"_s);
    QVERIFY(!index().discrepanciesOf(*sentenceWith(u"In a vote"_s)).isEmpty()); // Monday or Tuesday
}

void TestHandWork::sentenceOfNoEvent_isTakenIn()
{
    select(u"A dark week"_s);
    QVERIFY(window().actions()[ActionId::MoveToEvent]->isEnabled());
    QVERIFY(!window().actions()[ActionId::NameEvent]->isEnabled());
    key(Qt::Key_K, Qt::ControlModifier);
    takeByWords(u"of its own"_s);
    TRY_LONG(events().size() == 4);
    settled();
    QCOMPARE(workspace().undoText(), u"make sentence an event"_s);
    QCOMPARE(timeline()->layoutShown().undated, QList<int>{3});
    QVERIFY(window().actions()[ActionId::NameEvent]->isEnabled()); // the sentence tells of one now
}

void TestHandWork::event_isNamedAndUnnamed()
{
    const QString found = eventOf(u"A flood"_s)->title;
    const auto name = [this](const QString &title) {
        key(Qt::Key_F2, Qt::ControlModifier);
        auto *asked = dialog<QInputDialog>();
        QVERIFY(asked);
        auto *line = asked->findChild<QLineEdit *>();
        line->selectAll();
        QTest::keyClick(line, Qt::Key_Delete);
        QTest::keyClicks(line, title);
        QTest::keyClick(line, Qt::Key_Return);
    };
    select(u"A flood"_s);
    name(u"The great flood"_s);
    TRY_LONG(eventOf(u"A flood"_s)->title == u"The great flood"_s);
    settled();
    QCOMPARE(workspace().undoText(), u"name event"_s);
    QTRY_VERIFY(!window().findChild<QInputDialog *>());
    window().activateWindow();
    QTRY_COMPARE(QApplication::activeWindow(), &window());
    name({});
    TRY_LONG(eventOf(u"A flood"_s)->title == found);
    settled();
    QVERIFY(snapshot().decisions.isEmpty());
}

void TestHandWork::cell_meansItsSentence()
{
    window().docks()->raiseCoverage();
    QTableView *table = window().docks()->coverage()->table();
    table->setFocus();
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        const QModelIndex cell = table->model()->index(row, CoverageModel::FirstArticle + 1);
        if (!cell.data(PlacesRole).value<QList<SentenceRef>>().isEmpty())
            table->setCurrentIndex(cell);
    }
    key(Qt::Key_J, Qt::ControlModifier | Qt::ShiftModifier);
    auto *asked = dialog<EvidenceDialog>();
    QVERIFY(asked);
    auto *list = asked->findChild<QListWidget *>();
    QCOMPARE(list->count(), 2);
    QCOMPARE(list->item(1)->checkState(), Qt::Checked);
    QTest::keyClick(list, Qt::Key_Escape);
    QTRY_VERIFY(!window().findChild<EvidenceDialog *>());
    QCOMPARE(events().size(), 3);
}

void TestHandWork::dialog_saysWhyNot()
{
    EvidenceDialog dialog(u"Which"_s, {{u"one"_s, false}, {u"two"_s, true}}, u"One must stay."_s, &window());
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    QList<int> chosen;
    connect(&dialog, &EvidenceDialog::chosen, this, [&chosen](const QList<int> &rows) { chosen = rows; });
    dialog.show();
    QTRY_COMPARE(QApplication::activeWindow(), &dialog);
    auto *list = dialog.findChild<QListWidget *>();
    const auto *ok = dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
    QVERIFY(ok->isEnabled());
    QTest::keyClick(list, Qt::Key_Space); // no longer the second
    QVERIFY(!ok->isEnabled() && !ok->toolTip().isEmpty());
    QTest::keyClick(list, Qt::Key_Return);
    QVERIFY(dialog.isVisible() && chosen.isEmpty());
    QTest::keyClick(list, Qt::Key_Space);
    QTest::keyClick(list, Qt::Key_Up);
    QTest::keyClick(list, Qt::Key_Space);
    QCOMPARE(ok->toolTip(), u"One must stay."_s);
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Space);
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(chosen, QList<int>{0});
}

void TestHandWork::disabled_saysWhy()
{
    const auto tip = [this](ActionId id) {
        const QAction *action = window().actions()[id];
        return action->isEnabled() ? QString() : action->toolTip();
    };
    window().reader()->clearSelection();
    window().reader()->setFocus();
    QTRY_VERIFY(tip(ActionId::MergeEvent).contains(u"Go to an event"_s));
    select(u"A flood"_s);
    QVERIFY(tip(ActionId::MergeEvent).isEmpty());
    QVERIFY(tip(ActionId::SplitEvent).contains(u"Only one sentence"_s));
    auto locked = std::make_shared<Snapshot>(snapshot());
    locked->isReadOnly = true;
    Q_EMIT workspace().snapshotChanged(locked);
    QVERIFY(tip(ActionId::MergeEvent).contains(u"read-only"_s));
    QVERIFY(tip(ActionId::MoveToEvent).contains(u"read-only"_s));
}

void TestHandWork::staleDecision_isListedAndDropped()
{
    select(u"Rebels"_s);
    key(Qt::Key_J, Qt::ControlModifier);
    takeByWords(u"railway"_s);
    TRY_LONG(events().size() == 2);
    settled();
    writeTown(u"All was quiet."_s);
    trigger(ActionId::ReadAgain);
    TRY_LONG(snapshot().stale.size() == 1);
    settled();
    window().docks()->raiseDiscrepancies();
    QTableView *table = window().docks()->discrepancies()->table();
    QModelIndex stale;
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        if (table->model()->index(row, 0).data(StaleRole).isValid())
            stale = table->model()->index(row, 0);
    }
    QVERIFY(stale.isValid());
    QVERIFY(stale.data().toString().contains(u"Rebels attacked"_s));
    QVERIFY(stale.siblingAtColumn(DiscrepanciesModel::Status).data().toString().contains(u"Merged by hand"_s));
    table->setFocus();
    table->setCurrentIndex(stale);
    QContextMenuEvent asked(QContextMenuEvent::Keyboard, {}, table->mapToGlobal(QPoint()));
    QApplication::sendEvent(table, &asked);
    QMenu *menu = openMenu(u"staleMenu"_s);
    QVERIFY(menu);
    choose(menu, u"Drop"_s);
    TRY_LONG(snapshot().decisions.isEmpty());
    QCOMPARE(workspace().undoText(), u"drop decision on events"_s);
}

void TestHandWork::sentences_areLinkedByKeys()
{
    const qsizetype found = snapshot().comparison->matches.size();
    select(u"A flood"_s);
    key(Qt::Key_L);
    select(u"Rebels"_s);
    key(Qt::Key_L, Qt::ShiftModifier);
    TRY_LONG(matchOf(u"A flood"_s, u"Rebels"_s));
    settled();
    QCOMPARE(workspace().undoText(), u"link sentences"_s);
    QCOMPARE(snapshot().comparison->matches.size(), found + 1);
    QCOMPARE(window().docks()->matches()->table()->model()->rowCount(), static_cast<int>(found) + 1);
    QVERIFY(allText(*window().docks()->inspector()).contains(u"linked by hand"_s));
    const auto buttons = window().docks()->inspector()->findChildren<QPushButton *>();
    const auto remove = std::ranges::find(buttons, u"Remove link"_s, &QPushButton::text);
    QVERIFY(remove != buttons.end());
    QTest::mouseClick(*remove, Qt::LeftButton);
    TRY_LONG(!matchOf(u"A flood"_s, u"Rebels"_s));
    settled();
    QCOMPARE(workspace().undoText(), u"remove link"_s);
    undo();
    TRY_LONG(matchOf(u"A flood"_s, u"Rebels"_s));
    settled();
    select(u"Rebels"_s);
    key(Qt::Key_N); // not a match: there is none any more
    TRY_LONG(!matchOf(u"A flood"_s, u"Rebels"_s));
    settled();
}

void TestHandWork::match_isRelinked()
{
    const Match *wrong = matchOf(u"The council"_s, u"In a vote"_s);
    QVERIFY(wrong);
    const QString wrongKey = wrong->key;
    select(u"A flood"_s); // the right one, in the article of the council
    key(Qt::Key_L);
    select(u"In a vote"_s);
    key(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    TRY_LONG(matchOf(u"A flood"_s, u"In a vote"_s));
    settled();
    QCOMPARE(index().verdict(DecisionTarget::Match, wrongKey), Verdict::Rejected);
    QCOMPARE(workspace().undoText(), u"relink match"_s);
    undo(); // one step
    TRY_LONG(!matchOf(u"A flood"_s, u"In a vote"_s));
    settled();
    QCOMPARE(index().verdict(DecisionTarget::Match, wrongKey), Verdict::Open);
}

void TestHandWork::links_sayWhyNot()
{
    const auto tip = [this](ActionId id) {
        const QAction *action = window().actions()[id];
        return action->isEnabled() ? QString() : action->toolTip();
    };
    select(u"A flood"_s);
    QVERIFY(tip(ActionId::LinkTo).contains(u"Mark the other"_s));
    key(Qt::Key_L);
    QVERIFY(tip(ActionId::LinkTo).contains(u"another sentence"_s));
    select(u"Rebels"_s);
    QVERIFY(tip(ActionId::LinkTo).isEmpty());
    QVERIFY(tip(ActionId::Relink).contains(u"no match"_s));
}

QTEST_MAIN(TestHandWork)
#include "tst_handwork.moc"
