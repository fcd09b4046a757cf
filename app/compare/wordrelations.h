// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

#include <span>

namespace Counterpoint
{

/** How two words are related; resources/lexicon/wordrelations.txt, made from WordNet. */
struct WordRelation {
    double strength = 0; ///< 0 (none known) .. 1 (the same).
    bool isOpposite = false;
};

/** The relation between two base forms. Symmetric. Thread-safe. */
[[nodiscard]] WordRelation relationOf(const QString &a, const QString &b);

struct RelatedWord {
    QString key;
    WordRelation relation;
};

/** Relations of a base form to those that come after it in the order of characters; each pair is listed once. */
[[nodiscard]] std::span<const RelatedWord> laterRelationsOf(const QString &key);

/** Base forms that may stand for this one ("people", "persons"), without itself. Symmetric. */
[[nodiscard]] QStringList synonymsOf(const QString &key);

/** Whether base forms joined by spaces are a phrase that has relations of its own: "pull out", "new zealand". */
[[nodiscard]] bool isKnownPhrase(const QString &key);

/** Whether some known phrase begins with the base form. */
[[nodiscard]] bool beginsPhrase(const QString &key);

} // namespace Counterpoint
