// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/shell/subject.h>

#include <QMenu>

namespace Counterpoint
{

void Subject::setRow(const RowTarget &row, const QMenu *menu)
{
    m_row = row;
    m_menu = menu;
    connect(menu, &QObject::destroyed, this, [this, menu] {
        if (m_menu != menu)
            return; // another one was opened meanwhile
        m_menu = nullptr;
        m_row.reset();
        Q_EMIT changed();
    });
    Q_EMIT changed();
}

std::optional<QString> Subject::keyOf(RowTarget::Kind kind) const
{
    return m_row && m_row->kind == kind ? std::optional(m_row->key) : std::nullopt;
}

} // namespace Counterpoint
