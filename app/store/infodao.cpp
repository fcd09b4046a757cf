// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "infodao.h"

#include "payload.h"
#include "statement.h"

namespace Counterpoint
{

namespace
{

const QString engineKey = QStringLiteral("engine_version");
const QString parametersKey = QStringLiteral("parameters");
const QString byHandKey = QStringLiteral("by_hand"); // what was decided by hand when the analysis was made

} // namespace

Result<QString> InfoDao::value(const QString &key) const
{
    Statement select(m_connection, QStringLiteral("SELECT value FROM info WHERE key = ?"));
    if (const auto done = select.run({key}); !done)
        return std::unexpected(done.error());
    const auto found = select.next();
    if (!found)
        return std::unexpected(found.error());
    return *found ? select.text(0) : QString();
}

Result<void> InfoDao::setValue(const QString &key, const QString &value) const
{
    return Statement(m_connection, QStringLiteral("INSERT OR REPLACE INTO info (key, value) VALUES (?, ?)"))
        .run({key, value});
}

Result<bool> InfoDao::isFilled() const
{
    return value(engineKey).transform([](const QString &version) { return !version.isEmpty(); });
}

Result<void> InfoDao::saveFolders(const QStringList &folders) const
{
    if (auto done = m_connection.execute(QStringLiteral("DELETE FROM folder")); !done)
        return done;
    Statement insert(m_connection, QStringLiteral("INSERT INTO folder (position, path) VALUES (?, ?)"));
    for (qsizetype i = 0; i < folders.size(); ++i)
        if (auto done = insert.run({i, folders.at(i)}); !done)
            return done;
    return {};
}

Result<void> InfoDao::saveOutcomes(const QList<FileOutcome> &outcomes) const
{
    if (auto done = m_connection.execute(QStringLiteral("DELETE FROM outcome")); !done)
        return done;
    Statement insert(m_connection,
                     QStringLiteral("INSERT INTO outcome (position, file, state, message, code) "
                                    "VALUES (?, ?, ?, ?, ?)"));
    for (qsizetype i = 0; i < outcomes.size(); ++i) {
        const FileOutcome &outcome = outcomes.at(i);
        if (auto done = insert.run({i, outcome.file, nameOf(outcome.state), outcome.message, nameOf(outcome.code)});
            !done)
            return done;
    }
    return {};
}

Result<void> InfoDao::save(const Analysis &analysis) const
{
    const Comparison &comparison = *analysis.comparison;
    if (auto done = setValue(engineKey, QString::number(comparison.engineVersion)); !done)
        return done;
    if (auto done = setValue(parametersKey, payloadOf(comparison.parameters)); !done)
        return done;
    if (auto done = setValue(byHandKey, comparison.byHand); !done)
        return done;
    if (auto done = saveFolders(analysis.folders); !done)
        return done;
    return saveOutcomes(analysis.outcomes);
}

Result<void> InfoDao::load(Analysis &analysis, Comparison &comparison) const
{
    const QString path = m_connection.path();
    const auto engine = value(engineKey);
    const auto parameters = value(parametersKey);
    const auto byHand = value(byHandKey);
    if (!engine || !parameters)
        return std::unexpected(engine ? parameters.error() : engine.error());
    if (!byHand)
        return std::unexpected(byHand.error());
    comparison.byHand = *byHand;
    comparison.engineVersion = engine->toInt();
    if (auto done = readPayload(*parameters, comparison.parameters, path); !done)
        return done;
    if (comparison.engineVersion < kFirstCalibratedEngine) { // its thresholds were of another scale
        comparison.parameters.paraphraseThreshold = Parameters().paraphraseThreshold;
        comparison.parameters.partialThreshold = Parameters().partialThreshold;
    }
    Statement folders(m_connection, QStringLiteral("SELECT path FROM folder ORDER BY position"));
    auto done = folders.forEach({}, [&](const Statement &row) -> Result<void> {
        analysis.folders.append(row.text(0));
        return {};
    });
    if (!done)
        return done;
    Statement outcomes(m_connection,
                       QStringLiteral("SELECT file, state, message, code FROM outcome ORDER BY position"));
    return outcomes.forEach({}, [&](const Statement &row) -> Result<void> {
        const auto state = enumNamed<FileState>(row.text(1));
        const auto code = enumNamed<ErrorCode>(row.text(3));
        if (!state || !code)
            return damaged(QStringLiteral("outcome"), path);
        analysis.outcomes.append({row.text(0), *state, row.text(2), *code});
        return {};
    });
}

} // namespace Counterpoint
