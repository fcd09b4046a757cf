// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/shell/evidencedialog.h>

#include <QDialogButtonBox>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace Counterpoint
{

EvidenceDialog::EvidenceDialog(const QString &title, const QList<Row> &rows, const QString &allReason, QWidget *parent)
    : QDialog(parent)
    , m_list(new QListWidget(this))
    , m_allReason(allReason)
{
    setObjectName(QStringLiteral("evidenceDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    m_list->setAccessibleName(title);
    m_list->setWordWrap(true);
    for (const Row &row : rows) {
        auto *item = new QListWidgetItem(row.text, m_list);
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(row.isChosen ? Qt::Checked : Qt::Unchecked);
        if (row.isChosen && !m_list->currentItem())
            m_list->setCurrentItem(item);
    }
    if (!m_list->currentItem())
        m_list->setCurrentRow(0);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    m_ok = buttons->button(QDialogButtonBox::Ok);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_list);
    layout->addWidget(buttons);
    resize(620, 420);
    update();
    connect(m_list, &QListWidget::itemChanged, this, &EvidenceDialog::update);
    connect(buttons, &QDialogButtonBox::accepted, this, &EvidenceDialog::take);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

QList<int> EvidenceDialog::checkedRows() const
{
    QList<int> rows;
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->checkState() == Qt::Checked)
            rows.append(row);
    }
    return rows;
}

void EvidenceDialog::update()
{
    const qsizetype count = checkedRows().size();
    const QString reason = count == 0                        ? tr("Choose a sentence first.")
        : count == m_list->count() && !m_allReason.isEmpty() ? m_allReason
                                                             : QString();
    m_ok->setEnabled(reason.isEmpty());
    m_ok->setToolTip(reason);
}

void EvidenceDialog::take()
{
    if (!m_ok->isEnabled())
        return;
    Q_EMIT chosen(checkedRows());
    accept();
}

} // namespace Counterpoint
