// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <importers/importer.h>

#include <memory>
#include <vector>

namespace Counterpoint
{

/** Largest file that is read, in bytes. */
inline constexpr qint64 kLargestFile = 50LL * 1024 * 1024;

/** What is said of a larger one. */
[[nodiscard]] QString tooLargeText();

/** All import formats. To add one: one file pair and one line in importerregistry.cpp. */
[[nodiscard]] const std::vector<std::unique_ptr<Importer>> &importers();

/** The importer for a file name, or null when no format has its suffix. */
[[nodiscard]] const Importer *importerFor(const QString &fileName);

/** Reads the articles of one file with the importer its name asks for. Error::where is the file's name. A run
 * that is stopped gives Cancelled and nothing of the file. */
[[nodiscard]] Result<QList<Article>> importFile(const FileBytes &file, const RunContext &context = {});

/** An article from bare body text: no metadata or furniture is looked for (batch analysis). */
[[nodiscard]] Article articleFromPlainText(const QString &text);

} // namespace Counterpoint
