// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storetest.h"

#include <support/sandbox.h>

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace Counterpoint;
using namespace Counterpoint::Test;

/** A disk of 512 kB, which fills: nothing half-written stays, and what was there is whole. */
class TestStoreFullDisk : public QObject
{
    Q_OBJECT
public:
    explicit TestStoreFullDisk(const QString &disk)
        : m_disk(disk)
    {
    }
private Q_SLOTS:
    void initTestCase();
    void init();
    void newStore_leavesNothing();
    void nextSave_keepsTheLast();
    void nextStep_keepsTheLast();
    void copy_leavesNothing();
    void noRoomAtAll_leavesNothing();

private:
    [[nodiscard]] QStringList files() const { return QDir(m_disk).entryList(QDir::Files | QDir::Hidden); }
    [[nodiscard]] QString path() const { return m_disk + QStringLiteral("/story.counterpoint"); }
    void fill(qint64 leave) const;
    QString m_disk;
};

static Analysis largeAnalysis()
{
    Analysis analysis = everyAnalysis();
    Comparison comparison = *analysis.comparison;
    comparison.articles.first().text += QStringLiteral("All work and no play. ").repeated(40000);
    analysis.comparison = std::make_shared<const Comparison>(std::move(comparison));
    return analysis;
}

void TestStoreFullDisk::initTestCase()
{
    if (m_disk.isEmpty())
        QSKIP("this system lets nobody mount a small disk");
}

void TestStoreFullDisk::init()
{
    for (const QString &name : files())
        QVERIFY(QFile::remove(m_disk + QLatin1Char('/') + name));
}

void TestStoreFullDisk::newStore_leavesNothing()
{
    {
        const auto store = openStore(path());
        VERIFY_OK(store);
        COMPARE_ERROR((*store)->save(largeAnalysis()), ErrorCode::DiskFull);
    }
    QVERIFY2(files().isEmpty(), qPrintable(files().join(QLatin1Char(' '))));
}

void TestStoreFullDisk::nextSave_keepsTheLast()
{
    {
        const auto store = openStore(path());
        VERIFY_OK(store);
        VERIFY_OK((*store)->save(everyAnalysis(3)));
        COMPARE_ERROR((*store)->save(largeAnalysis()), ErrorCode::DiskFull);
        const auto contents = (*store)->load();
        VERIFY_OK(contents);
        QVERIFY(*contents->analysis.comparison == *everyAnalysis(3).comparison);
        VERIFY_OK((*store)->save(everyAnalysis(4))); // and the store goes on working
    }
    const auto store = openStore(path(), StoreMode::OpenExisting);
    VERIFY_OK(store);
    const auto contents = (*store)->load();
    VERIFY_OK(contents);
    QVERIFY(*contents->analysis.comparison == *everyAnalysis(4).comparison);
}

void TestStoreFullDisk::fill(qint64 leave) const
{
    QFile file(m_disk + QStringLiteral("/filler"));
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    while (file.write(QByteArray(4096, 'x')) == 4096) { }
    QVERIFY(file.resize(std::max<qint64>(0, file.size() - leave)));
}

void TestStoreFullDisk::nextStep_keepsTheLast()
{
    const auto store = openStore(path());
    VERIFY_OK(store);
    VERIFY_OK((*store)->save(everyAnalysis()));
    VERIFY_OK((*store)->saveClaim(someClaim(QStringLiteral("c1"))));
    fill(0);
    const Claim large = someClaim(QStringLiteral("c2"), QStringLiteral("many words ").repeated(5000));
    COMPARE_ERROR((*store)->saveClaim(large), ErrorCode::DiskFull);
    QVERIFY(QFile::remove(m_disk + QStringLiteral("/filler")));
    const auto contents = (*store)->load();
    VERIFY_OK(contents);
    QCOMPARE(contents->handWork.claims.size(), 1);
    VERIFY_OK((*store)->saveClaim(large));
}

void TestStoreFullDisk::copy_leavesNothing()
{
    const auto memory = Store::openInMemory(someMoment);
    VERIFY_OK(memory);
    VERIFY_OK((*memory)->save(largeAnalysis()));
    COMPARE_ERROR((*memory)->copyTo(path()), ErrorCode::DiskFull);
    QVERIFY2(files().isEmpty(), qPrintable(files().join(QLatin1Char(' '))));
}

void TestStoreFullDisk::noRoomAtAll_leavesNothing()
{
    fill(0);
    COMPARE_ERROR(openStore(path()), ErrorCode::DiskFull);
    QCOMPARE(files(), QStringList{QStringLiteral("filler")});
}

int main(int argc, char **argv)
{
    QTemporaryDir mountPoint;
    const bool isMounted = mountSmallDisk(mountPoint.path(), 512 * 1024); // before Qt starts a thread
    QCoreApplication application(argc, argv);
    TestStoreFullDisk test(isMounted ? mountPoint.path() : QString());
    const int result = QTest::qExec(&test, argc, argv);
    if (isMounted)
        unmountSmallDisk(mountPoint.path());
    return result;
}

#include "tst_storefulldisk.moc"
