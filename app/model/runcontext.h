// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <model/error.h>

#include <QString>

#include <algorithm>
#include <functional>
#include <stop_token>

namespace Counterpoint
{

/** Calls work(0) to work(count - 1), each once, in any order, perhaps several at a time; returns when all are done. */
using Executor = std::function<void(int count, const std::function<void(int)> &work)>;

/**
 * What a long-running engine function is told about its run: when to stop and where to report. A run that is asked to
 * stop never goes on again: what its loops had found so far is dropped by whoever began them.
 * Thread: progress is called on the thread that runs the function.
 */
struct RunContext {
    std::stop_token stop;
    /** Stage in words, items done and items in all (0: unknown). */
    std::function<void(const QString &stage, int done, int total)> progress;
    Executor executor; ///< For work that may be done side by side; empty: one piece after the other.

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

    /**
     * Calls work(from, to) for pieces of 0 .. @p count - 1 of @p size each, side by side where the run has an executor.
     * The pieces are the same whatever the number of threads: who writes only what belongs to the own piece gets the
     * same result on every machine. Once the run is stopped no further piece is begun.
     */
    template<typename Work>
    void inPieces(size_t count, size_t size, const Work &work) const
    {
        const std::function<void(int)> piece = [&](int number) {
            const size_t from = size_t(number) * size;
            if (!isCancelled())
                work(from, std::min(count, from + size));
        };
        const auto pieces = static_cast<int>((count + size - 1) / size);
        if (executor && pieces > 1)
            return executor(pieces, piece);
        for (int number = 0; number < pieces; ++number)
            piece(number);
    }

    /** The same run for work done side by side, whose reports would contradict each other. */
    [[nodiscard]] RunContext withoutProgress() const { return {stop, {}, {}}; }
};

/** The error of a function whose run was asked to stop. */
[[nodiscard]] inline std::unexpected<Error> stopped()
{
    return failure(ErrorCode::Cancelled, QStringLiteral("The run was stopped."));
}

} // namespace Counterpoint
