#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Counterpoint developers
# SPDX-License-Identifier: GPL-3.0-or-later

# chroot.sh MOUNTPOINT FOLDER UID GID GROUPS PLAN... -- COMMAND...: carries out a plan written for bubblewrap with bind
# mounts, then runs COMMAND in it as the user, in FOLDER. Runs as root in a mount namespace of its own: the tmpfs over
# MOUNTPOINT and all that is mounted in it are seen by nobody else and go when COMMAND ends.
set -euo pipefail
PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin
top=$1 folder=$2 user=$3 group=$4 groups=$5
shift 5
umask 022

if [ "$(readlink /proc/self/ns/mnt)" = "$(readlink /proc/1/ns/mnt)" ]; then
    echo "chroot.sh: not in a mount namespace of its own" >&2
    exit 70
fi

# Makes what a mount of $1 at $2 needs to stand on.
stand() {
    if [ -d "$1" ]; then
        mkdir -p -- "$top$2"
    elif [ ! -e "$top$2" ]; then
        mkdir -p -- "$(dirname -- "$top$2")"
        : > "$top$2"
    fi
}

bind() {
    stand "$1" "$2"
    mount --rbind -- "$1" "$top$2"
}

mode=''
while [ "$1" != -- ]; do
    case $1 in
    --tmpfs) mount -t tmpfs -o mode=755 counterpoint "$top$2" && shift 2 ;;
    --bind | --dev-bind) bind "$2" "$3" && shift 3 ;;
    --ro-bind) bind "$2" "$3" && mount -o remount,bind,ro -- "$top$3" && shift 3 ;;
    --symlink) ln -s -- "$2" "$top$3" && shift 3 ;;
    --dev | --proc) bind "$2" "$2" && shift 2 ;;
    --perms) mode=$2 && shift 2 ;;
    --dir)
        mkdir -p -- "$top$2"
        if [ -n "$mode" ]; then
            chmod -- "$mode" "$top$2"
            chown -- "$user:$group" "$top$2"
            mode=''
        fi
        shift 2
        ;;
    *)
        echo "chroot.sh: unknown in a plan: $1" >&2
        exit 70
        ;;
    esac
done
shift
# env's -C runs inside, after the user has changed: chroot itself starts in /.
exec chroot --userspec="$user:$group" --groups="$groups" "$top" /usr/bin/env -C "$folder" "$@"
