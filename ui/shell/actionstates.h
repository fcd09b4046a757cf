// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <model/snapshot.h>
#include <ui/shell/subject.h>

#include <optional>

namespace Counterpoint
{

class Actions;

/** What can be said of the line that is selected or that a menu is about. */
struct LineChoice {
    QString words; ///< "This is article text".
    QString outletWords; ///< Of all articles of its outlet; empty when that is not known.
};

/** What can be done with the event that is current. */
struct EventOptions {
    bool hasEvent = false;
    bool hasSentence = false; ///< One that may be moved to an event.
    bool hasOther = false; ///< Another event of its story.
    bool canSplit = false; ///< Several sentences tell of it.
};

/** What can be linked by hand. */
struct LinkOptions {
    bool hasMarked = false; ///< One end.
    bool canLink = false; ///< Another sentence is selected.
    bool canRelink = false; ///< And it has a match in the article of the marked one.
};

/** What decides which actions can be used now. */
struct ActionContext {
    const Snapshot *snapshot = nullptr;
    std::optional<SentenceRef> sentence;
    int focusedArticle = -1;
    std::optional<RowTarget> row; ///< An open menu is about it.
    std::optional<LineChoice> line;
    int stories = 0; ///< In all.
    bool hasStory = false; ///< One is shown alone, or an open menu is about it.
    EventOptions event;
    LinkOptions link;
    bool hasClaim = false; ///< A claim is selected in the list.
    bool canGoBack = false;
    bool canGoForward = false;
    QString undoText; ///< Empty when there is nothing to undo.
    QString redoText;
};

/** Enables what can be used; all else says why not in its tool tip. */
void updateActionStates(Actions &actions, const ActionContext &context);

} // namespace Counterpoint
