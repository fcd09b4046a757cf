// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <model/article.h>
#include <model/error.h>
#include <model/runcontext.h>

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace Counterpoint
{

/** The bytes of one file and what is known of it without opening it. */
struct FileBytes {
    QString file; ///< Path relative to the folder.
    QByteArray bytes;
};

/** Reads one kind of file. Stateless; any thread. Nothing in a file is ever fetched, run or followed. */
class Importer
{
public:
    virtual ~Importer() = default;
    /** Name of the format, as "Plain text". */
    [[nodiscard]] virtual QString name() const = 0;
    /** Suffixes without the dot, lowercase. */
    [[nodiscard]] virtual QStringList suffixes() const = 0;
    /**
     * The articles of the file: text, metadata with basis, furniture, paragraphs, sentences; facts are left empty.
     * Errors: Empty, BadEncoding, NotAnArticle, each with a message for the analyst; Cancelled.
     */
    [[nodiscard]] virtual Result<QList<Article>> read(const FileBytes &file, const RunContext &context) const = 0;
};

} // namespace Counterpoint
