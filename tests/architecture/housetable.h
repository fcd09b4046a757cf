// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The plan of the house as a table: which room may include which, and what a room must never use.
// Pure; a room is named as its folder is: "text" for app/text, "ui/reader" for ui/reader, "program" for app/main.cpp.
#pragma once

#include <QSet>
#include <QString>
#include <QStringList>

namespace Counterpoint
{

struct RoomRule {
    QString room;
    QSet<QString> rooms; // rooms whose headers it may include, besides its own
    QSet<QString> modules; // Qt modules whose headers it may include
    QSet<QString> libraries; // first folder of other libraries' headers it may include, as "unicode"
};

struct Ban {
    QSet<QString> rooms;
    QString pattern; // a regular expression, matched against a line without its comment
    QString reason;
    QSet<QString> exceptions; // paths from the root of the sources
};

// The rule of a room; nothing when the house has no such room.
[[nodiscard]] const RoomRule *ruleOf(const QString &room);

[[nodiscard]] const QList<Ban> &bans();

// The room of a file, or of an included header: "app/text/fold.h", "text/fold.h" and "ui/reader/pane.h".
// Empty when it is not of this house.
[[nodiscard]] QString roomOfFile(const QString &path);
[[nodiscard]] QString roomOfInclude(const QString &include);

} // namespace Counterpoint
