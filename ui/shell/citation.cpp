// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/shell/citation.h>

#include <model/vocabulary.h>

#include <QMimeData>

namespace Counterpoint
{

QMimeData *citationOf(const SnapshotIndex &index, SentenceRef sentence)
{
    const Article &article = index.comparison().article(sentence);
    const int paragraph = article.sentences.at(sentence.sentence).paragraph + 1;
    const QString quote = article.sentenceText(sentence.sentence).toString().simplified();
    QStringList source{index.comparison().articleName(sentence.article)};
    if (!article.metadata.title.isEmpty())
        source += QStringLiteral("\u201c%1\u201d").arg(article.metadata.title);
    source += Vocabulary::published(article.metadata.published, QLocale());
    source += QCoreApplication::translate("Counterpoint::Citation", "paragraph %1").arg(paragraph);
    source += article.metadata.url.isEmpty() ? article.place() : article.metadata.url;
    if (!article.metadata.archiveUrl.isEmpty())
        source
            += QCoreApplication::translate("Counterpoint::Citation", "archived: %1").arg(article.metadata.archiveUrl);
    const QString line = source.join(QStringLiteral(", "));
    auto *data = new QMimeData;
    data->setText(QStringLiteral("\u201c%1\u201d\n%2").arg(quote, line));
    data->setHtml(
        QStringLiteral("<blockquote>%1</blockquote><p>%2</p>").arg(quote.toHtmlEscaped(), line.toHtmlEscaped()));
    return data;
}

} // namespace Counterpoint
