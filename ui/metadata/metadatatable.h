// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <ui/models/metadatamodel.h>

#include <QTableView>

class QMenu;

namespace Counterpoint
{

/**
 * The grid itself: files at the left, always seen. Copies and takes cells as spreadsheets do, clears them, and has an
 * undo of its own for what is not kept yet. Thread: GUI.
 */
class MetadataTable : public QTableView
{
    Q_OBJECT
public:
    explicit MetadataTable(MetadataModel *model, QWidget *parent = nullptr);

    void copyAll(); ///< All rows with headings and files, to be worked on in a spreadsheet.

Q_SIGNALS:
    void said(const QString &message);

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void addKeys();
    void fitColumns();
    void copy() const;
    void paste();
    void clear();
    void updateKeys();

    MetadataModel *m_model;
    QAction *m_undo = nullptr;
    QAction *m_redo = nullptr;
};

} // namespace Counterpoint
