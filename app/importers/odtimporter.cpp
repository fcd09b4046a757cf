// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "odtimporter.h"

#include "articlebuilder.h"
#include "officeblocks.h"
#include "officepackage.h"

#include <QHash>
#include <QXmlStreamReader>

namespace Counterpoint
{

namespace
{

bool isOf(const QXmlStreamReader &xml, QLatin1StringView room)
{
    return xml.namespaceUri() == QLatin1String("urn:oasis:names:tc:opendocument:xmlns:") + room + QLatin1String(":1.0");
}

class MetaReader : public OfficeXmlReader
{
public:
    bool enter(const QXmlStreamReader &xml) override
    {
        // dc:creator is who changed the file last
        m_target = xml.name() == QLatin1String("title")      ? &properties.title
            : xml.name() == QLatin1String("initial-creator") ? &properties.creator
                                                             : nullptr;
        return true;
    }
    void leave(const QXmlStreamReader &) override { m_target = nullptr; }
    void text(QStringView text) override
    {
        if (m_target)
            *m_target += text;
    }

    OfficeProperties properties;

private:
    QString *m_target = nullptr;
};

/** Does the archive's list of files say that one of them is encrypted? */
class Manifest : public OfficeXmlReader
{
public:
    bool enter(const QXmlStreamReader &xml) override
    {
        isEncrypted = isEncrypted || xml.name() == QLatin1String("encryption-data");
        return true;
    }
    void leave(const QXmlStreamReader &) override { }
    void text(QStringView) override { }

    bool isEncrypted = false;
};

class ContentReader : public OfficeXmlReader
{
public:
    bool enter(const QXmlStreamReader &xml) override
    {
        const QStringView name = xml.name();
        if (isOf(xml, QLatin1StringView("text")))
            return enterText(xml);
        if (isOf(xml, QLatin1StringView("style")) && name == QLatin1String("style"))
            m_parents.insert(ownAttribute(xml, QLatin1StringView("name")),
                             ownAttribute(xml, QLatin1StringView("parent-style-name")));
        else if (isOf(xml, QLatin1StringView("table")) && name == QLatin1String("table-row"))
            m_blocks.beginRow();
        else if (isOf(xml, QLatin1StringView("drawing")) && name == QLatin1String("text-box"))
            m_blocks.beginBox();
        return !isOf(xml, QLatin1StringView("office"))
            || (name != QLatin1String("annotation") && name != QLatin1String("binary-data"));
    }

    void leave(const QXmlStreamReader &xml) override
    {
        const QStringView name = xml.name();
        if (isOf(xml, QLatin1StringView("table")) && name == QLatin1String("table-row"))
            m_blocks.endRow();
        else if (isOf(xml, QLatin1StringView("drawing")) && name == QLatin1String("text-box"))
            m_blocks.endBox();
        else if (!isOf(xml, QLatin1StringView("text")))
            return;
        else if (name == QLatin1String("p") || name == QLatin1String("h"))
            m_blocks.endParagraph();
        else if (name == QLatin1String("list-item"))
            --m_items;
    }

    void text(QStringView text) override
    {
        // line feeds in the file are space; breaks are elements of their own
        if (OfficeParagraph *paragraph = m_blocks.paragraph())
            paragraph->text += text.toString().replace(u'\n', u' ');
    }

    OfficeBlocks &blocks() { return m_blocks; }

private:
    static bool isLeftOut(QStringView name)
    {
        return name == QLatin1String("tracked-changes") || name == QLatin1String("note")
            || name == QLatin1String("ruby-text") || name == QLatin1String("table-of-content")
            || name.endsWith(QLatin1String("-index"));
    }

    bool enterText(const QXmlStreamReader &xml)
    {
        const QStringView name = xml.name();
        if (isLeftOut(name))
            return false;
        if (name == QLatin1String("p") || name == QLatin1String("h"))
            beginParagraph(xml);
        else if (name == QLatin1String("list-item"))
            ++m_items;
        else if (OfficeParagraph *paragraph = m_blocks.paragraph()) {
            if (name == QLatin1String("s") || name == QLatin1String("tab"))
                paragraph->text += u' '; // more of them are one space in the end
            else if (name == QLatin1String("line-break"))
                paragraph->text += u'\n';
        }
        return true;
    }

    void beginParagraph(const QXmlStreamReader &xml)
    {
        m_blocks.beginParagraph();
        OfficeParagraph &paragraph = *m_blocks.paragraph();
        const QString style = ownAttribute(xml, QLatin1StringView("style-name"));
        const QString named = m_parents.value(style, style);
        paragraph.isTitle = named == QLatin1String("Title");
        paragraph.isDek = named == QLatin1String("Subtitle");
        paragraph.isCaption = named == QLatin1String("Caption") || named == QLatin1String("Illustration");
        if (paragraph.isTitle || xml.name() == QLatin1String("h"))
            paragraph.kind = BlockKind::Heading;
        else if (m_items > 0)
            paragraph.kind = BlockKind::ListItem;
    }

    QHash<QString, QString> m_parents; ///< The named style that a style of this file was made from.
    OfficeBlocks m_blocks;
    int m_items = 0;
};

Result<Draft> openDocumentDraft(const QByteArray &bytes, const RunContext &context)
{
    OfficePackage package;
    if (auto opened = package.open(bytes); !opened)
        return std::unexpected(opened.error());
    Manifest manifest;
    readBesideText(package, QStringLiteral("META-INF/manifest.xml"), context, manifest);
    if (manifest.isEncrypted)
        return failure(ErrorCode::NotReadable, QStringLiteral("The document is protected by a password."));
    const QString path = QStringLiteral("content.xml");
    if (!package.has(path))
        return failure(ErrorCode::NotReadable,
                       QStringLiteral("This is not a whole OpenDocument text: it has no text."));
    const auto content = package.read(path);
    if (!content)
        return std::unexpected(content.error());
    MetaReader meta;
    readBesideText(package, QStringLiteral("meta.xml"), context, meta);
    ContentReader body;
    if (auto read = readOfficeXml(*content, context, body); !read)
        return std::unexpected(read.error());
    return body.blocks().draft(meta.properties, context);
}

} // namespace

QString OdtImporter::name() const
{
    return QStringLiteral("OpenDocument text");
}

QStringList OdtImporter::suffixes() const
{
    return {QStringLiteral("odt")};
}

QStringList OdtImporter::mediaTypes() const
{
    return {QStringLiteral("application/vnd.oasis.opendocument.text")};
}

Result<QList<Article>> OdtImporter::read(const FileBytes &file, const RunContext &context) const
{
    return articleOrError(openDocumentDraft(file.bytes, context), file, QStringLiteral("UTF-8"), context);
}

} // namespace Counterpoint
