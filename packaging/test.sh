#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Counterpoint developers
# SPDX-License-Identifier: GPL-3.0-or-later

# Installs what is missing, builds Counterpoint with sanitizers and runs all its tests.
#   test.sh              every check: format, tests, the release build tried out, clang-tidy over what changed
#   test.sh CTEST ARGS   only the tests, with arguments for ctest: test.sh -R store
set -euo pipefail
lib=$(dirname -- "$(readlink -f -- "${BASH_SOURCE[0]}")")/lib
for part in common system root enter build checks; do
    # shellcheck source=/dev/null
    source "$lib/$part.sh"
done

started=$SECONDS
prepare_system
prepared=$SECONDS
failures=()
if [ $# -gt 0 ]; then
    run_step 'tests' run_tests "$@"
else
    run_step 'format' build_preset "$preset" format-check
    run_step 'tests' run_tests
    run_step 'release build' smoke_test
    run_step 'clang-tidy' build_preset "$preset" tidy-changed
fi
closing_line
say "system made ready in $((prepared - started)) s, checks done in $((SECONDS - prepared)) s"
[ ${#failures[@]} -eq 0 ] || die "failed: ${failures[*]}"
say "all checks passed"
