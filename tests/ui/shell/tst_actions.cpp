// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/claims/claimspanel.h>
#include <ui/reader/readerkeys.h>
#include <ui/search/findbar.h>
#include <ui/shell/actions.h>
#include <ui/shell/actionstates.h>
#include <ui/shell/actiontable.h>
#include <ui/shell/commandlist.h>
#include <ui/shell/elidedlabel.h>
#include <ui/shell/helpwindow.h>
#include <ui/shell/statusline.h>

#include <support/samplesnapshot.h>

#include <QFile>
#include <QKeyEvent>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>
#include <QTest>
#include <QTextBrowser>
#include <QToolButton>

using namespace Counterpoint;
using namespace Qt::StringLiterals;

class TestActions : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyActionIsInAMenu();
    void noKeyTwice();
    void noMnemonicTwiceInAMenu();
    void disabledActionsSayWhy();
    void readOnlySaysSo();
    void keySheetHoldsEveryKey();
    void panesHaveTheActionsKeys_data();
    void panesHaveTheActionsKeys();
    void panesFollowTheMap();
    void tableOfKeys_data();
    void tableOfKeys();
    void commandsAreFound_data();
    void commandsAreFound();
    void commandsInOrder();
    void keysToldFollowTheAction();
    void manualHasNoDeadLinks();
};

void TestActions::everyActionIsInAMenu()
{
    Actions actions;
    QMenuBar bar;
    actions.fillMenuBar(&bar);
    QCOMPARE(bar.actions().size(), 8);
    for (QAction *action : actions.all()) {
        bool isFound = false;
        for (const QAction *menu : bar.actions())
            isFound |= menu->menu()->actions().contains(action);
        QVERIFY2(isFound, qPrintable(action->objectName()));
        QVERIFY2(!action->text().isEmpty() && !action->objectName().isEmpty(), qPrintable(action->text()));
    }
}

void TestActions::noKeyTwice()
{
    Actions actions;
    QHash<QString, QString> owners;
    for (const QAction *action : actions.all()) {
        for (const QKeySequence &key : action->shortcuts()) {
            const QString text = key.toString();
            QVERIFY2(!owners.contains(text),
                     qPrintable(text + u" is "_s + owners.value(text) + u" and "_s + action->text()));
            owners.insert(text, action->text());
        }
    }
    QVERIFY(owners.contains(u"Ctrl+O"_s) && owners.contains(u"A"_s) && owners.contains(u"Alt+Shift+Down"_s));
}

void TestActions::noMnemonicTwiceInAMenu()
{
    Actions actions;
    QMenuBar bar;
    actions.fillMenuBar(&bar);
    static const QRegularExpression mnemonic(u"&(\\w)"_s);
    QSet<QString> used;
    for (const QAction *action : actions.all()) {
        const QString letter = mnemonic.match(action->text()).captured(1).toLower();
        if (letter.isEmpty())
            continue;
        const QString key = actions.menuTitle(action) + u'/' + letter;
        QVERIFY2(!used.contains(key), qPrintable(key));
        used.insert(key);
    }
}

void TestActions::disabledActionsSayWhy()
{
    Actions actions;
    const SnapshotPtr empty = Test::SnapshotBuilder().build();
    ActionContext context;
    context.snapshot = empty.get();
    updateActionStates(actions, context);
    QVERIFY(actions[ActionId::OpenFolder]->isEnabled());
    QVERIFY(!actions[ActionId::WriteReport]->isEnabled());
    for (const QAction *action : actions.all()) {
        if (!action->isEnabled())
            QVERIFY2(action->toolTip() != QString(action->text()).remove(u'&') && !action->toolTip().isEmpty(),
                     qPrintable(action->text()));
    }
    QCOMPARE(actions[ActionId::NewClaim]->toolTip(), u"Open a folder of articles first"_s);
}

void TestActions::readOnlySaysSo()
{
    Actions actions;
    auto snapshot = std::make_shared<Snapshot>(*Test::sampleSnapshot());
    ActionContext context;
    context.snapshot = snapshot.get();
    updateActionStates(actions, context);
    QCOMPARE(actions[ActionId::NewClaim]->toolTip(), u"Select a sentence first"_s);
    context.sentence = SentenceRef{0, 1};
    updateActionStates(actions, context);
    QVERIFY(actions[ActionId::NewClaim]->isEnabled());
    snapshot->isReadOnly = true;
    updateActionStates(actions, context);
    QVERIFY(!actions[ActionId::NewClaim]->isEnabled());
    QCOMPARE(actions[ActionId::NewClaim]->toolTip(), u"This store is read-only"_s);
    QVERIFY(actions[ActionId::WriteReport]->isEnabled());
}

void TestActions::keySheetHoldsEveryKey()
{
    Actions actions;
    const QString sheet = KeySheet::html(actions);
    for (const QAction *action : actions.all()) {
        for (const QKeySequence &key : action->shortcuts())
            QVERIFY2(sheet.contains(key.toString(QKeySequence::NativeText).toHtmlEscaped()),
                     qPrintable(action->text()));
    }
}

void TestActions::panesHaveTheActionsKeys_data()
{
    QTest::addColumn<ReaderCommand>("command");
    for (int i = 0; i <= static_cast<int>(ReaderCommand::ZoomReset); ++i)
        QTest::addRow("%d", i) << static_cast<ReaderCommand>(i);
}

/** Each command of the panes is an action with the same keys, so it is in the menus, the sheet and the settings. */
void TestActions::panesHaveTheActionsKeys()
{
    QFETCH(const ReaderCommand, command);
    Actions actions;
    const auto table = actionTable();
    const auto row = std::ranges::find_if(
        table, [command](const ActionRow &action) { return readerCommandOf(action.id) == std::optional(command); });
    QVERIFY(row != table.cend());
    QVERIFY(!row->keys.isEmpty());
    QCOMPARE(row->keys, standardKeysOf(command));
    for (const QKeySequence &key : row->keys) {
        QCOMPARE(key.count(), 1);
        const QKeyEvent event(QEvent::KeyPress, key[0].key(), key[0].keyboardModifiers());
        QCOMPARE(commandOf(event), std::optional(command));
    }
}

void TestActions::panesFollowTheMap()
{
    const auto commandOfKey = [](QKeyCombination key) {
        return commandOf(QKeyEvent(QEvent::KeyPress, key.key(), key.keyboardModifiers()));
    };
    Actions actions;
    actions.setKeys({{u"newClaim"_s, u"M; Alt+Down"_s}, {u"counterpart"_s, QString()}, {u"back"_s, u"?"_s}});
    QCOMPARE(commandOfKey(Qt::Key_M), std::optional(ReaderCommand::Claim));
    QCOMPARE(commandOfKey(Qt::ALT | Qt::Key_Down), std::optional(ReaderCommand::Claim)); // no longer the next link
    QVERIFY(!commandOfKey(Qt::Key_A) && !commandOfKey(Qt::Key_Return) && !commandOfKey(Qt::Key_Backspace));
    QCOMPARE(commandOfKey(Qt::SHIFT | Qt::Key_Question), std::optional(ReaderCommand::Back));
    QVERIFY(actions[ActionId::NextLink]->shortcuts().isEmpty());
    QVERIFY(!KeySheet::html(actions).contains(u"Go to counterpart"_s));
    actions.setKeys({});
    QCOMPARE(commandOfKey(Qt::Key_A), std::optional(ReaderCommand::Claim));
    QCOMPARE(commandOfKey(Qt::ALT | Qt::Key_Down), std::optional(ReaderCommand::NextLink));
    QVERIFY(!commandOfKey(Qt::Key_M));
}

void TestActions::tableOfKeys_data()
{
    QTest::addColumn<ActionId>("id");
    QTest::addColumn<QString>("key");
    for (const auto &[id, key] : {std::pair{ActionId::NextLink, u"Alt+Down"_s},
                                  {ActionId::PreviousLink, u"Alt+Up"_s},
                                  {ActionId::NextConflict, u"Alt+Shift+Down"_s},
                                  {ActionId::PreviousConflict, u"Alt+Shift+Up"_s},
                                  {ActionId::NextPane, u"F6"_s},
                                  {ActionId::PreviousPane, u"Shift+F6"_s},
                                  {ActionId::Counterpart, u"Return"_s},
                                  {ActionId::Back, u"Backspace"_s},
                                  {ActionId::Overview, u"F9"_s},
                                  {ActionId::Find, u"Ctrl+F"_s},
                                  {ActionId::SearchEverywhere, u"Ctrl+Shift+F"_s},
                                  {ActionId::FindNext, u"F3"_s},
                                  {ActionId::NewClaim, u"A"_s},
                                  {ActionId::Undo, u"Ctrl+Z"_s},
                                  {ActionId::Redo, u"Ctrl+Shift+Z"_s},
                                  {ActionId::VerdictReal, u"Y"_s},
                                  {ActionId::VerdictNot, u"N"_s},
                                  {ActionId::VerdictReconciled, u"E"_s},
                                  {ActionId::KeySheet, u"?"_s},
                                  {ActionId::Palette, u"Ctrl+Shift+P"_s}})
        QTest::addRow("%s", qPrintable(key)) << id << key;
}

/** The keys agreed on, as programs of the kind have them. */
void TestActions::tableOfKeys()
{
    QFETCH(const ActionId, id);
    QFETCH(const QString, key);
    Actions actions;
    QCOMPARE(actions[id]->shortcut().toString(), key);
}

void TestActions::commandsAreFound_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("cost"); // -1: not found
    QTest::newRow("nothing") << QString() << 0;
    QTest::newRow("start") << u"rep"_s << 0;
    QTest::newRow("case and accents") << u"RÉP"_s << 0;
    QTest::newRow("another word") << u"art"_s << 1;
    QTest::newRow("words in any order") << u"art rep"_s << 1;
    QTest::newRow("inside a word") << u"port"_s << 3;
    QTest::newRow("its menu") << u"file"_s << 4;
    QTest::newRow("its key") << u"ctrl+e"_s << 5;
    QTest::newRow("letters") << u"rpt"_s << 11;
    QTest::newRow("letters not from a start") << u"prt"_s << -1;
    QTest::newRow("letters in another order") << u"tpr"_s << -1;
    QTest::newRow("one word is missing") << u"report folder"_s << -1;
}

void TestActions::commandsAreFound()
{
    QFETCH(const QString, typed);
    QFETCH(const int, cost);
    const auto hit = matchCommand({u"report"_s, u"Report on all articles"_s, u"File"_s, u"Ctrl+E"_s, {}, {}}, typed);
    QCOMPARE(hit ? hit->cost : -1, cost);
    if (typed == u"rpt"_s)
        QCOMPARE(hit->letters, (QList<int>{0, 2, 5}));
}

void TestActions::commandsInOrder()
{
    const QList<Command> commands{{u"a"_s, u"Reset the text"_s, u"View"_s, {}, {}, {}},
                                  {u"b"_s, u"Next article"_s, u"Go"_s, {}, u"Open a folder first"_s, {}},
                                  {u"c"_s, u"Next story"_s, u"Go"_s, {}, {}, {}},
                                  {u"d"_s, u"Next link"_s, u"Go"_s, {}, {}, {}}};
    const auto names = [&commands](const QString &typed, const QStringList &recent) {
        QString found;
        for (const CommandHit &hit : findCommands(commands, typed, recent))
            found += commands.at(hit.command).name;
        return found;
    };
    QCOMPARE(names({}, {}), u"abcd"_s);
    QCOMPARE(names({}, {u"d"_s, u"b"_s, u"gone"_s}), u"dbac"_s);
    QCOMPARE(names(u"next"_s, {}), u"cdb"_s); // what cannot be done comes last
    QCOMPARE(names(u"next"_s, {u"d"_s}), u"dcb"_s);
    QCOMPARE(names(u"ext"_s, {}), u"acdb"_s); // inside a word everywhere
    QCOMPARE(names(u"next art"_s, {u"d"_s}), u"b"_s);
}

void TestActions::keysToldFollowTheAction()
{
    Actions actions;
    FindBar bar;
    bar.setActions(actions[ActionId::FindNext], actions[ActionId::FindPrevious]);
    const auto hasTip = [&bar](const QString &tip) {
        return std::ranges::any_of(bar.findChildren<QToolButton *>(),
                                   [&tip](const QToolButton *button) { return button->toolTip() == tip; });
    };
    QVERIFY(hasTip(u"Next (F3)"_s) && hasTip(u"Previous (Shift+F3)"_s) && hasTip(u"Close (Esc)"_s));
    actions[ActionId::FindNext]->setShortcut(Qt::CTRL | Qt::Key_G);
    QVERIFY(hasTip(u"Next (Ctrl+G)"_s) && !hasTip(u"Next (F3)"_s));
    actions[ActionId::FindNext]->setShortcuts(QList<QKeySequence>{});
    QVERIFY(hasTip(u"Next"_s));

    ClaimsPanel claims;
    claims.setClaimAction(actions[ActionId::NewClaim]);
    QVERIFY(claims.table()->emptyText().contains(u"press A to"_s));
    actions[ActionId::NewClaim]->setShortcut(Qt::Key_K);
    QVERIFY(claims.table()->emptyText().contains(u"press K to"_s));

    const StatusLine line(actions);
    const auto hints = [&line] { return line.findChildren<ElidedLabel *>().last()->text(); };
    QVERIFY2(hints().contains(u"K claim"_s), qPrintable(hints()));
    actions[ActionId::NewClaim]->setShortcut(Qt::Key_M);
    QVERIFY2(hints().contains(u"M claim"_s), qPrintable(hints()));
}

void TestActions::manualHasNoDeadLinks()
{
    const HelpWindow window;
    const QString html = window.browser()->toHtml();
    QVERIFY(window.browser()->toPlainText().contains(u"Counterpoint sets articles"_s));
    QFile source(u":/counterpoint/manual/index.html"_s);
    QVERIFY(source.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(source.readAll());
    static const QRegularExpression link(u"href=\"#([a-z]+)\""_s);
    int links = 0;
    for (auto it = link.globalMatch(text); it.hasNext(); ++links) {
        const QString anchor = it.next().captured(1);
        QVERIFY2(text.contains(u"name=\"%1\""_s.arg(anchor)), qPrintable(anchor));
    }
    QVERIFY(links > 5);
}

QTEST_MAIN(TestActions)
#include "tst_actions.moc"
