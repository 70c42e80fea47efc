#!/usr/bin/env bash
# How fast `judge batch` is, as ratios of runs that take turns, and what it costs to look at
# submissions that have not changed. A benchmark, not a test: it always succeeds. The judge is the
# one installed below $JUDGE_PREFIX.
#
#     batch.sh [-n ROUNDS] [-s SUBMISSIONS] [-u UNCHANGED]
set -euo pipefail

rounds=3 submissions=200 unchanged=10000
while getopts n:s:u: option; do
    case $option in
        n) rounds=$OPTARG ;;
        s) submissions=$OPTARG ;;
        u) unchanged=$OPTARG ;;
        *) exit 2 ;;
    esac
done
: "${JUDGE_PREFIX:?names where the judge is installed}"
judge=$JUDGE_PREFIX/bin/judge
bank=$(cd "$(dirname "${BASH_SOURCE[0]}")/../../problems" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export XDG_DATA_HOME=$work/data

# The bank's solutions, as many as are asked for: each text is another, and none was there before.
write_submissions() {
    local mark=$1 number=0 file problem
    rm -rf "$work/submissions"
    mkdir "$work/submissions"
    while [ $number -lt "$submissions" ]; do
        while read -r file; do
            [ $number -lt "$submissions" ] || break
            number=$((number + 1))
            problem=$(basename "$(dirname "$(dirname "$file")")")
            { printf '// judge: %s\n// %s %d\n' "$problem" "$mark" $number && cat "$file"; } \
                >"$work/submissions/$(printf %04d $number)-$problem.cpp"
        done < <(grep -lE '^// verdict: (accepted|wrong-answer)' "$bank"/*/solutions/*.cpp |
            xargs grep -LE '^// brute force' | sort -t / -k 4)
    done
}

seconds() { # of a command that may fail as solutions do
    local begin=$EPOCHREALTIME status=0
    "$@" >"$work/output" 2>&1 || status=$?
    [ $status -le 1 ] || { cat "$work/output" >&2; exit 3; }
    awk -v a="$begin" -v b="$EPOCHREALTIME" 'BEGIN { printf "%.3f", b - a }'
}
submit_each() {
    local file
    for file in "$work"/submissions/*.cpp; do
        "$judge" submit "$file" --no-complexity || [ $? -le 1 ]
    done
}

"$judge" batch "$bank"/*/solutions/reference.cpp --manifest <(
    echo path,problem
    for file in "$bank"/*/solutions/reference.cpp; do
        echo "$file,$(basename "$(dirname "$(dirname "$file")")")"
    done
) >/dev/null # The tests are made, and limits measured.

for ((round = 1; round <= rounds; ++round)); do
    write_submissions "$round two $RANDOM"
    two=$(seconds "$judge" batch "$work/submissions")
    write_submissions "$round one $RANDOM"
    one=$(seconds taskset -c 0 "$judge" batch "$work/submissions")
    write_submissions "$round loop $RANDOM"
    loop=$(seconds submit_each)
    awk -v n="$submissions" -v two="$two" -v one="$one" -v loop="$loop" 'BEGIN {
        printf "%d submissions: %.2f a second, on one processor %.2f, by a loop of submit %.2f; %.2f times one processor, %.2f times the loop\n",
            n, n / two, n / one, n / loop, one / two, loop / two }'
done

# One result for all: the texts are the same.
mkdir "$work/many"
{ echo "// judge: top-k-events" && cat "$bank/top-k-events/solutions/reference.cpp"; } >"$work/many/00000.cpp"
"$judge" batch "$work/many" --json "$work/one.jsonl" >/dev/null
for ((i = 1; i < unchanged; ++i)); do
    ln "$work/many/00000.cpp" "$work/many/$(printf %05d $i).cpp"
done
for ((i = 0; i < unchanged; ++i)); do
    printf '%05d\n' "$i"
done | line=$(cat "$work/one.jsonl") awk '{ row = ENVIRON["line"]; gsub(/00000\.cpp/, $0 ".cpp", row); print row }' \
    >"$work/all.jsonl"
/usr/bin/time -f "%e %M" -o "$work/time" "$judge" batch "$work/many" --resume "$work/all.jsonl" \
    --junit "$work/junit.xml" --csv "$work/marks.csv" >/dev/null
awk -v n="$unchanged" '{ printf "%d unchanged: %.2f ms each (at most 15), %.0f MiB (at most 100)\n", n, 1000 * $1 / n, $2 / 1024 }' "$work/time"
