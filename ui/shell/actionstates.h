// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <model/snapshot.h>
#include <ui/shell/subject.h>

#include <optional>

namespace Counterpoint
{

class Actions;

/** What decides which actions can be used now. */
struct ActionContext {
    const Snapshot *snapshot = nullptr;
    std::optional<SentenceRef> sentence;
    int focusedArticle = -1;
    std::optional<RowTarget> row; ///< An open menu is about it.
    bool hasClaim = false; ///< A claim is selected in the list.
    bool canGoBack = false;
    bool canGoForward = false;
    QString undoText; ///< Empty when there is nothing to undo.
    QString redoText;
};

/** Enables what can be used; all else says why not in its tool tip. */
void updateActionStates(Actions &actions, const ActionContext &context);

} // namespace Counterpoint
