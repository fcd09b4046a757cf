// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reconciliationmenu.h"

#include <model/vocabulary.h>

#include <QMenu>

namespace Counterpoint
{

QMenu *makeReconciliationMenu(QWidget *parent, const QString &key, const Decision *current,
                              std::function<void(const Decision &)> chosen)
{
    auto *menu = new QMenu(parent);
    menu->setObjectName(QStringLiteral("reconciliations"));
    for (const auto &[value, words] : Vocabulary::reconciliations()) {
        const bool isInForce = current && current->verdict == Verdict::Reconciled && current->value == value;
        Decision decision;
        decision.target = DecisionTarget::Discrepancy;
        decision.key = key;
        decision.verdict = isInForce ? Verdict::Open : Verdict::Reconciled;
        decision.value = isInForce ? QString() : value;
        QAction *action = menu->addAction(words, menu, [chosen, decision] { chosen(decision); });
        action->setCheckable(true);
        action->setChecked(isInForce);
    }
    return menu;
}

} // namespace Counterpoint
