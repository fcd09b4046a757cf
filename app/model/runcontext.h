// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QString>

#include <functional>
#include <stop_token>

namespace Counterpoint
{

/**
 * What a long-running engine function is told about its run: when to stop, where to report, and what "now" is.
 * The engine never asks the system for the time; tests pass a fixed clock.
 * Thread: callbacks are called on the thread that runs the function.
 */
struct RunContext {
    std::stop_token stop;
    /** Stage in words, items done and items in all (0: unknown). */
    std::function<void(const QString &stage, int done, int total)> progress;
    std::function<QDateTime()> clock;

    [[nodiscard]] bool isCancelled() const { return stop.stop_requested(); }
    void report(const QString &stage, int done, int total) const
    {
        if (progress)
            progress(stage, done, total);
    }
};

} // namespace Counterpoint
