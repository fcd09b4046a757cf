// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "testsupport.h"

#include <QDir>
#include <QFile>
#include <QTest>

/**
 * Qt PDF does not free what it made for a file that it could not open, nor for a page without text; asked by the leak
 * checker alone.
 */
extern "C" Q_DECL_EXPORT const char *__lsan_default_suppressions() // NOLINT(bugprone-reserved-identifier)
{
    return "leak:libQt6Pdf\n";
}

namespace Counterpoint::Test
{

QString testPath(const QString &relative)
{
    return QStringLiteral(COUNTERPOINT_TESTS "/") + relative;
}

QByteArray readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        QTest::qFail(qPrintable(path + QStringLiteral(": ") + file.errorString()), __FILE__, __LINE__);
        return {};
    }
    return file.readAll();
}

namespace
{

bool writeGolden(const QString &path, const QByteArray &bytes)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

void printFirstDifference(const QByteArray &wanted, const QByteArray &actual)
{
    const auto wantedLines = wanted.split('\n');
    const auto actualLines = actual.split('\n');
    for (qsizetype i = 0; i < std::max(wantedLines.size(), actualLines.size()); ++i) {
        if (wantedLines.value(i) != actualLines.value(i)) {
            qWarning("line %lld\n  golden: %s\n  actual: %s", static_cast<long long>(i + 1),
                     wantedLines.value(i).constData(), actualLines.value(i).constData());
            return;
        }
    }
}

} // namespace

bool matchesGolden(const QString &name, const QByteArray &actual)
{
    const QString path = testPath(QStringLiteral("golden/") + name);
    if (qEnvironmentVariableIsSet("COUNTERPOINT_UPDATE_GOLDEN"))
        return writeGolden(path, actual);
    const QByteArray wanted = readFile(path);
    if (wanted == actual)
        return true;
    printFirstDifference(wanted, actual);
    return false;
}

} // namespace Counterpoint::Test
