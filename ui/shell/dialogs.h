// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <model/error.h>
#include <ui/models/snapshotindex.h>

#include <QObject>
#include <QPointer>

#include <functional>

class QDialog;
class QMainWindow;

namespace Counterpoint
{

class Actions;
class Decisions;
class Docks;
class ExportDialog;
class HelpWindow;
class KeySheet;
class MetadataWindow;
class ReaderView;
class SettingsDialog;
class Workspace;

/** The windows beside the main one. There is one of each; those that speak of a comparison close with it. */
class Dialogs : public QObject
{
    Q_OBJECT
public:
    struct Rooms {
        Workspace *workspace;
        ReaderView *reader;
        Decisions *decisions;
        Docks *docks;
    };
    Dialogs(const Rooms &rooms, Actions &actions, QMainWindow *window);

    void setIndex(const SnapshotIndexPtr &index);
    ExportDialog *showExport();
    /** The grid of all articles, at one of them; at none when it is negative. */
    MetadataWindow *showMetadata(int article);
    /** What is typed into the grid and not applied is asked about first; @p next may never be called. */
    void leaveMetadata(const std::function<void()> &next);
    [[nodiscard]] bool hasChangedMetadata() const;

Q_SIGNALS:
    void messageRequested(const QString &message);
    void failed(const Counterpoint::Error &error);

private:
    enum class Page { Appearance, Analysis, Outlets, Keys };

    void connectHelp();
    void showSettings(Page page);
    void showKeySheet();
    void showPalette();
    void showAbout();
    void copyDiagnostics();
    static void bringUp(QDialog *dialog);

    Rooms m_rooms;
    Actions &m_actions;
    QMainWindow *m_window;
    SnapshotIndexPtr m_index;
    QString m_storePath;
    QPointer<SettingsDialog> m_settings;
    QPointer<ExportDialog> m_export;
    QPointer<MetadataWindow> m_metadata;
    QPointer<HelpWindow> m_manual;
    QPointer<KeySheet> m_keys;
};

} // namespace Counterpoint
