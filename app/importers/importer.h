// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <model/article.h>
#include <model/error.h>
#include <model/runcontext.h>

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QString>
#include <QStringList>

namespace Counterpoint
{

/** The bytes of one file, or of a part of it, and what is known of them without reading them. */
struct FileBytes {
    QString file; ///< Path relative to the folder.
    QByteArray bytes;
    /** Where in the file they stand: the path in an archive, the number of an item; empty: all of it. */
    QString part = {}; // braces, so that callers may leave it out (GCC warns otherwise)
    bool isItem = false; ///< part is a number of the file's own making, no name.

    /** The name that tells of what kind the bytes are. */
    [[nodiscard]] const QString &name() const { return part.isEmpty() ? file : part; }
    /** What Article::part is for something inside this. */
    [[nodiscard]] QString partName(const QString &inner) const
    {
        return part.isEmpty() ? inner : part + QLatin1Char('/') + inner;
    }
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
    /** Media types (RFC 6838) of the format, by which a file with another suffix is known. */
    [[nodiscard]] virtual QStringList mediaTypes() const = 0;
    /**
     * Are bytes that begin so of this format, where several formats have the suffix? To be answered quickly. The bytes
     * are empty when the file has not been looked into yet.
     */
    [[nodiscard]] virtual bool recognises(QByteArrayView) const { return true; }
    /**
     * The articles of the file: text, metadata with basis, furniture, paragraphs, sentences; facts are left empty.
     * A file of several gives each a part of its own and the digest of that part's bytes.
     * Errors: Empty, BadEncoding, NotAnArticle, each with a message for the analyst; Cancelled.
     */
    [[nodiscard]] virtual Result<QList<Article>> read(const FileBytes &file, const RunContext &context) const = 0;
};

} // namespace Counterpoint
