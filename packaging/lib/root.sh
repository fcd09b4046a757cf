# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 The Counterpoint developers
# SPDX-License-Identifier: GPL-3.0-or-later

# The Debian 13 build root for systems whose own Qt is too old. Sourced, never run.
# It lies in the user's cache, belongs to root, and is named after what it is made of: a changed package list makes a
# new one beside. Every use holds a shared lock; only an unused root is ever removed.

root_suite=trixie
root_max_idle_days=30

# The Debian mirror that this system's own apt uses; nothing when it uses none.
debian_mirror() {
    have apt-get || return 0
    LC_ALL=C apt-get indextargets --format '$(ORIGIN)|$(LABEL)|$(REPO_URI)' 2>/dev/null |
        awk -F '|' '$1 == "Debian" && $2 == "Debian" && $3 ~ /^https?:/ { print $3; exit }'
}

# Sets $root, $root_id.
name_root() {
    local lib=$checkout/packaging/lib
    root_id=$({
        printf '%s\n' "$root_suite" "$(uname -m)"
        read_packages "$checkout/packaging/packages/debian.txt" | LC_ALL=C sort
        cat -- "$lib/makeroot.sh"
    } | sha256sum | cut -c1-16)
    root=$cache/root-$root_id
}

# rm --one-file-system, and only a root in our own cache: never through a mount, never anything else.
remove_root() {
    [[ $1 == "$cache"/root-* && -d $1 && ! -L $1 ]] || die "not a build root: $1"
    as_root rm -rf --one-file-system -- "$1"
}

# Removes roots that nobody uses and nobody has used for a month, and what an interrupted run left.
remove_stale_roots() {
    local stamp fd
    while IFS= read -r -d '' stamp; do
        local old=${stamp%.lock}
        [ "$old" != "$root" ] && [ -d "$old" ] || continue
        exec {fd}>>"$stamp"
        if flock -n -x "$fd"; then
            say "removing a build root that was not used for $root_max_idle_days days: $old"
            remove_root "$old"
        fi
        exec {fd}>&-
    done < <(find "$cache" -maxdepth 1 -name 'root-*.lock' -mtime "+$root_max_idle_days" -print0)
}

# The keys that Debian signs its packages with, under the name that this system's manager knows.
keyring_package() {
    case $manager in
    dnf) echo debian-keyring ;;
    *) echo debian-archive-keyring ;;
    esac
}

# Makes the root unless it is there, and holds it until this process and its children end.
ensure_root() {
    name_root
    exec {root_lock}>>"$root.lock"
    flock -n -s "$root_lock" || { say "waiting for another run that makes the build root"; flock -s "$root_lock"; }
    if [ ! -d "$root" ]; then
        flock -x "$root_lock"
        [ -d "$root" ] || make_root
        flock -s "$root_lock"
    fi
    touch -- "$root.lock"
    remove_stale_roots
}

make_root() {
    say "this system's own Qt is older than 6.8: making a Debian 13 build root in $root (needs about 2.5 GB)"
    is_root || say "debootstrap and apt in the build root need root: sudo is used for them"
    install_packages debootstrap bubblewrap "$(keyring_package)"
    local left
    for left in "$root".new.*; do
        [ ! -d "$left" ] || remove_root "$left"
    done
    local fresh=$root.new.$$ log=$cache/log/root.log packages mirror
    mkdir -p -- "$cache/log"
    packages=$(read_packages "$checkout/packaging/packages/debian.txt" | tr '\n' ' ')
    mirror=$(debian_mirror)
    say "installing in the build root: $packages"
    if ! as_root unshare -m --propagation private -- bash "$checkout/packaging/lib/makeroot.sh" \
        "$root_suite" "$fresh" "$mirror" "$packages" < /dev/null > >(tee -- "$log" | grep --line-buffered '^==' >&2) 2>&1; then
        tail -n 30 -- "$log" >&2
        [ ! -d "$fresh" ] || remove_root "$fresh"
        die "the build root could not be made; its whole log is in $log"
    fi
    as_root mv -T -- "$fresh" "$root"
    say "the build root is ready"
}
