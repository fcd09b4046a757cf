// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <model/comparison.h>
#include <text/words.h>

#include <vector>

/** Two renderings of one saying: whether they are that, and what one does to the other. Pure; any thread. */
namespace Counterpoint
{

/** What stands between one pair of quotation marks. */
class RenderingText
{
public:
    RenderingText(const Article &article, const Quotation &quotation);

    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] const QList<Word> &words() const { return m_words; } ///< Spans into text(); words only.
    [[nodiscard]] qsizetype wordCount() const { return m_words.size(); }
    [[nodiscard]] const QStringList &sortedWords() const
    {
        return m_sorted;
    } ///< As folded, each as often as it is said.
    [[nodiscard]] double weight() const { return m_weight; } ///< Of the content words, by rarity.
    [[nodiscard]] QStringList contentStems() const;
    [[nodiscard]] bool isFragment() const { return m_isFragment; }
    /** Whether @p part holds a negation, a condition, a time or a word of scope or modality. */
    [[nodiscard]] bool limits(Span part) const;

private:
    QString m_text;
    QList<Word> m_words;
    QStringList m_sorted;
    double m_weight = 0;
    QList<Span> m_limits;
    bool m_isFragment = false;
};

struct RenderingChange {
    RenderingDifference kind = RenderingDifference::Cut;
    QString text;
    bool matters = false;
};

/**
 * 0 when the two are not renderings of one saying in one wording, else 0.8..1: by the words they share in order, or by
 * the shorter being a piece of the longer.
 */
[[nodiscard]] double likenessOf(const RenderingText &a, const RenderingText &b);

/** 0 when the two are not translations of one statement, else 0.25..0.5: by the same and related words, in one order.
 */
[[nodiscard]] double translatedLikeness(const RenderingText &a, const RenderingText &b);

/** What @p rendering cuts from, adds to or changes in @p full. */
[[nodiscard]] std::vector<RenderingChange> changesBetween(const RenderingText &full, const RenderingText &rendering);

} // namespace Counterpoint
