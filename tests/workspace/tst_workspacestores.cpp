// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspacetest.h"

#include <store/store.h>
#include <support/sandbox.h>

#include <QProcess>

using namespace Counterpoint;
using namespace Counterpoint::Test;

/** Where a comparison is kept, and what happens when that place is no good. Runs without the privileges of root. */
class TestWorkspaceStores : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void defaultPlace_isNamedAfterFolderAndPath();
    void saveAs_moves();
    void saveAs_whereNothingMayBeWritten_changesNothing();
    void heldByAnother_isSaidAndWorkGoesOn();
    void damagedDefaultStore_isSaidAndKept();
    void badStore_keepsWhatIsOpen();
    void readOnlyStore_isShownNotChanged();
    void olderEngine_offersToAnalyseAnew_data();
    void olderEngine_offersToAnalyseAnew();
    void sameStoreOpenedTwice_isShownAgain();

private:
    Surroundings m_surroundings;
};

void TestWorkspaceStores::initTestCase()
{
    QVERIFY(dropPrivileges());
}

void TestWorkspaceStores::defaultPlace_isNamedAfterFolderAndPath()
{
    const QString one = Workspace::defaultStorePath(m_surroundings.story(QStringLiteral("a/story \"x\"")));
    const QString two = Workspace::defaultStorePath(m_surroundings.story(QStringLiteral("b/story \"x\"")));
    QVERIFY(one != two);
    QVERIFY(QFileInfo(one).fileName().startsWith(QStringLiteral("story _x_-")));
    QVERIFY(one.endsWith(QStringLiteral(".counterpoint")));
    QCOMPARE(Workspace::defaultStorePath(m_surroundings.path(QStringLiteral("a/./story \"x\"/"))), one);
}

void TestWorkspaceStores::saveAs_moves()
{
    const QString folder = m_surroundings.story(QStringLiteral("moved"));
    const QString place = m_surroundings.path(QStringLiteral("elsewhere.counterpoint"));
    {
        Workspace workspace;
        openAndWait(workspace, folder);
        workspace.saveStoreAs(place);
        TRY_LONG(workspace.snapshot()->storePath == place);
        QVERIFY(!QFile::exists(Workspace::defaultStorePath(folder)));
        Claim claim;
        claim.text = QStringLiteral("kept in the new place");
        workspace.saveClaim(claim);
        TRY_LONG(workspace.snapshot()->claims.size() == 1);
    }
    Workspace workspace;
    openAndWait(workspace, folder);
    QCOMPARE(workspace.snapshot()->storePath, place); // the folder's store is known to lie there
    QCOMPARE(workspace.snapshot()->claims.size(), 1);
}

void TestWorkspaceStores::saveAs_whereNothingMayBeWritten_changesNothing()
{
    const QString folder = m_surroundings.story(QStringLiteral("unmoved"));
    Workspace workspace;
    openAndWait(workspace, folder);
    const Listener listener(workspace);
    workspace.saveStoreAs(QStringLiteral("/proc/nothing/here.counterpoint"));
    TRY_LONG(listener.errors.size() == 1);
    QCOMPARE(listener.lastError().code, ErrorCode::NotWritable);
    QCOMPARE(workspace.snapshot()->storePath, Workspace::defaultStorePath(folder));
}

void TestWorkspaceStores::heldByAnother_isSaidAndWorkGoesOn()
{
    const QString folder = m_surroundings.story(QStringLiteral("held"));
    const QString place = Workspace::defaultStorePath(folder);
    {
        Workspace workspace;
        openAndWait(workspace, folder);
    }
    QProcess holder;
    holder.start(QStringLiteral(COUNTERPOINT_STOREHELPER), {QStringLiteral("hold"), place});
    QVERIFY(holder.waitForReadyRead(60000));
    {
        Workspace workspace;
        const Listener listener(workspace);
        openAndWait(workspace, folder);
        QCOMPARE(listener.errors.size(), 1);
        QCOMPARE(listener.lastError().code, ErrorCode::StoreLocked);
        QVERIFY(listener.lastError().message.contains(QString::number(holder.processId())));
        QCOMPARE(workspace.snapshot()->comparison->articles.size(), 3);
        QVERIFY(workspace.snapshot()->storePath.isEmpty()); // nothing is kept
        Claim claim;
        claim.text = QStringLiteral("in memory");
        workspace.saveClaim(claim);
        TRY_LONG(workspace.snapshot()->claims.size() == 1);
    }
    holder.closeWriteChannel();
    QVERIFY(holder.waitForFinished());
}

void TestWorkspaceStores::damagedDefaultStore_isSaidAndKept()
{
    const QString folder = m_surroundings.story(QStringLiteral("damaged"));
    const QString place = Workspace::defaultStorePath(folder);
    {
        Workspace workspace;
        openAndWait(workspace, folder);
    }
    QVERIFY(QFile::resize(place, 8000));
    Workspace workspace;
    const Listener listener(workspace);
    openAndWait(workspace, folder);
    QCOMPARE(listener.lastError().code, ErrorCode::StoreDamaged);
    QCOMPARE(workspace.snapshot()->comparison->articles.size(), 3);
    QCOMPARE(QFile(place).size(), 8000); // not overwritten: something may be saved from it
}

void TestWorkspaceStores::badStore_keepsWhatIsOpen()
{
    const QString folder = m_surroundings.story(QStringLiteral("stays"));
    Workspace workspace;
    openAndWait(workspace, folder);
    const SnapshotPtr before = workspace.snapshot();
    const Listener listener(workspace);
    workspace.openStore(m_surroundings.path(QStringLiteral("none.counterpoint")));
    TRY_LONG(!workspace.isBusy());
    QCOMPARE(listener.lastError().code, ErrorCode::NotFound);
    QVERIFY(workspace.snapshot() == before);
    Claim claim;
    claim.text = QStringLiteral("still kept");
    workspace.saveClaim(claim);
    TRY_LONG(workspace.snapshot()->claims.size() == 1);
}

void TestWorkspaceStores::readOnlyStore_isShownNotChanged()
{
    const QString folder = m_surroundings.story(QStringLiteral("readonly"));
    const QString place = Workspace::defaultStorePath(folder);
    {
        Workspace workspace;
        openAndWait(workspace, folder);
        Claim claim;
        claim.text = QStringLiteral("before");
        workspace.saveClaim(claim);
        TRY_LONG(workspace.canUndo());
    }
    QVERIFY(QFile::setPermissions(place, QFile::ReadOwner));
    Workspace workspace;
    const Listener listener(workspace);
    workspace.openStore(place);
    TRY_LONG(!workspace.isBusy());
    QVERIFY(workspace.snapshot()->isReadOnly);
    QVERIFY(!workspace.canUndo());
    QCOMPARE(workspace.snapshot()->comparison->articles.size(), 3);
    workspace.removeClaim(workspace.snapshot()->claims.first().id);
    TRY_LONG(listener.errors.size() >= 2);
    QCOMPARE(listener.lastError().code, ErrorCode::StoreReadOnly);
    QCOMPARE(workspace.snapshot()->claims.size(), 1);
}

void TestWorkspaceStores::olderEngine_offersToAnalyseAnew_data()
{
    QTest::addColumn<bool>("isByFolder");
    QTest::newRow("the store opened") << false;
    QTest::newRow("its folder opened") << true;
}

void TestWorkspaceStores::olderEngine_offersToAnalyseAnew()
{
    QFETCH(bool, isByFolder);
    const QString folder = m_surroundings.story(QStringLiteral("older"));
    const QString place
        = isByFolder ? Workspace::defaultStorePath(folder) : m_surroundings.path(QStringLiteral("older.counterpoint"));
    ComparisonPtr present;
    {
        Workspace workspace;
        openAndWait(workspace, folder);
        present = workspace.snapshot()->comparison;
    }
    {
        const auto store = Store::open(place, StoreMode::OpenOrCreate, [] { return QDateTime::currentDateTimeUtc(); });
        QVERIFY(store);
        Comparison older = *present;
        older.engineVersion = kEngineVersion - 1;
        older.matches.clear();
        QVERIFY((*store)->save({std::make_shared<const Comparison>(older), older.articles, {}, {folder}}));
    }
    Workspace workspace;
    if (isByFolder)
        workspace.openFolder(folder);
    else
        workspace.openStore(place);
    TRY_LONG(!workspace.isBusy());
    QVERIFY(workspace.snapshot()->isFromOlderEngine);
    QVERIFY(workspace.snapshot()->comparison->matches.isEmpty()); // shown as it was saved
    workspace.analyseAnew(workspace.snapshot()->comparison->parameters);
    TRY_LONG(!workspace.isBusy());
    QVERIFY(!workspace.snapshot()->isFromOlderEngine);
    QVERIFY(*workspace.snapshot()->comparison == *present);
}

void TestWorkspaceStores::sameStoreOpenedTwice_isShownAgain()
{
    const QString folder = m_surroundings.story(QStringLiteral("twice"));
    Workspace workspace;
    openAndWait(workspace, folder);
    const Listener listener(workspace);
    workspace.openStore(workspace.snapshot()->storePath);
    TRY_LONG(!workspace.isBusy());
    QVERIFY2(listener.errors.isEmpty(), qPrintable(listener.lastError().toString()));
    QCOMPARE(workspace.snapshot()->comparison->articles.size(), 3);
}

QTEST_GUILESS_MAIN(TestWorkspaceStores)
#include "tst_workspacestores.moc"
