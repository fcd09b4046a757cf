// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <model/runcontext.h>
#include <model/span.h>

#include <QList>
#include <QStringView>

namespace Counterpoint
{

/**
 * Sentences of running text: ICU's sentence breaks (UAX 29), then an own merge and split pass for abbreviations,
 * initials, quotations of several sentences, missing spaces. Spans carry no outer space. Blank lines always part.
 * @p language: of the whole text (BCP 47); unless it is English, its abbreviations and dates are heeded too.
 * A run that is stopped has those found so far. Pure; any thread.
 */
[[nodiscard]] QList<Span> splitSentences(QStringView text, const RunContext &context = {},
                                         const QString &language = {});

/** Paragraphs: runs of lines parted by blank lines, or single lines where the text is not line-wrapped. Stops likewise.
 */
[[nodiscard]] QList<Span> splitParagraphs(QStringView text, const RunContext &context = {});

} // namespace Counterpoint
