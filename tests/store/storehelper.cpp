// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

/**
 * storehelper hold PATH    opens the store, says "held", and keeps it until its standard input ends
 * storehelper work PATH    opens the store and saves claim after claim, analysis after analysis; names each on standard
 *                          output once it is confirmed
 * storehelper fixture PATH saves what tests/data/store holds, to be dumped there before the schema changes next
 * Says "error CODE: MESSAGE" and exits with 1 when something fails.
 */
#include "storetest.h"

#include <model/enumnames.h>

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
    const auto store = openStore(arguments.at(2));
    if (!store)
        return failed(store.error());
    if (arguments.at(1) == QLatin1StringView("work"))
        return work(**store);
    if (arguments.at(1) == QLatin1StringView("fixture"))
        return writeFixture(**store);
    say(QStringLiteral("held"));
    while (std::getchar() != EOF) { }
    return 0;
}
