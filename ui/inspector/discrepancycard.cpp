// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/inspector/discrepancycard.h>

#include <model/vocabulary.h>
#include <ui/common/reconciliationmenu.h>
#include <ui/inspector/articlebadge.h>
#include <ui/inspector/flowlayout.h>

#include <QGridLayout>
#include <QPushButton>

namespace Counterpoint
{

namespace
{

constexpr int kMostReasons = 3;

} // namespace

DiscrepancyCard::DiscrepancyCard(const SnapshotIndex &index, int discrepancy, QWidget *parent)
    : Card(parent)
{
    const Discrepancy &shown = index.comparison().discrepancies.at(discrepancy);
    m_key = shown.key;
    setObjectName(m_key);
    if (const Decision *decision = index.decision(DecisionTarget::Discrepancy, m_key);
        decision && decision->verdict != Verdict::Open)
        m_decision = *decision;
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
    QStringList reasons = index.reasonsOf(discrepancy).mid(0, kMostReasons);
    QString suggested;
    for (int at : discrepancy.conflicts) {
        if (suggested.isEmpty())
            suggested = index.comparison().conflicts.at(at).suggested;
    }
    int articles = 0;
    int origins = 0;
    for (const DiscrepancyValue &value : discrepancy.values) {
        articles += static_cast<int>(value.articles.size());
        origins += value.origins;
    }
    if (origins > 0 && origins < articles)
        reasons += origins == 1 ? tr("%1 articles, but one origin at most.").arg(articles)
                                : tr("%1 articles, but %2 origins at most.").arg(articles).arg(origins);
    if (!reasons.isEmpty())
        addMuted(reasons.join(u'\n'));
    if (m_decision && m_decision->verdict == Verdict::Reconciled)
        addMuted(tr("Reconciled as \u201c%1\u201d.").arg(Vocabulary::reconciliation(m_decision->value)));
    else if (!suggested.isEmpty() && !m_decision)
        addMuted(tr("May be reconciled as \u201c%1\u201d.").arg(Vocabulary::reconciliation(suggested)));
}

void DiscrepancyCard::addVerdicts(const SnapshotIndex &index)
{
    auto *real = new QPushButton(tr("Real"), this);
    auto *reconciled = new QPushButton(tr("Reconciled"), this);
    auto *none = new QPushButton(tr("Not real"), this);
    reconciled->setMenu(makeReconciliationMenu(reconciled, m_key, m_decision ? &*m_decision : nullptr,
                                               [this](const Decision &decision) { Q_EMIT decisionMade(decision); }));
    connect(real, &QPushButton::clicked, this, [this] { decide(Verdict::Accepted); });
    connect(none, &QPushButton::clicked, this, [this] { decide(Verdict::Rejected); });
    addVerdictRow({{real, Verdict::Accepted, tr("A real discrepancy")},
                   {reconciled, Verdict::Reconciled, tr("Both may stand, for a reason to be chosen")},
                   {none, Verdict::Rejected, tr("Not a discrepancy")}},
                  m_decision ? m_decision->verdict : Verdict::Open, index.snapshot().isReadOnly);
}

void DiscrepancyCard::decide(Verdict verdict)
{
    Decision decision;
    decision.target = DecisionTarget::Discrepancy;
    decision.key = m_key;
    decision.verdict = m_decision && m_decision->verdict == verdict ? Verdict::Open : verdict;
    Q_EMIT decisionMade(decision);
}

} // namespace Counterpoint
