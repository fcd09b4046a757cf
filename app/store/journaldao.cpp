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

constexpr int kFirstWithSteps = 3; ///< Schema: in a store of an older one every row is a step.

QVariantList rowOf(const Decision &d, const QDateTime &when)
{
    return {momentText(d.when.isValid() ? d.when : when),
            QStringLiteral("decision"),
            nameOf(d.target),
            d.key,
            nameOf(d.verdict),
            d.field,
            d.value,
            d.note,
            QVariant(),
            QVariant()};
}

QVariantList rowOf(const JournalStep &step, const QDateTime &when)
{
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
    step.id = row.integer(11);
    step.decisions = {Decision{row.integer(0), *target, row.text(4), *verdict, row.text(6), row.text(7), row.text(8),
                               momentOf(row.text(1))}};
    return step;
}

Result<JournalStep> claimStep(const Statement &row, const QString &path)
{
    JournalStep step;
    step.id = row.integer(11);
    if (!row.isNull(9))
        step.claimBefore = claimOfPayload(row.text(9));
    if (!row.isNull(10))
        step.claimAfter = claimOfPayload(row.text(10));
    if (step.claimBefore.has_value() == row.isNull(9) || step.claimAfter.has_value() == row.isNull(10))
        return damaged(QStringLiteral("journal"), path);
    return step;
}

} // namespace

Result<void> JournalDao::insert(const QVariantList &row) const
{
    return Statement(m_connection,
                     QStringLiteral("INSERT INTO journal (made, state, kind, target, key, verdict, field, "
                                    "value, note, claim_before, claim_after) "
                                    "VALUES (?, 'done', ?, ?, ?, ?, ?, ?, ?, ?, ?)"))
        .run(row);
}

Result<void> JournalDao::append(const JournalStep &step, const QDateTime &when) const
{
    if (auto done
        = m_connection.execute(QStringLiteral("UPDATE journal SET state = 'abandoned' WHERE state = 'undone'"));
        !done)
        return done;
    for (const Decision &decision : step.decisions) {
        if (auto done = insert(rowOf(decision, when)); !done)
            return done;
    }
    if (step.decisions.isEmpty()) {
        if (auto done = insert(rowOf(step, when)); !done)
            return done;
    }
    return m_connection.execute(QStringLiteral(
        "UPDATE journal SET step = (SELECT min(id) FROM journal WHERE step IS NULL) WHERE step IS NULL"));
}

Result<QString> JournalDao::stepColumn() const
{
    return m_connection.value(QStringLiteral("PRAGMA user_version")).transform([](const QVariant &schema) {
        return schema.toInt() < kFirstWithSteps ? QStringLiteral("id") : QStringLiteral("step");
    });
}

/** Rows of one step come as one; the rows asked for are to be in order of their ids. */
Result<QList<JournalStep>> JournalDao::select(const QString &where) const
{
    const auto step = stepColumn();
    if (!step)
        return std::unexpected(step.error());
    QList<JournalStep> steps;
    Statement select(m_connection,
                     QStringLiteral("SELECT id, made, kind, target, key, verdict, field, value, note, claim_before, "
                                    "claim_after, %1 FROM journal WHERE ")
                             .arg(*step)
                         + where);
    const auto done = select.forEach({}, [&](const Statement &row) -> Result<void> {
        const bool isDecision = row.text(2) == QLatin1StringView("decision");
        auto read = isDecision ? decisionStep(row, m_connection.path()) : claimStep(row, m_connection.path());
        if (!read)
            return std::unexpected(read.error());
        if (!steps.isEmpty() && steps.last().id == read->id)
            steps.last().decisions += read->decisions;
        else
            steps.append(*std::move(read));
        return {};
    });
    if (!done)
        return std::unexpected(done.error());
    return steps;
}

/** The step that the row with this id belongs to; empty when there is no such row. */
Result<std::optional<JournalStep>> JournalDao::stepAt(const QString &row) const
{
    const auto step = stepColumn();
    if (!step)
        return std::unexpected(step.error());
    const QString where = QStringLiteral("%1 = (SELECT %1 FROM journal WHERE id = (%2)) ORDER BY id").arg(*step, row);
    return select(where).transform([](const auto &steps) {
        return steps.isEmpty() ? std::optional<JournalStep>() : std::optional(steps.first());
    });
}

Result<std::optional<JournalStep>> JournalDao::nextUndo() const
{
    return stepAt(QStringLiteral("SELECT max(id) FROM journal WHERE state = 'done'"));
}

Result<std::optional<JournalStep>> JournalDao::nextRedo() const
{
    return stepAt(QStringLiteral("SELECT min(id) FROM journal WHERE state = 'undone'"));
}

Result<void> JournalDao::setDone(qint64 step, bool isDone) const
{
    return Statement(m_connection, QStringLiteral("UPDATE journal SET state = ? WHERE step = ?"))
        .run({isDone ? QStringLiteral("done") : QStringLiteral("undone"), step});
}

Result<QList<Decision>> JournalDao::inForce() const
{
    const auto steps = select(QStringLiteral("state = 'done' AND kind = 'decision' ORDER BY id"));
    if (!steps)
        return std::unexpected(steps.error());
    const auto subject
        = [](const Decision &d) { return QStringList{nameOf(d.target), d.field, d.key}.join(QLatin1Char('/')); };
    QHash<QString, qint64> newest;
    QList<Decision> made;
    for (const JournalStep &step : *steps)
        made += step.decisions;
    for (const Decision &d : std::as_const(made))
        newest.insert(subject(d), d.id);
    made.removeIf([&](const Decision &d) {
        const bool isNone = d.verdict == Verdict::Open && d.note.isEmpty();
        return isNone || newest.value(subject(d)) != d.id;
    });
    return made;
}

} // namespace Counterpoint
