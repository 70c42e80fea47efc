#!/usr/bin/env bash
# Judges the folder $1 in $2 parts (4 when left out) by GNU parallel, and joins them: run it again,
# and it goes on where it was. With --sshlogin in PARALLEL, on several machines that share the
# folder.
set -euo pipefail

submissions=${1:?the folder of submissions}
parts=${2:-4}

# Each judge uses all processors of its machine: one at a time on each. A part whose solutions fail
# exits with 1, and is no reason to stop. GNU parallel hands the command to a shell, and quotes for
# it only what comes behind `:::`.
readarray -t numbers < <(seq "$parts")
parallel --will-cite --jobs 1 --workdir "$PWD" \
    judge batch "{1}" --layout who/problem.cpp \
    --shard "{2}/$parts" --resume "shard-{2}.jsonl" ">/dev/null" \
    ::: "$submissions" ::: "${numbers[@]}" || true

judge merge shard-*.jsonl --junit junit.xml --csv marks.csv
