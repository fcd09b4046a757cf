// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "articledao.h"

#include "articlewriter.h"
#include "consistency.h"
#include "payload.h"
#include "statement.h"

#include <QFuture>
#include <QScopeGuard>
#include <QSet>
#include <QtConcurrentMap>

#include <algorithm>

namespace Counterpoint
{

struct ArticleDao::Known {
    qint64 id = 0;
    QString digest;
};

Result<ArticleDao::KnownRows> ArticleDao::knownRows() const
{
    KnownRows known;
    Statement select(m_connection, QStringLiteral("SELECT id, file, part_name, digest FROM article"));
    const auto done = select.forEach({}, [&](const Statement &row) -> Result<void> {
        known.insert(articleKey(row.text(1), row.text(2)), {row.integer(0), row.text(3)});
        return {};
    });
    if (!done)
        return std::unexpected(done.error());
    return known;
}

Result<void> ArticleDao::removeGone(KnownRows &known, const QList<ArticleRow> &rows, ArticleWriter &writer)
{
    QSet<QString> kept;
    for (const ArticleRow &row : rows)
        kept.insert(row.key);
    for (auto it = known.begin(); it != known.end();) {
        if (kept.contains(it.key())) {
            ++it;
            continue;
        }
        if (auto done = writer.remove(it->id); !done)
            return done;
        it = known.erase(it);
    }
    return {};
}

Result<void> ArticleDao::put(const PackedRow &packed, const KnownRows &known, ArticleWriter &writer)
{
    const auto found = known.constFind(packed.row->key);
    if (found == known.constEnd())
        return writer.insert(packed);
    if (found->digest == packed.digest)
        return writer.move(found->id, *packed.row);
    if (auto done = writer.remove(found->id); !done)
        return done;
    return writer.insert(packed);
}

Result<void> ArticleDao::save(const QList<Article> &compared, const QList<Article> &read, int engineVersion) const
{
    const QList<ArticleRow> rows = articleRows(compared, read);
    auto known = knownRows();
    if (!known)
        return std::unexpected(known.error());
    ArticleWriter writer(m_connection, engineVersion);
    if (auto done = removeGone(*known, rows, writer); !done)
        return done;
    // Positions are unique, and so are places in a file: all are freed before any is given anew.
    if (auto done = m_connection.execute(QStringLiteral("UPDATE article SET position = NULL, part = -id")); !done)
        return done;
    constexpr qsizetype block = 256; // so that an archive's payloads are not all in memory at once
    const auto packBlock = [&](qsizetype from) {
        return QtConcurrent::mapped(rows.cbegin() + from, rows.cbegin() + std::min(from + block, rows.size()),
                                    [engineVersion](const ArticleRow &row) { return packed(row, engineVersion); });
    };
    QFuture<PackedRow> next = packBlock(0);
    const auto waiting = qScopeGuard([&next] { next.waitForFinished(); }); // it looks at the rows
    for (qsizetype from = 0; from < rows.size(); from += block) {
        const QList<PackedRow> ready = next.results();
        if (from + block < rows.size()) // is packed while this one is written
            next = packBlock(from + block);
        for (const PackedRow &row : ready)
            if (auto done = put(row, *known, writer); !done)
                return done;
    }
    return {};
}

Result<void> ArticleDao::loadParts(qint64 id, Article &article) const
{
    const auto isInside = [&article](Span span) {
        return span.start >= 0 && span.start <= span.end && span.end <= article.text.size();
    };
    Statement sentences(m_connection,
                        QStringLiteral("SELECT start, end, zone, paragraph FROM sentence WHERE article = ? "
                                       "ORDER BY number"));
    auto done = sentences.forEach({id}, [&](const Statement &row) -> Result<void> {
        const auto zone = enumNamed<Zone>(row.text(2));
        const Span span{row.integer(0), row.integer(1)};
        if (!zone || !isInside(span))
            return damaged(QStringLiteral("sentence"), m_connection.path());
        article.sentences.append({span, *zone, static_cast<int>(row.integer(3))});
        return {};
    });
    if (!done)
        return done;
    Statement furniture(m_connection,
                        QStringLiteral("SELECT start, end, reason, confidence FROM furniture "
                                       "WHERE article = ? ORDER BY number"));
    return furniture.forEach({id}, [&](const Statement &row) -> Result<void> {
        const Span span{row.integer(0), row.integer(1)};
        if (!isInside(span))
            return damaged(QStringLiteral("furniture"), m_connection.path());
        article.furniture.append({span, row.text(2), row.real(3)});
        return {};
    });
}

Result<void> ArticleDao::load(QList<Article> &compared, QList<Article> &read) const
{
    const QString path = m_connection.path();
    Statement select(
        m_connection,
        QStringLiteral("SELECT a.id, position, file, sha256, encoding, text, paragraphs, metadata, as_read, "
                       "payload, part_name, file_sha256 FROM article a LEFT JOIN facts f ON f.article = a.id "
                       "ORDER BY position IS NULL, position, file, part"));
    return select.forEach({}, [&](const Statement &row) -> Result<void> {
        Article article;
        article.file = row.text(2);
        article.sha256 = row.text(3).toLatin1();
        article.part = row.text(10);
        article.fileSha256 = row.text(11).toLatin1();
        article.encoding = row.text(4);
        article.text = row.text(5);
        if (auto done = readPayload(row.text(6), article.paragraphs, path); !done)
            return done;
        if (auto done = readPayload(row.text(7), article.metadata, path); !done)
            return done;
        if (auto done = loadParts(row.integer(0), article); !done)
            return done;
        Article asRead = article;
        if (!row.isNull(8) && !unpackAsRead(row.text(8), asRead))
            return damaged(QStringLiteral("article"), path);
        const bool isLookedAtLater = row.isNull(8) && !row.isNull(1); // with the findings of the comparison
        if (!isLookedAtLater && !isConsistent(asRead))
            return damaged(QStringLiteral("article"), path);
        read.append(std::move(asRead));
        if (row.isNull(1))
            return {};
        if (auto done = readPayload(row.text(9), article.facts, path); !done)
            return done;
        compared.append(std::move(article));
        return {};
    });
}

} // namespace Counterpoint
