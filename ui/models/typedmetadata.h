// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <model/correction.h>

#include <QCoreApplication>
#include <QLocale>
#include <QString>

#include <expected>

namespace Counterpoint
{

/** The value as a decision keeps it, or in words why what was typed is none. */
using TypedValue = std::expected<QString, QString>;

/** A moment of publication as typed into three fields. */
struct TypedMoment {
    QString day;
    QString time;
    QString zone;
};

/** What is wrong with each of the three fields, in words; empty for what is right. */
struct MomentProblems {
    QString day;
    QString time;
    QString zone;
    [[nodiscard]] bool isEmpty() const { return day.isEmpty() && time.isEmpty() && zone.isEmpty(); }
};

/** What the user types about an article, read with one set of rules wherever it is typed. */
class TypedMetadata
{
    Q_DECLARE_TR_FUNCTIONS(TypedMetadata)
public:
    /** 2024-03-09, or a date as @p locale writes it, with a year of two digits or of four; invalid for anything else.
     */
    [[nodiscard]] static QDate day(const QString &text, const QLocale &locale);
    /** 18:30, 18:30:05, or a time as @p locale writes it. */
    [[nodiscard]] static QTime time(const QString &text, const QLocale &locale);

    [[nodiscard]] static MomentProblems problems(const TypedMoment &typed, const QLocale &locale);
    /** As CorrectionField::kPublished wants it; empty when all three are, or when something is wrong. */
    [[nodiscard]] static QString published(const TypedMoment &typed, const QLocale &locale);
    /** 2024-03-09T18:30+03:00 typed at once, as three fields; as it was when it is no such thing. */
    [[nodiscard]] static TypedMoment taken(const TypedMoment &typed);

    [[nodiscard]] static TypedValue address(const QString &text); ///< Empty, or http and https only.
    [[nodiscard]] static TypedValue role(const QString &text); ///< By its words or its name, in any case.
};

} // namespace Counterpoint
