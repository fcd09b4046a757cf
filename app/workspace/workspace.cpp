// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace.h"

#include "corrections.h"
#include "folderlisting.h"
#include "linedecisions.h"
#include "pasting.h"
#include "staledecisions.h"
#include "steptitle.h"
#include "storeplaces.h"
#include "workspaceprivate.h"

#include <QDateTime>
#include <QFileInfo>
#include <QUuid>

#include <algorithm>
#include <optional>

namespace Counterpoint
{

namespace
{

std::optional<Error> notAFolder(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return Error{ErrorCode::NotFound, Workspace::tr("There is no such folder."), path};
    if (!info.isDir())
        return Error{ErrorCode::WrongType, Workspace::tr("This is a file, not a folder."), path};
    return std::nullopt;
}

bool isFolder(const QString &path)
{
    return QFileInfo(path).isDir();
}

} // namespace

Workspace::Workspace(QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this))
{
}

Workspace::~Workspace() = default;

SnapshotPtr Workspace::snapshot() const
{
    return d->snapshot;
}

bool Workspace::isBusy() const
{
    return d->isBusy;
}

bool Workspace::canCancel() const
{
    return d->isRunning;
}

bool Workspace::canUndo() const
{
    return d->handWork.undo && !d->isReadOnly;
}

bool Workspace::canRedo() const
{
    return d->handWork.redo && !d->isReadOnly;
}

QString Workspace::undoText() const
{
    return canUndo() ? stepTitle(*d->handWork.undo) : QString();
}

QString Workspace::redoText() const
{
    return canRedo() ? stepTitle(*d->handWork.redo) : QString();
}

QString Workspace::defaultStorePath(const QString &folder)
{
    return storePlace(folder);
}

void Workspace::openFolder(const QString &folder)
{
    openFolders({folder});
}

void Workspace::openFolders(const QStringList &folders)
{
    const QStringList wanted = distinctFolders(folders);
    for (const QString &folder : wanted) {
        if (const auto problem = notAFolder(folder))
            return d->tell(*problem);
    }
    if (wanted.isEmpty())
        return;
    const QString place = rememberedStorePlace(wanted.first());
    d->open([place](StoreRoom &room) { return room.openOrWorkInMemory(place); }, wanted);
}

void Workspace::addFolder(const QString &folder)
{
    const QString added = cleanFolder(folder);
    if (const auto problem = notAFolder(added))
        return d->tell(*problem);
    if (d->openings > 0) {
        d->awaited.append(added);
        return;
    }
    if (d->analysis.folders.isEmpty() && d->analysis.comparison->articles.isEmpty())
        return openFolder(added);
    const QStringList folders = distinctFolders(d->foldersNow() + QStringList{added});
    d->readFolders(d->startRun(), false, folders);
}

void Workspace::openStore(const QString &path)
{
    d->open([path](StoreRoom &room) { return room.open(path, StoreMode::OpenExisting); }, {});
}

void Workspace::readAgain()
{
    if (d->openings > 0)
        return; // it is about to be read
    const QStringList folders = d->foldersNow();
    if (folders.isEmpty())
        return;
    if (std::ranges::none_of(folders, isFolder)) // one of several becomes an outcome
        return d->tell(*notAFolder(folders.first()));
    d->readFolders(d->startRun(), false, folders);
}

void Workspace::saveStoreAs(const QString &path)
{
    const QString folder = d->analysis.folders.value(0);
    d->store.run([path](StoreRoom &room) { return room.moveTo(path, storesFolder()); }, this,
                 [this, folder](Result<OpenedRoom> room) {
                     if (!room)
                         return d->tell(room.error());
                     d->storePath = room->path;
                     d->isReadOnly = room->isReadOnly;
                     if (!folder.isEmpty())
                         rememberStorePlace(folder, room->path);
                     d->publish();
                     Q_EMIT undoChanged();
                 });
}

void Workspace::analyseAnew(const Parameters &parameters)
{
    if (d->openings > 0)
        return; // meant for what is being left
    d->parameters = parameters;
    const bool isOlder = d->snapshot->isFromOlderEngine;
    const QStringList folders = d->foldersNow();
    if (std::ranges::any_of(folders, isFolder))
        d->readFolders(d->startRun(), isOlder, folders);
    else
        d->recompareRead();
}

void Workspace::cancel()
{
    if (!d->isRunning)
        return;
    d->stop.request_stop();
    d->awaited.clear();
    ++d->run; // what still comes is dropped
    d->endRun();
    Q_EMIT stopped();
}

void Workspace::decide(const Decision &decision)
{
    decideAll({decision});
}

void Workspace::decideAll(const QList<Decision> &decisions)
{
    QList<Decision> named;
    for (const Decision &decision : decisions)
        named.append(
            withSubject(settled(withFileName(decision, d->analysis.read), d->analysis.read, d->handWork.decisions),
                        *d->analysis.comparison));
    if (!named.isEmpty())
        d->change([named](Store &store) { return store.appendDecisions(named); });
}

void Workspace::pasteArticle(const PastedInput &input)
{
    const auto plan = planPaste(input, d->analysis.read, d->handWork.decisions, QDate::currentDate());
    if (!plan)
        return d->tell(plan.error());
    const bool isAnythingOpen
        = d->openings > 0 || !d->storePath.isEmpty() || !d->analysis.folders.isEmpty() || !d->analysis.read.isEmpty();
    if (isAnythingOpen)
        return d->change([plan = *plan](Store &store) { return keepPaste(store, plan); });
    const QString words = QFileInfo(plan->text.file).completeBaseName().section(u' ', 1); // behind the day
    d->open(
        [place = newStorePlace(words), plan = *plan](StoreRoom &room) {
            return room.openWith(place, [&plan](Store &store) { return keepPaste(store, plan); });
        },
        {});
}

void Workspace::saveClaim(const Claim &claim)
{
    Claim complete = claim;
    if (complete.id.isEmpty())
        complete.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    if (!complete.created.isValid())
        complete.created = QDateTime::currentDateTimeUtc();
    d->change([complete](Store &store) { return store.saveClaim(complete); });
}

void Workspace::removeClaim(const QString &id)
{
    d->change([id](Store &store) { return store.removeClaim(id); });
}

void Workspace::undo()
{
    d->change([](Store &store) { return store.undo(); });
}

void Workspace::redo()
{
    d->change([](Store &store) { return store.redo(); });
}

void Workspace::exportReport(const QString &format, const QString &path)
{
    d->exportSnapshot(format, path);
}

} // namespace Counterpoint
