// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "comparecommand.h"

#include "console.h"
#include "standardinput.h"

#include <model/enumnames.h>
#include <report/exporterregistry.h>
#include <workspace/folderlisting.h>
#include <workspace/pasting.h>
#include <workspace/pipeline.h>
#include <workspace/stoponsignal.h>
#include <workspace/storesession.h>

#include <algorithm>
#include <optional>
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

const QCommandLineOption &storeOption()
{
    static const QCommandLineOption option(u"store"_s,
                                           u"Keep the comparison in this file (*.counterpoint), made if missing; "
                                           "without it nothing is kept."_s,
                                           u"FILE"_s);
    return option;
}

/** The thresholds given on the command line; all others are the store's, or the usual ones. */
using Thresholds = QList<std::pair<double Parameters::*, double>>;

/** Empty and complained of when one is not a number in its range. */
std::optional<Thresholds> readThresholds(const QCommandLineParser &parser)
{
    Thresholds given;
    for (const ParameterRow &row : parameterTable()) {
        if (!parser.isSet(row.key))
            continue;
        bool isNumber = false;
        const double value = parser.value(row.key).toDouble(&isNumber);
        if (!isNumber || value < row.least || value > row.most) {
            Console::complain(u"--%1 must be a number from %2 to %3"_s.arg(row.key).arg(row.least).arg(row.most));
            return std::nullopt;
        }
        given.append({row.member, value});
    }
    return given;
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

/** False when a file could not be read; what is only worth knowing does not count. */
bool tellProblems(const QList<FileOutcome> &outcomes)
{
    bool isAllWell = true;
    for (const FileOutcome &outcome : outcomes) {
        const bool isUnreadable = outcome.state == FileState::Failed || outcome.state == FileState::Missing;
        isAllWell = isAllWell && !isUnreadable;
        if (isProblem(outcome))
            Console::complain(u"%1: %2: %3"_s.arg(outcome.file, nameOf(outcome.state), outcome.message));
    }
    return isAllWell;
}

QString summary(const Comparison &comparison)
{
    const qsizetype count = comparison.articles.size();
    QString text = count == 1 ? u"1 article\n"_s : u"%1 articles\n"_s.arg(count);
    for (int i = 0; i < comparison.articles.size(); ++i) {
        const Metadata &metadata = comparison.articles.at(i).metadata;
        const QString date = metadata.published.date.isValid()
            ? u"%1 (%2)"_s.arg(metadata.published.date.toString(Qt::ISODate), nameOf(metadata.published.basis))
            : u"undated"_s;
        text += u"  %1  %2  %3\n"_s.arg(articleId(i), date, Console::printable(metadata.title));
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
        text += u"  %1\n"_s.arg(Console::printable(discrepancy.subject + u": "_s + values.join(u" / "_s)));
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

/** What the command shall do, read from its arguments. */
struct Task {
    PipelineRequest request;
    Thresholds thresholds;
    QList<Output> outputs;
    QString storePath; ///< Empty: nothing is kept.
    std::optional<PastedInput> input; ///< The article on standard input.
    bool isInputBad = false;
};

/** What is on standard input is a file among the others: when it is none, they are compared all the same. */
void tellOfInput(Task &task, const Error &error)
{
    Console::complain(u"standard input: %1"_s.arg(error.message));
    task.isInputBad = error.code != ErrorCode::BadInput; // there already: nothing is lost
}

int statusOf(const Error &error)
{
    switch (error.code) {
    case ErrorCode::StoreLocked:
    case ErrorCode::StoreReadOnly:
    case ErrorCode::StoreNewer:
    case ErrorCode::StoreDamaged:
    case ErrorCode::DiskFull:
        return StoreProblem;
    case ErrorCode::Cancelled:
        return Stopped;
    default:
        return WrongUsage;
    }
}

int complainOf(const Error &error, int status)
{
    Console::complain(error.toString());
    return status;
}

Result<PipelineResult> runWithProgress(const PipelineRequest &request, std::stop_token stop)
{
    RunContext context;
    context.stop = std::move(stop);
    context.progress = Console::progressLine();
    auto result = runPipeline(request, context);
    Console::clearProgressLine();
    return result;
}

int writeAndTell(const Snapshot &snapshot, const Task &task)
{
    const bool isAllRead = tellProblems(snapshot.outcomes);
    const int written = writeOutputs(task.outputs, snapshot);
    if (std::ranges::none_of(task.outputs, [](const Output &output) { return output.path == "-"_L1; }))
        Console::print(summary(*snapshot.comparison));
    if (snapshot.comparison->articles.size() < 2) {
        Console::complain(
            u"%1: nothing to compare: fewer than two articles could be read"_s.arg(task.request.folders.join(u", "_s)));
        return NothingCompared;
    }
    return isAllRead && !task.isInputBad ? written : SomeFailed;
}

void setThresholds(Task &task)
{
    for (const auto &[member, value] : std::as_const(task.thresholds))
        task.request.parameters.*member = value;
}

int compareAndKeep(Task task)
{
    std::optional<StopOnSignal> signals(
        std::in_place); // until the comparison is kept, so that it is whole or not there
    auto session = StoreSession::openOrCreate(task.storePath);
    if (!session)
        return complainOf(session.error(), StoreProblem);
    (*session)->prepare(task.request);
    setThresholds(task);
    if (task.input) {
        if (const auto plan = (*session)->paste(*task.input, QDate::currentDate(), task.request); !plan)
            tellOfInput(task, plan.error());
        else
            StandardInput::tellCorrection(*plan);
    }
    const auto result = runWithProgress(task.request, signals->token());
    if (!result)
        return complainOf(result.error(), statusOf(result.error()));
    const auto saved = (*session)->save(*result, task.request.folders);
    signals.reset();
    const int status = writeAndTell((*session)->snapshot(), task); // also when it could not be kept
    return saved ? status : complainOf(saved.error(), StoreProblem);
}

int compareOnly(Task task)
{
    setThresholds(task);
    if (task.input) {
        if (const auto plan = planPaste(*task.input, {}, {}, QDate::currentDate())) {
            task.request.pasted = {plan->text};
            task.request.decisions = plan->decisions;
        } else {
            tellOfInput(task, plan.error());
        }
    }
    std::optional<StopOnSignal> signals(std::in_place);
    const auto result = runWithProgress(task.request, signals->token());
    signals.reset();
    if (!result)
        return complainOf(result.error(), statusOf(result.error()));
    Snapshot snapshot;
    snapshot.comparison = result->comparison;
    snapshot.outcomes = result->outcomes;
    snapshot.folder = task.request.folders.first();
    return writeAndTell(snapshot, task);
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
    parser.addPositionalArgument(u"folder"_s,
                                 u"Folder of articles (.txt, .md, .html); '-': one more article on standard input."_s,
                                 u"FOLDER... [-]"_s);
    parser.addOptions({jsonOption(), reportOption(), storeOption()});
    parser.addOptions(StandardInput::options());
    for (const ParameterRow &row : parameterTable())
        parser.addOption({row.key, u"%1, %2 to %3."_s.arg(row.title).arg(row.least).arg(row.most), u"SCORE"_s,
                          QString::number(Parameters().*row.member)});
    if (const auto status = Console::parse(parser, name(), arguments))
        return *status;
    const auto thresholds = readThresholds(parser);
    QStringList folders = parser.positionalArguments();
    folders.removeAll(StandardInput::kName);
    if (!thresholds || folders.isEmpty()) {
        if (thresholds)
            Console::complain(u"compare needs a folder"_s);
        return WrongUsage;
    }
    Task task{{}, *thresholds, readOutputs(parser), parser.value(storeOption()), {}, false};
    if (!StandardInput::readOptions(parser, task.input))
        return WrongUsage;
    task.request.folders = distinctFolders(folders);
    if (task.input) { // before anything waits for it
        if (const auto read = StandardInput::readArticle(*task.input); !read) {
            tellOfInput(task, read.error());
            task.input.reset();
        }
    }
    return task.storePath.isEmpty() ? compareOnly(std::move(task)) : compareAndKeep(std::move(task));
}

} // namespace Counterpoint
