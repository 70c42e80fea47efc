# Completion of judge's command lines in bash: the judge itself knows what may come next.
# shellcheck shell=bash

_judge() {
    # Behind the command's name, as they are without quotes.
    local words=("${COMP_WORDS[@]:1:COMP_CWORD}") typed found word
    words=("${words[@]//[\\\"\']/}")
    typed=${words[-1]}
    [[ $typed != = ]] || typed=
    if ! found=$("$1" complete "${words[@]}" 2>/dev/null); then
        compopt -o default # Files.
        return
    fi
    while IFS=$'\t' read -r word _; do
        [[ -n $word && $word == "$typed"* ]] || continue
        # Within quotes that were opened it stays as it is.
        [[ ${COMP_WORDS[COMP_CWORD]} == [\"\']* ]] || printf -v word %q "$word"
        COMPREPLY+=("$word")
    done <<<"$found"
}
complete -F _judge judge
