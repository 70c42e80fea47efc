/// sandbox_fuzz RUNNER PROGRAM [SECONDS] [SEED]: runs `random_calls` again and again at every level
/// of the sandbox. Whatever it does must end in a reply of the runner, leave no process and no
/// file, and not hinder the next run. Prints the seed of a run that fails.

#include <signal.h>
#include <sys/stat.h>
#include <unistd.h>

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <string>

#include "os/content.h"
#include "os/files.h"
#include "os/worker.h"

using namespace judge;

namespace {

int failures = 0;

void expect(bool holds, unsigned long seed, const char* sentence) {
    if (holds)
        return;
    ++failures;
    std::printf("seed %lu: %s\n", seed, sentence);
}

Launch launch(const Program& program, const Descriptor& output, unsigned long seed) {
    Launch launch;
    launch.program = &program;
    launch.arguments = {"random_calls", std::to_string(seed)};
    launch.streams = {{output.number(), 1}, {output.number(), 2}};
    launch.allowance.cpu = std::chrono::milliseconds(200);
    launch.allowance.idle = std::chrono::milliseconds(200);
    launch.allowance.memory = mebibytes(64);
    launch.allowance.address_space = gibibytes(1);
    launch.allowance.file_size = mebibytes(1);
    launch.allowance.threads = 8;
    return launch;
}

}  // namespace

int main(int count, char** words) {
    if (count < 3)
        return 2;
    const auto seconds = std::chrono::seconds(count > 3 ? std::atoi(words[3]) : 20);
    unsigned long seed = count > 4 ? std::strtoul(words[4], nullptr, 10) : 1;
    const auto file = open_file(words[2]);
    const auto program = file ? load_program(file->number()) : Result<Program>(file.errors());
    if (!program)
        return 2;
    unlink("/tmp/escaped");

    int runs = 0;
    const auto start = std::chrono::steady_clock::now();
    for (const SandboxLevel level :
         {SandboxLevel::automatic, SandboxLevel::landlock, SandboxLevel::seccomp}) {
        auto worker = Worker::start(level, words[1]);
        const auto output = make_memory_file("output");
        if (!worker || !output)
            return 2;
        const auto end = start + seconds *
                                     (1 + static_cast<int>(level == SandboxLevel::landlock) +
                                      2 * static_cast<int>(level == SandboxLevel::seccomp)) /
                                     3;
        while (std::chrono::steady_clock::now() < end) {
            const auto exit = worker->run(launch(*program, *output, ++seed));
            ++runs;
            expect(static_cast<bool>(exit), seed, "the runner failed");
            expect(!exists("/tmp/escaped"), seed, "a file appeared");
        }
    }
    std::printf("%d runs\n%d passed, %d failed\n", runs, runs - failures, failures);
    return failures > 0;
}
