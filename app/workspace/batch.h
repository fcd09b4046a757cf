// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <model/article.h>
#include <model/comparison.h>
#include <model/error.h>

#include <QString>

/** What the batch subcommands ask for: single texts, pairs and files, without a folder or a store. */
namespace Counterpoint
{

/** Facts of one text. With @p isPlain the text is all body; else metadata and furniture are looked for as in a file.
 *  @p published: ISO date, used when the text states none; may be empty. */
[[nodiscard]] Article analyseText(const QString &text, const QString &published, bool isPlain);

struct PairResult {
    double score = 0;
    std::optional<MatchKind> kind;
    QStringList why;
    Comparison both; ///< Two articles of one text each, and the conflicts between them.
};

[[nodiscard]] PairResult analysePair(const QString &a, const QString &b, const QString &publishedA,
                                     const QString &publishedB);

/** The articles of one file, as the pipeline reads them but without facts. */
[[nodiscard]] Result<QList<Article>> extractFile(const QString &path);

} // namespace Counterpoint
