#include "judging/conclude.h"

#include <doctest/doctest.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>

#include "os/files.h"

using namespace judge;
using std::chrono_literals::operator""ms;
using End = RunResult::End;

namespace {

const Limits limits{{}, 5, mebibytes(16), kibibytes(4), 64};

struct Run {
    End end = End::exited;
    int code = 0;
    bool much_memory = false, much_answer = false, many_prints = false, much_time = false;
    std::string status = {};
    Bytes globals = {};
    Bytes stack = {};
    std::string prints = {};
};

Descriptor file_of(Bytes size) {
    Descriptor file = *make_memory_file("file");
    REQUIRE(ftruncate(file.number(), static_cast<off_t>(size.count)) == 0);
    return file;
}

Conclusion concluded(const Run& run) {
    RunOutput output;
    output.result.end = run.end;
    output.result.code = run.code;
    output.result.cpu = run.much_time ? 101ms : 100ms;
    output.result.peak_memory = run.much_memory ? Bytes{limits.memory.count + 1} : limits.memory;
    output.result.oversized_globals = run.globals;
    output.result.main_stack = run.stack;
    output.answer = file_of(run.much_answer ? limits.output : Bytes{limits.output.count - 1});
    output.prints = file_of(run.many_prints ? limits.output : Bytes{limits.output.count - 1});
    output.told = run.status;
    if (!run.prints.empty()) {
        output.prints = *make_memory_file("prints");
        REQUIRE(write(output.prints.number(), run.prints.data(), run.prints.size()) ==
                static_cast<ssize_t>(run.prints.size()));
    }
    return conclude(output, limits, 100ms);
}

/// "VERDICT: REASON | DETAIL".
std::string told(const Run& run) {
    const Conclusion conclusion = concluded(run);
    return std::string(kebab(conclusion.verdict)) + ": " + conclusion.reason +
           (conclusion.detail.empty() ? "" : " | " + conclusion.detail);
}

}  // namespace

TEST_CASE("a run that ends well within its limits, or exactly at them, is accepted") {
    CHECK(told({}) == "accepted: ");
    CHECK(told({.status = "memory\n"}) == "accepted: ");
    CHECK(told({.status = "stack\nexception int\n"}) == "accepted: ");
}

TEST_CASE("each limit has its verdict") {
    CHECK(told({.much_memory = true}) == "memory-limit-exceeded: more than 16 MiB of memory");
    CHECK(told({.end = End::memory_limit}) == "memory-limit-exceeded: more than 16 MiB of memory");
    CHECK(told({.much_answer = true}) == "output-limit-exceeded: more than 4 KiB of output");
    CHECK(told({.many_prints = true}) == "output-limit-exceeded: more than 4 KiB of output");
    CHECK(told({.much_time = true}) == "time-limit-exceeded: more than 100 ms of CPU time");
    CHECK(told({.end = End::cpu_limit}) == "time-limit-exceeded: more than 100 ms of CPU time");
    CHECK(told({.end = End::idle_limit}) ==
          "idle-limit-exceeded: waited without using the processor");
}

TEST_CASE("global variables over the memory limit are the reason for it") {
    CHECK(told({.end = End::memory_limit, .globals = mebibytes(400)}) ==
          "memory-limit-exceeded: more than 16 MiB of memory: its global variables alone take 400 "
          "MiB");
}

TEST_CASE("of several limits memory comes before output before time before waiting and crashes") {
    for (const End end :
         {End::exited, End::signalled, End::cpu_limit, End::idle_limit, End::memory_limit})
        for (int bits = 0; bits < 16; ++bits)
            for (const int code : {0, SIGABRT})
                for (const char* status : {"", "memory\n", "stack\n", "exception int\n"}) {
                    const Run run{end,
                                  code,
                                  (bits & 1) != 0,
                                  (bits & 2) != 0,
                                  (bits & 4) != 0,
                                  (bits & 8) != 0,
                                  status,
                                  {},
                                  {},
                                  {}};
                    const bool ended_badly = end != End::exited || code != 0;
                    const bool memory = run.much_memory || end == End::memory_limit ||
                                        (ended_badly && run.status == "memory\n");
                    const Verdict expected =
                        memory                                   ? Verdict::memory_limit_exceeded
                        : run.much_answer || run.many_prints     ? Verdict::output_limit_exceeded
                        : run.much_time || end == End::cpu_limit ? Verdict::time_limit_exceeded
                        : end == End::idle_limit                 ? Verdict::idle_limit_exceeded
                        : ended_badly                            ? Verdict::runtime_error
                                                                 : Verdict::accepted;
                    CAPTURE(static_cast<int>(end));
                    CAPTURE(bits);
                    CAPTURE(status);
                    CHECK(concluded(run).verdict == expected);
                }
}

TEST_CASE("a crash is put in words") {
    const auto killed = [](int signal) { return told({.end = End::signalled, .code = signal}); };
    CHECK(killed(SIGSEGV) ==
          "runtime-error: segmentation fault (SIGSEGV): memory that is not the program's was "
          "touched");
    CHECK(killed(SIGFPE) ==
          "runtime-error: division by zero (SIGFPE), or of the smallest integer by -1");
    CHECK(killed(SIGABRT) == "runtime-error: aborted (SIGABRT)");
    CHECK(killed(SIGTERM) == "runtime-error: killed by signal 15 (SIGTERM)");
    CHECK(killed(SIGXFSZ) == "runtime-error: killed by signal 25 (SIGXFSZ)");
    CHECK(killed(SIGXCPU) == "runtime-error: killed by signal 24 (SIGXCPU)");
    CHECK(told({.code = 3}) == "runtime-error: ended with exit status 3");
    CHECK(told({.end = End::not_started, .code = ENOEXEC})
              .starts_with(
                  "runtime-error: the system does not start this program (Exec format error)"));
}

TEST_CASE("a stack that overflows is named, whichever limit it meets first") {
    const std::string overflow =
        "runtime-error: stack overflow: recursion that does not end, or a local array that is too "
        "large";
    CHECK(told({.end = End::signalled, .code = SIGSEGV, .status = "stack\n"}) == overflow);
    CHECK(
        told({.end = End::signalled, .code = SIGSEGV, .much_memory = true, .status = "stack\n"}) ==
        overflow);
    CHECK(told({.end = End::memory_limit, .stack = mebibytes(9)}) == overflow);
    // Other memory takes the larger part.
    CHECK(told({.end = End::memory_limit, .stack = mebibytes(8)}) ==
          "memory-limit-exceeded: more than 16 MiB of memory");
    // Only a fault can be an overflow.
    CHECK(told({.end = End::signalled, .code = SIGABRT, .status = "stack\n"}) ==
          "runtime-error: aborted (SIGABRT)");
}

TEST_CASE("a deep stack is mentioned where other memory passes the limit") {
    RunOutput output;
    output.result.end = End::memory_limit;
    output.result.main_stack = mebibytes(100);
    CHECK(conclude(output, {{}, 5, mebibytes(256), kibibytes(4), 64}, 100ms).reason ==
          "more than 256 MiB of memory, of which the stack takes 100 MiB: recursion that goes "
          "deep");
}

TEST_CASE("memory that was refused is told by its size; what no machine has is no limit's affair") {
    const auto refused = [](const std::string& size) {
        return told({.end = End::signalled, .code = SIGABRT, .status = "memory " + size + "\n"});
    };
    CHECK(refused("68719476736") ==
          "memory-limit-exceeded: more than 16 MiB of memory: it asked for 64 GiB at once");
    CHECK(refused("100") == "memory-limit-exceeded: more than 16 MiB of memory");
    CHECK(refused("18446744073709551615") ==
          "runtime-error: it asked for more memory at once than any machine has: a size that is "
          "negative or was overwritten");
    CHECK(refused("many") == "runtime-error: aborted (SIGABRT)");
}

TEST_CASE("the kernel's word about a large file is told from the signal that a program sends") {
    CHECK(told({.end = End::signalled, .code = SIGXFSZ, .status = "output\n"}) ==
          "output-limit-exceeded: more than 4 KiB of output");
}

TEST_CASE("an abort of libc's is explained") {
    const auto aborted = [](const std::string& prints) {
        return told({.end = End::signalled, .code = SIGABRT, .prints = prints});
    };
    CHECK(aborted("free(): double free detected in tcache 2\n") ==
          "runtime-error: aborted (SIGABRT): memory was given back twice");
    CHECK(aborted(std::string(2000, 'x') + "malloc(): corrupted top size\n") ==
          "runtime-error: aborted (SIGABRT): the heap was overwritten, as by an index past the end "
          "of an array");
    CHECK(aborted("munmap_chunk(): invalid pointer\n") ==
          "runtime-error: aborted (SIGABRT): memory was given back that was not allocated");
    CHECK(aborted("something else\n") == "runtime-error: aborted (SIGABRT)");
}

TEST_CASE("an exception is named; what it said is kept apart") {
    const auto thrown = [](const std::string& line) {
        return told({.end = End::signalled, .code = SIGABRT, .status = line});
    };
    CHECK(thrown("exception std::out_of_range: at: 3\n") ==
          "runtime-error: uncaught exception of type std::out_of_range | at: 3");
    CHECK(thrown("exception int\n") == "runtime-error: uncaught exception of type int");
    CHECK(thrown("exception std::runtime_error: \n") ==
          "runtime-error: uncaught exception of type std::runtime_error");
    CHECK(thrown("exception my::Error<a::b>: x") ==
          "runtime-error: uncaught exception of type my::Error<a::b> | x");
}

TEST_CASE("what an exception says is no line of its own") {
    CHECK(told({.end = End::signalled,
                .code = SIGABRT,
                .status = "exception std::runtime_error: one\nmemory\nstack\n"}) ==
          "runtime-error: uncaught exception of type std::runtime_error | one");
}

TEST_CASE("memory that ran out is told from the exception that follows it") {
    CHECK(told({.end = End::signalled,
                .code = SIGABRT,
                .status = "memory\nexception std::bad_alloc: std::bad_alloc\n"}) ==
          "memory-limit-exceeded: more than 16 MiB of memory");
}

TEST_CASE("status lines that a solution forged say nothing else than they may") {
    const auto forged = [](const std::string& status) {
        return told({.end = End::signalled, .code = SIGABRT, .status = status});
    };
    CHECK(forged("memory of old times\n") == "runtime-error: aborted (SIGABRT)");
    CHECK(forged("stackful\n") == "runtime-error: aborted (SIGABRT)");
    CHECK(forged("accepted\n\n\xff\x1b[31m") == "runtime-error: aborted (SIGABRT)");
    CHECK(forged("exception ") == "runtime-error: aborted (SIGABRT)");
    CHECK(forged(std::string("\0memory\n", 8)) == "runtime-error: aborted (SIGABRT)");
    // A reason is shown for hidden tests too: a type can hold neither much nor anything odd.
    CHECK(forged("exception \x1b[31mred\a: x\n") ==
          "runtime-error: uncaught exception of type ?[31mred? | x");
    CHECK(forged("exception " + std::string(4000, 'a')).size() < 200);
}
