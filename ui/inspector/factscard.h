// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <ui/inspector/card.h>

namespace Counterpoint
{

/** What was read in one sentence: times with their readings and rule, quantities, names, quotation and speaker. */
class FactsCard : public Card
{
    Q_OBJECT
public:
    FactsCard(const SnapshotIndex &index, SentenceRef sentence, QWidget *parent = nullptr);

private:
    void addTimes(const Article &article, int sentence);
    void addQuantities(const Article &article, int sentence);
    void addSpeech(const Article &article, const Sentence &sentence, int number);
    void addNames(const Article &article, int sentence);
    void addCues(const Article &article, int sentence);
    bool m_isEmpty = true;
};

} // namespace Counterpoint
