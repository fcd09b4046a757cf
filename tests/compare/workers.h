// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <model/runcontext.h>

#include <atomic>
#include <thread>
#include <vector>

namespace Counterpoint::Test
{

/** A run whose pieces of work are done by that many threads, the last piece first. */
inline RunContext withWorkers(int workers)
{
    RunContext context;
    context.executor = [workers](int count, const std::function<void(int)> &work) {
        std::atomic<int> left = count;
        std::vector<std::jthread> threads;
        for (int i = 0; i < workers; ++i) {
            threads.emplace_back([&] {
                for (int piece = --left; piece >= 0; piece = --left)
                    work(piece);
            });
        }
    };
    return context;
}

} // namespace Counterpoint::Test
