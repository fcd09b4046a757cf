// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "findingdao.h"

#include "infodao.h"
#include "payload.h"
#include "statement.h"

#include <model/digest.h>

#include <QStringList>

namespace Counterpoint
{

namespace
{

/** Calls @p visit with the name and the list of every kind of finding, until one fails. */
template<typename Comparisons, typename Visit>
Result<void> forEachKind(Comparisons &c, Visit visit)
{
    Result<void> done;
    const auto next = [&](const char *kind, auto &list) {
        if (done)
            done = visit(QString::fromLatin1(kind), list);
    };
    next("story", c.stories);
    next("name", c.names);
    next("match", c.matches);
    next("group", c.groups);
    next("conflict", c.conflicts);
    next("discrepancy", c.discrepancies);
    next("wordchoice", c.wordChoices);
    next("origin", c.origins);
    next("citation", c.citations);
    next("utterance", c.utterances);
    next("event", c.events);
    next("coverage", c.coverage);
    next("headline", c.headlines);
    next("condition", c.conditions);
    return done;
}

QString digestKey(const QString &kind)
{
    return QStringLiteral("digest.") + kind;
}

} // namespace

Result<void> FindingDao::saveList(const QString &kind, const QStringList &payloads) const
{
    const InfoDao info(m_connection);
    const QString digest = QString::fromLatin1(digestOf(payloads));
    const auto stored = info.value(digestKey(kind));
    if (!stored)
        return std::unexpected(stored.error());
    if (*stored == digest)
        return {};
    if (auto done = Statement(m_connection, QStringLiteral("DELETE FROM finding WHERE kind = ?")).run({kind}); !done)
        return done;
    Statement insert(m_connection, QStringLiteral("INSERT INTO finding (kind, position, payload) VALUES (?, ?, ?)"));
    for (qsizetype i = 0; i < payloads.size(); ++i)
        if (auto done = insert.run({kind, i, payloads.at(i)}); !done)
            return done;
    return info.setValue(digestKey(kind), digest);
}

Result<QStringList> FindingDao::loadList(const QString &kind) const
{
    QStringList payloads;
    Statement select(m_connection, QStringLiteral("SELECT payload FROM finding WHERE kind = ? ORDER BY position"));
    const auto done = select.forEach({kind}, [&](const Statement &row) -> Result<void> {
        payloads.append(row.text(0));
        return {};
    });
    if (!done)
        return std::unexpected(done.error());
    return payloads;
}

Result<void> FindingDao::save(const Comparison &comparison) const
{
    return forEachKind(comparison, [this](const QString &kind, const auto &list) {
        QStringList payloads;
        payloads.reserve(list.size());
        for (const auto &finding : list)
            payloads.append(payloadOf(finding));
        return saveList(kind, payloads);
    });
}

Result<void> FindingDao::load(Comparison &comparison) const
{
    return forEachKind(comparison, [this](const QString &kind, auto &list) -> Result<void> {
        const auto payloads = loadList(kind);
        if (!payloads)
            return std::unexpected(payloads.error());
        for (const QString &payload : *payloads) {
            auto &finding = list.emplaceBack();
            if (auto done = readPayload(payload, finding, m_connection.path()); !done)
                return done;
        }
        return {};
    });
}

} // namespace Counterpoint
