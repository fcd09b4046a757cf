// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <model/error.h>
#include <store/storecontents.h>

#include <QDateTime>
#include <QString>

#include <functional>
#include <memory>
#include <optional>

namespace Counterpoint
{

enum class StoreMode {
    OpenExisting, ///< NotFound when there is no such file.
    OpenOrCreate,
    ReadOnly
};

/**
 * One comparison kept in one SQLite file: articles, findings, decisions, claims. Every change is one transaction: done
 * and on disk when the call returns, or not done at all.
 *
 * Opening takes the file for this process alone, unless it can only be read (file, folder or mode), was made by a newer
 * program, or lies in memory. Thread: the one that opened it.
 * Errors of opening: NotFound, NotReadable, NotWritable (a new store), WrongType (not a store), StoreDamaged (cut off,
 * inconsistent), StoreNewer (this program cannot even read it), StoreLocked (names the holder), DiskFull.
 * Errors of changing: StoreReadOnly, DiskFull, NotWritable; of save() also NothingToCompare, when it holds articles and
 * is to hold none.
 */
class Store
{
public:
    using Clock = std::function<QDateTime()>;

    [[nodiscard]] static Result<std::unique_ptr<Store>> open(const QString &path, StoreMode mode, Clock clock);
    /** A store that is kept nowhere until it is copied. */
    [[nodiscard]] static Result<std::unique_ptr<Store>> openInMemory(Clock clock);
    /** A new store into which nothing was ever saved leaves no file behind. */
    ~Store();

    [[nodiscard]] QString path() const; ///< Absolute; empty for a store in memory.
    [[nodiscard]] bool isReadOnly() const;
    /** Why the store can only be read, for a message; empty when it can be changed. */
    [[nodiscard]] std::optional<Error> notice() const;

    [[nodiscard]] Result<StoreContents> load() const;
    [[nodiscard]] Result<void> save(const Analysis &analysis);

    /**
     * One step of the journal, undone as a whole; a decision's moment is the clock's unless it has one. Each of these
     * answers with what is in force afterwards.
     */
    [[nodiscard]] Result<HandWork> appendDecisions(const QList<Decision> &decisions);
    [[nodiscard]] Result<HandWork> appendDecision(const Decision &decision) { return appendDecisions({decision}); }
    /** Keeps @p text together with the decisions that put it into the comparison: one step. */
    [[nodiscard]] Result<HandWork> paste(const PastedText &text, const QList<Decision> &decisions);
    [[nodiscard]] Result<HandWork> saveClaim(const Claim &claim);
    [[nodiscard]] Result<HandWork> removeClaim(const QString &id);
    [[nodiscard]] Result<HandWork> undo(); ///< NotFound when there is nothing to undo.
    [[nodiscard]] Result<HandWork> redo();

    /** A whole copy at @p path, made beside and renamed, replacing what was there. */
    [[nodiscard]] Result<void> copyTo(const QString &path) const;

private:
    class Private;
    explicit Store(std::unique_ptr<Private> data);
    std::unique_ptr<Private> d;
};

} // namespace Counterpoint
