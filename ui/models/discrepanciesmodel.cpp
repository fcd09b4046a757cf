// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/models/discrepanciesmodel.h>

#include <model/vocabulary.h>

#include <algorithm>

namespace Counterpoint
{

namespace
{

QList<int> articlesOf(const Discrepancy &discrepancy)
{
    QList<int> articles;
    for (const DiscrepancyValue &value : discrepancy.values) {
        for (int article : value.articles) {
            if (!articles.contains(article))
                articles.append(article);
        }
    }
    std::sort(articles.begin(), articles.end());
    return articles;
}

QList<SentenceRef> placesOf(const Discrepancy &discrepancy)
{
    QList<SentenceRef> places;
    for (const DiscrepancyValue &value : discrepancy.values)
        places += value.sentences;
    return places;
}

} // namespace

QStringList DiscrepanciesModel::columns() const
{
    return {tr("Subject"), tr("Values"), tr("Kind"), tr("Articles"), tr("Status")};
}

int DiscrepanciesModel::countRows() const
{
    return static_cast<int>(index()->comparison().discrepancies.size());
}

QVariant DiscrepanciesModel::cell(int row, int column, int role) const
{
    const Discrepancy &discrepancy = index()->comparison().discrepancies.at(row);
    switch (role) {
    case Qt::DisplayRole:
        return text(discrepancy, column);
    case Qt::ToolTipRole:
        return index()->reasonsOf(discrepancy).join(u'\n');
    case SortRole:
        return column == Kind ? QVariant(static_cast<int>(discrepancy.kind)) : QVariant();
    case KindRole:
        return static_cast<int>(discrepancy.kind);
    case VerdictRole:
        return static_cast<int>(index()->verdict(DecisionTarget::Discrepancy, discrepancy.key));
    case PlacesRole:
        return QVariant::fromValue(placesOf(discrepancy));
    case KeyRole:
        return discrepancy.key;
    case ItemRole:
        return row;
    case ArticlesRole:
        return QVariant::fromValue(articlesOf(discrepancy));
    case WeakRole:
        return discrepancy.isWeak;
    default:
        return {};
    }
}

QString DiscrepanciesModel::text(const Discrepancy &discrepancy, int column) const
{
    switch (column) {
    case Subject:
        return discrepancy.subject;
    case Values: {
        QStringList values;
        for (const DiscrepancyValue &value : discrepancy.values)
            values += tr("%1 (%2)").arg(value.value, badges(value.articles));
        return values.join(QStringLiteral(" \u00b7 "));
    }
    case Kind:
        return Vocabulary::conflictKind(discrepancy.kind);
    case Articles:
        return badges(articlesOf(discrepancy));
    case Status: {
        const Decision *decision = index()->decision(DecisionTarget::Discrepancy, discrepancy.key);
        if (!decision)
            return Vocabulary::verdict(Verdict::Open);
        const QString words = Vocabulary::verdict(decision->verdict);
        return decision->verdict == Verdict::Reconciled
            ? tr("%1: %2").arg(words, Vocabulary::reconciliation(decision->value))
            : words;
    }
    default:
        return {};
    }
}

} // namespace Counterpoint
