// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "program.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

namespace Counterpoint::Test
{

/** A small article on the bridge of some place. */
inline QByteArray newsFrom(const char *place)
{
    return QByteArray("Council votes on the bridge in ") + place + "\n\nThe council of " + place
        + " voted on Tuesday to repair the old bridge over the river.\n\n"
          "The work will cost 3 million euros, the mayor said.\n";
}

/** A folder of two good articles, to which a test adds what is bad. */
class NewsFolder
{
public:
    NewsFolder()
    {
        write(QStringLiteral("good1.txt"), newsFrom("Oldham"));
        write(QStringLiteral("good2.txt"), newsFrom("Newham"));
    }

    [[nodiscard]] QString path() const { return m_folder.path(); }
    [[nodiscard]] QString filePath(const QString &name) const { return m_folder.filePath(name); }

    QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            QTest::qFail("the test's own file cannot be written", __FILE__, __LINE__);
        return filePath(name);
    }

    [[nodiscard]] Run compare(const QStringList &more = {}) const
    {
        return runProgram(QStringList{QStringLiteral("compare"), path()} + more);
    }

    [[nodiscard]] QJsonObject comparison() const
    {
        return QJsonDocument::fromJson(compare({QStringLiteral("--json"), QStringLiteral("-")}).out).object();
    }

private:
    QTemporaryDir m_folder;
};

} // namespace Counterpoint::Test
