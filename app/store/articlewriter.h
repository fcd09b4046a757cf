// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "articlerow.h"
#include "statement.h"

namespace Counterpoint
{

/** Writes articles with their parts, one after the other, with statements that are prepared once for all of them. */
class ArticleWriter
{
public:
    ArticleWriter(const Connection &connection, int engineVersion);

    /** A new article. */
    [[nodiscard]] Result<void> insert(const PackedRow &packed);
    /** An article whose content is in the store already: only its places may have changed. */
    [[nodiscard]] Result<void> move(qint64 id, const ArticleRow &row);
    /** With all that belongs to it. */
    [[nodiscard]] Result<void> remove(qint64 id);

private:
    [[nodiscard]] Result<void> insertParts(qint64 id, const Article &article);

    int m_engineVersion;
    Statement m_article;
    Statement m_facts;
    Statement m_sentence;
    Statement m_search;
    Statement m_furniture;
    Statement m_move;
    Statement m_remove;
};

} // namespace Counterpoint
