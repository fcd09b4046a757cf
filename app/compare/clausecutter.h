// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <compare/clauses.h>

#include <QStringView>

namespace Counterpoint
{

/** Cuts the words of a sentence, read already, into clauses: ReadSentence::clauses. @p text is the article's. Pure. */
void cutClauses(ReadSentence &sentence, QStringView text);

} // namespace Counterpoint
