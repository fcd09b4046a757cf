// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "officepackage.h"

#include <QXmlStreamReader>

namespace Counterpoint
{

namespace
{

/** Documents written by people stay far below. */
constexpr int kDeepestElement = 500;

QString damagedText()
{
    return QStringLiteral("The document is damaged and cannot be read.");
}

/** Office programs wrap a document with a password into the container of their old formats. */
bool isOldContainer(const QByteArray &bytes)
{
    return bytes.startsWith("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1");
}

bool holdsUtf16(const QByteArray &bytes, QLatin1StringView name)
{
    QByteArray wanted;
    for (const char c : name) {
        wanted += c;
        wanted += '\0';
    }
    return bytes.contains(wanted);
}

} // namespace

Result<void> OfficePackage::open(const QByteArray &bytes)
{
    if (isOldContainer(bytes))
        return failure(ErrorCode::NotReadable,
                       holdsUtf16(bytes, QLatin1StringView("EncryptedPackage"))
                           ? QStringLiteral("The document is protected by a password.")
                           : QStringLiteral("The document is of an older kind, which is not read."));
    m_buffer.setData(bytes);
    m_zip = std::make_unique<KZip>(&m_buffer);
    if (!m_buffer.open(QIODevice::ReadOnly) || !m_zip->open(QIODevice::ReadOnly) || !m_zip->directory())
        return failure(ErrorCode::NotReadable, damagedText());
    return {};
}

bool OfficePackage::has(const QString &path) const
{
    return m_zip->directory()->file(path) != nullptr;
}

Result<QByteArray> OfficePackage::read(const QString &path)
{
    const auto *entry = dynamic_cast<const KZipFileEntry *>(m_zip->directory()->file(path));
    const std::unique_ptr<QIODevice> device(entry ? entry->createDevice() : nullptr);
    if (!device)
        return failure(ErrorCode::NotReadable, damagedText());
    if (auto taken = m_allowance.takeFile(); !taken)
        return std::unexpected(taken.error());
    auto bytes = m_allowance.readAll(*device, entry->compressedSize());
    if (bytes && bytes->size() != entry->size())
        return failure(ErrorCode::NotReadable, damagedText());
    return bytes;
}

Result<void> readOfficeXml(const QByteArray &bytes, const RunContext &context, OfficeXmlReader &reader)
{
    QXmlStreamReader xml(bytes);
    int depth = 0;
    while (!xml.atEnd()) {
        if (context.isCancelled())
            return stopped();
        switch (xml.readNext()) {
        case QXmlStreamReader::DTD:
            return failure(ErrorCode::NotReadable, damagedText());
        case QXmlStreamReader::StartElement:
            if (++depth > kDeepestElement)
                return failure(ErrorCode::TooLarge,
                               QStringLiteral("The document is nested too deeply and is not read."));
            if (!reader.enter(xml)) {
                xml.skipCurrentElement();
                --depth;
            }
            break;
        case QXmlStreamReader::EndElement:
            --depth;
            reader.leave(xml);
            break;
        case QXmlStreamReader::Characters:
            reader.text(xml.text());
            break;
        default:
            break;
        }
    }
    if (xml.hasError())
        return failure(ErrorCode::NotReadable, damagedText());
    return {};
}

void readBesideText(OfficePackage &package, const QString &path, const RunContext &context, OfficeXmlReader &reader)
{
    if (!package.has(path))
        return;
    if (const auto bytes = package.read(path))
        (void)readOfficeXml(*bytes, context, reader);
}

QString ownAttribute(const QXmlStreamReader &xml, QLatin1StringView name)
{
    return xml.attributes().value(xml.namespaceUri(), name).toString();
}

} // namespace Counterpoint
