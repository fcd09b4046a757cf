// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspaceprivate.h"

#include "reanchor.h"
#include "staledecisions.h"
#include "steptitle.h"
#include "systemclock.h"

#include <report/exporterregistry.h>

#include <QCoreApplication>
#include <QDateTime>
#include <QElapsedTimer>

namespace Counterpoint
{

namespace
{

/** Lets a report through when the stage changes, when it ends, and else a few times a second. */
class Throttle
{
public:
    [[nodiscard]] bool isDue(const QString &stage, int done, int total)
    {
        constexpr int milliseconds = 50;
        if (stage == m_stage && done != total && m_timer.isValid() && m_timer.elapsed() < milliseconds)
            return false;
        m_stage = stage;
        m_timer.start();
        return true;
    }

private:
    QString m_stage;
    QElapsedTimer m_timer;
};

/** recompare() speaks only of files left out and of what was put in by hand: all others are as they were, or are back.
 */
QList<FileOutcome> mergedOutcomes(QList<FileOutcome> before, const QList<FileOutcome> &excluded)
{
    const auto isPasted = [](const FileOutcome &outcome) { return outcome.file.startsWith(kPastedPrefix); };
    before.removeIf(isPasted);
    for (FileOutcome &outcome : before) {
        const auto now = std::ranges::find(excluded, outcome.file, &FileOutcome::file);
        if (now != excluded.end())
            outcome = *now;
        else if (outcome.state == FileState::Excluded)
            outcome = {outcome.file, FileState::Imported, {}, ErrorCode::Internal};
    }
    std::ranges::copy_if(excluded, std::back_inserter(before), isPasted);
    return before;
}

QList<Decision> shaping(QList<Decision> decisions)
{
    decisions.removeIf([](const Decision &decision) { return !changesComparison(decision); });
    return decisions;
}

Error tooFewArticles(qsizetype count, const QString &folder)
{
    const QString message = count == 0
        ? QCoreApplication::translate("Workspace", "There are no articles that can be compared in this folder.")
        : QCoreApplication::translate("Workspace", "There is only one article: nothing to compare it with.");
    return {ErrorCode::NothingToCompare, message, folder};
}

} // namespace

Workspace::Private::Private(Workspace *workspace)
    : q(workspace)
    , store(systemClock)
{
    analysis.comparison = std::make_shared<const Comparison>();
    pool.setMaxThreadCount(2); // a run that was overtaken may still be stopping
    Snapshot empty;
    empty.comparison = analysis.comparison;
    snapshot = std::make_shared<const Snapshot>(std::move(empty));
}

Workspace::Private::~Private()
{
    stop.request_stop();
    pool.waitForDone();
}

quint64 Workspace::Private::startRun()
{
    stop.request_stop();
    stop = std::stop_source();
    isRunning = true;
    isReading = false;
    preliminary.reset();
    updateBusy();
    return ++run;
}

void Workspace::Private::endRun()
{
    isRunning = false;
    isReading = false;
    if (const bool wasPreliminary = isPreliminary(); std::exchange(preliminary, {}) && wasPreliminary)
        publish(); // they were never compared, and are not kept
    updateBusy();
}

void Workspace::Private::updateBusy()
{
    if (canCancel != isRunning) {
        canCancel = isRunning;
        Q_EMIT q->canCancelChanged(canCancel);
    }
    const bool isNow = isRunning || exports > 0;
    if (isNow == isBusy)
        return;
    isBusy = isNow;
    Q_EMIT q->busyChanged(isBusy);
}

RunContext Workspace::Private::contextFor(quint64 number, std::stop_token token)
{
    RunContext context;
    context.stop = std::move(token);
    context.progress
        = [this, number, throttle = std::make_shared<Throttle>()](const QString &stage, int done, int total) {
              if (!throttle->isDue(stage, done, total))
                  return;
              QMetaObject::invokeMethod(
                  q,
                  [this, number, stage, done, total] {
                      if (number == run && isRunning)
                          Q_EMIT q->progressChanged(stage, done, total);
                  },
                  Qt::QueuedConnection);
          };
    return context;
}

void Workspace::Private::compute(quint64 number, Work work)
{
    pool.start([this, number, work = std::move(work), context = contextFor(number, stop.get_token())] {
        auto result = std::make_shared<Result<PipelineResult>>(work(context));
        QMetaObject::invokeMethod(
            q, [this, number, result] { computed(number, std::move(*result)); }, Qt::QueuedConnection);
    });
}

void Workspace::Private::computed(quint64 number, Result<PipelineResult> result)
{
    if (number != run)
        return;
    if (!result) {
        endRun();
        if (result.error().code != ErrorCode::Cancelled)
            tell(result.error());
        return;
    }
    preliminary.reset();
    const Analysis before = analysis;
    std::optional<Error> problem;
    if (isReading)
        problem = takeFolders(result->outcomes);
    analysis.outcomes = isReading ? result->outcomes : mergedOutcomes(analysis.outcomes, result->outcomes);
    isReading = false;
    analysis.comparison = result->comparison;
    analysis.read = result->read;
    parameters = analysis.comparison->parameters;
    const bool isUnchanged = analysis.comparison == before.comparison && analysis.outcomes == before.outcomes
        && analysis.folders == before.folders && analysis.read == before.read;
    if (!isUnchanged)
        publish();
    if (problem)
        tell(*problem);
    if (const qsizetype count = analysis.comparison->articles.size(); count < 2)
        tell(tooFewArticles(count, analysis.folders.value(0)));
    if (number != run)
        return; // whoever was told may have opened something else
    if (isUnchanged)
        endRun();
    else
        saveAnalysis(number);
}

void Workspace::Private::saveAnalysis(quint64 number)
{
    store.run([opening = storeNumber, saved = analysis](StoreRoom &room) { return room.save(opening, saved); }, q,
              [this, number](const Result<void> &saved) {
                  if (!saved)
                      tell(saved.error());
                  if (number == run)
                      endRun();
              });
}

PipelineRequest Workspace::Private::requestNow() const
{
    return {analysis.folders, parameters,          handWork.decisions, analysis.read,
            analysis.folders, analysis.comparison, handWork.pasted};
}

void Workspace::Private::readFolders(quint64 number, bool isAnew, const QStringList &folders)
{
    isReading = true;
    isReadingAnew = isAnew;
    reading = folders;
    PipelineRequest request = requestNow();
    request.folders = folders;
    request.isAnew = isAnew || analysis.comparison->engineVersion != kEngineVersion;
    if (analysis.comparison->articles.isEmpty())
        request.articlesRead = [this, number](const ComparisonPtr &articles) {
            QMetaObject::invokeMethod(
                q, [this, number, articles] { articlesRead(number, articles); }, Qt::QueuedConnection);
        };
    compute(number, [request](const RunContext &context) { return runPipeline(request, context); });
}

void Workspace::Private::articlesRead(quint64 number, const ComparisonPtr &articles)
{
    constexpr qsizetype most = 60; // an archive is grouped into stories first: nobody reads all of it side by side
    if (number != run || !isRunning || articles->articles.size() > most)
        return;
    preliminary = articles;
    if (isPreliminary())
        publish();
}

void Workspace::Private::recompareRead()
{
    const quint64 number = startRun();
    compute(number,
            [request = requestNow()](const RunContext &context) { return recompare(request.known, request, context); });
}

void Workspace::Private::decisionsChanged()
{
    if (openings > 0)
        isOutdated = true;
    else if (isReading)
        readFolders(startRun(), isReadingAnew, reading);
    else if (!analysis.read.isEmpty() || !handWork.pasted.isEmpty())
        recompareRead();
}

void Workspace::Private::publish()
{
    Snapshot next;
    next.isPreliminary = isPreliminary();
    next.comparison = next.isPreliminary ? preliminary : analysis.comparison;
    next.outcomes = analysis.outcomes;
    next.claims = reanchored(handWork.claims, analysis.read.isEmpty() ? next.comparison->articles : analysis.read);
    next.decisions = handWork.decisions;
    if (!next.isPreliminary)
        next.stale = staleDecisions(handWork.decisions, *analysis.comparison);
    next.folder = analysis.folders.value(0);
    next.storePath = storePath;
    next.isReadOnly = isReadOnly;
    next.isFromOlderEngine = next.comparison->engineVersion < kEngineVersion;
    next.revision = ++revision;
    snapshot = std::make_shared<const Snapshot>(std::move(next));
    Q_EMIT q->snapshotChanged(snapshot);
}

void Workspace::Private::change(std::function<Result<HandWork>(Store &)> change)
{
    store.run(
        [opening = storeNumber, change = std::move(change)](StoreRoom &room) { return room.change(opening, change); },
        q,
        [this, opening = storeNumber](Result<HandWork> after) {
            if (!after)
                tell(after.error());
            else if (opening == storeNumber)
                changed(*std::move(after));
        });
}

void Workspace::Private::changed(HandWork after)
{
    const bool isComparisonChanged = shaping(after.decisions) != shaping(handWork.decisions);
    handWork = std::move(after);
    publish();
    Q_EMIT q->undoChanged();
    if (isComparisonChanged)
        decisionsChanged();
}

void Workspace::Private::exportSnapshot(const QString &format, const QString &path)
{
    const Exporter *exporter = exporterFor(format);
    if (!exporter) {
        Q_EMIT q->exportFailed(
            {ErrorCode::BadInput,
             QCoreApplication::translate("Workspace", "There is no export format \"%1\".").arg(format),
             {}});
        return;
    }
    ++exports;
    updateBusy();
    pool.start([this, exporter, path, shown = snapshot] {
        const auto written = exportTo(*shown, *exporter, path);
        QMetaObject::invokeMethod(
            q,
            [this, written, path] {
                --exports;
                updateBusy();
                if (written)
                    Q_EMIT q->exported(path);
                else
                    Q_EMIT q->exportFailed(written.error());
            },
            Qt::QueuedConnection);
    });
}

} // namespace Counterpoint
