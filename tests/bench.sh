#!/usr/bin/env bash
# How fast the judge is, as ratios of runs that take turns (A B A B ...), beside the bounds that we
# want. A benchmark, not a test: it always succeeds. Everything is temporary, caches included.
#
#     bash tests/bench.sh [-n ROUNDS] [--only NAME]... [--build DIR]
#
# NAME: edit, compiler, again, start-up, list, per-test, first, memory, growth, accuracy, repeat, stability (308
# judgings with 11 rounds). DIR: a configured build folder to use in place of build/release.
set -euo pipefail
# shellcheck source=judge/set_up.sh
source "$(dirname "${BASH_SOURCE[0]}")/../judge/set_up.sh"

rounds=11
only=()
build_folder=$judge_source/build/release
while [ $# -gt 0 ]; do
    case $1 in
        -n) rounds=$2 ;;
        --only) only+=("$2") ;;
        --build) build_folder=$(realpath "$2") ;;
        *)
            sed -n '2,/^set /s/^# \{0,1\}//p' "$0" >&2
            exit 2
            ;;
    esac
    shift 2
done

# --- What is measured with

prepare_programs() {
    local targets=(judge runner bench_stopwatch bench_per_test bench_throughput accuracy)
    if [ "$build_folder" = "$judge_source/build/release" ]; then
        install_packages
        build release "${targets[@]}"
    else
        cmake --build "$build_folder" --target "${targets[@]}"
    fi >"$work/build.log" || {
        cat "$work/build.log" >&2
        exit 3
    }
    cmake --install "$build_folder" --prefix "$work/prefix" >/dev/null
    stopwatch=$build_folder/tests/bench/bench_stopwatch
    judge=$work/prefix/bin/judge
    accuracy=$build_folder/tests/accuracy
    per_test=$work/prefix/bin/per_test
    throughput=$work/prefix/bin/throughput
    cp "$build_folder/tests/bench/bench_per_test" "$per_test"
    cp "$build_folder/tests/bench/bench_throughput" "$throughput"
    shipped=$work/prefix/share/judge/problems
}

# Runs a command that must succeed. Its output goes to $work/output; wall and CPU time in
# microseconds to $wall and $cpu, and its own largest resident size in KiB to $peak.
timed() {
    if ! "$stopwatch" "$work/times" "$@" >"$work/output" 2>"$work/errors"; then
        echo "bench: this failed: $*" >&2
        head -n 40 "$work/output" "$work/errors" >&2
        exit 3
    fi
    read -r wall cpu peak <"$work/times"
}

# --- What is printed

# The file $1 holds one round a line: what is measured and, after it, what it is held against.
# Prints both medians, the least, middle and largest ratio, and whether the middle one is at most
# $4. The numbers are shown divided by $2, in the unit $3.
print_ratios() {
    awk -v scale="$2" -v unit="$3" -v bound="$4" '
        function sort(v, n,    i, j, x) {
            for (i = 2; i <= n; i++) {
                x = v[i]
                for (j = i - 1; j > 0 && v[j] > x; j--) v[j + 1] = v[j]
                v[j + 1] = x
            }
        }
        function middle(v, n) { return n % 2 ? v[(n + 1) / 2] : (v[n / 2] + v[n / 2 + 1]) / 2 }
        { ours[NR] = $1; theirs[NR] = $2; ratio[NR] = $1 / $2 }
        END {
            sort(ours, NR); sort(theirs, NR); sort(ratio, NR)
            printf "    %.4g %s against %.4g %s: ratio %.3f (%.3f to %.3f, %d rounds)",
                middle(ours, NR) / scale, unit, middle(theirs, NR) / scale, unit,
                middle(ratio, NR), ratio[1], ratio[NR], NR
            if (bound == "") print "   for information"
            else print "   wanted <= " bound ": " (middle(ratio, NR) <= bound ? "met" : "MISSED")
        }' "$1"
}

# The same for plain numbers, one a line, against the bound $4 in unit $3.
print_values() {
    sort -g "$1" | awk -v scale="$2" -v unit="$3" -v bound="$4" '
        { v[NR] = $1 / scale }
        END {
            middle = NR % 2 ? v[(NR + 1) / 2] : (v[NR / 2] + v[NR / 2 + 1]) / 2
            printf "    %.4g %s (%.4g to %.4g, %d rounds)", middle, unit, v[1], v[NR], NR
            if (bound == "") print "   for information"
            else print "   wanted <= " bound " " unit ": " (middle <= bound ? "met" : "MISSED")
        }'
}

# --- The problem with 40 small tests, and the same work done by hand

# Input $1 of 40 as words: the stream's events. The same in every run.
events_of() {
    local RANDOM=$1 count=$(($1 % 38 + 3)) i
    for ((i = 0; i < count; ++i)); do
        printf 'event%d ' $((RANDOM % (count / 2 + 1)))
    done
}

# What a person adds to a solution in order to try it.
by_hand_main() {
    cat <<'END'
int main() {
    int k, count;
    std::cin >> k >> count;
    std::vector<std::string> events(count);
    for (std::string& event : events)
        std::cin >> event;
    for (const std::string& name : topKEvents(events, k))
        std::cout << name << '\n';
}
END
}

# Makes $work/problems/top-k-events with 40 small tests, $work/hand with the same tests as text and
# a script that compiles and tries them all, and four solutions: with <bits/stdc++.h> or precise
# includes, for the judge or by hand.
make_small_problem() {
    local small=$work/problems/top-k-events hand=$work/hand kind i k answer
    local -a events
    mkdir -p "$work/problems" "$hand/tests" "$work/solutions"
    cp -r "$shipped/top-k-events" "$small"

    for kind in bits precise; do
        {
            if [ $kind = bits ]; then echo '#include <bits/stdc++.h>'; fi
            cat "$small/solutions/reference.cpp"
        } >"$work/solutions/$kind.cpp"
        {
            if [ $kind = precise ]; then echo '#include <iostream>'; fi
            cat "$work/solutions/$kind.cpp"
            by_hand_main
        } >"$hand/$kind.cpp"
    done

    g++ -O2 -o "$hand/hand" "$hand/bits.cpp"
    {
        sed '/^samples:/,$d' "$shipped/top-k-events/problem.yaml"
        echo 'samples:'
        for ((i = 1; i <= 40; ++i)); do
            read -ra events <<<"$(events_of $i)"
            k=$((i % 7 + 1))
            printf '%d %d\n%s\n' $k ${#events[@]} "${events[*]}" >"$hand/tests/$i.in"
            "$hand/hand" <"$hand/tests/$i.in" >"$hand/tests/$i.ans"
            if [ $i -eq 4 ]; then echo 'tests:'; fi
            if [ $i -ge 4 ]; then echo "  - name: small stream $i"; fi
            printf '%s input: {events: [%s], k: %d}\n' "$([ $i -lt 4 ] && echo '  -' || echo '   ')" \
                "$(tr ' ' ',' <<<"${events[*]}")" $k
            answer=$(tr '\n' ',' <"$hand/tests/$i.ans")
            echo "    output: [${answer%,}]"
        done
    } >"$small/problem.yaml"

    # Compiles $1.cpp of this folder and tries all tests.
    cat >"$hand/by_hand.sh" <<'END'
g++ -O2 -o hand "$1.cpp" || exit 1
for input in tests/*.in; do
    ./hand <"$input" >output
    cmp output "${input%.in}.ans" || exit 1
done
END
    submit_small "$work/solutions/bits.cpp"
}

submit_small() {
    timed "$judge" submit --format json --problems "$work/problems" --problem top-k-events "$@"
}

# The sum of the tests' CPU times in the JSON report, in microseconds.
cpu_of_tests() {
    grep -o '"cpu_ms": *[0-9.]*' "$work/output" | awk -F: '{ sum += $2 } END { print sum * 1000 }'
}

# --- The measurements

measure_edit() {
    local kind round ours
    for kind in bits precise; do
        : >"$work/edit"
        for ((round = 0; round <= rounds; ++round)); do
            echo "// Round $round." | tee -a "$work/solutions/$kind.cpp" >>"$work/hand/$kind.cpp"
            submit_small "$work/solutions/$kind.cpp" --no-complexity
            grep -q '"cached": false' "$work/output"
            grep -q '"passed": 40' "$work/output"
            ours=$wall
            # shellcheck disable=SC2016 # For the inner shell.
            timed sh -c 'cd "$1" && sh by_hand.sh "$2"' - "$work/hand" "$kind"
            # The first round warms up.
            [ $round -eq 0 ] || echo "$ours $wall" >>"$work/edit"
        done
        if [ $kind = bits ]; then
            echo 'edit: from a changed solution to its verdict, 40 small tests, against g++ -O2 by hand'
            print_ratios "$work/edit" 1000 ms 0.40
        else
            echo 'edit: the same with precise includes'
            print_ratios "$work/edit" 1000 ms ''
        fi
    done
}

# A changed solution's verdict, all included, against the compiler alone on the same text with an
# empty `main`, by the same precompiled prelude.
measure_compiler() {
    local name round ours flags=()
    # As build/recipe.cpp has them; else the compiler would not take the prelude.
    flags=(-std=gnu++20 -DONLINE_JUDGE -pipe -fno-diagnostics-show-caret -fno-diagnostics-show-option
        -fdiagnostics-color=never -fdiagnostics-column-unit=byte -O2 -Winvalid-pch -Werror)
    for name in short bits; do
        [ $name = bits ] || cat >"$work/solutions/short.cpp" <<'END'
#include <bits/stdc++.h>
std::vector<std::string> topKEvents(std::vector<std::string>& events, int k) {
    std::map<std::string, int> counts;
    for (const std::string& event : events)
        --counts[event];
    std::vector<std::string> best;
    for (; k > 0 && !counts.empty(); --k) {
        auto most = counts.begin();
        for (auto each = counts.begin(); each != counts.end(); ++each)
            if (each->second < most->second)
                most = each;
        best.push_back(most->first);
        counts.erase(most);
    }
    return best;
}
END
        : >"$work/compiler"
        for ((round = 0; round <= rounds; ++round)); do
            echo "// Compiled $round." >>"$work/solutions/$name.cpp"
            submit_small "$work/solutions/$name.cpp" --no-complexity
            grep -q '"cached": false' "$work/output"
            ours=$wall
            { cat "$work/solutions/$name.cpp" && echo 'int main() {}'; } >"$work/alone.cpp"
            timed g++ "${flags[@]}" -isystem "$work/prefix/share/judge/support/lean" \
                -include "$(prelude_for_judging)" -c -o "$work/alone.o" "$work/alone.cpp"
            # The first round warms up.
            [ $round -eq 0 ] || echo "$ours $wall" >>"$work/compiler"
        done
        echo "compiler: from a changed solution ($name) to its verdict, 40 small tests, against the compiler alone"
        print_ratios "$work/compiler" 1000 ms 1.10
    done
}

# The precompiled header that is in the cache, not the one for counting.
prelude_for_judging() {
    grep -L counting "$XDG_CACHE_HOME"/judge/preludes/*/prelude.h
}

measure_again() {
    local round
    : >"$work/again"
    submit_small "$work/solutions/bits.cpp"
    for ((round = 0; round < rounds; ++round)); do
        submit_small "$work/solutions/bits.cpp"
        grep -q '"cached": true' "$work/output"
        echo "$wall $(cpu_of_tests)" >>"$work/again"
    done
    echo "again: an unchanged solution, 40 small tests, beyond the tests' own CPU time"
    awk '{ print $1 - $2 }' "$work/again" >"$work/beyond"
    print_values "$work/beyond" 1000 ms 60
    awk '{ print $1 }' "$work/again" >"$work/whole"
    echo 'again: all of it'
    print_values "$work/whole" 1000 ms ''
}

measure_start_up() {
    local round
    : >"$work/start-up"
    for ((round = 0; round < 3 * rounds; ++round)); do
        timed "$judge" --version
        echo "$wall" >>"$work/start-up"
    done
    echo 'start-up: judge --version'
    print_values "$work/start-up" 1000 ms 10
}

measure_list() {
    local round
    "$judge" list >/dev/null
    sleep 3 # What changed a moment ago is not kept.
    "$judge" list >/dev/null
    : >"$work/list"
    for ((round = 0; round < 3 * rounds; ++round)); do
        timed "$judge" list
        echo "$wall" >>"$work/list"
    done
    echo 'list: judge list, its index warm'
    print_values "$work/list" 1000 ms 5
}

measure_per_test() {
    local column
    g++ -O2 -std=c++20 -static -o "$work/per-test" "$work/hand/precise.cpp"
    local other=()
    if command -v bwrap >/dev/null; then
        other=("$(command -v bwrap)" --unshare-all --die-with-parent --ro-bind / /)
    else
        echo 'per-test: bubblewrap is not installed and is left out (apt install bubblewrap)'
    fi
    "$per_test" "$work/per-test" "$work/hand/tests/7.in" "$work/hand/tests/7.ans" \
        $((rounds * 40)) "${other[@]}" >"$work/per-test.times"
    for column in 2 3; do
        awk -v column=$column '{ print $column, $1 }' "$work/per-test.times" >"$work/columns"
        local bound=1.3
        if [ $column -eq 2 ]; then
            echo 'per-test: one run in the sandbox, against a bare posix_spawn and wait'
            bound=1.25
        else
            echo 'per-test: one judged test, against a bare posix_spawn and wait'
        fi
        print_ratios "$work/columns" 1000 us "$bound"
    done
    local bare99 run99
    bare99=$(percentile99 1 "$work/per-test.times")
    run99=$(percentile99 2 "$work/per-test.times")
    awk -v bare="$bare99" -v run="$run99" 'BEGIN {
        printf "  99th percentile: %.0f us against %.0f us, ratio %.2f (wanted: under 2)\n",
            run / 1000, bare / 1000, run / bare }'
    if [ ${#other[@]} -gt 0 ]; then
        awk '{ ours += $2 - $1; theirs += $4 - $1 } END {
            printf "per-test: bubblewrap, everything unshared: its overhead is %.0f us, ours %.0f us, " \
                "ratio %.1f (wanted: at least 5)\n", theirs / NR / 1000, ours / NR / 1000, theirs / ours
        }' "$work/per-test.times"
    fi
    measure_throughput
}

# The value of column $1 of the file $2 that one in a hundred passes.
percentile99() {
    awk -v column="$1" '{ print $column }' "$2" | sort -n |
        awk '{ value[NR] = $1 } END { print value[int(NR * 0.99)] }'
}

# One worker and all of them, in turns.
measure_throughput() {
    "$throughput" "$work/per-test" "$work/hand/tests/7.in" "$work/hand/tests/7.ans" \
        "$rounds" >"$work/throughput"
    echo "per-test: a test with $(head -n 1 "$work/throughput" | cut -d ' ' -f 1) workers at once, against one worker"
    awk '{ print $3, $2 }' "$work/throughput" >"$work/columns"
    print_ratios "$work/columns" 1000 us ''
}

# Nothing stays in the cache but precompiled headers.
forget_all_but_headers() {
    rm -rf "$XDG_CACHE_HOME"/judge/{manifests,programs,tests,growth,complexity}
}

# Submits a solution to the problem $1 of $work/unseen, never seen before; further arguments as well.
submit_first() {
    local problem=$1
    shift
    forget_all_but_headers
    timed "$judge" submit --problems "$work/unseen" --problem "$problem" "$work/solutions/second.cpp" "$@"
}

measure_first() {
    local problem round
    cp -r "$shipped" "$work/unseen"
    # Headers for counting too.
    "$judge" submit "$shipped/top-k-events/solutions/second.cpp" --problem top-k-events >/dev/null
    for problem in "$shipped"/*/; do
        problem=$(basename "$problem")
        cp "$work/unseen/$problem/solutions/second.cpp" "$work/solutions/"
        echo '// Changed.' >>"$work/solutions/second.cpp"
        rm -f "$work"/first*
        for ((round = 0; round < (rounds + 3) / 4; ++round)); do
            submit_first "$problem" --no-complexity
            echo "$wall" >>"$work/first"
            echo "$cpu" >>"$work/first-cpu"
            submit_first "$problem"
            echo "$wall" >>"$work/first-growth"
        done
        rm -f "$work/unseen/$problem/verified.json"
        for ((round = 0; round < (rounds + 3) / 4; ++round)); do
            submit_first "$problem" --no-complexity
            echo "$wall" >>"$work/first-unverified"
        done
        echo "first: $problem, never seen, headers warm; its CPU time; with growth; without a record"
        print_values "$work/first" 1000000 s 2.5
        print_values "$work/first-cpu" 1000000 s ''
        print_values "$work/first-growth" 1000000 s ''
        print_values "$work/first-unverified" 1000000 s ''
    done
}

# A program problem with a 100 MB input.
make_large_problem() {
    local large=$work/problems/large
    mkdir -p "$large/solutions"
    cat >"$large/problem.yaml" <<'END'
format: 1
title: Count the Lines
difficulty: easy
topics: [strings]
program: {}
check: {tokens: {}}
samples:
  - input: |
      2
      a
      b
    output: |
      2
tests:
  - name: 100 MB
    generate: lines(1000000)
END
    echo 'Count the lines.' >"$large/statement.md"
    cat >"$large/generators.cpp" <<'END'
std::string lines(Random&, int count) {
    std::string text = std::to_string(count) + "\n";
    for (int i = 0; i < count; ++i)
        text += std::string(99, 'a' + i % 26) + "\n";
    return text;
}
END
    cat >"$large/validator.cpp" <<'END'
void validate(TextReader& in) {
    const long long count = in.integer(0, 1000000, "the number of lines");
    in.newline();
    for (long long i = 0; i < count; ++i)
        in.line(0, 100, "a line");
    in.end();
}
END
    cat >"$large/solutions/reference.cpp" <<'END'
// verdict: accepted
// reference
#include <iostream>
#include <string>

int main() {
    long long count = 0;
    std::string line;
    std::getline(std::cin, line);
    while (std::getline(std::cin, line))
        ++count;
    std::cout << count << '\n';
}
END
    sed '/^\/\/ reference/d' "$large/solutions/reference.cpp" >"$large/solutions/second.cpp"
}

measure_memory() {
    make_large_problem
    timed "$judge" submit --problems "$work/problems" --problem large \
        "$work/problems/large/solutions/second.cpp"
    echo "$peak" >"$work/memory"
    echo "memory: the judge's own peak while it makes and judges a 100 MB test"
    print_values "$work/memory" 1024 MiB 60
    awk 'BEGIN { print 1000000; for (i = 0; i < 1000000; i++) printf "%099d\n", 0 }' \
        >"$work/large.txt"
    timed "$judge" run --input "$work/large.txt" --problems "$work/problems" --problem large \
        "$work/problems/large/solutions/second.cpp"
    echo "$peak" >"$work/memory"
    echo "memory: the same for \`run --input\` of a 100 MB file"
    print_values "$work/memory" 1024 MiB 60
    sed 's/count = 0/count = 1/' "$work/problems/large/solutions/second.cpp" >"$work/solutions/wrong.cpp"
    "$stopwatch" "$work/times" "$judge" submit --reveal --problems "$work/problems" \
        --problem large "$work/solutions/wrong.cpp" >/dev/null || true
    cut -d ' ' -f 3 "$work/times" >"$work/memory"
    echo 'memory: the same while it reveals a wrong answer'
    print_values "$work/memory" 1024 MiB 60
}

# Other programs on every processor.
busy=()
keep_busy() {
    local i
    for ((i = 0; i < $(nproc); ++i)); do
        (while :; do :; done) &
        busy+=($!)
    done
}

let_rest() {
    kill "${busy[@]}"
    wait "${busy[@]}" 2>/dev/null || true
    busy=()
}

# A solution that does the work of another one again and again, until it takes about $1 % of the
# time limit, by what `doctor` says in $work/fairness that it takes once; its verdict is $2.
repeat_to_share() {
    local once
    once=$(sed -nE 's/.* buckets-of-sets\.cpp .* ms, ([0-9]+) % of the limit.*/\1/p' "$work/fairness")
    echo "// verdict: $2"
    sed '/^\/\/ /d; s/topKEvents/once/' "$shipped/top-k-events/solutions/buckets-of-sets.cpp"
    cat <<END
std::vector<std::string> topKEvents(const std::vector<std::string>& events, int k) {
    for (int i = 1; i < $(($1 / once)); ++i)
        once(events, k);
    return once(events, k);
}
END
}

# Judges the same submissions again and again while both processors are kept busy by others:
# accepted ones of every kind, wrong and slow ones, and some near the limit. Each must get the
# verdict that it states, every time.
measure_stability() {
    local i solution name stated got all=0 differ=0
    local solutions=()
    for name in reference set-of-pairs buckets-of-sets brute ties-not-by-name; do
        solutions+=("$shipped/top-k-events/solutions/$name.cpp")
    done
    # The limit is measured before.
    "$judge" doctor top-k-events --measure >"$work/fairness"
    sed 's/^/    /' "$work/fairness"
    repeat_to_share 75 accepted >"$work/solutions/near-below.cpp"
    repeat_to_share 170 time-limit-exceeded >"$work/solutions/near-above.cpp"
    solutions+=("$work/solutions/near-below.cpp" "$work/solutions/near-above.cpp")
    keep_busy
    for ((i = 0; i < rounds * 4; ++i)); do
        for solution in "${solutions[@]}"; do
            stated=$(sed -nE '1s#^// verdict: *([a-z-]+).*#\1#p' "$solution")
            got=$("$judge" submit "$solution" --problem top-k-events --no-complexity \
                --format json 2>/dev/null | jq -r .verdict) || true
            all=$((all + 1))
            if [ "$got" != "$stated" ]; then
                differ=$((differ + 1))
                echo "    $(basename "$solution"): $got in place of $stated"
            fi
        done
    done
    let_rest
    echo "stability: $all judgings with both processors busy, $differ verdicts differ (wanted: 0)"
}

# A program problem whose solutions hardly work for what they read.
make_sums_problem() {
    local sums=$work/problems/a-plus-b
    mkdir -p "$sums/solutions"
    cat >"$sums/problem.yaml" <<'END'
format: 1
title: A Plus B
difficulty: easy
topics: [arithmetic]
program: {}
complexity:
  time: O(n)
  space: O(1)
  sizes: [n]
  grow: pairs(n)
samples:
  - input: |
      1
      1 2
    output: |
      3
END
    echo 'Add.' >"$sums/statement.md"
    cat >"$sums/generators.cpp" <<'END'
std::string pairs(Random& random, int n) {
    std::string text = std::to_string(n) + "\n";
    for (int i = 0; i < n; ++i)
        text += std::to_string(random.integer(0, 999999999)) + " " +
                std::to_string(random.integer(0, 999999999)) + "\n";
    return text;
}
END
    cat >"$sums/validator.cpp" <<'END'
void validate(TextReader& in) {
    const long long n = in.integer(0, 400000, "n");
    in.size("n", n);
    in.newline();
    for (long long i = 0; i < n; ++i) {
        in.integer(0, 999999999, "a");
        in.space();
        in.integer(0, 999999999, "b");
        in.newline();
    }
    in.end();
}
END
    cat >"$sums/solutions/reference.cpp" <<'END'
// verdict: accepted
// reference
#include <iostream>

int main() {
    int n;
    std::cin >> n;
    for (long long a, b; std::cin >> a >> b;)
        std::cout << a + b << std::endl;
}
END
}

# The wall time that the analysis of growth adds to judging a solution of problem $1 to which the
# line $2 was added, in which ROUND stands for a number.
measure_added() {
    local problem=$1 change=$2 round without
    cp "$growing/$problem/solutions/reference.cpp" "$work/solutions/growing.cpp"
    : >"$work/added"
    for ((round = 0; round <= 2 * rounds; round += 2)); do
        echo "${change//ROUND/$round}" >>"$work/solutions/growing.cpp"
        timed "$judge" submit --problems "$growing" --problem "$problem" \
            "$work/solutions/growing.cpp" --no-complexity
        without=$wall
        echo "${change//ROUND/$((round + 1))}" >>"$work/solutions/growing.cpp"
        timed "$judge" submit --problems "$growing" --problem "$problem" \
            "$work/solutions/growing.cpp"
        grep -q '^  growth ' "$work/output"
        # The first round warms up.
        [ $round -eq 0 ] || echo $((wall - without)) >>"$work/added"
    done
}

measure_growth() {
    local problem growing=$work/growing
    make_sums_problem
    cp -r "$shipped" "$growing"
    cp -r "$work/problems/a-plus-b" "$growing"
    for problem in "$growing"/*/; do
        problem=$(basename "$problem")
        measure_added "$problem" 'extern const int changed_ROUND; const int changed_ROUND = ROUND;'
        echo "growth: what its analysis adds to judging a changed solution, $problem"
        print_values "$work/added" 1000 ms 500
        measure_added "$problem" '// Changed ROUND.'
        echo 'growth: the same when a comment changed'
        print_values "$work/added" 1000 ms ''
    done
}

# How often the analysis is right on labelled programs; the same from CPU times.
measure_accuracy() {
    local labelled=$judge_source/tests/complexity
    for set in corpus programs; do
        echo "accuracy: counted work, tests/complexity/$set"
        "$accuracy" "$work/prefix/libexec/judge/runner" "$work/prefix/share/judge/support" \
            "$labelled/$set" | sed 's/^/    /'
    done
    echo "accuracy: the same fits of measured CPU time, for comparison, tests/complexity/corpus"
    "$accuracy" "$work/prefix/libexec/judge/runner" "$work/prefix/share/judge/support" \
        --by-time "$labelled/corpus" | sed -n '/^$/,$p' | sed 's/^/    /'
}

# Measures the same solution again and again, never from the cache, while both processors are kept
# busy by others: every report must say the same.
measure_repeat() {
    local i all=0 differ=0
    keep_busy
    for ((i = 0; i < 100; ++i)); do
        rm -rf "$XDG_CACHE_HOME/judge/complexity"
        "$judge" submit "$shipped/top-k-events/solutions/full-sort.cpp" --problem top-k-events \
            --format json 2>/dev/null | sed -n '/^  "complexity"/,/^  },$/p' >"$work/said"
        [ $i -gt 0 ] || cp "$work/said" "$work/said-first"
        all=$((all + 1))
        cmp -s "$work/said" "$work/said-first" || differ=$((differ + 1))
    done
    let_rest
    grep -q '"measured": "O' "$work/said-first"
    echo "repeat: $all analyses with both processors busy, $differ reports differ (wanted: 0)"
}

wanted() {
    [ ${#only[@]} -eq 0 ] || [[ " ${only[*]} " = *" $1 "* ]]
}

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export XDG_CACHE_HOME=$work/cache XDG_DATA_HOME=$work/data XDG_CONFIG_HOME=$work/config

prepare_programs
make_small_problem
read -r load _ </proc/loadavg
echo "load $load on $(nproc) processors: when others use them, trust the ratios more than the times"
for measurement in edit compiler again start-up list per-test first memory growth accuracy repeat stability; do
    if wanted "$measurement"; then
        "measure_${measurement//-/_}"
    fi
done
