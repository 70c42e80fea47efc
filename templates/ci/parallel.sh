#!/usr/bin/env bash
# Judges the folder $1 in $2 parts (4 when left out) by GNU parallel, and joins them: run it again,
# and it goes on where it was. With --sshlogin in PARALLEL, on several machines that share the
# folder.
set -euo pipefail

submissions=${1:?the folder of submissions}
parts=${2:-4}

# Each judge uses all processors of its machine: one at a time on each. A part whose solutions fail
# exits with 1, and is no reason to stop.
seq "$parts" | parallel --will-cite --jobs 1 --workdir "$PWD" \
    judge batch "$submissions" --layout who/problem.cpp \
    --shard "{}/$parts" --resume "shard-{}.jsonl" ">/dev/null" || true

judge merge shard-*.jsonl --junit junit.xml --csv marks.csv
