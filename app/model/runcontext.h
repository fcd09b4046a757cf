// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <model/error.h>

#include <QString>

#include <functional>
#include <stop_token>

namespace Counterpoint
{

/**
 * What a long-running engine function is told about its run: when to stop and where to report. A run that is asked to
 * stop never goes on again: what its loops had found so far is dropped by whoever began them.
 * Thread: progress is called on the thread that runs the function.
 */
struct RunContext {
    std::stop_token stop;
    /** Stage in words, items done and items in all (0: unknown). */
    std::function<void(const QString &stage, int done, int total)> progress;

    [[nodiscard]] bool isCancelled() const { return stop.stop_requested(); }
    void report(const QString &stage, int done, int total) const
    {
        if (progress)
            progress(stage, done, total);
    }

    /** Calls step(0) to step(@p count - 1), each after a report, until the run is stopped. */
    template<typename Step>
    void each(const QString &stage, qsizetype count, Step step) const
    {
        for (qsizetype i = 0; i < count && !isCancelled(); ++i) {
            report(stage, static_cast<int>(i), static_cast<int>(count));
            step(i);
        }
    }

    /** The same run for work done side by side, whose reports would contradict each other. */
    [[nodiscard]] RunContext withoutProgress() const { return {stop, {}}; }
};

/** The error of a function whose run was asked to stop. */
[[nodiscard]] inline std::unexpected<Error> stopped()
{
    return failure(ErrorCode::Cancelled, QStringLiteral("The run was stopped."));
}

} // namespace Counterpoint
