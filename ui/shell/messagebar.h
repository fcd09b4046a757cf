// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace Counterpoint
{

/** A line across the window that says what happened; it blocks nothing and its text can be copied. */
class MessageBar : public QFrame
{
    Q_OBJECT
public:
    explicit MessageBar(QWidget *parent = nullptr);

    enum class Tone { Information, Problem };

    /** Replaces what is shown; a button only when @p offer is not empty. */
    void showMessage(Tone tone, const QString &text, const QString &offer = {});
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    void offerAccepted();
    void dismissed(); ///< Closed by the user; also after the offer was accepted.

protected:
    void changeEvent(QEvent *event) override;

private:
    void paintIcon();

    Tone m_tone = Tone::Information;
    QLabel *m_icon;
    QLabel *m_text;
    QPushButton *m_offer;
};

} // namespace Counterpoint
