// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "vocabulary.h"

namespace Counterpoint
{

QString Vocabulary::conditionKind(ConditionKind kind)
{
    switch (kind) {
    case ConditionKind::WordSwaps:
        return tr("Words exchanged");
    case ConditionKind::OtherStory:
        return tr("Another story inside");
    case ConditionKind::SharedFurniture:
        return tr("Same line on two pages");
    case ConditionKind::BrokenSentence:
        return tr("Broken sentence");
    case ConditionKind::NoAntecedent:
        return tr("Who is meant?");
    case ConditionKind::UnbalancedQuotes:
        return tr("Quotation marks");
    case ConditionKind::NotIntroduced:
        return tr("Not introduced");
    case ConditionKind::Undated:
        return tr("Undated");
    case ConditionKind::NoByline:
        return tr("No byline");
    }
    return {};
}

QString Vocabulary::headlineNote(HeadlineNoteKind kind)
{
    switch (kind) {
    case HeadlineNoteKind::AgainstHeadline:
        return tr("Headlines differ");
    case HeadlineNoteKind::AgainstBody:
        return tr("Differs from its text");
    case HeadlineNoteKind::Unattributed:
        return tr("States as fact");
    case HeadlineNoteKind::Unhedged:
        return tr("Surer than its text");
    case HeadlineNoteKind::Stronger:
        return tr("Stronger than its text");
    case HeadlineNoteKind::FigureNotInBody:
        return tr("Figure not in its text");
    case HeadlineNoteKind::NameNotInBody:
        return tr("Name not in its text");
    }
    return {};
}

QString Vocabulary::citationKind(CitationKind kind)
{
    switch (kind) {
    case CitationKind::Agency:
        return tr("Agency");
    case CitationKind::Outlet:
        return tr("Outlet");
    case CitationKind::Person:
        return tr("Person");
    case CitationKind::Organisation:
        return tr("Organisation");
    case CitationKind::Document:
        return tr("Document");
    case CitationKind::Unnamed:
        return tr("Unnamed");
    }
    return {};
}

QString Vocabulary::renderingDifference(RenderingDifference kind)
{
    switch (kind) {
    case RenderingDifference::Cut:
        return tr("cut");
    case RenderingDifference::Added:
        return tr("added");
    case RenderingDifference::Changed:
        return tr("changed");
    case RenderingDifference::Marks:
        return tr("other marks");
    case RenderingDifference::Translation:
        return tr("another translation");
    }
    return {};
}

QString Vocabulary::unmarkedRendering()
{
    return tr("without quotation marks");
}

} // namespace Counterpoint
