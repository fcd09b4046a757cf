// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <ui/common/role.h>

#include <QAbstractButton>

namespace Counterpoint
{

/**
 * A checkable chip of a role: letter, title, count, and the role's line under the letter, as in the text.
 * Checked: its kind is painted. Thread: GUI.
 */
class MarkChip : public QAbstractButton
{
    Q_OBJECT
public:
    explicit MarkChip(Role role, QWidget *parent = nullptr);

    [[nodiscard]] Role role() const { return m_role; }
    void setCount(int count);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    void describe();
    [[nodiscard]] QFont boldFont() const;

    Role m_role;
    const QString m_title;
    int m_count = 0;
    bool m_isHovered = false;
};

} // namespace Counterpoint
