// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "facing.h"

#include <algorithm>

namespace Counterpoint
{

Conflict conflictAt(const Facing &facing, ConflictKind kind, double trust)
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

void describe(Conflict &conflict, const Facing &facing, const QString &what)
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

std::vector<int> contentOf(const Profile &profile, int first, int last)
{
    std::vector<int> content;
    for (int i = first; i < last; ++i)
        if (profile.tokens[size_t(i)].isContent)
            content.push_back(i);
    return content;
}

} // namespace Counterpoint
