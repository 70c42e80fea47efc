/// per_test PROGRAM INPUT ANSWER ROUNDS [SANDBOX...]
///
/// What judging one small test costs beside starting the same static PROGRAM bare. Prints one line
/// for each round, in nanoseconds: a bare posix_spawn and wait, Worker::run with the same streams
/// and all layers of the sandbox, a judged test (open, run, compare, conclude), and PROGRAM started
/// by another sandbox's command line, SANDBOX... PROGRAM, where one is given. They take turns in
/// one process, which finds the runner as the judge does: it has to lie in the judge's bin folder.

#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <vector>

#include "os/files.h"
#include "os/worker.h"
#include "small_test.h"

namespace {

using namespace judge;

void run_bare(char* const* arguments, const char* input) {
    posix_spawn_file_actions_t streams;
    posix_spawn_file_actions_init(&streams);
    posix_spawn_file_actions_addopen(&streams, STDIN_FILENO, input, O_RDONLY, 0);
    posix_spawn_file_actions_addopen(&streams, STDOUT_FILENO, "/dev/null", O_WRONLY, 0);
    char* const environment[] = {nullptr};
    pid_t pid;
    int status = 1;
    if (posix_spawn(&pid, arguments[0], &streams, nullptr, arguments, environment) != 0 ||
        waitpid(pid, &status, 0) != pid || status != 0)
        give_up("the program fails when started bare");
    posix_spawn_file_actions_destroy(&streams);
}

void run_by_worker(Worker& worker, const Program& program, const char* input) {
    const auto opened = open_file(input);
    Launch launch;
    launch.program = &program;
    launch.arguments = {"solution"};
    launch.streams = {{opened->number(), STDIN_FILENO}};
    launch.allowance.cpu = launch.allowance.idle = std::chrono::seconds(1);
    launch.allowance.memory = mebibytes(256);
    launch.allowance.threads = 64;
    const auto exit = worker.run(launch);
    if (!exit || exit->end != ProcessEnd::exited || exit->code != 0)
        give_up("the program fails when started by a worker");
}

}  // namespace

int main(int count, char** words) {
    if (count < 5)
        give_up("usage: per_test PROGRAM INPUT ANSWER ROUNDS [SANDBOX...]");
    char* const bare_command[] = {words[1], nullptr};
    std::vector<char*> sandboxed_command(words + 5, words + count);
    sandboxed_command.insert(sandboxed_command.end(), {words[1], nullptr});
    auto worker = Worker::start();
    const SmallTest test(words[1], words[2], words[3]);
    if (!worker)
        give_up("cannot start a runner");

    using Clock = std::chrono::steady_clock;
    const auto timed = [](const auto& run) {
        const auto start = Clock::now();
        run();
        return static_cast<long long>(std::chrono::nanoseconds(Clock::now() - start).count());
    };
    constexpr int warm_up = 20;
    for (int round = -warm_up; round < std::atoi(words[4]); ++round) {
        const auto bare = timed([&] { run_bare(bare_command, words[2]); });
        const auto run = timed([&] { run_by_worker(*worker, test.program(), words[2]); });
        const auto judged = timed([&] { test.judge(*worker); });
        const auto other =
            count > 5 ? timed([&] { run_bare(sandboxed_command.data(), words[2]); }) : 0;
        if (round >= 0)
            std::printf("%lld %lld %lld %lld\n", bare, run, judged, other);
    }
}
