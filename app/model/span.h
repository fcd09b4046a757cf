// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringView>

#include <compare>

namespace Counterpoint
{

/** A half-open range of UTF-16 code units in one article's text: the only unit of offset used inside the program. */
struct Span {
    qsizetype start = 0;
    qsizetype end = 0;

    [[nodiscard]] qsizetype length() const { return end - start; }
    [[nodiscard]] bool isEmpty() const { return end <= start; }
    [[nodiscard]] bool contains(qsizetype position) const { return position >= start && position < end; }
    [[nodiscard]] bool contains(Span other) const { return other.start >= start && other.end <= end; }
    [[nodiscard]] bool overlaps(Span other) const { return start < other.end && other.start < end; }
    auto operator<=>(const Span &) const = default;
};

/** The part of @p text that @p span names; the span must lie inside the text. */
[[nodiscard]] inline QStringView textIn(QStringView text, Span span)
{
    return text.sliced(span.start, span.length());
}

} // namespace Counterpoint
