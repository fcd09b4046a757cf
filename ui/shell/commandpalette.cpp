// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/shell/commandpalette.h>

#include <ui/common/theme.h>
#include <ui/shell/commanddelegate.h>

#include <QAccessible>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QTimer>
#include <QVBoxLayout>

#include <utility>

namespace Counterpoint
{

namespace
{

constexpr int kMostRecentCommands = 8;
constexpr int kFromTop = 60; ///< Pixels between its top and the window's.
constexpr int kFromBottom = 60;
constexpr int kMostHigh = 28; ///< Lines of text.
constexpr int kNumberRole = CommandDelegate::LettersRole + 1;

bool isListKey(int key)
{
    return key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_PageUp || key == Qt::Key_PageDown;
}

} // namespace

CommandPalette::CommandPalette(QList<Command> commands, QStringList recent, QWidget *parent)
    : QDialog(parent, Qt::Dialog | Qt::FramelessWindowHint)
    , m_commands(std::move(commands))
    , m_recent(std::move(recent))
    , m_words(new QLineEdit(this))
    , m_list(new QListWidget(this))
    , m_nothing(new QLabel(tr("Nothing has all these words."), this))
{
    setObjectName(QStringLiteral("commandPalette"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Find an action"));
    m_words->setObjectName(QStringLiteral("paletteWords"));
    m_words->setPlaceholderText(tr("What do you want to do, or which article to go to?"));
    m_words->setAccessibleName(tr("Words of an action, a list or an article"));
    m_words->setClearButtonEnabled(true);
    m_words->installEventFilter(this);
    m_list->setObjectName(QStringLiteral("paletteList"));
    m_list->setAccessibleName(tr("Actions found"));
    m_list->setItemDelegate(new CommandDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->installEventFilter(this);
    m_nothing->setContentsMargins(14, 8, 14, 8);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(10, 10, 10, 10);
    rows->addWidget(m_words);
    rows->addWidget(m_nothing);
    rows->addWidget(m_list, 1);
    connect(m_words, &QLineEdit::textChanged, this, &CommandPalette::find);
    connect(m_list, &QListWidget::itemClicked, this, &CommandPalette::runCurrent);
    connect(m_list, &QListWidget::currentRowChanged, this, &CommandPalette::announce);
    place();
    find({});
}

/** At the top of the window, in the middle: below it the articles stay in sight. */
void CommandPalette::place()
{
    const QSize room = parentWidget()->size();
    resize(qMin(640, room.width() - 40), height());
    move(parentWidget()->mapToGlobal(QPoint((room.width() - width()) / 2, kFromTop)));
}

void CommandPalette::find(const QString &typed)
{
    m_list->clear();
    const QList<CommandHit> hits = findCommands(m_commands, typed, m_recent);
    for (const CommandHit &hit : hits)
        addRow(hit);
    m_nothing->setVisible(hits.isEmpty());
    m_list->setVisible(!hits.isEmpty());
    m_list->setCurrentRow(0);
    fit();
}

/** As high as what was found, within the window. */
void CommandPalette::fit()
{
    const int rows = m_list->count() * qMax(0, m_list->sizeHintForRow(0));
    const int room = parentWidget()->height() - kFromTop - kFromBottom;
    const int others = 20 + m_words->sizeHint().height() + layout()->spacing();
    const int below = m_list->count() == 0 ? m_nothing->sizeHint().height() : rows + 4;
    resize(width(), qMin(others + below, qMin(kMostHigh * fontMetrics().height(), room)));
}

void CommandPalette::addRow(const CommandHit &hit)
{
    const Command &command = m_commands.at(hit.command);
    auto *item = new QListWidgetItem(command.words, m_list);
    QVariantList letters;
    for (int letter : hit.letters)
        letters += letter;
    item->setData(CommandDelegate::PlaceRole, command.place);
    item->setData(CommandDelegate::KeysRole, command.keys);
    item->setData(CommandDelegate::ReasonRole, command.reason);
    item->setData(CommandDelegate::LettersRole, letters);
    item->setData(kNumberRole, hit.command);
    QStringList spoken{command.words, command.place, command.keys};
    if (!command.reason.isEmpty())
        spoken += tr("not now: %1").arg(command.reason);
    spoken.removeAll(QString());
    item->setData(Qt::AccessibleTextRole, spoken.join(QStringLiteral(", ")));
    item->setToolTip(command.reason);
}

/** The keyboard stays in the field, so a reader of the screen is told what is chosen. */
void CommandPalette::announce()
{
    const QListWidgetItem *item = m_list->currentItem();
    const QString spoken = item ? item->data(Qt::AccessibleTextRole).toString() : m_nothing->text();
    m_words->setAccessibleDescription(spoken);
    QAccessibleAnnouncementEvent event(m_words, spoken);
    QAccessible::updateAccessibility(&event);
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            runCurrent();
            return true;
        }
        if (watched == m_words && isListKey(key)) {
            QCoreApplication::sendEvent(m_list, event);
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void CommandPalette::runCurrent()
{
    const QListWidgetItem *item = m_list->currentItem();
    if (!item)
        return;
    const Command &command = m_commands.at(item->data(kNumberRole).toInt());
    if (!command.reason.isEmpty())
        return announce(); // the row says why not
    if (!command.name.isEmpty()) {
        m_recent.removeAll(command.name);
        m_recent.prepend(command.name);
        m_recent.resize(qMin<qsizetype>(m_recent.size(), kMostRecentCommands));
    }
    Q_EMIT ran(m_recent);
    // The window has the keyboard again before the command asks where it is.
    QTimer::singleShot(0, parentWidget(), command.run);
    accept();
    parentWidget()->activateWindow();
}

void CommandPalette::paintEvent(QPaintEvent *event)
{
    QDialog::paintEvent(event);
    QPainter painter(this);
    painter.setPen(Theme::current().color(Surface::Border));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

} // namespace Counterpoint
