// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/shell/windowprogram.h>

#include <ui/shell/appearance.h>
#include <ui/shell/filecommands.h>
#include <ui/shell/mainwindow.h>
#include <ui/shell/screenshots.h>
#include <ui/shell/translations.h>

#include <workspace/logfile.h>
#include <workspace/programname.h>
#include <workspace/settings.h>
#include <workspace/workspace.h>

#include <QApplication>
#include <QCommandLineParser>
#include <QFileInfo>
#include <QIcon>
#include <QTimer>

#include <cstdio>

namespace Counterpoint
{

namespace
{

constexpr int kWrongUsage = 2;

void say(const QString &text)
{
    std::fputs(text.toLocal8Bit().append('\n').constData(), stderr);
}

int refuse(const QString &text)
{
    say(MainWindow::tr("counterpoint: %1").arg(text));
    say(MainWindow::tr("Try: counterpoint --help"));
    return kWrongUsage;
}

struct Options {
    QStringList paths;
    QString screenshots;
    QString theme;
    bool isVerbose = false;
};

/** Options of the toolkit ("-platform xcb") are its own business, and read by it once the window is made. */
QStringList withoutToolkitOptions(const QStringList &arguments)
{
    static const QStringList withValue{QStringLiteral("platform"),        QStringLiteral("platformpluginpath"),
                                       QStringLiteral("platformtheme"),   QStringLiteral("plugin"),
                                       QStringLiteral("qwindowgeometry"), QStringLiteral("qwindowicon"),
                                       QStringLiteral("qwindowtitle"),    QStringLiteral("style"),
                                       QStringLiteral("stylesheet"),      QStringLiteral("display"),
                                       QStringLiteral("session")};
    QStringList left;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const qsizetype dashes = arguments.at(i).startsWith(QLatin1String("--")) ? 2 : 1;
        const bool isOption = i > 0 && arguments.at(i).startsWith(u'-');
        const QString name = isOption ? arguments.at(i).sliced(dashes) : QString();
        if (withValue.contains(name))
            ++i;
        else if (name != QLatin1String("reverse"))
            left += arguments.at(i);
    }
    return left;
}

void declare(QCommandLineParser &parser)
{
    parser.setApplicationDescription(
        MainWindow::tr("Compares news coverage of one story: articles side by side, what agrees, what "
                       "does not, and when things happened."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions({
        {QStringLiteral("verbose"), MainWindow::tr("Say on standard error what is being done.")},
        {QStringLiteral("theme"), MainWindow::tr("Colours: system, light or dark."), QStringLiteral("theme")},
        {QStringLiteral("screenshots"),
         MainWindow::tr("Write pictures of every main screen to this folder, then end. Without FOLDER: "
                        "of the sample."),
         QStringLiteral("folder")},
    });
    parser.addPositionalArgument(MainWindow::tr("FOLDER"),
                                 MainWindow::tr("A folder of articles, or a comparison kept in a .counterpoint file."),
                                 QStringLiteral("[FOLDER...]"));
}

/** Empty when the program is to go on; else the exit status. */
std::optional<int> readOptions(Options &options)
{
    QCommandLineParser parser;
    declare(parser);
    if (!parser.parse(withoutToolkitOptions(QCoreApplication::arguments())))
        return refuse(parser.errorText());
    if (parser.isSet(QStringLiteral("help"))) {
        std::fputs(parser.helpText().toLocal8Bit().constData(), stdout);
        return 0;
    }
    if (parser.isSet(QStringLiteral("version"))) {
        std::fputs(
            QStringLiteral("counterpoint %1\n").arg(QCoreApplication::applicationVersion()).toLocal8Bit().constData(),
            stdout);
        return 0;
    }
    options.paths = parser.positionalArguments();
    options.screenshots = parser.value(QStringLiteral("screenshots"));
    options.theme = parser.value(QStringLiteral("theme"));
    options.isVerbose = parser.isSet(QStringLiteral("verbose"));
    for (const QString &path : std::as_const(options.paths)) {
        if (!QFileInfo::exists(path))
            return refuse(MainWindow::tr("there is no folder or file named %1").arg(path));
    }
    static const QStringList themes{QString(), QStringLiteral("system"), QStringLiteral("light"),
                                    QStringLiteral("dark")};
    if (!themes.contains(options.theme))
        return refuse(MainWindow::tr("there is no theme named %1: system, light, dark").arg(options.theme));
    if (parser.isSet(QStringLiteral("screenshots")) && options.screenshots.isEmpty())
        return refuse(MainWindow::tr("--screenshots needs a folder"));
    return std::nullopt;
}

/** Tells what was written; true when all was. */
bool sayWritten(const Result<QStringList> &written)
{
    say(written ? written->join(u'\n') : written.error().toString());
    return written.has_value();
}

/** Takes the pictures of the empty window, waits for the comparison, takes all others and ends the program. */
void takeScreenshots(MainWindow &window, const QString &folder)
{
    auto *workspace = window.workspace();
    const auto end = [](int status) { QTimer::singleShot(0, qApp, [status] { QCoreApplication::exit(status); }); };
    if (!sayWritten(Screenshots(&window, folder).takeEmpty()))
        return end(1);
    QObject::connect(workspace, &Workspace::failed, &window, [end](const Error &error) {
        say(error.toString());
        end(1);
    });
    QObject::connect(workspace, &Workspace::busyChanged, &window, [&window, workspace, folder, end](bool isBusy) {
        if (isBusy)
            return;
        if (workspace->snapshot()->comparison->articles.isEmpty()) {
            say(MainWindow::tr("There is no article to take pictures of."));
            return end(1);
        }
        QTimer::singleShot(0, &window,
                           [&window, folder, end] { end(sayWritten(Screenshots(&window, folder).take()) ? 0 : 1); });
    });
}

void openFirst(MainWindow &window, const Options &options)
{
    if (!options.paths.isEmpty())
        window.files()->openTogether(options.paths);
    else if (!options.screenshots.isEmpty())
        window.files()->openSample();
    else
        window.files()->openLast();
}

/** Help, version and wrong usage are answered also where there is no screen. */
std::optional<int> answerWithoutWindow(int &argc, char *argv[], Options &options)
{
    const QCoreApplication application(argc, argv);
    return readOptions(options);
}

} // namespace

int runWindow(int argc, char *argv[])
{
    nameProgram();
    Options options;
    if (const auto status = answerWithoutWindow(argc, argv, options))
        return *status;
    QApplication application(argc, argv);
    QApplication::setApplicationDisplayName(QStringLiteral("Counterpoint"));
    // The name of the desktop file: by it a desktop finds the icon and groups the windows.
    QGuiApplication::setDesktopFileName(QStringLiteral("org.counterpoint.Counterpoint"));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/counterpoint/program/icon.svg")));
    loadTranslations(application);
    startLogging(options.isVerbose);
    applyTheme(options.theme.isEmpty() ? Settings::value(Setting::Theme).toString() : options.theme);
    Workspace workspace;
    MainWindow window(&workspace);
    window.show();
    if (!options.screenshots.isEmpty())
        takeScreenshots(window, options.screenshots);
    openFirst(window, options);
    return QApplication::exec();
}

} // namespace Counterpoint
