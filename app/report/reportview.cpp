// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reportview.h"

#include <model/enumnames.h>

#include <QCoreApplication>
#include <QLocale>

namespace Counterpoint
{

namespace
{

QString tr(const char *text)
{
    return QCoreApplication::translate("Report", text);
}

/** The same words on every machine: a report's bytes do not depend on the reader's locale. */
QString dayText(QDate day)
{
    return QLocale::c().toString(day, QStringLiteral("d MMMM yyyy"));
}

} // namespace

ReportView::ReportView(const Snapshot &snapshot)
    : m_snapshot(snapshot)
{
    for (const Decision &decision : snapshot.decisions)
        m_decisions.insert(decision.key, decision);
}

QString ReportView::letter(int article)
{
    QString text;
    for (int rest = article; rest >= 0; rest = rest / 26 - 1)
        text.prepend(QChar(u'A' + rest % 26));
    return text;
}

QString ReportView::label(int article) const
{
    const Article &value = comparison().articles.at(article);
    return value.metadata.outlet.isEmpty() ? value.file : value.metadata.outlet;
}

QString ReportView::dateText(const PublicationDate &date)
{
    if (date.basis == DateBasis::None || !date.date.isValid())
        return tr("undated");
    QString text = dayText(date.date);
    if (date.time)
        text += QStringLiteral(", ") + date.time->toString(QStringLiteral("HH:mm"));
    if (date.basis != DateBasis::Inferred)
        return text;
    if (date.earliest.isValid() && date.latest.isValid() && date.earliest != date.latest)
        return tr("%1, inferred (%2 to %3)").arg(text, dayText(date.earliest), dayText(date.latest));
    return tr("%1, inferred").arg(text);
}

QString ReportView::dateText(const DateRange &date)
{
    const QLocale c = QLocale::c();
    switch (date.precision) {
    case Precision::Day:
        return dayText(date.first);
    case Precision::Week:
        return tr("week of %1").arg(dayText(date.first));
    case Precision::Month:
        return c.toString(date.first, QStringLiteral("MMMM yyyy"));
    case Precision::Year:
        return c.toString(date.first, QStringLiteral("yyyy"));
    case Precision::Range:
    case Precision::Unknown:
        break;
    }
    return date.isDay() ? dayText(date.first) : tr("%1 to %2").arg(dayText(date.first), dayText(date.last));
}

QString ReportView::quote(SentenceRef ref) const
{
    return comparison().text(ref).toString().simplified();
}

QString ReportView::title(MatchKind kind)
{
    switch (kind) {
    case MatchKind::Verbatim:
        return tr("Word for word");
    case MatchKind::Near:
        return tr("Lightly edited");
    case MatchKind::Paraphrase:
        return tr("Reworded");
    case MatchKind::Partial:
        break;
    }
    return tr("Shares a point");
}

QString ReportView::title(ConflictKind kind)
{
    switch (kind) {
    case ConflictKind::Number:
        return tr("Figures");
    case ConflictKind::Date:
        return tr("When");
    case ConflictKind::Place:
        return tr("Where");
    case ConflictKind::Actor:
        return tr("Who or what");
    case ConflictKind::Negation:
        return tr("Whether");
    case ConflictKind::Wording:
        break;
    }
    return tr("Quote differs");
}

QString ReportView::title(Stance stance)
{
    switch (stance) {
    case Stance::Asserts:
        return tr("states as fact");
    case Stance::Attributes:
        return tr("attributes");
    case Stance::Contradicts:
        return tr("contradicts");
    case Stance::Silent:
        return tr("not in this text");
    case Stance::Before:
        break;
    }
    return tr("published before");
}

QString ReportView::status(const QString &key) const
{
    const auto found = m_decisions.constFind(key);
    if (found == m_decisions.constEnd() || found->verdict == Verdict::Open)
        return tr("not reviewed");
    const QString note = found->note.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(found->note);
    switch (found->verdict) {
    case Verdict::Accepted:
        return tr("confirmed") + note;
    case Verdict::Rejected:
        return tr("dismissed") + note;
    case Verdict::Reconciled:
        return tr("reconciled: %1").arg(found->value) + note;
    default:
        return nameOf(found->verdict) + note;
    }
}

bool ReportView::isRejected(const QString &key) const
{
    const auto found = m_decisions.constFind(key);
    return found != m_decisions.constEnd() && found->verdict == Verdict::Rejected;
}

} // namespace Counterpoint
