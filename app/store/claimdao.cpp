// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "claimdao.h"

#include "payload.h"
#include "statement.h"

#include <QTimeZone>

namespace Counterpoint
{

namespace
{

QJsonObject evidenceJson(const ClaimEvidence &e)
{
    return {{QStringLiteral("sha256"), QString::fromLatin1(e.articleSha256)},
            {QStringLiteral("file"), e.file},
            {QStringLiteral("span"), Json::toJson(e.span)},
            {QStringLiteral("exact"), e.exact},
            {QStringLiteral("prefix"), e.prefix},
            {QStringLiteral("suffix"), e.suffix},
            {QStringLiteral("stance"), nameOf(e.stance)}};
}

std::optional<ClaimEvidence> evidenceOf(const QJsonObject &json)
{
    const auto text = [&json](const char *key) { return json.value(QLatin1StringView(key)).toString(); };
    const auto stance = enumNamed<EvidenceStance>(text("stance"));
    ClaimEvidence e{text("sha256").toLatin1(),
                    text("file"),
                    {},
                    text("exact"),
                    text("prefix"),
                    text("suffix"),
                    stance.value_or(EvidenceStance::Supports),
                    false};
    if (!stance || !Json::fromJson(json.value(QLatin1StringView("span")), e.span))
        return std::nullopt;
    return e;
}

} // namespace

QString momentText(const QDateTime &moment)
{
    return moment.toUTC().toString(Qt::ISODateWithMs);
}

QDateTime momentOf(const QString &text)
{
    return QDateTime::fromString(text, Qt::ISODateWithMs).toUTC();
}

QString claimPayload(const Claim &claim)
{
    QJsonArray evidence;
    for (const ClaimEvidence &e : claim.evidence)
        evidence.append(evidenceJson(e));
    return textOf(QJsonObject{{QStringLiteral("id"), claim.id},
                              {QStringLiteral("text"), claim.text},
                              {QStringLiteral("speaker"), claim.speaker},
                              {QStringLiteral("note"), claim.note},
                              {QStringLiteral("created"), momentText(claim.created)},
                              {QStringLiteral("evidence"), evidence}});
}

std::optional<Claim> claimOfPayload(const QString &payload)
{
    const QJsonObject json = jsonOf(payload).toObject();
    const auto text = [&json](const char *key) { return json.value(QLatin1StringView(key)).toString(); };
    Claim claim{text("id"), text("text"), text("speaker"), text("note"), momentOf(text("created")), {}};
    const QJsonArray evidence = json.value(QLatin1StringView("evidence")).toArray();
    for (const auto &item : evidence) {
        const auto e = evidenceOf(item.toObject());
        if (!e)
            return std::nullopt;
        claim.evidence.append(*e);
    }
    if (claim.id.isEmpty())
        return std::nullopt;
    return claim;
}

Result<QList<ClaimEvidence>> ClaimDao::evidence(qint64 claim) const
{
    QList<ClaimEvidence> list;
    Statement select(m_connection,
                     QStringLiteral("SELECT sha256, file, start, end, exact, prefix, suffix, stance "
                                    "FROM evidence WHERE claim = ? ORDER BY position"));
    const auto done = select.forEach({claim}, [&](const Statement &row) -> Result<void> {
        const auto stance = enumNamed<EvidenceStance>(row.text(7));
        if (!stance)
            return damaged(QStringLiteral("evidence"), m_connection.path());
        list.append({row.text(0).toLatin1(),
                     row.text(1),
                     {row.integer(2), row.integer(3)},
                     row.text(4),
                     row.text(5),
                     row.text(6),
                     *stance,
                     false});
        return {};
    });
    if (!done)
        return std::unexpected(done.error());
    return list;
}

Result<QList<Claim>> ClaimDao::select(const QString &where, const QVariantList &values) const
{
    QList<Claim> claims;
    Statement select(m_connection,
                     QStringLiteral("SELECT number, id, text, speaker, note, created FROM claim ") + where);
    const auto done = select.forEach(values, [&](const Statement &row) -> Result<void> {
        auto found = evidence(row.integer(0));
        if (!found)
            return std::unexpected(found.error());
        claims.append({row.text(1), row.text(2), row.text(3), row.text(4), momentOf(row.text(5)), *std::move(found)});
        return {};
    });
    if (!done)
        return std::unexpected(done.error());
    return claims;
}

Result<QList<Claim>> ClaimDao::all() const
{
    return select(QStringLiteral("ORDER BY created, id"), {});
}

Result<std::optional<Claim>> ClaimDao::find(const QString &id) const
{
    return select(QStringLiteral("WHERE id = ?"), {id}).transform([](const QList<Claim> &claims) {
        return claims.isEmpty() ? std::optional<Claim>() : std::optional(claims.first());
    });
}

Result<void> ClaimDao::put(const Claim &claim) const
{
    if (auto done = remove(claim.id); !done)
        return done;
    Statement insert(m_connection,
                     QStringLiteral("INSERT INTO claim (id, text, speaker, note, created) VALUES (?, ?, ?, ?, ?)"));
    if (auto done = insert.run({claim.id, claim.text, claim.speaker, claim.note, momentText(claim.created)}); !done)
        return done;
    const qint64 number = insert.insertedId();
    Statement evidence(m_connection,
                       QStringLiteral("INSERT INTO evidence (claim, position, sha256, file, start, end, "
                                      "exact, prefix, suffix, stance) "
                                      "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"));
    for (qsizetype i = 0; i < claim.evidence.size(); ++i) {
        const ClaimEvidence &e = claim.evidence.at(i);
        if (auto done = evidence.run({number, i, QString::fromLatin1(e.articleSha256), e.file, e.span.start, e.span.end,
                                      e.exact, e.prefix, e.suffix, nameOf(e.stance)});
            !done)
            return done;
    }
    return {};
}

Result<void> ClaimDao::remove(const QString &id) const
{
    return Statement(m_connection, QStringLiteral("DELETE FROM claim WHERE id = ?")).run({id});
}

} // namespace Counterpoint
