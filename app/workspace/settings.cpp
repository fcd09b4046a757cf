// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "settings.h"

#include <QSettings>
#include <QStringList>

namespace Counterpoint
{

namespace
{

constexpr int kMostRecent = 10;

const SettingRow &rowOf(Setting setting)
{
    for (const SettingRow &row : Settings::table()) {
        if (row.setting == setting)
            return row;
    }
    Q_UNREACHABLE();
}

} // namespace

const QList<SettingRow> &Settings::table()
{
    static const QList<SettingRow> rows{
        {Setting::Theme, QStringLiteral("appearance/theme"), QStringLiteral("system")},
        {Setting::ReadingZoom, QStringLiteral("appearance/readingZoom"), 100},
        {Setting::ReadingFamily, QStringLiteral("appearance/readingFamily"), QStringLiteral("serif")},
        {Setting::LineSpacing, QStringLiteral("appearance/lineSpacing"), 155},
        {Setting::VisibleKinds, QStringLiteral("reader/visibleKinds"), -1},
        {Setting::RecentPaths, QStringLiteral("recent/paths"), QStringList{}},
        {Setting::RestoreLast, QStringLiteral("start/restoreLast"), true},
        {Setting::LinkedScrolling, QStringLiteral("reader/linkedScrolling"), true},
        {Setting::OverviewBars, QStringLiteral("reader/overviewBars"), true},
        {Setting::RecentCommands, QStringLiteral("recent/commands"), QStringList{}},
    };
    return rows;
}

QVariant Settings::value(Setting setting)
{
    const SettingRow &row = rowOf(setting);
    QVariant value = QSettings().value(row.key, row.standard);
    // The text file keeps no types: a value that does not convert is as good as none.
    return value.convert(row.standard.metaType()) ? value : row.standard;
}

void Settings::setValue(Setting setting, const QVariant &value)
{
    QSettings().setValue(rowOf(setting).key, value);
}

void Settings::addRecent(const QString &path)
{
    QStringList paths = value(Setting::RecentPaths).toStringList();
    paths.removeAll(path);
    paths.prepend(path);
    setValue(Setting::RecentPaths, QStringList(paths.first(qMin<qsizetype>(paths.size(), kMostRecent))));
}

void Settings::removeRecent(const QString &path)
{
    QStringList paths = value(Setting::RecentPaths).toStringList();
    paths.removeAll(path);
    setValue(Setting::RecentPaths, paths);
}

QMap<QString, QString> Settings::keys()
{
    QSettings settings;
    settings.beginGroup(QStringLiteral("keys"));
    QMap<QString, QString> keys;
    for (const QString &name : settings.childKeys())
        keys.insert(name, settings.value(name).toString());
    return keys;
}

void Settings::setKeys(const QMap<QString, QString> &keys)
{
    QSettings settings;
    settings.beginGroup(QStringLiteral("keys"));
    settings.remove(QString());
    for (auto it = keys.cbegin(); it != keys.cend(); ++it)
        settings.setValue(it.key(), it.value());
}

QByteArray Settings::state(const QString &key)
{
    return QSettings().value(QStringLiteral("window/") + key).toByteArray();
}

void Settings::setState(const QString &key, const QByteArray &state)
{
    QSettings().setValue(QStringLiteral("window/") + key, state);
}

} // namespace Counterpoint
