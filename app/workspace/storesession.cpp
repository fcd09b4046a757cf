// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storesession.h"

#include "reanchor.h"
#include "systemclock.h"

#include <store/store.h>

#include <QDateTime>

namespace Counterpoint
{

StoreSession::StoreSession(std::unique_ptr<Store> store)
    : m_store(std::move(store))
{
}

StoreSession::~StoreSession() = default;

Result<std::unique_ptr<StoreSession>> StoreSession::load(std::unique_ptr<Store> store)
{
    auto contents = store->load();
    if (!contents)
        return std::unexpected(contents.error());
    std::unique_ptr<StoreSession> session(new StoreSession(std::move(store)));
    Analysis &analysis = contents->analysis;
    Snapshot &snapshot = session->m_snapshot;
    snapshot.comparison = analysis.comparison ? analysis.comparison : std::make_shared<const Comparison>();
    snapshot.outcomes = analysis.outcomes;
    snapshot.claims = reanchored(contents->handWork.claims, analysis.read);
    snapshot.decisions = contents->handWork.decisions;
    snapshot.folder = analysis.folders.value(0);
    snapshot.storePath = session->m_store->path();
    snapshot.isReadOnly = session->m_store->isReadOnly();
    snapshot.isFromOlderEngine = snapshot.comparison->engineVersion < kEngineVersion;
    session->m_read = std::move(analysis.read);
    session->m_folders = analysis.folders;
    session->m_pasted = std::move(contents->handWork.pasted);
    return session;
}

Result<std::unique_ptr<StoreSession>> StoreSession::openOrCreate(const QString &path)
{
    auto store = Store::open(path, StoreMode::OpenOrCreate, systemClock);
    return store ? load(*std::move(store)) : Result<std::unique_ptr<StoreSession>>(std::unexpected(store.error()));
}

Result<std::unique_ptr<StoreSession>> StoreSession::openReadOnly(const QString &path)
{
    auto store = Store::open(path, StoreMode::ReadOnly, systemClock);
    return store ? load(*std::move(store)) : Result<std::unique_ptr<StoreSession>>(std::unexpected(store.error()));
}

void StoreSession::prepare(PipelineRequest &request) const
{
    request.parameters = m_snapshot.comparison->parameters;
    request.decisions = m_snapshot.decisions;
    request.pasted = m_pasted;
    request.known = m_read;
    request.knownFolders = m_folders;
    request.before = m_snapshot.comparison;
    request.isAnew = m_snapshot.isFromOlderEngine;
}

Result<PastePlan> StoreSession::paste(const PastedInput &input, QDate today, PipelineRequest &request)
{
    auto plan = planPaste(input, m_read, m_snapshot.decisions, today);
    if (!plan)
        return plan;
    if (plan->present.isEmpty())
        request.pasted.append(plan->text);
    request.decisions.append(plan->decisions);
    m_plan = *plan;
    return plan;
}

Result<void> StoreSession::keepPasted()
{
    if (!m_plan)
        return {};
    auto after = keepPaste(*m_store, *m_plan);
    if (!after)
        return std::unexpected(after.error());
    m_snapshot.decisions = after->decisions;
    m_pasted = after->pasted;
    m_plan.reset();
    return {};
}

Result<void> StoreSession::save(const PipelineResult &result, const QStringList &folders)
{
    auto saved = keepPasted();
    if (saved)
        saved = m_store->save({result.comparison, result.read, result.outcomes, folders});
    m_snapshot.comparison = result.comparison;
    m_snapshot.outcomes = result.outcomes;
    m_snapshot.claims = reanchored(m_snapshot.claims, result.read);
    m_snapshot.folder = folders.value(0);
    m_snapshot.isFromOlderEngine = false;
    m_read = result.read;
    m_folders = folders;
    return saved;
}

Snapshot StoreSession::snapshot() const
{
    return m_snapshot;
}

} // namespace Counterpoint
