// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <model/comparison.h>

#include <QList>
#include <QString>
#include <QStringList>
#include <QStringView>

namespace Counterpoint
{

/** For each article, joined name by mention: built once for a comparison. */
class NameIndex
{
public:
    explicit NameIndex(const Comparison &comparison);

    /** The joined name whose mention covers @p span of @p article, or -1. */
    [[nodiscard]] int nameAt(int article, Span span) const;
    /** One key for all ways to write a name or place: "p:" places, "n:" other names; empty for -1. */
    [[nodiscard]] QString keyOf(int name) const;

private:
    struct Mention {
        Span span;
        int name = 0;
    };
    QList<QList<Mention>> m_mentions;
    QStringList m_keys;
};

/** Which of Comparison::names a name as written means: the first that has it. */
[[nodiscard]] QHash<QString, int> bearersOf(const Comparison &comparison);

/** "norway" for "Norwegian", "united kingdom" for "UK": the place a word as written belongs to; empty for none. */
[[nodiscard]] QString placeKey(QStringView written);

} // namespace Counterpoint
