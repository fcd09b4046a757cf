// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/models/matchesmodel.h>

#include <model/vocabulary.h>

namespace Counterpoint
{

QStringList MatchesModel::columns() const
{
    return {tr("Kind"), tr("Articles"), tr("Sentence"), tr("Counterpart"), tr("Why"), tr("Status")};
}

int MatchesModel::countRows() const
{
    return static_cast<int>(index()->comparison().matches.size());
}

QVariant MatchesModel::cell(int row, int column, int role) const
{
    const Match &match = index()->comparison().matches.at(row);
    switch (role) {
    case Qt::DisplayRole:
        return text(match, column);
    case Qt::ToolTipRole:
        return column == First || column == Second || column == Why ? text(match, column) : QString();
    case SortRole:
        return column == Kind ? QVariant(static_cast<int>(match.kind) - match.score) : QVariant();
    case KindRole:
        return static_cast<int>(match.kind);
    case VerdictRole:
        return static_cast<int>(index()->verdict(DecisionTarget::Match, match.key));
    case PlacesRole:
        return QVariant::fromValue(QList<SentenceRef>{match.a, match.b});
    case KeyRole:
        return match.key;
    case ItemRole:
        return row;
    case ArticlesRole:
        return QVariant::fromValue(QList<int>{match.a.article, match.b.article});
    case WeakRole:
        return false;
    default:
        return {};
    }
}

QString MatchesModel::text(const Match &match, int column) const
{
    switch (column) {
    case Kind:
        return Vocabulary::matchKind(match.kind);
    case Articles:
        return badges({match.a.article, match.b.article});
    case First:
        return index()->comparison().text(match.a).toString().simplified();
    case Second:
        return index()->comparison().text(match.b).toString().simplified();
    case Why:
        return match.why.join(QStringLiteral("; "));
    case Status:
        return Vocabulary::matchVerdict(index()->verdict(DecisionTarget::Match, match.key));
    default:
        return {};
    }
}

} // namespace Counterpoint
