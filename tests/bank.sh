#!/usr/bin/env bash
# Judges every solution of the problems named (all, when none is): each must get exactly the verdict
# that its first line states. The judge is the one installed below $JUDGE_PREFIX.
set -euo pipefail

if [[ -z ${JUDGE_PREFIX-} ]]; then
    echo "JUDGE_PREFIX is not set: it names where the judge is installed"
    exit 77
fi
problems=$(cd "$(dirname "${BASH_SOURCE[0]}")/../problems" && pwd)
[[ $# -gt 0 ]] || set -- "$problems"/*/
errors=$(mktemp)
trap 'rm -f "$errors"' EXIT

passed=0 failed=0
for problem; do
    problem=$(basename "$problem")
    count=0
    for solution in "$problems/$problem"/solutions/*.cpp; do
        [[ -e $solution ]] || continue
        count=$((count + 1))
        wanted=$(sed -nE '1s#^// verdict: *([a-z-]+).*#\1#p' "$solution")
        got=$("$JUDGE_PREFIX/bin/judge" submit "$solution" --problem "$problem" \
            --problems "$problems" --format json 2>"$errors" |
            sed -nE 's/^  "verdict": "([a-z-]+)",$/\1/p') || true
        if [[ -n $wanted && $got == "$wanted" ]]; then
            passed=$((passed + 1))
        else
            failed=$((failed + 1))
            echo "$problem/solutions/$(basename "$solution"): wanted ${wanted:-a verdict in its" \
                "first line}, got ${got:-none}"
            grep -v '^judge: ' "$errors" || true
        fi
    done
    if [[ $count == 0 ]]; then
        failed=$((failed + 1))
        echo "$problem has no solutions"
    fi
done
echo "$passed passed, $failed failed"
[[ $failed == 0 ]]
