// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/models/onlyheremodel.h>

#include <model/vocabulary.h>

namespace Counterpoint
{

QStringList OnlyHereModel::columns() const
{
    return {tr("Article"), tr("What only it has"), tr("When"), tr("How it says so")};
}

/** "attributes to a spokesman" where the text says to whom. */
QString OnlyHereModel::how(int article, const CoverageCell &cell) const
{
    QStringList sources;
    for (const Attribution &attribution : index()->comparison().articles.at(article).facts.attributions) {
        if (cell.sentences.contains(attribution.sentence) && !attribution.source.isEmpty()
            && !sources.contains(attribution.source))
            sources.append(attribution.source);
    }
    return cell.stance == Stance::Attributes && !sources.isEmpty()
        ? tr("attributes to %1").arg(sources.join(QStringLiteral(", ")))
        : Vocabulary::stance(cell.stance);
}

std::optional<ListRow> OnlyHereModel::eventRow(const CoverageRow &row) const
{
    const Comparison &comparison = index()->comparison();
    int only = -1;
    for (int article = 0; article < comparison.articles.size(); ++article) {
        const CoverageCell *cell = comparison.cellOf(row, article);
        if (!cell || cell->sentences.isEmpty())
            continue;
        if (only >= 0)
            return std::nullopt;
        only = article;
    }
    if (only < 0)
        return std::nullopt;
    const CoverageCell &told = *comparison.cellOf(row, only);
    const Counterpoint::Event &event = comparison.events.at(row.event);
    ListRow found;
    found.cells = {articleTitle(only), event.title,
                   event.date ? Vocabulary::range(*event.date, QLocale()) : tr("undated"), how(only, told)};
    found.key = event.key;
    found.kind = Event;
    found.articles = {only};
    for (const int sentence : told.sentences)
        found.places.append({only, sentence});
    return found;
}

std::optional<ListRow> OnlyHereModel::claimRow(const Counterpoint::Claim &claim) const
{
    ListRow found;
    for (const ClaimEvidence &evidence : claim.evidence) {
        const auto sentence = index()->sentenceOf(evidence);
        if (!sentence)
            continue;
        if (!found.articles.isEmpty() && found.articles.first() != sentence->article)
            return std::nullopt;
        found.articles = {sentence->article};
        found.places.append(*sentence);
    }
    if (found.articles.isEmpty())
        return std::nullopt;
    found.cells = {articleTitle(found.articles.first()), claim.text, QString(),
                   claim.speaker.isEmpty() ? tr("claim") : tr("claim of %1").arg(claim.speaker)};
    found.key = claim.id;
    found.kind = Claim;
    return found;
}

QList<ListRow> OnlyHereModel::makeRows() const
{
    QList<ListRow> rows;
    if (index()->comparison().articles.size() < 2)
        return rows; // alone, everything is
    for (const CoverageRow &row : index()->comparison().coverage) {
        if (auto found = eventRow(row))
            rows.append(*std::move(found));
    }
    for (const Counterpoint::Claim &claim : index()->snapshot().claims) {
        if (auto found = claimRow(claim))
            rows.append(*std::move(found));
    }
    return rows;
}

} // namespace Counterpoint
