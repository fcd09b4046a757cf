// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/claims/claimspanel.h>

#include <ui/claims/claimdraft.h>
#include <ui/claims/claimeditor.h>
#include <ui/common/listtable.h>

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>

namespace Counterpoint
{

ClaimsPanel::ClaimsPanel(QWidget *parent)
    : QWidget(parent)
    , m_model(new ClaimsModel(this))
    , m_table(new ListTable(QStringLiteral("claimsTable"), tr("Claims"), this))
    , m_editor(new ClaimEditor(this))
    , m_edit(new QPushButton(tr("Edit\u2026"), this))
    , m_remove(new QPushButton(tr("Remove"), this))
{
    setObjectName(QStringLiteral("claims"));
    m_table->setKeyedModel(m_model, KeyRole);
    m_table->setColumnWidths({0, 24, 12, 30});
    m_table->setEmptyText(tr("No claims yet. Select a sentence and press A to mark it as a claim."));
    m_table->installEventFilter(this);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(8, 5, 12, 5);
    buttons->setSpacing(6);
    buttons->addWidget(m_edit);
    buttons->addWidget(m_remove);
    buttons->addStretch();
    auto *list = new QVBoxLayout;
    list->setSpacing(0);
    list->addLayout(buttons);
    list->addWidget(m_table, 1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addLayout(list, 3);
    row->addWidget(m_editor, 2);
    m_editor->hide();
    connect(m_edit, &QPushButton::clicked, this, &ClaimsPanel::editCurrent);
    connect(m_remove, &QPushButton::clicked, this, &ClaimsPanel::removeCurrent);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ClaimsPanel::updateButtons);
    connect(m_table, &QTableView::doubleClicked, this, &ClaimsPanel::editCurrent);
    connect(m_table, &QTableView::clicked, this, [this](const QModelIndex &index) {
        const auto places = index.data(PlacesRole).value<QList<SentenceRef>>();
        if (!places.isEmpty())
            Q_EMIT placesActivated(places);
    });
    connect(m_editor, &ClaimEditor::cancelled, this, &ClaimsPanel::finish);
    connect(m_editor, &ClaimEditor::saved, this, [this](const Claim &claim) {
        Q_EMIT claimSaved(claim);
        finish();
    });
    updateButtons();
}

void ClaimsPanel::setIndex(const SnapshotIndexPtr &index)
{
    m_index = index;
    m_model->setIndex(index);
    updateButtons();
}

void ClaimsPanel::newClaim(SentenceRef sentence, Span span)
{
    if (!m_index)
        return;
    m_editor->show();
    m_editor->edit(draftClaim(*m_index, sentence, span), true);
}

void ClaimsPanel::editClaim(const QString &id)
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->index(row, 0).data(KeyRole).toString() != id)
            continue;
        m_table->selectRow(row);
        m_editor->show();
        m_editor->edit(m_index->snapshot().claims.at(row), false);
        return;
    }
}

void ClaimsPanel::editCurrent()
{
    editClaim(m_table->currentIndex().data(KeyRole).toString());
}

void ClaimsPanel::removeCurrent()
{
    const QString id = m_table->currentIndex().data(KeyRole).toString();
    if (!id.isEmpty() && m_remove->isEnabled())
        Q_EMIT claimRemoved(id);
}

bool ClaimsPanel::isEditing() const
{
    return m_editor->isVisibleTo(this);
}

void ClaimsPanel::finish()
{
    m_editor->hide();
    Q_EMIT editingFinished();
}

void ClaimsPanel::updateButtons()
{
    const bool isReadOnly = m_index && m_index->snapshot().isReadOnly;
    const bool hasCurrent = m_table->currentIndex().isValid();
    for (QPushButton *button : {m_edit, m_remove}) {
        button->setEnabled(hasCurrent && !isReadOnly);
        button->setToolTip(isReadOnly       ? tr("This store is read-only")
                               : hasCurrent ? QString()
                                            : tr("Select a claim first"));
    }
}

bool ClaimsPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Delete || key == Qt::Key_U) {
            removeCurrent();
            return true;
        }
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            editCurrent();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace Counterpoint
