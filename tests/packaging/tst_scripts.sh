#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Counterpoint developers
# SPDX-License-Identifier: GPL-3.0-or-later

# tst_scripts.sh SOURCES: the parts of run.sh and test.sh that can be tried without root and without a network.
set -uo pipefail
sources=$1
lib=$sources/packaging/lib
scratch=$(mktemp -d)
trap 'rm -rf -- "$scratch"' EXIT
failed=0

# check NAME COMMAND...: the command succeeds. Each runs in a shell of its own.
check() {
    local name=$1 output
    shift
    if output=$("$@" 2>&1); then
        echo "ok: $name"
    else
        echo "FAILED: $name: $output"
        failed=1
    fi
}

load() {
    local part
    for part in common system root enter build; do
        # shellcheck source=/dev/null
        source "$lib/$part.sh"
    done
}

are_well_formed() {
    local script
    for script in "$sources"/.ci/run "$sources"/packaging/*.sh "$lib"/*.sh; do
        bash -n "$script" || return 1
    done
}

name_no_server() {
    ! grep -rnE '[a-z]+://[a-z]' "$sources"/.ci/run "$sources"/packaging/*.sh "$lib" "$sources/packaging/packages"
}

lists_are_names() {
    load
    local list names
    for list in "$sources"/packaging/packages/*.txt; do
        names=$(read_packages "$list")
        [ "$(wc -l <<<"$names")" -ge 20 ] || { echo "$list is short"; return 1; }
        ! grep -vE '^[a-z0-9][A-Za-z0-9.+_-]+$' <<<"$names" || { echo "in $list"; return 1; }
        [ -z "$(sort <<<"$names" | uniq -d)" ] || { echo "$list names a package twice"; return 1; }
    done
}

# cache_is STATUS BASE: a cache below BASE is taken (0) or refused (70).
cache_is() {
    (load; XDG_CACHE_HOME=$2 find_cache) >/dev/null 2>"$scratch/said"
    local status=$?
    [ "$status" -eq "$1" ] || { echo "exit status $status"; cat "$scratch/said"; return 1; }
    [ "$1" -eq 0 ] || grep -q XDG_CACHE_HOME "$scratch/said"
}

relative_cache_is_ignored() {
    load
    HOME=$scratch XDG_CACHE_HOME=relative find_cache
    [ "$cache" = "$scratch/.cache/counterpoint" ]
}

mirror_is_debians_own() {
    load
    apt-get() {
        printf '%s\n' 'Acme|Debian|https:first' 'Debian|Debian-Security|https:second' 'Debian|Debian|cdrom:third' \
            'Debian|Debian|https:fourth' 'Debian|Debian|https:fifth'
    }
    [ "$(debian_mirror)" = https:fourth ]
}

versions_compare() {
    load
    is_at_least 6.8.2 6.8 && is_at_least 6.10 6.8 && ! is_at_least 6.4.2 6.8 && ! is_at_least '' 6.8
}

keys_tell_paths_apart() {
    load
    [ "$(path_key $'/a\n')" != "$(path_key /a)" ] && [ "$(path_key /a)" = "$(path_key /a)" ]
}

newline_is_kept() {
    load
    mkdir -p "$scratch/"$'line\n'
    resolve_folder found "$scratch/"$'line\n'
    [ "${found##*/}" = $'line\n' ]
}

# A checkout below /var is seen inside although the root has a /var of its own.
plan_opens_var() {
    load
    root=$scratch/root plan=() needed_paths=(/var/lib/jobs/checkout)
    mkdir -p "$root"/var/{lib/dpkg,cache} && ln -sf /run "$root/var/run"
    plan_folder /var
    local text=" ${plan[*]} "
    [[ $text == *" --dir /var/lib "* && $text == *" --ro-bind $root/var/lib/dpkg /var/lib/dpkg "* &&
        $text == *" --ro-bind $root/var/cache /var/cache "* && $text == *" --symlink /run /var/run "* &&
        $text != *" --ro-bind $root/var /var "* ]] || { echo "$text"; return 1; }
}

plan_binds_what_nothing_needs_changed() {
    load
    root=$scratch/root plan=() needed_paths=(/var/lib/jobs/checkout)
    mkdir -p "$root/usr/bin"
    plan_folder /usr
    [ "${plan[*]}" = "--ro-bind $root/usr /usr" ]
}

# An empty /, the root's folders, a new /dev and /proc, the host's own folders under their names, the user's name.
plan_is_whole() {
    load
    root=$scratch/debian cache=$scratch/cache plan=() needed_paths=()
    mkdir -p "$root"/{usr/{bin,lib,lib64,sbin},etc,var}
    echo 'root:x:0:0::/root:/bin/sh' | tee "$root/etc/passwd" > "$root/etc/group"
    make_plan
    local text=" ${plan[*]} " part
    for part in "--ro-bind $root/usr /usr" "--ro-bind $root/etc /etc" "--symlink usr/lib64 /lib64" \
        "--dev /dev --proc /proc" "--bind $(readlink -f /tmp) /tmp" "--ro-bind $cache/user/passwd-$(id -u) /etc/passwd"; do
        [[ $text == *" $part "* ]] || { echo "missing: $part"; return 1; }
    done
    [[ $text == ' --tmpfs / '* && $text != *' --bind /etc '* && $text != *' --bind /usr '* ]] || { echo "$text"; return 1; }
}

relative_paths_are_needed_too() {
    load
    root=$scratch/debian working_folder=/var needed_paths=()
    need_path tmp
    [ "${needed_paths[*]}" = /var/tmp ]
}

copied_time_zone_is_kept() {
    load
    cache=$scratch/cache
    readlink() { printf '%s' "$scratch/localtime"; }
    echo zone > "$scratch/localtime"
    [ "$(time_zone)" = ":$cache/user/localtime" ] && cmp -s "$scratch/localtime" "$cache/user/localtime"
}

# remove_refuses FOLDER: a folder that is no build root is never removed.
remove_refuses() {
    mkdir -p "$1"
    (load; cache=$scratch/cache; as_root() { "$@"; }; remove_root "$1") >/dev/null 2>&1
    [ $? -eq 70 ] && [ -d "$1" ]
}

chroot_refuses_the_hosts_mounts() {
    # Only root may look, and in a build root we are in another namespace already.
    [ "$(readlink /proc/1/ns/mnt)" = "$(readlink /proc/self/ns/mnt)" ] || return 0
    ! bash "$lib/chroot.sh" "$scratch" / 0 0 0 -- true 2>"$scratch/said" && grep -q namespace "$scratch/said"
}

unknown_way_is_refused() {
    (load; XDG_CACHE_HOME=$scratch COUNTERPOINT_ENTER=tunnel prepare_system) >/dev/null 2>&1
    [ $? -eq 70 ]
}

check 'scripts are well-formed' are_well_formed
check 'no server is named' name_no_server
check 'package lists are lists of names' lists_are_names
for name in plain 'two words' 'Übergröße' "quo'te"; do
    check "cache is taken: $name" cache_is 0 "$scratch/$name"
done
for name in 'semi;colon' 'dou"ble' $'line\nbreak' 'ha#sh' 'am&p' 'a<b' 'back\slash' 'pi|pe' 'dol$lar' $'inv\xffalid'; do
    check "cache is refused: $(printf '%q' "$name")" cache_is 70 "$scratch/$name"
done
check 'a relative cache is ignored' relative_cache_is_ignored
check 'the mirror is Debian'"'"'s own' mirror_is_debians_own
check 'versions are compared as versions' versions_compare
check 'keys tell paths apart' keys_tell_paths_apart
check 'a line break in a name is kept' newline_is_kept
check 'the plan opens /var' plan_opens_var
check 'the plan binds the rest whole' plan_binds_what_nothing_needs_changed
check 'the plan is whole' plan_is_whole
check 'relative paths are needed too' relative_paths_are_needed_too
check 'a copied time zone is kept' copied_time_zone_is_kept
check 'nothing but a root is removed: elsewhere' remove_refuses "$scratch/elsewhere/root-1"
check 'nothing but a root is removed: build' remove_refuses "$scratch/cache/build"
check 'chroot.sh wants a mount namespace of its own' chroot_refuses_the_hosts_mounts
check 'an unknown way of entering is refused' unknown_way_is_refused
exit "$failed"
