// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/models/coveragemodel.h>

#include <model/vocabulary.h>
#include <ui/models/tooltip.h>

namespace Counterpoint
{

QStringList CoverageModel::columns() const
{
    QStringList columns{tr("Event"), tr("When")};
    if (index()) {
        for (int i = 0; i < index()->comparison().articles.size(); ++i)
            columns += Vocabulary::badge(i);
    }
    return columns;
}

int CoverageModel::countRows() const
{
    return static_cast<int>(index()->comparison().coverage.size());
}

QVariant CoverageModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::ToolTipRole && section >= FirstArticle && index())
        return plainToolTip(index()->comparison().articleName(section - FirstArticle));
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole && section >= FirstArticle)
        return static_cast<int>(Qt::AlignCenter);
    return SnapshotTableModel::headerData(section, orientation, role);
}

QVariant CoverageModel::cell(int row, int column, int role) const
{
    const CoverageRow &coverage = index()->comparison().coverage.at(row);
    if (role == ItemRole)
        return coverage.event;
    if (role == WeakRole)
        return false;
    return column < FirstArticle ? eventCell(coverage, column, role)
                                 : stanceCell(coverage, column - FirstArticle, role);
}

QVariant CoverageModel::eventCell(const CoverageRow &row, int column, int role) const
{
    const Counterpoint::Event &event = index()->comparison().events.at(row.event);
    switch (role) {
    case Qt::DisplayRole:
        if (column == Event)
            return event.title;
        return event.date ? Vocabulary::range(*event.date, QLocale()) : tr("undated");
    case Qt::ToolTipRole:
        return plainToolTip(event.isByHand ? event.title + u'\n' + tr("Put together or named by hand") : event.title);
    case SortRole:
        return column == When ? QVariant(event.date ? event.date->first : QDate(9999, 1, 1)) : QVariant(event.title);
    case KeyRole:
        return event.key;
    case PlacesRole: {
        QList<SentenceRef> places;
        for (const EventEvidence &evidence : event.evidence)
            places.append(evidence.sentence);
        return QVariant::fromValue(places);
    }
    default:
        return {};
    }
}

QVariant CoverageModel::stanceCell(const CoverageRow &row, int article, int role) const
{
    const CoverageCell *told = index()->comparison().cellOf(row, article);
    if (!told)
        return {}; // another story
    const CoverageCell &cell = *told;
    switch (role) {
    case Qt::DisplayRole:
        return Vocabulary::stanceSign(cell.stance);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return tr("%1: %2").arg(index()->comparison().articleName(article), Vocabulary::stance(cell.stance));
    case Qt::TextAlignmentRole:
        return static_cast<int>(Qt::AlignCenter);
    case SortRole:
    case KindRole:
        return static_cast<int>(cell.stance);
    case PlacesRole: {
        QList<SentenceRef> places;
        for (int sentence : cell.sentences)
            places.append({article, sentence});
        return QVariant::fromValue(places);
    }
    default:
        return {};
    }
}

} // namespace Counterpoint
