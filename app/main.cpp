// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/shell/windowprogram.h>

int main(int argc, char *argv[])
{
    return Counterpoint::runWindow(argc, argv);
}
