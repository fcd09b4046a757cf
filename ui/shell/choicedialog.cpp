// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/shell/choicedialog.h>

#include <ui/models/textsearch.h>

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace Counterpoint
{

ChoiceDialog::ChoiceDialog(const QString &title, const QList<Row> &rows, QWidget *parent)
    : QDialog(parent)
    , m_filter(new QLineEdit(this))
    , m_list(new QListWidget(this))
{
    setObjectName(QStringLiteral("choiceDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    m_filter->setPlaceholderText(tr("Words of what is sought"));
    m_filter->setAccessibleName(tr("Words of what is sought"));
    m_filter->setClearButtonEnabled(true);
    m_filter->installEventFilter(this);
    m_list->setAccessibleName(title);
    for (const Row &row : rows) {
        auto *item = new QListWidgetItem(row.title, m_list);
        item->setData(Qt::UserRole, row.number);
    }
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    auto *layout = new QVBoxLayout(this);
    for (QWidget *widget :
         {static_cast<QWidget *>(m_filter), static_cast<QWidget *>(m_list), static_cast<QWidget *>(buttons)})
        layout->addWidget(widget);
    resize(520, 420);
    m_ok = buttons->button(QDialogButtonBox::Ok);
    filter({});
    connect(m_filter, &QLineEdit::textChanged, this, &ChoiceDialog::filter);
    connect(m_list, &QListWidget::itemActivated, this, &ChoiceDialog::take);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] { take(m_list->currentItem()); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

/** The arrows go through the list while the words are typed. */
bool ChoiceDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_filter && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Up || key == Qt::Key_Down) {
            QCoreApplication::sendEvent(m_list, event);
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void ChoiceDialog::filter(const QString &text)
{
    const QString wanted = TextSearch::fold(text.trimmed());
    QListWidgetItem *first = nullptr;
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem *item = m_list->item(row);
        item->setHidden(!TextSearch::fold(item->text()).contains(wanted));
        if (!first && !item->isHidden())
            first = item;
    }
    m_list->setCurrentItem(first);
    m_ok->setEnabled(first);
    m_ok->setToolTip(first ? QString() : tr("Nothing in the list has these words."));
}

void ChoiceDialog::take(const QListWidgetItem *item)
{
    if (!item || item->isHidden())
        return;
    Q_EMIT chosen(item->data(Qt::UserRole).toInt());
    accept();
}

} // namespace Counterpoint
