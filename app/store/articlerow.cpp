// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "articlerow.h"

#include "payload.h"

#include <model/digest.h>

#include <QHash>

namespace Counterpoint
{

namespace
{

QString keyOf(const Article &article)
{
    return articleKey(article.file, article.part);
}

QString packAsRead(const Article &article)
{
    return textOf(QJsonObject{{QStringLiteral("metadata"), Json::toJson(article.metadata)},
                              {QStringLiteral("sentences"), Json::toJson(article.sentences)},
                              {QStringLiteral("furniture"), Json::toJson(article.furniture)}});
}

/** The sentences and the furniture in as many characters as tell them apart. */
QString partsText(const Article &article)
{
    QString text;
    const auto add = [&text](const auto &...values) { ((text += QString::number(values) + u' '), ...); };
    for (const Sentence &s : article.sentences) {
        add(s.span.start, s.span.end, static_cast<int>(s.zone), s.paragraph);
        text += u'\n';
    }
    for (const Furniture &f : article.furniture) {
        add(f.span.start, f.span.end, f.confidence);
        text += f.reason + u'\n';
    }
    return text;
}

} // namespace

QString articleKey(const QString &file, const QString &part)
{
    return file + QChar(0) + part;
}

QList<ArticleRow> articleRows(const QList<Article> &compared, const QList<Article> &read)
{
    QHash<QString, qsizetype> rowOf;
    QHash<QString, int> parts; // of each file
    QList<ArticleRow> rows;
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
        ArticleRow &row = rows[*found];
        if (row.shown.metadata != shown.metadata || row.shown.sentences != shown.sentences
            || row.shown.furniture != shown.furniture)
            row.asRead = packAsRead(row.shown);
        row.position = i;
        row.shown = shown;
    }
    return rows;
}

PackedRow packed(const ArticleRow &row, int engineVersion)
{
    const Article &article = row.shown;
    PackedRow result{&row, payloadOf(article.paragraphs), payloadOf(article.metadata), payloadOf(article.facts), {}};
    result.digest = QString::fromLatin1(digestOf(
        QStringList{article.file, article.part, QString::fromLatin1(article.sha256),
                    QString::fromLatin1(article.fileSha256), article.encoding, article.text, result.paragraphs,
                    result.metadata, partsText(article), result.facts, row.asRead, QString::number(engineVersion)}));
    return result;
}

bool unpackAsRead(const QString &payload, Article &article)
{
    const QJsonObject object = jsonOf(payload).toObject();
    return Json::fromJson(object.value(QLatin1StringView("metadata")), article.metadata = {})
        && Json::fromJson(object.value(QLatin1StringView("sentences")), article.sentences)
        && Json::fromJson(object.value(QLatin1StringView("furniture")), article.furniture);
}

} // namespace Counterpoint
