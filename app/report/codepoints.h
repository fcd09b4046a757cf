// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QStringView>

namespace Counterpoint
{

/** Converts offsets into one text from UTF-16 code units (inside the program) to Unicode code points (outside). */
class CodePoints
{
public:
    explicit CodePoints(QStringView text);
    /** Code points before UTF-16 offset @p utf16 (0..length of the text). */
    [[nodiscard]] qsizetype at(qsizetype utf16) const;

private:
    QList<qsizetype> m_pairs; ///< Offsets of the second halves of surrogate pairs, ascending.
};

} // namespace Counterpoint
