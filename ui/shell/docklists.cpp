// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/shell/docks.h>

#include <model/vocabulary.h>
#include <ui/findings/findingslist.h>
#include <ui/models/discrepanciesmodel.h>
#include <ui/models/matchesmodel.h>
#include <ui/models/searchmodel.h>

#include <QMainWindow>

namespace Counterpoint
{

namespace
{

FindingsListOptions discrepancyOptions()
{
    FindingsListOptions options;
    options.name = QStringLiteral("discrepancies");
    options.title = QCoreApplication::translate("Counterpoint::Docks", "Discrepancies");
    options.emptyText = QCoreApplication::translate("Counterpoint::Docks", "No discrepancies found.");
    options.kindColumn = DiscrepanciesModel::Kind;
    options.roleOfKind = [](int) { return Role::Conflict; };
    for (ConflictKind kind : {ConflictKind::Number, ConflictKind::Date, ConflictKind::Place, ConflictKind::Actor,
                              ConflictKind::Negation, ConflictKind::Wording})
        options.kinds.append({Vocabulary::conflictKind(kind), {static_cast<int>(kind)}});
    options.verdicts = {Verdict::Open, Verdict::Accepted, Verdict::Reconciled, Verdict::Rejected};
    options.verdictWords = &Vocabulary::verdict;
    options.hasWeak = true;
    options.widths = {34, 0, 16, 12, 26};
    return options;
}

FindingsListOptions matchOptions()
{
    FindingsListOptions options;
    options.name = QStringLiteral("matches");
    options.title = QCoreApplication::translate("Counterpoint::Docks", "Shared copy");
    options.emptyText = QCoreApplication::translate("Counterpoint::Docks", "No shared copy found.");
    options.kindColumn = MatchesModel::Kind;
    options.roleOfKind = [](int kind) { return roleOf(static_cast<MatchKind>(kind)); };
    for (MatchKind kind : {MatchKind::Verbatim, MatchKind::Near, MatchKind::Paraphrase, MatchKind::Partial})
        options.kinds.append({Vocabulary::matchKind(kind), {static_cast<int>(kind)}});
    options.verdicts = {Verdict::Open, Verdict::Accepted, Verdict::Rejected};
    options.verdictWords = &Vocabulary::matchVerdict;
    options.widths = {20, 11, 0, 0, 30, 12};
    options.sortColumn = MatchesModel::Kind;
    return options;
}

FindingsListOptions searchOptions()
{
    FindingsListOptions options;
    options.name = QStringLiteral("searchResults");
    options.title = QCoreApplication::translate("Counterpoint::Docks", "Search results");
    options.emptyText = QCoreApplication::translate("Counterpoint::Docks", "Nothing found.");
    options.widths = {18, 30, 0};
    return options;
}

} // namespace

void Docks::makeLists()
{
    m_discrepancies = new FindingsList(m_discrepanciesModel, discrepancyOptions(), m_window);
    m_matches = new FindingsList(m_matchesModel, matchOptions(), m_window);
    m_search = new FindingsList(m_searchModel, searchOptions(), m_window);
}

} // namespace Counterpoint
