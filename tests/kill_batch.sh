#!/usr/bin/env bash
# Kills `judge batch` with SIGKILL at random moments, 100 times in all ($1 for another number), each
# time while it resumes what the one before it left: whenever one comes to its end, the results are
# exactly those of a batch that nobody disturbed. The judge is the one installed below $JUDGE_PREFIX.
set -euo pipefail

if [[ -z ${JUDGE_PREFIX-} ]]; then
    echo "JUDGE_PREFIX is not set: it names where the judge is installed"
    exit 77
fi
cases=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)/cases
times=${1:-100}
files=9 # In each batch.
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export XDG_DATA_HOME=$work/data

batch() {
    "$JUDGE_PREFIX/bin/judge" batch "$work/solutions" --resume "$1" --problems "$cases/problems" \
        >/dev/null 2>&1
}
# What does not differ from run to run.
results() {
    jq -c 'del(.compile, .tests[].cpu_ms, .tests[].wall_ms, .tests[].peak_memory_bytes)' "$1" | sort
}
# Solutions that were never compiled before: right, wrong and broken ones.
write_solutions() {
    local i
    rm -rf "$work/solutions"
    mkdir "$work/solutions"
    for ((i = 1; i <= files; ++i)); do
        case $((i % 3)) in
            0) echo "int broken(" ;;
            1) cat "$cases/solutions/running-total.cpp" ;;
            2) cat "$cases/solutions/running-total-wrong.cpp" ;;
        esac >"$work/solutions/$i.cpp"
        sed -i "1i // judge: running-total\n// $1 $i" "$work/solutions/$i.cpp"
    done
}

write_solutions before
batch "$work/before" || true # With the precompiled header at hand, a batch gets on between two kills.

RANDOM=1
killed=0 ended=0
while [[ $killed -lt $times ]]; do
    rm -f "$work/resumed"
    write_solutions $ended
    while :; do
        batch "$work/resumed" &
        judge=$!
        sleep "$((RANDOM % 3)).$(printf %03d $((RANDOM % 1000)))"
        # A shell waits for the judge: that is to be killed.
        pkill -KILL -P $judge 2>/dev/null && killed=$((killed + 1))
        status=0
        wait $judge 2>/dev/null || status=$?
        [[ $status -ge 128 ]] || break
    done
    ended=$((ended + 1))
    batch "$work/undisturbed-$ended" || true
    if [[ $(results "$work/undisturbed-$ended" | wc -l) != "$files" ]]; then
        echo "an undisturbed batch does not come to its end"
        exit 1
    fi
    if ! cmp -s <(results "$work/resumed") <(results "$work/undisturbed-$ended"); then
        echo "after $killed kills, a batch ended with other results:"
        diff <(results "$work/resumed") <(results "$work/undisturbed-$ended") || true
        exit 1
    fi
done
echo "$killed killed, $ended came to the same end"
