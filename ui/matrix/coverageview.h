// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <ui/common/listtable.h>
#include <ui/models/coveragemodel.h>

#include <QSortFilterProxyModel>
#include <QWidget>

namespace Counterpoint
{

/** Who reports what: events by articles. Arrow keys move the cell cursor; a click or Return goes to the sentence. */
class CoverageView : public QWidget
{
    Q_OBJECT
public:
    explicit CoverageView(QWidget *parent = nullptr);

    void setIndex(const SnapshotIndexPtr &index);
    [[nodiscard]] ListTable *table() const { return m_table; }
    [[nodiscard]] CoverageModel *model() const { return m_model; }

Q_SIGNALS:
    void placesActivated(const QList<Counterpoint::SentenceRef> &places);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void activate(const QModelIndex &index);

    CoverageModel *m_model;
    QSortFilterProxyModel *m_proxy;
    ListTable *m_table;
};

} // namespace Counterpoint
