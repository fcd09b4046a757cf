// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "whetherrule.h"

#include "contraries.h"
#include "deniedwords.h"
#include "gaps.h"

#include <compare/alignment.h>
#include <compare/closedclasses.h>
#include <text/lexicon.h>

#include <algorithm>

namespace Counterpoint
{

namespace
{

bool isQuoted(const RuleView &view, SentenceRef ref, Span word)
{
    return std::ranges::any_of(view.comparison().article(ref).facts.quotations,
                               [word](const Quotation &quotation) { return quotation.span.overlaps(word); });
}

Conflict whether(const RuleView &view, const RulePair &pair, Span aSpan, Span bSpan, double score)
{
    Conflict conflict;
    conflict.kind = ConflictKind::Negation;
    conflict.a = pair.a;
    conflict.b = pair.b;
    conflict.aSpan = aSpan;
    conflict.bSpan = bSpan;
    conflict.aValue = view.text(pair.a, aSpan);
    conflict.bValue = view.text(pair.b, bSpan);
    conflict.subject = QStringLiteral("Whether: %1 / %2").arg(conflict.aValue, conflict.bValue);
    conflict.score = score;
    return conflict;
}

double trustIn(const RulePair &pair)
{
    return pair.isClose ? std::max(0.75, pair.score) : 0.85 * pair.score;
}

void denials(const RuleView &view, const RulePair &pair, const Alignment &alignment, QList<Conflict> &conflicts)
{
    const auto deniedA = deniedWords(view, pair.a);
    const auto deniedB = deniedWords(view, pair.b);
    if (deniedA.size() == deniedB.size()) // as often denied in both: moved, not changed
        return;
    for (const AlignedWord &word : alignment.words) {
        const bool inA = isDenied(deniedA, word.a);
        if (inA == isDenied(deniedB, word.b))
            continue;
        const Span aWord = view.profile(pair.a).tokens[size_t(word.a)].span;
        if (isQuoted(view, pair.a, aWord) != isQuoted(view, pair.b, view.profile(pair.b).tokens[size_t(word.b)].span))
            continue; // words of another mouth
        const Span bWord = view.profile(pair.b).tokens[size_t(word.b)].span;
        const auto &denied = inA ? deniedA : deniedB;
        const auto cue = std::ranges::find(denied, inA ? word.a : word.b, &DeniedWord::token);
        const Span from = {cue->cue.start, inA ? aWord.end : bWord.end};
        Conflict conflict = whether(view, pair, inA ? from : aWord, inA ? bWord : from, trustIn(pair));
        conflict.reason = QStringLiteral("One sentence says what the other denies: \u201c%1\u201d, \u201c%2\u201d.")
                              .arg(conflict.aValue, conflict.bValue);
        conflicts.append(conflict);
        return;
    }
}

Conflict oppositeWords(const RuleView &view, const RulePair &pair, Span aSpan, Span bSpan)
{
    Conflict conflict = whether(view, pair, aSpan, bSpan, 0.9 * trustIn(pair));
    conflict.reason = QStringLiteral("Opposite words in sentences that otherwise say the same: \u201c%1\u201d, "
                                     "\u201c%2\u201d.")
                          .arg(conflict.aValue, conflict.bValue);
    return conflict;
}

void antonyms(const RuleView &view, const RulePair &pair, const Alignment &alignment, QList<Conflict> &conflicts)
{
    const auto deniedA = deniedWords(view, pair.a);
    const auto deniedB = deniedWords(view, pair.b);
    for (const auto &[a, b] : alignment.opposites) {
        if (isDenied(deniedA, a) != isDenied(deniedB, b)) // "did not accept" and "refused" agree
            continue;
        conflicts.append(oppositeWords(view, pair, view.profile(pair.a).tokens[size_t(a)].span,
                                       view.profile(pair.b).tokens[size_t(b)].span));
    }
}

/** Whether one word stands on the other side of a row of exchanged words: "before", "after". */
bool areExchangedOpposites(const QString &a, const QString &b)
{
    return std::ranges::any_of(lexiconRows(u"opposites.txt"), [&](const QStringList &row) {
        const auto isOn = [&](int side, const QString &word) { return isOneOf(word, row.value(side)); };
        return row.first() == u"pair" && ((isOn(1, a) && isOn(2, b)) || (isOn(2, a) && isOn(1, b)));
    });
}

/** "After the vote", "before the vote": one small word for its opposite in what is one wording. */
void exchanges(const RuleView &view, const RulePair &pair, const Alignment &alignment, QList<Conflict> &conflicts)
{
    const Profile &a = view.profile(pair.a);
    const Profile &b = view.profile(pair.b);
    if (!pair.isClose)
        return;
    for (const Gap &gap : facingGaps(alignment, int(a.tokens.size()), int(b.tokens.size()))) {
        const ProfileToken &x = a.tokens[size_t(gap.aFirst)];
        const ProfileToken &y = b.tokens[size_t(gap.bFirst)];
        const bool isOne = gap.aLast - gap.aFirst == 1 && gap.bLast - gap.bFirst == 1;
        if (!isOne || !areExchangedOpposites(view.profiles().entry(x.word), view.profiles().entry(y.word)))
            continue;
        conflicts.append(oppositeWords(view, pair, x.span, y.span));
    }
}

void contraries(const RuleView &view, QList<Conflict> &conflicts)
{
    for (const ContraryWords &words : contraryWords(view)) {
        const RulePair pair{words.a, words.b, words.score, false};
        Conflict conflict = whether(view, pair, words.aSpan, words.bSpan, words.score);
        conflict.reason = QStringLiteral("Of one matter, \u201c%1\u201d and \u201c%2\u201d do not go together.")
                              .arg(conflict.aValue, conflict.bValue);
        conflicts.append(conflict);
    }
}

} // namespace

QString WhetherRule::name() const
{
    return QStringLiteral("whether");
}

QList<Conflict> WhetherRule::find(const RuleView &view) const
{
    constexpr double least = 0.5;
    QList<Conflict> conflicts;
    for (const RulePair &pair : view.pairs()) {
        if (view.isCancelled())
            break;
        if (!pair.isClose && pair.score < least)
            continue;
        const Alignment alignment = align(view.profiles(), view.profile(pair.a), view.profile(pair.b));
        denials(view, pair, alignment, conflicts);
        antonyms(view, pair, alignment, conflicts);
        exchanges(view, pair, alignment, conflicts);
    }
    contraries(view, conflicts);
    return conflicts;
}

} // namespace Counterpoint
