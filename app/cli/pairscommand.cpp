// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pairscommand.h"

#include "console.h"

#include <model/enumnames.h>
#include <report/comparisonjson.h>
#include <workspace/batch.h>

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Counterpoint
{

namespace
{

QJsonObject answerPair(const QJsonObject &question)
{
    QJsonObject reply{{"id"_L1, question.value("id"_L1)}};
    if (!question.value("a"_L1).isString() || !question.value("b"_L1).isString()) {
        reply.insert("error"_L1, u"a and b must be texts"_s);
        return reply;
    }
    const PairResult result
        = analysePair(question.value("a"_L1).toString(), question.value("b"_L1).toString(),
                      question.value("publishedA"_L1).toString(), question.value("publishedB"_L1).toString());
    const ComparisonJson::Findings findings(result.both);
    QJsonArray conflicts;
    for (int i = 0; i < result.both.conflicts.size(); ++i)
        conflicts.append(findings.conflict(result.both.conflicts.at(i), i));
    reply.insert("score"_L1, result.score);
    reply.insert("kind"_L1, result.kind ? nameOf(*result.kind) : u"none"_s);
    reply.insert("why"_L1, QJsonArray::fromStringList(result.why));
    reply.insert("conflicts"_L1, conflicts);
    return reply;
}

} // namespace

QString PairsCommand::name() const
{
    return u"pairs"_s;
}

QString PairsCommand::summary() const
{
    return u"compares two sentences at a time: likeness, kind of match, conflicts"_s;
}

int PairsCommand::run(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Reads one JSON object a line from standard input, {\"id\", \"a\", \"b\", \"publishedA\"?, \"publishedB\"?},\n"
        "and answers each with one line: {\"id\", \"score\", \"kind\", \"why\", \"conflicts\"}."_s);
    const QCommandLineOption jsonl(u"jsonl"_s, u"One JSON object a line (the only form there is)."_s);
    parser.addOption(jsonl);
    if (const auto status = Console::parse(parser, name(), arguments))
        return *status;
    if (!parser.isSet(jsonl)) {
        Console::complain(u"pairs needs --jsonl"_s);
        return WrongUsage;
    }
    return Console::answerLines(answerPair);
}

} // namespace Counterpoint
