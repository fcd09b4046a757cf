// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "htmlpage.h"
#include "linkeddata.h"
#include "microdata.h"

#include <model/article.h>

#include <QHash>

namespace Counterpoint
{

/** What a page's metadata say of its days, best witness first. */
struct PageDates {
    QList<PublicationDate> published;
    QList<PublicationDate> changed;
};

/** @p meta: values of <meta> by lowercase name. Pure; any thread. */
[[nodiscard]] PageDates readPageDates(const HtmlPage &page, const LinkedArticle &linked,
                                      const MicrodataArticle &microdata, const QHash<QString, QString> &meta);

} // namespace Counterpoint
