/// throughput PROGRAM INPUT ANSWER ROUNDS
///
/// How many small tests one worker judges in a second, and all workers together. They take turns,
/// and while one kind is measured nothing else of this process runs; all workers take from one
/// queue, so that none is idle while another works. Prints one line for each round: nanoseconds per
/// test with one worker, then with all of them, whose number stands first.

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>

#include "small_test.h"

int main(int count, char** words) {
    using namespace judge;
    if (count != 5)
        give_up("usage: throughput PROGRAM INPUT ANSWER ROUNDS");
    auto one = Workers::start(SandboxLevel::automatic, 1);
    auto all = Workers::start();
    if (!one || !all)
        give_up("cannot start a runner");
    const SmallTest test(words[1], words[2], words[3]);

    using Clock = std::chrono::steady_clock;
    constexpr std::size_t jobs = 50;
    const auto per_test = [&](Workers& workers) {
        const auto start = Clock::now();
        workers.each(jobs, [&](Worker& worker, std::size_t) { test.judge(worker); });
        const std::chrono::nanoseconds took = Clock::now() - start;
        return static_cast<long long>(took.count() / static_cast<long long>(jobs));
    };
    per_test(*all);  // Runners start when they are first asked.
    per_test(*one);
    for (int round = 0; round < std::atoi(words[4]); ++round) {
        const auto alone = per_test(*one);
        const auto together = per_test(*all);
        std::printf("%d %lld %lld\n", static_cast<int>(all->count()), alone, together);
    }
}
