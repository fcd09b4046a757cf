// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/models/searchmodel.h>

#include <model/vocabulary.h>
#include <ui/models/textsearch.h>

namespace Counterpoint
{

void SearchModel::setQuery(const QString &query)
{
    if (query == m_query)
        return;
    m_query = query;
    refresh();
}

QStringList SearchModel::columns() const
{
    return {tr("Found in"), tr("Where"), tr("Text")};
}

int SearchModel::countRows() const
{
    return static_cast<int>(m_found.size());
}

QVariant SearchModel::cell(int row, int column, int role) const
{
    const Row &found = m_found.at(row);
    switch (role) {
    case Qt::DisplayRole:
        return column == Kind ? title(found.hit) : column == Where ? found.where : found.text;
    case Qt::ToolTipRole:
        return found.text;
    case KindRole:
        return static_cast<int>(found.hit);
    case PlacesRole:
        return QVariant::fromValue(found.places);
    case SpanRole:
        return found.span ? QVariant::fromValue(*found.span) : QVariant();
    case KeyRole:
        return found.key;
    case ItemRole:
        return row;
    case WeakRole:
        return false;
    default:
        return {};
    }
}

QString SearchModel::title(Hit hit)
{
    switch (hit) {
    case Hit::Sentence:
        return tr("Sentence");
    case Hit::Furniture:
        return tr("Not article text");
    case Hit::Claim:
        return tr("Claim");
    case Hit::Event:
        return tr("Event");
    case Hit::Discrepancy:
        return tr("Discrepancy");
    }
    return {};
}

void SearchModel::rebuild()
{
    m_found.clear();
    if (m_query.trimmed().isEmpty())
        return;
    addArticles();
    addFindings();
}

void SearchModel::addArticles()
{
    const Comparison &comparison = index()->comparison();
    const QString wanted = TextSearch::fold(m_query);
    for (int i = 0; i < comparison.articles.size(); ++i) {
        const Article &article = comparison.articles.at(i);
        const QString where = Vocabulary::badge(i) + QStringLiteral("  ") + index()->comparison().articleName(i);
        const QStringView folded = index()->foldedText(i);
        for (int s = 0; s < article.sentences.size(); ++s) {
            if (textIn(folded, article.sentences.at(s).span).contains(wanted))
                m_found.append({Hit::Sentence,
                                where,
                                article.sentenceText(s).toString().simplified(),
                                sentenceId({i, s}),
                                {{i, s}},
                                {}});
        }
        for (const Furniture &furniture : article.furniture) {
            const QStringView text = textIn(article.text, furniture.span);
            if (!TextSearch::find(text, m_query).isEmpty())
                m_found.append({Hit::Furniture,
                                where,
                                text.toString().simplified(),
                                furnitureKey(article, furniture),
                                {},
                                ArticleSpan{i, furniture.span}});
        }
    }
}

void SearchModel::addFindings()
{
    const auto contains = [this](const QString &text) { return !TextSearch::find(text, m_query).isEmpty(); };
    for (const Claim &claim : index()->snapshot().claims) {
        if (!contains(claim.text + u'\n' + claim.note + u'\n' + claim.speaker))
            continue;
        QList<SentenceRef> places;
        for (const ClaimEvidence &evidence : claim.evidence) {
            if (const auto ref = index()->sentenceOf(evidence))
                places.append(*ref);
        }
        m_found.append({Hit::Claim, claim.speaker, claim.text, claim.id, places, {}});
    }
    for (const Event &event : index()->comparison().events) {
        if (!contains(event.title) || event.evidence.isEmpty())
            continue;
        const QString when = event.date ? Vocabulary::range(*event.date, QLocale()) : tr("undated");
        m_found.append({Hit::Event, when, event.title, event.key, {event.evidence.first().sentence}, {}});
    }
    for (const Discrepancy &discrepancy : index()->comparison().discrepancies) {
        QString text = discrepancy.subject;
        QList<SentenceRef> places;
        for (const DiscrepancyValue &value : discrepancy.values) {
            text += QStringLiteral(" \u00b7 ") + value.value;
            places += value.sentences;
        }
        if (contains(text))
            m_found.append(
                {Hit::Discrepancy, Vocabulary::conflictKind(discrepancy.kind), text, discrepancy.key, places, {}});
    }
}

} // namespace Counterpoint
