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
# shellcheck source=tests/roots.sh
source "$(dirname "${BASH_SOURCE[0]}")/roots.sh"

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
[ -n "$folder" ] || use_temporary_folder

# Clones HEAD into the root, and installs packages there.
fill_root() {
    local root=$1 package
    shift
    [ -e "$root/root/judge" ] || git init -q "$root/root/judge"
    git -C "$root/root/judge" fetch -q "$source" HEAD
    git -C "$root/root/judge" reset -q --hard FETCH_HEAD
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
    words=("${words[@]/gxx/g++}")
    root=$folder/$machine
    echo "== $machine"
    make_root "$root" "${words[0]}"
    mount_root "$root"
    fill_root "$root" "${words[@]:1}"
    inside "$root" bash -c 'cd /root/judge && bash judge/try.sh' || failed=1
    [ "${ctest[*]}" = none ] ||
        inside "$root" bash -c 'cd /root/judge && bash tests/run.sh "$@"' run "${ctest[@]}" || failed=1
done
[ $failed = 0 ] && echo "both commands work on: ${machines[*]}"
exit $failed
