// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <ui/common/role.h>

#include <QListWidget>

#include <optional>

namespace Counterpoint
{

/** An article that is not on the screen, folded to its back. */
struct Spine {
    int article = 0;
    QString letter;
    QString name;
    bool isBefore = false; ///< Beyond the leading side.
    bool isAsked = false; ///< A sentence of another article is selected.
    std::optional<Role> answer; ///< What this article has for it.
    bool operator==(const Spine &) const = default;
};

/**
 * The articles for which there is no room beside the others: each with its letter, on which side it is, and what it has
 * for the selected sentence. Choosing one brings it on the screen. Thread: GUI.
 */
class SpineList : public QListWidget
{
    Q_OBJECT
public:
    explicit SpineList(QWidget *parent = nullptr);

    void setSpines(const QList<Spine> &spines);
    [[nodiscard]] static int columnWidth();

Q_SIGNALS:
    void articleRequested(int article);

private:
    QList<Spine> m_spines;
};

} // namespace Counterpoint
