// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Reads a source tree and lists what breaks the plan of the house. Each complaint is "path:line: what is wrong".
#pragma once

#include <QString>
#include <QStringList>

namespace Counterpoint
{

struct SourceFile {
    QString path; // from the root of the tree
    QStringList lines;
};

// The files below the folders of a tree whose names end in one of the suffixes, in the order of their paths.
[[nodiscard]] QList<SourceFile> readTree(const QString &root, const QStringList &folders, const QStringList &suffixes);

// Includes that the table of rooms does not allow; qtHeaders is the folder that holds QtCore, QtGui, ...
[[nodiscard]] QStringList includeComplaints(const QList<SourceFile> &files, const QString &qtHeaders);

// What a room must never use: QObject in the engine, clocks, locales, SQL outside the store, ...
[[nodiscard]] QStringList banComplaints(const QList<SourceFile> &files);

// Files without both SPDX lines among their first ten lines. Data made from another work has its own licence.
[[nodiscard]] QStringList licenceComplaints(const QList<SourceFile> &files);

// Sources over 600 lines, functions over 80, a main window over 400; and, over all, the median of sources (150 lines)
// and the 90th percentile of functions (35 lines).
[[nodiscard]] QStringList sizeComplaints(const QList<SourceFile> &files);

} // namespace Counterpoint
