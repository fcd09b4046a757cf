// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <report/exporterregistry.h>
#include <support/samplesnapshot.h>
#include <support/testsupport.h>

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Counterpoint;

class TestExporters : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void golden_data();
    void golden();
    void emptySnapshotIsExported_data();
    void emptySnapshotIsExported();
    void jsonSpansNameTheirText();
    void htmlEscapesHostileText();
    void htmlLoadsNothing();
    void failingTargetsAreTold_data();
    void failingTargetsAreTold();
    void failedExportKeepsTheOldFile();
    void pipeIsWrittenToAndStays();
};

namespace
{

QByteArray exported(const Snapshot &snapshot, const char *format)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const auto written = exporterFor(QLatin1StringView(format))->write(snapshot, buffer);
    return written ? buffer.data() : QByteArray();
}

Snapshot emptySnapshot()
{
    Snapshot snapshot;
    snapshot.comparison = std::make_shared<const Comparison>();
    return snapshot;
}

void formatRows()
{
    QTest::addColumn<QString>("format");
    for (const auto &exporter : exporters())
        QTest::newRow(qPrintable(exporter->format())) << exporter->format();
}

/** Checks that every object with start, end and text of the tree names its text by code points. */
int checkSpans(const QJsonValue &value, const QList<uint> &text)
{
    int checked = 0;
    if (value.isArray()) {
        for (const QJsonValue &item : value.toArray())
            checked += checkSpans(item, text);
        return checked;
    }
    const QJsonObject object = value.toObject();
    if (object.contains(QStringLiteral("start")) && object.contains(QStringLiteral("text"))) {
        const auto start = object.value(QStringLiteral("start")).toInteger();
        const auto end = object.value(QStringLiteral("end")).toInteger();
        const QList<uint> part = text.sliced(start, end - start);
        const QString named = QString::fromUcs4(reinterpret_cast<const char32_t *>(part.constData()), part.size());
        if (named != object.value(QStringLiteral("text")).toString())
            QTest::qFail("a span does not name its text", __FILE__, __LINE__);
        ++checked;
    }
    for (const QJsonValue &member : object)
        checked += checkSpans(member, text);
    return checked;
}

} // namespace

void TestExporters::initTestCase()
{
    QCoreApplication::setApplicationVersion(QStringLiteral("test"));
}

void TestExporters::golden_data()
{
    formatRows();
}

void TestExporters::golden()
{
    QFETCH(QString, format);
    const auto first = exported(*Test::sampleSnapshot(), qPrintable(format));
    QCOMPARE(exported(*Test::sampleSnapshot(), qPrintable(format)), first); // two runs, the same bytes
    QVERIFY(Test::matchesGolden(QStringLiteral("report/sample.%1").arg(exporterFor(format)->suffix()), first));
}

void TestExporters::emptySnapshotIsExported_data()
{
    formatRows();
}

void TestExporters::emptySnapshotIsExported()
{
    QFETCH(QString, format);
    QVERIFY(!exported(emptySnapshot(), qPrintable(format)).isEmpty());
}

void TestExporters::jsonSpansNameTheirText()
{
    Test::SnapshotBuilder builder;
    builder.article(QStringLiteral("a.txt"), QStringLiteral("One"), QString::fromUtf8("The \U0001F600 dam"));
    builder.paragraph({QString::fromUtf8("Caf\u00e9 \U0001F30A held 40 people."), QStringLiteral("It rained.")});
    builder.furniture(QStringLiteral("Share this"), QStringLiteral("navigation"));
    const auto document = QJsonDocument::fromJson(exported(*builder.build(), "json"));
    const QJsonObject article = document.object().value(QStringLiteral("articles")).toArray().first().toObject();
    const QList<uint> text = article.value(QStringLiteral("text")).toString().toUcs4();
    QVERIFY(checkSpans(article.value(QStringLiteral("sentences")), text) >= 2);
    QCOMPARE(checkSpans(article.value(QStringLiteral("furniture")), text), 1);
}

void TestExporters::htmlEscapesHostileText()
{
    const QString hostile = QStringLiteral("<script>alert('x')</script>\"><img src=x onerror=y> &amp; %1 %2");
    Test::SnapshotBuilder builder;
    builder.article(hostile, hostile, hostile);
    const int first = builder.paragraph({hostile});
    builder.article(QStringLiteral("b.txt"), hostile, hostile);
    const int second = builder.paragraph({hostile + QStringLiteral(" 5")});
    builder.match({0, first}, {1, second}, MatchKind::Near, 0.9, {hostile});
    builder.claim(QStringLiteral("id"), hostile, {});
    const QByteArray html = exported(*builder.build(), "html");
    QVERIFY(!html.contains("<script"));
    QVERIFY(!html.contains("<img"));
    QVERIFY(html.contains("&lt;script&gt;"));
    QVERIFY(html.contains("%1 %2"));
}

void TestExporters::htmlLoadsNothing()
{
    const QString html = QString::fromUtf8(exported(*Test::sampleSnapshot(), "html"));
    QVERIFY(!html.contains(QLatin1String("src=")));
    QVERIFY(!html.contains(QLatin1String("@import")));
    QVERIFY(!html.contains(QLatin1String("url(")));
    QVERIFY(html.contains(QLatin1String("default-src 'none'")));
}

void TestExporters::failingTargetsAreTold_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("no such folder") << QStringLiteral("/nowhere/at/all/report.html");
    QTest::newRow("a folder") << QDir::tempPath();
}

void TestExporters::failingTargetsAreTold()
{
    QFETCH(QString, path);
    const auto written = exportTo(*Test::sampleSnapshot(), *exporterFor(QStringLiteral("html")), path);
    QVERIFY(!written);
    QCOMPARE(written.error().where, path);
    QVERIFY(!written.error().message.isEmpty());
}

void TestExporters::failedExportKeepsTheOldFile()
{
    class Failing : public Exporter
    {
    public:
        QString format() const override { return QStringLiteral("failing"); }
        QString title() const override { return format(); }
        QString suffix() const override { return format(); }
        Result<void> write(const Snapshot &, QIODevice &device) const override
        {
            device.write("half");
            return failure(ErrorCode::DiskFull, QStringLiteral("no space"));
        }
    };
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("report.html"));
    QVERIFY(exportTo(emptySnapshot(), *exporterFor(QStringLiteral("html")), path));
    const QByteArray before = Test::readFile(path);
    QVERIFY(!exportTo(emptySnapshot(), Failing(), path));
    QCOMPARE(Test::readFile(path), before);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 1); // nothing half-written remains
}

void TestExporters::pipeIsWrittenToAndStays()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("pipe"));
    QCOMPARE(::mkfifo(QFile::encodeName(path).constData(), 0600), 0);
    const int reader = ::open(QFile::encodeName(path).constData(), O_RDWR | O_NONBLOCK | O_CLOEXEC);
    QVERIFY(reader >= 0);
    QVERIFY(exportTo(emptySnapshot(), *exporterFor(QStringLiteral("json")), path));
    QByteArray bytes(1 << 16, '\0'); // no more fits into a pipe, and this is less
    bytes.truncate(std::max<ssize_t>(0, ::read(reader, bytes.data(), size_t(bytes.size()))));
    ::close(reader);
    QCOMPARE(bytes, exported(emptySnapshot(), "json"));
    struct stat status = {};
    QCOMPARE(::stat(QFile::encodeName(path).constData(), &status), 0);
    QVERIFY(S_ISFIFO(status.st_mode));
    QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::System | QDir::Hidden | QDir::NoDotAndDotDot),
             QStringList{QStringLiteral("pipe")});
}

QTEST_GUILESS_MAIN(TestExporters)
#include "tst_exporters.moc"
