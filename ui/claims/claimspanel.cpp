// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/claims/claimspanel.h>

#include <ui/claims/claimdraft.h>
#include <ui/claims/claimeditor.h>
#include <ui/common/keywords.h>
#include <ui/common/listtable.h>

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMessageBox>
#include <QPushButton>

#include <utility>

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
    m_table->setColumnWidths({0, 18, 10, 24});
    m_table->setEmptyText(tr("No claims yet. Select a sentence and mark it as a claim."));
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
    connect(m_editor, &ClaimEditor::cancelled, this, [this] {
        m_next = nullptr; // what waited for an earlier try to keep it is given up with it
        finish();
    });
    connect(m_editor, &ClaimEditor::saved, this, [this](const Claim &claim) {
        m_next = nullptr;
        save(claim);
    });
    updateButtons();
}

void ClaimsPanel::setClaimAction(const QAction *action)
{
    followKey(action, this, [this, action] {
        const QString key = keyOf(action);
        m_table->setEmptyText(
            key.isEmpty() ? tr("No claims yet. Select a sentence and mark it as a claim.")
                          : tr("No claims yet. Select a sentence and press %1 to mark it as a claim.").arg(key));
    });
}

void ClaimsPanel::setIndex(const SnapshotIndexPtr &index)
{
    const bool isOther = m_index && index && m_index->snapshot().storePath != index->snapshot().storePath
        && m_index->snapshot().comparison != index->snapshot().comparison;
    m_index = index;
    m_model->setIndex(index);
    updateButtons();
    if (isOther && isEditing())
        finish(); // it was about the comparison before
    else if (m_isSaving)
        takeSaved();
}

bool ClaimsPanel::canWrite()
{
    if (m_index && !m_index->snapshot().isReadOnly)
        return true;
    Q_EMIT messageRequested(tr("This comparison can only be read. Save it as another file to work on it."));
    return false;
}

void ClaimsPanel::newClaim(SentenceRef sentence, Span span)
{
    if (canWrite())
        leaveDraft([this, sentence, span] { edit(draftClaim(*m_index, sentence, span), true); });
}

void ClaimsPanel::editClaim(const QString &id)
{
    const auto isIt = [&id](const Claim &claim) { return claim.id == id; };
    if (!m_index || std::ranges::none_of(m_index->snapshot().claims, isIt) || !canWrite())
        return;
    leaveDraft([this, isIt] {
        const auto &claims = m_index->snapshot().claims;
        const auto found = std::ranges::find_if(claims, isIt);
        if (found == claims.end())
            return;
        m_table->selectRow(static_cast<int>(found - claims.begin()));
        edit(*found, false);
    });
}

void ClaimsPanel::edit(const Claim &claim, bool isNew)
{
    m_isSaving = false;
    m_editor->show();
    m_editor->edit(claim, isNew);
}

void ClaimsPanel::save(const Claim &claim)
{
    if (!canWrite())
        return;
    m_isSaving = true;
    Q_EMIT claimSaved(claim);
}

/** The editor closes when what is written in it is kept; until then a failure loses nothing. */
void ClaimsPanel::takeSaved()
{
    for (const Claim &claim : m_index->snapshot().claims) {
        if (m_editor->isKeptAs(claim))
            return finish();
    }
}

bool ClaimsPanel::hasChangedDraft() const
{
    return isEditing() && m_editor->isChanged();
}

void ClaimsPanel::leaveDraft(const std::function<void()> &next)
{
    if (!hasChangedDraft())
        return next();
    askToKeep(next);
}

void ClaimsPanel::askToKeep(const std::function<void()> &next)
{
    auto *question = new QMessageBox(QMessageBox::Question, tr("Keep the claim?"),
                                     tr("The claim being written is not kept yet."), QMessageBox::NoButton, this);
    question->setObjectName(QStringLiteral("keepDraft"));
    question->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *keep = question->addButton(tr("Keep claim"), QMessageBox::AcceptRole);
    const QPushButton *drop = question->addButton(tr("Do not keep"), QMessageBox::DestructiveRole);
    question->addButton(QMessageBox::Cancel);
    keep->setEnabled(m_editor->canSave());
    connect(keep, &QPushButton::clicked, this, [this, next] {
        m_next = next;
        save(m_editor->claim());
    });
    connect(drop, &QPushButton::clicked, this, [this, next] {
        m_next = next;
        finish();
    });
    question->open();
}

void ClaimsPanel::editCurrent()
{
    editClaim(m_table->currentIndex().data(KeyRole).toString());
}

void ClaimsPanel::removeCurrent()
{
    const QString id = m_table->currentIndex().data(KeyRole).toString();
    if (!id.isEmpty() && canWrite())
        Q_EMIT claimRemoved(id);
}

bool ClaimsPanel::isEditing() const
{
    return m_editor->isVisibleTo(this);
}

void ClaimsPanel::finish()
{
    m_isSaving = false;
    m_editor->hide();
    Q_EMIT editingFinished();
    if (const auto next = std::exchange(m_next, nullptr))
        next();
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
