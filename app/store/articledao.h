// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connection.h"

#include <model/article.h>

#include <QHash>
#include <QList>

namespace Counterpoint
{

class ArticleWriter;
struct ArticleRow;
struct PackedRow;

/** Articles with text, sentences, furniture and facts. Writes only what is new or changed. */
class ArticleDao
{
public:
    explicit ArticleDao(const Connection &connection)
        : m_connection(connection)
    {
    }

    /** Makes the store hold @p compared, in this order, and those of @p read that are left out of the comparison. */
    [[nodiscard]] Result<void> save(const QList<Article> &compared, const QList<Article> &read,
                                    int engineVersion) const;
    [[nodiscard]] Result<void> load(QList<Article> &compared, QList<Article> &read) const;

private:
    struct Known;
    using KnownRows = QHash<QString, Known>; // by articleKey()
    [[nodiscard]] Result<KnownRows> knownRows() const;
    [[nodiscard]] static Result<void> removeGone(KnownRows &known, const QList<ArticleRow> &rows,
                                                 ArticleWriter &writer);
    [[nodiscard]] static Result<void> put(const PackedRow &packed, const KnownRows &known, ArticleWriter &writer);
    [[nodiscard]] Result<void> loadParts(qint64 id, Article &article) const;
    const Connection &m_connection;
};

} // namespace Counterpoint
