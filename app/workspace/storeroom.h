// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <store/store.h>

#include <QString>

#include <functional>
#include <memory>
#include <optional>

namespace Counterpoint
{

/** A store just opened, with all that it holds. */
struct OpenedRoom {
    quint64 number = 0; ///< Of this opening: changes are meant for it and for no other.
    QString path; ///< Empty for a store in memory.
    bool isReadOnly = false;
    StoreContents contents;
    std::optional<Error> problem; ///< To be told: why it can only be read, or why memory took its place.
};

/** The one open store. Lives on the store thread; there is always one, in memory until a file is opened. */
class StoreRoom
{
public:
    explicit StoreRoom(Store::Clock clock)
        : m_clock(std::move(clock))
    {
    }

    /** Opens the file in place of the present store, which stays when that fails. */
    [[nodiscard]] Result<OpenedRoom> open(const QString &path, StoreMode mode);
    /** The same, but work goes on in memory when the file cannot be opened. */
    [[nodiscard]] Result<OpenedRoom> openOrWorkInMemory(const QString &path);
    /** The same of a new file, with a first change made in it; when that fails it is the problem to be told. */
    [[nodiscard]] Result<OpenedRoom> openWith(const QString &path,
                                              const std::function<Result<HandWork>(Store &)> &change);
    /** Copies the store to @p path and goes on there; what lay in @p ownFolder is removed. */
    [[nodiscard]] Result<OpenedRoom> moveTo(const QString &path, const QString &ownFolder);
    /** Saves into the store of opening @p number; NotFound when another one was opened since. */
    [[nodiscard]] Result<void> save(quint64 number, const Analysis &analysis);
    /** Runs a change on the store of opening @p number; one is made in memory when there is none yet. */
    [[nodiscard]] Result<HandWork> change(quint64 number, const std::function<Result<HandWork>(Store &)> &change);
    void close() { m_store.reset(); }

private:
    [[nodiscard]] Result<void> ensureStore(quint64 number);
    [[nodiscard]] Result<void> makeInMemory();
    [[nodiscard]] Result<OpenedRoom> opened(std::optional<Error> problem) const;
    Store::Clock m_clock;
    std::unique_ptr<Store> m_store;
    quint64 m_number = 0;
};

} // namespace Counterpoint
