// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMap>
#include <QString>
#include <QStringList>

namespace Counterpoint
{

/** In how many of the texts a base form stands. */
class TextCounts
{
public:
    /** Counts the distinct lines of the files, one text each. */
    [[nodiscard]] static TextCounts countFiles(const QStringList &paths);

    /** Reads what write() wrote. */
    [[nodiscard]] static TextCounts read(const QString &path);

    /**
     * Writes first the number of the texts, then base form and count; rare base forms are left out, so that no text can
     * be told.
     */
    void write(const QString &path) const;

    void add(const QString &text);

    /** Share of the texts that hold the base form: 0..1. */
    [[nodiscard]] double share(const QString &key) const;
    [[nodiscard]] QStringList keys() const { return m_counts.keys(); }

private:
    QMap<QString, int> m_counts;
    int m_texts = 0;
};

} // namespace Counterpoint
