// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "allcores.h"

#include <QtConcurrentMap>

#include <numeric>
#include <vector>

namespace Counterpoint
{

RunContext onAllCores(RunContext context)
{
    if (!context.executor) {
        context.executor = [](int count, const std::function<void(int)> &work) {
            std::vector<int> numbers(static_cast<size_t>(count));
            std::iota(numbers.begin(), numbers.end(), 0);
            QtConcurrent::blockingMap(numbers, [&work](int number) { work(number); });
        };
    }
    return context;
}

} // namespace Counterpoint
