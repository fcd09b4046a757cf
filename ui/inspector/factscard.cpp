// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/inspector/factscard.h>

#include <model/vocabulary.h>

namespace Counterpoint
{

namespace
{

QString written(const Article &article, Span span)
{
    return QStringLiteral("<b>%1</b>").arg(textIn(article.text, span).toString().simplified().toHtmlEscaped());
}

/** The hour of a reading in the reader's form, with its zone as written; empty for a day alone. */
QString clockOf(const TimexReading &reading, const QString &zone)
{
    const QTime time = QTime::fromString(reading.value.section(u'T', 1), QStringLiteral("HH:mm"));
    if (!time.isValid())
        return {};
    const QString clock = QLocale().toString(time, QLocale::ShortFormat);
    return QStringLiteral(", ") + (zone.isEmpty() ? clock : clock + QLatin1Char(' ') + zone);
}

QString timexValue(const TimexReading &reading, const QString &zone)
{
    const auto range = dateRangeOf(reading.value);
    return range ? Vocabulary::range(*range, QLocale()) + clockOf(reading, zone) : reading.value;
}

} // namespace

FactsCard::FactsCard(const SnapshotIndex &index, SentenceRef sentence, QWidget *parent)
    : Card(parent)
{
    const Article &article = index.comparison().article(sentence);
    addHeading(tr("Read in this sentence"));
    addTimes(article, sentence.sentence);
    addQuantities(article, sentence.sentence);
    addSpeech(article, article.sentences.at(sentence.sentence), sentence.sentence);
    addNames(article, sentence.sentence);
    addCues(article, sentence.sentence);
    if (m_isEmpty)
        addMuted(tr("No times, figures, names or quotations."));
}

void FactsCard::addTimes(const Article &article, int sentence)
{
    for (const Timex &timex : article.facts.timexes) {
        if (timex.sentence != sentence)
            continue;
        QStringList lines;
        for (const TimexReading &reading : timex.readings) {
            const QString arrow = lines.isEmpty() ? QStringLiteral(" \u2192 ") : tr("or ");
            lines += arrow.toHtmlEscaped() + timexValue(reading, timex.zone).toHtmlEscaped()
                + (reading.rule.isEmpty() ? QString() : QStringLiteral("<br>") + muted(reading.rule));
        }
        addRich(written(article, timex.span) + lines.join(QStringLiteral("<br>")));
        m_isEmpty = false;
    }
}

void FactsCard::addQuantities(const Article &article, int sentence)
{
    for (const Quantity &quantity : article.facts.quantities) {
        if (quantity.sentence != sentence)
            continue;
        QStringList details;
        for (const QString &detail : {quantity.unit, quantity.subject, quantity.scope}) {
            if (!detail.isEmpty())
                details += detail;
        }
        addRich(written(article, quantity.span) + QStringLiteral(" ")
                + muted(details.join(QStringLiteral(" \u00b7 "))));
        m_isEmpty = false;
    }
}

void FactsCard::addSpeech(const Article &article, const Sentence &sentence, int number)
{
    for (const Quotation &quotation : article.facts.quotations) {
        if (!quotation.span.overlaps(sentence.span))
            continue;
        const QString said = textIn(article.text, quotation.span).toString().simplified();
        const QString speaker = quotation.speaker.isEmpty() ? tr("speaker not given in the text") : quotation.speaker;
        addRich(QStringLiteral("\u201c%1\u201d<br>%2")
                    .arg((said.size() > 90 ? said.first(88) + QChar(0x2026) : said).toHtmlEscaped(),
                         muted(tr("Quotation \u00b7 %1").arg(speaker))));
        m_isEmpty = false;
    }
    for (const Attribution &attribution : article.facts.attributions) {
        if (attribution.sentence != number)
            continue;
        addRich(muted(attribution.source.isEmpty() ? tr("Attributed, source not named")
                                                   : tr("Attributed to %1").arg(attribution.source)));
        m_isEmpty = false;
    }
}

void FactsCard::addNames(const Article &article, int sentence)
{
    QStringList names;
    for (const Name &name : article.facts.names) {
        for (const NameMention &mention : name.mentions) {
            if (mention.sentence != sentence)
                continue;
            names
                += QStringLiteral("%1 %2").arg(name.canonical.toHtmlEscaped(), muted(Vocabulary::nameKind(name.kind)));
            break;
        }
    }
    if (names.isEmpty())
        return;
    addRich(names.join(QStringLiteral("<br>")));
    m_isEmpty = false;
}

void FactsCard::addCues(const Article &article, int sentence)
{
    QStringList words;
    for (const Cue &cue : article.facts.cues) {
        if (cue.sentence != sentence)
            continue;
        const QString kind = cue.kind == CueKind::Negation ? tr("negation")
            : cue.kind == CueKind::Hedge                   ? tr("hedge")
                                                           : tr("modal");
        words += tr("%1: %2").arg(kind, textIn(article.text, cue.span).toString().simplified());
    }
    if (words.isEmpty())
        return;
    addMuted(words.join(QStringLiteral(" \u00b7 ")));
    m_isEmpty = false;
}

} // namespace Counterpoint
