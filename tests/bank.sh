#!/usr/bin/env bash
# Judges every solution of the problems named (all, when none is): each must get exactly the verdict
# that its first line states, and grow as its `// time:` line claims (an accepted one without claims:
# as the problem wants). Where lines end with "// hot", the line that is named for the growth must be
# one of them. The time limit must stand well between accepted solutions and those that are too slow.
# The judge is the one installed below $JUDGE_PREFIX.
set -euo pipefail

if [[ -z ${JUDGE_PREFIX-} ]]; then
    echo "JUDGE_PREFIX is not set: it names where the judge is installed"
    exit 77
fi
problems=$(cd "$(dirname "${BASH_SOURCE[0]}")/../problems" && pwd)
[[ $# -gt 0 ]] || set -- "$problems"/*/
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# A value of the report's growth: `growth_of time claim`, `growth_of space measured`.
growth_of() {
    awk -v part="    \"$1\": {" -v key="      \"$2\": " '
        $0 == part { inside = 1 }
        inside && index($0, key) == 1 {
            value = substr($0, length(key) + 1)
            gsub(/^"|"?,?$/, "", value)
            print value
            exit
        }' "$work/report"
}

# What is wrong with how it is said to grow; nothing when all is well.
check_growth() {
    local solution=$1 verdict=$2 part line
    grep -q '^  grow:' "$problems/$problem/problem.yaml" || return 0
    for part in time space; do
        if [[ $(growth_of $part claimed) != null ]]; then
            [[ $(growth_of $part claim) == right ]] ||
                echo "$part: claims $(growth_of $part claimed), measured $(growth_of $part measured)"
        elif [[ $verdict == accepted ]] && ! grep -qE '^// (time|space):' "$solution"; then
            [[ $(growth_of $part measured) == "$(growth_of $part intended)" ]] ||
                echo "$part: wanted $(growth_of $part intended), measured $(growth_of $part measured)"
        fi
    done
    grep -q '// hot$' "$solution" || return 0
    line=$(grep -m1 -oE '"line": [0-9]+' "$work/report" | grep -oE '[0-9]+' || true)
    [[ -n $line ]] && sed -n "${line}p" "$solution" | grep -q '// hot$' ||
        echo "line ${line:-none} is named for the growth"
}

passed=0 failed=0
for problem; do
    problem=$(basename "$problem")
    count=0
    for solution in "$problems/$problem"/solutions/*.cpp; do
        [[ -e $solution ]] || continue
        count=$((count + 1))
        wanted=$(sed -nE '1s#^// verdict: *([a-z-]+).*#\1#p' "$solution")
        "$JUDGE_PREFIX/bin/judge" submit "$solution" --problem "$problem" \
            --problems "$problems" --format json >"$work/report" 2>"$work/errors" || true
        got=$(sed -nE 's/^  "verdict": "([a-z-]+)",$/\1/p' "$work/report")
        wrong=
        if [[ -z $wanted || $got != "$wanted" ]]; then
            wrong="wanted ${wanted:-a verdict in its first line}, got ${got:-none}
$(grep -v '^judge: ' "$work/errors" || true)"
        else
            wrong=$(check_growth "$solution" "$got")
        fi
        if [[ -z $wrong ]]; then
            passed=$((passed + 1))
        else
            failed=$((failed + 1))
            echo "$problem/solutions/$(basename "$solution"): $wrong"
        fi
    done
    if ! "$JUDGE_PREFIX/bin/judge" doctor "$problem" --measure --problems "$problems" \
        >"$work/fairness" 2>&1; then
        failed=$((failed + 1))
        echo "$problem: its time limit is not fair"
        cat "$work/fairness"
    fi
    if [[ $count == 0 ]]; then
        failed=$((failed + 1))
        echo "$problem has no solutions"
    fi
done
echo "$passed passed, $failed failed"
[[ $failed == 0 ]]
