// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "draft.h"

#include <importers/importer.h>

#include <functional>
#include <optional>

namespace Counterpoint
{

/**
 * Applies the rules that all formats share to what an importer read: title, head, furniture, metadata, sentences.
 * Errors: Empty, NotAnArticle when nothing in it is a sentence, Cancelled.
 */
[[nodiscard]] Result<QList<Article>> articleOrError(const Draft &draft, const FileBytes &file, const QString &encoding,
                                                    const RunContext &context);

/** The same of a draft that may not have been made; errors also the draft's, with the file's name. */
[[nodiscard]] Result<QList<Article>> articleOrError(const Result<Draft> &draft, const FileBytes &file,
                                                    const QString &encoding, const RunContext &context);

/** One of the stories that a file holds. */
struct FileItem {
    Draft draft;
    FileBytes bytes;
};

/** The bytes of item @p index of @p file; its number counts from 1. */
[[nodiscard]] FileBytes itemBytes(const FileBytes &file, qsizetype index, const QByteArray &bytes);

/**
 * The articles of a file of @p count items: @p readItem gives each, or nothing where it is no story. An item without
 * the text of an article is left out. Errors: @p none when no article is left; Cancelled.
 */
[[nodiscard]] Result<QList<Article>> articlesOfItems(qsizetype count,
                                                     const std::function<std::optional<FileItem>(qsizetype)> &readItem,
                                                     const QString &encoding, const Error &none,
                                                     const RunContext &context);

} // namespace Counterpoint
