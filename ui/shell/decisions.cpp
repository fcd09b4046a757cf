// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/shell/decisions.h>

#include <ui/common/reconciliationmenu.h>
#include <ui/shell/articledialog.h>

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

void Decisions::giveVerdict(std::optional<SentenceRef> sentence, Verdict verdict, const QPoint &place)
{
    if (!sentence)
        return;
    const Comparison &comparison = m_index->comparison();
    const QList<int> discrepancies = m_index->discrepanciesOf(*sentence);
    if (!discrepancies.isEmpty())
        return decideOn(DecisionTarget::Discrepancy, comparison.discrepancies.at(discrepancies.first()).key, verdict,
                        place);
    const QList<int> matches = m_index->matchesOf(*sentence);
    if (verdict == Verdict::Reconciled || matches.isEmpty())
        Q_EMIT messageRequested(tr("Nothing found in this sentence to decide on."));
    else
        decideOn(DecisionTarget::Match, comparison.matches.at(matches.first()).key, verdict, place);
}

void Decisions::decideOn(DecisionTarget target, const QString &key, Verdict verdict, const QPoint &place)
{
    if (verdict == Verdict::Reconciled)
        return chooseReconciliation(key, place);
    Decision decision;
    decision.target = target;
    decision.key = key;
    decision.verdict = m_index->verdict(target, key) == verdict ? Verdict::Open : verdict;
    decide(decision);
}

void Decisions::chooseReconciliation(const QString &key, const QPoint &place)
{
    QMenu *menu = makeReconciliationMenu(m_window, key, m_index->decision(DecisionTarget::Discrepancy, key),
                                         [this](const Decision &decision) { decide(decision); });
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->popup(place);
    const QList<QAction *> reasons = menu->actions();
    const auto inForce = std::ranges::find_if(reasons, &QAction::isChecked);
    menu->setActiveAction(inForce == reasons.end() ? reasons.first() : *inForce);
}

void Decisions::decide(Decision decision)
{
    decision.when = QDateTime::currentDateTimeUtc();
    m_workspace->decide(decision);
}

void Decisions::editArticle(int article)
{
    if (article < 0)
        return;
    auto *dialog = new ArticleDialog(m_index->comparison().articles.at(article), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    const QString key = QString::fromLatin1(m_index->comparison().articles.at(article).sha256);
    connect(dialog, &QDialog::accepted, this, [this, dialog, key] {
        for (const ArticleDialog::Change &change : dialog->changes()) {
            Decision decision;
            decision.target = DecisionTarget::Article;
            decision.key = key;
            decision.verdict = Verdict::Corrected;
            decision.field = change.field;
            decision.value = change.value;
            decide(decision);
        }
    });
    dialog->open();
}

void Decisions::decideOnArticle(int article, Verdict verdict)
{
    if (article < 0)
        return;
    Decision decision;
    decision.target = DecisionTarget::Article;
    decision.key = QString::fromLatin1(m_index->comparison().articles.at(article).sha256);
    decision.verdict = verdict;
    decision.note = m_index->comparison().articles.at(article).file; // an article left out has no other name
    decide(decision);
}

void Decisions::showProblemMenu(const QString &file, const QPoint &place)
{
    for (const Decision &decision : m_index->snapshot().decisions) {
        const bool isLeftOut = decision.verdict == Verdict::Excluded || decision.verdict == Verdict::Rejected;
        if (decision.target != DecisionTarget::Article || decision.note != file || !isLeftOut)
            continue;
        auto *menu = new QMenu(m_window);
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
