// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <model/comparison.h>

#include <QList>
#include <QStringList>

#include <optional>

namespace Counterpoint
{

/** One word of a headline or sentence that carries meaning, as it is compared. */
struct ContentWord {
    Span span;
    QString key; ///< "n:3" (a joined name), "p:norway" (a place or who is of it), a number, else the base form.
    double weight = 0; ///< By rarity in general English; no unit.
};

/** Reads headlines and sentences of a comparison for comparing them. Keeps a reference. Pure; any thread. */
class HeadlineReader
{
public:
    explicit HeadlineReader(const Comparison &comparison);

    /** The headline of an article with what it says, without notes; empty where none stands in the text. */
    [[nodiscard]] std::optional<Headline> read(int article) const;
    /** From the first to the last sentence of the headline. */
    [[nodiscard]] Span spanOf(const Headline &headline) const;
    [[nodiscard]] bool isInHeadline(const Headline &headline, int sentence) const;
    /** Words that mean something; names as one word each, found by all their forms, as headlines capitalise all. */
    [[nodiscard]] QList<ContentWord> contentOf(int article, Span span) const;

private:
    struct Named {
        Span span;
        int name = 0;
    };
    [[nodiscard]] QList<Named> namesIn(int article, Span span) const;

    const Comparison &m_comparison;
    QList<QList<QStringList>> m_forms; // of each joined name the words by which it may be called
    QList<QList<int>> m_namesOf; // joined names mentioned in an article
};

} // namespace Counterpoint
