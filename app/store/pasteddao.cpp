// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pasteddao.h"

#include "claimdao.h"
#include "sqlerror.h"
#include "statement.h"

#include <model/digest.h>

namespace Counterpoint
{

Result<void> PastedDao::put(const PastedText &text, const QDateTime &when) const
{
    return Statement(m_connection,
                     QStringLiteral("INSERT INTO pasted (sha256, file, bytes, made) VALUES (?, ?, ?, ?) "
                                    "ON CONFLICT (sha256) DO UPDATE SET file = excluded.file, made = excluded.made"))
        .run({QString::fromLatin1(text.sha256), text.file, text.bytes, momentText(when)});
}

Result<QList<PastedText>> PastedDao::chosen(const QList<Decision> &decisions) const
{
    QList<PastedText> texts;
    for (const Decision &decision : decisions) {
        if (!isPasting(decision))
            continue; // in a store of a schema without this table there is none
        Statement select(m_connection, QStringLiteral("SELECT file, bytes FROM pasted WHERE sha256 = ?"));
        const qsizetype before = texts.size();
        const auto done = select.forEach({decision.key}, [&](const Statement &row) -> Result<void> {
            texts.append({decision.key.toLatin1(), row.text(0), row.value(1).toByteArray()});
            return {};
        });
        if (!done)
            return std::unexpected(done.error());
        if (texts.size() == before || digestOf(texts.last().bytes) != texts.last().sha256)
            return damaged(QStringLiteral("pasted"), m_connection.path());
    }
    return texts;
}

} // namespace Counterpoint
