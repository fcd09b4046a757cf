// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/claims/claimspanel.h>
#include <ui/reader/readerkeys.h>
#include <ui/search/findbar.h>
#include <ui/shell/actions.h>
#include <ui/shell/actionstates.h>
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
    void panesHaveTheActionsKeys();
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

/** Actions and the panes read the same table, so no key of the one is unknown to the other. */
void TestActions::panesHaveTheActionsKeys()
{
    Actions actions;
    for (const auto &[id, command] : {std::pair{ActionId::NextLink, ReaderCommand::NextLink},
                                      {ActionId::Back, ReaderCommand::Back},
                                      {ActionId::ZoomIn, ReaderCommand::ZoomIn},
                                      {ActionId::NewClaim, ReaderCommand::Claim}}) {
        QVERIFY(!actions[id]->shortcuts().isEmpty());
        for (const QKeySequence &key : actions[id]->shortcuts()) {
            QCOMPARE(key.count(), 1);
            const QKeyEvent event(QEvent::KeyPress, key[0].key(), key[0].keyboardModifiers());
            QCOMPARE(commandOf(event), std::optional(command));
        }
    }
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
