// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/shell/docks.h>

#include <model/vocabulary.h>
#include <ui/findings/findingslist.h>
#include <ui/findings/listchooser.h>
#include <ui/models/citationsmodel.h>
#include <ui/models/conditionsmodel.h>
#include <ui/models/discrepanciesmodel.h>
#include <ui/models/headlinesmodel.h>
#include <ui/models/matchesmodel.h>
#include <ui/models/namesmodel.h>
#include <ui/models/onlyheremodel.h>
#include <ui/models/searchmodel.h>
#include <ui/models/utterancesmodel.h>
#include <ui/models/wordchoicesmodel.h>

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

QString listTr(const char *text)
{
    return QCoreApplication::translate("Counterpoint::Docks", text);
}

/** What the lists of sources and texts have in common. */
FindingsListOptions textOptions(const char *name, const QString &title, const QList<int> &widths)
{
    FindingsListOptions options;
    options.name = QLatin1StringView(name);
    options.title = title;
    options.emptyText = listTr(QT_TRANSLATE_NOOP("Counterpoint::Docks", "None found."));
    options.widths = widths;
    options.hasArticles = true;
    return options;
}

FindingsListOptions quotationOptions()
{
    FindingsListOptions options
        = textOptions("quotations", listTr(QT_TRANSLATE_NOOP("Counterpoint::Docks", "Quotations")), {22, 0, 40, 11});
    options.kindColumn = UtterancesModel::Differs;
    options.roleOfKind
        = [](int kind) { return kind == UtterancesModel::Matters ? std::optional(Role::Conflict) : std::nullopt; };
    options.kinds
        = {{listTr(QT_TRANSLATE_NOOP("Counterpoint::Docks", "Loses what matters")), {UtterancesModel::Matters}},
           {listTr(QT_TRANSLATE_NOOP("Counterpoint::Docks", "Differs")),
            {UtterancesModel::Matters, UtterancesModel::Differing}}};
    return options;
}

FindingsListOptions citationOptions()
{
    FindingsListOptions options = textOptions(
        "citations", listTr(QT_TRANSLATE_NOOP("Counterpoint::Docks", "Who cites whom")), {22, 34, 16, 20, 0});
    options.kinds.append(
        {listTr(QT_TRANSLATE_NOOP("Counterpoint::Docks", "Common origin")), {CitationsModel::kOrigin}});
    for (CitationKind kind : {CitationKind::Agency, CitationKind::Outlet, CitationKind::Person,
                              CitationKind::Organisation, CitationKind::Document, CitationKind::Unnamed})
        options.kinds.append({Vocabulary::citationKind(kind), {static_cast<int>(kind)}});
    return options;
}

FindingsListOptions onlyHereOptions()
{
    FindingsListOptions options
        = textOptions("onlyHere", listTr(QT_TRANSLATE_NOOP("Counterpoint::Docks", "Only here")), {22, 0, 20, 30});
    options.kinds = {{listTr(QT_TRANSLATE_NOOP("Counterpoint::Docks", "Events")), {OnlyHereModel::Event}},
                     {listTr(QT_TRANSLATE_NOOP("Counterpoint::Docks", "Claims")), {OnlyHereModel::Claim}}};
    return options;
}

FindingsListOptions headlineOptions()
{
    FindingsListOptions options
        = textOptions("headlines", listTr(QT_TRANSLATE_NOOP("Counterpoint::Docks", "Headlines")), {20, 0, 24, 20, 14});
    options.kindColumn = HeadlinesModel::Note;
    options.roleOfKind
        = [](int kind) { return kind == HeadlinesModel::kHeadline ? std::nullopt : std::optional(Role::Conflict); };
    options.firstEngine = kFirstEngineOfTexts;
    return options;
}

FindingsListOptions wordChoiceOptions()
{
    return textOptions("wordChoices", listTr(QT_TRANSLATE_NOOP("Counterpoint::Docks", "Word choice")), {26, 22});
}

FindingsListOptions conditionOptions()
{
    FindingsListOptions options = textOptions(
        "conditions", listTr(QT_TRANSLATE_NOOP("Counterpoint::Docks", "Condition of each text")), {20, 20, 0, 32});
    for (int kind = 0; kind <= static_cast<int>(ConditionKind::NoByline); ++kind)
        options.kinds.append({Vocabulary::conditionKind(static_cast<ConditionKind>(kind)), {kind}});
    options.firstEngine = kFirstEngineOfTexts;
    return options;
}

FindingsListOptions nameOptions()
{
    FindingsListOptions options
        = textOptions("names", listTr(QT_TRANSLATE_NOOP("Counterpoint::Docks", "Names")), {34, 14, 0, 14, 11});
    for (NameKind kind : {NameKind::Person, NameKind::Organisation, NameKind::Place})
        options.kinds.append({Vocabulary::nameKind(kind), {static_cast<int>(kind)}});
    return options;
}

} // namespace

void Docks::makeLists()
{
    m_discrepancies = new FindingsList(m_discrepanciesModel, discrepancyOptions(), m_window);
    m_matches = new FindingsList(m_matchesModel, matchOptions(), m_window);
    m_search = new FindingsList(m_searchModel, searchOptions(), m_window);
    addText(new UtterancesModel(this), quotationOptions());
    addText(new CitationsModel(this), citationOptions());
    addText(new OnlyHereModel(this), onlyHereOptions());
    addText(new HeadlinesModel(this), headlineOptions());
    addText(new WordChoicesModel(this), wordChoiceOptions());
    addText(new ConditionsModel(this), conditionOptions());
    addText(new NamesModel(this), nameOptions());
}

void Docks::addText(SnapshotTableModel *model, const FindingsListOptions &options)
{
    m_texts->addList(new FindingsList(model, options, m_texts));
}

} // namespace Counterpoint
