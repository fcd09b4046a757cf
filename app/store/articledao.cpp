// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "articledao.h"

#include "consistency.h"
#include "payload.h"
#include "statement.h"

#include <model/digest.h>

#include <QSet>

#include <optional>

namespace Counterpoint
{

/** One row to be: the article as the comparison shows it, and as it was read where that is another thing. */
struct ArticleDao::Row {
    QString key;
    int part = 0; ///< Which of the file's articles.
    std::optional<qsizetype> position;
    Article shown;
    QString asRead;
};

struct ArticleDao::Known {
    qint64 id = 0;
    QString digest;
};

namespace
{

QString keyOf(const QString &file, const QString &part)
{
    return file + QChar(0) + part;
}

QString keyOf(const Article &article)
{
    return keyOf(article.file, article.part);
}

QString asReadPayload(const Article &article)
{
    return textOf(QJsonObject{{QStringLiteral("metadata"), Json::toJson(article.metadata)},
                              {QStringLiteral("sentences"), Json::toJson(article.sentences)},
                              {QStringLiteral("furniture"), Json::toJson(article.furniture)}});
}

bool readAsRead(const QString &payload, Article &article)
{
    const QJsonObject object = jsonOf(payload).toObject();
    return Json::fromJson(object.value(QLatin1StringView("metadata")), article.metadata = {})
        && Json::fromJson(object.value(QLatin1StringView("sentences")), article.sentences)
        && Json::fromJson(object.value(QLatin1StringView("furniture")), article.furniture);
}

/** What is kept of an article as JSON, made once for the digest and for the row. */
struct Payloads {
    explicit Payloads(const Article &article)
        : paragraphs(payloadOf(article.paragraphs))
        , metadata(payloadOf(article.metadata))
        , facts(payloadOf(article.facts))
    {
    }

    QString paragraphs;
    QString metadata;
    QString facts;
};

/** The sentences and the furniture in as many characters as tell them apart. */
QString partsText(const Article &article)
{
    QString text;
    for (const Sentence &s : article.sentences)
        text += QStringLiteral("%1 %2 %3 %4\n")
                    .arg(s.span.start)
                    .arg(s.span.end)
                    .arg(static_cast<int>(s.zone))
                    .arg(s.paragraph);
    for (const Furniture &f : article.furniture)
        text += QStringLiteral("%1 %2 %3 %4\n").arg(f.span.start).arg(f.span.end).arg(f.confidence).arg(f.reason);
    return text;
}

/** Changes whenever anything of the row does, so that what is unchanged is not written again. */
QString rowDigest(const Article &article, const Payloads &payloads, const QString &asRead, int engineVersion)
{
    return QString::fromLatin1(digestOf(
        QStringList{article.file, article.part, QString::fromLatin1(article.sha256),
                    QString::fromLatin1(article.fileSha256), article.encoding, article.text, payloads.paragraphs,
                    payloads.metadata, partsText(article), payloads.facts, asRead, QString::number(engineVersion)}));
}

QVariant positionValue(const std::optional<qsizetype> &position)
{
    return position ? QVariant(static_cast<qint64>(*position)) : QVariant();
}

} // namespace

QList<ArticleDao::Row> ArticleDao::rowsOf(const QList<Article> &compared, const QList<Article> &read)
{
    QHash<QString, qsizetype> rowOf;
    QHash<QString, int> parts; // of each file
    QList<Row> rows;
    for (const Article &article : read) {
        rowOf.insert(keyOf(article), rows.size());
        rows.append({keyOf(article), parts[article.file]++, std::nullopt, article, {}});
        rows.last().shown.facts = {};
    }
    for (qsizetype i = 0; i < compared.size(); ++i) {
        const Article &shown = compared.at(i);
        const auto found = rowOf.constFind(keyOf(shown));
        if (found == rowOf.constEnd()) {
            rows.append({keyOf(shown), parts[shown.file]++, i, shown, {}});
            continue;
        }
        Row &row = rows[*found];
        if (row.shown.metadata != shown.metadata || row.shown.sentences != shown.sentences
            || row.shown.furniture != shown.furniture)
            row.asRead = asReadPayload(row.shown);
        row.position = i;
        row.shown = shown;
    }
    return rows;
}

Result<ArticleDao::KnownRows> ArticleDao::knownRows() const
{
    KnownRows known;
    Statement select(m_connection, QStringLiteral("SELECT id, file, part_name, digest FROM article"));
    const auto done = select.forEach({}, [&](const Statement &row) -> Result<void> {
        known.insert(keyOf(row.text(1), row.text(2)), {row.integer(0), row.text(3)});
        return {};
    });
    if (!done)
        return std::unexpected(done.error());
    return known;
}

Result<void> ArticleDao::removeGone(KnownRows &known, const QList<Row> &rows) const
{
    QSet<QString> kept;
    for (const Row &row : rows)
        kept.insert(row.key);
    Statement remove(m_connection, QStringLiteral("DELETE FROM article WHERE id = ?"));
    for (auto it = known.begin(); it != known.end();) {
        if (kept.contains(it.key())) {
            ++it;
            continue;
        }
        if (auto done = remove.run({it->id}); !done)
            return done;
        it = known.erase(it);
    }
    return {};
}

Result<void> ArticleDao::putParts(qint64 id, const Article &article) const
{
    Statement sentence(m_connection,
                       QStringLiteral("INSERT INTO sentence (article, number, start, end, zone, paragraph) "
                                      "VALUES (?, ?, ?, ?, ?, ?)"));
    Statement index(m_connection, QStringLiteral("INSERT INTO sentence_search (rowid, text) VALUES (?, ?)"));
    for (qsizetype i = 0; i < article.sentences.size(); ++i) {
        const Sentence &s = article.sentences.at(i);
        if (auto done = sentence.run({id, i, s.span.start, s.span.end, nameOf(s.zone), s.paragraph}); !done)
            return done;
        const QString text = article.text.sliced(s.span.start, s.span.length());
        if (auto done = index.run({sentence.insertedId(), text}); !done)
            return done;
    }
    Statement furniture(m_connection,
                        QStringLiteral("INSERT INTO furniture (article, number, start, end, reason, "
                                       "confidence) VALUES (?, ?, ?, ?, ?, ?)"));
    for (qsizetype i = 0; i < article.furniture.size(); ++i) {
        const Furniture &f = article.furniture.at(i);
        if (auto done = furniture.run({id, i, f.span.start, f.span.end, f.reason, f.confidence}); !done)
            return done;
    }
    return {};
}

Result<void> ArticleDao::put(const Row &row, const Known *known, int engineVersion) const
{
    const Article &article = row.shown;
    const Payloads payloads(article);
    const QString digest = rowDigest(article, payloads, row.asRead, engineVersion);
    if (known && known->digest == digest)
        return Statement(m_connection, QStringLiteral("UPDATE article SET position = ?, part = ? WHERE id = ?"))
            .run({positionValue(row.position), row.part, known->id});
    if (known) {
        if (auto done = Statement(m_connection, QStringLiteral("DELETE FROM article WHERE id = ?")).run({known->id});
            !done)
            return done;
    }
    Statement insert(m_connection,
                     QStringLiteral("INSERT INTO article (position, file, part, part_name, sha256, file_sha256, "
                                    "encoding, text, paragraphs, metadata, as_read, digest) "
                                    "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"));
    const QVariant asRead = row.asRead.isEmpty() ? QVariant() : QVariant(row.asRead);
    if (auto done
        = insert.run({positionValue(row.position), article.file, row.part, article.part,
                      QString::fromLatin1(article.sha256), QString::fromLatin1(article.fileSha256), article.encoding,
                      article.text, payloads.paragraphs, payloads.metadata, asRead, digest});
        !done)
        return done;
    const qint64 id = insert.insertedId();
    Statement facts(m_connection,
                    QStringLiteral("INSERT INTO facts (article, engine_version, payload) VALUES (?, ?, ?)"));
    if (auto done = facts.run({id, engineVersion, payloads.facts}); !done)
        return done;
    return putParts(id, article);
}

Result<void> ArticleDao::save(const QList<Article> &compared, const QList<Article> &read, int engineVersion) const
{
    const QList<Row> rows = rowsOf(compared, read);
    auto known = knownRows();
    if (!known)
        return std::unexpected(known.error());
    if (auto done = removeGone(*known, rows); !done)
        return done;
    // Positions are unique, and so are places in a file: all are freed before any is given anew.
    if (auto done = m_connection.execute(QStringLiteral("UPDATE article SET position = NULL, part = -id")); !done)
        return done;
    for (const Row &row : rows) {
        const auto found = known->constFind(row.key);
        if (auto done = put(row, found == known->constEnd() ? nullptr : &*found, engineVersion); !done)
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
        if (!row.isNull(8) && !readAsRead(row.text(8), asRead))
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
