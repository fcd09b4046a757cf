// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journaldao.h"

#include "claimdao.h"
#include "payload.h"
#include "statement.h"

#include <QHash>
#include <QStringList>

namespace Counterpoint
{

namespace
{

QVariant optionalClaim(const std::optional<Claim> &claim)
{
    return claim ? QVariant(claimPayload(*claim)) : QVariant();
}

QVariantList rowOf(const JournalStep &step, const QDateTime &when)
{
    if (step.decision) {
        const Decision &d = *step.decision;
        return {momentText(when),  QStringLiteral("decision"),
                nameOf(d.target),  d.key,
                nameOf(d.verdict), d.field,
                d.value,           d.note,
                QVariant(),        QVariant()};
    }
    const Claim &claim = step.claimAfter ? *step.claimAfter : *step.claimBefore;
    return {momentText(when),
            QStringLiteral("claim"),
            QVariant(),
            claim.id,
            QVariant(),
            QVariant(),
            QVariant(),
            QVariant(),
            optionalClaim(step.claimBefore),
            optionalClaim(step.claimAfter)};
}

Result<JournalStep> decisionStep(const Statement &row, const QString &path)
{
    const auto target = enumNamed<DecisionTarget>(row.text(3));
    const auto verdict = enumNamed<Verdict>(row.text(5));
    if (!target || !verdict)
        return damaged(QStringLiteral("journal"), path);
    JournalStep step;
    step.id = row.integer(0);
    step.decision = Decision{step.id,     *target,     row.text(4), *verdict,
                             row.text(6), row.text(7), row.text(8), momentOf(row.text(1))};
    return step;
}

Result<JournalStep> claimStep(const Statement &row, const QString &path)
{
    JournalStep step;
    step.id = row.integer(0);
    if (!row.isNull(9))
        step.claimBefore = claimOfPayload(row.text(9));
    if (!row.isNull(10))
        step.claimAfter = claimOfPayload(row.text(10));
    if (step.claimBefore.has_value() == row.isNull(9) || step.claimAfter.has_value() == row.isNull(10))
        return damaged(QStringLiteral("journal"), path);
    return step;
}

} // namespace

Result<void> JournalDao::append(const JournalStep &step, const QDateTime &when) const
{
    if (auto done
        = m_connection.execute(QStringLiteral("UPDATE journal SET state = 'abandoned' WHERE state = 'undone'"));
        !done)
        return done;
    return Statement(m_connection,
                     QStringLiteral("INSERT INTO journal (made, state, kind, target, key, verdict, field, "
                                    "value, note, claim_before, claim_after) "
                                    "VALUES (?, 'done', ?, ?, ?, ?, ?, ?, ?, ?, ?)"))
        .run(rowOf(step, when));
}

Result<QList<JournalStep>> JournalDao::select(const QString &where) const
{
    QList<JournalStep> steps;
    Statement select(m_connection,
                     QStringLiteral("SELECT id, made, kind, target, key, verdict, field, value, note, claim_before, "
                                    "claim_after FROM journal WHERE ")
                         + where);
    const auto done = select.forEach({}, [&](const Statement &row) -> Result<void> {
        const bool isDecision = row.text(2) == QLatin1StringView("decision");
        auto step = isDecision ? decisionStep(row, m_connection.path()) : claimStep(row, m_connection.path());
        if (!step)
            return std::unexpected(step.error());
        steps.append(*std::move(step));
        return {};
    });
    if (!done)
        return std::unexpected(done.error());
    return steps;
}

Result<std::optional<JournalStep>> JournalDao::nextUndo() const
{
    return select(QStringLiteral("state = 'done' ORDER BY id DESC LIMIT 1")).transform([](const auto &steps) {
        return steps.isEmpty() ? std::optional<JournalStep>() : std::optional(steps.first());
    });
}

Result<std::optional<JournalStep>> JournalDao::nextRedo() const
{
    return select(QStringLiteral("state = 'undone' ORDER BY id LIMIT 1")).transform([](const auto &steps) {
        return steps.isEmpty() ? std::optional<JournalStep>() : std::optional(steps.first());
    });
}

Result<void> JournalDao::setDone(qint64 id, bool isDone) const
{
    return Statement(m_connection, QStringLiteral("UPDATE journal SET state = ? WHERE id = ?"))
        .run({isDone ? QStringLiteral("done") : QStringLiteral("undone"), id});
}

Result<QList<Decision>> JournalDao::inForce() const
{
    const auto steps = select(QStringLiteral("state = 'done' AND kind = 'decision' ORDER BY id"));
    if (!steps)
        return std::unexpected(steps.error());
    const auto subject
        = [](const Decision &d) { return QStringList{nameOf(d.target), d.field, d.key}.join(QLatin1Char('/')); };
    QHash<QString, qint64> newest;
    for (const JournalStep &step : *steps)
        newest.insert(subject(*step.decision), step.id);
    QList<Decision> decisions;
    for (const JournalStep &step : *steps) {
        const Decision &d = *step.decision;
        const bool isNone = d.verdict == Verdict::Open && d.note.isEmpty();
        if (newest.value(subject(d)) == step.id && !isNone)
            decisions.append(d);
    }
    return decisions;
}

} // namespace Counterpoint
