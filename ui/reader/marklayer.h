// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <ui/models/snapshotindex.h>
#include <ui/reader/linkindex.h>

#include <QList>

#include <optional>

namespace Counterpoint
{

/** One mark over the text. */
struct Mark {
    Span span;
    Role role = Role::Near;
    bool isCounterpart = false; ///< Of the selected sentence: framed.
    bool isCurrentHit = false; ///< The search hit gone to last: framed.
    bool operator==(const Mark &) const = default;
};

/** The letters beside a sentence. */
struct MarginNote {
    int sentence = 0;
    QList<Role> roles; ///< The strongest match, then conflict, then claim.
    bool operator==(const MarginNote &) const = default;
};

struct ArticleMarks {
    QList<Mark> marks; ///< In the order of painting: whole sentences below parts of sentences.
    QList<MarginNote> notes; ///< By sentence.
    std::optional<int> current; ///< The selected sentence, when it is in this article.
    std::optional<Span> currentFurniture; ///< The selected part that is not article text, likewise.
    bool operator==(const ArticleMarks &) const = default;
};

/** What decides which marks an article carries. */
struct MarkInput {
    const SnapshotIndex *index = nullptr;
    const LinkIndex *links = nullptr;
    Roles roles;
    std::optional<SentenceRef> selected;
    QList<ArticleSpan> searchHits;
    std::optional<ArticleSpan> currentHit;
    // NOLINTNEXTLINE(readability-redundant-member-init): so that an input may be written without it
    std::optional<ArticleSpan> furniture = {};
};

/**
 * The marks of one article: of each sentence the strongest visible match, over it conflicts, claims and search hits.
 * The counterparts of the selected sentence are marked whatever the filter says. Pure.
 */
[[nodiscard]] ArticleMarks marksOf(int article, const MarkInput &input);

/** Where the evidence of the claims lies in @p article; evidence to be reviewed lies nowhere. */
[[nodiscard]] QList<Span> claimSpans(const SnapshotIndex &index, int article);

} // namespace Counterpoint
