// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/shell/decisions.h>

#include <model/vocabulary.h>
#include <ui/common/reconciliationmenu.h>
#include <ui/findings/findingslist.h>
#include <ui/reader/readerview.h>
#include <ui/shell/actions.h>
#include <ui/shell/articlespanel.h>
#include <ui/shell/docks.h>
#include <ui/shell/subject.h>

#include <workspace/linkdecisions.h>
#include <workspace/workspace.h>

#include <QDateTime>
#include <QMenu>

namespace Counterpoint
{

Decisions::Decisions(Workspace *workspace, QWidget *window)
    : QObject(window)
    , m_workspace(workspace)
    , m_window(window)
{
}

void Decisions::connectTo(const Actions &actions, const ReaderView &reader, const Subject &subject)
{
    for (const auto &[id, verdict] : {std::pair{ActionId::VerdictReal, Verdict::Accepted},
                                      {ActionId::VerdictReconciled, Verdict::Reconciled},
                                      {ActionId::VerdictNot, Verdict::Rejected}})
        connect(actions[id], &QAction::triggered, this, [this, &reader, &subject, given = verdict] {
            if (subject.row())
                decideOnRow(*subject.row(), given);
            else
                giveVerdict(reader.selectedSentence(), given, reader.menuPlace());
        });
}

/** Found again by its key: the lists may have changed since the menu was opened. */
void Decisions::decideOnRow(const RowTarget &row, Verdict verdict)
{
    const auto find = [&row](const auto &list, auto key) {
        const auto found = std::ranges::find(list, row.key, key);
        return found == list.end() ? -1 : static_cast<int>(found - list.begin());
    };
    const int discrepancy
        = row.kind == RowTarget::Kind::Discrepancy ? find(m_index->comparison().discrepancies, &Discrepancy::key) : -1;
    const int match = row.kind == RowTarget::Kind::Match ? find(m_index->comparison().matches, &Match::key) : -1;
    if (discrepancy >= 0)
        decideOnDiscrepancy(discrepancy, verdict, row.place);
    else if (match >= 0)
        decideOnMatch(match, verdict);
}

void Decisions::connectTo(const Docks &docks)
{
    connect(&docks, &Docks::decisionMade, this, &Decisions::decide);
    connect(docks.articles(), &ArticlesPanel::problemMenuRequested, this, &Decisions::showProblemMenu);
    connect(docks.discrepancies(), &FindingsList::verdictRequested, this, &Decisions::decideOnDiscrepancy);
    connect(docks.matches(), &FindingsList::verdictRequested, this,
            [this](int match, Verdict verdict) { decideOnMatch(match, verdict); });
}

bool Decisions::canWrite()
{
    if (!m_index->snapshot().isReadOnly)
        return true;
    Q_EMIT messageRequested(tr("This comparison can only be read. Save it as another file to work on it."));
    return false;
}

void Decisions::giveVerdict(std::optional<SentenceRef> sentence, Verdict verdict, const QPoint &place)
{
    if (!sentence)
        return;
    QList<int> discrepancies = m_index->discrepanciesOf(*sentence);
    std::ranges::stable_partition(discrepancies,
                                  [this](int found) { return !m_index->comparison().discrepancies.at(found).isWeak; });
    const QList<int> matches = m_index->matchesOf(*sentence);
    const bool hasStrong
        = !discrepancies.isEmpty() && !m_index->comparison().discrepancies.at(discrepancies.first()).isWeak;
    const bool canBeMatch = verdict != Verdict::Reconciled && !matches.isEmpty();
    if (hasStrong || (!canBeMatch && !discrepancies.isEmpty()))
        decideOnDiscrepancy(discrepancies.first(), verdict, place);
    else if (canBeMatch)
        decideOnMatch(matches.first(), verdict);
    else
        Q_EMIT messageRequested(tr("Nothing found in this sentence to decide on."));
}

Verdict Decisions::toggled(DecisionTarget target, const QString &key, Verdict verdict) const
{
    return m_index->verdict(target, key) == verdict ? Verdict::Open : verdict;
}

void Decisions::decideOnDiscrepancy(int discrepancy, Verdict verdict, const QPoint &place)
{
    if (!canWrite())
        return;
    if (verdict == Verdict::Reconciled)
        return chooseReconciliation(discrepancy, place);
    const Discrepancy &decided = m_index->comparison().discrepancies.at(discrepancy);
    Decision decision;
    decision.target = DecisionTarget::Discrepancy;
    decision.key = decided.key;
    decision.verdict = toggled(decision.target, decision.key, verdict);
    sayVerdict(tr("Discrepancy \u201c%1\u201d").arg(decided.subject), Vocabulary::verdict(decision.verdict));
    decide(decision);
}

void Decisions::decideOnMatch(int match, Verdict verdict)
{
    if (verdict == Verdict::Reconciled || !canWrite())
        return;
    const Match &decided = m_index->comparison().matches.at(match);
    const auto link = linkOf(m_index->snapshot().decisions, m_index->comparison(), decided);
    if (link && verdict == Verdict::Rejected)
        return decide(removedLink(*link)); // what was made by hand is not there any more
    Decision decision;
    decision.target = DecisionTarget::Match;
    decision.key = decided.key;
    decision.verdict = toggled(decision.target, decision.key, verdict);
    sayVerdict(tr("%1, %2 and %3")
                   .arg(Vocabulary::matchKind(decided.kind), Vocabulary::badge(decided.a.article),
                        Vocabulary::badge(decided.b.article)),
               Vocabulary::matchVerdict(decision.verdict));
    decide(decision);
}

void Decisions::sayVerdict(const QString &subject, const QString &verdict)
{
    Q_EMIT messageRequested(tr("%1: %2", "what was decided on: the verdict").arg(subject, verdict));
}

void Decisions::chooseReconciliation(int discrepancy, const QPoint &place)
{
    const Discrepancy &decided = m_index->comparison().discrepancies.at(discrepancy);
    QMenu *menu
        = makeReconciliationMenu(m_window, decided.key, m_index->decision(DecisionTarget::Discrepancy, decided.key),
                                 [this, subject = decided.subject](const Decision &decision) {
                                     const bool isReconciled = decision.verdict == Verdict::Reconciled;
                                     sayVerdict(tr("Discrepancy \u201c%1\u201d").arg(subject),
                                                isReconciled ? Vocabulary::reconciliation(decision.value)
                                                             : Vocabulary::verdict(decision.verdict));
                                     decide(decision);
                                 });
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->popup(place);
    const QList<QAction *> reasons = menu->actions();
    const auto inForce = std::ranges::find_if(reasons, &QAction::isChecked);
    menu->setActiveAction(inForce == reasons.end() ? reasons.first() : *inForce);
}

void Decisions::decide(const Decision &decision)
{
    decideAll({decision});
}

void Decisions::decideAll(QList<Decision> decisions)
{
    if (decisions.isEmpty() || !canWrite())
        return;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    for (Decision &decision : decisions)
        decision.when = now;
    m_workspace->decideAll(decisions);
}

void Decisions::editArticle(int article)
{
    if (article < 0 || !canWrite())
        return;
    Q_EMIT articleEditRequested(m_index->comparison().articles.at(article).place());
}

void Decisions::decideOnArticle(int article, Verdict verdict)
{
    if (article < 0)
        return;
    Decision decision;
    decision.target = DecisionTarget::Article;
    decision.key = QString::fromLatin1(m_index->comparison().articles.at(article).sha256);
    decision.verdict = verdict;
    decision.note = m_index->comparison().articles.at(article).place(); // an article left out has no other name
    decide(decision);
}

void Decisions::showProblemMenu(const QString &file, const QPoint &place)
{
    for (const Decision &decision : m_index->snapshot().decisions) {
        const bool isLeftOut = decision.verdict == Verdict::Excluded || decision.verdict == Verdict::Rejected;
        if (decision.target != DecisionTarget::Article || decision.note != file || !isLeftOut)
            continue;
        auto *menu = new QMenu(m_window);
        menu->setObjectName(QStringLiteral("problemMenu"));
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->addAction(tr("Take into the comparison again"), this, [this, decision] {
            Decision back = decision;
            back.id = 0;
            back.verdict = Verdict::Open;
            decide(back);
        });
        menu->popup(place);
        return;
    }
}

} // namespace Counterpoint
