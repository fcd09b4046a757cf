// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <ui/models/snapshotindex.h>
#include <ui/shell/actionstates.h>

#include <model/sentenceanchor.h>

#include <QObject>

#include <optional>

class QWidget;

namespace Counterpoint
{

class Actions;
class Decisions;
class ReaderView;

/** Matches made by hand: one sentence is marked, another one, in the same or another article, is linked with it. */
class LinkCommands : public QObject
{
    Q_OBJECT
public:
    struct Rooms {
        ReaderView *reader;
        Decisions *decisions;
    };
    LinkCommands(const Rooms &rooms, const Actions &actions, QWidget *window);

    void setIndex(const SnapshotIndexPtr &index) { m_index = index; }
    [[nodiscard]] LinkOptions options() const;

Q_SIGNALS:
    void changed(); ///< Another sentence is marked.
    void messageRequested(const QString &message);

private:
    [[nodiscard]] std::optional<SentenceRef> marked() const;
    void mark();
    void link(bool isInstead);
    /** The best match that the sentence has in the marked one's article; -1 for none. */
    [[nodiscard]] int wrongMatch(SentenceRef sentence, SentenceRef marked) const;
    [[nodiscard]] const Match *matchOf(SentenceRef a, SentenceRef b) const;

    Rooms m_rooms;
    SnapshotIndexPtr m_index;
    std::optional<SentenceAnchor> m_marked; ///< It stays when another snapshot comes.
};

} // namespace Counterpoint
