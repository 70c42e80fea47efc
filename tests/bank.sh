#!/usr/bin/env bash
# Judges every solution of the problems named (all, when none is): each must get exactly the verdict
# that its first line states, and grow as its `// time:` line claims; what an accepted one does not
# claim, time or space, grows as the problem wants. Where lines end with "// hot", the line that is
# named for the growth must be one of them. The time limit must stand well between accepted solutions
# and those that are too slow. The judge is the one installed below $JUDGE_PREFIX.
set -euo pipefail

if [[ -z ${JUDGE_PREFIX-} ]]; then
    echo "JUDGE_PREFIX is not set: it names where the judge is installed"
    exit 77
fi
problems=$(cd "$(dirname "${BASH_SOURCE[0]}")/../problems" && pwd)
[[ $# -gt 0 ]] || set -- "$problems"/*/
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# The wrong answers that are known of today, as JSON: they are let pass beside the right ones.
known_wrong() {
    case $1 in
        sliding-rate-limiter/least-recent-first.cpp)
            echo '{"time": "can\u0027t tell", "space": "O(n + w)"}' ;;
        sliding-rate-limiter/map-and-deque.cpp) echo '{"space": "O(n + w)"}' ;;
        sliding-rate-limiter/priority-queue.cpp | sliding-rate-limiter/set-of-ends.cpp)
            echo '{"time": "O(n log n)", "space": "O(n + w)"}' ;;
        *) echo '{}' ;;
    esac
}

# What is wrong with how it is said to grow; nothing when all is well.
check_growth() {
    local solution=$1 line
    grep -q '^  grow:' "$problems/$problem/problem.yaml" || return 0
    jq -r --argjson known "$(known_wrong "$problem/$(basename "$solution")")" '
        (.verdict == "accepted") as $accepted
        | .complexity
        | ("time", "space") as $part
        | .[$part]
        | select((.measured // "can\u0027t tell") != $known[$part])
        | if .claimed != null then
            select(.claim != "right" and ($accepted or .measured != null))
            | "\($part): claims \(.claimed), measured \(.measured)"
          else
            select($accepted and (.measured == null or .measured != .intended))
            | "\($part): wanted \(.intended), measured \(.measured)"
          end' "$work/report" || echo "its report cannot be read"
    grep -q '// hot$' "$solution" || return 0
    line=$(jq -r '.complexity.time.lines[0].line // empty' "$work/report")
    [[ -n $line ]] && sed -n "${line}p" "$solution" | grep -q '// hot$' ||
        echo "line ${line:-none} is named for the growth"
}

passed=0 failed=0
for problem; do
    problem=$(basename "$problem")
    count=0
    # First: it compiles them two at a time, and the limit is measured only here.
    if ! "$JUDGE_PREFIX/bin/judge" doctor "$problem" --measure --problems "$problems" \
        >"$work/fairness" 2>&1; then
        failed=$((failed + 1))
        echo "$problem: its time limit is not fair"
        cat "$work/fairness"
    fi
    for solution in "$problems/$problem"/solutions/*.cpp; do
        [[ -e $solution ]] || continue
        count=$((count + 1))
        wanted=$(sed -nE '1s#^// verdict: *([a-z-]+).*#\1#p' "$solution")
        "$JUDGE_PREFIX/bin/judge" submit "$solution" --problem "$problem" \
            --problems "$problems" --format json >"$work/report" 2>"$work/errors" || true
        got=$(jq -r .verdict "$work/report" 2>/dev/null || true)
        wrong=
        if [[ -z $wanted || $got != "$wanted" ]]; then
            wrong="wanted ${wanted:-a verdict in its first line}, got ${got:-none}
$(grep -v '^judge: ' "$work/errors" || true)"
        else
            wrong=$(check_growth "$solution")
        fi
        if [[ -z $wrong ]]; then
            passed=$((passed + 1))
        else
            failed=$((failed + 1))
            echo "$problem/solutions/$(basename "$solution"): $wrong"
        fi
    done
    if [[ $count == 0 ]]; then
        failed=$((failed + 1))
        echo "$problem has no solutions"
    fi
done
echo "$passed passed, $failed failed"
[[ $failed == 0 ]]
