// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspacetest.h"

#include <support/sandbox.h>

using namespace Counterpoint;
using namespace Counterpoint::Test;

/** Several folders in one comparison: some that cannot be read, some that have gone, and names that mean the same. */
class TestWorkspaceFolders : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY2(dropPrivileges(), "permissions must bind this test even as root"); }
    void addedFolderThatCannotBeRead_isNotKept();
    void cancelledFolder_isNotKept();
    void folderIsAdded_whenTheFirstHasGone();
    void slashAtTheEnd_isTheSameFolder();
    void correction_outlivesAChangedByte_data();
    void correction_outlivesAChangedByte();

private:
    QString more(const QString &name) const
    {
        m_surroundings.write(name + QStringLiteral("/5.txt"),
                             QStringLiteral("Ferry begins\n\nThe ferry will run twice an hour, the council said.\n"));
        return m_surroundings.path(name);
    }
    Surroundings m_surroundings;
};

void TestWorkspaceFolders::addedFolderThatCannotBeRead_isNotKept()
{
    const QString first = m_surroundings.story(QStringLiteral("readable"));
    const QString second = more(QStringLiteral("unreadable"));
    QVERIFY(QFile::setPermissions(second, {}));
    {
        Workspace workspace;
        const Listener listener(workspace);
        openAndWait(workspace, first);
        workspace.addFolder(second);
        TRY_LONG(!workspace.isBusy());
        QCOMPARE(listener.errors.size(), 1);
        QCOMPARE(listener.lastError().code, ErrorCode::NotReadable);
        QCOMPARE(listener.lastError().where, second);
        workspace.readAgain();
        TRY_LONG(!workspace.isBusy());
        QCOMPARE(listener.errors.size(), 1);
        QCOMPARE(workspace.snapshot()->outcomes.size(), 3);
    }
    Workspace later;
    const Listener listener(later);
    openAndWait(later, first);
    QFile::setPermissions(second, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    QVERIFY(listener.errors.isEmpty());
    QCOMPARE(later.snapshot()->comparison->articles.size(), 3);
}

void TestWorkspaceFolders::cancelledFolder_isNotKept()
{
    const QString first = m_surroundings.story(QStringLiteral("kept"));
    Workspace workspace;
    openAndWait(workspace, first);
    workspace.addFolder(more(QStringLiteral("cancelled")));
    workspace.cancel();
    workspace.readAgain();
    TRY_LONG(!workspace.isBusy());
    QCOMPARE(workspace.snapshot()->comparison->articles.size(), 3);
}

void TestWorkspaceFolders::folderIsAdded_whenTheFirstHasGone()
{
    const QString first = m_surroundings.story(QStringLiteral("goes"));
    const QString second = more(QStringLiteral("comes"));
    Workspace workspace;
    const Listener listener(workspace);
    openAndWait(workspace, first);
    QVERIFY(QDir(first).removeRecursively());
    workspace.addFolder(second);
    TRY_LONG(!workspace.isBusy());
    QVERIFY2(listener.errors.isEmpty(), qPrintable(listener.lastError().toString()));
    QCOMPARE(workspace.snapshot()->comparison->articles.size(), 4);
    QCOMPARE(workspace.snapshot()->outcomes.first().file, first);
    QCOMPARE(workspace.snapshot()->outcomes.first().state, FileState::Failed);
    QCOMPARE(workspace.snapshot()->outcomes.at(1).state, FileState::Missing);
    workspace.readAgain();
    TRY_LONG(!workspace.isBusy());
    QVERIFY(listener.errors.isEmpty());
    QCOMPARE(workspace.snapshot()->comparison->articles.size(), 4);
}

void TestWorkspaceFolders::slashAtTheEnd_isTheSameFolder()
{
    const QString first = m_surroundings.story(QStringLiteral("slash"));
    Workspace workspace;
    openAndWait(workspace, first);
    workspace.addFolder(more(QStringLiteral("slash too")) + QLatin1Char('/'));
    TRY_LONG(!workspace.isBusy());
    QCOMPARE(workspace.snapshot()->comparison->articles.last().file, QStringLiteral("slash too/5.txt"));
    openAndWait(workspace, first + QLatin1Char('/'));
    QCOMPARE(workspace.snapshot()->comparison->articles.size(), 4);
    workspace.addFolder(first + QStringLiteral("/./"));
    TRY_LONG(!workspace.isBusy());
    QCOMPARE(workspace.snapshot()->comparison->articles.size(), 4);
}

void TestWorkspaceFolders::correction_outlivesAChangedByte_data()
{
    QTest::addColumn<Verdict>("verdict");
    QTest::newRow("renamed") << Verdict::Corrected;
    QTest::newRow("left out") << Verdict::Excluded;
    QTest::newRow("removed") << Verdict::Rejected;
}

void TestWorkspaceFolders::correction_outlivesAChangedByte()
{
    QFETCH(Verdict, verdict);
    const QString folder = m_surroundings.story(QStringLiteral("touched"));
    Workspace workspace;
    openAndWait(workspace, folder);
    Decision decision;
    decision.target = DecisionTarget::Article;
    decision.key = QString::fromLatin1(workspace.snapshot()->comparison->articles.first().sha256);
    decision.verdict = verdict;
    decision.field = verdict == Verdict::Corrected ? QStringLiteral("title") : QString();
    decision.value = verdict == Verdict::Corrected ? QStringLiteral("A better title") : QString();
    workspace.decide(decision);
    TRY_LONG(!workspace.isBusy() && !workspace.snapshot()->decisions.isEmpty());
    QFile file(folder + QStringLiteral("/1.txt"));
    QVERIFY(file.open(QIODevice::Append) && file.write("\n") == 1);
    file.close();
    workspace.readAgain();
    TRY_LONG(!workspace.isBusy());
    const auto &articles = workspace.snapshot()->comparison->articles;
    QCOMPARE(articles.size(), verdict == Verdict::Corrected ? 3 : 2);
    if (verdict == Verdict::Corrected)
        QCOMPARE(articles.first().metadata.title, QStringLiteral("A better title"));
    workspace.undo();
    TRY_LONG(!workspace.isBusy() && workspace.snapshot()->decisions.isEmpty());
    QCOMPARE(workspace.snapshot()->comparison->articles.size(), 3);
}

QTEST_GUILESS_MAIN(TestWorkspaceFolders)
#include "tst_workspacefolders.moc"
