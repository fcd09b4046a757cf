// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <model/span.h>

#include <QList>
#include <QString>
#include <QStringView>

namespace Counterpoint
{

enum class TokenKind { Word, Number, Mark };

/**
 * The grammars' unit, finer than a word: hyphenated words are parted at the hyphen, a possessive 's stands alone,
 * digits are parted from the letters behind them ("1990s", "21st", "30km"), "U.S." and "p.m." stay whole.
 */
struct Token {
    Span span; ///< Into the article's text.
    QString lower; ///< Lower case, punctuation folded.
    TokenKind kind = TokenKind::Mark;
    bool isCapitalised = false;
    bool isUpper = false; ///< Two letters or more, all of them capitals.
    bool hasSpaceBefore = false;

    [[nodiscard]] bool isWord() const { return kind == TokenKind::Word; }
    [[nodiscard]] bool isNumber() const { return kind == TokenKind::Number; }
    [[nodiscard]] bool is(QLatin1StringView text) const { return lower == text; }
};

using Tokens = QList<Token>;

/** Tokens of @p range of @p folded, a text as foldPunctuation() gives it. Pure; any thread. */
[[nodiscard]] Tokens tokenize(QStringView folded, Span range);

/** Lower-case text of token @p index; empty outside the list. */
[[nodiscard]] const QString &lowerAt(const Tokens &tokens, qsizetype index);

/** A hyphen at token @p at with no space on either side. */
[[nodiscard]] bool isTightHyphen(const Tokens &tokens, qsizetype at);

/** The span from token @p first to token @p last, both included. */
[[nodiscard]] Span spanOf(const Tokens &tokens, qsizetype first, qsizetype last);

/** The words of @p text from token @p first to token @p last as written, with single spaces; empty for none. */
[[nodiscard]] QString wordsOf(const Tokens &tokens, qsizetype first, qsizetype last, const QString &text);

/** @p length tokens from @p at, lower case, as written together: "at least", "km/h"; empty when there are not so many.
 */
[[nodiscard]] QString phraseAt(const Tokens &tokens, qsizetype at, qsizetype length);

/** Whether a token lies in one of the spans. */
[[nodiscard]] bool isInside(const Token &token, const QList<Span> &spans);

} // namespace Counterpoint
