// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <model/json/valuejson.h>

#include <QJsonDocument>
#include <QTest>

#include <limits>

using namespace Counterpoint;

class TestValueJson : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void roundTripKeepsEverything();
    void missingFieldsKeepDefaults();
    void endlessNumbersStayReadable_data();
    void endlessNumbersStayReadable();
    void wrongFormIsRefused_data();
    void wrongFormIsRefused();
};

namespace
{

ArticleFacts sampleFacts()
{
    ArticleFacts facts;
    facts.timexes.append({3,
                          {10, 16},
                          TimexType::Date,
                          QStringLiteral("END"),
                          {{QStringLiteral("2020-W01"), QStringLiteral("last week")}},
                          true,
                          QStringLiteral("GMT")});
    facts.quotations.append(
        {1, {0, 5}, QStringLiteral("Ada Lee"), Span{6, 9}, std::nullopt, QuotationExtent::Fragment});
    facts.names.append({QStringLiteral("Ada Lee"), NameKind::Person, {QStringLiteral("Lee")}, {}, {{1, {6, 9}}}});
    Quantity quantity;
    quantity.value = 5.5;
    quantity.valueMax = 6;
    quantity.bound = Bound::AtLeast;
    facts.quantities.append(quantity);
    facts.cues.append({2, {1, 4}, CueKind::Hedge, {}});
    return facts;
}

} // namespace

void TestValueJson::roundTripKeepsEverything()
{
    const ArticleFacts facts = sampleFacts();
    ArticleFacts read;
    QVERIFY(Json::fromJson(Json::toJson(facts), read));
    QCOMPARE(read, facts);

    Event event;
    event.title = QStringLiteral("Vote");
    event.date = DateRange{QDate(2020, 1, 5), QDate(2020, 1, 5), Precision::Day};
    event.evidence.append({{1, 2}, event.date, {4, 9}, QStringLiteral("rule"), true});
    Event readEvent;
    QVERIFY(Json::fromJson(Json::toJson(event), readEvent));
    QCOMPARE(readEvent, event);
}

void TestValueJson::missingFieldsKeepDefaults()
{
    Match match;
    QVERIFY(Json::fromJson(QJsonObject{{QStringLiteral("score"), 0.5}}, match));
    QCOMPARE(match.score, 0.5);
    QCOMPARE(match.kind, MatchKind::Partial);
}

void TestValueJson::endlessNumbersStayReadable_data()
{
    QTest::addColumn<double>("number");
    QTest::addColumn<double>("expected");
    using Limits = std::numeric_limits<double>;
    QTest::newRow("infinity") << Limits::infinity() << Limits::max();
    QTest::newRow("minus infinity") << -Limits::infinity() << -Limits::max();
    QTest::newRow("no number") << Limits::quiet_NaN() << 0.0;
    QTest::newRow("largest") << Limits::max() << Limits::max();
    QTest::newRow("smallest") << Limits::denorm_min() << Limits::denorm_min();
}

void TestValueJson::endlessNumbersStayReadable()
{
    QFETCH(double, number);
    QFETCH(double, expected);
    Quantity quantity;
    quantity.value = number;
    const QByteArray bytes = QJsonDocument(Json::toJson(quantity).toObject()).toJson(QJsonDocument::Compact);
    Quantity read;
    QVERIFY(Json::fromJson(QJsonDocument::fromJson(bytes).object(), read));
    QVERIFY(read.value == expected);
}

void TestValueJson::wrongFormIsRefused_data()
{
    QTest::addColumn<QJsonValue>("json");
    QTest::newRow("array") << QJsonValue(QJsonArray{});
    QTest::newRow("number for a name") << QJsonValue(QJsonObject{{QStringLiteral("kind"), 3}});
    QTest::newRow("unknown kind") << QJsonValue(QJsonObject{{QStringLiteral("kind"), QStringLiteral("loud")}});
    QTest::newRow("endless score") << QJsonValue(
        QJsonObject{{QStringLiteral("score"), std::numeric_limits<double>::infinity()}});
    QTest::newRow("no score at all") << QJsonValue(QJsonObject{{QStringLiteral("score"), QJsonValue()}});
    QTest::newRow("text for a score") << QJsonValue(QJsonObject{{QStringLiteral("score"), QStringLiteral("1")}});
}

void TestValueJson::wrongFormIsRefused()
{
    QFETCH(QJsonValue, json);
    Match match;
    QVERIFY(!Json::fromJson(json, match));
}

QTEST_APPLESS_MAIN(TestValueJson)
#include "tst_valuejson.moc"
