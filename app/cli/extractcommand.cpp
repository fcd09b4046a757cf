// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extractcommand.h"

#include "console.h"

#include <report/comparisonjson.h>
#include <workspace/batch.h>
#include <workspace/pipeline.h>

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Counterpoint
{

namespace
{

/** The body's paragraphs, each as its sentences stand, parted by a line end. */
QString bodyText(const Article &article)
{
    QStringList paragraphs;
    int paragraph = -1;
    qsizetype end = 0;
    for (const Sentence &sentence : article.sentences) {
        if (sentence.zone != Zone::Body)
            continue;
        const QString text = textIn(article.text, sentence.span).toString();
        if (sentence.paragraph != paragraph || paragraphs.isEmpty())
            paragraphs.append(text);
        else
            paragraphs.last() += textIn(article.text, {end, sentence.span.start}).toString() + text;
        paragraph = sentence.paragraph;
        end = sentence.span.end;
    }
    return paragraphs.join(u'\n');
}

QJsonObject describe(const QString &path, const Article &article)
{
    const auto textOrNull = [](const QString &text) { return text.isEmpty() ? QJsonValue() : QJsonValue(text); };
    QJsonObject object = ComparisonJson::published(article.metadata.published);
    object.insert("file"_L1, path);
    object.insert("title"_L1, textOrNull(article.metadata.title));
    object.insert("outlet"_L1, textOrNull(article.metadata.outlet));
    object.insert("byline"_L1, textOrNull(article.metadata.byline));
    object.insert("language"_L1, textOrNull(article.metadata.language));
    object.insert("text"_L1, bodyText(article));
    return object;
}

void printLine(const QJsonObject &object)
{
    Console::print(QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)) + u'\n');
}

} // namespace

QString ExtractCommand::name() const
{
    return u"extract"_s;
}

QString ExtractCommand::summary() const
{
    return u"prints title, outlet, date and body of article files"_s;
}

int ExtractCommand::run(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Prints one JSON object a line for every article of the files."_s);
    const QCommandLineOption jsonl(u"jsonl"_s, u"One JSON object a line (the only form there is)."_s);
    parser.addOption(jsonl);
    parser.addPositionalArgument(u"files"_s, u"Article files."_s, u"FILE..."_s);
    if (const auto status = Console::parse(parser, name(), arguments))
        return *status;
    if (!parser.isSet(jsonl) || parser.positionalArguments().isEmpty()) {
        Console::complain(u"extract needs --jsonl and at least one file"_s);
        return WrongUsage;
    }
    int status = AllWell;
    for (const QString &path : parser.positionalArguments()) {
        const auto articles = extractFile(path);
        if (!articles) {
            printLine({{"file"_L1, path}, {"error"_L1, articles.error().message}});
            Console::complain(path + u": "_s + articles.error().message);
            status = SomeFailed;
            continue;
        }
        if (const QString problem = decodingProblem(*articles); !problem.isEmpty())
            Console::complain(path + u": "_s + problem);
        for (const Article &article : *articles)
            printLine(describe(path, article));
    }
    return status;
}

} // namespace Counterpoint
