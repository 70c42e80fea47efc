#!/usr/bin/env bash
# Compiles every small odd program below programs/ twice, with plain `g++ -O2` and with the judge,
# runs both on the same input and compares what they print and how they end:
#
#     run.sh [NAME]...
#
# What g++ takes, the judge has to take; what g++ refuses, the judge has to refuse. A program of
# the judge's is a solution to problem/, whose checker tells what was printed.
# The judge is the one installed below $JUDGE_PREFIX. g++ is asked for the dialect that the judge
# compiles for by default.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
input=$'3 4 5\nword second\nlast line\n'

# "STATUS HEX": as a shell tells it (128 and the signal's number), and what was printed.
by_hand() {
    local name=$1 folder=$2 status=0
    if ! g++ -std=gnu++20 -O2 "$name.cpp" -o "$folder/program" 2>"$folder/messages"; then
        echo refused
        return
    fi
    (
        cd "$folder"
        exec ./program <<<"${input%$'\n'}" >printed 2>/dev/null
    ) 2>/dev/null || status=$?
    echo "$status $(od -An -v -tx1 "$folder/printed" | tr -d ' \n')"
}

# The same from the judge's report. What a program printed before it failed is not in there: "*".
by_the_judge() {
    local name=$1 report reason
    report=$("$JUDGE_PREFIX/bin/judge" run "$name.cpp" --problem problem --problems "$here" \
        --no-complexity --format json 2>&1) || true
    reason=$(sed -nE 's/^ *"reason": "(.*)",?$/\1/p' <<<"$report" | head -n 1)
    case $report in
        *'"verdict": "compile-error"'*) echo refused ;;
        *'"verdict": "wrong-answer"'*)
            # Nothing that was printed, or all of it.
            sed -nE 's/^.*"printed ([0-9a-f]*) end".*$/0 \1/p' <<<"$report" | grep . || echo "0 "
            ;;
        *'"verdict": "runtime-error"'*)
            case $reason in
                *"exit status "*) echo "$(grep -oE 'exit status [0-9]+' <<<"$reason" | grep -oE '[0-9]+') *" ;;
                *"("SIG*) echo "$((128 + $(kill -l "$(grep -oE '\(SIG[A-Z]+' <<<"$reason" | tr -d '(')"))) *" ;;
                *exception*) echo "134 *" ;;
                *) echo "? $reason" ;;
            esac
            ;;
        *) echo "? $report" ;;
    esac
}

try_one() {
    local name=$1 folder wanted got
    folder=$(mktemp -d)
    cd "$here/programs"
    wanted=$(by_hand "$name" "$folder")
    got=$(by_the_judge "$name")
    # A pattern on the right: "*" stands for what is not known.
    # shellcheck disable=SC2053
    if [[ $wanted != $got ]]; then
        echo "$name: by g++ \"$wanted\", by the judge \"$got\""
        touch "$outcomes/$name"
    fi
    rm -rf "$folder"
}

if [[ ${1-} == --one ]]; then
    try_one "$2"
    exit
fi
if [[ -z ${JUDGE_PREFIX-} ]]; then
    echo "JUDGE_PREFIX is not set: it names where the judge is installed"
    exit 77
fi
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
export outcomes=$scratch/outcomes XDG_CACHE_HOME=${JUDGE_CASE_CACHE:-$scratch/cache} \
    XDG_DATA_HOME=$scratch/data XDG_CONFIG_HOME=$scratch/config LC_ALL=C
mkdir -p "$outcomes"
if [[ $# -eq 0 ]]; then
    readarray -t names < <(cd "$here/programs" && printf '%s\n' *.cpp | sed 's/\.cpp$//')
    set -- "${names[@]}"
fi
printf '%s\0' "$@" | xargs -0 -n 1 -P 2 "${BASH_SOURCE[0]}" --one
differ=$(find "$outcomes" -type f | wc -l)
echo "$# programs tried, $differ differ"
[[ $differ == 0 ]]
