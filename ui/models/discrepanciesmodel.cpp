// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/models/discrepanciesmodel.h>

#include <model/vocabulary.h>
#include <ui/models/stalewords.h>

#include <QLocale>

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
    return static_cast<int>(index()->comparison().discrepancies.size() + index()->snapshot().stale.size());
}

QVariant DiscrepanciesModel::staleCell(int stale, int column, int role) const
{
    const Decision &decision = index()->snapshot().stale.at(stale);
    const QString about = StaleWords::subject(decision);
    switch (role) {
    case Qt::DisplayRole:
        return column == Subject ? about
            : column == Kind     ? StaleWords::kind(decision)
            : column == Status   ? tr("%1; the text has changed since").arg(StaleWords::verdict(decision))
                                 : QString();
    case Qt::ToolTipRole:
        return tr("%1\nDecided on %2. What it was about is not in the articles any more, or says something else: the "
                  "decision is kept and applied to nothing.")
            .arg(about, QLocale().toString(decision.when.toLocalTime(), QLocale::ShortFormat));
    case KindRole:
        return -1;
    case VerdictRole:
        return static_cast<int>(decision.verdict);
    case KeyRole:
        return QString(decision.key + u' ' + decision.field);
    case StaleRole:
        return stale;
    default:
        return {};
    }
}

QVariant DiscrepanciesModel::cell(int row, int column, int role) const
{
    if (const auto found = static_cast<int>(index()->comparison().discrepancies.size()); row >= found)
        return staleCell(row - found, column, role);
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
