// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <ui/inspector/card.h>

#include <functional>

namespace Counterpoint
{

/** The stretches of the second text that the first one has not. */
using WordDiffer = std::function<QList<Span>(QStringView, QStringView)>;

/** One counterpart of the selected sentence: its kind, its text, why it matches, and the two verdicts. */
class MatchCard : public Card
{
    Q_OBJECT
public:
    MatchCard(const SnapshotIndex &index, int match, SentenceRef seenFrom, const WordDiffer &differ,
              QWidget *parent = nullptr);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addText(const SnapshotIndex &index, const WordDiffer &differ);
    [[nodiscard]] QString marked(QStringView text, const QList<Span> &different) const;
    void addVerdicts(bool isReadOnly);
    void decide(Verdict verdict);

    Match m_match;
    SentenceRef m_from;
    SentenceRef m_other;
    Verdict m_verdict = Verdict::Open;
    std::optional<Decision> m_link; ///< That made the match, where it was made by hand.
    QLabel *m_text = nullptr;
};

} // namespace Counterpoint
