// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "whetherrule.h"

#include <compare/alignment.h>
#include <text/lexicon.h>

#include <algorithm>

namespace Counterpoint
{

namespace
{

constexpr int kReach = 4; // words that a negation governs at most

/** "non-binding": the prefix denies the word behind it. */
std::optional<Span> denyingPrefix(const RuleView &view, SentenceRef ref, Span word)
{
    constexpr qsizetype length = 4;
    const Span sentence = view.comparison().article(ref).sentences.at(ref.sentence).span;
    const Span prefix{word.start - length, word.start};
    if (!sentence.contains(prefix) || view.text(ref, prefix).compare(u"non-", Qt::CaseInsensitive) != 0)
        return std::nullopt;
    return prefix;
}

/** Index of the first content word that a negation of the sentence governs, for each negation. */
std::vector<std::pair<int, Span>> deniedWords(const RuleView &view, SentenceRef ref)
{
    std::vector<std::pair<int, Span>> denied;
    const Profile &profile = view.profile(ref);
    for (const Cue &cue : view.comparison().article(ref).facts.cues) {
        if (cue.sentence != ref.sentence || cue.kind != CueKind::Negation)
            continue;
        int left = kReach;
        for (int i = 0; i < int(profile.tokens.size()) && left > 0; ++i) {
            const ProfileToken &token = profile.tokens[size_t(i)];
            if (token.span.start < cue.span.end)
                continue;
            --left;
            if (token.isContent) {
                denied.emplace_back(i, cue.span);
                break;
            }
        }
    }
    for (int i = 0; i < int(profile.tokens.size()); ++i) {
        const auto prefix = denyingPrefix(view, ref, profile.tokens[size_t(i)].span);
        if (prefix && std::ranges::find(denied, i, &std::pair<int, Span>::first) == denied.end())
            denied.emplace_back(i, *prefix);
    }
    return denied;
}

bool isDenied(const std::vector<std::pair<int, Span>> &denied, int token)
{
    return std::ranges::any_of(denied, [token](const auto &word) { return word.first == token; });
}

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
        const auto cue = std::ranges::find(denied, inA ? word.a : word.b, &std::pair<int, Span>::first);
        const Span from = {cue->second.start, inA ? aWord.end : bWord.end};
        Conflict conflict = whether(view, pair, inA ? from : aWord, inA ? bWord : from, trustIn(pair));
        conflict.reason = QStringLiteral("One sentence says what the other denies: \u201c%1\u201d, \u201c%2\u201d.")
                              .arg(conflict.aValue, conflict.bValue);
        conflicts.append(conflict);
        return;
    }
}

void antonyms(const RuleView &view, const RulePair &pair, const Alignment &alignment, QList<Conflict> &conflicts)
{
    const auto deniedA = deniedWords(view, pair.a);
    const auto deniedB = deniedWords(view, pair.b);
    for (const auto &[a, b] : alignment.opposites) {
        if (isDenied(deniedA, a) != isDenied(deniedB, b)) // "did not accept" and "refused" agree
            continue;
        Conflict conflict = whether(view, pair, view.profile(pair.a).tokens[size_t(a)].span,
                                    view.profile(pair.b).tokens[size_t(b)].span, 0.9 * trustIn(pair));
        conflict.reason = QStringLiteral("Opposite words in sentences that otherwise say the same: \u201c%1\u201d, "
                                         "\u201c%2\u201d.")
                              .arg(conflict.aValue, conflict.bValue);
        conflicts.append(conflict);
    }
}

/** A word of the table of opposites, where it stands. */
struct Telling {
    SentenceRef ref;
    Span span;
    int row = 0;
    bool isLeft = false;
};

QList<Telling> tellingWords(const RuleView &view)
{
    const QList<QStringList> &rows = lexiconRows(QStringLiteral("opposites.txt"));
    QList<Telling> all;
    for (const Profile &profile : view.profiles().profiles()) {
        if (view.comparison().article(profile.ref).sentences.at(profile.ref.sentence).zone != Zone::Body)
            continue;
        for (const ProfileToken &token : profile.tokens) {
            const QString &word = view.profiles().entry(token.word);
            for (int row = 0; row < rows.size(); ++row)
                for (int side = 0; side < 2 && side < rows.at(row).size(); ++side)
                    if (rows.at(row).at(side).split(QLatin1Char(' ')).contains(word))
                        all.append({profile.ref, token.span, row, side == 0});
        }
    }
    return all;
}

/** How sure it is that both sentences speak of one thing: 0..1. */
double sameMatter(const RuleView &view, SentenceRef a, SentenceRef b)
{
    const double likeness = std::min(1.0, 3 * view.likeness(a, b));
    return 0.25 * view.sharedNames(a, b) + 0.45 * likeness + (view.isSameEvent(a, b) ? 0.35 : 0.0);
}

void opposites(const RuleView &view, QList<Conflict> &conflicts)
{
    constexpr double least = 0.3;
    const QList<Telling> words = tellingWords(view);
    for (const Telling &a : words) {
        if (view.isCancelled())
            return;
        for (const Telling &b : words) {
            if (a.row != b.row || a.isLeft == b.isLeft || !(a.ref < b.ref))
                continue;
            const double score = sameMatter(view, a.ref, b.ref);
            if (score < least)
                continue;
            Conflict conflict = whether(view, {a.ref, b.ref, score, false}, a.span, b.span, score);
            conflict.reason = QStringLiteral("Of one matter, \u201c%1\u201d and \u201c%2\u201d do not go together.")
                                  .arg(conflict.aValue, conflict.bValue);
            conflicts.append(conflict);
        }
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
    }
    opposites(view, conflicts);
    return conflicts;
}

} // namespace Counterpoint
