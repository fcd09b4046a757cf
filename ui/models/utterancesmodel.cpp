// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/models/utterancesmodel.h>

#include <model/vocabulary.h>

#include <algorithm>

namespace Counterpoint
{

namespace
{

const Quotation &quotationAt(const Comparison &comparison, QuotationRef ref)
{
    return comparison.articles.at(ref.article).facts.quotations.at(ref.quotation);
}

UtterancesModel::Loss lossOf(const Utterance &utterance)
{
    if (std::ranges::any_of(utterance.differences, &UtteranceDifference::matters))
        return UtterancesModel::Matters;
    const bool isAlike = utterance.differences.isEmpty() && utterance.unmarked.isEmpty();
    return isAlike ? UtterancesModel::None : UtterancesModel::Differing;
}

} // namespace

QStringList UtterancesModel::columns() const
{
    return {tr("Speaker"), tr("Words"), tr("Differs"), tr("Articles")};
}

QString UtterancesModel::wordsOf(QuotationRef quotation) const
{
    return textOf(ArticleSpan{quotation.article, quotationAt(index()->comparison(), quotation).span});
}

QList<SentenceRef> UtterancesModel::placesOf(const Utterance &utterance) const
{
    QList<SentenceRef> places;
    for (QuotationRef ref : utterance.quotations)
        places.append({ref.article, quotationAt(index()->comparison(), ref).sentence});
    for (const UnmarkedRendering &rendering : utterance.unmarked)
        places.append(rendering.sentence);
    return places;
}

/** What matters first: 'cut "at this time" (matters) · other marks'. */
QString UtterancesModel::differenceText(const Utterance &utterance, std::optional<QuotationRef> only) const
{
    QStringList matters;
    QStringList others;
    for (const UtteranceDifference &difference : utterance.differences) {
        if (only && difference.quotation != *only)
            continue;
        const QString kind = Vocabulary::renderingDifference(difference.kind);
        const QString words = difference.text.isEmpty() || difference.kind == RenderingDifference::Marks
            ? kind
            : tr("%1 \u201c%2\u201d").arg(kind, difference.text.simplified());
        QStringList &list = difference.matters ? matters : others;
        const QString text = difference.matters ? tr("%1 (matters)").arg(words) : words;
        if (!list.contains(text))
            list.append(text);
    }
    if (!only && !utterance.unmarked.isEmpty())
        others.append(Vocabulary::unmarkedRendering());
    return (matters + others).join(QStringLiteral(" \u00b7 "));
}

ListRow UtterancesModel::sayingRow(int utterance) const
{
    const Utterance &saying = index()->comparison().utterances.at(utterance);
    QString fullest;
    QList<int> articles;
    for (QuotationRef ref : saying.quotations) {
        const QString words = wordsOf(ref);
        fullest = words.size() > fullest.size() ? words : fullest;
        if (!articles.contains(ref.article))
            articles.append(ref.article);
    }
    for (const UnmarkedRendering &rendering : saying.unmarked) {
        if (!articles.contains(rendering.sentence.article))
            articles.append(rendering.sentence.article);
    }
    QString differs = differenceText(saying, std::nullopt);
    if (differs.isEmpty() && saying.quotations.size() > 1)
        differs = tr("the same words");
    ListRow row;
    row.cells
        = {saying.speaker.isEmpty() ? tr("speaker not given") : saying.speaker, fullest, differs, badges(articles)};
    row.key = QStringLiteral("u%1").arg(utterance);
    row.kind = lossOf(saying);
    row.places = placesOf(saying);
    row.articles = articles;
    return row;
}

ListRow UtterancesModel::renderingRow(int utterance, QuotationRef quotation) const
{
    const Utterance &saying = index()->comparison().utterances.at(utterance);
    ListRow row;
    row.cells = {articleTitle(quotation.article), wordsOf(quotation), differenceText(saying, quotation),
                 Vocabulary::badge(quotation.article)};
    row.key = QStringLiteral("u%1 %2 %3").arg(utterance).arg(quotation.article).arg(quotation.quotation);
    row.kind = std::ranges::any_of(saying.differences,
                                   [&](const UtteranceDifference &difference) {
                                       return difference.matters && difference.quotation == quotation;
                                   })
        ? Matters
        : lossOf(saying) == None ? None
                                 : Differing;
    row.places = {{quotation.article, quotationAt(index()->comparison(), quotation).sentence}};
    row.isPart = true;
    return row;
}

ListRow UtterancesModel::unmarkedRow(int utterance, const UnmarkedRendering &rendering) const
{
    const int article = rendering.sentence.article;
    ListRow row;
    row.cells = {articleTitle(article), textOf(ArticleSpan{article, rendering.span}), Vocabulary::unmarkedRendering(),
                 Vocabulary::badge(article)};
    row.key = QStringLiteral("u%1 %2 at %3").arg(utterance).arg(article).arg(rendering.span.start);
    row.kind = Differing;
    row.places = {rendering.sentence};
    row.isPart = true;
    return row;
}

QList<ListRow> UtterancesModel::makeRows() const
{
    const QList<Utterance> &utterances = index()->comparison().utterances;
    QList<int> order;
    for (int i = 0; i < utterances.size(); ++i)
        order.append(i);
    std::ranges::stable_sort(order, std::greater{}, [&](int i) {
        return std::pair(lossOf(utterances.at(i)), utterances.at(i).quotations.size() > 1);
    });
    QList<ListRow> rows;
    for (const int i : std::as_const(order)) {
        rows.append(sayingRow(i));
        const Utterance &utterance = utterances.at(i);
        if (utterance.quotations.size() + utterance.unmarked.size() < 2)
            continue;
        for (QuotationRef ref : utterance.quotations)
            rows.append(renderingRow(i, ref));
        for (const UnmarkedRendering &rendering : utterance.unmarked)
            rows.append(unmarkedRow(i, rendering));
    }
    return rows;
}

} // namespace Counterpoint
