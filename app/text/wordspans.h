// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <text/words.h>

namespace Counterpoint
{

/** Where the words and marks of a text stand whose punctuation is folded. */
[[nodiscard]] QList<Span> wordSpans(const QString &folded);

/** What is to be said of a word wherever it stands; without a span. Good until the next call on this thread. */
[[nodiscard]] const Word &knownWord(QStringView raw);

struct ViewHash {
    using is_transparent = void;
    size_t operator()(QStringView view) const { return qHash(view); }
};

} // namespace Counterpoint
