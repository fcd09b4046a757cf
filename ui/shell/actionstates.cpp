// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/shell/actionstates.h>

#include <ui/shell/actions.h>

namespace Counterpoint
{

namespace
{

bool isRow(const ActionContext &context, RowTarget::Kind kind)
{
    return context.row && context.row->kind == kind;
}

void updateReading(Actions &actions, const ActionContext &context, bool hasArticles, const QString &nothing)
{
    for (ActionId id :
         {ActionId::NextSentence, ActionId::PreviousSentence, ActionId::Find,         ActionId::FindNext,
          ActionId::FindPrevious, ActionId::SearchEverywhere, ActionId::NextLink,     ActionId::PreviousLink,
          ActionId::NextGreyed,   ActionId::PreviousGreyed,   ActionId::NextConflict, ActionId::PreviousConflict,
          ActionId::NextPane,     ActionId::PreviousPane,     ActionId::HoldArticle,  ActionId::SoloArticle,
          ActionId::Stack,        ActionId::BaseArticle,      ActionId::MoveLeft,     ActionId::MoveRight,
          ActionId::HideArticle,  ActionId::ShowAllArticles,  ActionId::WriteReport,  ActionId::Metadata,
          ActionId::AddFolder,    ActionId::SaveAs,           ActionId::AnalyseAnew})
        actions.setAvailable(id, hasArticles, nothing);
    const QString noFolder = hasArticles ? Actions::tr("This comparison was opened without its folder") : nothing;
    actions.setAvailable(ActionId::ReadAgain, !context.snapshot->folder.isEmpty(), noFolder);
    actions.setAvailable(ActionId::Back, context.canGoBack, Actions::tr("No place to go back to"));
    actions.setAvailable(ActionId::Forward, context.canGoForward, Actions::tr("No place to go forward to"));
}

void updateSentence(Actions &actions, const ActionContext &context, const QString &noSentence)
{
    const bool hasSentence = context.sentence.has_value();
    const bool canWrite = !context.snapshot->isReadOnly;
    const QString readOnly = Actions::tr("This store is read-only");
    for (ActionId id : {ActionId::Counterpart, ActionId::CopyCitation})
        actions.setAvailable(id, hasSentence, noSentence);
    actions.setAvailable(ActionId::ClearSelection, hasSentence || context.line, noSentence);
    actions.setAvailable(ActionId::CopyText, hasSentence || context.line || context.row, noSentence);
    actions.setAvailable(ActionId::NewClaim, hasSentence && canWrite, hasSentence ? readOnly : noSentence);
    const bool hasFinding
        = hasSentence || isRow(context, RowTarget::Kind::Discrepancy) || isRow(context, RowTarget::Kind::Match);
    for (ActionId id : {ActionId::VerdictReal, ActionId::VerdictReconciled, ActionId::VerdictNot})
        actions.setAvailable(id, hasFinding && canWrite, hasFinding ? readOnly : noSentence);
}

/** Their words say what they would do, as those of undo. */
void updateLine(Actions &actions, const ActionContext &context, const QString &nothing)
{
    const bool canWrite = !context.snapshot->isReadOnly;
    const bool hasOutlet = context.line && !context.line->outletWords.isEmpty();
    const QString readOnly = Actions::tr("This store is read-only");
    const QString noOutlet = context.line ? Actions::tr("The outlet of this article is not known") : nothing;
    actions[ActionId::TurnLine]->setText(context.line ? context.line->words
                                                      : Actions::tr("Not article text / article text"));
    actions[ActionId::TurnLineOfOutlet]->setText(hasOutlet ? context.line->outletWords
                                                           : Actions::tr("The same in every article of the outlet"));
    actions.setAvailable(ActionId::TurnLine, context.line && canWrite, context.line ? readOnly : nothing);
    actions.setAvailable(ActionId::TurnLineOfOutlet, hasOutlet && canWrite, hasOutlet ? readOnly : noOutlet);
}

void updateStories(Actions &actions, const ActionContext &context, bool hasArticles, const QString &nothing)
{
    const QString readOnly = Actions::tr("This store is read-only");
    const bool hasSeveral = context.stories > 1;
    const QString noOther = hasArticles ? Actions::tr("All articles are of one story") : nothing;
    for (ActionId id : {ActionId::NextStory, ActionId::PreviousStory, ActionId::AllStories})
        actions.setAvailable(id, hasSeveral, noOther);
    const bool canWrite = !context.snapshot->isReadOnly;
    const QString noStory = hasSeveral ? Actions::tr("Choose a story first") : noOther;
    for (ActionId id : {ActionId::MergeStory, ActionId::NameStory})
        actions.setAvailable(id, hasSeveral && context.hasStory && canWrite, context.hasStory ? readOnly : noStory);
}

void updateEvents(Actions &actions, const ActionContext &context, bool hasArticles, const QString &nothing)
{
    const bool canWrite = !context.snapshot->isReadOnly;
    const EventOptions &event = context.event;
    const QString readOnly = Actions::tr("This store is read-only");
    const QString noEvent
        = hasArticles ? Actions::tr("Go to an event of the timeline or select a sentence that tells of one") : nothing;
    const auto set = [&](ActionId id, bool isPossible, const QString &reason) {
        const bool isThere = event.hasEvent && isPossible;
        actions.setAvailable(id, isThere && canWrite, !event.hasEvent ? noEvent : !isPossible ? reason : readOnly);
    };
    set(ActionId::MergeEvent, event.hasOther, Actions::tr("There is no other event in this story"));
    set(ActionId::SplitEvent, event.canSplit, Actions::tr("Only one sentence tells of this event"));
    set(ActionId::NameEvent, true, {});
    actions.setAvailable(ActionId::MoveToEvent, event.hasSentence && canWrite, event.hasSentence ? readOnly : noEvent);
}

void updateLinks(Actions &actions, const ActionContext &context, const QString &noSentence)
{
    const bool canWrite = !context.snapshot->isReadOnly;
    const LinkOptions &link = context.link;
    const QString readOnly = Actions::tr("This store is read-only");
    const bool hasSentence = context.sentence.has_value();
    const QString noEnd = !hasSentence ? noSentence
        : link.hasMarked               ? Actions::tr("Select another sentence than the marked one")
                                       : Actions::tr("Mark the other sentence first, with \"Link from here\"");
    actions.setAvailable(ActionId::LinkFrom, hasSentence && canWrite, hasSentence ? readOnly : noSentence);
    actions.setAvailable(ActionId::LinkTo, link.canLink && canWrite, link.canLink ? readOnly : noEnd);
    const QString noMatch = link.canLink ? Actions::tr("It has no match in the article of the marked sentence") : noEnd;
    actions.setAvailable(ActionId::Relink, link.canRelink && canWrite, link.canRelink ? readOnly : noMatch);
}

void updateArticle(Actions &actions, const ActionContext &context)
{
    const bool canWrite = !context.snapshot->isReadOnly;
    const bool isInFocus
        = context.focusedArticle >= 0 && context.focusedArticle < context.snapshot->comparison->articles.size();
    const bool hasArticle = isInFocus || isRow(context, RowTarget::Kind::Article);
    const QString readOnly = Actions::tr("This store is read-only");
    for (ActionId id :
         {ActionId::EditArticle, ActionId::ExcludeArticle, ActionId::RemoveArticle, ActionId::MoveArticle})
        actions.setAvailable(id, hasArticle && canWrite,
                             hasArticle ? readOnly : Actions::tr("Click into an article first"));
    for (ActionId id : {ActionId::EditClaim, ActionId::RemoveClaim})
        actions.setAvailable(id, context.hasClaim && canWrite,
                             context.hasClaim ? readOnly : Actions::tr("Select a claim in the list first"));
}

} // namespace

void updateActionStates(Actions &actions, const ActionContext &context)
{
    const bool hasArticles = !context.snapshot->comparison->articles.isEmpty();
    const QString nothing = Actions::tr("Open a folder of articles first");
    updateReading(actions, context, hasArticles, nothing);
    if (context.snapshot->isPreliminary)
        actions.setAvailable(ActionId::WriteReport, false, Actions::tr("The articles are still being compared"));
    updateSentence(actions, context, hasArticles ? Actions::tr("Select a sentence first") : nothing);
    updateLine(actions, context, hasArticles ? Actions::tr("Select a sentence or text in grey first") : nothing);
    updateArticle(actions, context);
    updateStories(actions, context, hasArticles, nothing);
    updateEvents(actions, context, hasArticles, nothing);
    updateLinks(actions, context, hasArticles ? Actions::tr("Select a sentence first") : nothing);
    actions.setAvailable(ActionId::PasteArticle, !context.snapshot->isReadOnly, Actions::tr("This store is read-only"));
    actions.setAvailable(ActionId::Undo, !context.undoText.isEmpty(), Actions::tr("Nothing to undo"));
    actions.setAvailable(ActionId::Redo, !context.redoText.isEmpty(), Actions::tr("Nothing to redo"));
    actions[ActionId::Undo]->setText(context.undoText.isEmpty() ? Actions::tr("&Undo")
                                                                : Actions::tr("&Undo: %1").arg(context.undoText));
    actions[ActionId::Redo]->setText(context.redoText.isEmpty() ? Actions::tr("&Redo")
                                                                : Actions::tr("&Redo: %1").arg(context.redoText));
}

} // namespace Counterpoint
