// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/models/rowsmodel.h>

#include <model/vocabulary.h>

namespace Counterpoint
{

void RowsModel::rebuild()
{
    m_rows = makeRows();
    m_heads.clear();
    m_filters.clear();
    for (int row = 0; row < m_rows.size(); ++row) {
        const ListRow &value = m_rows.at(row);
        m_heads.append(value.isPart && row > 0 ? m_heads.last() : row);
        QStringList texts;
        for (const QVariant &text : value.cells)
            texts += text.toString();
        m_filters.append(QString());
        m_filters[m_heads.last()] += texts.join(u'\n') + u'\n';
    }
}

QVariant RowsModel::cell(int row, int column, int role) const
{
    const ListRow &value = m_rows.at(row);
    switch (role) {
    case Qt::DisplayRole:
        return value.cells.value(column);
    case Qt::ToolTipRole:
        return value.toolTip.isEmpty() ? value.cells.value(column).toString() : value.toolTip;
    case SortRole:
        return m_rows.at(m_heads.at(row)).cells.value(column);
    case FilterRole:
        return m_filters.at(m_heads.at(row));
    case KindRole:
        return value.kind;
    case PlacesRole:
        return QVariant::fromValue(value.places);
    case SpanRole:
        return value.span ? QVariant::fromValue(*value.span) : QVariant();
    case KeyRole:
        return value.key;
    case ItemRole:
        return row;
    case ArticlesRole:
        return QVariant::fromValue(m_rows.at(m_heads.at(row)).articles);
    case GroupRole:
        return m_heads.at(row);
    case PartRole:
        return value.isPart;
    case WeakRole:
        return false;
    default:
        return {};
    }
}

QString RowsModel::articleTitle(int article) const
{
    return Vocabulary::badge(article) + QStringLiteral("  ") + index()->comparison().articleName(article);
}

QString RowsModel::textOf(SentenceRef sentence) const
{
    return index()->comparison().text(sentence).toString().simplified();
}

QString RowsModel::textOf(const ArticleSpan &place) const
{
    return textIn(index()->comparison().articles.at(place.article).text, place.span).toString().simplified();
}

} // namespace Counterpoint
