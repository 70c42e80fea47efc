#!/usr/bin/env bash
# From a fresh clone to a first verdict: installs what is missing, builds, installs `judge` for
# this user (or below $1) and judges a solution that comes with it.
set -euo pipefail
# shellcheck source=judge/set_up.sh
source "$(dirname "${BASH_SOURCE[0]}")/set_up.sh"
prefix=${1:-$HOME/.local}

install_packages
echo "Building ..."
build release judge runner
cmake --install build/release --prefix "$prefix" >/dev/null
echo "Installed $prefix/bin/judge"

solution=problems/top-k-events/solutions/reference.cpp
printf '\n$ judge submit --problem top-k-events %s\n' "$solution"
"$prefix/bin/judge" submit --problem top-k-events "$solution"

judge=judge
case ":$PATH:" in
    *":$prefix/bin:"*) ;;
    *)
        judge=$prefix/bin/judge
        printf '\n%s is not on your PATH: add it with\n' "$prefix/bin"
        # shellcheck disable=SC2016 # $PATH is for the user's shell.
        printf '    export PATH="%s:$PATH"\n' "$prefix/bin"
        ;;
esac
cat <<END

What next:
    $judge list                       what there is to solve
    $judge show top-k-events          read a problem
    $judge start top-k-events         write a file to start from
    $judge submit top-k-events.cpp    judge your solution
END
