// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Precompiled for the test programs.
#pragma once

#include "core.h"

#include <QSignalSpy>
#include <QTest>
