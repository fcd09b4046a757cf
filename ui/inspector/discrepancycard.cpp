// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/inspector/discrepancycard.h>

#include <model/vocabulary.h>
#include <ui/inspector/articlebadge.h>
#include <ui/inspector/flowlayout.h>

#include <QGridLayout>
#include <QMenu>
#include <QPushButton>

namespace Counterpoint
{

DiscrepancyCard::DiscrepancyCard(const SnapshotIndex &index, int discrepancy, QWidget *parent)
    : Card(parent)
{
    const Discrepancy &shown = index.comparison().discrepancies.at(discrepancy);
    m_key = shown.key;
    if (const Decision *decision = index.decision(DecisionTarget::Discrepancy, m_key)) {
        m_verdict = decision->verdict;
        m_reason = decision->value;
    }
    const QString kind = Vocabulary::conflictKind(shown.kind);
    addKindLine(Role::Conflict,
                shown.isWeak ? tr("Discrepancy: %1 (weak)").arg(kind) : tr("Discrepancy: %1").arg(kind));
    addHeading(shown.subject);
    addValues(index, shown);
    addReasons(index, shown);
    addVerdicts(index);
}

void DiscrepancyCard::addValues(const SnapshotIndex &index, const Discrepancy &discrepancy)
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(5);
    grid->setColumnStretch(1, 1);
    for (int row = 0; row < discrepancy.values.size(); ++row) {
        const DiscrepancyValue &value = discrepancy.values.at(row);
        auto *label = new QLabel(value.value, this);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        QFont bold = label->font();
        bold.setBold(true);
        label->setFont(bold);
        label->setFixedWidth(qMin(136, QFontMetrics(bold).horizontalAdvance(value.value) + 6));
        label->setToolTip(tr("Articles: %1, origins at most: %2").arg(value.articles.size()).arg(value.origins));
        grid->addWidget(label, row, 0, Qt::AlignLeft | Qt::AlignTop);
        auto *badges = new FlowLayout(4);
        for (const SentenceRef &ref : value.sentences) {
            auto *badge
                = new ArticleBadge(Vocabulary::badge(ref.article), index.comparison().articleName(ref.article), this);
            connect(badge, &QAbstractButton::clicked, this, [this, ref] { Q_EMIT placeActivated(ref); });
            badges->addWidget(badge);
        }
        grid->addLayout(badges, row, 1);
    }
    rows()->addLayout(grid);
}

void DiscrepancyCard::addReasons(const SnapshotIndex &index, const Discrepancy &discrepancy)
{
    QStringList reasons;
    QString suggested;
    for (int at : discrepancy.conflicts) {
        const Conflict &conflict = index.comparison().conflicts.at(at);
        if (!reasons.contains(conflict.reason) && reasons.size() < 3)
            reasons += conflict.reason;
        if (suggested.isEmpty())
            suggested = conflict.suggested;
    }
    int articles = 0;
    int origins = 0;
    for (const DiscrepancyValue &value : discrepancy.values) {
        articles += static_cast<int>(value.articles.size());
        origins += value.origins;
    }
    if (origins > 0 && origins < articles)
        reasons += tr("%1 articles, at most %2 origins.").arg(articles).arg(origins);
    if (!reasons.isEmpty())
        addMuted(reasons.join(u'\n'));
    if (!suggested.isEmpty() && m_verdict == Verdict::Open)
        addMuted(tr("May be reconciled: %1.").arg(Vocabulary::reconciliation(suggested).toLower()));
}

void DiscrepancyCard::addVerdicts(const SnapshotIndex &index)
{
    auto *real = new QPushButton(tr("Real"), this);
    real->setToolTip(tr("A real discrepancy"));
    auto *reconciled = new QPushButton(tr("Reconciled as"), this);
    auto *none = new QPushButton(tr("Not a discrepancy"), this);
    auto *menu = new QMenu(reconciled);
    for (const auto &[value, words] : Vocabulary::reconciliations()) {
        QAction *action = menu->addAction(words, this, [this, value] { decide(Verdict::Reconciled, value); });
        action->setCheckable(true);
        action->setChecked(m_verdict == Verdict::Reconciled && m_reason == value);
    }
    reconciled->setMenu(menu);
    if (m_verdict == Verdict::Reconciled)
        reconciled->setText(tr("Reconciled: %1").arg(Vocabulary::reconciliation(m_reason).toLower()));
    for (const auto &[button, verdict] :
         {std::pair{real, Verdict::Accepted}, {reconciled, Verdict::Reconciled}, {none, Verdict::Rejected}}) {
        if (m_verdict == verdict)
            button->setProperty("role", QStringLiteral("primary"));
        button->setEnabled(!index.snapshot().isReadOnly);
        if (index.snapshot().isReadOnly)
            button->setToolTip(tr("This store is read-only"));
    }
    connect(real, &QPushButton::clicked, this, [this] { decide(Verdict::Accepted); });
    connect(none, &QPushButton::clicked, this, [this] { decide(Verdict::Rejected); });
    auto *line = new FlowLayout(6);
    line->addWidget(real);
    line->addWidget(reconciled);
    line->addWidget(none);
    rows()->addSpacing(2);
    rows()->addLayout(line);
}

void DiscrepancyCard::decide(Verdict verdict, const QString &reason)
{
    Decision decision;
    decision.target = DecisionTarget::Discrepancy;
    decision.key = m_key;
    const bool isTakenBack = verdict == m_verdict && reason == m_reason;
    decision.verdict = isTakenBack ? Verdict::Open : verdict;
    decision.value = isTakenBack ? QString() : reason;
    Q_EMIT decisionMade(decision);
}

} // namespace Counterpoint
