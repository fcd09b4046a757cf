// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storetest.h"

#include <store/migrator.h>
#include <store/statement.h>
#include <support/testsupport.h>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace Counterpoint;
using namespace Counterpoint::Test;

/** Schema versions: every earlier one is brought to the present, in one piece or not at all. */
class TestMigrator : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void builtIn_areNumbered();
    void earlierSchema_data();
    void earlierSchema();
    void failing_leavesTheStoreAsItWas();
    void markerParts_statementsMayHoldSemicolons();
    void misnumbered_isRefused();

private:
    static void writeSql(const QString &folder, const char *name, const char *sql);
    QTemporaryDir m_folder;
};

void TestMigrator::builtIn_areNumbered()
{
    const auto migrations = builtInMigrations();
    VERIFY_OK(migrations);
    for (qsizetype i = 0; i < migrations->size(); ++i) {
        QCOMPARE(migrations->at(i).version, i + 1);
        QVERIFY(!migrations->at(i).statements.isEmpty());
        // A change of the schema is not done before a store of the one before it is among the fixtures.
        const QString fixture = testPath(QStringLiteral("data/store/schema%1.sql").arg(i + 1));
        QVERIFY2(i + 1 == migrations->size() || QFile::exists(fixture), qPrintable(fixture));
    }
}

void TestMigrator::earlierSchema_data()
{
    QTest::addColumn<int>("version");
    const auto migrations = builtInMigrations();
    for (int version = 1; migrations && version < migrations->size(); ++version)
        QTest::addRow("schema %d", version) << version;
}

/** The fixture is a dump of fixtureAnalysis(), a claim and a decision as that version wrote them. */
void TestMigrator::earlierSchema()
{
    QFETCH(int, version);
    Comparison expected = *fixtureAnalysis().comparison;
    QVERIFY(expected.parameters.partialThreshold != Parameters().partialThreshold);
    expected.parameters.paraphraseThreshold = Parameters().paraphraseThreshold; // another scale before engine 5
    expected.parameters.partialThreshold = Parameters().partialThreshold;
    const QString path = m_folder.filePath(QStringLiteral("schema%1.counterpoint").arg(version));
    {
        const auto connection = Connection::open(path, Access::ReadWrite);
        VERIFY_OK(connection);
        const QString dump
            = QString::fromUtf8(readFile(testPath(QStringLiteral("data/store/schema%1.sql").arg(version))));
        const QStringList statements = dump.split(QStringLiteral("\n-- ;;\n"), Qt::SkipEmptyParts);
        for (const QString &statement : statements)
            VERIFY_OK((*connection)->execute(statement));
    }
    {
        const auto store = openStore(path, StoreMode::ReadOnly);
        VERIFY_OK(store);
        const auto contents = (*store)->load();
        VERIFY_OK(contents);
        QVERIFY(*contents->analysis.comparison == expected);
    }
    QVERIFY(!QFile::exists(backupPath(path, version)));
    const auto store = openStore(path);
    VERIFY_OK(store);
    QVERIFY(!(*store)->isReadOnly());
    QVERIFY(QFile::exists(backupPath(path, version)));
    const auto contents = (*store)->load();
    VERIFY_OK(contents);
    QVERIFY(*contents->analysis.comparison == expected);
    QVERIFY(contents->analysis.read == fixtureAnalysis().read);
    QVERIFY(contents->handWork.claims == QList<Claim>{someClaim(QStringLiteral("c1"))});
    QCOMPARE(contents->handWork.decisions.size(), 1);
    VERIFY_OK((*store)->save(everyAnalysis(2)));
    const auto backup = Connection::open(backupPath(path, version), Access::ReadOnly);
    VERIFY_OK(backup);
    const auto kept = (*backup)->value(QStringLiteral("PRAGMA user_version"));
    VERIFY_OK(kept);
    QCOMPARE(kept->toInt(), version);
}

void TestMigrator::failing_leavesTheStoreAsItWas()
{
    const auto connection = Connection::open(m_folder.filePath(QStringLiteral("failing")), Access::ReadWrite);
    VERIFY_OK(connection);
    const Migration first{1, QStringLiteral("first"), {QStringLiteral("CREATE TABLE a (x)")}};
    const Migration second{
        2, QStringLiteral("second"), {QStringLiteral("CREATE TABLE b (x)"), QStringLiteral("CREATE TABLE a (x)")}};
    VERIFY_OK(migrate(**connection, {first}));
    QVERIFY(!migrate(**connection, {first, second}));
    const auto version = (*connection)->value(QStringLiteral("PRAGMA user_version"));
    VERIFY_OK(version);
    QCOMPARE(version->toInt(), 1);
    const auto tables = (*connection)->value(QStringLiteral("SELECT group_concat(name) FROM sqlite_schema"));
    VERIFY_OK(tables);
    QCOMPARE(tables->toString(), QStringLiteral("a"));
}

void TestMigrator::writeSql(const QString &folder, const char *name, const char *sql)
{
    QFile file(QDir(folder).filePath(QString::fromLatin1(name)));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(sql);
}

void TestMigrator::markerParts_statementsMayHoldSemicolons()
{
    QTemporaryDir folder;
    writeSql(folder.path(), "0001_one.sql",
             "-- head\n\nCREATE TABLE a (x)\n-- ;;\nCREATE TRIGGER t AFTER INSERT ON a BEGIN\n"
             "DELETE FROM a; DELETE FROM a;\nEND\n-- ;;\n");
    const auto migrations = migrationsIn(folder.path());
    VERIFY_OK(migrations);
    QCOMPARE(migrations->first().statements.size(), 2);
    const auto connection = Connection::open(QStringLiteral(":memory:"), Access::ReadWrite);
    VERIFY_OK(connection);
    VERIFY_OK(migrate(**connection, *migrations));
}

void TestMigrator::misnumbered_isRefused()
{
    QTemporaryDir folder;
    writeSql(folder.path(), "0001_one.sql", "CREATE TABLE a (x)");
    writeSql(folder.path(), "0003_three.sql", "CREATE TABLE b (x)");
    COMPARE_ERROR(migrationsIn(folder.path()), ErrorCode::Internal);
}

QTEST_GUILESS_MAIN(TestMigrator)
#include "tst_migrator.moc"
