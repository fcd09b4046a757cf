#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Counterpoint developers
# SPDX-License-Identifier: GPL-3.0-or-later

# formatcheck.sh CLANG_FORMAT FILES...: names the files that clang-format would change, each once.
set -uo pipefail
if complaints=$("$1" --dry-run --Werror "${@:2}" 2>&1); then
    exit 0
fi
echo 'not formatted (the target format does it):'
sed -n 's/^\(.*\):[0-9]*:[0-9]*: error: code should be clang-formatted.*/  \1/p' <<<"$complaints" | sort -u
grep -E 'error: ' <<<"$complaints" | grep -v 'should be clang-formatted'
exit 1
