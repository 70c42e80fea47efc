#!/usr/bin/env bash
# Holds the table of problems in problems/README.md to what their files, their records and the blind
# solutions say; `--write` writes it.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
readme=problems/README.md

value() { # KEY of the problem file FILE, where it stands in one line.
    sed -n "s/^$1: *//p" "$2"
}

# THEME <tab> LEVEL <tab> ROW, of which what is not known is left empty.
rows() {
    local file problem theme level kind blind mutants
    for file in problems/*/problem.yaml; do
        problem=$(basename "$(dirname "$file")")
        theme=$(value topics "$file" | tr -d '[]' | cut -d , -f 1)
        level=$(value difficulty "$file")
        kind=$(grep -oE '^(function|class|program):' "$file" | tr -d :)
        blind=$(awk -v problem="$problem" '$1 == problem { print $2 " of " $3 " | " $4 " of " $5 }' \
            tests/blind/first_run)
        mutants=$(jq -r '.mutants | select(.) |
            "\(.killed) | \(.missed) | \(.tried - .killed - .missed)"' \
            "problems/$problem/verified.json" 2>/dev/null) || true
        printf '%s\t%s\t| %s | %s | [%s](%s) | %s | %s | %s |\n' "$theme" "$level" "$theme" \
            "$level" "$(value title "$file")" "$problem" "$kind" "${blind:- | }" "${mutants:- | | }"
    done
}

table() {
    echo '| theme | difficulty | problem | mode | right ones accepted | wrong ones refused | mutants killed | missed | undecided |'
    echo '|---|---|---|---|---|---|---|---|---|'
    rows | sed 's/\teasy\t/\t1\t/; s/\tmedium\t/\t2\t/; s/\thard\t/\t3\t/' | sort | cut -f 3
}

# The table is what stands between these two lines.
begin='<!-- tests/bank_table.sh --write -->' end='<!-- end of the table -->'
new=$(awk -v begin="$begin" -v end="$end" -v table="$(table)" '
    $0 == end { inside = 0 }
    !inside { print }
    $0 == begin { inside = 1; print table }' "$readme")
if [ "${1-}" = --write ]; then
    printf '%s\n' "$new" >"$readme"
elif ! diff "$readme" - <<<"$new"; then
    echo "problems/README.md does not say what the problems' files do: tests/bank_table.sh --write"
    exit 1
fi
