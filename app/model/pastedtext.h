// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <model/decision.h>

#include <QByteArray>
#include <QString>

namespace Counterpoint
{

/** An article that was put in by hand: what a file is for the others. */
struct PastedText {
    QByteArray sha256; ///< Of the bytes, lowercase hex.
    QString file; ///< As Article::file: "pasted/name.html" or "pasted/name.txt".
    QByteArray bytes;
    bool operator==(const PastedText &) const = default;
};

/** What stands before the names of articles put in by hand; no folder's files have it. */
inline constexpr QLatin1StringView kPastedPrefix("pasted/");

/** Whether the decision puts the pasted text with the content Decision::key into the comparison. */
[[nodiscard]] inline bool isPasting(const Decision &decision)
{
    return decision.target == DecisionTarget::Article && decision.verdict == Verdict::Corrected
        && decision.field == QLatin1StringView("pasted") && !decision.value.isEmpty();
}

} // namespace Counterpoint
