// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ziparchive.h"

#include <KZip>

#include <QBuffer>

#include <algorithm>
#include <memory>

namespace Counterpoint
{

namespace
{

struct Member {
    QString path; ///< Inside the archive.
    const KArchiveEntry *entry = nullptr;
};

/** Files and links of the archive by path; hidden files and what systems add ("__MACOSX") are left out. */
QList<Member> membersOf(const KArchiveDirectory &root)
{
    QList<Member> members;
    QList<Member> folders{{QString(), &root}};
    while (!folders.isEmpty()) {
        const Member folder = folders.takeLast();
        const auto *directory = static_cast<const KArchiveDirectory *>(folder.entry);
        const QStringList names = directory->entries();
        for (const QString &name : names) {
            if (name.startsWith(QLatin1Char('.')) || name == QLatin1String("__MACOSX"))
                continue;
            const KArchiveEntry *entry = directory->entry(name);
            (entry->isDirectory() ? folders : members).append({folder.path + name, entry});
            if (entry->isDirectory())
                folders.last().path += QLatin1Char('/');
        }
    }
    std::ranges::sort(members, {}, &Member::path);
    return members;
}

Result<QByteArray> unpacked(const Member &member, UnpackAllowance &allowance)
{
    if (!member.entry->symLinkTarget().isEmpty())
        return failure(ErrorCode::WrongType, QStringLiteral("Links are not followed."));
    const auto *file = static_cast<const KZipFileEntry *>(member.entry);
    const std::unique_ptr<QIODevice> device(file->createDevice());
    if (!device)
        return failure(ErrorCode::NotReadable, QStringLiteral("It is packed in a way that is not read."));
    auto bytes = allowance.readAll(*device, file->compressedSize());
    if (bytes && bytes->size() != file->size())
        return failure(ErrorCode::NotReadable, QStringLiteral("It cannot be unpacked: it is damaged or encrypted."));
    return bytes;
}

} // namespace

QString ZipArchive::name() const
{
    return QStringLiteral("Zip archive");
}

QStringList ZipArchive::suffixes() const
{
    return {QStringLiteral("zip")};
}

QStringList ZipArchive::mediaTypes() const
{
    return {QStringLiteral("application/zip")};
}

Result<void> ZipArchive::open(const FileBytes &file, UnpackAllowance &allowance, const RunContext &context,
                              const Visitor &visit, const Refused &refuse) const
{
    QBuffer buffer;
    buffer.setData(file.bytes);
    KZip zip(&buffer);
    if (!buffer.open(QIODevice::ReadOnly) || !zip.open(QIODevice::ReadOnly) || !zip.directory())
        return failure(ErrorCode::NotReadable, QStringLiteral("This is not a whole zip archive."), file.name());
    for (const Member &member : membersOf(*zip.directory())) {
        if (context.isCancelled())
            return stopped();
        if (auto taken = allowance.takeFile(); !taken)
            return taken;
        auto bytes = unpacked(member, allowance);
        if (bytes)
            visit({file.file, *std::move(bytes), file.partName(member.path)});
        else
            refuse({bytes.error().code, bytes.error().message, file.partName(member.path)});
    }
    return {};
}

} // namespace Counterpoint
