// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <model/decision.h>

#include <QSet>
#include <QSortFilterProxyModel>

#include <optional>

namespace Counterpoint
{

/** Sorts and filters any list of findings by what its roles say. An empty filter lets everything strong through. */
class FindingsProxy : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    explicit FindingsProxy(QObject *parent = nullptr);

    void setText(const QString &text); ///< Folded: case and accents do not count.
    void setKinds(const std::optional<QSet<int>> &kinds); ///< Empty optional: all.
    void setVerdict(std::optional<Verdict> verdict);
    void setArticle(std::optional<int> article);
    void setShowWeak(bool isShown);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    QString m_text;
    std::optional<QSet<int>> m_kinds;
    std::optional<Verdict> m_verdict;
    std::optional<int> m_article;
    bool m_showWeak = false;
};

} // namespace Counterpoint
