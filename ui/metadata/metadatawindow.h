// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <ui/models/metadatamodel.h>

#include <QDialog>

#include <functional>

class QLabel;
class QPushButton;

namespace Counterpoint
{

class MetadataTable;

/**
 * The window of the grid: what is typed is decided on at once, with Apply, and asked about before it is lost. Remembers
 * its size and its columns. Addresses are text here: nothing is opened. Thread: GUI.
 */
class MetadataWindow : public QDialog
{
    Q_OBJECT
public:
    explicit MetadataWindow(QWidget *parent = nullptr);

    void setIndex(const SnapshotIndexPtr &index);
    void showArticle(int article); ///< Its title is ready to be edited.
    [[nodiscard]] bool isChanged() const { return m_model->isChanged(); }
    /** Calls @p next at once when everything is kept; else asks what is to become of it, and may never call it. */
    void leave(const std::function<void()> &next);
    void reject() override;

Q_SIGNALS:
    void applied(const QList<Counterpoint::Decision> &corrections); ///< One step.

protected:
    void hideEvent(QHideEvent *event) override;

private:
    void buildRows();
    void apply();
    void showState();
    [[nodiscard]] QString problemText() const;

    MetadataModel *m_model;
    MetadataTable *m_table;
    QLabel *m_message;
    QPushButton *m_apply;
    QPushButton *m_discard;
    QString m_said;
};

} // namespace Counterpoint
