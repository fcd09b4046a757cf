// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QTableView>

class QLabel;

namespace Counterpoint
{

/**
 * A list of the window as a table: one look, widths that are set once and then the user's, and words in the middle
 * while there are no rows. The current cell survives a new snapshot. Thread: GUI.
 */
class ListTable : public QTableView
{
    Q_OBJECT
public:
    /** @p name: object name; @p title: for screen readers, translated. */
    ListTable(const QString &name, const QString &title, QWidget *parent = nullptr);

    /** As QTableView's; @p keyRole tells one row from all others. */
    void setKeyedModel(QAbstractItemModel *model, int keyRole);

    /** First widths in characters, 0 for the column that takes the rest; the last one stands for all further ones. */
    void setColumnWidths(const QList<int> &characters);

    void setEmptyText(const QString &text); ///< Shown while there are no rows.
    [[nodiscard]] QString emptyText() const;

    /** Widths the user gave, for the session: opaque. */
    [[nodiscard]] QByteArray saveColumns() const;
    void restoreColumns(const QByteArray &columns);

    [[nodiscard]] QSize minimumSizeHint() const override { return {160, 60}; }

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fitColumns();
    void showEmptyText();

    QLabel *m_empty;
    QList<int> m_characters;
    QList<int> m_widths; ///< In pixels, of the columns seen; 0 for the one that takes the rest.
};

} // namespace Counterpoint
