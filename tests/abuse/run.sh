#!/usr/bin/env bash
# Judges every program GROUP/NAME.cpp and compares what comes out with the program's first lines:
#
#     // verdict: compile-error (or: A or runtime-error, where that is what the program comes to
#     //     without a judge, since the machine is of another kind)
#     // reason: a text that must occur in a reason or in the compiler's messages, unless the
#     //     verdict is the second one (optional)
#     // levels: at which levels beside full it runs, or all (optional)
#     // memory: 64 MiB, in place of the problem's own limit (optional)
#
#     run.sh LEVEL USER [GROUP/NAME]...
#
# LEVEL is full, landlock or seccomp; USER is root or nobody. No process may be left behind, and
# after every program an honest one has to be accepted as if nothing had happened. No file may be
# left either; which of forty programs left it is for the reader to find.
# The judge is the one installed below $JUDGE_PREFIX. What it builds is kept for the next run in
# $JUDGE_CASE_CACHE when that is set; the group compile is compiled each time.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
# shellcheck source=tests/cases/processes.sh
source "$here/../cases/processes.sh"
longest=240 # Seconds for one program: to yield on a busy machine takes long.

stated() { sed -nE "1,5s#^// $1: *(.*)#\1#p" "$2"; }

# The problem that a program is a solution to: there is one for each memory limit that is stated.
# Programs of the group memory get a minute, since some machines take long to touch it.
problem_for() {
    local memory fresh time="1 s" slug=echo
    memory=$(stated memory "$1")
    [[ $1 != */memory/* ]] || time="60 s"
    if [[ -n $memory || $time != "1 s" ]]; then
        memory=${memory:-256 MiB}
        slug=echo-$time-$memory
        slug=${slug// /-} slug=${slug,,}
        if [[ ! -e $scratch/problem/$slug ]]; then
            fresh=$(mktemp -d "$scratch/XXXXXX")
            cp -R "$here/problem/echo/." "$fresh"
            sed -i "s/^  memory: .*/  memory: $memory/; s/^  time: .*/  time: $time/" \
                "$fresh/problem.yaml"
            chmod -R a+rX "$fresh"
            mv -T "$fresh" "$scratch/problem/$slug" 2>/dev/null || rm -r "$fresh"
        fi
    fi
    echo "$slug"
}

submit() {
    local cache=$XDG_CACHE_HOME
    [[ $1 != */compile/* ]] || cache=$scratch/cache
    JUDGE_ABUSE_SECRET=hidden XDG_CACHE_HOME=$cache timeout --kill-after=5 "$longest" "${as_user[@]}" \
        "$JUDGE_PREFIX/bin/judge" submit "$1" --problem "$(problem_for "$1")" --problems "$scratch/problem" \
        --sandbox "$level" --format json
}

# The verdict that a program is to get on this machine: `A or runtime-error` is A where the program
# itself, built and run by hand, is not ended by a signal.
wanted_for() {
    local wanted by_hand=0
    wanted=$(stated verdict "$1")
    if [[ $wanted == *" or runtime-error" ]]; then
        g++ -O2 -static -o "$1.by-hand" "$1"
        "$1.by-hand" <<<7 >/dev/null 2>&1 || by_hand=$?
        rm "$1.by-hand"
        [[ $by_hand -lt 128 ]] && wanted=${wanted% or *} || wanted=runtime-error
    fi
    echo "$wanted"
}

# All reasons and compiler's messages of a report, as lines.
reasons_in() {
    jq -r '.. | objects | .reason, .messages | strings | select(. != "")' <<<"$1"
}

# Judges one program; prints what is wrong with it, if anything is.
try_one() {
    local file=$1 name=${1#"$scratch/"} mark report errors got wanted reason
    mark=$(new_mark)
    errors=$(mktemp "$scratch/XXXXXX")
    report=$(
        wear_mark "$mark"
        submit "$file" 2>"$errors"
    ) </dev/null || true
    got=$(jq -r '.verdict' <<<"$report") || true
    wanted=$(wanted_for "$file")
    reason=$(stated reason "$file")
    if [[ -z $wanted || $got != "$wanted" ]]; then
        echo "$name: wanted ${wanted:-a verdict in its first line}, got ${got:-none}:" \
            "$(reasons_in "$report" | head -n 1) $(tail -n 1 "$errors")"
    elif [[ -n $reason && $(stated verdict "$file") == "$got"* ]] &&
        ! reasons_in "$report" | grep -qF -- "$reason"; then
        echo "$name: no \"$reason\" in $(reasons_in "$report" | head -n 2 | cut -c 1-300)"
    fi
    rm "$errors"
    if ! nothing_left "$mark"; then
        echo "$name: a process was left behind: $(marked_names "$mark")"
        kill_marked "$mark"
    fi
}

honest() {
    local complaint
    complaint=$(try_one "$scratch/honest/plain.cpp")
    [[ -z $complaint ]] || echo "$1: an honest program: $complaint"
    [[ -z $complaint ]]
}

if [[ ${1-} == --one ]]; then
    read -ra as_user <<<"$AS_USER"
    complaint=$(
        try_one "$2"
        honest "${2#"$scratch/"}: after it" || true
    )
    [[ -z $complaint ]] || echo "$complaint"
    [[ -z $complaint ]]
    exit
fi

if [[ -z ${JUDGE_PREFIX-} ]]; then
    echo "JUDGE_PREFIX is not set: it names where the judge is installed"
    exit 77
fi
level=${1:?a level: full, landlock or seccomp} user=${2:?a user: root or nobody}
shift 2

scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
cp -R "$here"/*/ "$scratch"
mkdir "$scratch"/{home,cache,data,tmp}
touch "$scratch/started"
chmod -R a+rX "$scratch"
export XDG_CACHE_HOME=${JUDGE_CASE_CACHE:-$scratch/kept}/abuse
mkdir -p "$XDG_CACHE_HOME"
export HOME=$scratch/home XDG_CONFIG_HOME=$scratch/home
export XDG_DATA_HOME=$scratch/data TMPDIR=$scratch/tmp LC_ALL=C.UTF-8 scratch level

# An ordinary user runs the tests as itself.
as_user=(env)
case $user in
root)
    if [[ $EUID != 0 ]]; then
        echo "skip: this is not root"
        exit 77
    fi
    chown -R 0:0 "$XDG_CACHE_HOME"
    ;;
nobody)
    if [[ $EUID == 0 ]]; then
        chown 65534:65534 "$scratch"/{home,cache,data,tmp}
        chown -R 65534:65534 "$XDG_CACHE_HOME"
        as_user=(setpriv --reuid=65534 --regid=65534 --clear-groups)
    fi
    ;;
esac
export AS_USER="${as_user[*]}"

# Files that a program made where everybody may, or that the judge forgot to remove.
files_left() {
    local -a by=(-name 'judge-abuse*')
    [[ $EUID != 0 ]] || by+=(-o -user 65534)
    find /tmp /dev/shm /var/tmp -mindepth 1 -maxdepth 1 -newer "$scratch/started" \( "${by[@]}" \)
    find "$scratch/tmp" -mindepth 1
}

# The first one also builds what all share.
if ! complaint=$(honest "at the start"); then
    # A machine need not offer the higher levels; the lowest it must.
    refusal=$(submit "$scratch/honest/plain.cpp" 2>&1 || true)
    lacking=$(grep -m 1 -oE "this machine has no .* for the sandbox.*" <<<"$refusal" || true)
    if [[ $level == seccomp || -z $lacking ]]; then
        echo "$complaint"
        exit 1
    fi
    echo "skip: the level $level cannot be had here: $lacking"
    exit 77
fi

cases=()
if [[ $# -gt 0 ]]; then
    for name; do cases+=("$scratch/$name.cpp"); done
else
    for file in "$scratch"/*/*.cpp; do
        levels=$(stated levels "$file")
        if [[ $level == full || $levels == all || " $levels " == *" $level "* ]]; then
            cases+=("$file")
        fi
    done
fi

passed=0 failed=0
for ((first = 0; first < ${#cases[@]}; first += 40)); do
    batch=("${cases[@]:first:40}")
    complaints=$(printf '%s\0' "${batch[@]}" |
        xargs -0 -n 1 -P 2 "${BASH_SOURCE[0]}" --one || true)
    left=$(files_left)
    if [[ -n $left ]]; then
        echo "${batch[0]#"$scratch/"} or one of those behind it left a file behind: $left"
        failed=$((failed + 1))
        find "$scratch/tmp" -mindepth 1 -delete
    fi
    [[ -z $complaints ]] || echo "$complaints"
    wrong=0
    [[ -z $complaints ]] || wrong=$(cut -d: -f1 <<<"$complaints" | sort -u | wc -l)
    failed=$((failed + wrong)) passed=$((passed + ${#batch[@]} - wrong))
done
echo "$passed passed, $failed failed"
[[ $failed == 0 ]]
