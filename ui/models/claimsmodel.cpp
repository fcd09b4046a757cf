// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/models/claimsmodel.h>

#include <model/vocabulary.h>

namespace Counterpoint
{

QStringList ClaimsModel::columns() const
{
    return {tr("Claim"), tr("Speaker"), tr("Article"), tr("Note")};
}

int ClaimsModel::countRows() const
{
    return static_cast<int>(index()->snapshot().claims.size());
}

QVariant ClaimsModel::cell(int row, int column, int role) const
{
    const Claim &claim = index()->snapshot().claims.at(row);
    switch (role) {
    case Qt::DisplayRole:
        return text(claim, column);
    case Qt::ToolTipRole:
        return claim.evidence.isEmpty() ? QString() : claim.evidence.first().exact;
    case PlacesRole:
        return QVariant::fromValue(placesOf(claim));
    case KeyRole:
        return claim.id;
    case ItemRole:
        return row;
    case WeakRole:
        return false;
    default:
        return {};
    }
}

QString ClaimsModel::text(const Claim &claim, int column) const
{
    switch (column) {
    case Text:
        return claim.text;
    case Speaker:
        return claim.speaker;
    case Articles: {
        QList<int> articles;
        for (const SentenceRef &ref : placesOf(claim))
            articles.append(ref.article);
        return articles.isEmpty() ? tr("needs review: text not found") : badges(articles);
    }
    case Note:
        return claim.note;
    default:
        return {};
    }
}

QList<SentenceRef> ClaimsModel::placesOf(const Claim &claim) const
{
    QList<SentenceRef> places;
    for (const ClaimEvidence &evidence : claim.evidence) {
        if (const auto ref = index()->sentenceOf(evidence))
            places.append(*ref);
    }
    return places;
}

} // namespace Counterpoint
