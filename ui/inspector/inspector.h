// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <ui/inspector/matchcard.h>
#include <ui/models/snapshotindex.h>

#include <QScrollArea>

#include <optional>

class QAction;
class QVBoxLayout;

namespace Counterpoint
{

class Card;

/** Everything known of the selected sentence, as cards: discrepancies, counterparts, what was read, claims. */
class Inspector : public QScrollArea
{
    Q_OBJECT
public:
    explicit Inspector(QWidget *parent = nullptr);

    void setIndex(SnapshotIndexPtr index);
    /** Marks the differing words of counterparts; without it they are plain. */
    void setWordDiffer(WordDiffer differ) { m_differ = std::move(differ); }
    /** The action that marks a claim: its key is told on the button that does the same. */
    void setClaimAction(const QAction *action);
    void setSentence(std::optional<SentenceRef> sentence);

Q_SIGNALS:
    void placeActivated(Counterpoint::SentenceRef sentence);
    void pairActivated(Counterpoint::SentenceRef a, Counterpoint::SentenceRef b);
    void decisionMade(const Counterpoint::Decision &decision);
    void claimRequested(Counterpoint::SentenceRef sentence);
    void claimActivated(const QString &id);

protected:
    void changeEvent(QEvent *event) override;

private:
    void rebuild();
    [[nodiscard]] std::pair<QString, QString> focusPlace() const;
    void restoreFocus(const QString &card, const QString &control);
    void fill(QVBoxLayout *layout, SentenceRef sentence);
    void addCard(QVBoxLayout *layout, Card *card);
    void addClaims(QVBoxLayout *layout, SentenceRef sentence);
    void addNewClaim(QVBoxLayout *layout, SentenceRef sentence);
    [[nodiscard]] QString emptyText() const;

    WordDiffer m_differ;
    const QAction *m_claimAction = nullptr;
    SnapshotIndexPtr m_index;
    std::optional<SentenceRef> m_sentence;
};

} // namespace Counterpoint
