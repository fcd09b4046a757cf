// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "articlebuilder.h"

#include "furniture.h"
#include "metadata.h"
#include "title.h"

#include <model/digest.h>
#include <text/sentences.h>
#include <text/words.h>

namespace Counterpoint
{

namespace
{

Span trimmed(QStringView text, Span span)
{
    while (span.start < span.end && text[span.start].isSpace())
        ++span.start;
    while (span.end > span.start && text[span.end - 1].isSpace())
        --span.end;
    return span;
}

void appendSentences(const QString &text, Span span, Zone zone, int paragraph, const QString &language,
                     const RunContext &context, QList<Sentence> &sentences)
{
    span = trimmed(text, span);
    if (zone == Zone::Title) {
        if (!span.isEmpty())
            sentences.append({span, zone, paragraph});
        return;
    }
    for (const Span &part : splitSentences(textIn(text, span), context, language))
        sentences.append({{part.start + span.start, part.end + span.start}, zone, paragraph});
}

void appendPart(const RoleSpan &part, int paragraph, const QString &language, const RunContext &context,
                Article &article)
{
    const QString &text = article.text;
    if (part.role == LineRole::Furniture) {
        const Span span = trimmed(text, part.span);
        if (!span.isEmpty())
            article.furniture.append({span, part.reason, part.confidence});
        return;
    }
    const Zone zone = part.role == LineRole::Title ? Zone::Title : part.role == LineRole::Dek ? Zone::Dek : Zone::Body;
    appendSentences(text, part.span, zone, paragraph, language, context, article.sentences);
}

void appendLines(const QList<Line> &lines, const QString &language, const RunContext &context, Article &article)
{
    context.each(readingStage(), lines.size(), [&](qsizetype index) {
        const Line &line = lines.at(index);
        const int paragraph = static_cast<int>(article.paragraphs.size());
        article.paragraphs.append(line.span);
        QList<RoleSpan> parts = line.parts;
        if (parts.isEmpty() || line.role == LineRole::Furniture)
            parts = {{line.span, line.role, line.reason, line.confidence}};
        for (const RoleSpan &part : parts)
            appendPart(part, paragraph, language, context, article);
    });
}

/** Shape is a guess: where it would take half of the text away, the surer marks alone stand. */
void protectBody(QList<Line> &lines)
{
    int kept = 0;
    int guessed = 0;
    for (const Line &line : lines) {
        if (line.isBody())
            kept += line.words;
        else if (line.role == LineRole::Furniture && line.confidence < 0.9)
            guessed += line.words;
    }
    if (guessed <= kept)
        return;
    for (Line &line : lines) {
        if (line.role == LineRole::Furniture && line.confidence < 0.8)
            line.role = LineRole::Body;
    }
}

/** The beginning of the text that was not left out: enough to tell its language. */
QString bodyStart(const Draft &draft, const QList<Line> &lines)
{
    constexpr qsizetype enough = 1200;
    QString body;
    for (const Line &line : lines) {
        if (body.size() > enough)
            break;
        if (line.role != LineRole::Furniture)
            body += textIn(draft.text, line.span).toString() + u' ';
    }
    return body;
}

void markLines(const Draft &draft, const FoundTitle &title, const RunContext &context, QList<Line> &lines)
{
    if (draft.isMarkedUp) {
        markTeasersByLinks(lines);
        markPageTail(lines);
    } else {
        markHead(draft.text, lines, title.line);
        markQuotedHeadlines(draft.text, lines);
        markHeadlineLists(draft.text, lines);
        markForeignStory(draft.text, context, lines);
        markRepeatedLines(lines);
    }
    protectBody(lines);
}

Result<Article> buildArticle(const Draft &draft, const FileBytes &file, const QString &encoding,
                             const RunContext &context)
{
    Article article;
    article.file = file.file;
    article.part = file.part;
    article.sha256 = digestOf(file.bytes);
    article.encoding = encoding;
    article.text = draft.text;
    QList<Line> lines = linesOf(draft, context);
    markFurnitureByShape(draft.text, context, lines);
    if (context.isCancelled())
        return stopped();
    const FoundTitle title = findTitle(draft, lines);
    markLines(draft, title, context, lines);
    const QString language = readingLanguageOf(bodyStart(draft, lines), draft.hints.language);
    appendLines(lines, language, context, article);
    if (context.isCancelled())
        return stopped();
    article.metadata = gatherMetadata(draft, lines, title, file.isItem ? QString() : file.name());
    article.metadata.language = language;
    return article;
}

} // namespace

Result<QList<Article>> articleOrError(const Draft &draft, const FileBytes &file, const QString &encoding,
                                      const RunContext &context)
{
    if (context.isCancelled())
        return stopped();
    if (QStringView(draft.text).trimmed().isEmpty())
        return failure(ErrorCode::Empty, QStringLiteral("The file holds no text."), file.name());
    Result<Article> article = buildArticle(draft, file, encoding, context);
    if (!article)
        return std::unexpected(article.error());
    for (const Sentence &sentence : std::as_const(article->sentences)) {
        if (sentence.zone != Zone::Title && textIn(article->text, sentence.span).trimmed().count(u' ') >= 2)
            return QList<Article>{*std::move(article)};
    }
    return failure(ErrorCode::NotAnArticle,
                   QStringLiteral("No sentence was found: this does not look like an article."), file.name());
}

Result<QList<Article>> articleOrError(const Result<Draft> &draft, const FileBytes &file, const QString &encoding,
                                      const RunContext &context)
{
    if (!draft)
        return failure(draft.error().code, draft.error().message, file.name());
    return articleOrError(*draft, file, encoding, context);
}

FileBytes itemBytes(const FileBytes &file, qsizetype index, const QByteArray &bytes)
{
    return {file.file, bytes, file.partName(QString::number(index + 1)), true};
}

Result<QList<Article>> articlesOfItems(qsizetype count,
                                       const std::function<std::optional<FileItem>(qsizetype)> &readItem,
                                       const QString &encoding, const Error &none, const RunContext &context)
{
    QList<Article> articles;
    for (qsizetype i = 0; i < count; ++i) {
        if (context.isCancelled())
            return stopped();
        const std::optional<FileItem> item = readItem(i);
        if (!item)
            continue;
        if (const auto article = articleOrError(item->draft, item->bytes, encoding, context))
            articles += *article;
    }
    if (context.isCancelled())
        return stopped();
    if (articles.isEmpty())
        return std::unexpected(none);
    return articles;
}

} // namespace Counterpoint
