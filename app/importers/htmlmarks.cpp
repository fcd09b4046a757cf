// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "htmlmarks.h"

#include <text/lexicon.h>

namespace Counterpoint
{

namespace
{

const QHash<QString, HtmlRole> &rolesOfTags()
{
    static const QHash<QString, HtmlRole> roles = [] {
        QHash<QString, HtmlRole> table;
        const auto put = [&table](HtmlRole role, const char *tags) {
            for (const QByteArray &tag : QByteArray(tags).split(' '))
                table.insert(QString::fromLatin1(tag), role);
        };
        put(HtmlRole::Skipped,
            "style noscript template iframe frame object embed applet svg math canvas audio video map select option "
            "textarea input datalist "
            "button progress meter");
        put(HtmlRole::Paragraph, "p pre blockquote figcaption dt dd address summary");
        put(HtmlRole::Heading, "h1 h2 h3 h4 h5 h6");
        put(HtmlRole::ListItem, "li");
        put(HtmlRole::List, "ul ol dl");
        put(HtmlRole::Row, "tr");
        put(HtmlRole::Cell, "td th");
        put(HtmlRole::Table, "table");
        put(HtmlRole::LineBreak, "br hr");
        put(HtmlRole::Link, "a");
        put(HtmlRole::Block,
            "html head body div section article main header footer nav aside figure form fieldset details center tbody "
            "thead tfoot caption "
            "title meta link base hgroup amp-story amp-embed");
        return table;
    }();
    return roles;
}

QString furnitureOfTag(const QString &tag)
{
    static const QHash<QString, QString> reasons{{QStringLiteral("nav"), QStringLiteral("navigation")},
                                                 {QStringLiteral("aside"), QStringLiteral("aside")},
                                                 {QStringLiteral("footer"), QStringLiteral("footer")},
                                                 {QStringLiteral("figcaption"), QStringLiteral("caption")},
                                                 {QStringLiteral("form"), QStringLiteral("form")},
                                                 {QStringLiteral("dialog"), QStringLiteral("dialog")}};
    return reasons.value(tag);
}

bool isHidden(const HtmlNode &element)
{
    if (element.attributes.contains(QStringLiteral("hidden")))
        return true;
    const QString style = element.attributes.value(QStringLiteral("style")).remove(u' ').toLower();
    return style.contains(QLatin1String("display:none")) || style.contains(QLatin1String("visibility:hidden"));
}

QString furnitureOfRole(const QString &role)
{
    static const QHash<QString, QString> reasons{{QStringLiteral("navigation"), QStringLiteral("navigation")},
                                                 {QStringLiteral("banner"), QStringLiteral("navigation")},
                                                 {QStringLiteral("search"), QStringLiteral("form")},
                                                 {QStringLiteral("complementary"), QStringLiteral("aside")},
                                                 {QStringLiteral("contentinfo"), QStringLiteral("footer")},
                                                 {QStringLiteral("dialog"), QStringLiteral("dialog")},
                                                 {QStringLiteral("alertdialog"), QStringLiteral("dialog")},
                                                 {QStringLiteral("menu"), QStringLiteral("navigation")}};
    return reasons.value(role.toLower());
}

/** "article-body__text relatedLinks" -> words, and each two that stand together, as "articlebody". */
QStringList wordsOf(QStringView names)
{
    QStringList words;
    QString word;
    bool isGlued = false;
    const auto flush = [&] {
        if (word.isEmpty())
            return;
        if (isGlued)
            words.append(words.isEmpty() ? word : words.last() + word);
        words.append(word);
        word.clear();
    };
    for (qsizetype i = 0; i < names.size(); ++i) {
        const QChar c = names[i];
        if (!c.isLetter() || (c.isUpper() && i > 0 && names[i - 1].isLower()))
            flush();
        if (c.isSpace())
            isGlued = false;
        else if (!word.isEmpty() || !words.isEmpty())
            isGlued = true;
        if (c.isLetter())
            word += c.toLower();
    }
    flush();
    return words;
}

void judgeNames(HtmlNode &element)
{
    static const QHash<QString, QString> marks = lexiconMap(QStringLiteral("htmlmarks.txt"));
    const QString names
        = element.attributes.value(QStringLiteral("class")) + u' ' + element.attributes.value(QStringLiteral("id"));
    if (names.size() < 2 || names.size() > 400)
        return;
    for (const QString &word : wordsOf(names)) {
        const auto it = marks.constFind(word);
        if (it == marks.constEnd())
            continue;
        if (*it == QLatin1String("content"))
            element.isContentMarked = true;
        else if (*it == QLatin1String("dek"))
            element.isDekMarked = true;
        else if (element.furniture.isEmpty())
            element.furniture = *it;
    }
}

} // namespace

void judgeElement(HtmlNode &element)
{
    element.role = rolesOfTags().value(element.tag, HtmlRole::Inline);
    if (element.role == HtmlRole::Skipped || isHidden(element)) {
        element.role = HtmlRole::Skipped;
        return;
    }
    if (element.tag == QLatin1String("html") || element.tag == QLatin1String("body")
        || element.tag == QLatin1String("head"))
        return;
    element.furniture = furnitureOfTag(element.tag);
    if (element.furniture.isEmpty())
        element.furniture = furnitureOfRole(element.attributes.value(QStringLiteral("role")));
    judgeNames(element);
    if (element.attributes.value(QStringLiteral("itemprop")).contains(QLatin1String("articleBody")))
        element.isContentMarked = true;
}

} // namespace Counterpoint
