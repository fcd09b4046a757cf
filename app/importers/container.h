// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <importers/importer.h>

#include <QString>
#include <QStringList>

#include <functional>

class QIODevice;

namespace Counterpoint
{

/**
 * How much one file of the folder may hold when it is unpacked, so that a small file cannot fill the memory (a "zip
 * bomb"). One object counts for a file and for all archives inside it.
 */
class UnpackAllowance
{
public:
    static constexpr qint64 kMostBytes = 400LL * 1024 * 1024;
    static constexpr int kMostFiles = 10'000;
    static constexpr int kDeepest = 3; ///< Archives inside archives.
    static constexpr qint64 kLargestRatio = 200; ///< Unpacked to packed; files of less than kFreeBytes may have any.
    static constexpr qint64 kFreeBytes = 1024LL * 1024;

    /** Counts one more file. Error: TooLarge. */
    [[nodiscard]] Result<void> takeFile();
    /**
     * What @p device gives, when it is within the limits: the largest file that is read, all bytes, and the ratio to
     * @p packed bytes. Errors: TooLarge, NotReadable (damaged).
     */
    [[nodiscard]] Result<QByteArray> readAll(QIODevice &device, qint64 packed);

private:
    qint64 m_bytesLeft = kMostBytes;
    int m_filesLeft = kMostFiles;
};

/** A kind of file that holds files: an archive, a packed file. Stateless; any thread. */
class Container
{
public:
    using Visitor = std::function<void(const FileBytes &part)>;
    using Refused = std::function<void(const Error &problem)>;

    Container() = default;
    Container(const Container &) = delete;
    Container &operator=(const Container &) = delete;
    Container(Container &&) = delete;
    Container &operator=(Container &&) = delete;
    virtual ~Container() = default;
    /** Name of the format, as "Zip archive". */
    [[nodiscard]] virtual QString name() const = 0;
    /** Suffixes without the dot, lowercase. */
    [[nodiscard]] virtual QStringList suffixes() const = 0;
    /** Media types (RFC 6838) of the format. */
    [[nodiscard]] virtual QStringList mediaTypes() const = 0;
    /**
     * Hands on the files inside, by name, and what cannot be unpacked, with its name as Error::where. Nothing is ever
     * written to the disk. Errors: NotReadable (damaged as a whole), Cancelled.
     */
    [[nodiscard]] virtual Result<void> open(const FileBytes &file, UnpackAllowance &allowance,
                                            const RunContext &context, const Visitor &visit,
                                            const Refused &refuse) const
        = 0;
};

} // namespace Counterpoint
