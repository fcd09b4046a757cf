// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <model/snapshot.h>

#include <QObject>
#include <QString>

#include <memory>

namespace Counterpoint
{

struct PastedInput;

/**
 * The conductor: takes the window's intentions, runs the pipeline on worker threads and the store on its own thread,
 * and answers with snapshots. Every member is called and every signal emitted on the GUI thread.
 */
class Workspace : public QObject
{
    Q_OBJECT
public:
    explicit Workspace(QObject *parent = nullptr);
    ~Workspace() override;

    [[nodiscard]] SnapshotPtr snapshot() const; ///< Never null.
    [[nodiscard]] bool isBusy() const;
    [[nodiscard]] bool canCancel() const; ///< Not while only a report is written.
    [[nodiscard]] bool canUndo() const;
    [[nodiscard]] bool canRedo() const;
    [[nodiscard]] QString undoText() const;
    [[nodiscard]] QString redoText() const;

    /** Where the window keeps the store of a folder: the user's data folder, named after the folder and a hash of its
     *  path. */
    [[nodiscard]] static QString defaultStorePath(const QString &folder);

public Q_SLOTS:
    void openFolder(const QString &folder); ///< Imports only what is new or changed.
    /** The comparison of the first folder, with the articles of the others added to it. */
    void openFolders(const QStringList &folders);
    void addFolder(const QString &folder); ///< To what is open, or to what is being opened.
    void openStore(const QString &path);
    void readAgain(); ///< Reads the folders of what is open once more, without opening anything.
    void saveStoreAs(const QString &path);
    void analyseAnew(const Counterpoint::Parameters &parameters);
    void cancel();

    void decide(const Counterpoint::Decision &decision);
    /** What was decided together: one transaction, one step of undo, one new comparison. */
    void decideAll(const QList<Counterpoint::Decision> &decisions);
    /** Puts an article in by hand, with what is said of it: one step of undo. With nothing open this makes a comparison
     * where the window keeps them. What is said of an article that is there already corrects it. failed() when there
     * is no article in it or nothing new is said of one that is there. */
    void pasteArticle(const Counterpoint::PastedInput &input);
    void saveClaim(const Counterpoint::Claim &claim); ///< Adds, or replaces the claim of the same id.
    void removeClaim(const QString &id);
    void undo();
    void redo();
    void exportReport(const QString &format, const QString &path);

Q_SIGNALS:
    void snapshotChanged(const Counterpoint::SnapshotPtr &snapshot);
    void busyChanged(bool isBusy);
    void canCancelChanged(bool canCancel);
    void stopped(); ///< A run was cancelled.
    void progressChanged(const QString &stage, int done, int total);
    void failed(const Counterpoint::Error &error);
    void exported(const QString &path);
    void exportFailed(const Counterpoint::Error &error); ///< A report was not written; not also told as failed().
    void undoChanged();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Counterpoint
