// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pasting.h"

#include "folderreading.h"

#include <importers/importerregistry.h>
#include <model/correction.h>
#include <model/digest.h>
#include <store/store.h>

#include <QRegularExpression>

#include <algorithm>

namespace Counterpoint
{

namespace
{

constexpr qsizetype kMostWords = 6;
constexpr qsizetype kLongestName = 48; // characters

QString suffixOf(bool isHtml)
{
    return isHtml ? QStringLiteral(".html") : QStringLiteral(".txt");
}

/** The importer never sees the name the article will have: the day in it is not that of the publication. */
Result<QList<Article>> readBytes(const QByteArray &bytes, bool isHtml, const RunContext &context)
{
    return importArticles({QStringLiteral("pasted") + suffixOf(isHtml), bytes}, context);
}

/** The first words of its title or text, of letters and digits only: good in any file system. */
QString firstWords(const Article &article)
{
    const QString text = article.metadata.title.isEmpty() && !article.sentences.isEmpty()
        ? article.sentenceText(0).toString()
        : article.metadata.title;
    static const QRegularExpression noWord(QStringLiteral("[^\\p{L}\\p{M}\\p{N}]+"),
                                           QRegularExpression::UseUnicodePropertiesOption);
    QString words;
    qsizetype count = 0;
    for (const QString &word : text.split(noWord, Qt::SkipEmptyParts)) {
        if (++count > kMostWords || words.size() + word.size() > kLongestName)
            break;
        words += u' ' + word;
    }
    return words;
}

QString nameFor(const Article &article, bool isHtml, QDate today, const QList<Article> &present)
{
    const QString name = kPastedPrefix + today.toString(Qt::ISODate) + firstWords(article);
    QString file = name + suffixOf(isHtml);
    const auto isTaken = [&file](const Article &one) { return one.file == file; };
    for (int number = 2; std::ranges::any_of(present, isTaken); ++number)
        file = name + QStringLiteral(" (%1)").arg(number) + suffixOf(isHtml);
    return file;
}

bool isPasted(const QString &file)
{
    return file.startsWith(kPastedPrefix);
}

QList<Article> knownAs(const PastedText &text, const QList<Article> &articles)
{
    QList<Article> known;
    for (const Article &article : articles) {
        if (article.file == text.file && article.fileSha256 == text.sha256)
            known.append(article);
    }
    return known;
}

FileOutcome put(const PastedText &text, QList<Article> &articles, const PipelineRequest &request,
                const RunContext &context)
{
    FileOutcome outcome{text.file, FileState::Imported, {}, ErrorCode::Internal};
    QList<Article> read = request.isAnew ? QList<Article>() : knownAs(text, request.known);
    if (read.isEmpty()) {
        auto imported = readBytes(text.bytes, text.file.endsWith(suffixOf(true)), context);
        if (!imported) {
            outcome.state = FileState::Failed;
            outcome.message = imported.error().message;
            outcome.code = imported.error().code;
            return outcome;
        }
        read = *std::move(imported);
        for (Article &article : read)
            article.file = text.file;
    }
    outcome.message = languageNotes(read);
    for (const Article &article : std::as_const(read)) {
        const auto same = std::ranges::find(articles, article.sha256, &Article::sha256);
        if (same == articles.end()) {
            articles.append(article);
        } else {
            outcome.state = FileState::Duplicate;
            outcome.message = pipelineTr("the same content as %1").arg(same->place());
        }
    }
    return outcome;
}

/** A field of an article's metadata as the one who pastes it fills it in. */
struct Said {
    QLatin1StringView field;
    QString value;
};

QList<Said> saidOf(const PastedInput &input)
{
    QList<Said> all{{CorrectionField::kUrl, input.url},
                    {CorrectionField::kOutlet, input.outlet},
                    {CorrectionField::kPublished, input.published}};
    all.removeIf([](const Said &said) { return said.value.isEmpty(); });
    return all;
}

Decision correction(const QByteArray &content, const QString &file, const QString &field, const QString &value)
{
    Decision decision;
    decision.target = DecisionTarget::Article;
    decision.key = QString::fromLatin1(content);
    decision.verdict = Verdict::Corrected;
    decision.field = field;
    decision.value = value;
    decision.note = file;
    return decision;
}

/** What is said of the article now, as read and corrected. */
Metadata metadataNow(const Article &article, const QList<Decision> &decisions)
{
    Metadata metadata = article.metadata;
    for (const Decision &decision : decisions) {
        if (decision.target == DecisionTarget::Article && decision.verdict == Verdict::Corrected
            && decision.key == QLatin1StringView(article.sha256))
            applyCorrection(metadata, decision.field, decision.value);
    }
    return metadata;
}

Result<PastePlan> planCorrection(const PastedInput &input, const Article &article, const QList<Decision> &decisions)
{
    PastePlan plan;
    plan.present = article.place();
    const Metadata before = metadataNow(article, decisions);
    for (const Said &said : saidOf(input)) {
        Metadata after = before;
        applyCorrection(after, said.field, said.value);
        if (after != before)
            plan.decisions.append(correction(article.sha256, article.file, said.field, said.value));
    }
    if (plan.decisions.isEmpty())
        return failure(ErrorCode::BadInput, pipelineTr("This text is in the comparison already: %1").arg(plan.present));
    return plan;
}

} // namespace

qint64 largestPasted()
{
    return kLargestFile;
}

bool looksLikeHtml(const QByteArray &bytes)
{
    static const QRegularExpression tag(QStringLiteral("^[\\x{feff}\\s]*<(?:[a-z!?])"),
                                        QRegularExpression::CaseInsensitiveOption);
    return tag.match(QString::fromUtf8(bytes.first(std::min<qsizetype>(bytes.size(), 1024)))).hasMatch();
}

Result<Article> readPasted(const PastedInput &input)
{
    if (QByteArrayView(input.bytes).trimmed().isEmpty())
        return failure(ErrorCode::Empty, pipelineTr("There is no text."));
    auto articles = readBytes(input.bytes, input.isHtml, {});
    if (!articles)
        return std::unexpected(Error{articles.error().code, articles.error().message, {}});
    return articles->first();
}

Result<PastePlan> planPaste(const PastedInput &input, const QList<Article> &present, const QList<Decision> &decisions,
                            QDate today)
{
    if (const auto article = readPasted(input); !article)
        return std::unexpected(article.error());
    const auto articles = readBytes(input.bytes, input.isHtml, {});
    if (!articles)
        return std::unexpected(articles.error());
    const Article &first = articles->first();
    const auto same = std::ranges::find(present, first.sha256, &Article::sha256);
    if (same != present.end())
        return planCorrection(input, *same, decisions);
    PastePlan plan;
    plan.text = {first.fileSha256, nameFor(first, input.isHtml, today, present), input.bytes};
    plan.decisions.append(correction(plan.text.sha256, plan.text.file, QStringLiteral("pasted"), plan.text.file));
    for (const Said &said : saidOf(input)) {
        for (const Article &article : *articles)
            plan.decisions.append(correction(article.sha256, plan.text.file, said.field, said.value));
    }
    return plan;
}

Result<HandWork> keepPaste(Store &store, const PastePlan &plan)
{
    return plan.present.isEmpty() ? store.paste(plan.text, plan.decisions) : store.appendDecisions(plan.decisions);
}

QList<FileOutcome> takePasted(QList<Article> &articles, const PipelineRequest &request, const RunContext &context)
{
    const auto isChosen = [&request](const Article &article) {
        return std::ranges::any_of(request.pasted, [&article](const PastedText &text) {
            return article.file == text.file && article.fileSha256 == text.sha256;
        });
    };
    articles.removeIf([&](const Article &article) { return isPasted(article.file) && !isChosen(article); });
    QList<FileOutcome> outcomes;
    for (const PastedText &text : request.pasted) {
        if (knownAs(text, articles).isEmpty())
            outcomes.append(put(text, articles, request, context));
        else
            outcomes.append({text.file, FileState::Imported, {}, ErrorCode::Internal});
    }
    return outcomes;
}

} // namespace Counterpoint
