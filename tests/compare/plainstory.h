// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storybuilder.h"

namespace Counterpoint::Test
{

/** Undated articles "0.txt", "1.txt", ... with facts; nothing compared yet. */
inline Comparison plainStoryOf(const QList<QStringList> &articles)
{
    QList<Article> read;
    for (const QStringList &sentences : articles)
        read.append(articleOf(QString::number(read.size()) + QStringLiteral(".txt"), {}, sentences));
    return storyOf(read);
}

} // namespace Counterpoint::Test
