// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QMainWindow;

namespace Counterpoint
{

class ReaderView;

/** Keeps how the window looked: size and docks for all, layout of the panes for each store. */
class Session
{
public:
    Session(QMainWindow *window, ReaderView *reader);

    /** False when there was nothing to restore. */
    bool restoreWindow();
    void saveWindow() const;
    void restoreReader(const QString &storePath);
    void saveReader(const QString &storePath) const;

    /** What to open again on start; empty when the user does not want it or nothing was open. */
    [[nodiscard]] static QString lastOpened();
    static void setLastOpened(const QString &path);

private:
    QMainWindow *m_window;
    ReaderView *m_reader;
};

} // namespace Counterpoint
