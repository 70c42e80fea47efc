#include "judging/conclude.h"

#include <fmt/core.h>

#include <algorithm>
#include <charconv>
#include <csignal>
#include <cstring>
#include <optional>

#include "base/text.h"
#include "judging/forbidden_call.h"
#include "judging/signal_in_words.h"
#include "os/files.h"
#include "os/machine.h"

namespace judge {
namespace {

/// What the process said of its end (support/runtime.cpp).
struct Status {
    std::optional<Bytes> refused;  ///< It asked for so much memory in vain; 0: it does not say.
    bool stack = false, output = false;
    std::string_view exception;  ///< "TYPE: WHAT", or empty.
};

/// "memory" or "memory BYTES".
std::optional<Bytes> refused_memory(std::string_view line) {
    constexpr std::string_view memory = "memory";
    if (!line.starts_with(memory))
        return std::nullopt;
    line.remove_prefix(memory.size());
    if (line.empty())
        return Bytes{};
    Bytes size;
    const char* const end = line.data() + line.size();
    if (line[0] != ' ' || std::from_chars(line.data() + 1, end, size.count).ptr != end)
        return std::nullopt;
    return size;
}

Status read_status(std::string_view text) {
    Status status;
    for (const std::string_view line : split_lines(text)) {
        if (const auto size = refused_memory(line); size && !status.refused)
            status.refused = size;
        status.stack = status.stack || line == "stack";
        status.output = status.output || line == "output";
        constexpr std::string_view exception = "exception ";
        if (line.starts_with(exception)) {
            status.exception = line.substr(exception.size());
            break;  // What it said may have further lines.
        }
    }
    return status;
}

/// A type's name is shown for hidden tests as well. It is the solution's word: not long, and safe
/// on a terminal.
std::string type_name(std::string_view told) {
    constexpr std::size_t longest = 100;
    std::string name = elide_middle(told, longest);
    std::replace_if(
        name.begin(), name.end(),
        [](char byte) { return static_cast<unsigned char>(byte) < 0x20 || byte == 0x7f; }, '?');
    return name;
}

bool ended_badly(const RunResult& result) {
    return result.end != RunResult::End::exited || result.code != 0;
}

/// The end of what it printed, where libc says why it aborts.
std::string last_words(const Descriptor& prints) {
    constexpr Bytes enough{1000};
    if (!prints)
        return {};
    const Bytes size = size_of(prints.number());
    return read_descriptor(prints.number(), enough, size > enough ? size.count - enough.count : 0);
}

/// What a program's stack may grow to on most machines.
constexpr Bytes usual_stack = mebibytes(8);

/// More than any process can address: a size that is negative, or that was overwritten.
constexpr Bytes beyond_any_machine{std::uint64_t{1} << 47};

/// A stack that takes the larger part of what went over the limit, or that the system let grow no
/// further.
bool is_stack_overflow(const RunResult& result, const Status& status, const Limits& limits) {
    if (result.end == RunResult::End::memory_limit)
        return result.main_stack.count > limits.memory.count / 2;
    return result.end == RunResult::End::signalled && status.stack &&
           (result.code == SIGSEGV || result.code == SIGBUS);
}

/// The machine stopped it where its problem's limits would not have.
Conclusion judge_error(const std::string& what, const Obstacle& obstacle) {
    return {
        Verdict::judge_error, what + ": " + obstacle.what + ". To lift it: " + obstacle.help, {}};
}

Conclusion out_of_memory(const RunResult& result, const Status& status, const Limits& limits) {
    std::string reason = "more than " + to_text(limits.memory) + " of memory";
    if (result.oversized_globals.count > 0)
        reason += ": its global variables alone take " + to_text(result.oversized_globals);
    else if (status.refused && *status.refused > limits.memory)
        reason += ": it asked for " + to_text(*status.refused) + " at once";
    else if (result.main_stack > usual_stack)
        reason += ", of which the stack takes " + to_text(result.main_stack) +
                  ": recursion that goes deep";
    return {Verdict::memory_limit_exceeded, reason, {}};
}

Conclusion runtime_error(const RunOutput& run, const Status& status) {
    const RunResult& result = run.result;
    if (result.end == RunResult::End::not_started)
        return {Verdict::runtime_error,
                fmt::format("the system does not start this program ({}): what its sections and "
                            "headers ask for, as by `asm`, is its own affair",
                            std::strerror(result.code)),
                {}};
    if (status.refused && *status.refused >= beyond_any_machine)
        return {Verdict::runtime_error,
                "it asked for more memory at once than any machine has: a size that is negative or "
                "was overwritten",
                {}};
    if (status.exception.starts_with("std::system_error"))
        if (const auto obstacle = process_obstacle())
            return judge_error("it could not start a thread", *obstacle);
    if (result.end == RunResult::End::signalled && result.code == SIGKILL &&
        system_ran_out_of_memory())
        return judge_error("the system ran out of memory and ended it", memory_obstacle());
    if (!trim(status.exception).empty()) {
        // "std::out_of_range: what it said": a type's own colons come in pairs.
        const std::size_t colon = status.exception.find(": ");
        if (trim(status.exception.substr(0, colon)) == "judge_wire::BrokenInput")
            return {Verdict::runtime_error,
                    "it lost its place in the input: a missing `return`, or a descriptor of the "
                    "judge's that it read or closed",
                    {}};
        return {
            Verdict::runtime_error,
            "uncaught exception of type " + type_name(status.exception.substr(0, colon)),
            colon == status.exception.npos ? "" : std::string(status.exception.substr(colon + 2))};
    }
    if (result.end == RunResult::End::signalled)
        return {Verdict::runtime_error, signal_in_words(result.code, last_words(run.prints)), {}};
    return {Verdict::runtime_error, fmt::format("ended with exit status {}", result.code), {}};
}

}  // namespace

std::string in_words(const Conclusion& conclusion) {
    return conclusion.reason + (conclusion.detail.empty() ? "" : ": " + conclusion.detail);
}

Conclusion conclude(const RunOutput& run, const Limits& limits,
                    std::chrono::nanoseconds time_limit) {
    const RunResult& result = run.result;
    if (result.end == RunResult::End::forbidden_call)
        return {Verdict::security_violation, forbidden_call_in_words(result.forbidden),
                result.forbidden_path.empty() ? "" : file_in_words(result.forbidden_path)};
    const Status status = read_status(run.told);
    const bool overflows_stack = is_stack_overflow(result, status, limits);
    if (overflows_stack && result.end == RunResult::End::signalled &&
        result.lowered.stack.count > 0)
        return judge_error("stack overflow", stack_obstacle(result.lowered.stack));
    if (overflows_stack)
        return {Verdict::runtime_error,
                "stack overflow: recursion that does not end, or a local array that is too large",
                {}};
    const bool is_out_of_memory = status.refused && *status.refused < beyond_any_machine;
    if (is_out_of_memory && ended_badly(result) && result.peak_memory <= limits.memory &&
        result.end != RunResult::End::memory_limit && result.lowered.address_space.count > 0)
        return judge_error("no more memory is given to it",
                           address_space_obstacle(result.lowered.address_space));
    if (result.end == RunResult::End::memory_limit || result.peak_memory > limits.memory ||
        (is_out_of_memory && ended_badly(result)))
        return out_of_memory(result, status, limits);
    const Bytes file_size = result.lowered.file_size;
    for (const Descriptor* file : {&run.answer, &run.prints})
        if (file_size.count > 0 && *file && size_of(file->number()) >= file_size)
            return judge_error("its output was cut", file_size_obstacle(file_size));
    for (const Descriptor* file : {&run.answer, &run.prints})
        if (*file && size_of(file->number()) >= limits.output)
            return {Verdict::output_limit_exceeded,
                    "more than " + to_text(limits.output) + " of output",
                    {}};
    // A write past the limit, at an offset far from the end, leaves the file small.
    if (result.end == RunResult::End::signalled && result.code == SIGXFSZ && status.output)
        return {Verdict::output_limit_exceeded,
                "more than " + to_text(limits.output) + " of output",
                {}};
    if (result.end == RunResult::End::cpu_limit || result.cpu > time_limit)
        return {
            Verdict::time_limit_exceeded, "more than " + to_text(time_limit) + " of CPU time", {}};
    if (result.end == RunResult::End::idle_limit)
        return {Verdict::idle_limit_exceeded, "waited without using the processor", {}};
    if (ended_badly(result))
        return runtime_error(run, status);
    return {};
}

std::optional<SanitizerReport> sanitizer_report(const RunOutput& run) {
    constexpr Bytes longest{1 << 16};
    if (!ended_badly(run.result) || !run.prints)
        return std::nullopt;
    const Bytes size = size_of(run.prints.number());
    return read_sanitizer_report(read_descriptor(run.prints.number(), longest,
                                                 size > longest ? size.count - longest.count : 0));
}

Conclusion conclude(const RunOutput& run, const RunLimits& limits) {
    Limits own;
    own.memory = limits.memory;
    own.output = limits.output;
    return conclude(run, own, limits.cpu);
}

}  // namespace judge
