// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <ui/reader/stackmodel.h>

#include <QHash>
#include <QStyledItemDelegate>

#include <memory>

class QTextLayout;

namespace Counterpoint
{

/**
 * Paints a row of the stack: the base sentence in the reading font, beneath it each counterpart behind its article's
 * letter, its kind as letter and words, and the words that differ in bold and in the kind's ink. Thread: GUI.
 */
class StackDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit StackDelegate(const StackModel *model, QObject *parent = nullptr);

    void setReadingFont(const QFont &font);
    void forgetHeights() { m_heights.clear(); } ///< When what stands in the rows has changed.
    void forgetHeight(int row) { m_heights.remove(row); }

    /** Where the counterparts of a row stand, in its own coordinates, in the order of StackRow::parts. */
    [[nodiscard]] QList<QRectF> partPlaces(int row, int width) const;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    struct RowLayout;

    [[nodiscard]] double textWidth(int width) const;
    [[nodiscard]] RowLayout layoutOf(int row, int width) const;
    [[nodiscard]] std::unique_ptr<QTextLayout> sentenceLayout(int row, double width) const;
    [[nodiscard]] std::unique_ptr<QTextLayout> partLayout(const StackPart &part, double width) const;
    [[nodiscard]] QFont partFont() const;
    void paintPart(QPainter &painter, const StackPart &part, const QTextLayout &text, const QRectF &place,
                   Qt::LayoutDirection direction) const;
    void paintMargin(QPainter &painter, int row, const QRectF &place) const;

    const StackModel *m_model;
    QFont m_font;
    mutable QHash<int, QSize> m_heights; ///< Of rows, with the width they were laid out for.
};

} // namespace Counterpoint
