// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <ui/common/role.h>

#include <QStyledItemDelegate>

#include <functional>
#include <optional>

namespace Counterpoint
{

/** Cells of a list of findings: the kind with its letter and ink, rejected rows muted, parts of a row set in. */
class FindingDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    FindingDelegate(int kindColumn, std::function<std::optional<Role>(int)> roleOfKind, QObject *parent = nullptr);

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    int m_kindColumn;
    std::function<std::optional<Role>(int)> m_roleOfKind;
};

} // namespace Counterpoint
