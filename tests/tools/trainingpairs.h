// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

namespace Counterpoint::Training
{

enum class Source { Graded, Paraphrase, Unrelated };

struct Pair {
    Source source = Source::Graded;
    QString a;
    QString b;
    double label = 0; ///< 0..1
};

/** Pairs of sentences of the training folder: headlines graded 0..5, paraphrase yes or no, and headlines that have
 *  nothing to do with one another, made by pairing each with a distant one. */
[[nodiscard]] QList<Pair> readPairs(const QString &folder);

} // namespace Counterpoint::Training
