#!/usr/bin/env bash
# Looks for inputs that kill one of the readers (tests/fuzz/readers.h), with clang's libFuzzer:
#
#     fuzz.sh READER [SECONDS]
#
# What it finds is left as crash-* in the current folder: mend the reader, and put the input into
# corpus/READER under a name that says what it is.
set -euo pipefail

reader=${1:?usage: fuzz.sh READER [SECONDS]}
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
source=$here/../..

cmake -S "$source" --preset fuzz >/dev/null
cmake --build "$source/build/fuzz" --target libfuzzer runner
found=$(mktemp -d) # Further corpus, good for this run.
trap 'rm -rf "$found"' EXIT
FUZZ_READER=$reader "$source/build/fuzz/tests/libfuzzer" -max_total_time="${2:-60}" -timeout=10 \
    "$found" "$here/corpus/$reader"
