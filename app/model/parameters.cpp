// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parameters.h"

#include <QCoreApplication>

namespace Counterpoint
{

QList<ParameterRow> parameterTable()
{
    const auto tr = [](const char *text) { return QCoreApplication::translate("Parameters", text); };
    return {
        {QStringLiteral("near"), tr("Lightly edited from"), &Parameters::nearThreshold, 0.0, 1.0},
        {QStringLiteral("paraphrase"), tr("Reworded from"), &Parameters::paraphraseThreshold, 0.0, 1.0},
        {QStringLiteral("partial"), tr("Shares a point from"), &Parameters::partialThreshold, 0.0, 1.0},
        {QStringLiteral("conflict"), tr("Strong discrepancy from"), &Parameters::conflictThreshold, 0.0, 1.0},
    };
}

} // namespace Counterpoint
