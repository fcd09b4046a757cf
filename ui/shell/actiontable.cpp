// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/shell/actiontable.h>

namespace Counterpoint
{

namespace
{

// clang-format off

QList<ActionRow> fileAndEdit()
{
    return {
        {ActionId::OpenFolder, MenuId::File, QStringLiteral("openFolder"), Actions::tr("&Open folder\u2026"), {QKeySequence(QKeySequence::Open)}, QStringLiteral("folder-open"), Actions::tr("Compare all articles of a folder"), false, false, false},
        {ActionId::AddFolder, MenuId::File, QStringLiteral("addFolder"), Actions::tr("&Add folder\u2026"), {}, QStringLiteral("add"), Actions::tr("Add the articles of another folder to this comparison"), false, false, false},
        {ActionId::OpenStore, MenuId::File, QStringLiteral("openStore"), Actions::tr("Open &comparison\u2026"), {QKeySequence(QStringLiteral("Ctrl+Shift+O"))}, QString(), Actions::tr("Open a comparison kept in a .counterpoint file"), false, false, false},
        {ActionId::OpenSample, MenuId::File, QStringLiteral("openSample"), Actions::tr("Open sa&mple"), {}, QString(), Actions::tr("Five short articles on one story, to try things out"), false, false, false},
        {ActionId::SaveAs, MenuId::File, QStringLiteral("saveAs"), Actions::tr("&Save comparison as\u2026"), {QKeySequence(QStringLiteral("Ctrl+Shift+S"))}, QString(), Actions::tr("Keep this comparison in a file of its own"), false, false, true},
        {ActionId::ReadAgain, MenuId::File, QStringLiteral("readAgain"), Actions::tr("&Read folder again"), {QKeySequence(QStringLiteral("F5"))}, QStringLiteral("refresh"), Actions::tr("Read what is new or changed in the folder"), false, false, false},
        {ActionId::Quit, MenuId::File, QStringLiteral("quit"), Actions::tr("&Quit"), {QKeySequence(QStringLiteral("Ctrl+Q")), QKeySequence(QStringLiteral("Ctrl+W"))}, QString(), QString(), false, false, true},
        {ActionId::Undo, MenuId::Edit, QStringLiteral("undo"), Actions::tr("&Undo"), {QKeySequence(QKeySequence::Undo)}, QStringLiteral("undo"), QString(), false, false, false},
        {ActionId::Redo, MenuId::Edit, QStringLiteral("redo"), Actions::tr("&Redo"), {QKeySequence(QStringLiteral("Ctrl+Shift+Z")), QKeySequence(QStringLiteral("Ctrl+Y"))}, QStringLiteral("redo"), QString(), false, false, false},
        {ActionId::PasteArticle, MenuId::Edit, QStringLiteral("pasteArticle"), Actions::tr("P&aste article\u2026"), {QKeySequence(QKeySequence::Paste)}, QStringLiteral("add"), Actions::tr("Add the text on the clipboard to this comparison as one more article"), false, false, true},
        {ActionId::ClearSelection, MenuId::Edit, QStringLiteral("clearSelection"), Actions::tr("Put the selection awa&y"), standardKeysOf(ReaderCommand::Clear), QString(), Actions::tr("No sentence is selected then; Escape in a list clears its filters"), true, false, false},
        {ActionId::CopyText, MenuId::Edit, QStringLiteral("copyText"), Actions::tr("Copy te&xt"), {}, QString(), Actions::tr("The words marked, else the selected sentence; of a list the row"), false, false, false},
        {ActionId::CopyCitation, MenuId::Edit, QStringLiteral("copyCitation"), Actions::tr("&Copy as citation"), {QKeySequence(QStringLiteral("Ctrl+Shift+C"))}, QStringLiteral("copy"), Actions::tr("The selected sentence with outlet, date and file"), false, false, false},
        {ActionId::Find, MenuId::Edit, QStringLiteral("find"), Actions::tr("&Find in the articles"), {QKeySequence(QKeySequence::Find)}, QStringLiteral("search"), QString(), false, false, true},
        {ActionId::FindNext, MenuId::Edit, QStringLiteral("findNext"), Actions::tr("Find &next"), {QKeySequence(QStringLiteral("F3"))}, QString(), QString(), false, false, false},
        {ActionId::FindPrevious, MenuId::Edit, QStringLiteral("findPrevious"), Actions::tr("Find &previous"), {QKeySequence(QStringLiteral("Shift+F3"))}, QString(), QString(), false, false, false},
        {ActionId::SearchEverywhere, MenuId::Edit, QStringLiteral("searchEverywhere"), Actions::tr("&Search everywhere"), {QKeySequence(QStringLiteral("Ctrl+Shift+F"))}, QStringLiteral("search"), Actions::tr("Articles, claims, events and discrepancies"), false, false, false},
        {ActionId::Metadata, MenuId::Edit, QStringLiteral("metadata"), Actions::tr("&Metadata of all articles\u2026"), {QKeySequence(QStringLiteral("Ctrl+M"))}, QStringLiteral("list"), Actions::tr("Titles, outlets, dates, addresses and roles in one grid, to be corrected at once"), false, false, true},
        {ActionId::Settings, MenuId::Edit, QStringLiteral("settings"), Actions::tr("Se&ttings\u2026"), {QKeySequence(QStringLiteral("Ctrl+,"))}, QStringLiteral("settings"), QString(), false, false, true},
    };
}

QList<ActionRow> viewAndGo()
{
    return {
        {ActionId::ZoomIn, MenuId::View, QStringLiteral("zoomIn"), Actions::tr("&Larger text"), standardKeysOf(ReaderCommand::ZoomIn), QString(), QString(), false, false, false},
        {ActionId::ZoomOut, MenuId::View, QStringLiteral("zoomOut"), Actions::tr("&Smaller text"), standardKeysOf(ReaderCommand::ZoomOut), QString(), QString(), false, false, false},
        {ActionId::ZoomReset, MenuId::View, QStringLiteral("zoomReset"), Actions::tr("&Normal text size"), standardKeysOf(ReaderCommand::ZoomReset), QString(), QString(), false, false, false},
        {ActionId::LinkScrolling, MenuId::View, QStringLiteral("linkScrolling"), Actions::tr("Scroll articles &together"), {}, QStringLiteral("linked"), QString(), false, true, true},
        {ActionId::Overview, MenuId::View, QStringLiteral("overview"), Actions::tr("&Overview bars"), {QKeySequence(QStringLiteral("F9"))}, QString(), QString(), false, true, false},
        {ActionId::HoldArticle, MenuId::View, QStringLiteral("holdArticle"), Actions::tr("&Hold this article still"), {QKeySequence(QStringLiteral("K"))}, QStringLiteral("locked"), Actions::tr("It does not scroll with the others; again: it does"), true, false, false},
        {ActionId::SoloArticle, MenuId::View, QStringLiteral("soloArticle"), Actions::tr("Only this &article"), {}, QStringLiteral("panes"), Actions::tr("Show the article in focus alone; again: all"), false, false, true},
        {ActionId::Stack, MenuId::View, QStringLiteral("stack"), Actions::tr("As a sta&ck"), {QKeySequence(QStringLiteral("S"))}, QString(), Actions::tr("One article; beneath each sentence what the others have for it"), true, true, false},
        {ActionId::BaseArticle, MenuId::View, QStringLiteral("baseArticle"), Actions::tr("Take as the &base"), {QKeySequence(QStringLiteral("B"))}, QString(), Actions::tr("The article in focus stands first, whatever the order; again: it does not"), true, false, false},
        {ActionId::MoveLeft, MenuId::View, QStringLiteral("moveLeft"), Actions::tr("Mo&ve article left"), {QKeySequence(QStringLiteral("Ctrl+Shift+Left"))}, QString(), QString(), false, false, false},
        {ActionId::MoveRight, MenuId::View, QStringLiteral("moveRight"), Actions::tr("Move article &right"), {QKeySequence(QStringLiteral("Ctrl+Shift+Right"))}, QString(), QString(), false, false, false},
        {ActionId::HideArticle, MenuId::View, QStringLiteral("hideArticle"), Actions::tr("H&ide this article"), {QKeySequence(QStringLiteral("Ctrl+Shift+H"))}, QString(), Actions::tr("It stays in the comparison and in the list of articles"), false, false, false},
        {ActionId::ShowAllArticles, MenuId::View, QStringLiteral("showAllArticles"), Actions::tr("Show all articl&es"), {}, QString(), QString(), false, false, false},
        {ActionId::NextSentence, MenuId::Go, QStringLiteral("nextSentence"), Actions::tr("Next s&entence"), standardKeysOf(ReaderCommand::NextSentence), QString(), QString(), true, false, false},
        {ActionId::PreviousSentence, MenuId::Go, QStringLiteral("previousSentence"), Actions::tr("Previo&us sentence"), standardKeysOf(ReaderCommand::PreviousSentence), QString(), QString(), true, false, false},
        {ActionId::NextLink, MenuId::Go, QStringLiteral("nextLink"), Actions::tr("&Next link"), standardKeysOf(ReaderCommand::NextLink), QStringLiteral("down"), QString(), false, false, true},
        {ActionId::PreviousLink, MenuId::Go, QStringLiteral("previousLink"), Actions::tr("&Previous link"), standardKeysOf(ReaderCommand::PreviousLink), QStringLiteral("up"), QString(), false, false, false},
        {ActionId::NextConflict, MenuId::Go, QStringLiteral("nextConflict"), Actions::tr("Next &discrepancy"), standardKeysOf(ReaderCommand::NextConflict), QString(), QString(), false, false, true},
        {ActionId::PreviousConflict, MenuId::Go, QStringLiteral("previousConflict"), Actions::tr("Previous d&iscrepancy"), standardKeysOf(ReaderCommand::PreviousConflict), QString(), QString(), false, false, false},
        {ActionId::NextGreyed, MenuId::Go, QStringLiteral("nextGreyed"), Actions::tr("Next text in &grey"), standardKeysOf(ReaderCommand::NextGreyed), QString(), Actions::tr("What was taken for no article text"), true, false, true},
        {ActionId::PreviousGreyed, MenuId::Go, QStringLiteral("previousGreyed"), Actions::tr("Previous text in g&rey"), standardKeysOf(ReaderCommand::PreviousGreyed), QString(), QString(), true, false, false},
        {ActionId::Counterpart, MenuId::Go, QStringLiteral("counterpart"), Actions::tr("Go to &counterpart"), standardKeysOf(ReaderCommand::Counterpart), QString(), QString(), true, false, true},
        {ActionId::Back, MenuId::Go, QStringLiteral("back"), Actions::tr("&Back"), standardKeysOf(ReaderCommand::Back), QStringLiteral("back"), QString(), true, false, false},
        {ActionId::Forward, MenuId::Go, QStringLiteral("forward"), Actions::tr("&Forward"), standardKeysOf(ReaderCommand::Forward), QStringLiteral("forward"), QString(), true, false, false},
        {ActionId::NextPane, MenuId::Go, QStringLiteral("nextPane"), Actions::tr("Ne&xt article"), standardKeysOf(ReaderCommand::NextPane), QString(), QString(), false, false, true},
        {ActionId::PreviousPane, MenuId::Go, QStringLiteral("previousPane"), Actions::tr("Pre&vious article"), standardKeysOf(ReaderCommand::PreviousPane), QString(), QString(), false, false, false},
        {ActionId::NextStory, MenuId::Go, QStringLiteral("nextStory"), Actions::tr("Next &story"), {QKeySequence(QStringLiteral("Ctrl+PgDown"))}, QString(), Actions::tr("The next story of this archive"), false, false, true},
        {ActionId::PreviousStory, MenuId::Go, QStringLiteral("previousStory"), Actions::tr("Previous s&tory"), {QKeySequence(QStringLiteral("Ctrl+PgUp"))}, QString(), QString(), false, false, false},
        {ActionId::AllStories, MenuId::Go, QStringLiteral("allStories"), Actions::tr("&All stories"), {QKeySequence(QStringLiteral("Ctrl+Shift+A"))}, QString(), Actions::tr("Show the articles and findings of all stories, to search in them"), false, false, false},
    };
}

QList<ActionRow> findingsAndRest()
{
    return {
        {ActionId::VerdictReal, MenuId::Findings, QStringLiteral("verdictReal"), Actions::tr("&Real discrepancy / right match"), {QKeySequence(QStringLiteral("Y"))}, QStringLiteral("check"), QString(), true, false, false},
        {ActionId::VerdictReconciled, MenuId::Findings, QStringLiteral("verdictReconciled"), Actions::tr("R&econciled as\u2026"), {QKeySequence(QStringLiteral("E"))}, QString(), QString(), true, false, false},
        {ActionId::VerdictNot, MenuId::Findings, QStringLiteral("verdictNot"), Actions::tr("&Not a discrepancy / not a match"), {QKeySequence(QStringLiteral("N"))}, QStringLiteral("close"), QString(), true, false, false},
        {ActionId::LinkFrom, MenuId::Findings, QStringLiteral("linkFrom"), Actions::tr("Lin&k from here"), {QKeySequence(QStringLiteral("L"))}, QString(), Actions::tr("Marks the selected sentence as one end of a match made by hand"), true, false, true},
        {ActionId::LinkTo, MenuId::Findings, QStringLiteral("linkTo"), Actions::tr("Link &with the marked sentence"), {QKeySequence(QStringLiteral("Shift+L"))}, QString(), Actions::tr("The selected and the marked sentence are a match"), true, false, false},
        {ActionId::Relink, MenuId::Findings, QStringLiteral("relink"), Actions::tr("Relink to the marke&d sentence"), {QKeySequence(QStringLiteral("Ctrl+Shift+L"))}, QString(), Actions::tr("Its match in that article is none; the marked sentence is"), true, false, false},
        {ActionId::TurnLine, MenuId::Findings, QStringLiteral("turnLine"), Actions::tr("Not article text / article text"), {QKeySequence(QStringLiteral("T"))}, QString(), QString(), true, false, true},
        {ActionId::TurnLineOfOutlet, MenuId::Findings, QStringLiteral("turnLineOfOutlet"), Actions::tr("The same in every article of the outlet"), {QKeySequence(QStringLiteral("Shift+T"))}, QString(), QString(), true, false, false},
        {ActionId::AnalyseAnew, MenuId::Findings, QStringLiteral("analyseAnew"), Actions::tr("&Analyse anew"), {}, QStringLiteral("refresh"), Actions::tr("Compare all articles again with the same thresholds"), false, false, true},
        {ActionId::Thresholds, MenuId::Findings, QStringLiteral("thresholds"), Actions::tr("&Thresholds\u2026"), {}, QString(), Actions::tr("How near two sentences must be to count"), false, false, false},
        {ActionId::Outlets, MenuId::Findings, QStringLiteral("outlets"), Actions::tr("&Outlets\u2026"), {}, QString(), Actions::tr("Two spellings of one outlet count as one"), false, false, false},
        {ActionId::EditArticle, MenuId::Findings, QStringLiteral("editArticle"), Actions::tr("&Correct title, outlet, date\u2026"), {QKeySequence(QStringLiteral("F2"))}, QString(), Actions::tr("Of the article in focus"), false, false, true},
        {ActionId::ExcludeArticle, MenuId::Findings, QStringLiteral("excludeArticle"), Actions::tr("E&xclude article"), {}, QString(), Actions::tr("Leave the article in focus out of the comparison; its file stays"), false, false, false},
        {ActionId::RemoveArticle, MenuId::Findings, QStringLiteral("removeArticle"), Actions::tr("Re&move article"), {}, QStringLiteral("remove"), Actions::tr("Take the article in focus out of the comparison for good; its file stays"), false, false, false},
        {ActionId::MoveArticle, MenuId::Findings, QStringLiteral("moveArticle"), Actions::tr("Mo&ve article to another story\u2026"), {QKeySequence(QStringLiteral("Ctrl+Shift+M"))}, QString(), Actions::tr("The article in focus: to another story or to one of its own"), false, false, true},
        {ActionId::MergeStory, MenuId::Findings, QStringLiteral("mergeStory"), Actions::tr("Mer&ge story with\u2026"), {}, QString(), Actions::tr("Two stories are one"), false, false, false},
        {ActionId::NameStory, MenuId::Findings, QStringLiteral("nameStory"), Actions::tr("Name &story\u2026"), {QKeySequence(QStringLiteral("Shift+F2"))}, QString(), QString(), false, false, false},
        {ActionId::MergeEvent, MenuId::Findings, QStringLiteral("mergeEvent"), Actions::tr("Merge event w&ith\u2026"), {QKeySequence(QStringLiteral("Ctrl+J"))}, QString(), Actions::tr("Two events of the timeline are one"), false, false, true},
        {ActionId::SplitEvent, MenuId::Findings, QStringLiteral("splitEvent"), Actions::tr("Sp&lit event\u2026"), {QKeySequence(QStringLiteral("Ctrl+Shift+J"))}, QString(), Actions::tr("Some of its sentences tell of an event of their own"), false, false, false},
        {ActionId::MoveToEvent, MenuId::Findings, QStringLiteral("moveToEvent"), Actions::tr("Sentence to anot&her event\u2026"), {QKeySequence(QStringLiteral("Ctrl+K"))}, QString(), Actions::tr("The selected sentence tells of another event, or of one of its own"), false, false, false},
        {ActionId::NameEvent, MenuId::Findings, QStringLiteral("nameEvent"), Actions::tr("Name o&f event\u2026"), {QKeySequence(QStringLiteral("Ctrl+F2"))}, QString(), QString(), false, false, false},
        {ActionId::NewClaim, MenuId::Claims, QStringLiteral("newClaim"), Actions::tr("&Mark as claim"), standardKeysOf(ReaderCommand::Claim), QStringLiteral("claim"), Actions::tr("The selected sentence, or what is marked in it"), true, false, false},
        {ActionId::EditClaim, MenuId::Claims, QStringLiteral("editClaim"), Actions::tr("&Edit claim"), {}, QString(), QString(), false, false, false},
        {ActionId::RemoveClaim, MenuId::Claims, QStringLiteral("removeClaim"), Actions::tr("&Remove claim"), {}, QStringLiteral("remove"), QString(), false, false, false},
        {ActionId::WriteReport, MenuId::Report, QStringLiteral("writeReport"), Actions::tr("&Write report\u2026"), {QKeySequence(QStringLiteral("Ctrl+E"))}, QStringLiteral("report"), QString(), false, false, false},
        {ActionId::Manual, MenuId::Help, QStringLiteral("manual"), Actions::tr("&Manual"), {QKeySequence(QKeySequence::HelpContents)}, QStringLiteral("help"), QString(), false, false, false},
        {ActionId::KeySheet, MenuId::Help, QStringLiteral("keySheet"), Actions::tr("All &keys"), {QKeySequence(QStringLiteral("?"))}, QString(), QString(), false, false, false},
        {ActionId::Palette, MenuId::Help, QStringLiteral("palette"), Actions::tr("&Find an action\u2026"), {QKeySequence(QStringLiteral("Ctrl+Shift+P"))}, QStringLiteral("search"), Actions::tr("Command palette: every action, list and open article, by its words"), false, false, false},
        {ActionId::ChangeKeys, MenuId::Help, QStringLiteral("changeKeys"), Actions::tr("&Change keys\u2026"), {}, QString(), Actions::tr("Every action can have other keys"), false, false, false},
        {ActionId::CopyDiagnostics, MenuId::Help, QStringLiteral("copyDiagnostics"), Actions::tr("Copy &diagnostics"), {}, QStringLiteral("copy"), Actions::tr("Versions and state, without any article text"), false, false, true},
        {ActionId::About, MenuId::Help, QStringLiteral("about"), Actions::tr("&About Counterpoint"), {}, QString(), QString(), false, false, false},
    };
}
// clang-format on

} // namespace

QList<ActionRow> actionTable()
{
    return fileAndEdit() + viewAndGo() + findingsAndRest();
}

std::optional<ReaderCommand> readerCommandOf(ActionId id)
{
    static const QMap<ActionId, ReaderCommand> commands{
        {ActionId::NextSentence, ReaderCommand::NextSentence},
        {ActionId::PreviousSentence, ReaderCommand::PreviousSentence},
        {ActionId::Counterpart, ReaderCommand::Counterpart},
        {ActionId::Back, ReaderCommand::Back},
        {ActionId::Forward, ReaderCommand::Forward},
        {ActionId::NextLink, ReaderCommand::NextLink},
        {ActionId::PreviousLink, ReaderCommand::PreviousLink},
        {ActionId::NextConflict, ReaderCommand::NextConflict},
        {ActionId::PreviousConflict, ReaderCommand::PreviousConflict},
        {ActionId::NextGreyed, ReaderCommand::NextGreyed},
        {ActionId::PreviousGreyed, ReaderCommand::PreviousGreyed},
        {ActionId::NextPane, ReaderCommand::NextPane},
        {ActionId::PreviousPane, ReaderCommand::PreviousPane},
        {ActionId::NewClaim, ReaderCommand::Claim},
        {ActionId::ClearSelection, ReaderCommand::Clear},
        {ActionId::ZoomIn, ReaderCommand::ZoomIn},
        {ActionId::ZoomOut, ReaderCommand::ZoomOut},
        {ActionId::ZoomReset, ReaderCommand::ZoomReset},
    };
    const auto found = commands.constFind(id);
    return found == commands.cend() ? std::nullopt : std::optional(*found);
}

QString menuWords(MenuId menu)
{
    switch (menu) {
    case MenuId::File:
        return Actions::tr("&File");
    case MenuId::Edit:
        return Actions::tr("&Edit");
    case MenuId::View:
        return Actions::tr("&View");
    case MenuId::Go:
        return Actions::tr("&Go");
    case MenuId::Findings:
        return Actions::tr("F&indings");
    case MenuId::Claims:
        return Actions::tr("&Claims");
    case MenuId::Report:
        return Actions::tr("&Report");
    case MenuId::Help:
        return Actions::tr("&Help");
    }
    return {};
}

} // namespace Counterpoint
