/// The reported peak is as near the truth as the kernel's own count. It keeps that in pieces, one
/// for each processor, which are added up when they pass a batch of pages.

#include <unistd.h>

#include <algorithm>
#include <cstdlib>
#include <cstring>

#include "os/content.h"
#include "worker_fixture.h"

using namespace judge;

namespace {

/// How far the kernel's counts may be off on this machine, in bytes: pages of files and of others
/// are counted apart, and every processor holds back up to a batch of each (Linux 6.2 and later:
/// mm_counter in include/linux/mm.h, compute_batch_value in lib/percpu_counter.c).
const long tolerance = [] {
    const long processors = sysconf(_SC_NPROCESSORS_ONLN);
    const long batch = std::max(32L, 2 * processors);
    return 2 * processors * batch * sysconf(_SC_PAGESIZE);
}();

long bytes(const Exit& exit) {
    return static_cast<long>(exit.peak_memory.count);
}

/// The peak of a program that touches this much beside its own.
long peak(Worker& worker, Bytes touched) {
    static const Program program = *load_program(open_file(CHILD)->number());
    Launch launch;
    launch.program = &program;
    launch.arguments = {"child", "touch", std::to_string(touched.count >> 20)};
    launch.reproducible = true;  // Without huge pages: what is touched is what is used.
    const auto exit = worker.run(launch);
    REQUIRE(exit);
    REQUIRE(exit->code == 0);
    return bytes(*exit);
}

}  // namespace

TEST_CASE("a program that touches so much more has a peak that is so much larger") {
    Worker worker = *Worker::start(SandboxLevel::automatic, RUNNER);
    const long least = peak(worker, {});
    for (const std::uint64_t size : {1, 2, 7, 30, 31, 200}) {
        CAPTURE(size);
        const long more = peak(worker, mebibytes(size)) - least;
        CHECK(std::abs(more - static_cast<long>(mebibytes(size).count)) <= tolerance);
    }
}

TEST_CASE_FIXTURE(WorkerFixture,
                  "a child's peak is what its page tables held when it was largest") {
    for (const char* kibibytes : {"0", "100", "5000", "50000"}) {
        CAPTURE(kibibytes);
        output = *make_memory_file("output");
        const Exit exit = run(launch("touch and count", kibibytes));
        long resident = 0;
        REQUIRE(printed().size() == sizeof resident);
        std::memcpy(&resident, printed().data(), sizeof resident);
        REQUIRE(resident >= std::atol(kibibytes) * 1024);
        CHECK(std::abs(bytes(exit) - resident) <= tolerance);
    }
}

TEST_CASE("a child's peak does not depend on what the judge holds") {
    const auto measured = [] {
        Worker worker = *Worker::start(SandboxLevel::automatic, RUNNER);
        return peak(worker, {});
    };
    const long beside_a_small_judge = measured();
    const std::vector<char> test_data(300'000'000, 'x');
    const long beside_a_large_judge = measured();
    CHECK(beside_a_small_judge > 100'000);
    CHECK(beside_a_small_judge < 4'000'000);
    CHECK(std::abs(beside_a_large_judge - beside_a_small_judge) <= tolerance);
    CHECK(test_data.back() == 'x');
}

TEST_CASE("a child's peak does not depend on the child before it") {
    Worker worker = *Worker::start(SandboxLevel::automatic, RUNNER);
    const long before = peak(worker, {});
    peak(worker, mebibytes(200));
    CHECK(std::abs(peak(worker, {}) - before) <= tolerance);
}
