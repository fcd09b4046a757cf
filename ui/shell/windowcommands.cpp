// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/shell/windowcommands.h>

#include <ui/findings/findingslist.h>
#include <ui/findings/listchooser.h>
#include <ui/reader/readerview.h>
#include <ui/shell/actions.h>
#include <ui/shell/docks.h>

#include <QMenu>
#include <QMenuBar>
#include <QPointer>

namespace Counterpoint
{

namespace
{

QString commandsTr(const char *text)
{
    return QCoreApplication::translate("Counterpoint::CommandPalette", text);
}

QString withoutMnemonic(QString text)
{
    // "&&" is an ampersand, as in the names of folders.
    return text.replace(QLatin1String("&&"), QStringLiteral("\x01")).remove(u'&').replace(u'\x01', u'&');
}

/** @p submenu: titles of the menus between, empty for none: "Go to panel: Timeline" says more than "Timeline". */
Command commandOfAction(QAction *action, const QString &menu, const QString &submenu)
{
    Command command;
    command.words = withoutMnemonic(action->text());
    if (!submenu.isEmpty())
        //: Title of a submenu and what is in it
        command.words
            = commandsTr(QT_TRANSLATE_NOOP("Counterpoint::CommandPalette", "%1: %2")).arg(submenu, command.words);
    command.name = action->objectName().isEmpty() ? command.words : action->objectName();
    command.place = menu;
    if (action->isCheckable())
        command.place += QStringLiteral(" \u00b7 ")
            + (action->isChecked() ? commandsTr(QT_TRANSLATE_NOOP("Counterpoint::CommandPalette", "on"))
                                   : commandsTr(QT_TRANSLATE_NOOP("Counterpoint::CommandPalette", "off")));
    command.keys = KeyTable::toText(action->shortcuts());
    command.reason = Actions::reasonOf(action);
    if (command.reason.isEmpty() && !action->isEnabled())
        command.reason = commandsTr(QT_TRANSLATE_NOOP("Counterpoint::CommandPalette", "There is nothing to choose"));
    command.run = [action = QPointer(action)] {
        if (action)
            action->trigger();
    };
    return command;
}

/** What is in submenus comes after what is in the menu itself. */
void addMenu(QList<Command> &commands, QMenu *menu, const QString &title, const QString &submenu)
{
    Q_EMIT menu->aboutToShow(); // some are filled only then
    for (QAction *action : menu->actions()) {
        if (!action->isSeparator() && action->isVisible() && !action->menu())
            commands += commandOfAction(action, title, submenu);
    }
    for (const QAction *action : menu->actions()) {
        if (action->isVisible() && action->menu())
            addMenu(commands, action->menu(), title, withoutMnemonic(action->menu()->title()));
    }
}

} // namespace

QList<Command> menuCommands(const QMenuBar &bar)
{
    QList<Command> commands;
    for (const QAction *action : bar.actions()) {
        if (action->menu())
            addMenu(commands, action->menu(), withoutMnemonic(action->menu()->title()), {});
    }
    return commands;
}

QList<Command> placeCommands(Docks *docks, ReaderView *reader)
{
    QList<Command> commands;
    for (FindingsList *list : docks->texts()->lists()) {
        Command command;
        command.name = QStringLiteral("list.") + list->objectName();
        command.words
            = commandsTr(QT_TRANSLATE_NOOP("Counterpoint::CommandPalette", "Go to list: %1")).arg(list->title());
        command.place = commandsTr(QT_TRANSLATE_NOOP("Counterpoint::CommandPalette", "Sources and texts"));
        command.run = [docks, list] { docks->goToTexts(list); };
        commands += command;
    }
    const SnapshotIndexPtr index = docks->index();
    for (int i = 0; index && i < index->comparison().articles.size(); ++i) {
        const Article &article = index->comparison().articles.at(i);
        Command command;
        command.words = commandsTr(QT_TRANSLATE_NOOP("Counterpoint::CommandPalette", "Go to article: %1"))
                            .arg(article.metadata.title.isEmpty() ? article.file : article.metadata.title);
        command.place = index->comparison().articleName(i);
        command.run = [reader, i] { reader->showArticle(i); };
        commands += command;
    }
    return commands;
}

} // namespace Counterpoint
