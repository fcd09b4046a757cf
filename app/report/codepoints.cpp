// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "codepoints.h"

#include <algorithm>

namespace Counterpoint
{

CodePoints::CodePoints(QStringView text)
{
    for (qsizetype i = 1; i < text.size(); ++i)
        if (text[i].isLowSurrogate() && text[i - 1].isHighSurrogate())
            m_pairs.append(i);
}

qsizetype CodePoints::at(qsizetype utf16) const
{
    return utf16 - (std::ranges::lower_bound(m_pairs, utf16) - m_pairs.begin());
}

} // namespace Counterpoint
