// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Counterpoint
{

/** Whether @p name is a place known to WordNet's list or to ICU's names of regions. Thread-safe. */
[[nodiscard]] bool isKnownPlace(const QString &name);

/** The name under which a place's other names are joined ("USA": "United States"); @p name itself when there is none.
 */
[[nodiscard]] QString placeName(const QString &name);

/** The place an adjective or noun of origin stands for ("Belgian": "Belgium", plural too); empty when it is none. */
[[nodiscard]] QString placeOfDemonym(const QString &word);

} // namespace Counterpoint
