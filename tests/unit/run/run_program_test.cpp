#include "run/run_program.h"

#include <doctest/doctest.h>
#include <unistd.h>

#include <algorithm>

#include "os/content.h"
#include "os/files.h"

using namespace judge;
using std::chrono_literals::operator""ms;
using std::chrono_literals::operator""s;
using End = RunResult::End;

namespace {

/// Runs the tests' child program (child/main.cpp).
struct Child {
    Worker worker = *Worker::start(SandboxLevel::automatic, RUNNER);
    Program program = *load_program(open_file(CHILD)->number());
    Descriptor input = *make_memory_file("input");
    RunRequest request;

    explicit Child(const std::vector<std::string>& behaviour, const std::string& text = {}) {
        REQUIRE(write(input.number(), text.data(), text.size()) ==
                static_cast<ssize_t>(text.size()));
        REQUIRE(lseek(input.number(), 0, SEEK_SET) == 0);
        request.arguments = behaviour;
        request.input = input.number();
        request.limits = {.cpu = 10s,
                          .idle = 10s,
                          .memory = mebibytes(64),
                          .output = kibibytes(64),
                          .threads = 8};
    }
    RunOutput run() {
        auto output = run_program(worker, program, request);
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
    Child child({"copy", "0", "1", "say", "2", "aside", "tell", "told\n"}, "3 4\n");
    child.request.channel = Channel::standard;
    const RunOutput output = child.run();
    CHECK(output.result.end == End::exited);
    CHECK(output.result.code == 0);
    CHECK(text(output.answer) == "3 4\n");
    CHECK(text(output.prints) == "aside\n");
    CHECK(output.told == "told\n");
}

TEST_CASE("a function's solution has descriptors of its own, and an empty standard input") {
    Child child({"copy", "0", "1", "say", "1", "out", "say", "2", "err", "copy", "3", "4"},
                "[1,2]\n");
    const RunOutput output = child.run();
    CHECK(text(output.answer) == "[1,2]\n");
    CHECK(text(output.prints) == "out\nerr\n");
    CHECK(output.told == "");
}

TEST_CASE("further streams are passed on") {
    Child child({"copy", "6", "4"});
    const Descriptor further = *make_memory_file("further");
    REQUIRE(write(further.number(), "more\n", 5) == 5);
    REQUIRE(lseek(further.number(), 0, SEEK_SET) == 0);
    child.request.further = {{further.number(), 6}};
    CHECK(text(child.run().answer) == "more\n");
}

TEST_CASE("arguments arrive as they are, blanks included") {
    CHECK(text(Child({"say", "4", "o n e"}).run().answer) == "o n e\n");
}

TEST_CASE("a program has the variables that the request names, and no others") {
    Child child({"variables", "4"});
    CHECK(text(child.run().answer) == "");
    child.request.environment = {"ONE=1", "TWO=o n e"};
    CHECK(text(child.run().answer) == "ONE=1\nTWO=o n e\n");
}

TEST_CASE("two reproducible runs have their stack, heap and globals at the same addresses") {
    Child child({"addresses", "4"});
    child.request.reproducible = true;
    const std::string first = text(child.run().answer);
    CHECK(std::count(first.begin(), first.end(), '\n') == 4);
    CHECK(text(child.run().answer) == first);
}

TEST_CASE("an exit status, a signal and each limit are told as what they are") {
    CHECK(Child({"exit", "3"}).run().result.code == 3);
    const RunOutput killed = Child({"raise", "6"}).run();
    CHECK(killed.result.end == End::signalled);
    CHECK(killed.result.code == 6);

    Child busy({"spin"});
    busy.request.limits.cpu = 50ms;
    CHECK(busy.run().result.end == End::cpu_limit);

    Child idle({"sleep"});
    idle.request.limits.idle = 50ms;
    CHECK(idle.run().result.end == End::idle_limit);

    Child hungry({"hoard"});
    hungry.request.limits.memory = mebibytes(16);
    CHECK(hungry.run().result.end == End::memory_limit);
}

TEST_CASE("no file grows past the limit of output") {
    Child flood({"flood", "4"});
    const RunOutput output = flood.run();
    CHECK(output.result.end == End::signalled);
    CHECK(size_of(output.answer.number()) == kibibytes(64));
}

TEST_CASE("what a program tells of its end is cut where it is too long, all calls together") {
    const std::string half(3000, 'a');
    const RunOutput output = Child({"tell", half, "tell", half, "tell", half}).run();
    CHECK(output.told == std::string(4096, 'a'));
}

TEST_CASE("what a program tells from an address that it does not have is nothing") {
    CHECK(Child({"tell-from", "0", "tell-from", "-4096", "tell", "more"}).run().told == "more");
}

TEST_CASE("a program has its streams and no further descriptor") {
    Child program({"descriptors", "1"});
    program.request.channel = Channel::standard;
    CHECK(text(program.run().answer) == "0 1 2\n");
    CHECK(text(Child({"descriptors", "4"}).run().answer) == "0 1 2 3 4\n");
}

TEST_CASE("a program file that the system does not start is a result like any other") {
    Child child({});
    child.program = Program(*make_memory_file("text", "echo\n"));
    const RunOutput output = child.run();
    CHECK(output.result.end == End::not_started);
    CHECK(output.result.code == ENOEXEC);
    CHECK_FALSE(output.result.has_run());
}
