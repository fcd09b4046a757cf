// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pipeline.h"
#include "storethread.h"
#include "workspace.h"

#include <QThreadPool>

#include <functional>
#include <optional>
#include <stop_token>

namespace Counterpoint
{

/** The workings of Workspace. All of it runs on the GUI thread but what is handed to the pool or the store thread. */
class Workspace::Private
{
public:
    explicit Private(Workspace *workspace);
    ~Private();

    using Work = std::function<Result<PipelineResult>(const RunContext &)>;

    // Runs: the latest wins, what an earlier one brings is dropped.
    [[nodiscard]] quint64 startRun();
    void endRun();
    void compute(quint64 number, Work work);
    void computed(quint64 number, Result<PipelineResult> result);
    [[nodiscard]] RunContext contextFor(quint64 number, std::stop_token token);

    [[nodiscard]] PipelineRequest requestNow() const;
    /** The folders of what is open, or as they will be when the present run has read them. */
    [[nodiscard]] QStringList foldersNow() const { return isReading ? reading : analysis.folders; }
    [[nodiscard]] bool isPreliminary() const { return preliminary && analysis.comparison->articles.isEmpty(); }
    /** Shows articles that are not compared yet, while nothing else is shown. */
    void articlesRead(quint64 number, const ComparisonPtr &articles);
    void readFolders(quint64 number, bool isAnew, const QStringList &folders);
    [[nodiscard]] std::optional<Error> takeFolders(QList<FileOutcome> &outcomes);
    void recompareRead();
    void decisionsChanged();
    /** Opens a store, then reads @p folders into it, if there are any, and those added meanwhile. */
    void open(std::function<Result<OpenedRoom>(StoreRoom &)> job, const QStringList &folders);
    void opened(quint64 number, OpenedRoom room, const QStringList &folders);
    void notOpened(quint64 number, const Error &error);
    void adopt(OpenedRoom room);
    void saveAnalysis(quint64 number);
    void change(std::function<Result<HandWork>(Store &)> change);
    void changed(HandWork after);
    void exportSnapshot(const QString &format, const QString &path);

    void publish();
    void tell(const Error &error) { Q_EMIT q->failed(error); }
    void updateBusy();

    Workspace *q;
    SnapshotPtr snapshot;
    Analysis analysis;
    ComparisonPtr preliminary; ///< Articles of the present run, before they are compared; null for none.
    HandWork handWork;
    quint64 storeNumber = 0; ///< Which opening of a store the state is of.
    QString storePath;
    bool isReadOnly = false;
    Parameters parameters;
    quint64 revision = 0;

    quint64 run = 0; ///< Number of the latest run.
    bool isRunning = false;
    int openings = 0; ///< Stores asked for and not there yet: until then the state is that of the store before.
    bool isOutdated = false; ///< Decisions were made meanwhile: what was open is to be compared anew if it stays.
    QStringList awaited; ///< Folders to be added to what is being opened.
    bool isReading = false; ///< The run reads folders: it must be begun anew when it is overtaken.
    bool isReadingAnew = false;
    QStringList reading; ///< The folders that are read; they are the comparison's when they were.
    bool isBusy = false;
    bool canCancel = false;
    int exports = 0;
    std::stop_source stop;
    QThreadPool pool;
    StoreThread store;
};

} // namespace Counterpoint
