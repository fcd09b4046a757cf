// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "reportview.h"

#include <QString>

/** The sections of the HTML report; each returns well-formed, escaped HTML. */
namespace Counterpoint::Html
{

/** Text made safe for element content and attributes: markup escaped, control characters shown as U+FFFD. */
[[nodiscard]] QString escaped(const QString &text);
/** The letter badge of an article. */
[[nodiscard]] QString badge(int article);
/** A sentence as a quotation with its outlet, file and sentence number; @p marked is highlighted. */
[[nodiscard]] QString quotation(const ReportView &view, SentenceRef ref, Span marked = {});

/** A part of the page with a heading; "None found." stands in for an empty @p body. */
[[nodiscard]] QString section(const QString &id, const QString &heading, const QString &body);

[[nodiscard]] QString articles(const ReportView &view);
/** Files that failed, are missing, were left out or lost characters. */
[[nodiscard]] QString files(const ReportView &view);
[[nodiscard]] QString discrepancies(const ReportView &view);
[[nodiscard]] QString timeline(const ReportView &view);
/** Every match with kind, likeness and what was decided: as groups where they form any. Rejected ones are left out. */
[[nodiscard]] QString sharedCopy(const ReportView &view);
[[nodiscard]] QString coverage(const ReportView &view);
/** What each headline names and leaves out, and where it says other than its text or another headline. */
[[nodiscard]] QString headlines(const ReportView &view);
/** What is amiss with each text. */
[[nodiscard]] QString conditions(const ReportView &view);
[[nodiscard]] QString claims(const ReportView &view);
[[nodiscard]] QString method(const ReportView &view);

} // namespace Counterpoint::Html
