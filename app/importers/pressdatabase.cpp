// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pressdatabase.h"

#include "byline.h"
#include "stateddate.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace Counterpoint
{

namespace
{

using Fields = QHash<QString, QString>;

std::optional<PublicationDate> dayOf(const QString &written)
{
    const auto stated = findStatedDate(written);
    if (!stated)
        return {};
    return publicationDate(*stated, DateBasis::Metadata, QStringLiteral("date field of the press database"));
}

QStringList paragraphsOf(const QString &text)
{
    static const QRegularExpression emptyLines(QStringLiteral("\\n[ \\t]*\\n\\s*?(?=[^\\n])"));
    QStringList paragraphs = text.split(emptyLines, Qt::SkipEmptyParts);
    paragraphs.removeIf([](const QString &paragraph) { return paragraph.trimmed().isEmpty(); });
    return paragraphs;
}

/** One article of LexisNexis: lines in the middle of the page, the headline, fields, the body, fields. */
class NexisDocument
{
public:
    explicit NexisDocument(const QString &text)
    {
        for (const QString &paragraph : paragraphsOf(text))
            take(paragraph);
    }

    [[nodiscard]] DatabaseStory story() const
    {
        DatabaseStory story;
        story.hints.title = m_fields.value(QStringLiteral("HEADLINE"), m_headline);
        story.hints.outlet = m_outlet;
        story.hints.byline = statedNames(m_fields.value(QStringLiteral("BYLINE")));
        story.hints.dek = m_fields.value(QStringLiteral("HIGHLIGHT"));
        story.hints.url = m_fields.value(QStringLiteral("URL"));
        story.hints.published = dayOf(m_date);
        story.body = m_body.join(QLatin1String("\n\n"));
        return story;
    }

private:
    void take(const QString &paragraph)
    {
        static const QRegularExpression field(
            QStringLiteral("^(HEADLINE|BYLINE|SECTION|LENGTH|DATELINE|HIGHLIGHT|BODY|LOAD-DATE|LANGUAGE|GRAPHIC|URL|"
                           "PUBLICATION-TYPE|JOURNAL-CODE|SUBJECT|ORGANIZATION|PERSON|GEOGRAPHIC|COUNTRY|STATE|CITY|"
                           "COMPANY|TICKER|INDUSTRY|TYPE|SERIES|CORRECTION-DATE|DOCUMENT-TYPE|DISTRIBUTION):(.*)$"),
            QRegularExpression::DotMatchesEverythingOption);
        const QRegularExpressionMatch match = field.match(paragraph.trimmed());
        if (match.hasMatch())
            takeField(match.captured(1), match.captured(2).trimmed());
        else if (isInTheMiddle(paragraph))
            takeHead(paragraph.split(QLatin1Char('\n')));
        else if (m_headline.isEmpty() && m_fields.isEmpty())
            m_headline = paragraph.simplified();
        else if (!m_isAtEnd)
            m_body.append(paragraph.trimmed());
    }

    void takeField(const QString &name, const QString &value)
    {
        m_isAtEnd = !m_body.isEmpty() || (m_isAtEnd && name != QLatin1String("BODY"));
        if (name == QLatin1String("BODY") && !value.isEmpty())
            m_body.append(value);
        m_fields.insert(name, name == QLatin1String("BODY") ? value : value.simplified());
    }

    [[nodiscard]] bool isInTheMiddle(const QString &paragraph) const
    {
        constexpr qsizetype margin = 8;
        return m_headline.isEmpty() && m_body.isEmpty() && m_fields.isEmpty()
            && paragraph.startsWith(QString(margin, QLatin1Char(' ')));
    }

    void takeHead(const QStringList &lines)
    {
        static const QRegularExpression rights(QStringLiteral("^\\s*(?:Copyright\\b|All Rights Reserved)"),
                                               QRegularExpression::CaseInsensitiveOption);
        for (const QString &line : lines) {
            if (rights.match(line).hasMatch())
                continue;
            if (m_date.isEmpty() && findStatedDate(line))
                m_date = line.simplified();
            else if (m_outlet.isEmpty())
                m_outlet = line.simplified();
        }
    }

    QString m_outlet;
    QString m_date;
    QString m_headline;
    Fields m_fields;
    QStringList m_body;
    bool m_isAtEnd = false;
};

QList<DatabaseStory> nexisStories(const QString &text)
{
    static const QRegularExpression start(QStringLiteral("^[ \\t]*\\d+ of \\d+ DOCUMENTS?[ \\t]*$"),
                                          QRegularExpression::MultilineOption);
    QStringList documents = text.split(start);
    documents.removeFirst(); // what stands before the first line is no article: a cover page
    QList<DatabaseStory> stories;
    for (const QString &document : std::as_const(documents))
        stories.append(NexisDocument(document).story());
    return stories;
}

/** Reads the fields of Factiva line by line: a code begins one, and what follows belongs to it. */
class FactivaReader
{
public:
    QList<DatabaseStory> read(const QString &text)
    {
        static const QRegularExpression field(QStringLiteral(
            "^(SE|CLM|HD|BY|CR|WC|PD|ET|SN|SC|ED|PG|VOL|LA|CY|LP|TD|CT|RF|ART|CO|IN|NS|RE|IPC|IPD|PUB|AN)"
            "(?:[ \\t]+(.*))?$"));
        const QStringList lines = text.split(QLatin1Char('\n'));
        for (const QString &line : lines) {
            const QRegularExpressionMatch match = field.match(line.trimmed());
            if (match.hasMatch() && beginsField(match.captured(1), match.captured(2)))
                begin(match.captured(1), match.captured(2));
            else if (!m_code.isEmpty())
                m_fields[m_code] += line + QLatin1Char('\n');
        }
        finish();
        return m_stories;
    }

private:
    /**
     * A line of the text may begin with a word that is a code: one that the article has had is text, unless the next
     * article begins; "IN", "RE" and "CO" begin an index ("gpol : Domestic Politics"), "AN" a number.
     */
    [[nodiscard]] bool beginsField(const QString &code, const QString &value) const
    {
        static const QStringList indexes{QStringLiteral("CO"), QStringLiteral("IN"), QStringLiteral("NS"),
                                         QStringLiteral("RE")};
        if (indexes.contains(code) && !value.contains(QLatin1String(" : ")))
            return false;
        if (code == QLatin1String("AN") && !value.startsWith(QLatin1String("Document ")))
            return false;
        return !m_fields.contains(code) || (m_fields.contains(QStringLiteral("AN")) && isFirst(code));
    }

    [[nodiscard]] static bool isFirst(const QString &code)
    {
        return code == QLatin1String("SE") || code == QLatin1String("HD") || code == QLatin1String("CLM");
    }

    void begin(const QString &code, const QString &value)
    {
        if (isFirst(code) && m_fields.contains(QStringLiteral("AN")))
            finish();
        m_code = code;
        m_fields.insert(code, value + QLatin1Char('\n'));
    }

    void finish()
    {
        const auto value = [this](const char *code) { return m_fields.value(QLatin1String(code)); };
        const QString body = (value("LP") + QLatin1Char('\n') + value("TD")).trimmed();
        if (!body.isEmpty() && !value("HD").isEmpty()) {
            DatabaseStory story;
            story.hints.title = value("HD").simplified();
            story.hints.outlet = value("SN").simplified();
            story.hints.byline = statedNames(value("BY").simplified());
            story.hints.published = dayOf((value("PD") + QLatin1Char(' ') + value("ET")).simplified());
            story.body = body;
            m_stories.append(story);
        }
        m_fields.clear();
        m_code.clear();
    }

    Fields m_fields;
    QString m_code;
    QList<DatabaseStory> m_stories;
};

bool isFactiva(const QString &text)
{
    return text.contains(QLatin1String("\nLP"))
        && std::ranges::all_of(
               std::initializer_list<const char *>{"HD", "PD", "SN", "LP", "AN"}, [&](const char *code) {
                   const QRegularExpression line(QStringLiteral("^%1(?:[ \\t].*)?$").arg(QLatin1String(code)),
                                                 QRegularExpression::MultilineOption);
                   return line.match(text).hasMatch();
               });
}

bool isNexis(const QString &text)
{
    static const QRegularExpression first(QStringLiteral("^[ \\t]*1 of \\d+ DOCUMENTS?[ \\t]*$"),
                                          QRegularExpression::MultilineOption);
    return text.contains(QLatin1String(" DOCUMENT")) && first.match(text).hasMatch();
}

} // namespace

QList<DatabaseStory> storiesOfPressDatabase(const QString &text)
{
    if (isNexis(text))
        return nexisStories(text);
    return isFactiva(text) ? FactivaReader().read(text) : QList<DatabaseStory>();
}

} // namespace Counterpoint
