#!/usr/bin/env bash
# Holds the floors of the code: who below judge/ includes whom, the one home of each library, and the
# one place that writes to the terminal.
# With an argument: checks the sources below that folder instead.
set -euo pipefail
cd "${1:-$(dirname "${BASH_SOURCE[0]}")/../judge}"

# What a folder may include beside itself: sets `allowed`. Rooms include the floors below and never
# each other.
floors='base model os'
rooms='problem package harness build sandbox run check debug_info debugger complexity claims advice shrink history report mutants'
find_allowed() {
    case $1 in
    base | support) allowed= ;;
    runner | model) allowed=base ;;
    mutate) allowed= ;; # A program of its own.
    shrink) allowed='base support/choice_source.h' ;;
    harness) allowed="$floors support/choice_source.h" ;;
    os) allowed='base runner/protocol.h' ;;
    problem) allowed="$floors support/wire.h" ;;
    debug_info) allowed="$floors support/counting/plan.h" ;;
    advice) allowed="$floors complexity support/counting/plan.h" ;; # Puts into words what that found.
    package | build | sandbox | run | debugger | check | complexity | claims | history | report | mutants) allowed=$floors ;;
    judging) allowed="$floors $rooms support/counting/plan.h support/further_tests.h" ;;
    author | batch | practice) allowed="$floors $rooms judging" ;;
    app) allowed="$floors $rooms judging author batch practice" ;;
    .) allowed=app ;; # main.cpp
    *) return 1 ;;
    esac
}

# Where a library may be included, in .cpp files and in headers that stay at home: sets `home`.
find_home() {
    case $1 in
    boost/*) home=os ;;
    yaml-cpp/*) home=problem ;;
    CLI/*) home=app ;;
    sqlite3.h) home=history ;;
    md4c.h | pugixml.hpp) home=report ;;
    clang-c/*) home=mutate ;;
    elfutils/* | dwarf.h | libelf.h | gelf.h) home=debug_info ;;
    *) home=anywhere ;;
    esac
}

wrong=0
complain() {
    echo "$1: $2"
    wrong=$((wrong + 1))
}

check_ours() { # FOLDER FILE LINE TARGET
    local folder=$1 target=$4 one
    shift
    [[ $target != ../* ]] || target=$(realpath -m --relative-to=. "$(dirname "$1")/$target")
    # A name without a folder is a neighbour's.
    [[ $target == */* ]] || return 0
    [[ ${target%%/*} != "$folder" ]] || return 0
    if ! find_allowed "$folder"; then
        complain "$1" "the folder $folder has no floor: give it one in tests/layers.sh"
        return 0
    fi
    for one in $allowed; do
        [[ $target != "$one" && ${target%%/*} != "$one" ]] || return 0
    done
    complain "$1:$2" "$folder/ may not include $target"
}

check_library() { # FOLDER FILE LINE TARGET
    local folder=$1
    shift
    find_home "$3"
    [[ $home != anywhere ]] || return 0
    if [[ $folder != "$home" ]]; then
        complain "$1:$2" "<$3> has its home in $home/"
    elif [[ $1 == *.h ]]; then
        # Nobody else may get to see it.
        local header=${1#./} others
        others=$(grep -rlF "#include \"$header\"" --include='*.h' --include='*.cpp' . |
            grep -v "^\./$home/" || true)
        [[ -z $others ]] || complain "$1:$2" "<$3> reaches $(echo "$others" | tr '\n' ' ')"
    fi
}

# Text for people leaves through one place, which makes foreign text harmless for terminals. The
# runner and what is compiled into solutions are programs of their own.
check_output() {
    local file line rest
    while IFS=: read -r file line rest; do
        [[ $file != ./app/output.cpp ]] || continue
        complain "$file:$line" "only app/output.cpp writes to standard output and error"
    done < <(grep -rnE '\b(fmt|std)::(v?print|printf|fprintf|puts|fputs|putc|fputc|putchar|fwrite|cout|cerr|clog|perror)\b|\b(std(out|err))\b|\bSTD(OUT|ERR)_FILENO\b' \
        --include='*.h' --include='*.cpp' . | grep -vE '^\./(runner|support)/')
}

while IFS=: read -r file line text; do
    [[ $text =~ ^\ *#\ *include\ *([\"\<])([^\"\>]+) ]]
    target=${BASH_REMATCH[2]}
    folder=${file#./}
    [[ $folder == */* ]] && folder=${folder%%/*} || folder=.
    case ${BASH_REMATCH[1]} in
    '<') check_library "$folder" "$file" "$line" "$target" ;;
    *) check_ours "$folder" "$file" "$line" "$target" ;;
    esac
done < <(grep -rnE '^ *# *include *["<](.*/|sqlite3|md4c|dwarf|libelf|gelf)' --include='*.h' --include='*.cpp' . | sort)

check_output
if [[ $wrong == 0 ]]; then
    echo "every include keeps to its floor, and one file writes to the terminal"
else
    echo "$wrong wrong"
    exit 1
fi
