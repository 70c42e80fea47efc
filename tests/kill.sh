#!/usr/bin/env bash
# Kills the judge with SIGKILL at random moments, 100 times ($1 for another number): nothing that it
# started may be left, and its cache must hold no entry that is not whole. The judge is the one
# installed below $JUDGE_PREFIX.
set -euo pipefail

if [[ -z ${JUDGE_PREFIX-} ]]; then
    echo "JUDGE_PREFIX is not set: it names where the judge is installed"
    exit 77
fi
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
# shellcheck source=tests/cases/processes.sh
source "$here/cases/processes.sh"
times=${1:-100}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export XDG_DATA_HOME=$work/data
solution=$work/top-k-events.cpp
cp "$here/../problems/top-k-events/solutions/reference.cpp" "$solution"

submit() {
    "$JUDGE_PREFIX/bin/judge" submit "$solution" --problem top-k-events \
        --problems "$here/../problems" --format json
}
submit >/dev/null # With the precompiled header and the tests at hand, most moments are of a run.

RANDOM=1
passed=0 failed=0
for ((i = 1; i <= times; ++i)); do
    [[ $((i % 2)) == 0 ]] || echo "// $i" >>"$solution" # Every other time there is to compile.
    mark=$(new_mark)
    (
        wear_mark "$mark"
        submit >/dev/null 2>&1
    ) &
    sleep "0.$(printf %03d $((RANDOM % 700)))"
    for id in $(marked "$mark"); do
        if [[ $(readlink "/proc/$id/exe") == */bin/judge ]]; then
            kill -KILL "$id" 2>/dev/null || true
        fi
    done
    wait 2>/dev/null || true
    if nothing_left "$mark"; then
        passed=$((passed + 1))
    else
        failed=$((failed + 1))
        echo "after kill $i these are left: $(marked_names "$mark")"
        kill_marked "$mark"
    fi
done
submit >"$work/report" || true
if [ "$(jq -r .verdict "$work/report" 2>/dev/null)" = accepted ]; then
    passed=$((passed + 1))
else
    failed=$((failed + 1))
    echo "afterwards, the same solution is no longer accepted"
fi
echo "$passed passed, $failed failed"
[[ $failed == 0 ]]
