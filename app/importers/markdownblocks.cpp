// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "markdownblocks.h"

#include "htmlblocks.h"
#include "stateddate.h"

#include <QRegularExpression>
#include <QSet>

namespace Counterpoint
{

namespace
{

QString unquoted(QString value)
{
    value = value.trimmed();
    if (value.size() >= 2 && (value.startsWith(u'"') || value.startsWith(u'\'')) && value.endsWith(value.front()))
        value = value.sliced(1, value.size() - 2);
    if (value.startsWith(u'[') && value.endsWith(u']'))
        value = value.sliced(1, value.size() - 2);
    return value.remove(u'"').simplified();
}

void takeField(const QString &key, const QString &value, MetadataHints &hints)
{
    if (value.isEmpty())
        return;
    if (key == QLatin1String("title") || key == QLatin1String("headline")) {
        hints.title = value;
    } else if (key == QLatin1String("author") || key == QLatin1String("authors") || key == QLatin1String("byline")) {
        hints.byline = value;
    } else if (key == QLatin1String("outlet") || key == QLatin1String("source") || key == QLatin1String("publisher")
               || key == QLatin1String("site") || key == QLatin1String("publication")) {
        hints.outlet = value;
    } else if (key == QLatin1String("url") || key == QLatin1String("link")) {
        hints.url = value;
    } else if (key == QLatin1String("lang") || key == QLatin1String("language")) {
        hints.language = value;
    } else if (key == QLatin1String("date") || key == QLatin1String("published") || key == QLatin1String("pubdate")) {
        if (const auto stated = parseMetadataDate(value)) {
            hints.published = publicationDate(*stated, DateBasis::Metadata, QStringLiteral("front matter ") + key);
        }
    }
}

/** Fields, lists under them, comments and blank lines, and nothing else; names of fields are small letters or known. */
bool isFrontMatter(const QStringList &lines)
{
    static const QRegularExpression field(QStringLiteral("^([A-Za-z_][A-Za-z0-9_-]*):(?:\\s|$)"));
    static const QRegularExpression other(QStringLiteral("^\\s*$|^\\s*#|^\\s*- |^\\s+\\S"));
    static const QSet<QString> known{QStringLiteral("Title"),  QStringLiteral("Headline"), QStringLiteral("Date"),
                                     QStringLiteral("Author"), QStringLiteral("Authors"),  QStringLiteral("Source")};
    bool hasField = false;
    for (const QString &line : lines) {
        const QRegularExpressionMatch match = field.match(line);
        const QString name = match.captured(1);
        const bool isField = match.hasMatch() && (name == name.toLower() || known.contains(name));
        const bool isOther
            = other.match(line).hasMatch() && (hasField || line.trimmed().isEmpty() || line.startsWith(u'#'));
        if (!isField && !isOther)
            return false;
        hasField = hasField || isField;
    }
    return hasField || lines.join(QString()).trimmed().isEmpty();
}

/** What a line opens, and how many characters of markup it opens with. */
struct LineStart {
    BlockKind kind = BlockKind::Paragraph;
    qsizetype markup = 0;
    bool opens = false; ///< It cannot continue the paragraph before it.
};

LineStart lineStart(const QString &line)
{
    static const QRegularExpression heading(QStringLiteral("^ {0,3}#{1,6}(?:[ \\t]+|$)"));
    static const QRegularExpression item(QStringLiteral("^\\s{0,12}(?:[-*+]|\\d{1,3}[.)])[ \\t]+"));
    static const QRegularExpression quote(QStringLiteral("^ {0,3}(?:> ?)+"));
    static const QRegularExpression row(QStringLiteral("^\\s*\\|.*\\|\\s*$"));
    if (const auto match = heading.match(line); match.hasMatch())
        return {BlockKind::Heading, match.capturedLength(), true};
    if (const auto match = item.match(line); match.hasMatch())
        return {BlockKind::ListItem, match.capturedLength(), true};
    if (const auto match = quote.match(line); match.hasMatch())
        return {BlockKind::Paragraph, match.capturedLength(), false};
    return {row.match(line).hasMatch() ? BlockKind::Table : BlockKind::Paragraph, 0, row.match(line).hasMatch()};
}

/** Gathers lines to blocks. */
class MarkdownReader
{
public:
    explicit MarkdownReader(Draft &draft)
        : m_draft(draft)
    {
    }

    void read(const QString &text, const RunContext &context)
    {
        for (const QString &line : text.split(u'\n')) {
            if (context.isCancelled())
                return;
            readLine(line);
        }
        flush();
    }

private:
    void readLine(const QString &line)
    {
        static const QRegularExpression fence(QStringLiteral("^ {0,3}(?:```|~~~)"));
        static const QRegularExpression rule(
            QStringLiteral("^ {0,3}(?:(?:\\*[ \\t]*){3,}|(?:_[ \\t]*){3,}|(?:-[ \\t]*){3,})$"));
        static const QRegularExpression underline(QStringLiteral("^ {0,3}(?:=+|-{2,})\\s*$"));
        static const QRegularExpression definition(QStringLiteral("^ {0,3}\\[[^\\]]+\\]:\\s*\\S+"));
        static const QRegularExpression tableRule(
            QStringLiteral("^\\s*+\\|?(?:\\s*+:?-{2,}+:?\\s*+\\|)++(?:\\s*+:?-{2,}+:?)?\\s*+$"));
        const bool isUnderline
            = !m_text.isEmpty() && m_kind == BlockKind::Paragraph && underline.match(line).hasMatch();
        if (isUnderline)
            m_kind = BlockKind::Heading;
        if (isUnderline || line.trimmed().isEmpty() || fence.match(line).hasMatch() || rule.match(line).hasMatch()
            || definition.match(line).hasMatch() || tableRule.match(line).hasMatch())
            return flush();
        const LineStart start = lineStart(line);
        if (start.opens)
            flush();
        if (m_text.isEmpty())
            m_kind = start.kind;
        addText(line.mid(start.markup));
        const bool isHardBreak = line.endsWith(QLatin1String("  ")) || line.endsWith(u'\\');
        if (m_kind == BlockKind::Heading || m_kind == BlockKind::Table || isHardBreak)
            flush();
    }

    void addText(QString text)
    {
        if (m_kind == BlockKind::Heading) {
            static const QRegularExpression closing(QStringLiteral("(?<![ \\t])[ \\t]+#+[ \\t]*$"));
            text.remove(closing);
        } else if (m_kind == BlockKind::Table) {
            text.replace(u'|', u' ');
        }
        m_text += (m_text.isEmpty() ? QString() : QStringLiteral(" ")) + text;
    }

    void flush()
    {
        static const QRegularExpression emphasised(QStringLiteral("^\\s*([*_])(?![*_\\s])[^*_]+\\1\\s*$"));
        const bool isEmphasised = emphasised.match(m_text).hasMatch();
        const QString text = withoutInlineMarkup(m_text).simplified();
        m_text.clear();
        if (text.isEmpty())
            return;
        Block block;
        block.kind = m_kind;
        block.isDek = isEmphasised && m_draft.blocks.size() == 1 && m_draft.blocks.first().kind == BlockKind::Heading;
        appendBlock(m_draft, text, block);
    }

    Draft &m_draft;
    QString m_text;
    BlockKind m_kind = BlockKind::Paragraph;
};

} // namespace

MetadataHints takeFrontMatter(QString &text)
{
    MetadataHints hints;
    if (!text.startsWith(QLatin1String("---\n")))
        return hints;
    static const QRegularExpression closing(QStringLiteral("^---[ \\t]*$"), QRegularExpression::MultilineOption);
    const QRegularExpressionMatch end = closing.match(text, 4);
    if (!end.hasMatch())
        return hints;
    const QStringList lines = text.sliced(4, end.capturedStart() - 4).split(u'\n');
    if (!isFrontMatter(lines))
        return hints; // two rules with text between them
    for (const QString &line : lines) {
        const qsizetype colon = line.indexOf(u':');
        if (colon > 0)
            takeField(line.first(colon).trimmed().toLower(), unquoted(line.mid(colon + 1)), hints);
    }
    text = text.mid(end.capturedEnd() + 1);
    return hints;
}

void appendMarkdown(const QString &text, const RunContext &context, Draft &draft)
{
    MarkdownReader(draft).read(text, context);
}

QString withoutInlineMarkup(const QString &line)
{
    // lengths are bounded: an opening mark without its end must not be sought through the rest of a long line
    static const QRegularExpression image(QStringLiteral("!\\[[^\\]]{0,2000}\\]\\([^)]{0,2000}\\)"));
    static const QRegularExpression link(
        QStringLiteral("\\[([^\\]]{1,2000})\\](?:\\([^)]{0,2000}\\)|\\[[^\\]]{0,2000}\\])"));
    static const QRegularExpression strong(QStringLiteral("(\\*\\*|__)(?=\\S)(.{1,1000}?)(?<=\\S)\\1"));
    static const QRegularExpression emphasis(QStringLiteral("(?<![\\w*])([*_])(?=\\S)([^*_]+?)(?<=\\S)\\1(?![\\w*])"));
    static const QRegularExpression code(QStringLiteral("`++([^`]{1,2000})`++"));
    static const QRegularExpression tag(QStringLiteral("</?[a-zA-Z][^<>]{0,200}>|<!--.{0,2000}?-->"));
    static const QRegularExpression address(QStringLiteral("<((?:https?|mailto):[^<>\\s]+)>"));
    static const QRegularExpression escaped(QStringLiteral("\\\\([!-/:-@\\[-`{-~])"));
    QString text = line;
    text.replace(image, QString());
    text.replace(link, QStringLiteral("\\1"));
    text.replace(address, QStringLiteral("\\1"));
    text.replace(strong, QStringLiteral("\\2"));
    text.replace(emphasis, QStringLiteral("\\2"));
    text.replace(code, QStringLiteral("\\1"));
    text.remove(tag);
    text.replace(escaped, QStringLiteral("\\1"));
    return text;
}

} // namespace Counterpoint
