// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace Counterpoint
{

/** One kind of file that articles are read from. */
struct ArticleFormat {
    QString name; ///< "Markdown".
    QStringList suffixes; ///< Without the dot.
};

/** All formats of the importers' registry in its order, then the archives. Any thread. */
[[nodiscard]] QList<ArticleFormat> articleFormats();

} // namespace Counterpoint
