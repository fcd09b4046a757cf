// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "samplesnapshot.h"

#include <model/correction.h>

#include <QCryptographicHash>
#include <QTimeZone>

namespace Counterpoint::Test
{

SnapshotBuilder::SnapshotBuilder()
{
    m_snapshot.folder = QStringLiteral("/news/dam");
    m_snapshot.revision = 1;
}

Span SnapshotBuilder::append(const QString &text, const QString &separator)
{
    QString &all = m_comparison.articles.last().text;
    if (!all.isEmpty())
        all += separator;
    const Span span{all.size(), all.size() + text.size()};
    all += text;
    return span;
}

int SnapshotBuilder::article(const QString &file, const QString &outlet, const QString &title,
                             const PublicationDate &published)
{
    Article article;
    article.file = file;
    article.encoding = QStringLiteral("UTF-8");
    article.metadata.outlet = outlet;
    article.metadata.title = title;
    article.metadata.published = published;
    article.metadata.language = QStringLiteral("en");
    m_comparison.articles.append(article);
    if (!title.isEmpty()) {
        const int sentence = paragraph({title}, Zone::Title);
        Article &made = m_comparison.articles.last();
        made.metadata.titleSpan = made.sentences.at(sentence).span;
    }
    return static_cast<int>(m_comparison.articles.size()) - 1;
}

void SnapshotBuilder::correct(QAnyStringView field, const QString &value)
{
    applyCorrection(m_comparison.articles.last().metadata, field, value);
}

int SnapshotBuilder::paragraph(const QStringList &sentences, Zone zone)
{
    Article &article = m_comparison.articles.last();
    const int first = static_cast<int>(article.sentences.size());
    Span whole;
    for (const QString &text : sentences) {
        const bool isFirst = &text == &sentences.first();
        const Span span = append(text, isFirst ? QStringLiteral("\n\n") : QStringLiteral(" "));
        if (isFirst)
            whole.start = span.start;
        whole.end = span.end;
        article.sentences.append({span, zone, static_cast<int>(article.paragraphs.size())});
    }
    article.paragraphs.append(whole);
    return first;
}

void SnapshotBuilder::furniture(const QString &text, const QString &reason)
{
    const Span span = append(text, QStringLiteral("\n\n"));
    m_comparison.articles.last().paragraphs.append(span);
    m_comparison.articles.last().furniture.append({span, reason, 0.9});
}

void SnapshotBuilder::match(SentenceRef a, SentenceRef b, MatchKind kind, double score, const QStringList &why)
{
    const QString key = findingKey(u"match", m_comparison.text(a), m_comparison.text(b));
    m_comparison.matches.append({key, a, b, kind, score, why});
}

Span SnapshotBuilder::find(SentenceRef sentence, const QString &text) const
{
    const Span whole = m_comparison.article(sentence).sentences.at(sentence.sentence).span;
    const qsizetype at = m_comparison.text(sentence).indexOf(text);
    if (at < 0)
        qFatal("The sample has no \"%s\" in sentence %s", qPrintable(text), qPrintable(sentenceId(sentence)));
    return {whole.start + at, whole.start + at + text.size()};
}

void SnapshotBuilder::conflict(ConflictKind kind, const QString &subject, SentenceRef a, const QString &aValue,
                               SentenceRef b, const QString &bValue, const QString &reason, bool isWeak)
{
    Conflict conflict;
    conflict.key = findingKey(u"conflict", m_comparison.text(a), m_comparison.text(b));
    conflict.kind = kind;
    conflict.subject = subject;
    conflict.a = a;
    conflict.b = b;
    conflict.aSpan = find(a, aValue);
    conflict.bSpan = find(b, bValue);
    conflict.aValue = aValue;
    conflict.bValue = bValue;
    conflict.reason = reason;
    conflict.score = isWeak ? 0.3 : 0.9;
    conflict.isWeak = isWeak;
    const int index = static_cast<int>(m_comparison.conflicts.size());
    m_comparison.conflicts.append(conflict);
    m_comparison.discrepancies.append(
        {conflict.key, subject, kind, {{aValue, {a}, {a.article}, 1}, {bValue, {b}, {b.article}, 1}}, {index}, isWeak});
}

void SnapshotBuilder::event(const QString &title, const DateRange &date, const QList<EventEvidence> &evidence,
                            bool isDisputed)
{
    Event event;
    event.key = findingKey(u"event", title);
    event.title = title;
    if (date.isValid())
        event.date = date;
    event.evidence = evidence;
    event.isDisputed = isDisputed;
    for (const EventEvidence &source : evidence) {
        if (!source.date)
            continue;
        auto known = std::ranges::find(event.readings, *source.date, &EventReading::date);
        if (known == event.readings.end())
            event.readings.append({*source.date, {source.sentence.article}});
        else if (!known->articles.contains(source.sentence.article))
            known->articles.append(source.sentence.article);
    }
    m_comparison.events.append(event);
}

void SnapshotBuilder::claim(const QString &id, const QString &text, const QList<ArticleSpan> &evidence)
{
    Claim claim;
    claim.id = id;
    claim.text = text;
    claim.created = QDateTime(QDate(2031, 5, 20), QTime(9, 30), QTimeZone::UTC);
    for (const ArticleSpan &place : evidence) {
        const Article &article = m_comparison.articles.at(place.article);
        ClaimEvidence made;
        made.file = article.file;
        made.articleSha256 = QCryptographicHash::hash(article.text.toUtf8(), QCryptographicHash::Sha256).toHex();
        made.span = place.span;
        made.exact = textIn(article.text, place.span).toString();
        made.prefix = article.text.first(place.span.start).last(std::min<qsizetype>(32, place.span.start));
        made.suffix = article.text.sliced(place.span.end).left(32);
        claim.evidence.append(made);
    }
    m_snapshot.claims.append(claim);
}

CoverageRow SnapshotBuilder::coverageOf(int event) const
{
    CoverageRow row;
    row.event = event;
    row.cells.resize(m_comparison.articles.size());
    for (const EventEvidence &evidence : m_comparison.events.at(event).evidence) {
        CoverageCell &cell = row.cells[evidence.sentence.article];
        cell.stance = Stance::Asserts;
        cell.sentences.append(evidence.sentence.sentence);
    }
    return row;
}

ComparisonPtr SnapshotBuilder::buildComparison() const
{
    auto comparison = std::make_shared<Comparison>(m_comparison);
    for (Article &article : comparison->articles) {
        article.sha256 = QCryptographicHash::hash(article.text.toUtf8(), QCryptographicHash::Sha256).toHex();
        article.fileSha256 = article.sha256;
    }
    std::ranges::sort(comparison->matches, {}, [](const Match &match) { return std::pair(match.a, match.b); });
    for (int i = 0; i < comparison->events.size(); ++i)
        comparison->coverage.append(coverageOf(i));
    return comparison;
}

SnapshotPtr SnapshotBuilder::build() const
{
    auto snapshot = std::make_shared<Snapshot>(m_snapshot);
    snapshot->comparison = buildComparison();
    for (const Article &article : snapshot->comparison->articles)
        snapshot->outcomes.append({article.file, FileState::Imported, {}, ErrorCode::Internal});
    return snapshot;
}

} // namespace Counterpoint::Test
