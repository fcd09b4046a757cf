// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "comparecommand.h"

#include "console.h"

#include <model/enumnames.h>
#include <report/exporterregistry.h>
#include <workspace/pipeline.h>

#include <QFileInfo>

#include <algorithm>
#include <ranges>

using namespace Qt::StringLiterals;

namespace Counterpoint
{

namespace
{

/** What is to be written where. */
struct Output {
    const Exporter *exporter;
    QString path;
};

const QCommandLineOption &jsonOption()
{
    static const QCommandLineOption option(u"json"_s, u"Write the comparison as JSON ('-': standard output)."_s,
                                           u"FILE"_s);
    return option;
}

const QCommandLineOption &reportOption()
{
    static const QCommandLineOption option(u"report"_s, u"Write the report (HTML, self-contained)."_s, u"FILE"_s);
    return option;
}

/** The thresholds given on the command line; empty and complained of when one is not a number in its range. */
std::optional<Parameters> readParameters(const QCommandLineParser &parser)
{
    Parameters parameters;
    for (const ParameterRow &row : parameterTable()) {
        if (!parser.isSet(row.key))
            continue;
        bool isNumber = false;
        const double value = parser.value(row.key).toDouble(&isNumber);
        if (!isNumber || value < row.least || value > row.most) {
            Console::complain(u"--%1 must be a number from %2 to %3"_s.arg(row.key).arg(row.least).arg(row.most));
            return std::nullopt;
        }
        parameters.*row.member = value;
    }
    return parameters;
}

QList<Output> readOutputs(const QCommandLineParser &parser)
{
    QList<Output> outputs;
    for (const QString &path : parser.values(jsonOption()))
        outputs.append({exporterFor(u"json"_s), path});
    for (const QString &path : parser.values(reportOption()))
        outputs.append({exporterFor(u"html"_s), path});
    return outputs;
}

bool tellProblems(const QList<FileOutcome> &outcomes)
{
    bool isAllWell = true;
    for (const FileOutcome &outcome : outcomes) {
        if (outcome.state == FileState::Imported)
            continue;
        const bool isFailure = outcome.state == FileState::Failed;
        isAllWell = isAllWell && !isFailure;
        Console::complain(u"%1: %2: %3"_s.arg(outcome.file, nameOf(outcome.state), outcome.message));
    }
    return isAllWell;
}

QString summary(const Comparison &comparison)
{
    QString text = u"%1 articles\n"_s.arg(comparison.articles.size());
    for (int i = 0; i < comparison.articles.size(); ++i) {
        const Metadata &metadata = comparison.articles.at(i).metadata;
        const QString date = metadata.published.date.isValid()
            ? u"%1 (%2)"_s.arg(metadata.published.date.toString(Qt::ISODate), nameOf(metadata.published.basis))
            : u"undated"_s;
        text += u"  %1  %2  %3\n"_s.arg(articleId(i), date, metadata.title);
    }
    const auto strong = std::ranges::count(comparison.discrepancies, false, &Discrepancy::isWeak);
    text += u"%1 matches, %2 discrepancies, %3 events\n"_s.arg(comparison.matches.size())
                .arg(strong)
                .arg(comparison.events.size());
    for (const Discrepancy &discrepancy : comparison.discrepancies) {
        if (discrepancy.isWeak)
            continue;
        QStringList values;
        for (const DiscrepancyValue &value : discrepancy.values)
            values.append(value.value);
        text += u"  %1: %2\n"_s.arg(discrepancy.subject, values.join(u" / "_s));
    }
    return text;
}

int writeOutputs(const QList<Output> &outputs, const Snapshot &snapshot)
{
    int status = AllWell;
    for (const Output &output : outputs) {
        if (const auto written = exportTo(snapshot, *output.exporter, output.path); !written) {
            Console::complain(written.error().toString());
            status = SomeFailed;
        }
    }
    return status;
}

int compareAndWrite(const PipelineRequest &request, const QList<Output> &outputs)
{
    RunContext context;
    context.progress = Console::progressLine();
    const auto result = runPipeline(request, context);
    Console::clearProgressLine();
    if (!result) {
        Console::complain(result.error().toString());
        return WrongUsage;
    }
    const bool isAllRead = tellProblems(result->outcomes);
    Snapshot snapshot;
    snapshot.comparison = result->comparison;
    snapshot.outcomes = result->outcomes;
    snapshot.folder = request.folders.first();
    const int written = writeOutputs(outputs, snapshot);
    if (std::ranges::none_of(outputs, [](const Output &output) { return output.path == QLatin1String("-"); }))
        Console::print(summary(*snapshot.comparison));
    if (snapshot.comparison->articles.size() < 2) {
        Console::complain(u"nothing to compare: fewer than two articles could be read"_s);
        return NothingCompared;
    }
    return isAllRead ? written : SomeFailed;
}

} // namespace

QString CompareCommand::name() const
{
    return u"compare"_s;
}

QString CompareCommand::summary() const
{
    return u"compares the articles of a folder"_s;
}

int CompareCommand::run(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Compares the articles of a folder: matches, discrepancies, events."_s);
    parser.addPositionalArgument(u"folder"_s, u"Folder of articles (.txt, .md, .html)."_s, u"FOLDER..."_s);
    parser.addOptions({jsonOption(), reportOption()});
    for (const ParameterRow &row : parameterTable())
        parser.addOption({row.key, u"%1, %2 to %3."_s.arg(row.title).arg(row.least).arg(row.most), u"SCORE"_s,
                          QString::number(Parameters().*row.member)});
    if (const auto status = Console::parse(parser, name(), arguments))
        return *status;
    const auto parameters = readParameters(parser);
    if (!parameters || parser.positionalArguments().isEmpty()) {
        if (parameters)
            Console::complain(u"compare needs a folder"_s);
        return WrongUsage;
    }
    PipelineRequest request;
    for (const QString &folder : parser.positionalArguments())
        request.folders.append(QFileInfo(folder).absoluteFilePath());
    request.parameters = *parameters;
    return compareAndWrite(request, readOutputs(parser));
}

} // namespace Counterpoint
