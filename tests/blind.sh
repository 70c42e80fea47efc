#!/usr/bin/env bash
# How well the tests of the problems named (all, when none is) tell right solutions from wrong ones
# that were written from the statement alone (tests/blind/PROBLEM/right and wrong): a line each, and
# the names of those that are judged wrongly. The judge is the one installed below $JUDGE_PREFIX.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
judge=${JUDGE_PREFIX:?names where the judge is installed}/bin/judge

# The names of those below FOLDER that get Accepted, or that do not: MATCH is == or !=.
those() { # PROBLEM FOLDER MATCH
    "$judge" verify "$1" --problems "$here/../problems" --against "$2" --format json 2>/dev/null |
        jq -r ".problems[].others.solutions[] | select(.verdict $3 \"accepted\") | .solution"
}

if [ $# = 0 ]; then
    cd "$here/blind"
    set -- */
    set -- "${@%/}"
fi
failed=0
for problem; do
    folder=$here/blind/$problem
    mapfile -t refused < <(those "$problem" "$folder/right" '!=')
    mapfile -t accepted < <(those "$problem" "$folder/wrong" '==')
    right=$(find "$folder/right" -name '*.cpp' | wc -l) wrong=$(find "$folder/wrong" -name '*.cpp' | wc -l)
    printf '%-28s %s of %s right ones accepted, %s of %s wrong ones refused\n' "$problem" \
        $((right - ${#refused[@]})) "$right" $((wrong - ${#accepted[@]})) "$wrong"
    for name in "${refused[@]/#/right/}" "${accepted[@]/#/wrong/}"; do
        echo "    $name is judged wrongly"
        failed=1
    done
done
exit $failed
