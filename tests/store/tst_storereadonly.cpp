// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storetest.h"

#include <support/sandbox.h>
#include <support/testsupport.h>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace Counterpoint;
using namespace Counterpoint::Test;

/** What may be read but not written, and what may not even be read. Runs without the privileges of root. */
class TestStoreReadOnly : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void readOnly_data();
    void readOnly();
    void unreadable_isSaid();
    void newStoreInReadOnlyFolder_isNotWritable();
    void copyIntoReadOnlyFolder_isNotWritable();
    void twoMayReadAtOnce();

private:
    void allow(QFile::Permissions file, QFile::Permissions folder) const;
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

static constexpr QFile::Permissions readWrite = QFile::ReadOwner | QFile::WriteOwner;
static constexpr QFile::Permissions wholeFolder = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;

void TestStoreReadOnly::allow(QFile::Permissions file, QFile::Permissions folder) const
{
    QVERIFY(QFile::setPermissions(m_path, file));
    QVERIFY(QFile::setPermissions(m_folder->path(), folder));
}

void TestStoreReadOnly::initTestCase()
{
    QVERIFY(dropPrivileges());
}

void TestStoreReadOnly::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(QStringLiteral("story.counterpoint"));
    const auto store = openStore(m_path);
    VERIFY_OK(store);
    VERIFY_OK((*store)->save(everyAnalysis()));
    VERIFY_OK((*store)->saveClaim(someClaim(QStringLiteral("c1"))));
}

void TestStoreReadOnly::cleanup()
{
    allow(readWrite, wholeFolder);
}

void TestStoreReadOnly::readOnly_data()
{
    QTest::addColumn<QFile::Permissions>("file");
    QTest::addColumn<QFile::Permissions>("folder");
    const QFile::Permissions readFolder = QFile::ReadOwner | QFile::ExeOwner;
    QTest::newRow("file") << QFile::Permissions(QFile::ReadOwner) << wholeFolder;
    QTest::newRow("folder") << readWrite << readFolder;
    QTest::newRow("both") << QFile::Permissions(QFile::ReadOwner) << readFolder;
}

void TestStoreReadOnly::readOnly()
{
    QFETCH(QFile::Permissions, file);
    QFETCH(QFile::Permissions, folder);
    allow(file, folder);
    const auto store = openStore(m_path);
    VERIFY_OK(store);
    QVERIFY((*store)->isReadOnly());
    QCOMPARE((*store)->notice()->code, ErrorCode::StoreReadOnly);
    const auto contents = (*store)->load();
    VERIFY_OK(contents);
    QVERIFY(*contents->analysis.comparison == *everyAnalysis().comparison);
    QCOMPARE(contents->handWork.claims.size(), 1);
    COMPARE_ERROR((*store)->save(everyAnalysis(2)), ErrorCode::StoreReadOnly);
    COMPARE_ERROR((*store)->undo(), ErrorCode::StoreReadOnly);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden),
             QStringList{QStringLiteral("story.counterpoint")});
}

void TestStoreReadOnly::unreadable_isSaid()
{
    allow({}, wholeFolder);
    COMPARE_ERROR(openStore(m_path), ErrorCode::NotReadable);
}

void TestStoreReadOnly::newStoreInReadOnlyFolder_isNotWritable()
{
    allow(readWrite, QFile::ReadOwner | QFile::ExeOwner);
    COMPARE_ERROR(openStore(m_folder->filePath(QStringLiteral("new.counterpoint"))), ErrorCode::NotWritable);
    COMPARE_ERROR(openStore(m_folder->filePath(QStringLiteral("sub/new.counterpoint"))), ErrorCode::NotWritable);
}

void TestStoreReadOnly::copyIntoReadOnlyFolder_isNotWritable()
{
    allow(readWrite, QFile::ReadOwner | QFile::ExeOwner);
    const auto store = openStore(m_path);
    VERIFY_OK(store);
    COMPARE_ERROR((*store)->copyTo(m_folder->filePath(QStringLiteral("copy.counterpoint"))), ErrorCode::NotWritable);
    QTemporaryDir elsewhere;
    const QString copy = elsewhere.filePath(QStringLiteral("copy.counterpoint"));
    VERIFY_OK((*store)->copyTo(copy));
    const auto opened = openStore(copy);
    VERIFY_OK(opened);
    QVERIFY(!(*opened)->isReadOnly());
}

void TestStoreReadOnly::twoMayReadAtOnce()
{
    const auto first = openStore(m_path, StoreMode::ReadOnly);
    VERIFY_OK(first);
    const auto second = openStore(m_path, StoreMode::ReadOnly);
    VERIFY_OK(second);
    VERIFY_OK((*first)->load());
    VERIFY_OK((*second)->load());
}

QTEST_GUILESS_MAIN(TestStoreReadOnly)
#include "tst_storereadonly.moc"
