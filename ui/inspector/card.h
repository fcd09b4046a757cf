// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <ui/common/role.h>
#include <ui/models/snapshotindex.h>

#include <QFrame>
#include <QLabel>
#include <QVBoxLayout>

class QPushButton;

namespace Counterpoint
{

/** A card of the inspector: a coloured title line and rows below it. */
class Card : public QFrame
{
    Q_OBJECT
public:
    explicit Card(QWidget *parent = nullptr);

    /** "N Lightly edited" in the ink of @p role. */
    void addKindLine(Role role, const QString &words);
    QLabel *addHeading(const QString &text);
    QLabel *addRich(const QString &html);
    QLabel *addMuted(const QString &text);

    struct VerdictButton {
        QPushButton *button;
        Verdict verdict;
        QString words; ///< In full: tool tip and name.
    };
    /** One line of buttons; the verdict in force stands out. */
    void addVerdictRow(const QList<VerdictButton> &buttons, Verdict inForce, bool isReadOnly);

    [[nodiscard]] QVBoxLayout *rows() const { return m_rows; }

    /** Escaped text in the muted colour, for rich labels. */
    [[nodiscard]] static QString muted(const QString &text);

Q_SIGNALS:
    void placeActivated(Counterpoint::SentenceRef sentence);
    void pairActivated(Counterpoint::SentenceRef a, Counterpoint::SentenceRef b);
    void decisionMade(const Counterpoint::Decision &decision);

private:
    QVBoxLayout *m_rows;
};

} // namespace Counterpoint
