// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "corrections.h"

#include <text/sentences.h>

#include <QCoreApplication>

#include <algorithm>

namespace Counterpoint
{

namespace
{

PublicationDate dateSetByHand(const QString &value)
{
    PublicationDate published;
    published.date = QDate::fromString(value.first(std::min<qsizetype>(value.size(), 10)), Qt::ISODate);
    if (!published.date.isValid())
        return published;
    published.basis = DateBasis::Stated;
    published.rule = QCoreApplication::translate("Corrections", "set by hand");
    published.earliest = published.latest = published.date;
    if (const QTime time = QTime::fromString(value.sliced(std::min<qsizetype>(value.size(), 11)), Qt::ISODate);
        time.isValid())
        published.time = time;
    return published;
}

void correct(Metadata &metadata, const Decision &decision)
{
    if (decision.field == QLatin1String("title")) {
        metadata.title = decision.value;
    } else if (decision.field == QLatin1String("outlet")) {
        metadata.outlet = decision.value;
        metadata.outletBasis = QStringLiteral("corrected by hand");
    } else if (decision.field == QLatin1String("byline")) {
        metadata.byline = decision.value;
    } else if (decision.field == QLatin1String("published")) {
        metadata.published = dateSetByHand(decision.value);
    }
}

void forgetInferredDate(Metadata &metadata)
{
    if (metadata.published.basis == DateBasis::Inferred)
        metadata.published = {};
}

/** Two spellings of one outlet are one, however the article came by its own. */
void joinOutlet(Metadata &metadata, const QList<Decision> &decisions)
{
    for (const Decision &decision : decisions) {
        const bool isAlias = decision.target == DecisionTarget::Outlet && decision.verdict == Verdict::Corrected;
        if (isAlias && !decision.value.isEmpty() && decision.key.compare(metadata.outlet, Qt::CaseInsensitive) == 0) {
            metadata.outlet = decision.value;
            return;
        }
    }
}

/** What was taken for furniture and is not becomes sentences of the paragraph it lies in. */
void restoreText(Article &article, const QList<Decision> &decisions)
{
    const auto isText = [&](const Furniture &furniture) {
        const QString key = furnitureKey(article, furniture);
        return std::ranges::any_of(decisions, [&key](const Decision &decision) {
            return decision.target == DecisionTarget::Furniture && decision.verdict == Verdict::Rejected
                && decision.key == key;
        });
    };
    for (const Furniture &furniture : std::as_const(article.furniture)) {
        if (!isText(furniture))
            continue;
        const auto paragraph
            = std::ranges::find_if(article.paragraphs, [&](Span span) { return span.overlaps(furniture.span); });
        const int number
            = paragraph == article.paragraphs.end() ? 0 : static_cast<int>(paragraph - article.paragraphs.begin());
        for (const Span span : splitSentences(textIn(article.text, furniture.span)))
            article.sentences.append(
                {{furniture.span.start + span.start, furniture.span.start + span.end}, Zone::Body, number});
    }
    article.furniture.removeIf(isText);
    std::ranges::sort(article.sentences, {}, &Sentence::span);
}

/** Applies what was decided on one article; false when it is left out. */
bool apply(Article &article, const QList<Decision> &decisions)
{
    bool isKept = true;
    for (const Decision &decision : decisions) {
        if (decision.target != DecisionTarget::Article || decision.key != QLatin1StringView(article.sha256))
            continue;
        if (decision.verdict == Verdict::Corrected)
            correct(article.metadata, decision);
        else
            isKept = decision.verdict != Verdict::Excluded && decision.verdict != Verdict::Rejected;
    }
    joinOutlet(article.metadata, decisions);
    restoreText(article, decisions);
    return isKept;
}

} // namespace

Corrected applyDecisions(QList<Article> articles, const QList<Decision> &decisions)
{
    Corrected corrected;
    for (Article &article : articles) {
        forgetInferredDate(article.metadata);
        if (apply(article, decisions)) {
            corrected.articles.append(std::move(article));
            continue;
        }
        corrected.excluded.append({article.file, FileState::Excluded,
                                   QCoreApplication::translate("Corrections", "left out by hand"),
                                   ErrorCode::Internal});
    }
    return corrected;
}

} // namespace Counterpoint
