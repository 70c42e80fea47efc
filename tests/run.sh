#!/usr/bin/env bash
# Builds and runs every test, in a temporary prefix and with temporary caches and history: nothing
# of the user's is touched. Further arguments go to ctest: tests/run.sh -L unit
set -euo pipefail
# shellcheck source=judge/set_up.sh
source "$(dirname "${BASH_SOURCE[0]}")/../judge/set_up.sh"
preset=${JUDGE_PRESET:-release}

install_packages
build "$preset"

temporary=$(mktemp -d)
chmod 755 "$temporary" # Some tests run as another user.
trap 'rm -rf "$temporary"' EXIT
export JUDGE_PREFIX=$temporary/prefix
export XDG_CACHE_HOME=$temporary/cache XDG_DATA_HOME=$temporary/data
export XDG_CONFIG_HOME=$temporary/config JUDGE_CASE_CACHE=$temporary/warm
cmake --install "build/$preset" --prefix "$JUDGE_PREFIX" >/dev/null
ctest --test-dir "build/$preset" --output-on-failure -j "$(nproc)" "$@"
