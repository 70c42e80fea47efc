#include "run/run_program.h"

#include <doctest/doctest.h>
#include <unistd.h>

#include "os/files.h"

using namespace judge;
using std::chrono_literals::operator""ms;
using std::chrono_literals::operator""s;
using End = RunResult::End;

namespace {

/// Runs `sh -c SCRIPT`.
struct Shell {
    Worker worker = *Worker::start(SandboxLevel::automatic, RUNNER);
    Descriptor shell = *open_file("/bin/sh");
    Descriptor input = *make_memory_file("input");
    RunRequest request;

    explicit Shell(const std::string& script, const std::string& text = {}) {
        REQUIRE(write(input.number(), text.data(), text.size()) ==
                static_cast<ssize_t>(text.size()));
        REQUIRE(lseek(input.number(), 0, SEEK_SET) == 0);
        request.executable = shell.number();
        request.arguments = {"-c", script};
        request.input = input.number();
        request.limits = {.cpu = 10s,
                          .idle = 10s,
                          .memory = mebibytes(64),
                          .output = kibibytes(64),
                          .threads = 8};
    }
    RunOutput run() {
        auto output = run_program(worker, request);
        if (!output)
            FAIL(output.errors()[0].message);
        return std::move(*output);
    }
};

std::string text(const Descriptor& file) {
    return read_descriptor(file.number(), mebibytes(1));
}

}  // namespace

TEST_CASE("a program problem's solution reads standard input and answers on standard output") {
    Shell shell("cat; echo aside >&2; echo told >&5", "3 4\n");
    shell.request.channel = Channel::standard;
    const RunOutput output = shell.run();
    CHECK(output.result.end == End::exited);
    CHECK(output.result.code == 0);
    CHECK(text(output.answer) == "3 4\n");
    CHECK(text(output.prints) == "aside\n");
    CHECK(output.status == "told\n");
}

TEST_CASE("a function's solution has descriptors of its own, and an empty standard input") {
    Shell shell("cat; echo out; echo err >&2; cat <&3 >&4", "[1,2]\n");
    const RunOutput output = shell.run();
    CHECK(text(output.answer) == "[1,2]\n");
    CHECK(text(output.prints) == "out\nerr\n");
    CHECK(output.status == "");
}

TEST_CASE("an answer can go to a file that the request names, and further streams are passed on") {
    Shell shell("cat <&6 >&4");
    const Descriptor place = *make_memory_file("place");
    const Descriptor further = *make_memory_file("further");
    REQUIRE(write(further.number(), "more\n", 5) == 5);
    REQUIRE(lseek(further.number(), 0, SEEK_SET) == 0);
    shell.request.answer = place.number();
    shell.request.further = {{further.number(), 6}};
    const RunOutput output = shell.run();
    CHECK_FALSE(output.answer);
    CHECK(text(place) == "more\n");
}

TEST_CASE("the program's arguments follow its name") {
    Shell shell("echo \"$0 $1\" >&4");
    shell.request.arguments = {"-c", "echo \"$0 $1\" >&4", "zero", "o n e"};
    CHECK(text(shell.run().answer) == "zero o n e\n");
}

TEST_CASE("an exit status, a signal and each limit are told as what they are") {
    CHECK(Shell("exit 3").run().result.code == 3);
    const RunOutput killed = Shell("kill -ABRT $$").run();
    CHECK(killed.result.end == End::signalled);
    CHECK(killed.result.code == 6);

    Shell busy("while :; do :; done");
    busy.request.limits.cpu = 50ms;
    CHECK(busy.run().result.end == End::cpu_limit);

    Shell idle("exec sleep 100");
    idle.request.limits.idle = 50ms;
    CHECK(idle.run().result.end == End::idle_limit);

    Shell hungry("x=aaaaaaaaaaaaaaaa; while :; do x=$x$x; done");
    hungry.request.limits.memory = mebibytes(16);
    CHECK(hungry.run().result.end == End::memory_limit);
}

TEST_CASE("no file grows past the limit of output") {
    Shell flood(
        "while :; do echo aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa; done >&4");
    const RunOutput output = flood.run();
    CHECK(output.result.end == End::signalled);
    CHECK(size_of(output.answer.number()) == kibibytes(64));
}

TEST_CASE("a status that is too long is cut") {
    const RunOutput output =
        Shell("i=0; while [ $i -lt 1000 ]; do echo aaaaaaaaaaaaaaaaaaaa >&5; i=$((i+1)); done")
            .run();
    CHECK(output.status.size() == 4096);
}

TEST_CASE("what is no program is the judge's failure, not a result") {
    Shell shell("");
    shell.request.executable = shell.input.number();
    const auto output = run_program(shell.worker, shell.request);
    REQUIRE_FALSE(output);
    CHECK(output.errors()[0].kind == Error::Kind::internal);
}
