// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reportcommand.h"

#include "console.h"

#include <report/exporterregistry.h>
#include <workspace/storesession.h>

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Counterpoint
{

namespace
{

QString formatNames()
{
    QStringList names;
    for (const auto &exporter : exporters())
        names.append(exporter->format());
    return names.join(u", "_s);
}

int writeReport(const QString &store, const Exporter &exporter, const QString &output)
{
    const auto session = StoreSession::openReadOnly(QFileInfo(store).absoluteFilePath());
    if (!session) {
        Console::complain(session.error().toString());
        return StoreProblem;
    }
    const Snapshot snapshot = (*session)->snapshot();
    if (const auto written = exportTo(snapshot, exporter, output); !written) {
        Console::complain(written.error().toString());
        return SomeFailed;
    }
    return snapshot.comparison->articles.size() < 2 ? NothingCompared : AllWell;
}

} // namespace

QString ReportCommand::name() const
{
    return u"report"_s;
}

QString ReportCommand::summary() const
{
    return u"writes a report of what a store holds"_s;
}

int ReportCommand::run(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Writes what a store holds, with claims and decisions, without the folder."_s);
    parser.addPositionalArgument(u"store"_s, u"A store (*.counterpoint)."_s, u"STORE"_s);
    const QCommandLineOption format(u"format"_s, u"One of: %1."_s.arg(formatNames()), u"FORMAT"_s, u"html"_s);
    const QCommandLineOption output(u"output"_s, u"File to write; '-' (the default) is standard output."_s, u"FILE"_s,
                                    u"-"_s);
    parser.addOptions({format, output});
    if (const auto status = Console::parse(parser, name(), arguments))
        return *status;
    const Exporter *exporter = exporterFor(parser.value(format));
    if (!exporter) {
        Console::complain(u"unknown format '%1'; known are %2"_s.arg(parser.value(format), formatNames()));
        return WrongUsage;
    }
    if (parser.positionalArguments().size() != 1) {
        Console::complain(u"report needs one store"_s);
        return WrongUsage;
    }
    return writeReport(parser.positionalArguments().first(), *exporter, parser.value(output));
}

} // namespace Counterpoint
