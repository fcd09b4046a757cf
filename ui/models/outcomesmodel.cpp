// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/models/outcomesmodel.h>

#include <model/vocabulary.h>

namespace Counterpoint
{

QStringList OutcomesModel::columns() const
{
    return {tr("File"), tr("State"), tr("Why")};
}

void OutcomesModel::rebuild()
{
    m_problems.clear();
    for (const FileOutcome &outcome : index()->snapshot().outcomes) {
        if (isProblem(outcome))
            m_problems.append(outcome);
    }
}

int OutcomesModel::countRows() const
{
    return static_cast<int>(m_problems.size());
}

QVariant OutcomesModel::cell(int row, int column, int role) const
{
    const FileOutcome &outcome = m_problems.at(row);
    const QString why = outcome.message.isEmpty() ? Vocabulary::fileState(outcome.state) : outcome.message;
    switch (role) {
    case Qt::DisplayRole:
        return column == File ? outcome.file : column == State ? Vocabulary::fileState(outcome.state) : why;
    case Qt::ToolTipRole:
        return tr("%1: %2").arg(outcome.file, why);
    case DetailRole:
        return why;
    case KindRole:
        return static_cast<int>(outcome.state);
    case KeyRole:
        return outcome.file;
    default:
        return {};
    }
}

} // namespace Counterpoint
