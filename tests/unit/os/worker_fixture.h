#pragma once

#include <doctest/doctest.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <unistd.h>

#include <sstream>
#include <string>
#include <vector>

#include "os/files.h"
#include "os/worker.h"

namespace judge {

/// A Worker and the launches of the tests' child program (child/main.cpp).
struct WorkerFixture {
    Worker worker = *Worker::start(SandboxLevel::automatic, RUNNER);
    Program program{*open_file(CHILD)};
    Descriptor output = *make_memory_file("output");

    /// `child BEHAVIOUR NUMBER` with its standard output in `output`. It may do what a compiler
    /// may: what is tested is how children are started, limited and ended.
    Launch launch(const std::string& behaviour, const std::string& number = "0") {
        Launch launch;
        launch.program = &program;
        launch.arguments = {"child", behaviour, number};
        launch.profile = Profile::compiler;
        launch.readable = {"/"};
        launch.streams = {{output.number(), 1}};
        return launch;
    }

    Exit run(const Launch& launch) {
        auto exit = worker.run(launch);
        REQUIRE_MESSAGE(exit, exit.errors()[0].message);
        return *exit;
    }

    /// Sends a signal to every runner of this process. What a runner starts cannot reach it.
    static void signal_runners(int signal) {
        const std::string self = std::to_string(getpid());
        const auto children = read_file("/proc/self/task/" + self + "/children");
        REQUIRE(children);
        std::istringstream pids(*children);
        for (pid_t pid; pids >> pid;)
            kill(pid, signal);
    }

    std::string printed() { return read_descriptor(output.number(), mebibytes(100)); }
};

/// A pipe whose writing end is held by those whose end is waited for: it is at its end when none
/// of them is left.
struct Pipe {
    Descriptor reading, writing;

    Pipe() {
        int ends[2];
        REQUIRE(pipe2(ends, O_CLOEXEC) == 0);
        reading = Descriptor(ends[0]);
        writing = Descriptor(ends[1]);
    }

    /// Whether nobody holds the writing end now, but for what is still to be read.
    bool is_over() {
        writing = Descriptor();
        pollfd event{reading.number(), POLLIN, 0};
        return poll(&event, 1, 0) == 1 && event.revents == POLLHUP;
    }
};

}  // namespace judge
