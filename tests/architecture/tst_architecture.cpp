// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "housechecks.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Counterpoint;

namespace
{

QString sourceRoot()
{
    return QStringLiteral(COUNTERPOINT_SOURCE);
}

QString qtHeaders()
{
    return QStringLiteral(COUNTERPOINT_QT_HEADERS);
}

QList<SourceFile> house()
{
    return readTree(sourceRoot(), {QStringLiteral("app"), QStringLiteral("ui")},
                    {QStringLiteral(".cpp"), QStringLiteral(".h")});
}

QByteArray listed(const QStringList &complaints)
{
    return '\n' + complaints.join(QLatin1Char('\n')).toUtf8();
}

// One file of a tree that is not ours.
QList<SourceFile> sampleFile(const QString &path, const QString &text)
{
    const QTemporaryDir root;
    const QString full = root.filePath(path);
    QDir().mkpath(QFileInfo(full).path());
    QFile file(full);
    if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0)
        return {};
    file.close();
    return readTree(root.path(), {QStringLiteral("app"), QStringLiteral("ui")}, {path.section(QLatin1Char('/'), -1)});
}

} // namespace

// The house keeps its plan; and the checks do find what breaks it (the rows are trees made for that).
class TestArchitecture : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void house_isRead();
    void house_includesWhatItsTableAllows();
    void house_usesNothingBanned();
    void house_keepsItsSizes();
    void sources_nameTheirLicence();
    void commandLine_linksNoWindow();
    void commandLine_linksNoRoomOfTheWindow();
    void qtHeaders_areKnown();
    void badTree_isFound_data();
    void badTree_isFound();
    void goodTree_isLeftAlone_data();
    void goodTree_isLeftAlone();
};

void TestArchitecture::house_isRead()
{
    QVERIFY(house().size() > 100);
}

void TestArchitecture::house_includesWhatItsTableAllows()
{
    const QStringList complaints = includeComplaints(house(), qtHeaders());
    QVERIFY2(complaints.isEmpty(), listed(complaints));
}

void TestArchitecture::house_usesNothingBanned()
{
    const QStringList complaints = banComplaints(house());
    QVERIFY2(complaints.isEmpty(), listed(complaints));
}

void TestArchitecture::house_keepsItsSizes()
{
    const QStringList complaints = sizeComplaints(house());
    QVERIFY2(complaints.isEmpty(), listed(complaints));
}

void TestArchitecture::sources_nameTheirLicence()
{
    QList<SourceFile> files
        = readTree(sourceRoot(),
                   {QStringLiteral("app"), QStringLiteral("ui"), QStringLiteral("tests"), QStringLiteral("packaging"),
                    QStringLiteral("resources")},
                   {QStringLiteral(".cpp"), QStringLiteral(".h"), QStringLiteral("CMakeLists.txt"),
                    QStringLiteral(".cmake"), QStringLiteral(".sh"), QStringLiteral(".sql"), QStringLiteral(".py")});
    files += readTree(sourceRoot(), {QStringLiteral("resources/lexicon"), QStringLiteral("packaging/packages")},
                      {QStringLiteral(".txt")});
    const QStringList complaints = licenceComplaints(files);
    QVERIFY2(complaints.isEmpty(), listed(complaints));
}

void TestArchitecture::commandLine_linksNoWindow()
{
    QProcess ldd;
    ldd.start(QStringLiteral("ldd"), {QStringLiteral(COUNTERPOINT_CLI)});
    QVERIFY(ldd.waitForFinished());
    QCOMPARE(ldd.exitCode(), 0);
    const QByteArray libraries = ldd.readAllStandardOutput();
    QVERIFY2(libraries.contains("libQt6Core"), libraries);
    // Qt PDF brings Qt GUI, which needs no display as long as there is no QGuiApplication.
    for (const char *library : {"libQt6Widgets", "libQt6Svg", "libKF6SyntaxHighlighting"})
        QVERIFY2(!libraries.contains(library), library);
}

/** ui/models needs no more than Qt Core, so that its library would not be seen among those above. */
void TestArchitecture::commandLine_linksNoRoomOfTheWindow()
{
    QFile rules(QStringLiteral(COUNTERPOINT_BUILD "/build.ninja"));
    if (!rules.open(QIODevice::ReadOnly))
        QSKIP("not built with Ninja");
    const QString text = QString::fromUtf8(rules.readAll());
    static const QRegularExpression link(QStringLiteral("^build app/cli/counterpoint-cli: .*?\n\n"),
                                         QRegularExpression::MultilineOption
                                             | QRegularExpression::DotMatchesEverythingOption);
    const QString rule = link.match(text).captured();
    QVERIFY(rule.contains(QLatin1String("libcounterpoint_workspace.a")));
    QVERIFY2(!rule.contains(QLatin1String("ui/")), qPrintable(rule));
}

void TestArchitecture::qtHeaders_areKnown()
{
    QVERIFY2(QFileInfo::exists(qtHeaders() + QStringLiteral("/QtCore/QString")), qPrintable(qtHeaders()));
}

void TestArchitecture::badTree_isFound_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *path, const QString &text, const char *expected) {
        QTest::newRow(name) << QString::fromLatin1(path) << text << QString::fromLatin1(expected);
    };
    const auto include
        = [](const char *header) { return QStringLiteral("#include <%1>\n").arg(QLatin1String(header)); };
    row("up: model includes text", "app/model/a.h", include("text/fold.h"),
        "app/model/a.h:1: <text/fold.h> may not include the room text");
    row("sideways: report includes compare", "app/report/a.cpp", include("compare/comparer.h"),
        "may not include the room compare");
    row("the engine includes the window", "app/compare/a.cpp", include("ui/common/role.h"),
        "may not include the room ui/common");
    row("rooms of the window include each other", "ui/matrix/a.cpp", include("ui/reader/pane.h"),
        "may not include the room ui/reader");
    row("the window includes the store", "ui/claims/a.cpp", include("store/store.h"), "may not include the room store");
    row("the window includes facts", "ui/reader/a.cpp", include("facts/times.h"), "may not include the room facts");
    row("a way round by a relative path", "app/text/a.cpp", QStringLiteral("#include \"../store/store.h\"\n"),
        "leaves its folder");
    row("a way round by quotes", "app/text/a.cpp", QStringLiteral("#include \"store/store.h\"\n"),
        "is written with <>");
    row("spaces in the directive", "app/model/a.h", QStringLiteral("  #  include  <text/fold.h>\n"),
        "may not include the room text");
    row("SQL outside the store", "app/workspace/a.cpp", include("QSqlQuery"), "may not use QtSql");
    row("SQL by its module's name", "app/workspace/a.cpp", include("QtSql/QSqlQuery"), "may not use QtSql");
    row("SQL in a word", "app/workspace/a.cpp", QStringLiteral("class QSqlDatabase;\n"), "only app/store speaks SQL");
    row("Qt Gui in the engine", "app/compare/a.cpp", include("QColor"), "may not use QtGui");
    row("Qt Widgets in the engine", "app/workspace/a.cpp", include("QWidget"), "may not use QtWidgets");
    row("Qt Gui in the models", "ui/models/a.cpp", include("QColor"), "may not use QtGui");
    row("Qt Network anywhere", "ui/shell/a.cpp", include("QTcpSocket"), "may not use ");
    row("highlighting outside the reader", "ui/shell/a.cpp", include("KSyntaxHighlighting/Repository"),
        "may not use KSyntaxHighlighting");
    row("ICU outside the text engine", "app/report/a.cpp", include("unicode/brkiter.h"), "may not use unicode");
    row("a QObject in the engine", "app/facts/a.h", QStringLiteral("class A {\n    Q_OBJECT\n};\n"),
        "app/facts/a.h:2: the engine is made of");
    row("the clock in the engine", "app/compare/a.cpp", QStringLiteral("auto now = QDateTime::currentDateTimeUtc();\n"),
        "asks no clock");
    row("the locale in the engine", "app/report/a.cpp", QStringLiteral("return QLocale().toString(1);\n"),
        "the user's locale");
    row("a file in the engine", "app/facts/a.cpp", include("QFile"), "opens no files");
    row("a thread in the engine", "app/compare/a.cpp", include("QtConcurrentMap"), "threads and their locks");
    row("a mutex in the window", "ui/shell/a.cpp", include("mutex"), "threads and their locks");
    row("a room that is not in the plan", "app/helpers/a.cpp", {}, "the house has no room helpers");
    row("no licence", "app/model/b.cpp", QStringLiteral("int a;\n"), "no SPDX-License-Identifier");
    row("a long file", "app/model/c.cpp", QStringLiteral("// line\n").repeated(601), "601 lines");
    row("a long main window", "ui/shell/mainwindow.cpp", QStringLiteral("// line\n").repeated(401),
        "MainWindow has 401 lines");
    row("a long main window in another file", "ui/shell/mainwindowactions.cpp",
        QStringLiteral("// line\n").repeated(401), "MainWindow has 401 lines");
    row("a long function", "app/model/d.cpp",
        QStringLiteral("void f()\n{\n") + QStringLiteral("    g();\n").repeated(79) + QStringLiteral("}\n"),
        "a function of 81 lines");
}

void TestArchitecture::badTree_isFound()
{
    QFETCH(QString, path);
    QFETCH(QString, text);
    QFETCH(QString, expected);
    const QList<SourceFile> files = sampleFile(path, text);
    QCOMPARE(files.size(), 1);
    const QStringList complaints = includeComplaints(files, qtHeaders()) + banComplaints(files)
        + licenceComplaints(files) + sizeComplaints(files);
    QVERIFY2(complaints.join(QLatin1Char('\n')).contains(expected), listed(complaints));
}

void TestArchitecture::goodTree_isLeftAlone_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("text");
    QTest::newRow("down") << QStringLiteral("app/compare/a.cpp")
                          << QStringLiteral("#include <facts/times.h>\n#include <QString>\n#include <vector>\n");
    QTest::newRow("own room") << QStringLiteral("app/compare/rules/a.cpp")
                              << QStringLiteral("#include \"a.h\"\n#include <compare/stages.h>\n");
    QTest::newRow("store speaks SQL") << QStringLiteral("app/store/a.cpp") << QStringLiteral("#include <QSqlQuery>\n");
    QTest::newRow("a word in a comment") << QStringLiteral("app/facts/a.cpp")
                                         << QStringLiteral("// never QLocale() here\n");
    QTest::newRow("the shell joins rooms")
        << QStringLiteral("ui/shell/a.cpp") << QStringLiteral("#include <ui/reader/pane.h>\n#include <QWidget>\n");
}

void TestArchitecture::goodTree_isLeftAlone()
{
    QFETCH(QString, path);
    QFETCH(QString, text);
    const QList<SourceFile> files = sampleFile(path, text);
    QCOMPARE(files.size(), 1);
    QCOMPARE(includeComplaints(files, qtHeaders()) + banComplaints(files) + sizeComplaints(files), QStringList());
}

QTEST_GUILESS_MAIN(TestArchitecture)
#include "tst_architecture.moc"
