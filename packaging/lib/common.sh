# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 The Counterpoint developers
# SPDX-License-Identifier: GPL-3.0-or-later

# Messages, the places of things, and the right to do what only root may do. Sourced, never run.

# Standard output belongs to the program that is run; all messages go to standard error.
say() {
    printf 'counterpoint: %s\n' "$*" >&2
}

die() {
    printf 'counterpoint: error: %s\n' "$*" >&2
    exit 70
}

# Fills a variable with the absolute path of a folder, links resolved; a name may end in a line break.
resolve_folder() {
    local -n result=$1
    result=$(cd -- "$2" && pwd -P && printf x) || die "cannot enter the folder $2"
    result=${result%$'\n'x}
}

have() {
    command -v -- "$1" >/dev/null 2>&1
}

is_root() {
    [ "$(id -u)" -eq 0 ]
}

# Runs a command as root: directly, or through sudo when we are not root. Says so before it asks for a password.
as_root() {
    if is_root; then
        "$@"
    elif have sudo; then
        sudo -n true 2>/dev/null || say "root is needed, sudo may ask for your password: $1 ${2-}"
        sudo -- "$@"
    else
        die "this needs root, and sudo is not there: $*"
    fi
}

home_folder() {
    printf '%s' "${HOME:-$(getent passwd "$(id -u)" | cut -d: -f6)}"
}

# Everything that the scripts make lies below one folder: $cache.
find_cache() {
    local base=${XDG_CACHE_HOME:-}
    [[ $base == /* ]] || base=$(home_folder)/.cache
    mkdir -p -- "$base/counterpoint" || die "cannot make the cache folder $base/counterpoint"
    resolve_folder cache "$base/counterpoint"
    if printf '%s' "$cache" | LC_ALL=C.UTF-8 grep -qvaxE '[^][:cntrl:]"#$&;<>\|*?{}[]*' || [[ $cache == *$'\n'* ]]; then
        die "CMake and Qt cannot build below a folder whose name holds any of \" # \$ & ; < > \\ | * ? [ ] { }, a control" \
            "character or invalid UTF-8. Set XDG_CACHE_HOME to another folder. It is: $(printf '%q' "$cache")"
    fi
}

# A short name for a path, the same each time.
path_key() {
    printf '%s' "$1" | sha256sum | cut -c1-16
}

# Debian keeps debootstrap where an ordinary user's PATH does not look.
PATH=$PATH:/usr/local/sbin:/usr/sbin:/sbin
resolve_folder checkout "${BASH_SOURCE[0]%/*}/../.."
