# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 The Counterpoint developers
# SPDX-License-Identifier: GPL-3.0-or-later

# Configuring and building. Sourced, never run.

# Finds the packages or makes the root, and sets how commands are run: all that must be before a build.
# Further arguments are paths which the program is going to be given.
prepare_system() {
    find_cache
    find_manager
    case ${COUNTERPOINT_ENTER:-} in
    '' | native | bwrap | chroot) ;;
    *) die "COUNTERPOINT_ENTER may be native, bwrap or chroot" ;;
    esac
    if [ "${COUNTERPOINT_ENTER:-native}" = native ] && is_native_system; then
        way=native root_id=native
        local packages
        mapfile -t packages < <(read_packages "$package_list")
        install_packages "${packages[@]}"
    else
        [ "${COUNTERPOINT_ENTER:-}" != native ] || die "this system's own packages do not do: Qt 6.8 is needed"
        have bwrap || [ "${COUNTERPOINT_ENTER:-}" = chroot ] || install_packages bubblewrap
        ensure_root
        prepare_entering "$@"
        find_way
    fi
    prepare_build_folder
}

# The build lies in the cache, keyed by the checkout's path. The sources are reached through a link beside it: so no
# odd name of the checkout gets into CMake's, ninja's or Qt's files, and two clones compile the same relative paths,
# which lets them share ccache.
prepare_build_folder() {
    build=$cache/build/$(path_key "$checkout")
    mkdir -p -- "$build"
    ln -sfnT -- "$checkout" "$build/src"
    export CCACHE_DIR=$cache/ccache CCACHE_BASEDIR=$build CCACHE_NOHASHDIR=1 CCACHE_COMPILERCHECK=content
    export CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime
    export CCACHE_MAXSIZE=${CCACHE_MAXSIZE:-5G}
    exec {build_lock}>>"$build/lock"
    flock -n "$build_lock" || { say "waiting for another build of this checkout"; flock "$build_lock"; }
}

# Settings and comparisons of its own for what a script runs to show or to try: the user's are not read nor changed,
# and a window that is open holds none of them.
with_own_settings() {
    local home=$build/settings
    rm -rf --one-file-system -- "$home"
    mkdir -p -- "$home"
    XDG_DATA_HOME=$home/data XDG_CONFIG_HOME=$home/config XDG_STATE_HOME=$home/state XDG_CACHE_HOME=$home/cache inside "$@"
}

# Ends the hold on the build folder: others may build while the program runs.
release_build_folder() {
    exec {build_lock}>&-
}

# As many jobs as there are processors, but no more than memory holds (1 GB a job).
jobs() {
    local memory processors
    processors=$(nproc)
    memory=$(awk '/^MemAvailable:/ { print int($2 / 1048576) }' /proc/meminfo)
    [ "$memory" -ge 1 ] || memory=1
    echo $((processors < memory ? processors : memory))
}

# build_preset PRESET [TARGET...]: configures when it must, and builds. All output goes to standard error.
build_preset() {
    local preset=$1 folder=$build/$1 stamp=$build/$1.configured state
    shift
    state=$root_id-$(sha256sum < "$checkout/CMakePresets.json")
    if [ ! -e "$folder/build.ninja" ] || [ "$(cat -- "$stamp" 2>/dev/null)" != "$state" ]; then
        say "configuring ($preset) in $folder"
        rm -f -- "$stamp"
        inside cmake --fresh -S "$build/src" -B "$folder" --preset "$preset" \
            -D "COUNTERPOINT_TIDY_CACHE=$cache/tidy" < /dev/null >&2 || return 1
        printf '%s\n' "$state" > "$stamp"
    fi
    inside cmake --build "$folder" --parallel "$(jobs)" ${1:+--target "$@"} < /dev/null >&2
}
