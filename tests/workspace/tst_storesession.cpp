// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspacetest.h"

#include <workspace/storesession.h>

using namespace Counterpoint;
using namespace Counterpoint::Test;

/** The command line's way to a store: on one thread, nothing kept that was not asked for. */
class TestStoreSession : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void saved_isThereAgain();
    void known_isNotReadAgain();
    void missing_isNotFoundWhenReading();

private:
    Surroundings m_surroundings;
};

void TestStoreSession::saved_isThereAgain()
{
    const QString folder = m_surroundings.story();
    const QString path = m_surroundings.path(QStringLiteral("cli.counterpoint"));
    PipelineRequest request;
    request.folders = {folder};
    ComparisonPtr saved;
    {
        const auto session = StoreSession::openOrCreate(path);
        QVERIFY(session);
        (*session)->prepare(request);
        QVERIFY(request.known.isEmpty());
        const auto result = runPipeline(request, {});
        QVERIFY(result);
        QVERIFY((*session)->save(*result, request.folders));
        saved = result->comparison;
    }
    const auto session = StoreSession::openReadOnly(path);
    QVERIFY(session);
    const Snapshot snapshot = (*session)->snapshot();
    QVERIFY(*snapshot.comparison == *saved);
    QCOMPARE(snapshot.folder, folder);
    QCOMPARE(snapshot.storePath, path);
}

void TestStoreSession::known_isNotReadAgain()
{
    const QString folder = m_surroundings.story(QStringLiteral("known"));
    const auto session = StoreSession::openOrCreate(m_surroundings.path(QStringLiteral("known.counterpoint")));
    QVERIFY(session);
    PipelineRequest request;
    request.folders = {folder};
    const auto first = runPipeline(request, {});
    QVERIFY(first);
    QVERIFY((*session)->save(*first, request.folders));
    (*session)->prepare(request);
    QCOMPARE(request.known.size(), 3);
    request.known[0].metadata.title = QStringLiteral("a title that is not in the file");
    const auto second = runPipeline(request, {});
    QVERIFY(second);
    QCOMPARE(second->comparison->articles.first().metadata.title, request.known.at(0).metadata.title);
}

void TestStoreSession::missing_isNotFoundWhenReading()
{
    const auto session = StoreSession::openReadOnly(m_surroundings.path(QStringLiteral("none.counterpoint")));
    QVERIFY(!session);
    QCOMPARE(session.error().code, ErrorCode::NotFound);
}

QTEST_GUILESS_MAIN(TestStoreSession)
#include "tst_storesession.moc"
