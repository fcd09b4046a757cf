// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <model/article.h>
#include <model/decision.h>

#include <QHash>
#include <QList>

#include <optional>
#include <utility>

/** What the analyst says of lines: article text or not, in one article or in all of an outlet. Pure; any thread. */
namespace Counterpoint
{

/** Decision::field of what is said of a line in every article of an outlet. */
inline constexpr QLatin1StringView kLineOfOutlet("outlet");

/**
 * A decision on the line at @p span of an article: furnitureKey(), its words and its place, which hold when the file
 * has changed elsewhere. Verdict Rejected: it is article text; Accepted: it is not; Open: nothing is said of it.
 */
[[nodiscard]] Decision decisionOnLine(const Article &article, Span span, Verdict verdict);

/** The same of every line with these words in all articles of the article's outlet, which is the note. */
[[nodiscard]] Decision decisionOnOutletLine(const Article &article, Span span, Verdict verdict);

/** @p metadata with its outlet spelled as the decisions join spellings (DecisionTarget::Outlet). */
[[nodiscard]] Metadata withJoinedOutlet(Metadata metadata, const QList<Decision> &decisions);

/**
 * All that was said of lines, ready to be asked. Articles given are to have their outlet joined already. Of what was
 * said of one line in the article itself the newest counts, and more than what was said of it for the outlet.
 */
class LineDecisions
{
public:
    /** Takes those on furniture, and those on outlets for the spellings; oldest first. */
    explicit LineDecisions(const QList<Decision> &decisions);

    [[nodiscard]] bool isEmpty() const { return m_lines.isEmpty() && m_rules.isEmpty(); }

    /** In force on the line at @p span; Open when nothing is. */
    [[nodiscard]] Verdict verdict(const Article &article, Span span) const;
    [[nodiscard]] Verdict verdictOnLine(const Article &article, Span span) const; ///< Of the line itself.
    [[nodiscard]] Verdict verdictOnOutlet(const Article &article, Span span) const; ///< Of its words in the outlet.

    /** Furniture that is article text becomes sentences, sentences that are not become furniture "by hand". */
    void applyTo(Article &article) const;

    /** The sentences around this one, of its paragraph, that are one line on which this was decided; else empty. */
    [[nodiscard]] std::optional<Span> lineAround(const Article &article, int sentence, Verdict wanted) const;

private:
    struct Rule {
        QString outlet; ///< Folded.
        QString words; ///< Folded.
        Verdict verdict = Verdict::Open;
    };
    void restoreText(Article &article) const;
    void hideText(Article &article) const;
    /** One past the last sentence of the line that begins with the one at @p first; @p first when there is none. */
    [[nodiscard]] qsizetype endOfLine(const Article &article, qsizetype first, Verdict wanted) const;

    QList<Decision> m_lines;
    QList<Rule> m_rules;
    qsizetype m_longest = 0; ///< Words of any line, in code units.
};

/**
 * As Open when the line, or each line of the rule, is what the decision says without it too: then it only takes back
 * what was said before. @p read: the articles before all decisions.
 */
[[nodiscard]] Decision settled(Decision decision, const QList<Article> &read, const QList<Decision> &decisions);

} // namespace Counterpoint
