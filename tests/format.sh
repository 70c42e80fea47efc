#!/usr/bin/env bash
# Holds the layout of our own sources, by .clang-format; not that of solutions and problem tools,
# which are written as their authors like.
#
#     format.sh [--fix]
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

# Other versions lay out a few constructs differently.
is_14() { [[ $("$1" --version 2>/dev/null) == *'version 14.'* ]]; }
program=clang-format
is_14 $program || program=clang-format-14
is_14 $program || { echo "there is no clang-format 14 here" && exit 77; }

mode=(--dry-run -Werror)
[ "${1:-}" != --fix ] || mode=(-i)
foreign='tests/(cases|abuse|same_as_gcc|fuzz/corpus|complexity/(programs|corpus|aside))/'
find judge tests -name '*.cpp' -o -name '*.h' | grep -vE "^$foreign" | sort |
    xargs -n 100 -P "$(nproc)" $program "${mode[@]}"
