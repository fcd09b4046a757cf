#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Counterpoint developers
# SPDX-License-Identifier: GPL-3.0-or-later

# makeroot.sh SUITE FOLDER MIRROR PACKAGES: makes a Debian root with PACKAGES in FOLDER.
# Runs as root in a mount namespace of its own, so that no mount outlives it. Lines that begin with == are for the user.
set -euo pipefail
suite=$1 folder=$2 mirror=$3 packages=$4
umask 022
# Packages are installed as root: debootstrap must not go on where it cannot check who made them.
debootstrap=(debootstrap --force-check-gpg --variant=minbase "$suite" "$folder")
export LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin

if [ -n "$mirror" ]; then
    echo "== debootstrap --variant=minbase $suite from this system's own Debian mirror"
    "${debootstrap[@]}" "$mirror" || {
        echo "== that mirror did not serve $suite; debootstrap's default is tried"
        umount -R -l "$folder"/* 2>/dev/null || true
        rm -rf --one-file-system -- "$folder"
        mirror=
    }
fi
if [ -z "$mirror" ]; then
    echo "== debootstrap --variant=minbase $suite from debootstrap's default mirror"
    "${debootstrap[@]}"
fi

# The root reaches the network as this system does.
[ ! -e /etc/resolv.conf ] || cp -L -- /etc/resolv.conf "$folder/etc/resolv.conf"
if [ -e /etc/ssl/certs/ca-certificates.crt ] && [ ! -e "$folder/etc/ssl/certs/ca-certificates.crt" ]; then
    mkdir -p -- "$folder/etc/ssl/certs"
    cp -L -- /etc/ssl/certs/ca-certificates.crt "$folder/etc/ssl/certs/"
fi
apt-config dump 2>/dev/null | grep -E '^Acquire::https?::Proxy' > "$folder/etc/apt/apt.conf.d/90proxy" || true
echo 'APT::Install-Recommends "0";' > "$folder/etc/apt/apt.conf.d/90counterpoint"
echo force-unsafe-io > "$folder/etc/dpkg/dpkg.cfg.d/counterpoint"
printf '#!/bin/sh\nexit 101\n' > "$folder/usr/sbin/policy-rc.d"
chmod 755 "$folder/usr/sbin/policy-rc.d"

mountpoint -q "$folder/proc" || mount --rbind /proc "$folder/proc"
echo "== apt-get install in the build root"
chroot "$folder" apt-get -q update
# shellcheck disable=SC2086 # a list of names
chroot "$folder" apt-get -q install -y $packages
chroot "$folder" apt-get clean
