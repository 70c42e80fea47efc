#include "judging/count_work.h"

#include <algorithm>
#include <cstring>
#include <map>
#include <optional>
#include <utility>

#include "judging/conclude.h"
#include "judging/run_calls.h"
#include "os/content.h"
#include "os/files.h"
#include "support/counting/plan.h"

namespace judge {
namespace {

using std::chrono_literals::operator""s;

/// Of time, only to end what hangs: the units decide when it is enough.
constexpr std::chrono::nanoseconds cpu_limit = 5s;
constexpr std::chrono::nanoseconds idle_limit = 1s;

/// What a program may need whose sizes the units bound, and the tables of the counting.
constexpr Bytes memory_limit = mebibytes(512);
constexpr Bytes output_limit = mebibytes(256);

template <class T>
void append(std::string& bytes, const T* values, std::size_t count) {
    bytes.append(reinterpret_cast<const char*>(values), sizeof(T) * count);
}

std::string plan_bytes(const CountingProgram& program, const CountRequest& request) {
    const LineMap& lines = program.lines;
    const judge_counting::Plan plan{request.most_units,
                                    lines.code,
                                    lines.code_size,
                                    request.whole ? 1u : 0u,
                                    static_cast<std::uint32_t>(lines.ranges.size()),
                                    static_cast<std::uint32_t>(lines.entries.size())};
    std::string bytes;
    append(bytes, &plan, 1);
    append(bytes, lines.ranges.data(), lines.ranges.size());
    append(bytes, lines.entries.data(), lines.entries.size());
    return bytes;
}

Counted failed(std::string why) {
    Counted counted;
    counted.end = Counted::End::failed;
    counted.why = std::move(why);
    return counted;
}

/// What the counted program tells. It is a stranger's word: anything may stand there.
Counted read_counts(const std::string& bytes) {
    judge_counting::Counts counts;
    if (bytes.size() < sizeof counts)
        return failed("its counting broke off");
    std::memcpy(&counts, bytes.data(), sizeof counts);
    if (counts.ending == judge_counting::Ending::threads)
        return failed("it starts threads, whose work is not counted");
    if (bytes.size() != sizeof counts + sizeof(judge_counting::Cell) * std::size_t{counts.cells})
        return failed("its counting broke off");
    if (counts.overflow != 0)
        return failed("it has more blocks of code than are told apart");
    std::vector<judge_counting::Cell> cells(counts.cells);
    std::memcpy(cells.data(), bytes.data() + sizeof counts, bytes.size() - sizeof counts);

    Counted counted;
    counted.begun = counts.begun != 0;
    if (counts.ending == judge_counting::Ending::most_units)
        counted.end = Counted::End::too_much;
    for (const judge_counting::Cell& cell : cells)
        counted.sample.cells.push_back({static_cast<int>(cell.line), cell.block, cell.units});
    std::sort(counted.sample.cells.begin(), counted.sample.cells.end(),
              [](const Cell& a, const Cell& b) {
                  return std::pair(a.line, a.block) < std::pair(b.line, b.block);
              });
    counted.sample.units = counts.units;
    counted.sample.space = {counts.heap, counts.stack, counts.globals};
    return counted;
}

/// What two processes did, one after the other.
void add(Counted& counted, const Counted& further) {
    counted.end = further.end;
    counted.why = further.why;
    counted.begun = counted.begun || further.begun;
    counted.status = further.status;
    Sample& sum = counted.sample;
    std::map<std::pair<int, std::uint32_t>, std::uint64_t> cells;
    for (const auto* some : {&std::as_const(sum.cells), &further.sample.cells})
        for (const Cell& cell : *some)
            cells[{cell.line, cell.block}] += cell.units;
    sum.cells.clear();
    for (const auto& [place, units] : cells)
        sum.cells.push_back({place.first, place.second, units});
    sum.units += further.sample.units;
    const Space& space = further.sample.space;
    sum.space = {std::max(sum.space.heap, space.heap), std::max(sum.space.stack, space.stack),
                 std::max(sum.space.globals, space.globals)};
}

/// What a run came to, which left these counts.
Counted counted_of(const RunOutput& output, const RunLimits& limits, const Descriptor& counts) {
    const bool exited = output.result.end == RunResult::End::exited;
    const Conclusion end = conclude(output, limits);
    if (end.verdict == Verdict::memory_limit_exceeded) {
        Counted counted;
        counted.end = Counted::End::too_much;
        return counted;
    }
    if (!exited && end.verdict != Verdict::accepted)
        return failed("its counted run ended badly: " + end.reason);
    constexpr Bytes longest_counts = mebibytes(2);
    Counted counted = read_counts(read_descriptor(counts.number(), longest_counts));
    counted.status = output.result.code;
    return counted;
}

}  // namespace

Result<Counted> count_work(Worker& worker, const CountingProgram& program,
                           const CountRequest& request) {
    std::optional<Counted> counted;
    const auto count_once = [&](const RunRequest& once) -> Result<RunOutput> {
        CountRequest left = request;
        left.most_units -= counted ? std::min(counted->sample.units, left.most_units) : 0;
        const auto plan = make_memory_file("plan", plan_bytes(program, left));
        const auto counts = make_memory_file("counts");
        for (const auto* made : {&plan, &counts})
            if (!*made)
                return made->errors();
        RunRequest run = once;
        run.further = {{plan->number(), judge_counting::plan_descriptor},
                       {counts->number(), judge_counting::counts_descriptor}};
        auto output = run_program(worker, program.executable, run);
        if (!output)
            return output.errors();
        Counted part = counted_of(*output, run.limits, *counts);
        if (counted)
            add(*counted, part);
        else
            counted = std::move(part);
        return output;
    };
    RunRequest run;
    run.arguments = request.arguments;
    run.environment = request.environment;
    run.channel = request.channel;
    run.input = request.input;
    run.limits = {.cpu = cpu_limit,
                  .idle = idle_limit,
                  .memory = memory_limit,
                  .output = output_limit,
                  .threads = 1};
    run.reproducible = true;
    const auto output = request.calls ? run_calls(run, count_once) : count_once(run);
    if (!output)
        return output.errors();
    return std::move(*counted);
}

}  // namespace judge
