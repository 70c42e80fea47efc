#!/usr/bin/env bash
# Holds the floors of the code: who below judge/ includes whom, and the one home of each library.
# With an argument: checks the sources below that folder instead.
set -euo pipefail
cd "${1:-$(dirname "${BASH_SOURCE[0]}")/../judge}"

# What a folder may include beside itself. Rooms include the floors below and never each other.
floors='base model os'
rooms='problem package harness build sandbox run check complexity history report'
allowed() {
    case $1 in
    base | support) ;;
    runner | model) echo base ;;
    os) echo base runner/protocol.h ;;
    problem) echo "$floors" support/wire.h ;;
    complexity) echo "$floors" support/counting/plan.h ;;
    package | harness | build | sandbox | run | check | history | report)
        echo "$floors"
        ;;
    judging) echo "$floors $rooms" support/counting/plan.h ;;
    author | practice) echo "$floors $rooms" judging ;;
    app) echo "$floors $rooms" judging author practice ;;
    .) echo app ;; # main.cpp
    *) return 1 ;;
    esac
}

# Where a library may be included, in .cpp files and in headers that stay at home.
home_of() {
    case $1 in
    boost/*) echo os ;;
    yaml-cpp/*) echo problem ;;
    CLI/*) echo app ;;
    sqlite3.h) echo history ;;
    elfutils/* | Eigen/*) echo complexity ;;
    *) echo anywhere ;;
    esac
}

wrong=0
complain() {
    echo "$1: $2"
    wrong=$((wrong + 1))
}

check_ours() { # FILE LINE TARGET
    local folder target=$3 one
    folder=$(dirname "$1")
    folder=${folder#./}
    folder=${folder%%/*}
    [[ $target != ../* ]] || target=$(realpath -m --relative-to=. "$(dirname "$1")/$target")
    # A name without a folder is a neighbour's.
    [[ $target == */* ]] || return 0
    [[ ${target%%/*} != "$folder" ]] || return 0
    if ! allowed "$folder" >/dev/null; then
        complain "$1" "the folder $folder has no floor: give it one in tests/layers.sh"
        return 0
    fi
    for one in $(allowed "$folder"); do
        [[ $target != "$one" && ${target%%/*} != "$one" ]] || return 0
    done
    complain "$1:$2" "$folder/ may not include $target"
}

check_library() { # FILE LINE TARGET
    local folder home
    folder=$(dirname "$1")
    folder=${folder#./}
    home=$(home_of "$3")
    [[ $home != anywhere ]] || return 0
    if [[ ${folder%%/*} != "$home" ]]; then
        complain "$1:$2" "<$3> has its home in $home/"
    elif [[ $1 == *.h ]]; then
        # Nobody else may get to see it.
        local header=${1#./} others
        others=$(grep -rlF "#include \"$header\"" --include='*.h' --include='*.cpp' . |
            grep -v "^\./$home/" || true)
        [[ -z $others ]] || complain "$1:$2" "<$3> reaches $(echo "$others" | tr '\n' ' ')"
    fi
}

while IFS=: read -r file line text; do
    target=$(sed -E 's/^ *# *include *["<]([^">]+)[">].*/\1/' <<<"$text")
    case $text in
    *'<'*'>'*) check_library "$file" "$line" "$target" ;;
    *) check_ours "$file" "$line" "$target" ;;
    esac
done < <(grep -rnE '^ *# *include *["<](.*/|sqlite3)' --include='*.h' --include='*.cpp' . | sort)

if [[ $wrong == 0 ]]; then
    echo "every include keeps to its floor"
else
    echo "$wrong wrong"
    exit 1
fi
