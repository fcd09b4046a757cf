// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Precompiled for the test programs of the window.
#pragma once

#include "test.h"

#include <QApplication>
#include <QTreeView>
#include <QWidget>
