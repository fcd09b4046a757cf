// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "namedifferences.h"

#include <compare/nameindex.h>
#include <text/lexicon.h>

#include <rapidfuzz/fuzz.hpp>

#include <algorithm>

namespace Counterpoint
{

namespace
{

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

/** "Suleman", "Sulaiman": letters apart, but few. */
bool areSpellings(const QString &a, const QString &b)
{
    constexpr double alike = 60; // rapidfuzz's ratio, 0..100
    const QString x = a.toLower();
    const QString y = b.toLower();
    return x.startsWith(y) || y.startsWith(x)
        || rapidfuzz::fuzz::ratio(x.utf16(), x.utf16() + x.size(), y.utf16(), y.utf16() + y.size()) >= alike;
}

/** "James Berg", "James Lund": two people, whatever they share. */
bool haveOtherSurnames(const JoinedName &a, const JoinedName &b)
{
    const auto surname = [](const JoinedName &name) { return name.canonical.section(u' ', -1); };
    return a.kind == NameKind::Person && a.canonical.contains(u' ') && b.canonical.contains(u' ')
        && !areSpellings(surname(a), surname(b));
}

/** Two ways to write one name that were not joined: a part in common, or an acronym. */
bool mayBeOneName(const JoinedName &a, const JoinedName &b)
{
    if (haveOtherSurnames(a, b))
        return false;
    for (const QString &x : a.variants)
        for (const QString &y : b.variants)
            for (const QString &part : x.split(QLatin1Char(' '), Qt::SkipEmptyParts))
                if (part.size() > 2 && y.contains(part, Qt::CaseInsensitive))
                    return true;
    return !placeKey(a.canonical).isEmpty() && placeKey(a.canonical) == placeKey(b.canonical);
}

/** Names told apart by nobody yet: capitals inside the sentence, that English has no word for. */
bool isUnknownName(const Facing &facing, const Profile &profile, int token)
{
    const ProfileToken &read = profile.tokens[size_t(token)];
    const QString &word = facing.view.profiles().entry(read.word);
    return read.isCapitalised && token > 0 && word.size() > 2 && !lexiconSet(u"commonwords.txt").contains(word);
}

std::optional<Conflict> unknownNamesDiffer(const Facing &facing)
{
    const auto x = contentOf(facing.a, facing.gap.aFirst, facing.gap.aLast);
    const auto y = contentOf(facing.b, facing.gap.bFirst, facing.gap.bLast);
    if (!facing.pair.isClose || x.size() != 1 || y.size() != 1 || !isUnknownName(facing, facing.a, x.front())
        || !isUnknownName(facing, facing.b, y.front()))
        return std::nullopt;
    const QString &a = facing.view.profiles().entry(facing.a.tokens[size_t(x.front())].word);
    const QString &b = facing.view.profiles().entry(facing.b.tokens[size_t(y.front())].word);
    if (areSpellings(a, b) || !placeKey(facing.view.text(facing.pair.a, facing.aSpan())).isEmpty()
        || !placeKey(facing.view.text(facing.pair.b, facing.bSpan())).isEmpty())
        return std::nullopt;
    Conflict conflict = conflictAt(facing, ConflictKind::Actor, 0.75);
    describe(conflict, facing, QStringLiteral("Name"));
    return conflict;
}

} // namespace

std::optional<Conflict> namesDiffer(const Facing &facing)
{
    const int x = soleName(facing.a, facing.gap.aFirst, facing.gap.aLast);
    const int y = soleName(facing.b, facing.gap.bFirst, facing.gap.bLast);
    constexpr int longest = 6; // words: more is another statement that happens to hold a name
    if (facing.gap.aLast - facing.gap.aFirst > longest || facing.gap.bLast - facing.gap.bFirst > longest)
        return std::nullopt;
    if (x < 0 && y < 0)
        return unknownNamesDiffer(facing);
    if (x < 0 || y < 0 || x == y || holdsName(facing.a, y) || holdsName(facing.b, x))
        return std::nullopt;
    const JoinedName &a = facing.view.comparison().names.at(x);
    const JoinedName &b = facing.view.comparison().names.at(y);
    if (a.kind != b.kind || mayBeOneName(a, b))
        return std::nullopt;
    const bool isPlace = a.kind == NameKind::Place;
    Conflict conflict = conflictAt(facing, isPlace ? ConflictKind::Place : ConflictKind::Actor, 0.8);
    describe(conflict, facing, isPlace ? QStringLiteral("Place") : QStringLiteral("Name"));
    return conflict;
}

std::optional<Conflict> peoplesDiffer(const Facing &facing)
{
    const auto peopleIn = [&](const Profile &profile, int first, int last) {
        if (last - first != 1)
            return QString();
        return lexiconMap(u"demonyms.txt").value(facing.view.text(profile.ref, profile.tokens[size_t(first)].span));
    };
    const QString x = peopleIn(facing.a, facing.gap.aFirst, facing.gap.aLast);
    const QString y = peopleIn(facing.b, facing.gap.bFirst, facing.gap.bLast);
    if (x.isEmpty() || y.isEmpty() || x == y || placeKey(x) == placeKey(y))
        return std::nullopt;
    Conflict conflict = conflictAt(facing, ConflictKind::Actor, 0.8);
    describe(conflict, facing, QStringLiteral("People"));
    return conflict;
}

} // namespace Counterpoint
