#!/usr/bin/env bash
# layers.sh must see what is wrong: each line here is an include, or code, that it has to refuse, in a
# copy of the sources.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
copy=$(mktemp -d)
trap 'rm -rf "$copy"' EXIT

failed=0
while read -r file include; do
    rm -rf "$copy/judge"
    mkdir -p "$copy/judge"
    cp -R "$here/../judge/." "$copy/judge"
    [[ $include == [\<\"]* ]] && include="#include $include"
    echo "$include" >>"$copy/judge/$file"
    if bash "$here/layers.sh" "$copy/judge" >"$copy/said"; then
        echo "not seen: $include in $file"
        failed=$((failed + 1))
    elif ! grep -q "^\./$file:" "$copy/said"; then
        echo "told of another place: $include in $file"
        failed=$((failed + 1))
    fi
done <<'END'
base/text.cpp "model/type.h"
model/type.cpp "os/files.h"
os/files.cpp "model/type.h"
os/files.h "runner/watch.h"
problem/load.cpp "harness/glue.h"
problem/load.cpp "support/tool.h"
check/check.cpp "judging/judging.h"
judging/failure.cpp "app/commands.h"
runner/watch.cpp "os/files.h"
support/wire.cpp "base/text.h"
build/build.cpp <boost/optional.hpp>
app/list.cpp <yaml-cpp/yaml.h>
judging/failure.cpp <CLI/CLI.hpp>
report/json.cpp <sqlite3.h>
app/show.cpp <md4c.h>
complexity/ladder.cpp <libelf.h>
complexity/ladder.cpp "debug_info/line_map.h"
app/app.h <CLI/CLI.hpp>
os/files.h <boost/optional.hpp>
app/list.cpp void say() { fmt::print("title"); }
app/list.cpp void say() { std::puts("title"); }
judging/failure.cpp void say() { std::cerr << "title"; }
os/files.cpp void say() { write(STDOUT_FILENO, "title", 5); }
END
if [[ $failed == 0 ]]; then
    echo "everything wrong was seen"
else
    exit 1
fi
