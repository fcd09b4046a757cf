// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <ui/common/role.h>
#include <ui/models/snapshotindex.h>

#include <QWidget>

#include <optional>

class QToolButton;

namespace Counterpoint
{

/** What stands over a pane: letter, outlet, title, date with its basis, counts, and how it answers the selection. */
class PaneHeader : public QWidget
{
    Q_OBJECT
public:
    explicit PaneHeader(QWidget *parent = nullptr);

    void setArticle(const Comparison &comparison, int article);
    void setCounts(const KindCounts &counts);
    void setFocusShown(bool isFocused); ///< Keys of the reader act here.
    void setActive(bool isActive); ///< And it has the keyboard now.
    /** Nothing selected, or this is the pane of the selection: no answer. Else a kind, or "no counterpart". */
    void setAnswer(bool isAsked, std::optional<Role> kind);
    void setLocked(bool isLocked);
    [[nodiscard]] bool isLocked() const;
    void setBase(bool isBase); ///< Stands first, whatever the order.
    void setLockShown(bool isShown); ///< Where nothing scrolls beside it there is none.
    [[nodiscard]] QString answerText() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void soloRequested();
    void dragged(int globalX); ///< By the left button, again and again.
    void menuRequested(const QPoint &globalPosition);
    void lockChanged(bool isLocked);
    void pressed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void placeLock();
    void paintMeta(class QPainter &painter, QRectF line) const;
    [[nodiscard]] double paintAnswer(QPainter &painter, const QRectF &line) const;
    void describe();

    QToolButton *m_lock;
    QString m_letter;
    QString m_outlet;
    QString m_title;
    QString m_date;
    QString m_counts;
    bool m_isDateCertain = true;
    std::optional<QPoint> m_pressed; ///< Where the left button went down; empty while it is up.
    bool m_isDragged = false;
    bool m_isBase = false;
    bool m_isFocused = false;
    bool m_isActive = false;
    bool m_isAsked = false;
    std::optional<Role> m_answer;
};

} // namespace Counterpoint
