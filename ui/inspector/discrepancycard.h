// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <ui/inspector/card.h>

#include <optional>

class QGridLayout;

namespace Counterpoint
{

/** One discrepancy: its values with who gives them, the reason, and the three verdicts. */
class DiscrepancyCard : public Card
{
    Q_OBJECT
public:
    DiscrepancyCard(const SnapshotIndex &index, int discrepancy, QWidget *parent = nullptr);

private:
    void addValues(const SnapshotIndex &index, const Discrepancy &discrepancy);
    void addReasons(const SnapshotIndex &index, const Discrepancy &discrepancy);
    void addVerdicts(const SnapshotIndex &index);
    void decide(Verdict verdict);

    QString m_key;
    std::optional<Decision> m_decision; ///< In force.
};

} // namespace Counterpoint
