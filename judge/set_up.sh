# Shared by try.sh and tests/run.sh: installs the packages that are missing and builds. Source it.
# shellcheck shell=bash

judge_source=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

judge_packages=(g++ cmake ninja-build lld libboost1.81-dev libyaml-cpp-dev libcli11-dev
    doctest-dev nlohmann-json3-dev libfmt-dev libsqlite3-dev libxxhash-dev librapidcheck-dev libseccomp-dev
    libdw-dev libelf-dev libeigen3-dev)

# Installs what is missing from Debian's packages, as root or through sudo, and says so first.
install_packages() {
    if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
        echo "This is no Debian: install by hand what these Debian packages hold, then run" >&2
        echo "    cmake --preset release && cmake --build --preset release" >&2
        printf '    %s\n' "${judge_packages[@]}" >&2
        exit 1
    fi
    local missing=() package
    for package in "${judge_packages[@]}"; do
        [ "$(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null)" = installed ] ||
            missing+=("$package")
    done
    [ ${#missing[@]} -eq 0 ] && return
    local as_root=()
    if [ "$(id -u)" -ne 0 ]; then
        if ! command -v sudo >/dev/null; then
            echo "These packages are missing; ask an administrator to install them:" >&2
            echo "    apt-get install ${missing[*]}" >&2
            exit 1
        fi
        as_root=(sudo)
    fi
    echo "Installing what is missing: ${as_root[*]} apt-get install ${missing[*]}"
    "${as_root[@]}" apt-get update -qq
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive \
        apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
}

# Builds the preset $1, the targets after it, or all.
build() {
    local preset=$1
    shift
    cd "$judge_source" || exit 1
    cmake --preset "$preset" >/dev/null
    cmake --build --preset "$preset" ${1:+--target "$@"}
}
