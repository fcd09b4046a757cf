// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QCoreApplication;

namespace Counterpoint
{

/**
 * Installs the window's own words: English, whose file holds the forms of one and of many. The locale becomes one of
 * that language, so that no sentence mixes its months with words of another.
 */
void loadTranslations(QCoreApplication &application);

} // namespace Counterpoint
