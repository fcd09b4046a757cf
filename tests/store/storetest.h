// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <store/store.h>
#include <support/everyvalue.h>

#include <QDateTime>
#include <QTest>
#include <QTimeZone>

/** Fails the test with the error's own words. */
#define VERIFY_OK(result)                                                                                              \
    do {                                                                                                               \
        const auto &checked = (result);                                                                                \
        QVERIFY2(checked.has_value(), checked.has_value() ? "" : qPrintable(checked.error().toString()));              \
    } while (false)

#define COMPARE_ERROR(result, expected)                                                                                \
    do {                                                                                                               \
        const auto &checked = (result);                                                                                \
        QVERIFY2(!checked.has_value(), "succeeded");                                                                   \
        QCOMPARE(checked.error().code, expected);                                                                      \
        QVERIFY(!checked.error().message.isEmpty());                                                                   \
    } while (false)

namespace Counterpoint::Test
{

inline QDateTime someMoment()
{
    return QDateTime(QDate(2031, 5, 6), QTime(7, 8, 9, 10), QTimeZone::UTC);
}

inline Analysis everyAnalysis(int seed = 1)
{
    Comparison comparison = everyValue(seed);
    Article excluded = comparison.articles.first();
    excluded.file = QStringLiteral("excluded.txt");
    excluded.facts = {};
    Analysis analysis;
    for (Article article : std::as_const(comparison.articles)) {
        article.facts = {};
        analysis.read.append(article);
    }
    analysis.read.first().metadata.outlet = QStringLiteral("As the file has it");
    analysis.read.append(excluded);
    analysis.comparison = std::make_shared<const Comparison>(std::move(comparison));
    analysis.outcomes
        = {{QStringLiteral("a.txt"), FileState::Imported, {}, ErrorCode::Internal},
           {QStringLiteral("b'\n.bin"), FileState::Failed, QStringLiteral("not text"), ErrorCode::NotAnArticle}};
    analysis.folders = {QStringLiteral("/news/one"), QStringLiteral("/news/tw\u00f6")};
    return analysis;
}

inline Result<std::unique_ptr<Store>> openStore(const QString &path, StoreMode mode = StoreMode::OpenOrCreate)
{
    return Store::open(path, mode, someMoment);
}

inline Claim someClaim(const QString &id, const QString &text = QStringLiteral("It was so"))
{
    const ClaimEvidence evidence{QByteArray(64, 'b'),
                                 QStringLiteral("a.txt"),
                                 {3, 9},
                                 QStringLiteral("exact"),
                                 QStringLiteral("before "),
                                 QStringLiteral(" after"),
                                 EvidenceStance::Contradicts,
                                 false};
    return {id, text, QStringLiteral("a speaker"), QStringLiteral("a note"), someMoment(), {evidence, evidence}};
}

inline Decision someDecision(const QString &key, Verdict verdict = Verdict::Rejected)
{
    return {0, DecisionTarget::Match, key, verdict, {}, {}, {}, {}};
}

/** What the stores in tests/data/store hold: never changed, so that what old programs wrote can be told to be read. */
inline Analysis fixtureAnalysis()
{
    Comparison c;
    c.engineVersion = 1;
    c.parameters.nearThreshold = 0.65;
    c.parameters.paraphraseThreshold = 0.42;
    c.parameters.partialThreshold = 0.3;
    c.parameters.conflictThreshold = 0.5;
    Article article;
    article.file = QStringLiteral("harbour.txt");
    article.sha256 = QByteArray(64, 'c');
    article.fileSha256 = article.sha256;
    article.encoding = QStringLiteral("UTF-8");
    article.text
        = QStringLiteral("Harbour shut\n\nThe harbour was shut on Monday. Some 40 boats stayed in.\n\nShare this");
    article.paragraphs = {{0, 12}, {14, 70}, {72, 82}};
    article.sentences = {{{0, 12}, Zone::Title, 0}, {{14, 46}, Zone::Body, 1}, {{47, 70}, Zone::Body, 1}};
    article.furniture = {{{72, 82}, QStringLiteral("share line"), 0.9}};
    article.metadata.title = QStringLiteral("Harbour shut");
    article.metadata.outlet = QStringLiteral("The Coast");
    article.metadata.published.date = QDate(2019, 3, 5);
    article.metadata.published.basis = DateBasis::Stated;
    Article other = article;
    other.file = QStringLiteral("port.txt");
    other.sha256 = QByteArray(64, 'd');
    other.fileSha256 = other.sha256;
    other.metadata.outlet = QStringLiteral("Port News");
    Analysis analysis;
    analysis.read = {article, other};
    analysis.folders = {QStringLiteral("/news/harbour")};
    analysis.outcomes
        = {{article.file, FileState::Imported, QStringLiteral("1 part not article text"), ErrorCode::Internal}};
    article.facts.quantities = {{2, {47, 60}, {52, 54}, 40, {}, {}, QStringLiteral("boat"), {}, {}, Bound::About}};
    c.articles = {article, other};
    c.matches = {{QStringLiteral("m1"), {0, 1}, {1, 1}, MatchKind::Verbatim, 1.0, {QStringLiteral("6 of 6 words")}}};
    c.conflicts = {{QStringLiteral("k1"),
                    ConflictKind::Number,
                    QStringLiteral("boats"),
                    {0, 2},
                    {1, 2},
                    {52, 54},
                    {52, 54},
                    QStringLiteral("40"),
                    QStringLiteral("4"),
                    QStringLiteral("40 or 4"),
                    0.75,
                    false,
                    {}}};
    analysis.comparison = std::make_shared<const Comparison>(c);
    return analysis;
}

} // namespace Counterpoint::Test
