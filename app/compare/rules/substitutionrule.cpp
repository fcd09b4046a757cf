// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "substitutionrule.h"

#include "facing.h"
#include "namedifferences.h"
#include "quantities.h"

#include <compare/wordrelations.h>
#include <text/lexicon.h>

#include <algorithm>
#include <array>

namespace Counterpoint
{

namespace
{

template<typename Facts>
auto factIn(const Facts &facts, int sentence, Span span) -> decltype(facts.constData())
{
    const auto found = std::ranges::find_if(
        facts, [&](const auto &fact) { return fact.sentence == sentence && fact.span.overlaps(span); });
    return found == facts.end() ? nullptr : &*found;
}

std::optional<Conflict> numbersDiffer(const Facing &facing)
{
    const auto &x = facing.view.comparison().article(facing.pair.a).facts.quantities;
    const auto &y = facing.view.comparison().article(facing.pair.b).facts.quantities;
    const Quantity *a = factIn(x, facing.pair.a.sentence, facing.aSpan());
    const Quantity *b = factIn(y, facing.pair.b.sentence, facing.bSpan());
    if (!a || !b || a->unit != b->unit || agreementOf(*a, *b) == ValueAgreement::Same)
        return std::nullopt;
    if (!a->figure.overlaps(facing.aSpan()) || !b->figure.overlaps(facing.bSpan()))
        return std::nullopt;
    Conflict conflict = conflictAt(facing, ConflictKind::Number, 0.9);
    conflict.aSpan = a->figure;
    conflict.bSpan = b->figure;
    conflict.aValue = numberText(*a);
    conflict.bValue = numberText(*b);
    const RuleView &view = facing.view;
    if (isVagueFigure(view.text(facing.pair.a, a->figure)) || isVagueFigure(view.text(facing.pair.b, b->figure)))
        conflict.score = std::min(conflict.score, 0.45);
    describe(conflict, facing, QStringLiteral("Figure"));
    return conflict;
}

/** "On March 2" and "in March 2008": the year of the first is only taken to be that of its article. */
bool mayBeOneDate(const Timex &a, DateRange x, const Timex &b, DateRange y)
{
    if (a.isRelative == b.isRelative)
        return false;
    DateRange &read = a.isRelative ? x : y;
    const int years = (a.isRelative ? y : x).first.year() - read.first.year();
    read.first = read.first.addYears(years);
    read.last = read.last.addYears(years);
    return x.overlaps(y);
}

std::optional<Conflict> timesDiffer(const Facing &facing)
{
    const auto &x = facing.view.comparison().article(facing.pair.a).facts.timexes;
    const auto &y = facing.view.comparison().article(facing.pair.b).facts.timexes;
    const Timex *a = factIn(x, facing.pair.a.sentence, facing.aSpan());
    const Timex *b = factIn(y, facing.pair.b.sentence, facing.bSpan());
    if (!a || !b || a->type != b->type || a->value() == b->value())
        return std::nullopt;
    const auto range = a->range();
    const auto other = b->range();
    if (range && other && (range->overlaps(*other) || mayBeOneDate(*a, *range, *b, *other)))
        return std::nullopt;
    if (range.has_value() != other.has_value() || a->value().endsWith(QLatin1String("_REF"))
        || b->value().endsWith(QLatin1String("_REF")))
        return std::nullopt;
    Conflict conflict = conflictAt(facing, ConflictKind::Date, 0.85);
    conflict.score = std::min(conflict.score, 0.6); // where the event is known, DateRule tells it better
    conflict.aSpan = a->span;
    conflict.bSpan = b->span;
    conflict.aValue = a->value();
    conflict.bValue = b->value();
    describe(conflict, facing, QStringLiteral("Time"));
    return conflict;
}

/** The value of "second" or "millions"; empty for other words. */
QString rankOf(const Facing &facing, const Profile &profile, int first, int last)
{
    if (last - first != 1)
        return {};
    const QHash<QString, QString> &numbers = lexiconMap(u"numbers.txt");
    const QString &word = facing.view.profiles().entry(profile.tokens[size_t(first)].word);
    const QString row = numbers.value(word, numbers.value(word.chopped(1)));
    const bool isRank = row.startsWith(u"ordinal") || (row.startsWith(u"scale") && word.endsWith(u's'));
    return isRank ? row.section(u'\t', 1) : QString();
}

/** "The second day", "the third day"; "millions", "billions". */
std::optional<Conflict> ranksDiffer(const Facing &facing)
{
    const QString x = rankOf(facing, facing.a, facing.gap.aFirst, facing.gap.aLast);
    const QString y = rankOf(facing, facing.b, facing.gap.bFirst, facing.gap.bLast);
    if (!facing.pair.isClose || x.isEmpty() || y.isEmpty() || x == y)
        return std::nullopt;
    Conflict conflict = conflictAt(facing, ConflictKind::Number, 0.8);
    conflict.aValue = x;
    conflict.bValue = y;
    describe(conflict, facing, QStringLiteral("Rank"));
    return conflict;
}

/** "Sen." and "Senator". */
bool mayBeShort(const QString &a, const QString &b)
{
    return a.startsWith(b) || b.startsWith(a);
}

/** Who speaks and how it is said is no part of what is told. */
bool isOfFrame(const RuleView &view, const ProfileToken &token)
{
    const QString &word = view.profiles().entry(token.word);
    const auto verb = readVerb(word);
    return token.name >= 0 || isSaying(verb ? verb->lemma : word, verb.has_value());
}

/** One content word for another that no list relates: may be rewording, so always weak. */
std::optional<Conflict> wordsDiffer(const Facing &facing)
{
    const auto x = contentOf(facing.a, facing.gap.aFirst, facing.gap.aLast);
    const auto y = contentOf(facing.b, facing.gap.bFirst, facing.gap.bLast);
    if (!facing.pair.isClose || x.size() != 1 || y.size() != 1)
        return std::nullopt;
    const ProfileToken &a = facing.a.tokens[size_t(x.front())];
    const ProfileToken &b = facing.b.tokens[size_t(y.front())];
    const QString &stemA = facing.view.profiles().entry(a.stem);
    const QString &stemB = facing.view.profiles().entry(b.stem);
    if (a.isNumber || b.isNumber || relationOf(stemA, stemB).strength > 0 || a.isQuoted != b.isQuoted
        || mayBeShort(stemA, stemB) || isOfFrame(facing.view, a) || isOfFrame(facing.view, b))
        return std::nullopt;
    Conflict conflict = conflictAt(facing, ConflictKind::Wording, 0.5);
    conflict.score = std::min(conflict.score, 0.45);
    describe(conflict, facing, QStringLiteral("Wording"));
    return conflict;
}

using Test = std::optional<Conflict> (*)(const Facing &);
constexpr std::array<Test, 6> kTests
    = {numbersDiffer, timesDiffer, ranksDiffer, namesDiffer, peoplesDiffer, wordsDiffer};

/** Two facts that differ in one sentence make another statement, not a contradiction: the same said of another case. */
void weakenWhenSeveral(QList<Conflict> &conflicts)
{
    constexpr double weak = 0.45;
    const auto isTelling = [](const Conflict &conflict) { return conflict.score > weak; };
    if (std::ranges::count_if(conflicts, isTelling) < 2)
        return;
    for (Conflict &conflict : conflicts)
        conflict.score = std::min(conflict.score, weak);
}

/** Figures of one measure or noun: NumberRule knows more of them. */
bool isOfNumberRule(const RuleView &view, const Conflict &conflict)
{
    const auto figureAt = [&](SentenceRef ref, Span span) {
        return factIn(view.comparison().article(ref).facts.quantities, ref.sentence, span);
    };
    const Quantity *a = conflict.kind == ConflictKind::Number ? figureAt(conflict.a, conflict.aSpan) : nullptr;
    const Quantity *b = a ? figureAt(conflict.b, conflict.bSpan) : nullptr;
    return a && b && a->unit == b->unit && a->of == b->of && !(a->unit.isEmpty() && a->of.isEmpty());
}

QList<Conflict> differencesOf(const RuleView &view, const RulePair &pair)
{
    QList<Conflict> conflicts;
    const Profile &a = view.profile(pair.a);
    const Profile &b = view.profile(pair.b);
    const Alignment alignment = align(view.profiles(), a, b);
    for (const Gap &gap : facingGaps(alignment, int(a.tokens.size()), int(b.tokens.size()))) {
        const Facing facing{view, pair, a, b, gap};
        for (const Test test : kTests) {
            if (auto conflict = test(facing)) {
                conflicts.append(*std::move(conflict));
                break; // one difference, told as the most telling kind
            }
        }
    }
    weakenWhenSeveral(conflicts);
    erase_if(conflicts, [&](const Conflict &conflict) { return isOfNumberRule(view, conflict); });
    return conflicts;
}

} // namespace

QString SubstitutionRule::name() const
{
    return QStringLiteral("substitution");
}

QList<Conflict> SubstitutionRule::find(const RuleView &view) const
{
    constexpr double least = 0.5; // of the match: below it the sentences tell different things
    QList<Conflict> conflicts;
    for (const RulePair &pair : view.pairs()) {
        if (view.isCancelled())
            break;
        if (pair.isClose || pair.score >= least)
            conflicts += differencesOf(view, pair);
    }
    return conflicts;
}

} // namespace Counterpoint
