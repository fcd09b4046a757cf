// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/shell/dialogs.h>

#include <ui/metadata/metadatawindow.h>
#include <ui/reader/readerview.h>
#include <ui/reports/exportdialog.h>
#include <ui/settings/settingsdialog.h>
#include <ui/shell/actions.h>
#include <ui/shell/appearance.h>
#include <ui/shell/commandpalette.h>
#include <ui/shell/decisions.h>
#include <ui/shell/diagnostics.h>
#include <ui/shell/helpwindow.h>
#include <ui/shell/windowcommands.h>

#include <workspace/reportformats.h>
#include <workspace/settings.h>
#include <workspace/workspace.h>

#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMainWindow>
#include <QMenuBar>
#include <QMessageBox>
#include <QStandardPaths>

namespace Counterpoint
{

Dialogs::Dialogs(const Rooms &rooms, Actions &actions, QMainWindow *window)
    : QObject(window)
    , m_rooms(rooms)
    , m_actions(actions)
    , m_window(window)
{
    const auto on = [this, &actions](ActionId id, auto slot) { connect(actions[id], &QAction::triggered, this, slot); };
    on(ActionId::Settings, [this] { showSettings(Page::Appearance); });
    on(ActionId::Thresholds, [this] { showSettings(Page::Analysis); });
    on(ActionId::Outlets, [this] { showSettings(Page::Outlets); });
    on(ActionId::WriteReport, &Dialogs::showExport);
    on(ActionId::Metadata, [this] { showMetadata(-1); });
    connect(rooms.decisions, &Decisions::articleEditRequested, this,
            [this](const QString &file) { showMetadata(m_index->articleOf(file)); });
    connectHelp();
    connect(rooms.workspace, &Workspace::exported, this, [this](const QString &path) {
        if (m_export)
            m_export->showExported(path);
    });
    connect(rooms.workspace, &Workspace::exportFailed, this, [this](const Error &error) {
        if (m_export && m_export->isVisible())
            m_export->showError(error);
        else
            Q_EMIT failed(error);
    });
}

void Dialogs::connectHelp()
{
    const auto on = [this](ActionId id, auto slot) { connect(m_actions[id], &QAction::triggered, this, slot); };
    on(ActionId::Manual, [this] {
        if (!m_manual)
            m_manual = new HelpWindow(m_window);
        bringUp(m_manual);
    });
    on(ActionId::KeySheet, &Dialogs::showKeySheet);
    on(ActionId::Palette, &Dialogs::showPalette);
    on(ActionId::ChangeKeys, [this] { showSettings(Page::Keys); });
    on(ActionId::CopyDiagnostics, &Dialogs::copyDiagnostics);
    on(ActionId::About, &Dialogs::showAbout);
}

void Dialogs::showKeySheet()
{
    if (!m_keys) {
        m_keys = new KeySheet(m_actions, m_window);
        connect(m_keys, &KeySheet::changeRequested, m_actions[ActionId::ChangeKeys], &QAction::trigger);
    }
    bringUp(m_keys);
}

void Dialogs::showPalette()
{
    const QList<Command> commands = menuCommands(*m_window->menuBar()) + placeCommands(m_rooms.docks, m_rooms.reader);
    auto *palette = new CommandPalette(commands, Settings::value(Setting::RecentCommands).toStringList(), m_window);
    connect(palette, &CommandPalette::ran, this,
            [](const QStringList &recent) { Settings::setValue(Setting::RecentCommands, recent); });
    palette->open();
}

void Dialogs::bringUp(QDialog *dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->show();
    dialog->raise();
    dialog->activateWindow();
}

void Dialogs::setIndex(const SnapshotIndexPtr &index)
{
    const bool isOtherComparison = m_index && index->snapshot().comparison != m_index->snapshot().comparison;
    const bool isOther = index->snapshot().storePath != m_storePath;
    m_index = index;
    m_storePath = index->snapshot().storePath;
    if (isOther && m_settings)
        m_settings->reject();
    if (isOther && m_export)
        m_export->close();
    if (m_settings)
        m_settings->setIndex(index);
    if (m_metadata && isOther && isOtherComparison) // kept in another file it stays the same
        delete m_metadata;
    if (m_metadata)
        m_metadata->setIndex(index);
}

void Dialogs::showSettings(Page page)
{
    if (!m_settings) {
        m_settings
            = new SettingsDialog(m_index, KeyTable(m_actions.bindings()), m_rooms.reader->zoomPercent(), m_window);
        m_settings->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_settings, &SettingsDialog::themeChanged, this, &applyTheme);
        connect(m_settings, &SettingsDialog::zoomChanged, m_rooms.reader, &ReaderView::setZoomPercent);
        connect(m_settings, &SettingsDialog::typographyChanged, m_rooms.reader, &ReaderView::setTypography);
        connect(m_settings, &SettingsDialog::analysisRequested, m_rooms.workspace, &Workspace::analyseAnew);
        connect(m_settings, &SettingsDialog::keysChanged, &m_actions, &Actions::setKeys);
        connect(m_settings, &SettingsDialog::decisionsMade, m_rooms.decisions, &Decisions::decideAll);
    }
    m_settings->showPage(static_cast<int>(page));
    m_settings->open();
}

ExportDialog *Dialogs::showExport()
{
    if (!m_export) {
        const Snapshot &snapshot = m_index->snapshot();
        const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
        const QString name = snapshot.folder.isEmpty() ? tr("report") : QFileInfo(snapshot.folder).fileName();
        m_export = new ExportDialog(reportFormats(), folder, name, m_window);
        connect(m_export, &ExportDialog::exportRequested, m_rooms.workspace, &Workspace::exportReport);
    }
    bringUp(m_export);
    return m_export;
}

MetadataWindow *Dialogs::showMetadata(int article)
{
    if (!m_metadata) {
        m_metadata = new MetadataWindow(m_window);
        m_metadata->setIndex(m_index);
        connect(m_metadata, &MetadataWindow::applied, m_rooms.decisions, &Decisions::decideAll);
    }
    bringUp(m_metadata);
    m_metadata->showArticle(article);
    return m_metadata;
}

void Dialogs::leaveMetadata(const std::function<void()> &next)
{
    if (m_metadata)
        m_metadata->leave(next);
    else
        next();
}

bool Dialogs::hasChangedMetadata() const
{
    return m_metadata && m_metadata->isChanged();
}

void Dialogs::copyDiagnostics()
{
    QGuiApplication::clipboard()->setText(diagnosticsText(m_index->snapshot()));
    Q_EMIT messageRequested(tr("Diagnostics copied; they hold no article text."));
}

void Dialogs::showAbout()
{
    QMessageBox::about(m_window, tr("About Counterpoint"),
                       tr("<h3>Counterpoint %1</h3><p>Compares news coverage of one story. Everything is done on this "
                          "computer.</p><p>Free software under the GNU General Public License, version 3 or "
                          "later.</p>")
                           .arg(QCoreApplication::applicationVersion().toHtmlEscaped()));
}

} // namespace Counterpoint
