/// Programs with sanitizers, at each level of the sandbox.

#include <doctest/doctest.h>
#include <unistd.h>

#include "os/content.h"
#include "os/files.h"
#include "run/run_program.h"

using namespace judge;
using std::chrono_literals::operator""s;
using End = RunResult::End;

namespace {

/// The levels that this machine offers.
std::vector<SandboxLevel> levels() {
    std::vector<SandboxLevel> offered;
    for (const SandboxLevel level :
         {SandboxLevel::automatic, SandboxLevel::landlock, SandboxLevel::seccomp})
        if (Worker::start(level, RUNNER)->layers())
            offered.push_back(level);
    return offered;
}

/// A worker of one level that runs sanitized/main.cpp.
struct Sanitized {
    explicit Sanitized(SandboxLevel level) : worker(*Worker::start(level, RUNNER)) {}

    RunOutput run(const std::string& what) {
        const Descriptor input = *make_memory_file("input");
        RunRequest request;
        request.arguments = {what};
        request.channel = Channel::standard;
        request.input = input.number();
        request.limits = {.cpu = 10s,
                          .idle = 10s,
                          .memory = mebibytes(512),
                          .output = mebibytes(1),
                          .threads = 8};
        request.sanitized = true;
        auto output = run_program(worker, program, request);
        if (!output)
            FAIL(output.errors()[0].message);
        return std::move(*output);
    }

    Worker worker;
    Program program = *load_program(open_file(SANITIZED_CHILD)->number());
};

std::string printed(const Descriptor& file) {
    return read_descriptor(file.number(), mebibytes(1));
}

bool contains(const std::string& text, const std::string& part) {
    return text.find(part) != text.npos;
}

}  // namespace

TEST_CASE("an honest program with sanitizers runs with threads and exceptions, and may leak") {
    for (const SandboxLevel level : levels()) {
        const RunOutput output = Sanitized(level).run("work");
        CHECK(output.result.end == End::exited);
        CHECK(output.result.code == 0);
        CHECK(printed(output.answer) == "7\n");
        CHECK(printed(output.prints) == "");
    }
}

TEST_CASE("a read out of bounds is reported with its line on standard error" *
          doctest::skip(!CHILD_BY_GCC)) {
    for (const SandboxLevel level : levels()) {
        const RunOutput output = Sanitized(level).run("read out of bounds");
        CHECK(output.result.forbidden == "");
        CHECK(output.result.forbidden_path == "");
        CHECK(output.result.end == End::exited);
        CHECK(output.result.code == 1);
        const std::string prints = printed(output.prints);
        CAPTURE(prints);
        CHECK(contains(prints, "ERROR: AddressSanitizer: heap-buffer-overflow"));
        CHECK(contains(prints, "READ of size 4"));
        CHECK(contains(prints, "in read_out_of_bounds"));
        CHECK(contains(prints, "sanitized/main.cpp:19"));
    }
}

TEST_CASE("undefined behaviour is reported on standard error") {
    for (const SandboxLevel level : levels()) {
        const std::string prints = printed(Sanitized(level).run("overflow").prints);
        CAPTURE(prints);
        CHECK(contains(prints, "runtime error: signed integer overflow"));
    }
}

TEST_CASE("a program with sanitizers can open its libraries and nothing else") {
    for (const SandboxLevel level : levels()) {
        Sanitized sanitized(level);
        CHECK(sanitized.run("/etc/ld.so.cache").result.code == 0);
        CHECK(sanitized.run("/usr/lib/no-such-library.so").result.code == 1);
        for (const char* path : {"/usr/library", "etc"}) {
            const RunResult result = sanitized.run(path).result;
            CHECK(result.code == 1);
            CHECK(result.missing_file == path);
        }
        for (const char* path : {"/etc/passwd", "/proc/1/maps", "/"}) {
            const RunResult result = sanitized.run(path).result;
            CHECK(result.end == End::forbidden_call);
            CHECK(result.forbidden == "openat");
            CHECK(result.forbidden_path == path);
        }
        CHECK(sanitized.run("leave a folder").result.end == End::forbidden_call);
        CHECK(sanitized.run("write to a library").result.end == End::forbidden_call);
    }
}

TEST_CASE("a program with sanitizers has no network and no other process") {
    for (const SandboxLevel level : levels()) {
        Sanitized sanitized(level);
        for (const char* what : {"socket", "fork"}) {
            const RunResult result = sanitized.run(what).result;
            CHECK(result.end == End::forbidden_call);
            CHECK((result.forbidden == what || result.forbidden == "clone"));
        }
    }
}
