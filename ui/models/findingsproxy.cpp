// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/models/findingsproxy.h>

#include <ui/models/findingroles.h>
#include <ui/models/textsearch.h>

namespace Counterpoint
{

FindingsProxy::FindingsProxy(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setSortRole(SortRole);
    setSortCaseSensitivity(Qt::CaseInsensitive);
    setSortLocaleAware(true);
}

void FindingsProxy::setText(const QString &text)
{
    m_text = TextSearch::fold(text.trimmed());
    invalidateRowsFilter();
}

void FindingsProxy::setKinds(const std::optional<QSet<int>> &kinds)
{
    m_kinds = kinds;
    invalidateRowsFilter();
}

void FindingsProxy::setVerdict(std::optional<Verdict> verdict)
{
    m_verdict = verdict;
    invalidateRowsFilter();
}

void FindingsProxy::setArticle(std::optional<int> article)
{
    m_article = article;
    invalidateRowsFilter();
}

void FindingsProxy::setShowWeak(bool isShown)
{
    m_showWeak = isShown;
    invalidateRowsFilter();
}

bool FindingsProxy::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    if (!m_showWeak && index.data(WeakRole).toBool())
        return false;
    if (m_kinds && !m_kinds->contains(index.data(KindRole).toInt()))
        return false;
    if (m_verdict && index.data(VerdictRole).toInt() != static_cast<int>(*m_verdict))
        return false;
    if (m_article && !index.data(ArticlesRole).value<QList<int>>().contains(*m_article))
        return false;
    return m_text.isEmpty() || TextSearch::fold(index.data(FilterRole).toString()).contains(m_text);
}

bool FindingsProxy::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const QVariant group = left.data(GroupRole);
    if (group.isValid() && group == right.data(GroupRole)) // the parts stay beneath, in their order
        return (left.row() < right.row()) == (sortOrder() == Qt::AscendingOrder);
    if (left.data(SortRole) == right.data(SortRole))
        return left.row() < right.row();
    return QSortFilterProxyModel::lessThan(left, right);
}

} // namespace Counterpoint
