# Completion of judge's command lines in fish: the judge itself knows what may come next.

function __judge_candidates
    set -l words (commandline -opc) "$(commandline -ct)"
    if set -l found ($words[1] complete $words[2..] 2>/dev/null)
        printf '%s\n' $found
    else
        __fish_complete_path $words[-1]
    end
end
complete -c judge -f -a '(__judge_candidates)'
