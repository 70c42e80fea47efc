#!/usr/bin/env bash
# Every shell script of ours passes shellcheck.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
command -v shellcheck >/dev/null || { echo "there is no shellcheck here" && exit 77; }

find .ci judge tests -name '*.sh' -o -name '*.bash' -o -path .ci/run | sort | xargs shellcheck -x
