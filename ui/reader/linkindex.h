// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <ui/common/role.h>
#include <ui/models/snapshotindex.h>

#include <QList>
#include <QMap>

#include <optional>

namespace Counterpoint
{

/** One end of a link as seen from the other: what a sentence matches or conflicts with. */
struct Counterpart {
    SentenceRef ref;
    Role role = Role::Partial;
    double score = 0;
    bool operator==(const Counterpart &) const = default;
};

/** A link between two articles' sentences, for bands and scrolling. */
struct Link {
    int left = 0; ///< Sentence of the first article.
    int right = 0; ///< Sentence of the second.
    Role role = Role::Partial;
    double score = 0;
};

/** Who is linked with whom, turned round for the window; what the analyst rejected links nobody. Pure. */
class LinkIndex
{
public:
    LinkIndex() = default;
    explicit LinkIndex(const SnapshotIndex &index);

    /** Of one sentence: matches before conflicts, stronger kinds and higher scores first. */
    [[nodiscard]] QList<Counterpart> counterparts(SentenceRef sentence) const;
    [[nodiscard]] std::optional<Counterpart> best(SentenceRef sentence, int article) const;
    [[nodiscard]] Roles rolesOf(SentenceRef sentence) const;
    [[nodiscard]] QList<Link> between(int left, int right) const;

    /** The next sentence of the same article (step 1) or the one before (-1) that has a link of @p roles; after
     *  the last comes none. @p from may be -1. */
    [[nodiscard]] std::optional<int> next(int article, int from, int step, Roles roles) const;

private:
    void add(SentenceRef a, SentenceRef b, Role role, double score);

    QMap<SentenceRef, QList<Counterpart>> m_links;
    QList<int> m_sentenceCounts;
};

/** Rank of a kind among links: verbatim first, weak conflicts last. */
[[nodiscard]] int strengthOf(Role role);

} // namespace Counterpoint
