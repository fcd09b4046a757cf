// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <model/article.h>

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace Counterpoint
{

/** Names a sentence by what does not change: a decision made by hand finds it again after every new analysis. */
struct SentenceAnchor {
    QByteArray articleSha256;
    QString place; ///< Article::place(), which holds when no article has that content any more.
    Span span;
    QString text; ///< Of the sentence, as it was.
    bool operator==(const SentenceAnchor &) const = default;
};

/** @p ref indexes @p articles. Pure. */
[[nodiscard]] SentenceAnchor anchorOf(const QList<Article> &articles, SentenceRef ref);

/**
 * The sentence that is named. In the article of the same content it is the one that begins where it did, or the only
 * one of the same words; where the content has changed, the only one of the same words in the article of that place.
 * Empty when that cannot be told: nothing is guessed. Pure.
 */
[[nodiscard]] std::optional<SentenceRef> sentenceOf(const QList<Article> &articles, const SentenceAnchor &anchor);
/** Those that are found, in the order of the anchors. */
[[nodiscard]] QList<SentenceRef> sentencesOf(const QList<Article> &articles, const QList<SentenceAnchor> &anchors);

/** Anchors as one text for the journal (JSON), and back; a text that is none has no anchors. */
[[nodiscard]] QString textOf(const QList<SentenceAnchor> &anchors);
[[nodiscard]] QList<SentenceAnchor> anchorsIn(const QString &text);

} // namespace Counterpoint
