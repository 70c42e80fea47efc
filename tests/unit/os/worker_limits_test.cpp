#include <csignal>
#include <cstring>

#include "worker_fixture.h"

using namespace judge;
using namespace std::chrono_literals;

TEST_CASE_FIXTURE(WorkerFixture, "a busy loop is ended at its CPU limit") {
    Launch busy = launch("spin");
    busy.allowance.cpu = 100ms;
    const Exit exit = run(busy);
    CHECK(exit.end == ProcessEnd::cpu_limit);
    CHECK(exit.cpu >= 100ms);
    CHECK(exit.cpu < 300ms);
}

TEST_CASE_FIXTURE(WorkerFixture, "a busy loop is not idle, though other loops want its processor") {
    auto others = Workers::start(SandboxLevel::automatic, 64, RUNNER);
    REQUIRE(others);
    Launch busy = launch("spin");
    busy.allowance.cpu = 300ms;
    busy.allowance.idle = 100ms;
    others->each(2 * others->count(), [&](Worker& other, std::size_t) {
        auto exit = other.run(busy);
        REQUIRE(exit);
        CHECK(exit->end == ProcessEnd::cpu_limit);
    });
}

TEST_CASE_FIXTURE(WorkerFixture, "a sleeper is ended at its idle limit") {
    Launch sleeper = launch("sleep");
    sleeper.allowance.cpu = 10s;
    sleeper.allowance.idle = 50ms;
    const Exit exit = run(sleeper);
    CHECK(exit.end == ProcessEnd::idle_limit);
    CHECK(exit.wall >= 50ms);
}

TEST_CASE_FIXTURE(WorkerFixture, "who waits for a busy child of its own is busy, not idle") {
    Launch delegating = launch("delegate");
    delegating.allowance.cpu = 200ms;
    delegating.allowance.idle = 100ms;
    const Exit exit = run(delegating);
    CHECK(exit.end == ProcessEnd::cpu_limit);
    CHECK(exit.cpu >= 200ms);
}

TEST_CASE_FIXTURE(WorkerFixture, "memory over the limit is seen before much more is taken") {
    Launch greedy = launch("touch", "4000");
    greedy.allowance.memory = mebibytes(64);
    const Exit exit = run(greedy);
    CHECK(exit.end == ProcessEnd::memory_limit);
    // The kernel books pages in batches: a look and the account at the end differ by some.
    CHECK(exit.peak_memory > mebibytes(60));
    CHECK(exit.peak_memory < mebibytes(500));
}

TEST_CASE_FIXTURE(WorkerFixture, "what fits into the memory limit is left alone") {
    Launch modest = launch("touch", "50");
    modest.allowance.memory = mebibytes(64);
    const Exit exit = run(modest);
    CHECK(exit.end == ProcessEnd::exited);
    CHECK(exit.peak_memory > mebibytes(50));
    CHECK(exit.peak_memory < mebibytes(54));
}

TEST_CASE_FIXTURE(WorkerFixture, "a recursion 1,000,000 deep fits into 256 MiB") {
    Launch deep = launch("recurse", "1000000");
    deep.allowance.memory = mebibytes(256);
    const Exit exit = run(deep);
    CHECK(exit.end == ProcessEnd::exited);
    CHECK(exit.code == 0);
    CHECK(exit.peak_memory > mebibytes(30));
}

TEST_CASE_FIXTURE(WorkerFixture, "an endless recursion ends as SIGSEGV, just below the limit") {
    Launch endless = launch("recurse", "1000000000");
    endless.allowance.memory = mebibytes(64);
    const Exit exit = run(endless);
    CHECK(exit.end == ProcessEnd::signalled);
    CHECK(exit.code == SIGSEGV);
    CHECK(exit.peak_memory > mebibytes(60));
    CHECK(exit.peak_memory < mebibytes(64));
}

TEST_CASE_FIXTURE(WorkerFixture, "a flood stops at the file size, though SIGXFSZ is ignored") {
    Launch flooding = launch("flood");
    flooding.allowance.file_size = mebibytes(1);
    CHECK(run(flooding).code == 3);
    CHECK(size_of(output.number()) == mebibytes(1));
}

TEST_CASE_FIXTURE(WorkerFixture, "an address space that is too small makes malloc fail") {
    Launch greedy = launch("touch", "100");
    greedy.allowance.address_space = mebibytes(50);
    CHECK(run(greedy).code == 9);
}
