// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analyzecommand.h"

#include "console.h"

#include <report/comparisonjson.h>
#include <workspace/batch.h>

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Counterpoint
{

namespace
{

QJsonObject answer(const QJsonObject &question, bool isPlain)
{
    QJsonObject reply{{"id"_L1, question.value("id"_L1)}};
    if (!question.value("text"_L1).isString()) {
        reply.insert("error"_L1, u"no text given"_s);
        return reply;
    }
    const Article article
        = analyseText(question.value("text"_L1).toString(), question.value("published"_L1).toString(), isPlain);
    const ComparisonJson::ArticleFrame frame(0, article);
    reply.insert("sentences"_L1, ComparisonJson::sentences(frame));
    reply.insert("timexes"_L1, ComparisonJson::timexes(frame));
    reply.insert("quotes"_L1, ComparisonJson::quotes(frame));
    reply.insert("names"_L1, ComparisonJson::names(frame));
    reply.insert("quantities"_L1, ComparisonJson::quantities(frame));
    return reply;
}

} // namespace

QString AnalyzeCommand::name() const
{
    return u"analyze"_s;
}

QString AnalyzeCommand::summary() const
{
    return u"tells what texts say: sentences, times, quotations, names, quantities"_s;
}

int AnalyzeCommand::run(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Reads one JSON object a line from standard input, {\"id\", \"text\", \"published\"?},\n"
        "and answers each with one line: {\"id\", \"sentences\", \"timexes\", \"quotes\", \"names\", \"quantities\"}."_s);
    const QCommandLineOption jsonl(u"jsonl"_s, u"One JSON object a line (the only form there is)."_s);
    const QCommandLineOption plain(u"plain"_s, u"The text is all body: look for no metadata or furniture."_s);
    parser.addOptions({jsonl, plain});
    if (const auto status = Console::parse(parser, name(), arguments))
        return *status;
    if (!parser.isSet(jsonl)) {
        Console::complain(u"analyze needs --jsonl"_s);
        return WrongUsage;
    }
    return Console::answerLines([&](const QJsonObject &question) { return answer(question, parser.isSet(plain)); });
}

} // namespace Counterpoint
