// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <model/correction.h>

#include <QTest>

using namespace Counterpoint;
using namespace Qt::StringLiterals;

/** What may be set by hand in an article's metadata. */
class TestCorrection : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void moment_isReadAndWritten_data();
    void moment_isReadAndWritten();
    void notAMoment_data();
    void notAMoment();
    void offset_data();
    void offset();
    void address_data();
    void address();
    void field_isSetAndCleared_data();
    void field_isSetAndCleared();
    void published_keepsTimeAndZone();
};

void TestCorrection::moment_isReadAndWritten_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("written");
    QTest::newRow("day") << u"2024-03-09"_s << u"2024-03-09"_s;
    QTest::newRow("time") << u"2024-03-09T18:30"_s << u"2024-03-09T18:30"_s;
    QTest::newRow("seconds, zone") << u"2024-03-09T18:30:05+03:00"_s << u"2024-03-09T18:30:05+03:00"_s;
    QTest::newRow("space for T, UTC") << u" 2024-03-09 18:30Z "_s << u"2024-03-09T18:30+00:00"_s;
    QTest::newRow("fraction") << u"2024-03-09T18:30:05.250-0330"_s << u"2024-03-09T18:30:05-03:30"_s;
}

void TestCorrection::moment_isReadAndWritten()
{
    QFETCH(QString, typed);
    const auto moment = publicationMomentOf(typed);
    QVERIFY(moment);
    QTEST(isoOf(*moment), "written");
}

void TestCorrection::notAMoment_data()
{
    QTest::addColumn<QString>("typed");
    for (const char *typed : {"", "2024", "2024-02-30", "2024-03-09T", "2024-03-09T25:00", "2024-03-09T18:30 Mars",
                              "2024-03-09T18:30+15:00", "2024-03-09x18:30", "9 March 2024", "2024-03-09+03:00"})
        QTest::newRow(typed) << QString::fromLatin1(typed);
}

void TestCorrection::notAMoment()
{
    QFETCH(QString, typed);
    QVERIFY(!publicationMomentOf(typed));
}

void TestCorrection::offset_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("written"); // empty: refused
    QTest::newRow("as written") << u"+03:00"_s << u"+03:00"_s;
    QTest::newRow("without colon") << u"-0330"_s << u"-03:30"_s;
    QTest::newRow("hours") << u"+3"_s << u"+03:00"_s;
    QTest::newRow("minus sign") << u"\u22125:00"_s << u"-05:00"_s;
    QTest::newRow("named") << u"utc"_s << u"+00:00"_s;
    QTest::newRow("named and hours") << u"UTC+2"_s << u"+02:00"_s;
    QTest::newRow("Z") << u"z"_s << u"+00:00"_s;
    for (const char *bad : {"", "3", "EST", "+", "+15:00", "+03:60", "+3:0", "+ab", "+003", "++3", "+03:", "+-3"})
        QTest::newRow(bad) << QString::fromLatin1(bad) << QString();
}

void TestCorrection::offset()
{
    QFETCH(QString, typed);
    const auto offset = utcOffsetOf(typed);
    QTEST(offset ? utcOffsetText(*offset) : QString(), "written");
}

void TestCorrection::address_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("isGood");
    QTest::newRow("https") << u"https://news.example/a?b=c"_s << true;
    QTest::newRow("http, in capitals") << u"HTTP://news.example"_s << true;
    QTest::newRow("no scheme") << u"news.example/a"_s << false;
    QTest::newRow("script") << u"javascript:alert(1)"_s << false;
    QTest::newRow("file") << u"file:///etc/hosts"_s << false;
    QTest::newRow("no host") << u"https:///a"_s << false;
    QTest::newRow("empty") << QString() << false;
}

void TestCorrection::address()
{
    QFETCH(QString, typed);
    QFETCH(bool, isGood);
    QCOMPARE(webAddress(u' ' + typed + u' '), isGood ? typed : QString());
}

void TestCorrection::field_isSetAndCleared_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("cleared");
    QTest::newRow("title") << u"title"_s << u"Bridge down"_s << QString();
    QTest::newRow("outlet") << u"outlet"_s << u"Evening Post"_s << QString();
    QTest::newRow("byline") << u"byline"_s << u"A. Writer"_s << QString();
    QTest::newRow("published") << u"published"_s << u"2024-03-09T18:30+03:00"_s << QString();
    QTest::newRow("url") << u"url"_s << u"https://news.example/a"_s << QString();
    QTest::newRow("archive") << u"archive"_s << u"https://kept.example/1"_s << QString();
    QTest::newRow("role") << u"role"_s << u"primary source"_s << u"primary source"_s;
}

static QString valueOf(const Metadata &metadata, const QString &field)
{
    const PublicationDate &date = metadata.published;
    const QMap<QString, QString> values{
        {u"title"_s, metadata.title},
        {u"outlet"_s, metadata.outlet},
        {u"byline"_s, metadata.byline},
        {u"published"_s, isoOf({date.date, date.time, date.utcOffset})},
        {u"url"_s, metadata.url},
        {u"archive"_s, metadata.archiveUrl},
        {u"role"_s, metadata.role == ArticleRole::PrimarySource ? u"primary source"_s : QString()}};
    return values.value(field);
}

void TestCorrection::field_isSetAndCleared()
{
    QFETCH(QString, field);
    QFETCH(QString, value);
    Metadata metadata;
    applyCorrection(metadata, field, value);
    QCOMPARE(valueOf(metadata, field), value);
    Metadata others;
    applyCorrection(others, u"something else", value);
    QCOMPARE(others, Metadata());
    applyCorrection(metadata, field, {});
    QTEST(valueOf(metadata, field), "cleared");
}

void TestCorrection::published_keepsTimeAndZone()
{
    Metadata metadata;
    metadata.published.basis = DateBasis::Inferred;
    applyCorrection(metadata, CorrectionField::kPublished, u"2024-03-09T18:30:05-03:30"_s);
    QCOMPARE(metadata.published.basis, DateBasis::Stated);
    QCOMPARE(metadata.published.time, QTime(18, 30, 5));
    QCOMPARE(metadata.published.utcOffset, -(3 * 60 + 30) * 60);
    QCOMPARE(metadata.published.earliest, QDate(2024, 3, 9));
    applyCorrection(metadata, CorrectionField::kPublished, u"soon"_s);
    QCOMPARE(metadata.published, PublicationDate());
}

QTEST_APPLESS_MAIN(TestCorrection)
#include "tst_correction.moc"
