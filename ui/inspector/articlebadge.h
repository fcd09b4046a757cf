// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractButton>

namespace Counterpoint
{

/** The letter of an article in a small box; a click goes there. Named in full for screen readers. */
class ArticleBadge : public QAbstractButton
{
    Q_OBJECT
public:
    explicit ArticleBadge(const QString &letter, const QString &name, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

    /** The same box, for delegates. */
    static void draw(QPainter &painter, const QRectF &box, const QString &letter, bool isHot);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace Counterpoint
