// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <importers/importer.h>

#include <QByteArrayView>

#include <memory>
#include <vector>

namespace Counterpoint
{

class Container;

/** Largest file that is read, in bytes. */
inline constexpr qint64 kLargestFile = 50LL * 1024 * 1024;

/** What is said of a larger one. */
[[nodiscard]] QString tooLargeText();

/** All import formats. To add one: one file pair and one line in importerregistry.cpp. */
[[nodiscard]] const std::vector<std::unique_ptr<Importer>> &importers();

/** All kinds of files that hold files. To add one: one file pair and one line in importerregistry.cpp. */
[[nodiscard]] const std::vector<std::unique_ptr<Container>> &containers();

/** How a file is read: by one of the two, or not at all. */
struct FileFormat {
    const Importer *importer = nullptr;
    const Container *container = nullptr;

    [[nodiscard]] bool isKnown() const { return importer || container; }
};

/**
 * The format of a file: by its suffix; where that tells nothing, by its first bytes (shared-mime-info). A suffix that
 * belongs to something else (.css, .csv) is believed. @p start: some thousand bytes, or all.
 */
[[nodiscard]] FileFormat formatOf(const QString &fileName, QByteArrayView start);

/** What one file gave. */
struct ImportedFile {
    QList<Article> articles;
    QList<Error> problems; ///< Of parts that could not be read, where others could; Error::where names the part.
};

/**
 * Reads the articles of one file, and of the files inside it where it is an archive. Error::where is the name of the
 * file or part. A run that is stopped gives Cancelled and nothing of the file.
 */
[[nodiscard]] Result<ImportedFile> importFile(const FileBytes &file, const RunContext &context = {});

/** importFile() for those who have no use for what is said of single parts. */
[[nodiscard]] Result<QList<Article>> importArticles(const FileBytes &file, const RunContext &context = {});

/** An article from bare body text: no metadata or furniture is looked for (batch analysis). */
[[nodiscard]] Article articleFromPlainText(const QString &text);

} // namespace Counterpoint
