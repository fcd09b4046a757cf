// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspacetest.h"

#include <workspace/logfile.h>
#include <workspace/settings.h>
#include <workspace/storeplaces.h>

#include <QLoggingCategory>
#include <QSet>
#include <QSettings>

using namespace Counterpoint;
using namespace Counterpoint::Test;

/** The table of settings, and the log that keeps within its bounds. */
class TestSettings : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void table_namesEachOnce();
    void unset_isTheDefault();
    void set_isKept();
    void nonsense_isTheDefault();
    void keys_areReplaced();
    void recent_keepsTen();
    void files_lieInOneFolderEach();
    void log_isRotated();

private:
    Surroundings m_surroundings;
};

void TestSettings::table_namesEachOnce()
{
    QSet<QString> keys;
    for (const SettingRow &row : Settings::table()) {
        QVERIFY2(!keys.contains(row.key), qPrintable(row.key));
        keys.insert(row.key);
        QVERIFY(row.standard.isValid());
    }
}

void TestSettings::unset_isTheDefault()
{
    for (const SettingRow &row : Settings::table())
        QCOMPARE(Settings::value(row.setting), row.standard);
}

void TestSettings::set_isKept()
{
    Settings::setValue(Setting::ReadingZoom, 140);
    QCOMPARE(Settings::value(Setting::ReadingZoom).toInt(), 140);
    QCOMPARE(Settings::value(Setting::ReadingZoom).metaType(), QMetaType::fromType<int>());
}

void TestSettings::nonsense_isTheDefault()
{
    QSettings().setValue(QStringLiteral("appearance/readingZoom"), QStringLiteral("very large"));
    QCOMPARE(Settings::value(Setting::ReadingZoom).toInt(), 100);
}

void TestSettings::keys_areReplaced()
{
    QVERIFY(Settings::keys().isEmpty());
    // Signs that a file of settings could take for its own.
    const QMap<QString, QString> keys{{QStringLiteral("find"), QStringLiteral("Ctrl+,; Ctrl+;; \\")},
                                      {QStringLiteral("goTo.list"), QString()}};
    Settings::setKeys(keys);
    QCOMPARE(Settings::keys(), keys);
    Settings::setKeys({{QStringLiteral("undo"), QStringLiteral("F7")}});
    QCOMPARE(Settings::keys(), (QMap<QString, QString>{{QStringLiteral("undo"), QStringLiteral("F7")}}));
    Settings::setKeys({});
    QVERIFY(Settings::keys().isEmpty());
}

void TestSettings::recent_keepsTen()
{
    for (int i = 0; i < 12; ++i)
        Settings::addRecent(QStringLiteral("/news/%1").arg(i));
    Settings::addRecent(QStringLiteral("/news/5"));
    const QStringList recent = Settings::value(Setting::RecentPaths).toStringList();
    QCOMPARE(recent.size(), 10);
    QCOMPARE(recent.first(), QStringLiteral("/news/5"));
    QCOMPARE(recent.count(QStringLiteral("/news/5")), 1);
    QCOMPARE(recent.at(1), QStringLiteral("/news/11"));
}

/** As README and the manual pages say. */
void TestSettings::files_lieInOneFolderEach()
{
    const QSettings settings;
    QCOMPARE(settings.fileName(), m_surroundings.path(QStringLiteral("config/counterpoint/counterpoint.conf")));
    QCOMPARE(settings.status(), QSettings::NoError);
    QCOMPARE(storesFolder(), m_surroundings.path(QStringLiteral("data/counterpoint/stores")));
}

void TestSettings::log_isRotated()
{
    startLogging(false);
    const QString path = logFilePath();
    QCOMPARE(path, m_surroundings.path(QStringLiteral("data/counterpoint/log/counterpoint.log")));
    const QLoggingCategory category("counterpoint.test", QtInfoMsg);
    const QString line = QStringLiteral("a line of the log that says little ").repeated(20);
    for (int i = 0; i < 8000; ++i)
        qCInfo(category).noquote() << i << line;
    const QStringList files = QFileInfo(path).dir().entryList(QDir::Files, QDir::Name);
    QCOMPARE(files.size(), 3);
    for (const QString &file : files)
        QVERIFY(QFile(QFileInfo(path).dir().filePath(file)).size() <= (1 << 20) + 2000);
    QVERIFY(QFile(path).size() > 0);
    qInstallMessageHandler(nullptr);
}

QTEST_GUILESS_MAIN(TestSettings)
#include "tst_settings.moc"
