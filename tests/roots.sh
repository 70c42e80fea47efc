# Shared by bare_roots.sh and package.sh: bare Debian systems to change the root to. Source it with
# the script's own arguments.
# shellcheck shell=bash

# In a mount namespace of its own: what is mounted here goes with the script.
[ -n "${BARE_ROOTS_INSIDE:-}" ] || BARE_ROOTS_INSIDE=1 exec unshare --mount "$0" "$@"

# shellcheck disable=SC2034 # Used by those who source this.
source=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

# Debian's mirror, by the lists of packages that this machine has.
# shellcheck disable=SC2016 # apt's own name.
mirror=$(apt-get indextargets --format '$(REPO_URI)' 'Created-By: Packages' 'Origin: Debian' |
    grep -v security | head -n 1) || true
[ -n "$mirror" ] || { echo "apt knows no mirror: run apt-get update" >&2; exit 2; }
eval "$(apt-config shell http_proxy Acquire::http::Proxy)"

# For roots that are not kept: sets `folder`, which is gone at the end.
use_temporary_folder() {
    folder=$(mktemp -d)
    trap 'umount -Rq "$folder"/*/{proc,dev,tmp} || true; rm -rf --one-file-system "$folder"' EXIT
}

# Runs a command in the root with what a bare machine has, and nothing of this one.
inside() {
    local root=$1
    shift
    chroot "$root" env -i PATH=/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin HOME=/root TERM=dumb \
        DEBIAN_FRONTEND=noninteractive "$@"
}

# A minimal Debian of that release, unless it is there.
make_root() { # ROOT RELEASE
    local root=$1 release=$2
    if [ ! -e "$root/etc/apt/apt.conf.d/90bare" ]; then
        ${http_proxy:+env http_proxy="$http_proxy"} \
            debootstrap --variant=minbase "$release" "$root" "$mirror" >/dev/null
        echo "${http_proxy:+Acquire::http::Proxy \"$http_proxy\";}" >"$root/etc/apt/apt.conf.d/90bare"
    fi
}

mount_root() {
    local root=$1
    mount -t proc proc "$root/proc"
    mount --rbind /dev "$root/dev"
    mount -t tmpfs tmp "$root/tmp"
}
