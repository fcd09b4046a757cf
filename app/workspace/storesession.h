// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <model/decision.h>
#include <model/snapshot.h>
#include <workspace/pasting.h>
#include <workspace/pipeline.h>

#include <QString>
#include <QStringList>

#include <memory>
#include <optional>

namespace Counterpoint
{

class Store;

/**
 * A store for programs without a window: opened, read, saved on the calling thread, which must be one and the same.
 * Errors are those of the store.
 */
class StoreSession
{
public:
    [[nodiscard]] static Result<std::unique_ptr<StoreSession>> openOrCreate(const QString &path);
    /** To read what was saved, without changing anything. */
    [[nodiscard]] static Result<std::unique_ptr<StoreSession>> openReadOnly(const QString &path);
    ~StoreSession();

    /** Fills @p request with the thresholds kept, the articles read before and the decisions to replay. */
    void prepare(PipelineRequest &request) const;
    /** Adds an article to @p request, and to the store with the next save(), or corrects what is said of one that is
     *  there. Errors as planPaste(). */
    [[nodiscard]] Result<PastePlan> paste(const PastedInput &input, QDate today, PipelineRequest &request);
    /** Saves what the pipeline found. When that fails the snapshot has it all the same: reports can still be written.
     */
    [[nodiscard]] Result<void> save(const PipelineResult &result, const QStringList &folders);
    /** What was saved last, with claims and decisions; the comparison is empty when nothing was. */
    [[nodiscard]] Snapshot snapshot() const;

private:
    explicit StoreSession(std::unique_ptr<Store> store);
    [[nodiscard]] Result<void> keepPasted();
    [[nodiscard]] static Result<std::unique_ptr<StoreSession>> load(std::unique_ptr<Store> store);
    std::unique_ptr<Store> m_store;
    Snapshot m_snapshot;
    QList<Article> m_read;
    QStringList m_folders; ///< Of m_read.
    QList<PastedText> m_pasted; ///< In the store.
    std::optional<PastePlan> m_plan; ///< To be kept.
};

} // namespace Counterpoint
