// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "container.h"

#include <model/runcontext.h>

#include <KZip>

#include <QBuffer>

#include <memory>

class QXmlStreamReader;

namespace Counterpoint
{

/** An office document: XML files in a zip archive. They are unpacked within the limits of archives. One thread. */
class OfficePackage
{
public:
    /** @p bytes must outlive this. Errors: NotReadable (no whole archive, protected by a password). */
    [[nodiscard]] Result<void> open(const QByteArray &bytes);
    [[nodiscard]] bool has(const QString &path) const;
    /** The bytes of a file inside. Errors: NotReadable (not there, damaged), TooLarge. */
    [[nodiscard]] Result<QByteArray> read(const QString &path);

private:
    QBuffer m_buffer;
    std::unique_ptr<KZip> m_zip;
    UnpackAllowance m_allowance;
};

/** What takes in the elements of an XML file, in their order. */
class OfficeXmlReader
{
public:
    OfficeXmlReader() = default;
    OfficeXmlReader(const OfficeXmlReader &) = delete;
    OfficeXmlReader &operator=(const OfficeXmlReader &) = delete;
    OfficeXmlReader(OfficeXmlReader &&) = delete;
    OfficeXmlReader &operator=(OfficeXmlReader &&) = delete;
    virtual ~OfficeXmlReader() = default;
    /** False: the element is left out with all that is in it, and leave() is not called for it. */
    [[nodiscard]] virtual bool enter(const QXmlStreamReader &xml) = 0;
    virtual void leave(const QXmlStreamReader &xml) = 0;
    virtual void text(QStringView text) = 0;
};

/** The value of an attribute that is in the namespace of its element. */
[[nodiscard]] QString ownAttribute(const QXmlStreamReader &xml, QLatin1StringView name);

/**
 * Hands the elements to @p reader. A document type, which office documents never have and bombs are made with, and deep
 * nesting are refused. Errors: NotReadable (no whole XML), TooLarge, Cancelled.
 */
[[nodiscard]] Result<void> readOfficeXml(const QByteArray &bytes, const RunContext &context, OfficeXmlReader &reader);

/** The same for a file that stands beside the text, which may be missing or damaged: the text is read all the same. */
void readBesideText(OfficePackage &package, const QString &path, const RunContext &context, OfficeXmlReader &reader);

} // namespace Counterpoint
