// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <model/span.h>

#include <QList>
#include <QStringView>

namespace Counterpoint
{

/** The words of @p b that @p a has not, as spans of @p b in order, without outer space. Pure; any thread. */
[[nodiscard]] QList<Span> differingWords(QStringView a, QStringView b);

} // namespace Counterpoint
