// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <model/snapshot.h>

#include <QStringList>

#include <initializer_list>

namespace Counterpoint::Test
{

/**
 * Builds a snapshot by hand, sentence by sentence: what tests of views, models, reports and the store compare, without
 * the engine. Spans, paragraphs and keys are filled in, so that the result is as consistent as a real one.
 */
class SnapshotBuilder
{
public:
    SnapshotBuilder();

    /** Starts an article; the following calls add to it. Returns its index. */
    int article(const QString &file, const QString &outlet, const QString &title,
                const PublicationDate &published = {});
    /** Sets a field of the article begun last, as an analyst would. */
    void correct(QAnyStringView field, const QString &value);
    /** One paragraph of body text, one string a sentence. Returns the index of its first sentence. */
    int paragraph(const QStringList &sentences, Zone zone = Zone::Body);
    /** One paragraph that is not article text. */
    void furniture(const QString &text, const QString &reason);

    void match(SentenceRef a, SentenceRef b, MatchKind kind, double score, const QStringList &why = {});
    /** The values are looked up in the sentences: their first place becomes the span. */
    void conflict(ConflictKind kind, const QString &subject, SentenceRef a, const QString &aValue, SentenceRef b,
                  const QString &bValue, const QString &reason, bool isWeak = false);
    void event(const QString &title, const DateRange &date, const QList<EventEvidence> &evidence,
               bool isDisputed = false);
    void claim(const QString &id, const QString &text, const QList<ArticleSpan> &evidence);

    void headline(const Headline &headline) { m_comparison.headlines.append(headline); }
    void condition(const Condition &condition) { m_comparison.conditions.append(condition); }

    [[nodiscard]] Span find(SentenceRef sentence, const QString &text) const;
    [[nodiscard]] SnapshotPtr build() const;
    [[nodiscard]] ComparisonPtr buildComparison() const;

private:
    [[nodiscard]] Span append(const QString &text, const QString &separator);
    [[nodiscard]] CoverageRow coverageOf(int event) const;

    Comparison m_comparison;
    Snapshot m_snapshot;
};

/**
 * Five invented articles on one invented story (a dam, a valley, a vote) with every kind of mark: 5 articles,
 * matches of all kinds, conflicts of four kinds (one inside one article, one weak), furniture, stated, inferred and
 * missing dates, four events, a claim.
 */
[[nodiscard]] SnapshotPtr sampleSnapshot();

} // namespace Counterpoint::Test
