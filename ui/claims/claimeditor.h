// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <model/decision.h>

#include <QWidget>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace Counterpoint
{

/** One claim being written. Ctrl+Return keeps it, Escape does not. */
class ClaimEditor : public QWidget
{
    Q_OBJECT
public:
    explicit ClaimEditor(QWidget *parent = nullptr);

    void edit(const Claim &claim, bool isNew);
    [[nodiscard]] Claim claim() const;
    [[nodiscard]] bool isChanged() const; ///< Something was written that leaving would lose.
    /** Whether @p kept is what is written here. */
    [[nodiscard]] bool isKeptAs(const Claim &kept) const;
    [[nodiscard]] bool canSave() const; ///< Not while the text is empty.

Q_SIGNALS:
    void saved(const Counterpoint::Claim &claim);
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void save();

    Claim m_claim;
    QLabel *m_title;
    QLabel *m_quote;
    QPlainTextEdit *m_text;
    QLineEdit *m_speaker;
    QLineEdit *m_note;
    QPushButton *m_save;
};

} // namespace Counterpoint
