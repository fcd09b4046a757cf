// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "substitutionrule.h"

#include "gaps.h"
#include "quantities.h"

#include <compare/wordrelations.h>

#include <algorithm>
#include <array>

namespace Counterpoint
{

namespace
{

/** Two sentences aligned, and a place where they differ. */
struct Facing {
    const RuleView &view;
    const RulePair &pair;
    const Profile &a;
    const Profile &b;
    Gap gap;

    [[nodiscard]] Span aSpan() const { return spanOf(a, gap.aFirst, gap.aLast); }
    [[nodiscard]] Span bSpan() const { return spanOf(b, gap.bFirst, gap.bLast); }
    [[nodiscard]] static Span spanOf(const Profile &profile, int first, int last)
    {
        return {profile.tokens[size_t(first)].span.start, profile.tokens[size_t(last - 1)].span.end};
    }
};

template<typename Facts>
auto factIn(const Facts &facts, int sentence, Span span) -> decltype(facts.constData())
{
    const auto found = std::ranges::find_if(
        facts, [&](const auto &fact) { return fact.sentence == sentence && fact.span.overlaps(span); });
    return found == facts.end() ? nullptr : &*found;
}

Conflict base(const Facing &facing, ConflictKind kind, double trust)
{
    Conflict conflict;
    conflict.kind = kind;
    conflict.a = facing.pair.a;
    conflict.b = facing.pair.b;
    conflict.aSpan = facing.aSpan();
    conflict.bSpan = facing.bSpan();
    conflict.score = trust * (facing.pair.isClose ? std::max(0.75, facing.pair.score) : facing.pair.score);
    return conflict;
}

void say(Conflict &conflict, const Facing &facing, const QString &what)
{
    const QString a = facing.view.text(conflict.a, conflict.aSpan);
    const QString b = facing.view.text(conflict.b, conflict.bSpan);
    if (conflict.aValue.isEmpty()) {
        conflict.aValue = a;
        conflict.bValue = b;
    }
    conflict.subject = what + QStringLiteral(": %1 / %2").arg(a, b);
    conflict.reason = QStringLiteral("Otherwise alike, the sentences give %1 and %2.").arg(a, b);
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
    Conflict conflict = base(facing, ConflictKind::Number, 0.9);
    conflict.aSpan = a->figure;
    conflict.bSpan = b->figure;
    conflict.aValue = numberText(*a);
    conflict.bValue = numberText(*b);
    const RuleView &view = facing.view;
    if (isVagueFigure(view.text(facing.pair.a, a->figure)) || isVagueFigure(view.text(facing.pair.b, b->figure)))
        conflict.score = std::min(conflict.score, 0.45);
    say(conflict, facing, QStringLiteral("Figure"));
    return conflict;
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
    if (range && other && range->overlaps(*other)) // coarser against finer
        return std::nullopt;
    if (range.has_value() != other.has_value() || a->value().endsWith(QLatin1String("_REF"))
        || b->value().endsWith(QLatin1String("_REF")))
        return std::nullopt;
    Conflict conflict = base(facing, ConflictKind::Date, 0.85);
    conflict.score = std::min(conflict.score, 0.6); // where the event is known, DateRule tells it better
    conflict.aSpan = a->span;
    conflict.bSpan = b->span;
    conflict.aValue = a->value();
    conflict.bValue = b->value();
    say(conflict, facing, QStringLiteral("Time"));
    return conflict;
}

/** The one name that a side of the gap holds, or -1. */
int soleName(const Profile &profile, int first, int last)
{
    int name = -1;
    for (int i = first; i < last; ++i) {
        const int here = profile.tokens[size_t(i)].name;
        if (here >= 0 && name >= 0 && here != name)
            return -1;
        name = here >= 0 ? here : name;
    }
    return name;
}

bool holdsName(const Profile &profile, int name)
{
    return std::ranges::any_of(profile.tokens, [name](const ProfileToken &token) { return token.name == name; });
}

/** Two ways to write one name that were not joined: a part in common, or an acronym. */
bool mayBeOneName(const JoinedName &a, const JoinedName &b)
{
    for (const QString &x : a.variants)
        for (const QString &y : b.variants)
            for (const QString &part : x.split(QLatin1Char(' '), Qt::SkipEmptyParts))
                if (part.size() > 2 && y.contains(part, Qt::CaseInsensitive))
                    return true;
    return !placeKey(a.canonical).isEmpty() && placeKey(a.canonical) == placeKey(b.canonical);
}

std::optional<Conflict> namesDiffer(const Facing &facing)
{
    const int x = soleName(facing.a, facing.gap.aFirst, facing.gap.aLast);
    const int y = soleName(facing.b, facing.gap.bFirst, facing.gap.bLast);
    constexpr int longest = 6; // words: more is another statement that happens to hold a name
    if (facing.gap.aLast - facing.gap.aFirst > longest || facing.gap.bLast - facing.gap.bFirst > longest)
        return std::nullopt;
    if (x < 0 || y < 0 || x == y || holdsName(facing.a, y) || holdsName(facing.b, x))
        return std::nullopt;
    const JoinedName &a = facing.view.comparison().names.at(x);
    const JoinedName &b = facing.view.comparison().names.at(y);
    if (a.kind != b.kind || mayBeOneName(a, b))
        return std::nullopt;
    const bool isPlace = a.kind == NameKind::Place;
    Conflict conflict = base(facing, isPlace ? ConflictKind::Place : ConflictKind::Actor, 0.8);
    say(conflict, facing, isPlace ? QStringLiteral("Place") : QStringLiteral("Name"));
    return conflict;
}

std::vector<int> contentOf(const Profile &profile, int first, int last)
{
    std::vector<int> content;
    for (int i = first; i < last; ++i)
        if (profile.tokens[size_t(i)].isContent)
            content.push_back(i);
    return content;
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
    if (a.isNumber || b.isNumber || relationOf(stemA, stemB).strength > 0)
        return std::nullopt;
    Conflict conflict = base(facing, ConflictKind::Wording, 0.5);
    conflict.score = std::min(conflict.score, 0.45);
    say(conflict, facing, QStringLiteral("Wording"));
    return conflict;
}

using Test = std::optional<Conflict> (*)(const Facing &);
constexpr std::array<Test, 4> kTests = {numbersDiffer, timesDiffer, namesDiffer, wordsDiffer};

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
