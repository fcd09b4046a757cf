// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "draft.h"

#include <model/runcontext.h>

#include <QJsonObject>

namespace Counterpoint
{

/** Does the object hold the text of an article? */
[[nodiscard]] bool hasStory(const QJsonObject &object);

/**
 * The article of an object by the keys of news-please, trafilatura, newspaper, NewsAPI, schema.org and JSON Feed 1.1;
 * the first key of each list that has a value wins.
 */
[[nodiscard]] Draft storyDraft(const QJsonObject &object, const RunContext &context);

} // namespace Counterpoint
