// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <model/span.h>

#include <QList>
#include <QString>
#include <QStringView>

namespace Counterpoint
{

/** One word, number or punctuation mark of a text. */
struct Word {
    Span span; ///< Into the text given to splitWords.
    QString folded; ///< foldForMatching of the word; possessive 's removed.
    QString stem; ///< Snowball (Porter2) stem of folded; equal to it for numbers and punctuation.
    bool isWord = false; ///< Letters or digits, not punctuation.
    bool isNumber = false; ///< Begins with a digit.
    bool isCapitalised = false;
    bool isStopword = false;
};

/** Words of @p text by ICU's word breaks (UAX 29), "U.S." and "al-Name" kept whole. Spans are offset by @p base. */
[[nodiscard]] QList<Word> splitWords(QStringView text, qsizetype base = 0);

/** English Snowball stem of an already folded word. */
[[nodiscard]] QString stemOf(const QString &folded);

/** BCP 47 code of the language a text is written in; empty when it cannot be told. */
[[nodiscard]] QString languageOf(QStringView text);

/**
 * The language by whose rules a text is to be read: what is @p stated of it, unless the text itself is surely in
 * another. A page may state the language of its frame. Empty when nothing tells.
 */
[[nodiscard]] QString readingLanguageOf(QStringView text, const QString &stated = {});

/** Whether @p language (BCP 47) is known and not English, so that rules for English words do not hold. */
[[nodiscard]] bool isForeign(QStringView language);

} // namespace Counterpoint
