// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QSet>
#include <QString>
#include <QStringList>
#include <QStringView>

namespace Counterpoint
{

/**
 * Word lists of resources/lexicon/: UTF-8 text files, one entry a line, '#' begins a comment line that says where the
 * list comes from. Loaded once, kept for the life of the program; thread-safe.
 */
[[nodiscard]] const QSet<QString> &lexiconSet(QStringView file);

/** Rows of tab-separated fields. */
[[nodiscard]] const QList<QStringList> &lexiconRows(QStringView file);

/** First field -> the other fields, joined by tab. */
[[nodiscard]] const QHash<QString, QString> &lexiconMap(QStringView file);

} // namespace Counterpoint
