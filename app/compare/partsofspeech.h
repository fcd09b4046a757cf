// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <compare/clauses.h>

#include <QList>

namespace Counterpoint
{

/** Reads which words of a sentence are verbs or nouns of happening, left to right: ClauseWord::verb and noun. Pure. */
void readPartsOfSpeech(QList<ClauseWord> &words);

} // namespace Counterpoint
