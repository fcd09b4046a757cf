// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <workspace/programname.h>
#include <workspace/workspace.h>

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

/** As QTRY_VERIFY, with the patience that an analysis under a sanitizer on a busy machine asks for. */
#define TRY_LONG(condition) QVERIFY(QTest::qWaitFor([&] { return static_cast<bool>(condition); }, 60000))

namespace Counterpoint::Test
{

/** A home of its own for data and settings, and a folder of articles. */
class Surroundings
{
public:
    Surroundings()
    {
        qputenv("XDG_DATA_HOME", m_home.filePath(QStringLiteral("data")).toUtf8());
        qputenv("XDG_CONFIG_HOME", m_home.filePath(QStringLiteral("config")).toUtf8());
        nameProgram();
    }

    [[nodiscard]] QString path(const QString &relative) const { return m_home.filePath(relative); }

    /** Writes a file below the home; makes its folder. */
    void write(const QString &relative, const QString &text) const
    {
        QDir().mkpath(QFileInfo(path(relative)).path());
        QFile file(path(relative));
        if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0)
            qFatal("%s cannot be written", qPrintable(path(relative)));
    }

    /** Three articles on an invented bridge; returns the folder. */
    [[nodiscard]] QString story(const QString &name = QStringLiteral("bridge")) const
    {
        write(name + QStringLiteral("/1.txt"),
              QStringLiteral("Old bridge in Farrow closed after storm\n\nThe Evening Post\n\n3 May 2021\n\n"
                             "Farrow closed its old bridge on Sunday after a storm tore away 12 metres of railing.\n\n"
                             "Mayor Ada Quill said the bridge would stay shut until the autumn.\n\n"
                             "Some 4,000 people cross the bridge every day.\n"));
        write(name + QStringLiteral("/2.txt"),
              QStringLiteral("Storm shuts bridge for months\n\nHill Country News\n\n4 May 2021\n\n"
                             "A storm tore away 12 metres of railing from the old bridge in Farrow on Sunday.\n\n"
                             "Mayor Ada Quill said the bridge would stay shut until the autumn.\n\n"
                             "About 7,000 people cross the bridge every day, the council said.\n"));
        write(name + QStringLiteral("/3.txt"),
              QStringLiteral("What the closed bridge means for Farrow\n\nFarrow Weekly\n\n6 May 2021\n\n"
                             "Shops on the east bank fear for their trade while the old bridge is shut.\n\n"
                             "The ferry will run twice an hour, the council said on Wednesday.\n"));
        return path(name);
    }

private:
    QTemporaryDir m_home;
};

/** Collects all that a workspace says. */
struct Listener {
    explicit Listener(Workspace &workspace)
        : snapshots(&workspace, &Workspace::snapshotChanged)
        , busy(&workspace, &Workspace::busyChanged)
        , progress(&workspace, &Workspace::progressChanged)
        , errors(&workspace, &Workspace::failed)
        , exported(&workspace, &Workspace::exported)
        , exportErrors(&workspace, &Workspace::exportFailed)
        , undo(&workspace, &Workspace::undoChanged)
    {
    }
    [[nodiscard]] Error lastError() const { return last(errors); }
    [[nodiscard]] Error lastExportError() const { return last(exportErrors); }
    [[nodiscard]] static Error last(const QSignalSpy &spy)
    {
        return spy.isEmpty() ? Error() : spy.last().first().value<Error>();
    }

    QSignalSpy snapshots;
    QSignalSpy busy;
    QSignalSpy progress;
    QSignalSpy errors;
    QSignalSpy exported;
    QSignalSpy exportErrors;
    QSignalSpy undo;
};

/** Opens the folder and waits until it is compared and saved. */
inline void openAndWait(Workspace &workspace, const QString &folder)
{
    workspace.openFolder(folder);
    TRY_LONG(!workspace.isBusy());
}

} // namespace Counterpoint::Test
