#!/usr/bin/env bash
# Verifies the problems named (all, when none is): each solution gets exactly the verdict that its
# first line states, and grows as its `// time:` line claims, the time limit is fair, the record
# beside it is of the tests that are made of it, and whatever else `judge verify` holds. The judge
# is the one installed below $JUDGE_PREFIX.
set -euo pipefail

if [[ -z ${JUDGE_PREFIX-} ]]; then
    echo "JUDGE_PREFIX is not set: it names where the judge is installed"
    exit 77
fi
problems=$(cd "$(dirname "${BASH_SOURCE[0]}")/../problems" && pwd)
found=$("$JUDGE_PREFIX/bin/judge" verify "$@" --problems "$problems") || {
    status=$?
    echo "$found"
    exit $status
}
echo "$found"
[[ $found != *'this record is not used'* ]]
