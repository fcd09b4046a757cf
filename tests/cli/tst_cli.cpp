// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "program.h"

#include <support/testsupport.h>

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Counterpoint;
using Test::Run;
using Test::runProgram;

/** The program as scripts use it: its words, its exit status, its JSON. */
class TestCli : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void helpNamesEveryCommand();
    void versionIsTold();
    void wrongUsageIsRefused_data();
    void wrongUsageIsRefused();
    void sampleIsCompared();
    void twoRunsGiveTheSameBytes();
    void renamedFolderChangesNothing();
    void reportIsWritten();
    void storeIsReopenedWithoutTheFolder();
    void analyzeAnswersEveryLine();
    void pairsAnswersEveryLine();
    void answersDoNotWaitForTheEnd_data();
    void answersDoNotWaitForTheEnd();
    void verboseSaysWhatIsDone();
    void extractTellsOfEveryFile();
};

namespace
{

QStringList compareSample(const QStringList &more)
{
    return QStringList{QStringLiteral("compare"), QStringLiteral(COUNTERPOINT_SAMPLE)} + more;
}

QByteArray jsonOf(const QString &folder)
{
    return runProgram({QStringLiteral("compare"), folder, QStringLiteral("--json"), QStringLiteral("-")}).out;
}

void copySampleTo(const QString &folder)
{
    QDir().mkpath(folder);
    const QDir sample(QStringLiteral(COUNTERPOINT_SAMPLE));
    for (const QString &name : sample.entryList(QDir::Files))
        QVERIFY(QFile::copy(sample.filePath(name), folder + QLatin1Char('/') + name));
}

QList<QJsonObject> linesOf(const QByteArray &out)
{
    QList<QJsonObject> objects;
    for (const QByteArray &line : out.split('\n'))
        if (!line.isEmpty())
            objects.append(QJsonDocument::fromJson(line).object());
    return objects;
}

} // namespace

void TestCli::helpNamesEveryCommand()
{
    const Run run = runProgram({QStringLiteral("--help")});
    QCOMPARE(run.status, 0);
    for (const char *command : {"compare", "report", "analyze", "pairs", "extract"}) {
        QVERIFY(run.out.contains(command));
        const Run own = runProgram({QString::fromLatin1(command), QStringLiteral("--help")});
        QCOMPARE(own.status, 0);
        QVERIFY(own.out.contains("Usage:"));
    }
}

void TestCli::versionIsTold()
{
    const Run run = runProgram({QStringLiteral("--version")});
    QCOMPARE(run.status, 0);
    QCOMPARE(run.out, QByteArray("counterpoint-cli " COUNTERPOINT_VERSION "\n"));
}

void TestCli::wrongUsageIsRefused_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("nothing") << QStringList();
    QTest::newRow("unknown command") << QStringList{QStringLiteral("juggle")};
    QTest::newRow("unknown option") << compareSample({QStringLiteral("--fast")});
    QTest::newRow("no folder") << QStringList{QStringLiteral("compare")};
    QTest::newRow("threshold is no number") << compareSample({QStringLiteral("--near"), QStringLiteral("much")});
    QTest::newRow("threshold too large") << compareSample({QStringLiteral("--near"), QStringLiteral("1.5")});
    QTest::newRow("unknown format") << QStringList{QStringLiteral("report"), QStringLiteral("x"),
                                                   QStringLiteral("--format"), QStringLiteral("papyrus")};
    QTest::newRow("analyze without --jsonl") << QStringList{QStringLiteral("analyze")};
}

void TestCli::wrongUsageIsRefused()
{
    QFETCH(QStringList, arguments);
    const Run run = runProgram(arguments);
    QCOMPARE(run.status, 2);
    QVERIFY(run.err.startsWith("counterpoint-cli: "));
    QVERIFY(run.out.isEmpty());
}

void TestCli::sampleIsCompared()
{
    const Run run = runProgram(compareSample({QStringLiteral("--json"), QStringLiteral("-")}));
    QCOMPARE(run.status, 0);
    const QJsonObject json = QJsonDocument::fromJson(run.out).object();
    QCOMPARE(json.value(QStringLiteral("format")).toString(), QStringLiteral("counterpoint-comparison"));
    QCOMPARE(json.value(QStringLiteral("articles")).toArray().size(), 5);
    for (const char *part : {"matches", "groups", "conflicts", "discrepancies", "events", "coverage", "timexes",
                             "quotes", "names", "quantities"})
        QVERIFY2(!json.value(QLatin1StringView(part)).toArray().isEmpty(), part);
    for (const char *part : {"wordChoices", "origins", "citations", "utterances", "claims"})
        QVERIFY2(json.value(QLatin1StringView(part)).isArray(), part);
}

void TestCli::twoRunsGiveTheSameBytes()
{
    const QByteArray first = jsonOf(QStringLiteral(COUNTERPOINT_SAMPLE));
    QVERIFY(!first.isEmpty());
    QCOMPARE(jsonOf(QStringLiteral(COUNTERPOINT_SAMPLE)), first);
}

void TestCli::renamedFolderChangesNothing()
{
    QTemporaryDir folder;
    copySampleTo(folder.filePath(QStringLiteral("another name")));
    QCOMPARE(jsonOf(folder.filePath(QStringLiteral("another name"))), jsonOf(QStringLiteral(COUNTERPOINT_SAMPLE)));
}

void TestCli::reportIsWritten()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("report.html"));
    QCOMPARE(runProgram(compareSample({QStringLiteral("--report"), path})).status, 0);
    const QByteArray html = Test::readFile(path);
    QVERIFY(html.startsWith("<!DOCTYPE html>"));
    QVERIFY(html.endsWith("</html>\n"));
}

void TestCli::storeIsReopenedWithoutTheFolder()
{
    QTemporaryDir folder;
    const QString articles = folder.filePath(QStringLiteral("articles"));
    const QString store = folder.filePath(QStringLiteral("kept.counterpoint"));
    copySampleTo(articles);
    const Run first = runProgram({QStringLiteral("compare"), articles, QStringLiteral("--store"), store,
                                  QStringLiteral("--json"), QStringLiteral("-")});
    QCOMPARE(first.status, 0);
    QVERIFY(QDir(articles).removeRecursively());
    const Run again = runProgram({QStringLiteral("report"), store, QStringLiteral("--format"), QStringLiteral("json")});
    QCOMPARE(again.status, 0);
    QCOMPARE(again.out, first.out);
}

void TestCli::analyzeAnswersEveryLine()
{
    const QByteArray questions
        = "{\"id\": \"x\", \"text\": \"Forty people met on Friday. \\\"We won,\\\" Ada Lee said.\", "
          "\"published\": \"2021-06-18\"}\n"
          "this is not JSON\n"
          "{\"id\": 3}\n"
          "{\"id\": \"y\", \"text\": \"\"}\n";
    const Run run
        = runProgram({QStringLiteral("analyze"), QStringLiteral("--jsonl"), QStringLiteral("--plain")}, questions);
    QCOMPARE(run.status, 0);
    const QList<QJsonObject> answers = linesOf(run.out);
    QCOMPARE(answers.size(), 4);
    QCOMPARE(answers.at(0).value(QStringLiteral("sentences")).toArray().size(), 2);
    QCOMPARE(answers.at(0).value(QStringLiteral("timexes")).toArray().first().toObject().value(QStringLiteral("value")),
             QStringLiteral("2021-06-18"));
    QCOMPARE(answers.at(1).value(QStringLiteral("line")).toInt(), 2);
    QVERIFY(answers.at(1).contains(QStringLiteral("error")));
    QVERIFY(answers.at(2).contains(QStringLiteral("error")));
    QVERIFY(answers.at(3).value(QStringLiteral("sentences")).toArray().isEmpty());
}

void TestCli::pairsAnswersEveryLine()
{
    const QByteArray questions
        = "{\"id\": 1, \"a\": \"The old bridge was closed.\", \"b\": \"The old bridge was closed.\"}\n"
          "{\"id\": 2, \"a\": \"The old bridge was closed.\", \"b\": \"Cats sleep all day.\"}\n"
          "{\"id\": 3, \"a\": \"\"}\n";
    const QList<QJsonObject> answers
        = linesOf(runProgram({QStringLiteral("pairs"), QStringLiteral("--jsonl")}, questions).out);
    QCOMPARE(answers.size(), 3);
    QCOMPARE(answers.at(0).value(QStringLiteral("kind")).toString(), QStringLiteral("verbatim"));
    QCOMPARE(answers.at(1).value(QStringLiteral("kind")).toString(), QStringLiteral("none"));
    QVERIFY(answers.at(0).value(QStringLiteral("score")).toDouble()
            > answers.at(1).value(QStringLiteral("score")).toDouble());
    QVERIFY(answers.at(2).contains(QStringLiteral("error")));
}

void TestCli::answersDoNotWaitForTheEnd_data()
{
    QTest::addColumn<QString>("command");
    QTest::newRow("analyze") << QStringLiteral("analyze");
    QTest::newRow("pairs") << QStringLiteral("pairs");
}

/** As a program does that asks one question after the other. */
void TestCli::answersDoNotWaitForTheEnd()
{
    QFETCH(QString, command);
    QProcess process;
    process.setProcessEnvironment(Test::programEnvironment());
    process.start(QStringLiteral(COUNTERPOINT_CLI), {command, QStringLiteral("--jsonl")});
    for (int id = 1; id <= 3; ++id) {
        const QByteArray question = R"({"id": %1, "text": "It rained.", "a": "It rained.", "b": "It snowed."})";
        process.write(QByteArray(question).replace("%1", QByteArray::number(id)));
        process.write("\n");
        QVERIFY(QTest::qWaitFor([&process] { return process.canReadLine(); }, 30'000));
        const QJsonObject answer = QJsonDocument::fromJson(process.readLine()).object();
        QCOMPARE(answer.value(QStringLiteral("id")).toInt(), id);
        QVERIFY(!answer.contains(QStringLiteral("error")));
    }
    process.write(R"({"id": 4, "text": "No line end.", "a": "", "b": ""})");
    process.closeWriteChannel();
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 0);
    QCOMPARE(linesOf(process.readAllStandardOutput()).size(), 1);
}

void TestCli::verboseSaysWhatIsDone()
{
    QVERIFY(runProgram(compareSample({})).err.isEmpty());
    const Run run = runProgram(compareSample({QStringLiteral("--verbose")}));
    QCOMPARE(run.status, 0);
    QVERIFY2(run.err.contains("counterpoint.pipeline: compared 5 articles"), run.err.constData());
    const QString log = Test::programEnvironment().value(QStringLiteral("XDG_DATA_HOME"))
        + QStringLiteral("/counterpoint/log/counterpoint-cli.log");
    QVERIFY(Test::readFile(log).contains("compared 5 articles"));
}

void TestCli::extractTellsOfEveryFile()
{
    QStringList arguments{QStringLiteral("extract"), QStringLiteral("--jsonl")};
    for (const QFileInfo &file : QDir(QStringLiteral(COUNTERPOINT_SAMPLE)).entryInfoList(QDir::Files))
        arguments.append(file.absoluteFilePath());
    arguments.append(QStringLiteral("/no/such/file.txt"));
    const Run run = runProgram(arguments);
    QCOMPARE(run.status, 1);
    const QList<QJsonObject> answers = linesOf(run.out);
    QCOMPARE(answers.size(), 6);
    QVERIFY(answers.last().contains(QStringLiteral("error")));
    for (const QJsonObject &answer : answers.first(5))
        QVERIFY(!answer.value(QStringLiteral("text")).toString().isEmpty());
}

QTEST_GUILESS_MAIN(TestCli)
#include "tst_cli.moc"
