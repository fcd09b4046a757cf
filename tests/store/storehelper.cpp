// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

/**
 * storehelper hold PATH    opens the store, says "held", and keeps it until its standard input ends
 * storehelper work PATH    opens the store and saves claim after claim, analysis after analysis; names each on standard
 *                          output once it is confirmed
 * storehelper fixture PATH saves what the files in tests/data/store hold, and prints the store as such a file: to be
 * done once for each schema before the next one comes Says "error CODE: MESSAGE" and exits with 1 when something fails.
 */
#include "storetest.h"

#include <model/enumnames.h>
#include <store/connection.h>
#include <store/statement.h>

#include <QCoreApplication>

#include <cstdio>

using namespace Counterpoint;
using namespace Counterpoint::Test;

namespace
{

int failed(const Error &error)
{
    std::printf("error %s: %s\n", qPrintable(nameOf(error.code)), qPrintable(error.message));
    return 1;
}

void say(const QString &text)
{
    std::printf("%s\n", qPrintable(text));
    std::fflush(stdout);
}

int work(Store &store)
{
    for (int i = 1;; ++i) {
        if (const auto saved = store.saveClaim(someClaim(QStringLiteral("c%1").arg(i))); !saved)
            return failed(saved.error());
        say(QStringLiteral("claim %1").arg(i));
        if (const auto saved = store.save(everyAnalysis(i)); !saved)
            return failed(saved.error());
        say(QStringLiteral("analysis %1").arg(i));
    }
}

QStringList column(const Connection &connection, const QString &sql)
{
    QStringList values;
    Statement select(connection, sql);
    const auto done = select.forEach({}, [&values](const Statement &row) -> Result<void> {
        values.append(row.text(0));
        return {};
    });
    if (!done)
        qFatal("%s: %s", qPrintable(sql), qPrintable(done.error().toString()));
    return values;
}

QStringList rowsOf(const Connection &connection, const QString &table)
{
    const QStringList names = column(connection, QStringLiteral("SELECT name FROM pragma_table_info('%1')").arg(table));
    QStringList quoted;
    for (const QString &name : names)
        quoted.append(QStringLiteral("quote(%1)").arg(name));
    const QString head
        = QStringLiteral("'INSERT INTO %1 (%2) VALUES (' || ").arg(table, names.join(QStringLiteral(", ")));
    return column(
        connection,
        QStringLiteral("SELECT %1 %2 || ')' FROM %3").arg(head, quoted.join(QStringLiteral(" || ', ' || ")), table));
}

/** The store as SQL that makes it again; what lies in full-text indexes is left to their triggers and to migrations. */
int dump(const QString &path)
{
    const auto connection = Connection::open(path, Access::ReadOnly);
    if (!connection)
        return failed(connection.error());
    const QString schema
        = QStringLiteral("SELECT sql FROM sqlite_schema s WHERE sql IS NOT NULL AND %1 AND NOT EXISTS (SELECT 1 "
                         "FROM pragma_table_list t WHERE t.name = s.name AND t.type = 'shadow')");
    QStringList statements
        = column(**connection, schema.arg(QStringLiteral("type = 'table' AND name <> 'sqlite_sequence'")));
    statements += column(**connection, schema.arg(QStringLiteral("type <> 'table'")));
    const QStringList tables
        = column(**connection,
                 QStringLiteral("SELECT name FROM pragma_table_list WHERE schema = 'main' AND "
                                "type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name = 'finding', "
                                "name NOT IN ('article', 'claim')"));
    for (const QString &table : tables)
        statements += rowsOf(**connection, table);
    for (const char *pragma : {"application_id", "user_version"})
        statements += column(
            **connection, QStringLiteral("SELECT 'PRAGMA %1 = ' || %1 FROM pragma_%1").arg(QLatin1StringView(pragma)));
    say(statements.join(QStringLiteral("\n-- ;;\n")));
    return 0;
}

int writeFixture(Store &store)
{
    if (const auto saved = store.save(fixtureAnalysis()); !saved)
        return failed(saved.error());
    const auto claim = store.saveClaim(someClaim(QStringLiteral("c1")));
    const auto decision = store.appendDecision(someDecision(QStringLiteral("k1")));
    return claim && decision ? 0 : 1;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 3)
        return 2;
    auto store = openStore(arguments.at(2));
    if (!store)
        return failed(store.error());
    if (arguments.at(1) == QLatin1StringView("work"))
        return work(**store);
    if (arguments.at(1) == QLatin1StringView("fixture")) {
        const int written = writeFixture(**store);
        store->reset(); // lets go of the file
        return written == 0 ? dump(arguments.at(2)) : written;
    }
    say(QStringLiteral("held"));
    while (std::getchar() != EOF) { }
    return 0;
}
