// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storeroom.h"

#include <QObject>
#include <QThread>

#include <functional>

namespace Counterpoint
{

/** The thread of the store: jobs run one after the other, answers arrive on the thread of the one who asked. */
class StoreThread
{
public:
    explicit StoreThread(Store::Clock clock);
    ~StoreThread(); ///< Does what is still queued, then closes the store.

    /** Runs @p job(StoreRoom &) there, then @p reply(its result) on the thread of @p context, if that still lives. */
    template<typename Job, typename Reply>
    void run(Job job, QObject *context, Reply reply)
    {
        post([this, job = std::move(job), context, reply = std::move(reply)]() mutable {
            auto result = job(m_room);
            QMetaObject::invokeMethod(
                context, [result = std::move(result), reply = std::move(reply)]() mutable { reply(std::move(result)); },
                Qt::QueuedConnection);
        });
    }

private:
    void post(std::function<void()> job);
    StoreRoom m_room;
    QThread m_thread;
    QObject m_worker; ///< Lives on m_thread: the context in which jobs run.
};

} // namespace Counterpoint
