// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMap>
#include <QStringList>
#include <QWidget>

#include <utility>

class QTableWidget;

namespace Counterpoint
{

/** Spellings and what each stands for, in the order of the rows. */
using OutletRows = QList<std::pair<QString, QString>>;

/**
 * What is wrong with each row, in words for the user; empty for one that is right: an outlet that stands for itself,
 * also over other rows, and a spelling that is there twice. Case does not tell spellings apart, but "THE POST" may
 * stand for "The Post". A row that is not complete counts for nothing.
 */
[[nodiscard]] QStringList outletProblems(const OutletRows &rows);

/** The page of the settings where spellings of one outlet are joined. Thread: GUI. */
class OutletsPage : public QWidget
{
    Q_OBJECT
public:
    explicit OutletsPage(const QMap<QString, QString> &kept, QWidget *parent = nullptr);

    /** Complete rows: spelling and what it stands for. */
    [[nodiscard]] QMap<QString, QString> typed() const;
    /** Something was changed, and it cannot be kept as it is; each row that is wrong says why. */
    [[nodiscard]] bool isRefused() const { return m_isRefused; }

Q_SIGNALS:
    void checked(); ///< isRefused() may have changed.

private:
    void addRow(const QString &spelling, const QString &outlet);
    void startRow();
    void check();
    void showProblems(const QStringList &problems);
    [[nodiscard]] OutletRows rows() const;

    QTableWidget *m_table;
    QMap<QString, QString> m_before; ///< As they were shown first.
    bool m_isRefused = false;
};

} // namespace Counterpoint
