#!/usr/bin/env bash
# What needs no compiler and no sandbox, two thirds of the rooms, built by the second compiler with
# AddressSanitizer and UndefinedBehaviorSanitizer, and its unit tests. Two minutes on two cores, most
# of them to build.
set -euo pipefail
# shellcheck source=judge/set_up.sh
source "$(dirname "${BASH_SOURCE[0]}")/../judge/set_up.sh"
judge_needs+=", clang, libclang-rt-dev"

install_packages
build clang-asan in_process
ctest --preset clang-asan -j "$(nproc)" -L in-process
