# shellcheck shell=bash
# Finds all processes that a case started, by whomever they were adopted: a case's own soft limit
# on POSIX message queues, which nobody uses, is handed down to each of them.

new_mark() { echo $((100000 + BASHPID % 700000)); }
wear_mark() { ulimit -S -q "$1"; }

# The ids of living processes that wear a mark.
marked() {
    local folder
    grep -lsE "^Max msgqueue size +$1 " /proc/[0-9]*/limits | while IFS= read -r folder; do
        folder=${folder%/limits}
        # Who is dead, and only waits to be asked for its status, has nothing open.
        if [[ -n $(readlink "$folder/exe") ]]; then
            echo "${folder#/proc/}"
        fi
    done
}

marked_names() {
    local id
    for id in $(marked "$1"); do
        tr '\0' ' ' <"/proc/$id/cmdline" || true
        echo -n "($id) "
    done 2>/dev/null
}

# Whether all who wear the mark are gone, or go within two seconds.
nothing_left() {
    local try
    for ((try = 0; try < 20; ++try)); do
        [[ -n $(marked "$1") ]] || return 0
        sleep 0.1
    done
    return 1
}

kill_marked() {
    local id
    for id in $(marked "$1"); do
        kill -KILL "$id" 2>/dev/null || true
    done
}

# For cases: waits until a process of this case runs an executable whose path matches.
wait_for_process() {
    local try id
    for ((try = 0; try < 600; ++try)); do
        for id in $(marked "$JUDGE_CASE_MARK"); do
            # shellcheck disable=SC2053 # The argument is a pattern.
            [[ $(readlink "/proc/$id/exe") != $1 ]] || return 0
        done
        sleep 0.05
    done
    echo "no process $1 was seen"
    return 1
}
wait_until_compiling() { wait_for_process '*/cc1plus'; }
wait_until_running() { wait_for_process '*memfd:program*'; }

# For cases: how many of the judge's processes are left, after those that end had the time to.
count_left() {
    local try ids id left
    for ((try = 0; try < 20; ++try)); do
        left=0
        ids=$(marked "$JUDGE_CASE_MARK")
        for id in $ids; do
            case $(readlink "/proc/$id/exe") in
            */judge | */runner | *memfd:program* | */cc1plus | */g++* | *lld*) left=$((left + 1)) ;;
            esac
        done
        [[ $left != 0 ]] || break
        sleep 0.1
    done
    echo "$left processes left"
}

# For cases: what lies in the cache but is no finished entry.
show_unfinished() {
    local found
    found=$(ls -A "$XDG_CACHE_HOME/judge/new" 2>/dev/null)
    echo "unfinished entries: ${found:-none}"
}
