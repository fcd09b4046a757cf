// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <model/article.h>

#include <QList>
#include <QString>

#include <optional>

namespace Counterpoint
{

/** One row to be: the article as the comparison shows it, and as it was read where that is another thing. */
struct ArticleRow {
    QString key; ///< File and part: what stays the same when the article's text changes.
    int part = 0; ///< Which of the file's articles.
    std::optional<qsizetype> position; ///< In the comparison; none for one that is left out of it.
    Article shown;
    QString asRead; ///< Metadata, sentences and furniture as JSON; empty where they are as shown.
};

/** A row with what is kept of it as JSON, ready to be written. */
struct PackedRow {
    const ArticleRow *row = nullptr;
    QString paragraphs;
    QString metadata;
    QString facts;
    QString digest; ///< Changes whenever anything of the row does, so that what is unchanged is not written again.
};

[[nodiscard]] QString articleKey(const QString &file, const QString &part);

/** A row for every article that was read or is compared. */
[[nodiscard]] QList<ArticleRow> articleRows(const QList<Article> &compared, const QList<Article> &read);

/** Refers to @p row. Pure; any thread: it is the slow part of saving. */
[[nodiscard]] PackedRow packed(const ArticleRow &row, int engineVersion);

/** Gives @p article the metadata, sentences and furniture of ArticleRow::asRead; false when it is none. */
[[nodiscard]] bool unpackAsRead(const QString &payload, Article &article);

} // namespace Counterpoint
