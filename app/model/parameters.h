// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

namespace Counterpoint
{

/** Grows whenever the same bytes and parameters may give another comparison; stored with every analysis. */
inline constexpr int kEngineVersion = 7;

/** The first engine whose scores of matches are likelihoods, the same for every story. */
inline constexpr int kFirstCalibratedEngine = 5;

/** The first engine that compares headlines and tells the condition of each text. */
inline constexpr int kFirstEngineOfTexts = 6;

/** Every threshold that shapes a comparison. All scores are 0..1. */
struct Parameters {
    double nearThreshold = 0.65; ///< Aligned words, weighted by rarity, for "lightly edited".
    double paraphraseThreshold = 0.85; ///< Of the match's score, for "reworded".
    double partialThreshold = 0.50; ///< Of the match's score, for "shares a point".
    double conflictThreshold = 0.50; ///< Conflicts scored below it are weak: kept out of the default list.
    bool operator==(const Parameters &) const = default;
};

/** One row of the table of thresholds: what settings, reports and the JSON show. */
struct ParameterRow {
    QString key;
    QString title;
    double Parameters::*member;
    double least;
    double most;
};

/** All thresholds, in the order in which they are shown. */
[[nodiscard]] QList<ParameterRow> parameterTable();

} // namespace Counterpoint
