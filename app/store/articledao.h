// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connection.h"

#include <model/article.h>

#include <QHash>
#include <QList>

namespace Counterpoint
{

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
    struct Row;
    struct Known;
    using KnownRows = QHash<QString, Known>;
    [[nodiscard]] static QList<Row> rowsOf(const QList<Article> &compared, const QList<Article> &read);
    [[nodiscard]] Result<KnownRows> knownRows() const;
    [[nodiscard]] Result<void> removeGone(KnownRows &known, const QList<Row> &rows) const;
    [[nodiscard]] Result<void> put(const Row &row, const Known *known, int engineVersion) const;
    [[nodiscard]] Result<void> putParts(qint64 id, const Article &article) const;
    [[nodiscard]] Result<void> loadParts(qint64 id, Article &article) const;
    const Connection &m_connection;
};

} // namespace Counterpoint
