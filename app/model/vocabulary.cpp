// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "vocabulary.h"

#include <QLocale>

namespace Counterpoint
{

QString Vocabulary::matchKind(MatchKind kind)
{
    switch (kind) {
    case MatchKind::Verbatim:
        return tr("Word for word");
    case MatchKind::Near:
        return tr("Lightly edited");
    case MatchKind::Paraphrase:
        return tr("Reworded");
    case MatchKind::Partial:
        return tr("Shares a point");
    }
    return {};
}

QString Vocabulary::conflictKind(ConflictKind kind)
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
        return tr("Wording");
    }
    return {};
}

QString Vocabulary::stance(Stance stance)
{
    switch (stance) {
    case Stance::Asserts:
        return tr("states as fact");
    case Stance::Attributes:
        return tr("attributes to someone");
    case Stance::Contradicts:
        return tr("contradicts");
    case Stance::Silent:
        return tr("not in this text");
    case Stance::Before:
        return tr("published before");
    }
    return {};
}

QString Vocabulary::stanceSign(Stance stance)
{
    switch (stance) {
    case Stance::Asserts:
        return QStringLiteral("\u25cf");
    case Stance::Attributes:
        return QStringLiteral("\u201c\u201d");
    case Stance::Contradicts:
        return QStringLiteral("!");
    case Stance::Silent:
        return QStringLiteral("\u2013");
    case Stance::Before:
        return QStringLiteral("\u2190");
    }
    return {};
}

QString Vocabulary::verdict(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Open:
        return tr("Open");
    case Verdict::Accepted:
        return tr("Real discrepancy");
    case Verdict::Rejected:
        return tr("Not a discrepancy");
    case Verdict::Reconciled:
        return tr("Reconciled");
    case Verdict::Excluded:
        return tr("Excluded");
    case Verdict::Corrected:
        return tr("Corrected");
    }
    return {};
}

QString Vocabulary::matchVerdict(Verdict verdict)
{
    if (verdict == Verdict::Accepted)
        return tr("Accepted");
    if (verdict == Verdict::Rejected)
        return tr("Rejected");
    return Vocabulary::verdict(verdict);
}

QString Vocabulary::fileState(FileState state)
{
    switch (state) {
    case FileState::Imported:
        return tr("Imported");
    case FileState::Duplicate:
        return tr("Duplicate");
    case FileState::Skipped:
        return tr("Skipped");
    case FileState::Failed:
        return tr("Could not be read");
    case FileState::Excluded:
        return tr("Excluded");
    case FileState::Missing:
        return tr("Missing, kept");
    }
    return {};
}

QString Vocabulary::nameKind(NameKind kind)
{
    switch (kind) {
    case NameKind::Person:
        return tr("person");
    case NameKind::Organisation:
        return tr("organisation");
    case NameKind::Place:
        return tr("place");
    }
    return {};
}

QString Vocabulary::articleRole(ArticleRole role)
{
    switch (role) {
    case ArticleRole::Report:
        return tr("Report");
    case ArticleRole::WireCopy:
        return tr("Wire copy");
    case ArticleRole::Opinion:
        return tr("Opinion");
    case ArticleRole::PrimarySource:
        return tr("Primary source");
    case ArticleRole::Other:
        return tr("Other");
    }
    return {};
}

QString Vocabulary::languageNote(const QString &language)
{
    const QLocale::Language known = QLocale(language).language();
    const QString base = language.section(u'-', 0, 0).section(u'_', 0, 0).toLower();
    if (base.isEmpty() || base == QLatin1String("en"))
        return {};
    return tr("%1: names, numbers, dates and what stands in quotation marks are read; who says it, relative times, "
              "reported speech, negations and hedges are not")
        .arg(known == QLocale::C ? base : QLocale::languageToString(known));
}

QString Vocabulary::badge(int article)
{
    QString letters;
    for (int rest = article; rest >= 0; rest = rest / 26 - 1)
        letters.prepend(QChar(u'A' + rest % 26));
    return letters;
}

} // namespace Counterpoint
