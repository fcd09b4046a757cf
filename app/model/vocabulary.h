// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <model/comparison.h>
#include <model/snapshot.h>

#include <QCoreApplication>
#include <QList>
#include <QLocale>
#include <QString>

#include <utility>

namespace Counterpoint
{

/**
 * The newsroom's words for what the engine finds. Every list, card, dialog and report takes them from here. Dates are
 * written for a locale that the caller names: the window has the user's, a report always the same one, so that its
 * bytes do not depend on where it was written. Plain text, unescaped.
 */
class Vocabulary
{
    Q_DECLARE_TR_FUNCTIONS(Vocabulary)
public:
    [[nodiscard]] static QString matchKind(MatchKind kind);
    [[nodiscard]] static QString conflictKind(ConflictKind kind);
    [[nodiscard]] static QString stance(Stance stance);
    [[nodiscard]] static QString conditionKind(ConditionKind kind);
    [[nodiscard]] static QString headlineNote(HeadlineNoteKind kind);
    [[nodiscard]] static QString citationKind(CitationKind kind);
    [[nodiscard]] static QString renderingDifference(RenderingDifference kind);
    [[nodiscard]] static QString unmarkedRendering();
    /** One sign for a narrow cell, told apart without colour. */
    [[nodiscard]] static QString stanceSign(Stance stance);
    /** Of a discrepancy; a match has its own words. */
    [[nodiscard]] static QString verdict(Verdict verdict);
    [[nodiscard]] static QString matchVerdict(Verdict verdict);
    [[nodiscard]] static QString fileState(FileState state);
    [[nodiscard]] static QString nameKind(NameKind kind);
    [[nodiscard]] static QString articleRole(ArticleRole role);
    /** What a part that is not article text was taken for: "a caption". A reason that is not known is said as it is. */
    [[nodiscard]] static QString furnitureReason(const QString &reason);
    /** "Taken for a caption, 85 %"; "Not article text, by hand". */
    [[nodiscard]] static QString furniture(const Furniture &furniture);
    /** What is read of an article in that language (BCP 47) and what is not; empty for English and for none. */
    [[nodiscard]] static QString languageNote(const QString &language);
    [[nodiscard]] static QString dateBasis(DateBasis basis);
    [[nodiscard]] static QString day(QDate date, const QLocale &locale);
    /** A day, month, year or range: "5 January 2020", "7–8 January 2020"; "undated" when invalid. */
    [[nodiscard]] static QString range(const DateRange &range, const QLocale &locale);
    /** "10 January 2020 · inferred", "date not known". */
    [[nodiscard]] static QString published(const PublicationDate &date, const QLocale &locale);
    /** Reasons offered by "Reconciled as": value stored in the decision, and its words. */
    [[nodiscard]] static QList<std::pair<QString, QString>> reconciliations();
    [[nodiscard]] static QString reconciliation(const QString &value);
    /** A, B, ... Z, AA, AB: the letter of an article. */
    [[nodiscard]] static QString badge(int article);
};

} // namespace Counterpoint
