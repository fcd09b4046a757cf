// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "articlewriter.h"

#include <model/enumnames.h>

namespace Counterpoint
{

namespace
{

QVariant positionValue(const std::optional<qsizetype> &position)
{
    return position ? QVariant(static_cast<qint64>(*position)) : QVariant();
}

} // namespace

ArticleWriter::ArticleWriter(const Connection &connection, int engineVersion)
    : m_engineVersion(engineVersion)
    , m_article(connection,
                QStringLiteral("INSERT INTO article (position, file, part, part_name, sha256, file_sha256, "
                               "encoding, text, paragraphs, metadata, as_read, digest) "
                               "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"))
    , m_facts(connection, QStringLiteral("INSERT INTO facts (article, engine_version, payload) VALUES (?, ?, ?)"))
    , m_sentence(connection,
                 QStringLiteral("INSERT INTO sentence (article, number, start, end, zone, paragraph) "
                                "VALUES (?, ?, ?, ?, ?, ?)"))
    , m_search(connection, QStringLiteral("INSERT INTO sentence_search (rowid, text) VALUES (?, ?)"))
    , m_furniture(connection,
                  QStringLiteral("INSERT INTO furniture (article, number, start, end, reason, "
                                 "confidence) VALUES (?, ?, ?, ?, ?, ?)"))
    , m_move(connection, QStringLiteral("UPDATE article SET position = ?, part = ? WHERE id = ?"))
    , m_remove(connection, QStringLiteral("DELETE FROM article WHERE id = ?"))
{
}

Result<void> ArticleWriter::insert(const PackedRow &packed)
{
    const ArticleRow &row = *packed.row;
    const Article &article = row.shown;
    const QVariant asRead = row.asRead.isEmpty() ? QVariant() : QVariant(row.asRead);
    if (auto done
        = m_article.run({positionValue(row.position), article.file, row.part, article.part,
                         QString::fromLatin1(article.sha256), QString::fromLatin1(article.fileSha256), article.encoding,
                         article.text, packed.paragraphs, packed.metadata, asRead, packed.digest});
        !done)
        return done;
    const qint64 id = m_article.insertedId();
    if (auto done = m_facts.run({id, m_engineVersion, packed.facts}); !done)
        return done;
    return insertParts(id, article);
}

Result<void> ArticleWriter::insertParts(qint64 id, const Article &article)
{
    for (qsizetype i = 0; i < article.sentences.size(); ++i) {
        const Sentence &s = article.sentences.at(i);
        if (auto done = m_sentence.run({id, i, s.span.start, s.span.end, nameOf(s.zone), s.paragraph}); !done)
            return done;
        const QString text = article.text.sliced(s.span.start, s.span.length());
        if (auto done = m_search.run({m_sentence.insertedId(), text}); !done)
            return done;
    }
    for (qsizetype i = 0; i < article.furniture.size(); ++i) {
        const Furniture &f = article.furniture.at(i);
        if (auto done = m_furniture.run({id, i, f.span.start, f.span.end, f.reason, f.confidence}); !done)
            return done;
    }
    return {};
}

Result<void> ArticleWriter::move(qint64 id, const ArticleRow &row)
{
    return m_move.run({positionValue(row.position), row.part, id});
}

Result<void> ArticleWriter::remove(qint64 id)
{
    return m_remove.run({id});
}

} // namespace Counterpoint
