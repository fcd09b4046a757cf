// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storethread.h"

namespace Counterpoint
{

StoreThread::StoreThread(Store::Clock clock)
    : m_room(std::move(clock))
{
    m_thread.setObjectName(QStringLiteral("store"));
    m_worker.moveToThread(&m_thread);
    m_thread.start();
}

StoreThread::~StoreThread()
{
    QMetaObject::invokeMethod(&m_worker, [this] { m_room.close(); }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

void StoreThread::post(std::function<void()> job)
{
    QMetaObject::invokeMethod(&m_worker, std::move(job), Qt::QueuedConnection);
}

} // namespace Counterpoint
