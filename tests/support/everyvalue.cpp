// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "everyvalue.h"

#include <model/json/valuejson.h>

#include <type_traits>

namespace Counterpoint::Test
{

namespace
{

/** Sets field after field to a value that no other field has. References to articles and sentences stay in range. */
struct Filler {
    int count;

    template<typename T>
    void fill(T &x)
    {
        ++count;
        if constexpr (std::same_as<T, QString>) {
            x = QStringLiteral("v%1 \u201cq\u201d \U0001F600 'x'").arg(count);
        } else if constexpr (std::same_as<T, bool>) {
            x = true;
        } else if constexpr (std::same_as<T, double>) {
            x = 1.0 / (count + 2);
        } else if constexpr (std::same_as<T, QDate>) {
            x = QDate(2001, 2, 3).addDays(count);
        } else if constexpr (std::same_as<T, QTime>) {
            x = QTime(1, 2, 3).addSecs(count * 61);
        } else if constexpr (std::integral<T>) {
            x = static_cast<T>(count % 2);
        } else if constexpr (std::is_enum_v<T>) {
            const auto rows = enumRows(T{});
            x = rows[1 + static_cast<size_t>(count) % (rows.size() - 1)].first;
        } else if constexpr (std::same_as<T, Span>) {
            x = {count % 7, count % 7 + 5};
        } else if constexpr (Json::Detail::isOptional<T>) {
            fill(x.emplace());
        } else if constexpr (Json::Detail::isList<T>) {
            fill(x.emplaceBack());
            fill(x.emplaceBack());
        } else {
            Json::describe(*this, x);
        }
    }

    template<typename T>
    void operator()(const char *, T &x)
    {
        fill(x);
    }
};

Article article(int number, Filler &filler)
{
    Article a;
    a.file = QStringLiteral("sub folder/art\u00eccle \"%1\".txt").arg(number);
    a.sha256 = QByteArray(64, static_cast<char>('a' + number % 6));
    a.part = QStringLiteral("a \u00fc/b %1.txt").arg(number);
    a.fileSha256 = QByteArray(64, 'f');
    a.encoding = QStringLiteral("windows-1252");
    filler.fill(a.metadata);
    a.text
        = QStringLiteral("A first \U0001F600 sentence of %1.\nThe second one, with \u201cmarks\u201d.\n\nAnd a third.")
              .arg(number);
    a.paragraphs = {{0, 28}, {29, 60}, {62, a.text.size()}};
    a.sentences = {{{0, 28}, Zone::Title, 0}, {{29, 60}, Zone::Dek, 1}, {{62, a.text.size()}, Zone::Body, 2}};
    a.furniture = {{{2, 7}, QStringLiteral("navigation"), 0.1 + 0.2}};
    filler.fill(a.facts);
    return a;
}

} // namespace

Comparison everyValue(int seed)
{
    Filler filler{seed * 1000};
    Comparison c;
    c.articles = {article(seed, filler), article(seed + 1, filler)};
    filler.fill(c.parameters);
    filler.fill(c.stories);
    filler.fill(c.byHand);
    filler.fill(c.names);
    filler.fill(c.matches);
    filler.fill(c.groups);
    filler.fill(c.conflicts);
    filler.fill(c.discrepancies);
    filler.fill(c.wordChoices);
    filler.fill(c.origins);
    filler.fill(c.citations);
    filler.fill(c.utterances);
    filler.fill(c.events);
    filler.fill(c.coverage);
    filler.fill(c.headlines);
    filler.fill(c.conditions);
    return c;
}

} // namespace Counterpoint::Test
