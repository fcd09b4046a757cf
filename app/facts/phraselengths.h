// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <facts/tokens.h>

#include <QHash>
#include <QStringList>

namespace Counterpoint
{

/** Tells at a glance whether a phrase of a list may begin at a token, so that few phrases are put together in vain. */
class PhraseLengths
{
public:
    explicit PhraseLengths(const QStringList &phrases);

    /** Tokens of the longest phrase that begins with this token; 0 when none does. */
    [[nodiscard]] qsizetype longestFrom(const Token &token) const { return m_longest.value(token.lower); }

private:
    QHash<QString, qsizetype> m_longest; ///< By first token.
};

} // namespace Counterpoint
