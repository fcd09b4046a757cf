// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/shell/actiontable.h>

#include <QCoreApplication>

namespace Counterpoint
{

namespace
{

QString tr(const char *text)
{
    return QCoreApplication::translate("Counterpoint::Actions", text);
}

// clang-format off

QList<ActionRow> fileAndEdit()
{
    return {
        {ActionId::OpenFolder, MenuId::File, QStringLiteral("openFolder"), tr("&Open folder\u2026"), {QKeySequence(QKeySequence::Open)}, QStringLiteral("folder-open"), tr("Compare all articles of a folder"), false, false, false},
        {ActionId::AddFolder, MenuId::File, QStringLiteral("addFolder"), tr("&Add folder\u2026"), {}, QStringLiteral("add"), tr("Add the articles of another folder to this comparison"), false, false, false},
        {ActionId::OpenStore, MenuId::File, QStringLiteral("openStore"), tr("Open &comparison\u2026"), {QKeySequence(QStringLiteral("Ctrl+Shift+O"))}, QString(), tr("Open a comparison kept in a .counterpoint file"), false, false, false},
        {ActionId::OpenSample, MenuId::File, QStringLiteral("openSample"), tr("Open sa&mple"), {}, QString(), tr("Five short articles on one story, to try things out"), false, false, false},
        {ActionId::SaveAs, MenuId::File, QStringLiteral("saveAs"), tr("&Save comparison as\u2026"), {QKeySequence(QKeySequence::SaveAs)}, QString(), tr("Move this comparison to a file of its own"), false, false, true},
        {ActionId::ReadAgain, MenuId::File, QStringLiteral("readAgain"), tr("&Read folder again"), {QKeySequence(QStringLiteral("F5"))}, QStringLiteral("refresh"), tr("Read what is new or changed in the folder"), false, false, false},
        {ActionId::Quit, MenuId::File, QStringLiteral("quit"), tr("&Quit"), {QKeySequence(QKeySequence::Quit)}, QString(), QString(), false, false, true},
        {ActionId::Undo, MenuId::Edit, QStringLiteral("undo"), tr("&Undo"), {QKeySequence(QKeySequence::Undo)}, QStringLiteral("undo"), QString(), false, false, false},
        {ActionId::Redo, MenuId::Edit, QStringLiteral("redo"), tr("&Redo"), {QKeySequence(QStringLiteral("Ctrl+Shift+Z")), QKeySequence(QStringLiteral("Ctrl+Y"))}, QStringLiteral("redo"), QString(), false, false, false},
        {ActionId::CopyCitation, MenuId::Edit, QStringLiteral("copyCitation"), tr("&Copy as citation"), {QKeySequence(QStringLiteral("Ctrl+Shift+C"))}, QStringLiteral("copy"), tr("The selected sentence with outlet, date and file"), false, false, true},
        {ActionId::Find, MenuId::Edit, QStringLiteral("find"), tr("&Find in the articles"), {QKeySequence(QKeySequence::Find)}, QStringLiteral("search"), QString(), false, false, true},
        {ActionId::FindNext, MenuId::Edit, QStringLiteral("findNext"), tr("Find &next"), {QKeySequence(QStringLiteral("F3"))}, QString(), QString(), false, false, false},
        {ActionId::FindPrevious, MenuId::Edit, QStringLiteral("findPrevious"), tr("Find &previous"), {QKeySequence(QStringLiteral("Shift+F3"))}, QString(), QString(), false, false, false},
        {ActionId::SearchEverywhere, MenuId::Edit, QStringLiteral("searchEverywhere"), tr("&Search everywhere"), {QKeySequence(QStringLiteral("Ctrl+Shift+F"))}, QStringLiteral("search"), tr("Articles, claims, events and discrepancies"), false, false, false},
        {ActionId::Settings, MenuId::Edit, QStringLiteral("settings"), tr("Se&ttings\u2026"), {QKeySequence(QStringLiteral("Ctrl+,"))}, QStringLiteral("settings"), QString(), false, false, true},
    };
}

QList<ActionRow> viewAndGo()
{
    return {
        {ActionId::ZoomIn, MenuId::View, QStringLiteral("zoomIn"), tr("&Larger text"), {QKeySequence(QStringLiteral("Ctrl++")), QKeySequence(QStringLiteral("Ctrl+="))}, QString(), QString(), false, false, false},
        {ActionId::ZoomOut, MenuId::View, QStringLiteral("zoomOut"), tr("&Smaller text"), {QKeySequence(QStringLiteral("Ctrl+-"))}, QString(), QString(), false, false, false},
        {ActionId::ZoomReset, MenuId::View, QStringLiteral("zoomReset"), tr("&Normal text size"), {QKeySequence(QStringLiteral("Ctrl+0"))}, QString(), QString(), false, false, false},
        {ActionId::LinkScrolling, MenuId::View, QStringLiteral("linkScrolling"), tr("Scroll articles &together"), {}, QStringLiteral("linked"), QString(), false, true, true},
        {ActionId::Overview, MenuId::View, QStringLiteral("overview"), tr("&Overview bars"), {QKeySequence(QStringLiteral("F9"))}, QString(), QString(), false, true, false},
        {ActionId::SoloArticle, MenuId::View, QStringLiteral("soloArticle"), tr("Only this &article"), {}, QStringLiteral("panes"), tr("Show the article in focus alone; again: all"), false, false, true},
        {ActionId::ShowAllArticles, MenuId::View, QStringLiteral("showAllArticles"), tr("Show all articl&es"), {}, QString(), QString(), false, false, false},
        {ActionId::NextLink, MenuId::Go, QStringLiteral("nextLink"), tr("&Next link"), {QKeySequence(QStringLiteral("Alt+Down"))}, QStringLiteral("down"), QString(), false, false, false},
        {ActionId::PreviousLink, MenuId::Go, QStringLiteral("previousLink"), tr("&Previous link"), {QKeySequence(QStringLiteral("Alt+Up"))}, QStringLiteral("up"), QString(), false, false, false},
        {ActionId::NextConflict, MenuId::Go, QStringLiteral("nextConflict"), tr("Next &discrepancy"), {QKeySequence(QStringLiteral("Alt+Shift+Down"))}, QString(), QString(), false, false, true},
        {ActionId::PreviousConflict, MenuId::Go, QStringLiteral("previousConflict"), tr("Previous d&iscrepancy"), {QKeySequence(QStringLiteral("Alt+Shift+Up"))}, QString(), QString(), false, false, false},
        {ActionId::Counterpart, MenuId::Go, QStringLiteral("counterpart"), tr("Go to &counterpart"), {QKeySequence(QStringLiteral("Return")), QKeySequence(QStringLiteral("Enter"))}, QString(), QString(), true, false, true},
        {ActionId::Back, MenuId::Go, QStringLiteral("back"), tr("&Back"), {QKeySequence(QStringLiteral("Backspace")), QKeySequence(QStringLiteral("Alt+Left"))}, QStringLiteral("back"), QString(), true, false, false},
        {ActionId::Forward, MenuId::Go, QStringLiteral("forward"), tr("&Forward"), {QKeySequence(QStringLiteral("Shift+Backspace")), QKeySequence(QStringLiteral("Alt+Right"))}, QStringLiteral("forward"), QString(), true, false, false},
        {ActionId::NextPane, MenuId::Go, QStringLiteral("nextPane"), tr("Ne&xt article"), {QKeySequence(QStringLiteral("F6"))}, QString(), QString(), false, false, true},
        {ActionId::PreviousPane, MenuId::Go, QStringLiteral("previousPane"), tr("Pre&vious article"), {QKeySequence(QStringLiteral("Shift+F6"))}, QString(), QString(), false, false, false},
    };
}

QList<ActionRow> findingsAndRest()
{
    return {
        {ActionId::VerdictReal, MenuId::Findings, QStringLiteral("verdictReal"), tr("&Real discrepancy / right match"), {QKeySequence(QStringLiteral("Y"))}, QStringLiteral("check"), QString(), true, false, false},
        {ActionId::VerdictReconciled, MenuId::Findings, QStringLiteral("verdictReconciled"), tr("R&econciled as\u2026"), {QKeySequence(QStringLiteral("E"))}, QString(), QString(), true, false, false},
        {ActionId::VerdictNot, MenuId::Findings, QStringLiteral("verdictNot"), tr("&Not a discrepancy / not a match"), {QKeySequence(QStringLiteral("N"))}, QStringLiteral("close"), QString(), true, false, false},
        {ActionId::AnalyseAnew, MenuId::Findings, QStringLiteral("analyseAnew"), tr("&Analyse anew"), {}, QStringLiteral("refresh"), tr("Compare all articles again with the same thresholds"), false, false, true},
        {ActionId::Thresholds, MenuId::Findings, QStringLiteral("thresholds"), tr("&Thresholds\u2026"), {}, QString(), tr("How near two sentences must be to count"), false, false, false},
        {ActionId::Outlets, MenuId::Findings, QStringLiteral("outlets"), tr("&Outlets\u2026"), {}, QString(), tr("Two spellings of one outlet count as one"), false, false, false},
        {ActionId::EditArticle, MenuId::Findings, QStringLiteral("editArticle"), tr("Correct &title, outlet, date\u2026"), {QKeySequence(QStringLiteral("F2"))}, QString(), tr("Of the article in focus"), false, false, true},
        {ActionId::ExcludeArticle, MenuId::Findings, QStringLiteral("excludeArticle"), tr("E&xclude article"), {}, QString(), tr("Leave the article in focus out of the comparison; its file stays"), false, false, false},
        {ActionId::RemoveArticle, MenuId::Findings, QStringLiteral("removeArticle"), tr("Re&move article"), {}, QStringLiteral("remove"), tr("Take the article in focus out of the comparison for good; its file stays"), false, false, false},
        {ActionId::NewClaim, MenuId::Claims, QStringLiteral("newClaim"), tr("&Mark as claim"), {QKeySequence(QStringLiteral("A"))}, QStringLiteral("claim"), tr("The selected sentence, or what is marked in it"), true, false, false},
        {ActionId::EditClaim, MenuId::Claims, QStringLiteral("editClaim"), tr("&Edit claim"), {}, QString(), QString(), false, false, false},
        {ActionId::RemoveClaim, MenuId::Claims, QStringLiteral("removeClaim"), tr("&Remove claim"), {}, QStringLiteral("remove"), QString(), false, false, false},
        {ActionId::WriteReport, MenuId::Report, QStringLiteral("writeReport"), tr("&Write report\u2026"), {QKeySequence(QStringLiteral("Ctrl+E"))}, QStringLiteral("report"), QString(), false, false, false},
        {ActionId::Manual, MenuId::Help, QStringLiteral("manual"), tr("&Manual"), {QKeySequence(QKeySequence::HelpContents)}, QStringLiteral("help"), QString(), false, false, false},
        {ActionId::KeySheet, MenuId::Help, QStringLiteral("keySheet"), tr("All &keys"), {QKeySequence(QStringLiteral("?"))}, QString(), QString(), false, false, false},
        {ActionId::CopyDiagnostics, MenuId::Help, QStringLiteral("copyDiagnostics"), tr("Copy &diagnostics"), {}, QStringLiteral("copy"), tr("Versions and state, without any article text"), false, false, true},
        {ActionId::About, MenuId::Help, QStringLiteral("about"), tr("&About Counterpoint"), {}, QString(), QString(), false, false, false},
    };
}
// clang-format on

} // namespace

QList<ActionRow> actionTable()
{
    return fileAndEdit() + viewAndGo() + findingsAndRest();
}

QString menuWords(MenuId menu)
{
    switch (menu) {
    case MenuId::File:
        return tr("&File");
    case MenuId::Edit:
        return tr("&Edit");
    case MenuId::View:
        return tr("&View");
    case MenuId::Go:
        return tr("&Go");
    case MenuId::Findings:
        return tr("F&indings");
    case MenuId::Claims:
        return tr("&Claims");
    case MenuId::Report:
        return tr("&Report");
    case MenuId::Help:
        return tr("&Help");
    }
    return {};
}

} // namespace Counterpoint
