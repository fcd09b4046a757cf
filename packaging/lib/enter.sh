# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 The Counterpoint developers
# SPDX-License-Identifier: GPL-3.0-or-later

# Entering the build root. Sourced, never run.
# What is seen inside is written down once, as arguments of bubblewrap ($plan); where bubblewrap is refused,
# lib/chroot.sh carries out the same plan with bind mounts in a mount namespace of its own and chroot.
# All paths are the same inside and outside.

# Variables that would lead the compiler, CMake or Qt in the root to the host's files.
host_only=(CC CXX CPP CFLAGS CXXFLAGS CPPFLAGS LDFLAGS LD_LIBRARY_PATH LD_PRELOAD CMAKE_PREFIX_PATH PKG_CONFIG_PATH
    CPATH LIBRARY_PATH QTDIR QT_PLUGIN_PATH QT_QPA_PLATFORM_PLUGIN_PATH QML2_IMPORT_PATH PYTHONPATH PYTHONHOME
    LANGUAGE LC_CTYPE LC_NUMERIC LC_TIME LC_COLLATE LC_MONETARY LC_MESSAGES)
# What goes through sudo, which clears the environment. No secrets: it shows in the list of processes.
kept_variables='^(HOME|USER|LOGNAME|TERM|COLORTERM|DISPLAY|WAYLAND_DISPLAY|XAUTHORITY|DBUS_SESSION_BUS_ADDRESS|XDG_[A-Z_]*'
kept_variables+='|QT_[A-Z0-9_]*|QTEST_[A-Z_]*|COUNTERPOINT_[A-Z_]*|CCACHE_[A-Z]*|CTEST_[A-Z_]*|[A-Z]+SAN_OPTIONS'
kept_variables+='|CMAKE_BUILD_PARALLEL_LEVEL|TMPDIR|TZ)$'

# Folders that must be seen inside, whatever they lie under.
needed_paths=()

is_system_folder() {
    case $1 in
    /bin | /sbin | /lib | /lib32 | /lib64 | /libx32 | /libo32 | /usr | /etc | /var | /dev | /proc | /sys | /run | /boot) return 0 ;;
    *) return 1 ;;
    esac
}

# A path needs a line of its own when a folder of the root would hide it.
need_path() {
    local path=$1 top
    [[ $path == /* ]] || path=$working_folder/$path
    [ -e "$path" ] || return 0
    top=/${path#/}
    top=/$(cut -d/ -f2 <<<"$top")
    is_system_folder "$top" || return 0
    case $top in
    /var) [ "$path" != /var ] || return 0 ;;
    /usr | /etc) [ ! -e "$root$path" ] || return 0 ;;
    /run) [[ $path == /run/*/* ]] || return 0 ;;
    *) return 0 ;;
    esac
    needed_paths+=("$path")
}

# Puts the root's folder $1 in the plan; where a needed path lies below, only its neighbours.
plan_folder() {
    local folder=$1 path below=''
    for path in "${needed_paths[@]}"; do
        [[ $path != "$folder"/* ]] || below=yes
    done
    if [ -z "$below" ]; then
        plan+=(--ro-bind "$root$folder" "$folder")
        return
    fi
    plan+=(--dir "$folder")
    local entry
    for entry in "$root$folder"/* "$root$folder"/.[!.]*; do
        if [ -L "$entry" ]; then
            plan+=(--symlink "$(readlink -- "$entry")" "${entry#"$root"}")
        elif [ -d "$entry" ]; then
            plan_folder "${entry#"$root"}"
        elif [ -e "$entry" ]; then
            plan+=(--ro-bind "$entry" "${entry#"$root"}")
        fi
    done
}

# Every folder of the host that is not the system's own, under its own name.
plan_host_folders() {
    local folder target
    for folder in /*; do
        is_system_folder "$folder" && continue
        [ -d "$folder" ] && [ -x "$folder" ] && [ "$folder" != /lost+found ] || continue
        target=$(readlink -f -- "$folder")
        plan+=(--bind "$target" "$folder")
    done
}

# A file or socket, if it is there and not seen already.
plan_socket() {
    [[ ${1-} == /run/* && -e $1 ]] && plan+=(--bind "$1" "$1")
    return 0
}

# What a window needs of /run; /tmp/.X11-unix and a home folder's .Xauthority are seen with their folders.
plan_window() {
    local runtime=${XDG_RUNTIME_DIR-} bus=${DBUS_SESSION_BUS_ADDRESS-}
    if [[ $runtime == /run/* && -d $runtime ]]; then
        plan+=(--perms 0700 --dir "$runtime")
        plan_socket "$runtime/${WAYLAND_DISPLAY:-wayland-0}"
        plan_socket "$runtime/bus"
        plan_socket "$runtime/at-spi"
    fi
    [[ ${WAYLAND_DISPLAY-} != /* ]] || plan_socket "$WAYLAND_DISPLAY"
    plan_socket "${XAUTHORITY-}"
    if [[ $bus == unix:path=* ]]; then
        bus=${bus#unix:path=}
        bus=${bus%%[,;]*}
        [ "$bus" = "$runtime/bus" ] || plan_socket "$bus"
    fi
    plan_socket /run/dbus/system_bus_socket
    plan_socket /run/media
}

# The names of the user and the group, which the root does not know.
plan_user() {
    local file
    mkdir -p -- "$cache/user"
    for file in passwd group; do
        local id name=$cache/user/$file-$(id -u)
        [ "$file" = passwd ] && id=$(id -u) || id=$(id -g)
        { cat -- "$root/etc/$file" && { is_root || getent "$file" "$id" || true; }; } > "$name.$$"
        mv -f -- "$name.$$" "$name"
        plan+=(--ro-bind "$name" "/etc/$file")
    done
}

make_plan() {
    plan=(--tmpfs /)
    local folder
    for folder in usr etc var; do
        plan_folder "/$folder"
    done
    for folder in bin lib lib64 sbin; do
        [ ! -e "$root/usr/$folder" ] || plan+=(--symlink "usr/$folder" "/$folder")
    done
    plan+=(--dev /dev --proc /proc --dir /run)
    [ ! -d /dev/dri ] || plan+=(--dev-bind /dev/dri /dev/dri)
    plan_host_folders
    local path
    for path in "${needed_paths[@]}"; do
        plan+=(--bind "$path" "$path")
    done
    plan_window
    plan_user
}

time_zone() {
    local zone
    zone=$(readlink -f /etc/localtime 2>/dev/null) && [ -e "$zone" ] || return 0
    if [[ $zone == */zoneinfo/* ]]; then
        printf '%s' "${zone##*/zoneinfo/}"
    else # a copy, which says no name: seen inside as a file of the cache
        mkdir -p -- "$cache/user"
        cp -L -- "$zone" "$cache/user/localtime" && printf ':%s' "$cache/user/localtime"
    fi
}

# Sets $plan, $environment, $working_folder.
prepare_entering() {
    local path variable
    resolve_folder working_folder .
    for path in "$checkout" "$cache" "$(home_folder)" "${TMPDIR-}" /var/tmp "$working_folder" "$@"; do
        need_path "$path"
    done
    make_plan
    environment=(PATH=/usr/local/bin:/usr/bin:/bin LANG=C.UTF-8 LC_ALL=C.UTF-8)
    local zone=${TZ-}
    [ -n "$zone" ] || zone=$(time_zone)
    [ -z "$zone" ] || environment+=("TZ=$zone")
    for variable in "${host_only[@]}"; do
        unset "$variable"
    done
}

# Sets $way to how a root is entered: bwrap or chroot. Tried once in a run.
find_way() {
    local complaint
    way=${COUNTERPOINT_ENTER:-}
    [ "$way" != chroot ] || return 0
    if complaint=$(bwrap "${plan[@]}" --chdir "$working_folder" -- /usr/bin/true 2>&1); then
        way=bwrap
        return 0
    fi
    [ "$way" != bwrap ] || die "COUNTERPOINT_ENTER asks for bubblewrap, which is refused here: $complaint"
    say "bubblewrap is refused here ($complaint); bind mounts and chroot in a mount namespace of their own are used instead"
    is_root || say "that needs root: sudo is used for it"
    way=chroot
}

# inside COMMAND...: runs a command in the build root, or as it is where the system's own packages do.
inside() {
    case $way in
    native) LC_ALL=C.UTF-8 "$@" ;;
    bwrap) env "${environment[@]}" bwrap "${plan[@]}" --chdir "$working_folder" -- "$@" ;;
    chroot) inside_chroot "$@" ;;
    esac
}

inside_chroot() {
    local kept=() variable
    while read -r variable; do
        [[ ! $variable =~ $kept_variables ]] || kept+=("$variable=${!variable}")
    done < <(compgen -e)
    mkdir -p -- "$cache/enter"
    as_root unshare -m --propagation private -- bash "$checkout/packaging/lib/chroot.sh" "$cache/enter" \
        "$working_folder" "$(id -u)" "$(id -g)" "$(id -G | tr ' ' ,)" "${plan[@]}" -- env -i "${kept[@]}" "${environment[@]}" "$@"
}
