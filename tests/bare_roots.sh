#!/usr/bin/env bash
# Tries the README's two commands on bare machines: a clone of HEAD in a fresh, minimal Debian.
#
#     bare_roots.sh [--keep FOLDER] [RELEASE[+PACKAGE...]]... [-- none | CTEST-ARGUMENT...]
#
# Releases are Debian's names; without one, each that is supported. Packages are installed before:
# trixie+libboost1.88-dev, or trixie+g++-13, which is then the one called g++. What stands after
# `--` goes to the second command's ctest; `none` leaves it out. With --keep the roots stay in
# FOLDER and are taken up again from there, with what is installed and built in them.
#
# Needs root, debootstrap, and the apt of a Debian, whose mirror and proxy are used. Nothing outside
# of the roots is changed. Takes half an hour for each.
set -euo pipefail

# In a mount namespace of its own: what is mounted here goes with the script.
[ -n "${BARE_ROOTS_INSIDE:-}" ] || BARE_ROOTS_INSIDE=1 exec unshare --mount "$0" "$@"

source=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
folder='' machines=() ctest=()
while [ $# -gt 0 ]; do
    case $1 in
        --keep) folder=$(realpath "$2") && shift ;;
        --) shift && ctest=("$@") && break ;;
        *) machines+=("$1") ;;
    esac
    shift
done
[ ${#machines[@]} -gt 0 ] || machines=(bookworm trixie)
if [ -z "$folder" ]; then
    folder=$(mktemp -d)
    trap 'umount -Rq "$folder"/*/{proc,dev,tmp} || true; rm -rf --one-file-system "$folder"' EXIT
fi

# Debian's mirror, by the lists of packages that this machine has.
# shellcheck disable=SC2016 # apt's own name.
mirror=$(apt-get indextargets --format '$(REPO_URI)' 'Created-By: Packages' 'Origin: Debian' |
    grep -v security | head -n 1) || true
[ -n "$mirror" ] || { echo "apt knows no mirror: run apt-get update" >&2; exit 2; }
eval "$(apt-config shell http_proxy Acquire::http::Proxy)"

# Runs a command in the root with what a bare machine has, and nothing of this one.
inside() {
    local root=$1
    shift
    chroot "$root" env -i PATH=/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin HOME=/root TERM=dumb \
        DEBIAN_FRONTEND=noninteractive "$@"
}

make_root() {
    local root=$1 release=$2 package
    shift 2
    if [ ! -e "$root/root/judge" ]; then
        ${http_proxy:+env http_proxy="$http_proxy"} \
            debootstrap --variant=minbase "$release" "$root" "$mirror" >/dev/null
        [ -z "${http_proxy:-}" ] ||
            echo "Acquire::http::Proxy \"$http_proxy\";" >"$root/etc/apt/apt.conf.d/90proxy"
        git init -q "$root/root/judge"
    fi
    git -C "$root/root/judge" fetch -q "$source" HEAD
    git -C "$root/root/judge" reset -q --hard FETCH_HEAD
    mount -t proc proc "$root/proc"
    mount --rbind /dev "$root/dev"
    mount -t tmpfs tmp "$root/tmp"
    [ $# -gt 0 ] || return 0
    inside "$root" apt-get update -qq
    inside "$root" apt-get install -y -qq --no-install-recommends "$@" >/dev/null
    for package in "$@"; do
        case $package in g++-*) ln -sf "/usr/bin/$package" "$root/usr/local/bin/g++" ;; esac
        case $package in g++-*) ln -sf "/usr/bin/$package" "$root/usr/local/bin/c++" ;; esac
    done
}

failed=0
for machine in "${machines[@]}"; do
    IFS=+ read -ra words <<<"${machine/g++/gxx}"
    root=$folder/$machine
    echo "== $machine"
    make_root "$root" "${words[@]/gxx/g++}"
    inside "$root" bash -c 'cd /root/judge && bash judge/try.sh' || failed=1
    [ "${ctest[*]}" = none ] ||
        inside "$root" bash -c 'cd /root/judge && bash tests/run.sh "$@"' run "${ctest[@]}" || failed=1
done
[ $failed = 0 ] && echo "both commands work on: ${machines[*]}"
exit $failed
