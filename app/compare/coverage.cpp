// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "stages.h"

#include <QSet>

#include <algorithm>

namespace Counterpoint
{

namespace
{

/** Whether what a sentence tells of the event is somebody's word: the part around its day, or most of it. */
bool isAttributed(const Article &article, const EventEvidence &evidence)
{
    const Span sentence = article.sentences.at(evidence.sentence.sentence).span;
    const auto covers = [&](Span content) {
        if (!evidence.dateSpan.isEmpty())
            return content.contains(evidence.dateSpan);
        const qsizetype common = std::min(content.end, sentence.end) - std::max(content.start, sentence.start);
        return common * 2 >= sentence.length();
    };
    const bool isReported = std::ranges::any_of(article.facts.attributions, [&](const Attribution &attribution) {
        return attribution.sentence == evidence.sentence.sentence
            && (attribution.content.isEmpty() || covers(attribution.content));
    });
    return isReported || std::ranges::any_of(article.facts.quotations, [&](const Quotation &quotation) {
               return covers(quotation.span);
           });
}

bool isNegated(const Article &article, int sentence)
{
    return std::ranges::any_of(
        article.facts.cues, [&](const Cue &cue) { return cue.sentence == sentence && cue.kind == CueKind::Negation; });
}

/** The article denies what another says of the event: one side of a conflict on a negation, the one with the "not". */
bool isContradicting(const Comparison &comparison, const Event &event, const EventEvidence &evidence)
{
    const auto isEvidence = [&](SentenceRef ref) {
        return std::ranges::any_of(event.evidence, [&](const EventEvidence &other) { return other.sentence == ref; });
    };
    if (!isNegated(comparison.article(evidence.sentence), evidence.sentence.sentence))
        return false;
    return std::ranges::any_of(comparison.conflicts, [&](const Conflict &conflict) {
        if (conflict.kind != ConflictKind::Negation || conflict.isWeak)
            return false;
        const bool isHere = conflict.a == evidence.sentence || conflict.b == evidence.sentence;
        return isHere && isEvidence(conflict.a) && isEvidence(conflict.b);
    });
}

/** For each article, the latest day of which it tells: it cannot have been published earlier. */
QList<QDate> latestTold(const Comparison &comparison)
{
    QList<QDate> latest(comparison.articles.size());
    for (const Event &event : comparison.events) {
        for (const EventEvidence &evidence : event.evidence) {
            QDate &known = latest[evidence.sentence.article];
            if (event.date && (!known.isValid() || known < event.date->first))
                known = event.date->first;
        }
    }
    return latest;
}

/** Published before the event, or perhaps so: earlier, on its very day, or at a time that cannot be told. */
bool isPerhapsBefore(const PublicationDate &published, QDate latestTold, const Event &event)
{
    if (!event.date || (latestTold.isValid() && latestTold > event.date->last))
        return false;
    if (!published.date.isValid())
        return true;
    const QDate earliest
        = published.basis == DateBasis::Inferred && published.earliest.isValid() ? published.earliest : published.date;
    return earliest <= event.date->last;
}

CoverageCell cellOf(const Comparison &comparison, const Event &event, int article, QDate latestTold)
{
    CoverageCell cell;
    bool isAsserted = false;
    bool isDenied = false;
    for (const EventEvidence &evidence : event.evidence) {
        if (evidence.sentence.article != article)
            continue;
        cell.sentences.append(evidence.sentence.sentence);
        isDenied = isDenied || isContradicting(comparison, event, evidence);
        isAsserted = isAsserted || event.isAnnouncement || !isAttributed(comparison.articles.at(article), evidence);
    }
    if (!cell.sentences.isEmpty())
        cell.stance = isDenied ? Stance::Contradicts : isAsserted ? Stance::Asserts : Stance::Attributes;
    else if (isPerhapsBefore(comparison.articles.at(article).metadata.published, latestTold, event))
        cell.stance = Stance::Before;
    return cell;
}

} // namespace

void tellCoverage(Comparison &comparison)
{
    const QList<QDate> latest = latestTold(comparison);
    comparison.coverage.clear();
    for (int event = 0; event < comparison.events.size(); ++event) {
        CoverageRow row{event, {}};
        for (int article = 0; article < comparison.articles.size(); ++article)
            row.cells.append(cellOf(comparison, comparison.events.at(event), article, latest.at(article)));
        comparison.coverage.append(row);
    }
}

} // namespace Counterpoint
