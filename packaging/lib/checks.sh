# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 The Counterpoint developers
# SPDX-License-Identifier: GPL-3.0-or-later

# The checks that test.sh runs. Sourced, never run.

# dev, or ci where a warning of the compiler is a failure.
preset=${COUNTERPOINT_PRESET:-dev}

# run_step NAME COMMAND...: runs a check, times it, notes its failure and goes on.
run_step() {
    local name=$1 started=$SECONDS
    shift
    say "== $name"
    if "$@"; then
        say "== $name: passed ($((SECONDS - started)) s)"
    else
        say "== $name: FAILED ($((SECONDS - started)) s)"
        failures+=("$name")
    fi
}

# Fails when there is not one test.
run_tests() {
    build_preset "$preset" || return 1
    local log=$build/ctest.log
    inside ctest --test-dir "$build/$preset" --no-tests=error --output-on-failure --parallel "$(jobs)" "$@" |
        tee -- "$log" >&2
    return "${PIPESTATUS[0]}"
}

# ctest's own closing line, at the end where it is looked for, and what could not be tried on this system.
closing_line() {
    [ ! -r "$build/ctest.log" ] || grep -E '% tests passed|^No tests|\*\*\*Skipped' -- "$build/ctest.log" >&2 || true
}

# True when a program is PIE, resolves all at start, protects its stack and has its calls of libc checked (FORTIFY).
is_hardened() {
    local header dynamic symbols
    header=$(inside readelf -hlW "$1") dynamic=$(inside readelf -dW "$1") symbols=$(inside readelf -sW --dyn-syms "$1")
    [[ $header == *'DYN ('* && $header == *GNU_RELRO* && $dynamic == *' NOW'* && $symbols == *__stack_chk_fail* && $symbols == *__memcpy_chk* ]]
}

# The release build is what users get: both programs start, the sample is compared, the window can be drawn.
smoke_test() {
    build_preset release || return 1
    local output=$build/smoke cli=$build/release/app/cli/counterpoint-cli window=$build/release/app/counterpoint
    rm -rf --one-file-system -- "$output"
    mkdir -p -- "$output/screens"
    is_hardened "$cli" && is_hardened "$window" || { say "a program is not hardened"; return 1; }
    inside "$cli" --version > "$output/version.txt" || { say "counterpoint-cli --version failed"; return 1; }
    with_own_settings "$cli" compare "$checkout/resources/sample" --json "$output/sample.json" --report "$output/sample.html" >&2 ||
        { say "counterpoint-cli compare: exit status $?"; return 1; }
    inside python3 -m json.tool "$output/sample.json" > /dev/null || { say "the comparison is not JSON"; return 1; }
    [ -s "$output/sample.html" ] || { say "the report is empty"; return 1; }
    QT_QPA_PLATFORM=offscreen inside "$window" --version > "$output/version.txt" ||
        { say "counterpoint --version failed"; return 1; }
    QT_QPA_PLATFORM=offscreen with_own_settings "$window" --screenshots "$output/screens" >&2 ||
        { say "counterpoint --screenshots: exit status $?"; return 1; }
    [ -n "$(find "$output/screens" -name '*.png' -size +4k)" ] || { say "the window drew nothing"; return 1; }
}
