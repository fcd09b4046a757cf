// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace Counterpoint
{

/** What JSON-LD scripts say of the page's article; empty where they do not. */
struct LinkedArticle {
    QString headline;
    QString published;
    QString authors;
    QString publisher;
    QString url;
    QString language;
    QString modified;
    QString section;
    QString source; ///< Organisations that it was taken from.
};

/** Reads schema.org articles (also inside @graph and arrays); the first that gives a value wins. Broken JSON is passed
 * over. */
[[nodiscard]] LinkedArticle readLinkedData(const QList<QByteArray> &scripts);

} // namespace Counterpoint
