// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "comparer.h"

namespace Counterpoint {

QList<Article> inferPublicationDates(QList<Article> articles)
{
    return articles;
}

} // namespace Counterpoint
