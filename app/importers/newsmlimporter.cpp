// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "newsmlimporter.h"

#include "articlebuilder.h"
#include "byline.h"
#include "stateddate.h"
#include "story.h"

#include <QDomDocument>
#include <QRegularExpression>
#include <QTextStream>

#include <algorithm>
#include <initializer_list>
#include <utility>

namespace Counterpoint
{

namespace
{

QDomElement nextInDocument(const QDomElement &element, const QDomNode &root)
{
    if (const QDomElement child = element.firstChildElement(); !child.isNull())
        return child;
    for (QDomNode node = element; !node.isNull() && node != root; node = node.parentNode()) {
        if (const QDomElement sibling = node.nextSiblingElement(); !sibling.isNull())
            return sibling;
    }
    return {};
}

/** All elements below the root of that name, whatever their namespace, in the order of the document. */
QList<QDomElement> elementsOf(const QDomNode &root, QLatin1StringView name)
{
    QList<QDomElement> found;
    for (QDomElement element = root.firstChildElement(); !element.isNull(); element = nextInDocument(element, root)) {
        if (element.localName() == name)
            found.append(element);
    }
    return found;
}

QString textOf(const QDomNode &root, std::initializer_list<QLatin1StringView> names)
{
    for (const QLatin1StringView name : names) {
        for (const QDomElement &element : elementsOf(root, name)) {
            if (const QString text = element.text().simplified(); !text.isEmpty())
                return text;
        }
    }
    return {};
}

QString attributeOf(const QDomNode &root, QLatin1StringView element, QLatin1StringView attribute)
{
    for (const QDomElement &found : elementsOf(root, element)) {
        if (const QString value = found.attribute(attribute).trimmed(); !value.isEmpty())
            return value;
    }
    return {};
}

/** NITF writes "20210309T073000Z". */
QString spelledOut(const QString &compact)
{
    static const QRegularExpression basic(
        QStringLiteral("^(\\d{4})(\\d\\d)(\\d\\d)(?:T(\\d\\d)(\\d\\d)(\\d\\d)?)?(.*)$"));
    const QRegularExpressionMatch match = basic.match(compact);
    if (!match.hasMatch())
        return compact;
    QString day = QStringList{match.captured(1), match.captured(2), match.captured(3)}.join(QLatin1Char('-'));
    if (match.captured(4).isEmpty())
        return day;
    const QString seconds = match.captured(6).isEmpty() ? QStringLiteral("00") : match.captured(6);
    return QStringLiteral("%1T%2:%3:%4%5").arg(day, match.captured(4), match.captured(5), seconds, match.captured(7));
}

std::optional<PublicationDate> firstDate(std::initializer_list<std::pair<QString, const char *>> written)
{
    for (const auto &[value, rule] : written) {
        if (const auto stated = parseMetadataDate(spelledOut(value)))
            return publicationDate(*stated, DateBasis::Metadata, QString::fromLatin1(rule));
    }
    return {};
}

MetadataHints hintsOfItem(const QDomElement &item)
{
    using namespace Qt::StringLiterals;
    MetadataHints hints;
    hints.title = textOf(item, {"headline"_L1});
    hints.byline = statedNames(textOf(item, {"by"_L1}));
    hints.language = attributeOf(item, "language"_L1, "tag"_L1);
    for (const QDomElement &provider : elementsOf(item, "provider"_L1)) {
        if (hints.outlet.isEmpty())
            hints.outlet = textOf(provider, {"name"_L1});
        if (hints.outlet.isEmpty())
            hints.outlet = provider.attribute("literal"_L1);
    }
    hints.published = firstDate({{textOf(item, {"firstCreated"_L1}), "<firstCreated> of the item"},
                                 {textOf(item, {"contentCreated"_L1}), "<contentCreated> of the item"},
                                 {textOf(item, {"versionCreated"_L1}), "<versionCreated> of the item"}});
    return hints;
}

MetadataHints hintsOfNitf(const QDomElement &nitf)
{
    using namespace Qt::StringLiterals;
    MetadataHints hints;
    hints.title = textOf(nitf, {"hl1"_L1, "hedline"_L1, "title"_L1});
    hints.dek = textOf(nitf, {"hl2"_L1, "abstract"_L1});
    hints.byline = statedNames(textOf(nitf, {"byline"_L1}));
    hints.outlet = attributeOf(nitf, "pubdata"_L1, "name"_L1);
    if (hints.outlet.isEmpty())
        hints.outlet = textOf(nitf, {"distributor"_L1});
    hints.published = firstDate({{attributeOf(nitf, "date.issue"_L1, "norm"_L1), "date.issue of the item"},
                                 {attributeOf(nitf, "pubdata"_L1, "date.publication"_L1), "pubdata of the item"},
                                 {attributeOf(nitf, "story.date"_L1, "norm"_L1), "story.date of the item"}});
    return hints;
}

QString markupOf(const QDomElement &element)
{
    QString markup;
    QTextStream stream(&markup);
    element.save(stream, -1);
    return markup;
}

/** Where the text of an item stands: XHTML, NITF or plain text inside it. */
Draft bodyOf(const QDomElement &item, const RunContext &context)
{
    using namespace Qt::StringLiterals;
    for (const QLatin1StringView name : {"body.content"_L1, "body"_L1, "inlineXML"_L1}) {
        for (const QDomElement &element : elementsOf(item, name)) {
            const Draft draft = htmlBodyDraft(markupOf(element), context);
            if (!draft.blocks.isEmpty())
                return draft;
        }
    }
    for (const QDomElement &data : elementsOf(item, "inlineData"_L1)) {
        const QString text = data.text().trimmed();
        if (!text.isEmpty())
            return looksLikeHtml(text) ? htmlBodyDraft(text, context) : plainTextDraft(text, context);
    }
    return {};
}

/** An item that holds NITF says most in NITF's own words. */
MetadataHints hintsOf(const QDomElement &item)
{
    using namespace Qt::StringLiterals;
    if (item.localName() == "nitf"_L1)
        return hintsOfNitf(item);
    MetadataHints hints = hintsOfItem(item);
    for (const QDomElement &nitf : elementsOf(item, "nitf"_L1)) {
        const MetadataHints inner = hintsOfNitf(nitf);
        hints.title = hints.title.isEmpty() ? inner.title : hints.title;
        hints.byline = hints.byline.isEmpty() ? inner.byline : hints.byline;
        hints.dek = inner.dek;
    }
    return hints;
}

QList<QDomElement> itemsOf(const QDomDocument &document)
{
    using namespace Qt::StringLiterals;
    QList<QDomElement> items = elementsOf(document, "newsItem"_L1);
    return items.isEmpty() ? elementsOf(document, "nitf"_L1) : items;
}

} // namespace

QString NewsMlImporter::name() const
{
    return QStringLiteral("NewsML");
}

QStringList NewsMlImporter::suffixes() const
{
    return {QStringLiteral("newsml"), QStringLiteral("nitf"), QStringLiteral("xml")};
}

QStringList NewsMlImporter::mediaTypes() const
{
    return {QStringLiteral("application/vnd.iptc.g2.newsitem+xml"),
            QStringLiteral("application/vnd.iptc.g2.newsmessage+xml")};
}

bool NewsMlImporter::recognises(QByteArrayView start) const
{
    const QByteArrayView head = start.first(std::min<qsizetype>(start.size(), 4096));
    return head.contains("<newsItem") || head.contains("<newsMessage") || head.contains("<nitf");
}

Result<QList<Article>> NewsMlImporter::read(const FileBytes &file, const RunContext &context) const
{
    QDomDocument document;
    const auto parsed = document.setContent(file.bytes, QDomDocument::ParseOption::UseNamespaceProcessing);
    if (!parsed)
        return failure(
            ErrorCode::BadInput,
            QStringLiteral("This is not valid XML: %1, in line %2.").arg(parsed.errorMessage).arg(parsed.errorLine),
            file.name());
    const QList<QDomElement> items = itemsOf(document);
    const auto readItem = [&](qsizetype i) -> std::optional<FileItem> {
        const QDomElement &item = items.at(i);
        return FileItem{headedDraft(hintsOf(item), bodyOf(item, context), context),
                        items.size() == 1 ? file : itemBytes(file, i, markupOf(item).toUtf8())};
    };
    return articlesOfItems(
        items.size(), readItem, QStringLiteral("UTF-8"),
        {ErrorCode::NotAnArticle, QStringLiteral("No item in it has the text of an article."), file.name()}, context);
}

} // namespace Counterpoint
