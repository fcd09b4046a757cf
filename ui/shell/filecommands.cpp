// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/shell/filecommands.h>

#include <ui/common/plaintext.h>
#include <ui/shell/actions.h>
#include <ui/shell/pastedialog.h>
#include <ui/shell/session.h>

#include <workspace/samplefolder.h>
#include <workspace/settings.h>
#include <workspace/workspace.h>

#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMenu>
#include <QMimeData>

namespace Counterpoint
{

namespace
{

const QLatin1StringView kSuffix("counterpoint");

bool isStoreFile(const QFileInfo &info)
{
    return info.isFile() && info.suffix() == kSuffix;
}

bool isNothingOpen(const Snapshot &snapshot)
{
    return snapshot.storePath.isEmpty() && snapshot.folder.isEmpty() && snapshot.comparison->articles.isEmpty();
}

QString cleanPath(const QString &path)
{
    return QDir::cleanPath(QFileInfo(path).absoluteFilePath());
}

} // namespace

FileCommands::FileCommands(Workspace *workspace, const Actions &actions, QWidget *window)
    : QObject(window)
    , m_workspace(workspace)
    , m_window(window)
    , m_recentMenu(new QMenu(tr("Open recen&t"), window))
    , m_guard([](const std::function<void()> &next) { next(); })
{
    const auto on = [this, &actions](ActionId id, auto slot) { connect(actions[id], &QAction::triggered, this, slot); };
    on(ActionId::OpenFolder, &FileCommands::chooseFolder);
    on(ActionId::AddFolder, &FileCommands::addFolder);
    on(ActionId::OpenStore, &FileCommands::chooseStore);
    on(ActionId::OpenSample, &FileCommands::openSample);
    on(ActionId::SaveAs, &FileCommands::saveStoreAs);
    on(ActionId::ReadAgain, [this] { m_workspace->readAgain(); });
    on(ActionId::PasteArticle, &FileCommands::pasteArticle);
    on(ActionId::Undo, [this] { m_workspace->undo(); });
    on(ActionId::Redo, [this] { m_workspace->redo(); });
    m_recentMenu->setToolTipsVisible(true);
    connect(m_recentMenu, &QMenu::aboutToShow, this, &FileCommands::fillRecentMenu);
}

void FileCommands::startOpening(const QString &path, bool isStore, const std::function<void()> &open)
{
    m_guard([this, path, isStore, open] {
        m_asked = path;
        m_isStoreAsked = isStore;
        m_isNewAsked = false;
        Q_EMIT opening();
        open();
    });
}

void FileCommands::open(const QString &path)
{
    const QString clean = cleanPath(path);
    if (QFileInfo(clean).isFile())
        startOpening(clean, true, [this, clean] { m_workspace->openStore(clean); });
    else
        startOpening(clean, false, [this, clean] { m_workspace->openFolder(clean); });
}

void FileCommands::openSample()
{
    const auto folder = sampleFolder();
    if (folder)
        open(*folder);
    else
        Q_EMIT failed(folder.error());
}

void FileCommands::openLast()
{
    const QString last = Session::lastOpened();
    if (!last.isEmpty() && QFileInfo::exists(last))
        open(last);
}

QStringList FileCommands::localPaths(const QList<QUrl> &urls)
{
    QStringList paths;
    for (const QUrl &url : urls) {
        if (url.isLocalFile())
            paths += url.toLocalFile();
    }
    return paths;
}

void FileCommands::openTogether(const QStringList &paths)
{
    QString store;
    QStringList folders;
    for (const QString &given : paths) {
        const QFileInfo info(given);
        const QString path = cleanPath(info.isFile() && !isStoreFile(info) ? info.absolutePath() : info.filePath());
        if (isStoreFile(info))
            store = store.isEmpty() ? path : store;
        else if (!folders.contains(path))
            folders += path;
    }
    if (!store.isEmpty()) {
        startOpening(store, true, [this, store, folders] {
            m_workspace->openStore(store);
            for (const QString &folder : folders)
                m_workspace->addFolder(folder);
        });
    } else if (!folders.isEmpty()) {
        startOpening(folders.first(), false, [this, folders] { m_workspace->openFolders(folders); });
    }
}

QString FileCommands::askForFolder(const QString &title) const
{
    const QString start = m_index ? m_index->snapshot().folder : QString();
    return QFileDialog::getExistingDirectory(m_window, title, start.isEmpty() ? QDir::homePath() : start);
}

void FileCommands::chooseFolder()
{
    const QString folder = askForFolder(tr("Open a folder of articles"));
    if (!folder.isEmpty())
        open(folder);
}

void FileCommands::addFolder()
{
    const QString folder = askForFolder(tr("Add the articles of a folder"));
    if (!folder.isEmpty())
        m_workspace->addFolder(folder);
}

void FileCommands::chooseStore()
{
    const QString start = m_index ? m_index->snapshot().storePath : QString();
    const QString path = QFileDialog::getOpenFileName(m_window, tr("Open a comparison"), start,
                                                      tr("Comparisons (*.counterpoint);;All files (*)"));
    if (!path.isEmpty())
        open(path);
}

void FileCommands::pasteArticle()
{
    const Snapshot &snapshot = m_index->snapshot();
    if (snapshot.isReadOnly)
        return Q_EMIT messageRequested(tr("This comparison can only be read. Save it as another file to work on it."));
    static const QMimeData nothing;
    const QMimeData *clipboard = QGuiApplication::clipboard()->mimeData(); // null where there is none
    auto *dialog = new PasteDialog(clipboard ? *clipboard : nothing, snapshot.comparison->articles, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, store = snapshot.storePath] {
        if (m_index->snapshot().storePath != store)
            return;
        m_isNewAsked = isNothingOpen(m_index->snapshot());
        m_workspace->pasteArticle(dialog->input());
    });
    dialog->open();
}

void FileCommands::saveStoreAs()
{
    auto *dialog
        = new QFileDialog(m_window, tr("Save comparison as"), QDir::homePath(), tr("Comparisons (*.counterpoint)"));
    dialog->setObjectName(QStringLiteral("saveStoreDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    // Before it asks whether to replace a file, so that it asks about the one that will be written.
    dialog->setDefaultSuffix(kSuffix);
    const QString name = QFileInfo(m_index->snapshot().folder).fileName();
    dialog->selectFile((name.isEmpty() ? tr("comparison") : name) + u'.' + kSuffix);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        m_asked = cleanPath(path);
        m_isStoreAsked = true;
        m_workspace->saveStoreAs(m_asked);
    });
    dialog->open();
}

void FileCommands::fillRecentMenu()
{
    m_recentMenu->clear();
    for (const QString &path : Settings::value(Setting::RecentPaths).toStringList()) {
        if (!QFileInfo::exists(path))
            continue;
        m_recentMenu->addAction(withoutMnemonics(QDir::toNativeSeparators(path)), this, [this, path] { open(path); });
    }
    if (m_recentMenu->isEmpty()) {
        QAction *none = m_recentMenu->addAction(tr("Nothing opened yet"));
        none->setEnabled(false);
        none->setToolTip(tr("Folders and comparisons that you open are listed here"));
        none->setStatusTip(none->toolTip());
    }
}

void FileCommands::setIndex(const SnapshotIndexPtr &index)
{
    m_index = index;
    const Snapshot &snapshot = index->snapshot();
    if (m_isNewAsked && !snapshot.storePath.isEmpty()) { // made by the first article that was pasted
        m_isNewAsked = false;
        m_asked = snapshot.storePath;
        m_isStoreAsked = true;
    }
    const bool isAskedHere
        = !m_asked.isEmpty() && (m_isStoreAsked ? snapshot.storePath == m_asked : snapshot.folder == m_asked);
    // A new folder is shown empty first: it is remembered once there is something in it.
    if (isAskedHere && !snapshot.comparison->articles.isEmpty())
        remember(m_isStoreAsked);
    else if (snapshot.storePath != m_storePath || m_document.isEmpty())
        m_document = isAskedHere && m_isStoreAsked ? snapshot.storePath : snapshot.folder;
    m_storePath = snapshot.storePath;
}

void FileCommands::remember(bool isStore)
{
    const Snapshot &snapshot = m_index->snapshot();
    m_document = isStore ? snapshot.storePath : snapshot.folder;
    m_asked.clear();
    Settings::addRecent(m_document);
    Session::setLastOpened(m_document);
}

} // namespace Counterpoint
