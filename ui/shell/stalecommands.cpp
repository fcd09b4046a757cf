// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/shell/stalecommands.h>

#include <ui/shell/choicedialog.h>
#include <ui/shell/decisions.h>

#include <QMenu>

namespace Counterpoint
{

namespace
{

/** The same decision taken back. */
Decision droppedOf(const Decision &decision)
{
    Decision dropped;
    dropped.target = decision.target;
    dropped.key = decision.key;
    dropped.field = decision.field;
    return dropped;
}

/** Keys and words of the findings that such a decision can be on; what was made by hand is on none. */
QList<std::pair<QString, QString>> findingsFor(const Decision &decision, const Comparison &comparison)
{
    QList<std::pair<QString, QString>> findings;
    const DecisionTarget target = decision.target;
    if (!decision.field.isEmpty())
        return findings;
    if (target == DecisionTarget::Discrepancy) {
        for (const Discrepancy &discrepancy : comparison.discrepancies) {
            QStringList values;
            for (const DiscrepancyValue &value : discrepancy.values)
                values.append(value.value);
            findings.append({discrepancy.key,
                             StaleCommands::tr("%1: %2", "subject: values")
                                 .arg(discrepancy.subject, values.join(QLatin1StringView(" / ")))});
        }
    }
    if (target == DecisionTarget::Match) {
        for (const Match &match : comparison.matches)
            findings.append({match.key,
                             StaleCommands::tr("\u201c%1\u201d / \u201c%2\u201d")
                                 .arg(comparison.text(match.a).toString().simplified(),
                                      comparison.text(match.b).toString().simplified())});
    }
    return findings;
}

} // namespace

StaleCommands::StaleCommands(Decisions *decisions, QWidget *window)
    : QObject(window)
    , m_decisions(decisions)
    , m_window(window)
{
}

void StaleCommands::showMenu(int stale, const QPoint &place)
{
    const Decision decision = m_index->snapshot().stale.at(stale);
    auto *menu = new QMenu(m_window);
    menu->setObjectName(QStringLiteral("staleMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    menu->addAction(tr("&Drop this decision"), this, [this, decision] { drop(decision); });
    QAction *move
        = menu->addAction(tr("&Give it to another finding\u2026"), this, [this, decision] { chooseFinding(decision); });
    if (findingsFor(decision, m_index->comparison()).isEmpty()) {
        move->setEnabled(false);
        move->setToolTip(tr("There is no finding that such a decision can be on."));
    }
    menu->popup(place);
}

void StaleCommands::drop(const Decision &decision)
{
    m_decisions->decide(droppedOf(decision));
}

void StaleCommands::chooseFinding(const Decision &decision)
{
    if (!m_decisions->canWrite())
        return;
    const auto findings = findingsFor(decision, m_index->comparison());
    QList<ChoiceDialog::Row> rows;
    for (const auto &[key, words] : findings)
        rows.append({words, static_cast<int>(rows.size())});
    auto *dialog = new ChoiceDialog(tr("Give the decision to"), rows, m_window);
    connect(dialog, &ChoiceDialog::chosen, this,
            [this, decision, findings](int row) { move(decision, findings.at(row).first); });
    dialog->open();
}

/** One step: the finding has it, the old one has it no more. */
void StaleCommands::move(const Decision &decision, const QString &key)
{
    Decision moved = decision;
    moved.id = 0;
    moved.key = key;
    moved.note.clear(); // says what it was about; what it is about now is written anew
    m_decisions->decideAll({moved, droppedOf(decision)});
}

} // namespace Counterpoint
