# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 The Counterpoint developers
# SPDX-License-Identifier: GPL-3.0-or-later

# The system's own packages: which manager, what is there, what is missing. Sourced, never run.

# The packages of a list, without its comments.
read_packages() {
    sed -e 's/#.*//' -e 's/[[:space:]]//g' -e '/^$/d' -- "$1"
}

# Sets $manager (apt, dnf, pacman or nothing) and $package_list (the file for this system, or nothing).
find_manager() {
    manager='' package_list=''
    local id='' like=''
    if [ -r /etc/os-release ]; then
        id=$(. /etc/os-release && printf '%s' "${ID:-}")
        like=$(. /etc/os-release && printf '%s' "${ID_LIKE:-}")
    fi
    local lists=$checkout/packaging/packages
    if have apt-get; then
        manager=apt package_list=$lists/debian.txt
        case " $id $like " in *' ubuntu '*) package_list=$lists/ubuntu.txt ;; esac
    elif have dnf; then
        manager=dnf package_list=$lists/fedora.txt
    elif have pacman; then
        manager=pacman package_list=$lists/arch.txt
    fi
}

# True when version $1 is at least $2.
is_at_least() {
    [ "$(printf '%s\n' "$1" "$2" | sort -V | head -n 1)" = "$2" ]
}

# The version of a package that the manager would install; nothing when it has none.
candidate_version() {
    case $manager in
    apt) LC_ALL=C apt-cache policy -- "$1" | sed -n 's/^  Candidate: \((none)\)\{0,1\}//p' ;;
    dnf) dnf -q repoquery --latest-limit=1 --qf '%{version}\n' -- "$1" 2>/dev/null | head -n 1 ;;
    pacman) LC_ALL=C pacman -Si -- "$1" 2>/dev/null | sed -n 's/^Version *: *//p' | head -n 1 ;;
    esac
}

# True when this system's own packages are new enough: Qt 6.8, and every package of the list is to be had.
is_native_system() {
    local qt
    case $manager in
    apt) qt=qt6-base-dev ;;
    dnf) qt=qt6-qtbase-devel ;;
    pacman) qt=qt6-base ;;
    *) return 1 ;;
    esac
    if [ "$manager" = apt ] && [ -z "$(candidate_version bubblewrap)" ]; then
        refresh_packages
    fi
    local version
    version=$(candidate_version "$qt")
    is_at_least "${version#*:}" 6.8 || return 1
    local package
    while read -r package; do
        if [ -z "$(candidate_version "$package")" ]; then
            say "this system has Qt $version, but no package $package: a build root is used instead"
            return 1
        fi
    done < <(missing_packages < <(read_packages "$package_list"))
}

is_installed() {
    case $manager in
    apt) [ "$(dpkg-query -W -f '${db:Status-Status}' -- "$1" 2>/dev/null)" = installed ] ;;
    dnf) rpm -q --whatprovides -- "$1" >/dev/null 2>&1 ;;
    pacman) pacman -T -- "$1" >/dev/null 2>&1 ;;
    *) return 1 ;;
    esac
}

# Reads names, writes those that are not installed.
missing_packages() {
    local package
    while read -r package; do
        is_installed "$package" || printf '%s\n' "$package"
    done
}

refresh_packages() {
    case $manager in
    apt) as_root apt-get -q -o DPkg::Lock::Timeout=300 update < /dev/null >&2 || say "the list of packages could not be renewed" ;;
    pacman) as_root pacman -Sy --noconfirm < /dev/null >&2 ;;
    esac
}

install_now() {
    case $manager in
    apt) as_root env DEBIAN_FRONTEND=noninteractive apt-get -q -o DPkg::Lock::Timeout=300 install -y \
        --no-install-recommends "$@" < /dev/null >&2 ;;
    dnf) as_root dnf install -y "$@" < /dev/null >&2 ;;
    pacman) as_root pacman -S --noconfirm --needed "$@" < /dev/null >&2 ;;
    *) die "no package manager is known here; please install: $*" ;;
    esac
}

# Installs what is missing of the named packages and says so.
install_packages() {
    local missing
    mapfile -t missing < <(printf '%s\n' "$@" | missing_packages)
    [ ${#missing[@]} -gt 0 ] || return 0
    say "installing with $manager: ${missing[*]}"
    install_now "${missing[@]}" && return 0
    refresh_packages
    install_now "${missing[@]}" || die "could not install: ${missing[*]}"
}
