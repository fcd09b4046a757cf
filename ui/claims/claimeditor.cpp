// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/claims/claimeditor.h>

#include <ui/models/tooltip.h>

#include <QFormLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>

namespace Counterpoint
{

ClaimEditor::ClaimEditor(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_quote(new QLabel(this))
    , m_text(new QPlainTextEdit(this))
    , m_speaker(new QLineEdit(this))
    , m_note(new QLineEdit(this))
    , m_save(new QPushButton(tr("Keep claim"), this))
{
    setObjectName(QStringLiteral("claimEditor"));
    m_title->setProperty("role", QStringLiteral("heading"));
    m_quote->setProperty("role", QStringLiteral("muted"));
    m_quote->setTextFormat(Qt::PlainText); // it holds the name of a file
    m_text->setObjectName(QStringLiteral("claimText"));
    m_text->setTabChangesFocus(true);
    m_text->setAccessibleName(tr("Claim"));
    m_text->setMinimumHeight(48);
    m_speaker->setPlaceholderText(tr("Who says so; empty where the text does not say"));
    m_note->setObjectName(QStringLiteral("claimNote"));
    m_save->setProperty("role", QStringLiteral("primary"));
    m_save->setObjectName(QStringLiteral("keepClaim"));
    auto *cancel = new QPushButton(tr("Cancel"), this);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_save);
    buttons->addWidget(cancel);
    buttons->addWidget(m_quote, 1);
    auto *form = new QFormLayout(this);
    form->setContentsMargins(12, 6, 12, 8);
    form->setVerticalSpacing(6);
    form->addRow(m_title);
    form->addRow(tr("Claim"), m_text);
    form->addRow(tr("Speaker"), m_speaker);
    form->addRow(tr("Note"), m_note);
    form->addRow(QString(), buttons);
    m_quote->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    connect(m_save, &QPushButton::clicked, this, &ClaimEditor::save);
    connect(cancel, &QPushButton::clicked, this, &ClaimEditor::cancelled);
    connect(m_speaker, &QLineEdit::returnPressed, this, &ClaimEditor::save);
    connect(m_note, &QLineEdit::returnPressed, this, &ClaimEditor::save);
    connect(m_text, &QPlainTextEdit::textChanged, this,
            [this] { m_save->setEnabled(!m_text->toPlainText().trimmed().isEmpty()); });
    auto *keep = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), this);
    keep->setContext(Qt::WidgetWithChildrenShortcut);
    m_save->setToolTip(keep->key().toString(QKeySequence::NativeText));
    connect(keep, &QShortcut::activated, this, &ClaimEditor::save);
}

void ClaimEditor::edit(const Claim &claim, bool isNew)
{
    m_claim = claim;
    m_title->setText(isNew ? tr("New claim") : tr("Edit claim"));
    m_quote->setText(claim.evidence.isEmpty() ? QString() : tr("from %1").arg(claim.evidence.first().file));
    m_quote->setToolTip(claim.evidence.isEmpty() ? QString() : plainToolTip(claim.evidence.first().exact));
    m_text->setPlainText(claim.text);
    m_speaker->setText(claim.speaker);
    m_note->setText(claim.note);
    m_text->selectAll();
    m_text->setFocus(Qt::OtherFocusReason);
}

Claim ClaimEditor::claim() const
{
    Claim claim = m_claim;
    claim.text = m_text->toPlainText().simplified();
    claim.speaker = m_speaker->text().simplified();
    claim.note = m_note->text().simplified();
    return claim;
}

bool ClaimEditor::isKeptAs(const Claim &kept) const
{
    const Claim written = claim();
    return kept.id == written.id && kept.text == written.text && kept.speaker == written.speaker
        && kept.note == written.note;
}

bool ClaimEditor::isChanged() const
{
    Claim before = m_claim;
    before.text = before.text.simplified();
    return !isKeptAs(before);
}

bool ClaimEditor::canSave() const
{
    return m_save->isEnabled();
}

void ClaimEditor::save()
{
    if (canSave())
        Q_EMIT saved(claim());
}

void ClaimEditor::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT cancelled();
    else
        QWidget::keyPressEvent(event);
}

} // namespace Counterpoint
