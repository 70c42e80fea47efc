#include "judging/conclude.h"

#include <fmt/format.h>

#include <algorithm>
#include <csignal>
#include <cstring>

#include "base/text.h"
#include "judging/forbidden_call.h"
#include "os/files.h"

namespace judge {
namespace {

/// What the process said of its end (support/runtime.cpp).
struct Status {
    bool memory = false, stack = false;
    std::string_view exception;  ///< "TYPE: WHAT", or empty.
};

Status read_status(std::string_view text) {
    Status status;
    for (const std::string_view line : split_lines(text)) {
        status.memory = status.memory || line == "memory";
        status.stack = status.stack || line == "stack";
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

std::string signal_in_words(int signal) {
    switch (signal) {
        case SIGSEGV:
            return "segmentation fault (SIGSEGV): memory that is not the program's was touched";
        case SIGFPE:
            return "arithmetic error (SIGFPE), such as a division by zero";
        case SIGABRT:
            return "aborted (SIGABRT)";
        case SIGBUS:
            return "bus error (SIGBUS)";
        case SIGILL:
            return "illegal instruction (SIGILL), such as a missing `return`";
        case SIGTRAP:
            return "trap (SIGTRAP), such as a missing `return`";
        case SIGKILL:
            return "killed (SIGKILL)";
        default:
            return fmt::format("killed by signal {} ({})", signal, strsignal(signal));
    }
}

Conclusion runtime_error(const RunResult& result, const Status& status) {
    if (status.stack)
        return {Verdict::runtime_error, "stack overflow", {}};
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
        return {Verdict::runtime_error, signal_in_words(result.code), {}};
    return {Verdict::runtime_error, fmt::format("ended with exit status {}", result.code), {}};
}

}  // namespace

Conclusion conclude(const RunOutput& run, const Limits& limits,
                    std::chrono::nanoseconds time_limit) {
    const RunResult& result = run.result;
    if (result.end == RunResult::End::forbidden_call)
        return {Verdict::security_violation,
                forbidden_call_in_words(result.forbidden, result.forbidden_path),
                {}};
    const Status status = read_status(run.told);
    const bool out_of_memory = result.end == RunResult::End::memory_limit ||
                               result.peak_memory > limits.memory ||
                               (status.memory && ended_badly(result));
    if (out_of_memory) {
        std::string reason = "more than " + to_text(limits.memory) + " of memory";
        if (result.oversized_globals.count > 0)
            reason += ": its global variables alone take " + to_text(result.oversized_globals);
        return {Verdict::memory_limit_exceeded, reason, {}};
    }
    for (const Descriptor* file : {&run.answer, &run.prints})
        if (*file && size_of(file->number()) >= limits.output)
            return {Verdict::output_limit_exceeded,
                    "more than " + to_text(limits.output) + " of output",
                    {}};
    // A write past the limit, at an offset far from the end, leaves the file small.
    if (result.end == RunResult::End::signalled && result.code == SIGXFSZ)
        return {Verdict::output_limit_exceeded,
                "more than " + to_text(limits.output) + " of output",
                {}};
    if (result.end == RunResult::End::cpu_limit || result.cpu > time_limit)
        return {
            Verdict::time_limit_exceeded, "more than " + to_text(time_limit) + " of CPU time", {}};
    if (result.end == RunResult::End::idle_limit)
        return {Verdict::idle_limit_exceeded, "waited without using the processor", {}};
    if (ended_badly(result))
        return runtime_error(result, status);
    return {};
}

}  // namespace judge
