// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <facts/tokenizedarticle.h>

#include <memory>

namespace Counterpoint
{

/**
 * Temporal expressions of all sentences with TIMEX3 values (TimeML annotation guidelines 1.2.1; Pustejovsky et al.
 * 2003). Relative ones are resolved against metadata.published; without it they keep their open forms: a bare weekday
 * is then "XXXX-WXX-5", which is how weekday mentions are found for guessing a missing date. All readings are kept,
 * preferred first, each with its rule in words. Pure; any thread.
 */
[[nodiscard]] QList<Timex> extractTimes(const TokenizedArticle &article, const RunContext &context = {});

/**
 * The expressions of one article, looked for once and read for any day of publication; for trying many days. Keeps
 * the words, not the article; those reached when the run is stopped. Any thread.
 */
class TimeExpressions
{
public:
    explicit TimeExpressions(const TokenizedArticle &article, const RunContext &context = {});

    /** As extractTimes gives them for the article with that date; an invalid date is none. */
    [[nodiscard]] QList<Timex> readFor(QDate published, const RunContext &context = {}) const;

private:
    struct Found;
    std::shared_ptr<const Found> m_found;
};

} // namespace Counterpoint
