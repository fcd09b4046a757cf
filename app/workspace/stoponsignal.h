// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtClassHelperMacros>

#include <csignal>
#include <stop_token>
#include <thread>

namespace Counterpoint
{

/**
 * While it lives, Ctrl+C and the request to end (SIGINT, SIGTERM) ask a run to stop and do not end the process; a
 * second one ends it. For a program without a window. Made before the threads that work, on the main thread; one at a
 * time.
 */
class StopOnSignal
{
public:
    StopOnSignal();
    ~StopOnSignal();
    Q_DISABLE_COPY_MOVE(StopOnSignal)

    /** What the run is told to heed. */
    [[nodiscard]] std::stop_token token() const { return m_stop.get_token(); }

private:
    void wait();

    std::stop_source m_stop;
    sigset_t m_signals{};
    sigset_t m_before{}; ///< What the thread had held back.
    int m_arrived = -1; ///< Readable when a signal has come.
    int m_over; ///< Readable when nobody waits any more; -1: no signal is waited for.
    std::thread m_waiting;
};

} // namespace Counterpoint
