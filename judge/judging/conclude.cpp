#include "judging/conclude.h"

#include <fmt/format.h>

#include <csignal>
#include <cstring>

#include "base/text.h"
#include "judging/forbidden_call.h"
#include "os/files.h"

namespace judge {
namespace {

/// The rest of the status line that begins with `word`, or nullopt.
std::optional<std::string_view> told(const RunOutput& run, std::string_view word) {
    for (const std::string_view line : split_lines(run.status))
        if (line.starts_with(word))
            return trim(line.substr(word.size()));
    return std::nullopt;
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

Conclusion runtime_error(const RunOutput& run) {
    if (told(run, "stack"))
        return {Verdict::runtime_error, "stack overflow", {}};
    if (const auto exception = told(run, "exception ")) {
        // "std::out_of_range: what it said": a type's own colons come in pairs.
        const std::size_t colon = exception->find(": ");
        return {Verdict::runtime_error,
                "uncaught exception of type " + std::string(exception->substr(0, colon)),
                colon == exception->npos ? "" : std::string(exception->substr(colon + 2))};
    }
    if (run.result.end == RunResult::End::signalled)
        return {Verdict::runtime_error, signal_in_words(run.result.code), {}};
    return {Verdict::runtime_error, fmt::format("ended with exit status {}", run.result.code), {}};
}

}  // namespace

Conclusion conclude(const RunOutput& run, const Limits& limits,
                    std::chrono::nanoseconds time_limit) {
    const RunResult& result = run.result;
    if (result.end == RunResult::End::forbidden_call)
        return {Verdict::security_violation,
                forbidden_call_in_words(result.forbidden, result.forbidden_path),
                {}};
    const bool out_of_memory = result.end == RunResult::End::memory_limit ||
                               result.peak_memory > limits.memory ||
                               (told(run, "memory") && ended_badly(result));
    if (out_of_memory)
        return {Verdict::memory_limit_exceeded,
                "more than " + to_text(limits.memory) + " of memory",
                {}};
    for (const Descriptor* file : {&run.answer, &run.prints})
        if (*file && size_of(file->number()) >= limits.output)
            return {Verdict::output_limit_exceeded,
                    "more than " + to_text(limits.output) + " of output",
                    {}};
    if (result.end == RunResult::End::cpu_limit || result.cpu > time_limit)
        return {
            Verdict::time_limit_exceeded, "more than " + to_text(time_limit) + " of CPU time", {}};
    if (result.end == RunResult::End::idle_limit)
        return {Verdict::idle_limit_exceeded, "waited without using the processor", {}};
    if (ended_badly(result))
        return runtime_error(run);
    return {};
}

}  // namespace judge
