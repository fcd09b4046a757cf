// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "draft.h"

#include <model/runcontext.h>

#include <QString>

#include <optional>

namespace Counterpoint
{

/** A body in plain text, a block for each paragraph. */
[[nodiscard]] Draft plainTextDraft(const QString &text, const RunContext &context);

/** The article in a whole web page, with what the page says of itself; nothing when the page holds no running text. */
[[nodiscard]] std::optional<Draft> webPageDraft(const QString &source, const RunContext &context);

/** A body in HTML that is nothing but the article, as a feed or a scraper gives it. */
[[nodiscard]] Draft htmlBodyDraft(const QString &source, const RunContext &context = {});

/** Markup or plain text? A body is HTML when it holds an element that HTML closes or breaks a line with. */
[[nodiscard]] bool looksLikeHtml(const QString &body);

/** The body under its headline and standfirst, where it does not hold these itself; with the format's metadata. */
[[nodiscard]] Draft headedDraft(const MetadataHints &hints, const Draft &body, const RunContext &context = {});

} // namespace Counterpoint
