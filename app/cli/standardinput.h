// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <workspace/pasting.h>

#include <QCommandLineParser>

#include <optional>

/** One more article on standard input, beside the folders of a comparison. */
namespace Counterpoint::StandardInput
{

/** What stands for it among the folders. */
inline constexpr QLatin1StringView kName("-");

/** What is said of the article: its address, its outlet, when it was published. */
[[nodiscard]] QList<QCommandLineOption> options();

/** Fills @p input when the article is asked for. False, and complained of, when it is asked for twice, when an option
 * is no value or says something of no article. */
[[nodiscard]] bool readOptions(const QCommandLineParser &parser, std::optional<PastedInput> &input);

/** Reads to its end. Errors: NotReadable, TooLarge. */
[[nodiscard]] Result<void> readArticle(PastedInput &input);

/** Says what is corrected of an article that is there already; nothing of a new one. */
void tellCorrection(const PastePlan &plan);

} // namespace Counterpoint::StandardInput
