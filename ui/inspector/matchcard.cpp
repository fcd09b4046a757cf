// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/inspector/matchcard.h>

#include <model/vocabulary.h>
#include <ui/common/theme.h>
#include <ui/inspector/articlebadge.h>

#include <workspace/linkdecisions.h>

#include <QHBoxLayout>
#include <QMouseEvent>
#include <QPushButton>

namespace Counterpoint
{

MatchCard::MatchCard(const SnapshotIndex &index, int match, SentenceRef seenFrom, const WordDiffer &differ,
                     QWidget *parent)
    : Card(parent)
    , m_match(index.comparison().matches.at(match))
    , m_from(seenFrom)
    , m_other(m_match.a == seenFrom ? m_match.b : m_match.a)
    , m_verdict(index.verdict(DecisionTarget::Match, m_match.key))
{
    m_link = linkOf(index.snapshot().decisions, index.comparison(), m_match);
    setObjectName(m_match.key);
    addKindLine(roleOf(m_match.kind), Vocabulary::matchKind(m_match.kind));
    addText(index, differ);
    if (!m_match.why.isEmpty())
        addMuted(m_match.why.join(QStringLiteral(" \u00b7 ")))
            ->setToolTip(tr("Score %1").arg(m_match.score, 0, 'f', 2));
    addVerdicts(index.snapshot().isReadOnly);
}

void MatchCard::addText(const SnapshotIndex &index, const WordDiffer &differ)
{
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    auto *badge
        = new ArticleBadge(Vocabulary::badge(m_other.article), index.comparison().articleName(m_other.article), this);
    connect(badge, &QAbstractButton::clicked, this, [this] { Q_EMIT pairActivated(m_from, m_other); });
    line->addWidget(badge, 0, Qt::AlignTop);
    m_text = new QLabel(this);
    m_text->setProperty("role", QStringLiteral("quote"));
    m_text->setTextFormat(Qt::RichText);
    m_text->setWordWrap(true);
    const QStringView here = index.comparison().text(m_from);
    const QStringView there = index.comparison().text(m_other);
    m_text->setText(marked(there, differ ? differ(here, there) : QList<Span>{}));
    m_text->setCursor(Qt::PointingHandCursor);
    m_text->setToolTip(tr("Show both side by side"));
    m_text->installEventFilter(this);
    line->addWidget(m_text, 1);
    rows()->addLayout(line);
}

/** The words that differ are bold and in the kind's ink. */
QString MatchCard::marked(QStringView text, const QList<Span> &different) const
{
    const QString ink = Theme::current().ink(roleOf(m_match.kind)).name();
    QString html;
    qsizetype at = 0;
    for (const Span &span : different) {
        html += text.sliced(at, span.start - at).toString().toHtmlEscaped();
        html += QStringLiteral("<b style='color:%1'>%2</b>").arg(ink, textIn(text, span).toString().toHtmlEscaped());
        at = span.end;
    }
    return html + text.sliced(at).toString().toHtmlEscaped();
}

void MatchCard::addVerdicts(bool isReadOnly)
{
    if (m_link) {
        auto *remove = new QPushButton(tr("Remove link"), this);
        connect(remove, &QPushButton::clicked, this, [this] { Q_EMIT decisionMade(removedLink(*m_link)); });
        return addVerdictRow({{remove, Verdict::Rejected, tr("Linked by hand: the two are no match any more")}},
                             Verdict::Open, isReadOnly);
    }
    auto *accept = new QPushButton(m_verdict == Verdict::Accepted ? tr("Accepted") : tr("Accept"), this);
    auto *reject = new QPushButton(m_verdict == Verdict::Rejected ? tr("Rejected") : tr("Not a match"), this);
    connect(accept, &QPushButton::clicked, this, [this] { decide(Verdict::Accepted); });
    connect(reject, &QPushButton::clicked, this, [this] { decide(Verdict::Rejected); });
    addVerdictRow({{accept, Verdict::Accepted, tr("A right match")}, {reject, Verdict::Rejected, tr("Not a match")}},
                  m_verdict, isReadOnly);
}

void MatchCard::decide(Verdict verdict)
{
    Decision decision;
    decision.target = DecisionTarget::Match;
    decision.key = m_match.key;
    decision.verdict = verdict == m_verdict ? Verdict::Open : verdict;
    Q_EMIT decisionMade(decision);
}

bool MatchCard::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_text && event->type() == QEvent::MouseButtonRelease) {
        Q_EMIT pairActivated(m_from, m_other);
        return true;
    }
    return Card::eventFilter(watched, event);
}

} // namespace Counterpoint
