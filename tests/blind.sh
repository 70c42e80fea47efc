#!/usr/bin/env bash
# How well the tests of the problems named (all, when none is) tell right solutions from wrong ones
# that were written from the statement alone (tests/blind/PROBLEM/right and wrong): a line each, and
# the names of those that are judged wrongly. The judge is the one installed below $JUDGE_PREFIX.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
judge=${JUDGE_PREFIX:?names where the judge is installed}/bin/judge
if [ $# = 0 ]; then
    cd "$here/blind"
    set -- */
    set -- "${@%/}"
fi

failed=0
for problem; do
    line='' names=''
    for kind in right wrong; do
        [ $kind = right ] && wanted='==' || wanted='!='
        if ! solutions=$("$judge" verify "$problem" --problems "$here/../problems" \
            --against "$here/blind/$problem/$kind" --format json |
            jq -e '.problems[].others.solutions | select(. != [])'); then
            echo "$problem cannot be tried: judge verify $problem tells why" >&2
            exit 2
        fi
        line+=$(jq -r "\"  \\(map(select(.verdict $wanted \"accepted\")) | length) of \\(length) $kind\"" \
            <<<"$solutions")
        names+=$(jq -r ".[] | select(.verdict $wanted \"accepted\" | not) |
            \"\\n    $kind/\\(.solution): \\(.verdict)\"" <<<"$solutions")
    done
    printf '%-28s%s ones judged rightly%s\n' "$problem" "$line" "$names"
    [ -z "$names" ] || failed=1
done
exit $failed
