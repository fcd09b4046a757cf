// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

// How a store takes the place of another while folders are added, runs are stopped and decisions made.

#include "folderlisting.h"
#include "workspaceprivate.h"

#include <QLoggingCategory>

#include <algorithm>
#include <utility>

namespace Counterpoint
{

namespace
{

Q_LOGGING_CATEGORY(log, "counterpoint.workspace", QtInfoMsg)

void addNew(QStringList &folders, const QStringList &added)
{
    for (const QString &folder : added) {
        if (!folders.contains(folder))
            folders.append(folder);
    }
}

} // namespace

void Workspace::Private::open(std::function<Result<OpenedRoom>(StoreRoom &)> job, const QStringList &folders)
{
    const quint64 number = startRun();
    ++openings;
    awaited.clear();
    store.run(std::move(job), q, [this, number, folders](Result<OpenedRoom> room) {
        --openings;
        if (room)
            opened(number, *std::move(room), folders);
        else
            notOpened(number, room.error());
    });
}

void Workspace::Private::notOpened(quint64 number, const Error &error)
{
    if (number == run)
        endRun();
    tell(error);
    if (openings > 0)
        return;
    awaited.clear();
    if (std::exchange(isOutdated, false) && !isRunning) // what was open stays, with what was decided meanwhile
        decisionsChanged();
}

void Workspace::Private::opened(quint64 number, OpenedRoom room, const QStringList &folders)
{
    const QStringList added = openings == 0 ? std::exchange(awaited, {}) : QStringList();
    QStringList &kept = room.contents.analysis.folders;
    for (QString &folder : kept)
        folder = cleanFolder(folder);
    if (!folders.isEmpty() && kept.value(0) != folders.first())
        kept = {folders.first()};
    QStringList wanted = kept;
    addNew(wanted, folders);
    addNew(wanted, added);
    const bool areMore = wanted.size() > kept.size();
    // Also what was overtaken is taken over: the state here is always that of the store which is open there.
    const auto problem = room.problem;
    adopt(std::move(room));
    if (problem)
        tell(*problem);
    const bool isLatest = number == run && isRunning;
    if (openings > 0)
        return; // whoever was told may have opened something else
    // What an older engine found is shown as it is: whether to analyse it anew is asked for.
    const bool isShownAsItIs = snapshot->isFromOlderEngine && !analysis.read.isEmpty() && !areMore;
    const bool isFolderWanted = !folders.isEmpty() || !added.isEmpty();
    if (isLatest && !isFolderWanted && analysis.read.isEmpty() && !handWork.pasted.isEmpty())
        recompareRead(); // put in by hand, and not read yet
    else if (isLatest && (isShownAsItIs || !isFolderWanted))
        endRun();
    else if (isLatest || !added.isEmpty())
        readFolders(isLatest ? number : startRun(), false, wanted);
}

void Workspace::Private::adopt(OpenedRoom room)
{
    analysis = std::move(room.contents.analysis);
    if (!analysis.comparison)
        analysis.comparison = std::make_shared<const Comparison>();
    handWork = std::move(room.contents.handWork);
    storeNumber = room.number;
    storePath = room.path;
    isReadOnly = room.isReadOnly;
    parameters = analysis.comparison->parameters;
    isOutdated = false;
    qCInfo(log) << "opened a store of" << analysis.comparison->articles.size() << "articles," << handWork.claims.size()
                << "claims," << handWork.decisions.size() << "decisions";
    publish();
    Q_EMIT q->undoChanged();
}

/** The folders that were read are the comparison's from now on; one just added that cannot be read is not. */
std::optional<Error> Workspace::Private::takeFolders(QList<FileOutcome> &outcomes)
{
    std::optional<Error> problem;
    QStringList folders;
    for (const QString &folder : std::as_const(reading)) {
        const auto bad = std::ranges::find_if(outcomes, [&folder](const FileOutcome &outcome) {
            return outcome.file == folder && outcome.state == FileState::Failed;
        });
        if (bad == outcomes.end() || analysis.folders.contains(folder)) {
            folders.append(folder);
            continue;
        }
        problem = Error{bad->code, bad->message, folder};
        outcomes.erase(bad);
    }
    analysis.folders = folders;
    return problem;
}

} // namespace Counterpoint
