// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "enumnames.h"

#include <array>

using namespace Qt::StringLiterals;

namespace Counterpoint
{

std::span<const EnumRow<Zone>> enumRows(Zone)
{
    static constexpr std::array rows{
        EnumRow<Zone>{Zone::Title, "title"_L1},
        EnumRow<Zone>{Zone::Dek, "dek"_L1},
        EnumRow<Zone>{Zone::Body, "body"_L1},
    };
    return rows;
}

std::span<const EnumRow<DateBasis>> enumRows(DateBasis)
{
    static constexpr std::array rows{
        EnumRow<DateBasis>{DateBasis::Stated, "stated"_L1},     EnumRow<DateBasis>{DateBasis::Metadata, "metadata"_L1},
        EnumRow<DateBasis>{DateBasis::Dateline, "dateline"_L1}, EnumRow<DateBasis>{DateBasis::Inferred, "inferred"_L1},
        EnumRow<DateBasis>{DateBasis::None, "none"_L1},
    };
    return rows;
}

std::span<const EnumRow<ArticleRole>> enumRows(ArticleRole)
{
    static constexpr std::array rows{
        EnumRow<ArticleRole>{ArticleRole::Report, "report"_L1},
        EnumRow<ArticleRole>{ArticleRole::WireCopy, "wire copy"_L1},
        EnumRow<ArticleRole>{ArticleRole::Opinion, "opinion"_L1},
        EnumRow<ArticleRole>{ArticleRole::PrimarySource, "primary source"_L1},
        EnumRow<ArticleRole>{ArticleRole::Other, "other"_L1},
    };
    return rows;
}

std::span<const EnumRow<DayMonthOrder>> enumRows(DayMonthOrder)
{
    static constexpr std::array rows{
        EnumRow<DayMonthOrder>{DayMonthOrder::Unknown, "unknown"_L1},
        EnumRow<DayMonthOrder>{DayMonthOrder::MonthFirst, "month first"_L1},
        EnumRow<DayMonthOrder>{DayMonthOrder::DayFirst, "day first"_L1},
    };
    return rows;
}

std::span<const EnumRow<Precision>> enumRows(Precision)
{
    static constexpr std::array rows{
        EnumRow<Precision>{Precision::Day, "day"_L1},     EnumRow<Precision>{Precision::Week, "week"_L1},
        EnumRow<Precision>{Precision::Month, "month"_L1}, EnumRow<Precision>{Precision::Year, "year"_L1},
        EnumRow<Precision>{Precision::Range, "range"_L1}, EnumRow<Precision>{Precision::Unknown, "unknown"_L1},
    };
    return rows;
}

std::span<const EnumRow<TimexType>> enumRows(TimexType)
{
    static constexpr std::array rows{
        EnumRow<TimexType>{TimexType::Date, "DATE"_L1},
        EnumRow<TimexType>{TimexType::Time, "TIME"_L1},
        EnumRow<TimexType>{TimexType::Duration, "DURATION"_L1},
        EnumRow<TimexType>{TimexType::Set, "SET"_L1},
    };
    return rows;
}

std::span<const EnumRow<QuotationExtent>> enumRows(QuotationExtent)
{
    static constexpr std::array rows{
        EnumRow<QuotationExtent>{QuotationExtent::Full, "full"_L1},
        EnumRow<QuotationExtent>{QuotationExtent::Fragment, "fragment"_L1},
    };
    return rows;
}

std::span<const EnumRow<NameKind>> enumRows(NameKind)
{
    static constexpr std::array rows{
        EnumRow<NameKind>{NameKind::Person, "person"_L1},
        EnumRow<NameKind>{NameKind::Organisation, "organisation"_L1},
        EnumRow<NameKind>{NameKind::Place, "place"_L1},
    };
    return rows;
}

std::span<const EnumRow<Bound>> enumRows(Bound)
{
    static constexpr std::array rows{
        EnumRow<Bound>{Bound::Exact, "exact"_L1},      EnumRow<Bound>{Bound::About, "about"_L1},
        EnumRow<Bound>{Bound::AtLeast, "at least"_L1}, EnumRow<Bound>{Bound::MoreThan, "more than"_L1},
        EnumRow<Bound>{Bound::AtMost, "at most"_L1},   EnumRow<Bound>{Bound::LessThan, "less than"_L1},
    };
    return rows;
}

std::span<const EnumRow<CueKind>> enumRows(CueKind)
{
    static constexpr std::array rows{
        EnumRow<CueKind>{CueKind::Negation, "negation"_L1},
        EnumRow<CueKind>{CueKind::Hedge, "hedge"_L1},
        EnumRow<CueKind>{CueKind::Modal, "modal"_L1},
    };
    return rows;
}

std::span<const EnumRow<MatchKind>> enumRows(MatchKind)
{
    static constexpr std::array rows{
        EnumRow<MatchKind>{MatchKind::Verbatim, "verbatim"_L1},
        EnumRow<MatchKind>{MatchKind::Near, "near"_L1},
        EnumRow<MatchKind>{MatchKind::Paraphrase, "paraphrase"_L1},
        EnumRow<MatchKind>{MatchKind::Partial, "partial"_L1},
    };
    return rows;
}

std::span<const EnumRow<ConflictKind>> enumRows(ConflictKind)
{
    static constexpr std::array rows{
        EnumRow<ConflictKind>{ConflictKind::Number, "number"_L1},
        EnumRow<ConflictKind>{ConflictKind::Date, "date"_L1},
        EnumRow<ConflictKind>{ConflictKind::Place, "place"_L1},
        EnumRow<ConflictKind>{ConflictKind::Actor, "actor"_L1},
        EnumRow<ConflictKind>{ConflictKind::Negation, "negation"_L1},
        EnumRow<ConflictKind>{ConflictKind::Wording, "wording"_L1},
    };
    return rows;
}

std::span<const EnumRow<CitationKind>> enumRows(CitationKind)
{
    static constexpr std::array rows{
        EnumRow<CitationKind>{CitationKind::Agency, "agency"_L1},
        EnumRow<CitationKind>{CitationKind::Outlet, "outlet"_L1},
        EnumRow<CitationKind>{CitationKind::Person, "person"_L1},
        EnumRow<CitationKind>{CitationKind::Organisation, "organisation"_L1},
        EnumRow<CitationKind>{CitationKind::Document, "document"_L1},
        EnumRow<CitationKind>{CitationKind::Unnamed, "unnamed"_L1},
    };
    return rows;
}

std::span<const EnumRow<RenderingDifference>> enumRows(RenderingDifference)
{
    static constexpr std::array rows{
        EnumRow<RenderingDifference>{RenderingDifference::Cut, "cut"_L1},
        EnumRow<RenderingDifference>{RenderingDifference::Added, "added"_L1},
        EnumRow<RenderingDifference>{RenderingDifference::Changed, "changed"_L1},
        EnumRow<RenderingDifference>{RenderingDifference::Marks, "marks"_L1},
        EnumRow<RenderingDifference>{RenderingDifference::Translation, "translation"_L1},
    };
    return rows;
}

std::span<const EnumRow<Stance>> enumRows(Stance)
{
    static constexpr std::array rows{
        EnumRow<Stance>{Stance::Asserts, "asserts"_L1},         EnumRow<Stance>{Stance::Attributes, "attributes"_L1},
        EnumRow<Stance>{Stance::Contradicts, "contradicts"_L1}, EnumRow<Stance>{Stance::Silent, "silent"_L1},
        EnumRow<Stance>{Stance::Before, "before"_L1},
    };
    return rows;
}

std::span<const EnumRow<HeadlineNoteKind>> enumRows(HeadlineNoteKind)
{
    static constexpr std::array rows{
        EnumRow<HeadlineNoteKind>{HeadlineNoteKind::AgainstHeadline, "against another headline"_L1},
        EnumRow<HeadlineNoteKind>{HeadlineNoteKind::AgainstBody, "against its body"_L1},
        EnumRow<HeadlineNoteKind>{HeadlineNoteKind::Unattributed, "unattributed"_L1},
        EnumRow<HeadlineNoteKind>{HeadlineNoteKind::Unhedged, "unhedged"_L1},
        EnumRow<HeadlineNoteKind>{HeadlineNoteKind::Stronger, "stronger"_L1},
        EnumRow<HeadlineNoteKind>{HeadlineNoteKind::FigureNotInBody, "figure not in body"_L1},
        EnumRow<HeadlineNoteKind>{HeadlineNoteKind::NameNotInBody, "name not in body"_L1},
    };
    return rows;
}

std::span<const EnumRow<ConditionKind>> enumRows(ConditionKind)
{
    static constexpr std::array rows{
        EnumRow<ConditionKind>{ConditionKind::WordSwaps, "word swaps"_L1},
        EnumRow<ConditionKind>{ConditionKind::OtherStory, "another story"_L1},
        EnumRow<ConditionKind>{ConditionKind::SharedFurniture, "shared furniture"_L1},
        EnumRow<ConditionKind>{ConditionKind::BrokenSentence, "broken sentence"_L1},
        EnumRow<ConditionKind>{ConditionKind::NoAntecedent, "no antecedent"_L1},
        EnumRow<ConditionKind>{ConditionKind::UnbalancedQuotes, "unbalanced quotation marks"_L1},
        EnumRow<ConditionKind>{ConditionKind::NotIntroduced, "not introduced"_L1},
        EnumRow<ConditionKind>{ConditionKind::Undated, "undated"_L1},
        EnumRow<ConditionKind>{ConditionKind::NoByline, "no byline"_L1},
    };
    return rows;
}

std::span<const EnumRow<DecisionTarget>> enumRows(DecisionTarget)
{
    static constexpr std::array rows{
        EnumRow<DecisionTarget>{DecisionTarget::Match, "match"_L1},
        EnumRow<DecisionTarget>{DecisionTarget::Discrepancy, "discrepancy"_L1},
        EnumRow<DecisionTarget>{DecisionTarget::Conflict, "conflict"_L1},
        EnumRow<DecisionTarget>{DecisionTarget::Event, "event"_L1},
        EnumRow<DecisionTarget>{DecisionTarget::Furniture, "furniture"_L1},
        EnumRow<DecisionTarget>{DecisionTarget::Article, "article"_L1},
        EnumRow<DecisionTarget>{DecisionTarget::Outlet, "outlet"_L1},
        EnumRow<DecisionTarget>{DecisionTarget::Story, "story"_L1},
    };
    return rows;
}

std::span<const EnumRow<Verdict>> enumRows(Verdict)
{
    static constexpr std::array rows{
        EnumRow<Verdict>{Verdict::Open, "open"_L1},         EnumRow<Verdict>{Verdict::Accepted, "accepted"_L1},
        EnumRow<Verdict>{Verdict::Rejected, "rejected"_L1}, EnumRow<Verdict>{Verdict::Reconciled, "reconciled"_L1},
        EnumRow<Verdict>{Verdict::Excluded, "excluded"_L1}, EnumRow<Verdict>{Verdict::Corrected, "corrected"_L1},
    };
    return rows;
}

std::span<const EnumRow<EvidenceStance>> enumRows(EvidenceStance)
{
    static constexpr std::array rows{
        EnumRow<EvidenceStance>{EvidenceStance::Supports, "supports"_L1},
        EnumRow<EvidenceStance>{EvidenceStance::Contradicts, "contradicts"_L1},
        EnumRow<EvidenceStance>{EvidenceStance::Attributes, "attributes"_L1},
        EnumRow<EvidenceStance>{EvidenceStance::Mentions, "mentions"_L1},
    };
    return rows;
}

std::span<const EnumRow<FileState>> enumRows(FileState)
{
    static constexpr std::array rows{
        EnumRow<FileState>{FileState::Imported, "imported"_L1},
        EnumRow<FileState>{FileState::Duplicate, "duplicate"_L1},
        EnumRow<FileState>{FileState::Skipped, "skipped"_L1},
        EnumRow<FileState>{FileState::Failed, "failed"_L1},
        EnumRow<FileState>{FileState::Excluded, "excluded"_L1},
        EnumRow<FileState>{FileState::Missing, "missing"_L1},
    };
    return rows;
}

std::span<const EnumRow<ErrorCode>> enumRows(ErrorCode)
{
    static constexpr std::array rows{
        EnumRow<ErrorCode>{ErrorCode::Cancelled, "cancelled"_L1},
        EnumRow<ErrorCode>{ErrorCode::NotFound, "not found"_L1},
        EnumRow<ErrorCode>{ErrorCode::NotReadable, "not readable"_L1},
        EnumRow<ErrorCode>{ErrorCode::NotWritable, "not writable"_L1},
        EnumRow<ErrorCode>{ErrorCode::TooLarge, "too large"_L1},
        EnumRow<ErrorCode>{ErrorCode::Empty, "empty"_L1},
        EnumRow<ErrorCode>{ErrorCode::NotAnArticle, "not an article"_L1},
        EnumRow<ErrorCode>{ErrorCode::BadEncoding, "bad encoding"_L1},
        EnumRow<ErrorCode>{ErrorCode::WrongType, "wrong type"_L1},
        EnumRow<ErrorCode>{ErrorCode::NothingToCompare, "nothing to compare"_L1},
        EnumRow<ErrorCode>{ErrorCode::StoreLocked, "store locked"_L1},
        EnumRow<ErrorCode>{ErrorCode::StoreReadOnly, "store read-only"_L1},
        EnumRow<ErrorCode>{ErrorCode::StoreNewer, "store newer"_L1},
        EnumRow<ErrorCode>{ErrorCode::StoreDamaged, "store damaged"_L1},
        EnumRow<ErrorCode>{ErrorCode::DiskFull, "disk full"_L1},
        EnumRow<ErrorCode>{ErrorCode::BadInput, "bad input"_L1},
        EnumRow<ErrorCode>{ErrorCode::Internal, "internal"_L1},
    };
    return rows;
}

} // namespace Counterpoint
