#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Counterpoint developers
# SPDX-License-Identifier: GPL-3.0-or-later

# Installs what is missing, builds Counterpoint and runs it.
#   run.sh                             opens the bundled sample; without a display: writes its report and screenshots
#   run.sh ARGS                        runs the window's program with ARGS
#   run.sh cli ARGS                    runs counterpoint-cli with ARGS; standard output is the program's alone
#   run.sh --screenshots DIR [FOLDER]  takes screenshots of the main screens, without a display
set -euo pipefail
lib=$(dirname -- "$(readlink -f -- "${BASH_SOURCE[0]}")")/lib
for part in common system root enter build; do
    # shellcheck source=/dev/null
    source "$lib/$part.sh"
done

run_sample_headless() {
    local output=$cache/sample status=0
    mkdir -p -- "$output"
    say "no display: comparing the sample without a window"
    inside "$build/release/app/cli/counterpoint-cli" compare "$checkout/resources/sample" --report "$output/report.html" \
        --json "$output/comparison.json" >&2 || status=$?
    QT_QPA_PLATFORM=offscreen with_own_settings "$build/release/app/counterpoint" --screenshots "$output" >&2 || status=$?
    [ "$status" -eq 0 ] || die "the sample could not be compared (exit status $status)"
    say "report: $output/report.html"
    local picture
    for picture in "$output"/*.png; do
        say "screenshot: $picture"
    done
}

has_display() {
    [ -n "${WAYLAND_DISPLAY-}${DISPLAY-}" ] || [ -n "${QT_QPA_PLATFORM-}" ]
}

prepare_system "$@"
if [ "${1-}" = cli ]; then
    shift
    build_preset release counterpoint-cli || die "the build failed"
    release_build_folder
    inside "$build/release/app/cli/counterpoint-cli" "$@"
    exit
fi
build_preset release counterpoint counterpoint-cli || die "the build failed"
release_build_folder
if [ $# -eq 0 ] && ! has_display; then
    run_sample_headless
    exit
fi
[ $# -gt 0 ] || set -- "$checkout/resources/sample"
for argument in "$@"; do
    case $argument in
    --screenshots | --screenshots=*)
        export QT_QPA_PLATFORM="${QT_QPA_PLATFORM:-offscreen}"
        with_own_settings "$build/release/app/counterpoint" "$@"
        exit
        ;;
    -h | --help | --help-all | -v | --version) export QT_QPA_PLATFORM="${QT_QPA_PLATFORM:-offscreen}" ;;
    esac
done
has_display || die "there is no display for the window; without one, try: run.sh cli compare FOLDER --report FILE.html"
inside "$build/release/app/counterpoint" "$@"
