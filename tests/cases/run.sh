#!/usr/bin/env bash
# Runs whole command lines and compares all that a user would see:
#
#     run.sh [--update] [CASE-FOLDER | AREA-FOLDER]...
#
# A case is a folder AREA/NAME with a file `command`, a piece of bash that is run in a fresh copy
# of the folder with `judge` on PATH, and a file `expected`: standard output, what follows
# `--- stderr`, and `--- status N`. Whatever else the command needs lies beside them, as links where
# several cases share it (solutions/). A case that prints `skip: why` as its first line is counted
# apart.
#
# Every case has XDG folders of its own below $ROOT. Its cache begins as a copy of one that knows
# the problems in problems/, which a .judge.yaml above the case names; what it builds itself is
# always built anew. No case may leave a process behind.
#
# The installed judge is the one below $JUDGE_PREFIX. The warm cache is kept in $JUDGE_CASE_CACHE
# when that is set.
set -euo pipefail

export LC_ALL=C.UTF-8  # What masks a sign of a screen takes it for one character.
longest=600  # Seconds for one case, on a busy machine.

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
# shellcheck source=tests/cases/processes.sh
source "$here/processes.sh"

# What differs from run to run and from machine to machine. Nothing else may.
mask() {
    local number='[0-9]+(\.[0-9]+)?(e-?[0-9]+)?'
    local time="$number (ns|us|ms|s|min)" memory="$number (B|KiB|MiB|GiB)"
    sed -E \
        -e "s#$ROOT/case#<case>#g; s#$ROOT#<root>#g; s#$here/problems#<problems>#g" \
        -e "s#$JUDGE_PREFIX#<prefix>#g; s#judge-temporary-[A-Za-z0-9]{6}#judge-temporary-<name>#g" \
        -e '/^  problem   <problems>/d; /"problem_folder": "<problems>/d' \
        -e "s#^(  time      (stopped at )?)$time#\1<time>#; s#(slowest: )\"[^\"]*\"#\1<test>#" \
        -e "s#; [0-9]+ tests? near the limit measured again##" \
        -e "/^  note      .* was little over the time limit at first: /d" \
        -e "s#^(  estimate  )about $time#\1about <time>#; s#(which is reached near ).*#\1<sizes>#; s#(\"seconds\": )$number#\1<number>#" \
        -e "s#^([^ ]+ .* [0-9]+/[0-9]+  )$time#\1<time>#" \
        -e "s#(compiled in )$time#\1<time>#" \
        -e "s#^(  [^ ] [a-z ]{13}) +$time  #\1 <time>  #" \
        -e "s#(\"seconds\": |<test[a-z]+ .* time=\"?)$number#\1<number>#" \
        -e "s#^(  [^ ] time limit    <time>  ).*#\1<limit>#" \
        -e "s#(solutions/[^ ]* for [^ ]*), (compiled in <time>|unchanged .*)#\1, <built>#" \
        -e "s#^(  memory    )$memory#\1<memory>#" \
        -e "s#(\"(cpu_ms|wall_ms|peak_memory_bytes)\": )$number#\1<number>#" \
        -e "s#(\"rerun\": )(true|false)#\1<rerun>#" \
        -e "s#^(.*\(Debian|g\+\+ \(|g\+\+-[0-9]+ \().*#<compiler version>#" \
        -e "s#^(           (seccomp|Landlock|namespaces) ).*#\1<layer>#" \
        -e "/^ {22}(why|without it|to enable it): /d" \
        -e "s#^( +(complexity|growth|manifests|preludes|programs|tests)) +[0-9]+ (entry|entries) +$memory#\1 <entries>#" \
        -e "s#$memory of at most#<memory> of at most#"
}

# For cases, which know it too (2>&1 | hide_compiler_words): how a compiler words an error, and what
# it warns of and notes besides, differs from version to version.
hide_compiler_words() {
    sed -E -e '/: (warning|note): /d' -e 's/^( *"text": ").*/\1<what the compiler says>"/' -e 's/((^|[0-9]: )error: ).*/\1<what the compiler says>/'
}
export -f hide_compiler_words

# Runs one case and leaves what came of it in $3: passed, failed or skipped. Prints a difference.
run_case() {
    local case=$1 update=$2 outcome=$3
    local name=${case#"$here"/} status=0 mark
    # Short, and without what masking would have to look for.
    ROOT=$(mktemp -d)
    export ROOT
    cp -RL "$case" "$ROOT/case"
    rm -f "$ROOT/case/expected" "$ROOT/case/command"
    mkdir -p "$ROOT/cache" "$ROOT/data" "$ROOT/home" "$ROOT/tmp"
    # A cache's files are never changed, only replaced: links do.
    cp -Rl "$WARM/judge" "$ROOT/cache" 2>/dev/null || cp -R "$WARM/judge" "$ROOT/cache"
    echo "problems: $here/problems" >"$ROOT/.judge.yaml"

    mark=$(new_mark)
    (
        wear_mark "$mark"
        cd "$ROOT/case"
        export HOME=$ROOT/home TMPDIR=$ROOT/tmp CASES=$here
        export XDG_CACHE_HOME=$ROOT/cache XDG_DATA_HOME=$ROOT/data XDG_CONFIG_HOME=$ROOT/home
        export JUDGE_CASE_MARK=$mark
        exec timeout --kill-after=5 "$longest" bash "$case/command"
    ) >"$ROOT/stdout" 2>"$ROOT/stderr" </dev/null || status=$?

    if ! nothing_left "$mark"; then
        echo "a process was left behind: $(marked_names "$mark")" >>"$ROOT/stderr"
        kill_marked "$mark"
    fi
    {
        mask <"$ROOT/stdout"
        echo "--- stderr"
        mask <"$ROOT/stderr"
        [[ $status != 124 ]] || echo "stopped after $longest seconds"
        echo "--- status $status"
    } >"$ROOT/actual"

    if [[ $(head -n 1 "$ROOT/stdout") == "skip: "* ]]; then
        echo "$name: $(head -n 1 "$ROOT/stdout")"
        touch "$outcome.skipped"
    elif [[ $update == update ]]; then
        cp "$ROOT/actual" "$case/expected"
        touch "$outcome.passed"
    elif diff -u --label "$name/expected" --label "$name/actual" "$case/expected" \
        "$ROOT/actual" >"$ROOT/difference" 2>&1; then
        touch "$outcome.passed"
    else
        cat "$ROOT/difference"
        touch "$outcome.failed"
    fi
    chmod -R u+w "$ROOT" 2>/dev/null || true
    rm -rf "$ROOT"
}

# Builds what all cases share: the precompiled header, and the problems' tests.
warm_up() {
    mkdir -p "$WARM/data"
    local problem
    for problem in "$here"/problems/*; do
        XDG_CACHE_HOME=$WARM XDG_DATA_HOME=$WARM/data judge submit \
            "$problem/solutions/reference.cpp" --problem "$(basename "$problem")" \
            --problems "$here/problems" >"$WARM/log" 2>&1 || {
            cat "$WARM/log"
            echo "cannot judge the reference of $problem"
            exit 1
        }
    done
    XDG_CACHE_HOME=$WARM XDG_DATA_HOME=$WARM/data \
        judge verify "$here/problems/running-total" >/dev/null 2>&1 || true # Sanitizers' header too,
    local crash=$WARM/running-total.cpp                                       # and explanations'.
    printf '#include <vector>\nstd::vector<long long> runningTotal(std::vector<int>&, int) { throw 1; }\n' >"$crash"
    XDG_CACHE_HOME=$WARM XDG_DATA_HOME=$WARM/data judge explain "$crash" \
        --problems "$here/problems" >/dev/null 2>&1 || true
}

if [[ ${1-} == --one ]]; then
    shift
    run_case "$@"
    exit
fi

if [[ -z ${JUDGE_PREFIX-} ]]; then
    echo "JUDGE_PREFIX is not set: it names where the judge is installed"
    exit 77
fi
update=compare
if [[ ${1-} == --update ]]; then
    update=update
    shift
fi
[[ $# -gt 0 ]] || set -- "$here"

export JUDGE_PREFIX PATH=$JUDGE_PREFIX/bin:$PATH
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
export WARM=${JUDGE_CASE_CACHE:-$scratch/warm}
mkdir -p "$WARM" "$scratch/outcomes"
(
    flock 9
    warm_up
) 9>"$WARM/lock"

readarray -d "" -t folders < <(realpath -z -- "$@")
find "${folders[@]}" -type f -name command -printf '%h\0' | sort -z >"$scratch/cases"
number=0
while IFS= read -r -d '' case; do
    printf '%s\0' "$case" "$update" "$scratch/outcomes/$((++number))"
done <"$scratch/cases" | xargs -0 -n 3 -P 2 "${BASH_SOURCE[0]}" --one || true

count() { find "$scratch/outcomes" -name "*.$1" | wc -l; }
passed=$(count passed) skipped=$(count skipped)
failed=$(($(tr -dc '\0' <"$scratch/cases" | wc -c) - passed - skipped))
[[ $skipped == 0 ]] || echo "$skipped skipped"
echo "$passed passed, $failed failed"
[[ $failed == 0 ]]
