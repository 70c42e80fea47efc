#!/usr/bin/env bash
# Follows templates/ci/Containerfile on bare machines, which makes the Debian package on one and
# installs it on another, and tries there what was installed.
#
#     package.sh [--keep FOLDER] [RELEASE]...
#
# What it needs is what bare_roots.sh needs. The sources are HEAD's; each image of the Containerfile
# is a copy of a bare root of the release, in FOLDER with --keep. Takes half an hour for each.
set -euo pipefail
# shellcheck source=tests/roots.sh
source "$(dirname "${BASH_SOURCE[0]}")/roots.sh"

folder='' releases=()
while [ $# -gt 0 ]; do
    case $1 in
        --keep) folder=$(realpath "$2") && shift ;;
        *) releases+=("$1") ;;
    esac
    shift
done
[ ${#releases[@]} -gt 0 ] || releases=(bookworm trixie)
[ -n "$folder" ] || use_temporary_folder
commit=$(git -C "$source" rev-parse HEAD)

# What the Containerfile says is done to $root, as $user in $place; $command is what it ends with.
root='' user=root place=/ command=''

# As the user in the folder that the Containerfile has come to.
as_told() {
    inside "$root" setpriv --reuid="$user" --regid="$user" --init-groups \
        env -C "$place" HOME="$(inside "$root" sh -c "echo ~$user")" "$@"
}

follow() { # RELEASE INSTRUCTION WORDS
    local release=$1 instruction=$2 words
    read -ra words <<<"$3"
    echo "   $instruction $3"
    case $instruction in
        FROM)
            root=$folder/$release-${words[2]:-final} user=root place=/
            make_root "$folder/$release" "$release"
            rm -rf --one-file-system "$root" && cp -a "$folder/$release" "$root"
            mount_root "$root"
            ;;
        COPY)
            if [ "${words[0]}" = . ]; then
                mkdir -p "$root${words[1]}"
                git -C "$source" archive "$commit" | tar -x -C "$root${words[1]}"
            else
                # shellcheck disable=SC2086 # A pattern.
                cp -p "$folder/$release-${words[0]#--from=}"${words[1]} "$root${words[2]}"
            fi
            ;;
        RUN) as_told sh -c "$3" >"$folder/log" 2>&1 || { tail -n 40 "$folder/log" && return 1; } ;;
        USER) user=${words[0]} ;;
        WORKDIR) place=${words[0]} && mkdir -p "$root$place" ;;
        CMD) command=$(jq -r 'join(" ")' <<<"$3") ;;
        *) echo "no idea how to follow $instruction" && return 1 ;;
    esac
}

# All that a package leaves: nothing may have its name.
remains() {
    inside "$root" find / -xdev -path /proc -prune -o -path /home -prune -o -path /opt -prune -o \
        -path /tmp -prune -o -path /var/log -prune -o -name '*judge*' -print
}

try_out() {
    local release=$1 build=$folder/$1-build
    echo "   the same bytes when built again elsewhere"
    rm -rf "$build/root/elsewhere" && mkdir -p "$build/root/elsewhere/again"
    git -C "$source" archive "$commit" | tar -x -C "$build/root/elsewhere"
    inside "$build" bash /root/elsewhere/judge/packaging/make.sh /root/elsewhere/again >"$folder/log"
    (cd "$build/tmp" && sha256sum judge[-_]*) >"$folder/sums"
    cat "$folder/sums"
    (cd "$build/root/elsewhere/again" && sha256sum --check --quiet "$folder/sums")
    stat --format '   %s bytes: %n' "$build/tmp"/judge[-_]*

    echo "   lintian"
    inside "$build" apt-get install -y -qq --no-install-recommends lintian >/dev/null 2>&1
    inside "$build" lintian --fail-on error --allow-root "/tmp/$(basename "$build"/tmp/judge_*.deb)"

    echo "   judge, as a user"
    as_told "$command" | grep -q 'judge list'
    local reference=/usr/share/judge/problems/top-k-events/solutions/reference.cpp
    as_told judge submit --problem top-k-events $reference
    as_told judge doctor
    [ "$(inside "$root" dpkg -L judge | grep -c -e '/judge.1.gz$' -e '/judge-problem.7.gz$')" = 2 ]

    echo "   the archive, where its name has a space"
    mkdir -p "$root/opt/any where"
    tar -xf "$build"/tmp/judge-*.tar.gz -C "$root/opt/any where" --strip-components=1
    inside "$root" rm /usr/bin/judge
    as_told "/opt/any where/bin/judge" submit --problem top-k-events \
        "/opt/any where/share/judge/problems/top-k-events/solutions/reference.cpp"

    echo "   removed"
    inside "$root" apt-get purge -y -qq judge >/dev/null
    [ -z "$(remains)" ] || { remains && return 1; }
}

for release in "${releases[@]}"; do
    echo "== $release"
    while read -r instruction words; do
        follow "$release" "$instruction" "$words"
    done < <(sed -e '/^#/d; /^$/d' -e ':more; /\\$/ { N; s/\\\n *//; b more }' \
        "$source/templates/ci/Containerfile")
    try_out "$release"
done
echo "the package works on: ${releases[*]}"
