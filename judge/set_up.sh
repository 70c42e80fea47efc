# Shared by try.sh and tests/run.sh: installs the packages that are missing and builds. Source it.
# shellcheck shell=bash

judge_source=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

# As a package states what it depends on. Boost is 1.81 or later: by its plain name it is older on
# Debian 12.
judge_needs="g++, cmake, ninja-build, lld,
    libboost1.81-dev | libboost-dev (>= 1.81) | libboost1.88-dev,
    libyaml-cpp-dev, libcli11-dev, doctest-dev, nlohmann-json3-dev, libfmt-dev, libsqlite3-dev,
    libxxhash-dev, librapidcheck-dev, libseccomp-dev, libdw-dev, libelf-dev, libmd4c-dev, libpugixml-dev,
    libclang-dev, gdb, jq"

# What apt's plan $2 would do by the word $1: Inst (install) or Remv (remove).
planned() {
    sed -n "s/^$1 \([^ ]*\).*/\1/p" <<<"$2"
}

# Installs what is missing from the distribution's packages, as root or through sudo, and says so
# first. Removes nothing.
install_packages() {
    if ! command -v apt-get >/dev/null; then
        echo "This is no Debian: install by hand what these Debian packages hold, then run" >&2
        echo "    cmake --preset release && cmake --build --preset release" >&2
        tr ',' '\n' <<<"$judge_needs" | sed 's/^ *//; /^$/d; s/^/    /' >&2
        exit 1
    fi
    local plan as_root=() satisfy=(apt-get satisfy -y -qq --no-install-recommends)
    satisfy+=("$(tr -s '\n ' ' ' <<<"$judge_needs")")
    # There is no plan where the lists of packages have never been fetched.
    plan=$("${satisfy[@]}" --simulate 2>/dev/null) && [ -z "$(planned Inst "$plan")" ] && return
    if [ "$(id -u)" -ne 0 ]; then
        if ! command -v sudo >/dev/null; then
            echo "Packages are missing; ask an administrator to run:" >&2
            printf '    apt-get satisfy "%s"\n' "${satisfy[-1]}" >&2
            exit 1
        fi
        as_root=(sudo)
    fi
    "${as_root[@]}" apt-get update -qq || true # One source of several may be out of reach.
    plan=$("${satisfy[@]}" --simulate)
    if [ -n "$(planned Remv "$plan")" ]; then
        echo "Installing what is missing would remove these packages; if you can do without them," >&2
        printf 'run this yourself:\n    apt-get satisfy "%s"\n' "${satisfy[-1]}" >&2
        planned Remv "$plan" | sed 's/^/    /' >&2
        exit 1
    fi
    echo "Installing what is missing:" \
        "$(planned Inst "$plan" | grep -Fxf <(grep -o '[a-z][^ ,]*' <<<"$judge_needs") | paste -sd ' ')"
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive "${satisfy[@]}" >/dev/null
}

# Builds the preset $1, the targets after it, or all.
build() {
    local preset=$1
    shift
    cd "$judge_source" || exit 1
    cmake --preset "$preset" >/dev/null
    cmake --build --preset "$preset" ${1:+--target "$@"}
}
