// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/shell/session.h>

#include <ui/common/listtable.h>
#include <ui/reader/readerview.h>

#include <model/digest.h>
#include <workspace/settings.h>

#include <QMainWindow>

namespace Counterpoint
{

namespace
{

constexpr int kStateVersion = 1;

QString readerKey(const QString &storePath)
{
    // A path as a key would be read as groups of keys.
    return QStringLiteral("reader-") + QString::fromLatin1(digestOf(storePath.toUtf8()).first(16));
}

QString columnsKey(const ListTable &table)
{
    return QStringLiteral("columns-") + table.objectName();
}

} // namespace

Session::Session(QMainWindow *window, ReaderView *reader)
    : m_window(window)
    , m_reader(reader)
{
}

bool Session::restoreWindow()
{
    const bool hasGeometry = m_window->restoreGeometry(Settings::state(QStringLiteral("geometry")));
    const bool hasDocks = m_window->restoreState(Settings::state(QStringLiteral("docks")), kStateVersion);
    for (ListTable *table : m_window->findChildren<ListTable *>())
        table->restoreColumns(Settings::state(columnsKey(*table)));
    m_reader->setTypography(Settings::value(Setting::ReadingFamily).toString() != QLatin1String("sans"),
                            Settings::value(Setting::LineSpacing).toInt());
    m_reader->setZoomPercent(Settings::value(Setting::ReadingZoom).toInt());
    if (const int roles = Settings::value(Setting::VisibleKinds).toInt(); roles >= 0)
        m_reader->setVisibleRoles(Roles::fromInt(static_cast<Roles::Int>(roles)));
    m_reader->setLinkedScrolling(Settings::value(Setting::LinkedScrolling).toBool());
    return hasGeometry && hasDocks;
}

void Session::saveWindow() const
{
    Settings::setState(QStringLiteral("geometry"), m_window->saveGeometry());
    Settings::setState(QStringLiteral("docks"), m_window->saveState(kStateVersion));
    for (const ListTable *table : m_window->findChildren<ListTable *>())
        Settings::setState(columnsKey(*table), table->saveColumns());
    Settings::setValue(Setting::ReadingZoom, m_reader->zoomPercent());
    Settings::setValue(Setting::VisibleKinds, static_cast<int>(m_reader->visibleRoles().toInt()));
}

void Session::restoreReader(const QString &storePath)
{
    const QByteArray layout = storePath.isEmpty() ? QByteArray() : Settings::state(readerKey(storePath));
    if (!layout.isEmpty())
        m_reader->restoreLayout(layout);
}

void Session::saveReader(const QString &storePath) const
{
    if (!storePath.isEmpty())
        Settings::setState(readerKey(storePath), m_reader->saveLayout());
}

QString Session::lastOpened()
{
    if (!Settings::value(Setting::RestoreLast).toBool())
        return {};
    return QString::fromUtf8(Settings::state(QStringLiteral("lastOpened")));
}

void Session::setLastOpened(const QString &path)
{
    Settings::setState(QStringLiteral("lastOpened"), path.toUtf8());
}

} // namespace Counterpoint
