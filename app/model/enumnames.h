// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <model/comparison.h>
#include <model/decision.h>
#include <model/snapshot.h>

#include <QLatin1StringView>
#include <QString>

#include <optional>
#include <span>
#include <utility>

/** The names of enumerators in JSON, in the store and on the command line. They never change meaning. */
namespace Counterpoint
{

template<typename E>
using EnumRow = std::pair<E, QLatin1StringView>;

[[nodiscard]] std::span<const EnumRow<Zone>> enumRows(Zone);
[[nodiscard]] std::span<const EnumRow<DateBasis>> enumRows(DateBasis);
[[nodiscard]] std::span<const EnumRow<ArticleRole>> enumRows(ArticleRole);
[[nodiscard]] std::span<const EnumRow<DayMonthOrder>> enumRows(DayMonthOrder);
[[nodiscard]] std::span<const EnumRow<Precision>> enumRows(Precision);
[[nodiscard]] std::span<const EnumRow<TimexType>> enumRows(TimexType);
[[nodiscard]] std::span<const EnumRow<QuotationExtent>> enumRows(QuotationExtent);
[[nodiscard]] std::span<const EnumRow<NameKind>> enumRows(NameKind);
[[nodiscard]] std::span<const EnumRow<Bound>> enumRows(Bound);
[[nodiscard]] std::span<const EnumRow<CueKind>> enumRows(CueKind);
[[nodiscard]] std::span<const EnumRow<MatchKind>> enumRows(MatchKind);
[[nodiscard]] std::span<const EnumRow<ConflictKind>> enumRows(ConflictKind);
[[nodiscard]] std::span<const EnumRow<CitationKind>> enumRows(CitationKind);
[[nodiscard]] std::span<const EnumRow<RenderingDifference>> enumRows(RenderingDifference);
[[nodiscard]] std::span<const EnumRow<Stance>> enumRows(Stance);
[[nodiscard]] std::span<const EnumRow<HeadlineNoteKind>> enumRows(HeadlineNoteKind);
[[nodiscard]] std::span<const EnumRow<ConditionKind>> enumRows(ConditionKind);
[[nodiscard]] std::span<const EnumRow<DecisionTarget>> enumRows(DecisionTarget);
[[nodiscard]] std::span<const EnumRow<Verdict>> enumRows(Verdict);
[[nodiscard]] std::span<const EnumRow<EvidenceStance>> enumRows(EvidenceStance);
[[nodiscard]] std::span<const EnumRow<FileState>> enumRows(FileState);
[[nodiscard]] std::span<const EnumRow<ErrorCode>> enumRows(ErrorCode);

template<typename E>
[[nodiscard]] QString nameOf(E value)
{
    for (const auto &[row, name] : enumRows(E{}))
        if (row == value)
            return name;
    return {};
}

/** The enumerator of that name; empty for a name that is not of the table. */
template<typename E>
[[nodiscard]] std::optional<E> enumNamed(QStringView name)
{
    for (const auto &[row, known] : enumRows(E{}))
        if (known == name)
            return row;
    return std::nullopt;
}

} // namespace Counterpoint
