// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QMap>
#include <QString>
#include <QVariant>

namespace Counterpoint
{

/** What the user can set. To add one: a line here and a row in settings.cpp. */
enum class Setting {
    Theme, ///< "system", "light", "dark".
    ReadingZoom, ///< Per cent.
    ReadingFamily, ///< "serif", "sans": the letters of the articles.
    LineSpacing, ///< Of the articles, from line to line, per cent of the letters' size.
    VisibleKinds, ///< Bits of the kinds painted; -1 until changed.
    RecentPaths, ///< Folders and stores opened, newest first.
    RestoreLast, ///< Open the last comparison again on start.
    LinkedScrolling,
    OverviewBars, ///< Beside the articles.
    RecentCommands, ///< Names of the actions run from the palette, newest first.
};

/** One row of the table of settings. */
struct SettingRow {
    Setting setting;
    QString key;
    QVariant standard;
};

/**
 * Typed access to the user's settings, kept between runs by QSettings under the application's name. What a comparison
 * was made with (thresholds, outlets) is not a setting: it lives in the store. Thread: GUI.
 */
class Settings
{
public:
    [[nodiscard]] static const QList<SettingRow> &table();
    [[nodiscard]] static QVariant value(Setting setting);
    static void setValue(Setting setting, const QVariant &value);

    /** Puts @p path first among the recent ones; at most ten are kept. */
    static void addRecent(const QString &path);

    static void removeRecent(const QString &path);

    /** Keys that are not the standard ones, portable and joined by "; ", by the name of their action; empty for none.
     */
    [[nodiscard]] static QMap<QString, QString> keys();
    static void setKeys(const QMap<QString, QString> &keys); ///< Instead of all that were kept.

    /** State of the window: not a setting, not in the table. */
    [[nodiscard]] static QByteArray state(const QString &key);
    static void setState(const QString &key, const QByteArray &state);
};

} // namespace Counterpoint
