// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storeroom.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace Counterpoint
{

Result<void> StoreRoom::ensureStore(quint64 number)
{
    if (number != m_number)
        return failure(ErrorCode::NotFound,
                       QCoreApplication::translate("Workspace", "Another comparison was opened meanwhile."));
    return m_store ? Result<void>() : makeInMemory();
}

Result<void> StoreRoom::makeInMemory()
{
    auto memory = Store::openInMemory(m_clock);
    if (!memory)
        return std::unexpected(memory.error());
    m_store = *std::move(memory);
    return {};
}

Result<OpenedRoom> StoreRoom::opened(std::optional<Error> problem) const
{
    auto contents = m_store->load();
    if (!contents)
        return std::unexpected(contents.error());
    return OpenedRoom{m_number, m_store->path(), m_store->isReadOnly(), *std::move(contents),
                      problem ? std::move(problem) : m_store->notice()};
}

Result<OpenedRoom> StoreRoom::open(const QString &path, StoreMode mode)
{
    if (m_store && m_store->path() == QFileInfo(path).absoluteFilePath())
        return opened({}); // this process holds it already
    auto store = Store::open(path, mode, m_clock);
    if (!store)
        return std::unexpected(store.error());
    std::swap(m_store, *store);
    ++m_number;
    auto result = opened({});
    if (!result) {
        std::swap(m_store, *store);
        --m_number;
    }
    return result;
}

Result<OpenedRoom> StoreRoom::openOrWorkInMemory(const QString &path)
{
    auto result = open(path, StoreMode::OpenOrCreate);
    if (result)
        return result;
    m_store.reset();
    ++m_number;
    if (auto made = makeInMemory(); !made)
        return std::unexpected(made.error());
    return opened(result.error());
}

Result<OpenedRoom> StoreRoom::openWith(const QString &path, const std::function<Result<HandWork>(Store &)> &change)
{
    auto result = openOrWorkInMemory(path);
    if (!result)
        return result;
    if (auto after = change(*m_store))
        result->contents.handWork = *std::move(after);
    else
        result->problem = after.error(); // it is open all the same
    return result;
}

Result<OpenedRoom> StoreRoom::moveTo(const QString &path, const QString &ownFolder)
{
    if (auto ready = ensureStore(m_number); !ready)
        return std::unexpected(ready.error());
    const QString before = m_store->path();
    if (before == QFileInfo(path).absoluteFilePath())
        return opened({});
    if (QFileInfo::exists(path)) { // a store that another program holds is not to be pulled from under it
        const auto other = Store::open(path, StoreMode::ReadOnly, m_clock);
        if (!other && other.error().code == ErrorCode::StoreLocked)
            return std::unexpected(other.error());
    }
    if (auto copied = m_store->copyTo(path); !copied)
        return std::unexpected(copied.error());
    const quint64 number = m_number; // the same comparison in another place
    auto result = open(path, StoreMode::OpenExisting);
    m_number = number;
    if (result)
        result->number = number;
    if (result && !before.isEmpty() && QFileInfo(before).absolutePath() == ownFolder)
        QFile::remove(before);
    return result;
}

Result<void> StoreRoom::save(quint64 number, const Analysis &analysis)
{
    if (auto ready = ensureStore(number); !ready)
        return ready;
    if (m_store->isReadOnly())
        return {}; // said when it was opened
    return m_store->save(analysis);
}

Result<HandWork> StoreRoom::change(quint64 number, const std::function<Result<HandWork>(Store &)> &change)
{
    if (auto ready = ensureStore(number); !ready)
        return std::unexpected(ready.error());
    return change(*m_store);
}

} // namespace Counterpoint
