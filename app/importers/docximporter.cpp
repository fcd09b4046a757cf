// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "docximporter.h"

#include "articlebuilder.h"
#include "officeblocks.h"
#include "officepackage.h"

#include <QHash>
#include <QXmlStreamReader>

#include <utility>

namespace Counterpoint
{

namespace
{

bool isWord(const QXmlStreamReader &xml)
{
    return xml.namespaceUri().contains(QLatin1String("wordprocessingml"));
}

bool isOn(const QXmlStreamReader &xml)
{
    const QString value = ownAttribute(xml, QLatin1StringView("val"));
    return value != QLatin1String("0") && value != QLatin1String("false") && value != QLatin1String("off");
}

/** The names of styles by their ids: ids are in the language of the program, names of built-in styles are not. */
class StyleNames : public OfficeXmlReader
{
public:
    bool enter(const QXmlStreamReader &xml) override
    {
        if (isWord(xml) && xml.name() == QLatin1String("style"))
            m_id = ownAttribute(xml, QLatin1StringView("styleId"));
        else if (isWord(xml) && xml.name() == QLatin1String("name") && !m_id.isEmpty())
            m_names.insert(m_id, ownAttribute(xml, QLatin1StringView("val")).toLower());
        return true;
    }
    void leave(const QXmlStreamReader &xml) override
    {
        if (isWord(xml) && xml.name() == QLatin1String("style"))
            m_id.clear();
    }
    void text(QStringView) override { }
    /** The name without space, "heading1"; of an unknown style its id. */
    [[nodiscard]] QString nameOf(const QString &id) const { return m_names.value(id, id.toLower()).remove(u' '); }

private:
    QHash<QString, QString> m_names;
    QString m_id;
};

class CoreProperties : public OfficeXmlReader
{
public:
    bool enter(const QXmlStreamReader &xml) override
    {
        m_target = xml.name() == QLatin1String("title") ? &properties.title
            : xml.name() == QLatin1String("creator")    ? &properties.creator
            : xml.name() == QLatin1String("language")   ? &properties.language
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

/** Where the document stands in the archive, from the archive's list of relations. */
class MainPart : public OfficeXmlReader
{
public:
    bool enter(const QXmlStreamReader &xml) override
    {
        if (xml.attributes().value(QLatin1String("Type")).endsWith(QLatin1String("/officeDocument")))
            path = xml.attributes().value(QLatin1String("Target")).toString();
        return true;
    }
    void leave(const QXmlStreamReader &) override { }
    void text(QStringView) override { }

    QString path;
};

class BodyReader : public OfficeXmlReader
{
public:
    explicit BodyReader(const StyleNames &styles)
        : m_styles(styles)
    {
    }

    bool enter(const QXmlStreamReader &xml) override
    {
        const QStringView name = xml.name();
        if (!isWord(xml))
            return name != QLatin1String("Fallback"); // the same text box once more, for old programs
        if (name == QLatin1String("pPr")) {
            m_isInProperties = true;
        } else if (m_isInProperties) {
            return enterProperty(xml);
        } else if (name == QLatin1String("p")) {
            m_blocks.beginParagraph();
        } else if (name == QLatin1String("tr")) {
            m_blocks.beginRow();
        } else if (name == QLatin1String("txbxContent")) {
            m_blocks.beginBox();
        } else if (isLeftOut(name)) {
            return false;
        } else {
            enterRun(xml);
        }
        return true;
    }

    void leave(const QXmlStreamReader &xml) override
    {
        const QStringView name = xml.name();
        if (!isWord(xml))
            return;
        if (name == QLatin1String("pPr")) {
            m_isInProperties = false;
        } else if (name == QLatin1String("p")) {
            leaveParagraph();
        } else if (name == QLatin1String("tr")) {
            m_blocks.endRow();
        } else if (name == QLatin1String("txbxContent")) {
            m_blocks.endBox();
        } else if (name == QLatin1String("t")) {
            m_isInText = false;
        }
    }

    void text(QStringView text) override
    {
        if (m_isInText && !m_isHidden)
            add(text);
    }

    OfficeBlocks &blocks() { return m_blocks; }

private:
    static bool isLeftOut(QStringView name)
    {
        return name == QLatin1String("del") || name == QLatin1String("moveFrom") || name == QLatin1String("sectPr")
            || name == QLatin1String("rPrChange") || name == QLatin1String("sdtPr")
            || name == QLatin1String("instrText");
    }

    bool enterProperty(const QXmlStreamReader &xml)
    {
        const QStringView name = xml.name();
        OfficeParagraph *paragraph = m_blocks.paragraph();
        if (name == QLatin1String("pPrChange") || name == QLatin1String("sectPr") || !paragraph)
            return false;
        if (name == QLatin1String("pStyle"))
            useStyle(m_styles.nameOf(ownAttribute(xml, QLatin1StringView("val"))), *paragraph);
        else if (name == QLatin1String("outlineLvl")
                 && ownAttribute(xml, QLatin1StringView("val")) != QLatin1String("9"))
            paragraph->kind = BlockKind::Heading;
        else if (name == QLatin1String("numId") && paragraph->kind == BlockKind::Paragraph)
            paragraph->kind = ownAttribute(xml, QLatin1StringView("val")) == QLatin1String("0") ? BlockKind::Paragraph
                                                                                                : BlockKind::ListItem;
        else if (name == QLatin1String("del"))
            m_isMarkDeleted = true;
        return true;
    }

    void useStyle(const QString &style, OfficeParagraph &paragraph)
    {
        paragraph.isTitle = style == QLatin1String("title");
        paragraph.isDek = style == QLatin1String("subtitle");
        paragraph.isCaption = style == QLatin1String("caption");
        m_isIndex = style.startsWith(QLatin1String("toc"));
        if (paragraph.isTitle || style.startsWith(QLatin1String("heading")))
            paragraph.kind = BlockKind::Heading;
        else if (style.startsWith(QLatin1String("listbullet")) || style.startsWith(QLatin1String("listnumber")))
            paragraph.kind = BlockKind::ListItem;
    }

    void enterRun(const QXmlStreamReader &xml)
    {
        const QStringView name = xml.name();
        if (name == QLatin1String("r"))
            m_isHidden = false;
        else if (name == QLatin1String("vanish"))
            m_isHidden = isOn(xml);
        else if (name == QLatin1String("t"))
            m_isInText = true;
        else if (name == QLatin1String("tab"))
            add(u" ");
        else if (name == QLatin1String("noBreakHyphen"))
            add(u"-");
        else if (name == QLatin1String("br") || name == QLatin1String("cr"))
            add(u"\n");
    }

    void add(QStringView text)
    {
        if (OfficeParagraph *paragraph = m_blocks.paragraph())
            paragraph->text += text;
    }

    void leaveParagraph()
    {
        if (OfficeParagraph *paragraph = m_blocks.paragraph(); paragraph && std::exchange(m_isIndex, false))
            paragraph->text.clear();
        m_blocks.endParagraph(std::exchange(m_isMarkDeleted, false));
    }

    const StyleNames &m_styles;
    OfficeBlocks m_blocks;
    bool m_isInProperties = false;
    bool m_isMarkDeleted = false;
    bool m_isIndex = false;
    bool m_isInText = false;
    bool m_isHidden = false;
};

Result<QString> mainPart(OfficePackage &package, const RunContext &context)
{
    QString path = QStringLiteral("word/document.xml");
    const QString relations = QStringLiteral("_rels/.rels");
    if (!package.has(path) && package.has(relations)) {
        MainPart part;
        const auto bytes = package.read(relations);
        if (bytes && readOfficeXml(*bytes, context, part))
            path = part.path.startsWith(u'/') ? part.path.mid(1) : part.path;
    }
    if (path.isEmpty() || !package.has(path))
        return failure(ErrorCode::NotReadable, QStringLiteral("This is not a whole Word document: it has no text."));
    return path;
}

Result<Draft> wordDraft(const QByteArray &bytes, const RunContext &context)
{
    OfficePackage package;
    if (auto opened = package.open(bytes); !opened)
        return std::unexpected(opened.error());
    const auto path = mainPart(package, context);
    if (!path)
        return std::unexpected(path.error());
    const auto document = package.read(*path);
    if (!document)
        return std::unexpected(document.error());
    StyleNames styles;
    readBesideText(package, path->section(u'/', 0, -2) + QStringLiteral("/styles.xml"), context, styles);
    CoreProperties core;
    readBesideText(package, QStringLiteral("docProps/core.xml"), context, core);
    BodyReader body(styles);
    if (auto read = readOfficeXml(*document, context, body); !read)
        return std::unexpected(read.error());
    return body.blocks().draft(core.properties, context);
}

} // namespace

QString DocxImporter::name() const
{
    return QStringLiteral("Word document");
}

QStringList DocxImporter::suffixes() const
{
    return {QStringLiteral("docx")};
}

QStringList DocxImporter::mediaTypes() const
{
    return {QStringLiteral("application/vnd.openxmlformats-officedocument.wordprocessingml.document")};
}

Result<QList<Article>> DocxImporter::read(const FileBytes &file, const RunContext &context) const
{
    return articleOrError(wordDraft(file.bytes, context), file, QStringLiteral("UTF-8"), context);
}

} // namespace Counterpoint
