/// Nothing that a child has started outlives its run, nor the judge.

#include <signal.h>
#include <sys/wait.h>

#include "os/interrupt.h"
#include "worker_fixture.h"

using namespace judge;

namespace {

/// Runs `judge` in a process of its own; its end does not run this process's destructors.
template <class Judge>
pid_t fork_judge(const Judge& judge) {
    const pid_t pid = fork();
    if (pid == 0) {
        judge();
        _exit(0);
    }
    return pid;
}

/// Waits until the two processes of `child family` say that they are there.
void wait_for_family(const Pipe& pipe) {
    for (int member = 0; member < 2; ++member) {
        pid_t pid = 0;
        REQUIRE(read(pipe.reading.number(), &pid, sizeof pid) == sizeof pid);
    }
}

/// Returns once nobody has the writing end: a test that hangs here has failed.
bool wait_for_end(Pipe& pipe) {
    char byte;
    pipe.writing = Descriptor();
    return read(pipe.reading.number(), &byte, 1) == 0;
}

}  // namespace

TEST_CASE_FIXTURE(WorkerFixture, "a daemon that left its session does not outlive its run") {
    Pipe pipe;
    Launch daemon = launch("daemon");
    daemon.streams.push_back({pipe.writing.number(), 5});
    const Exit exit = run(daemon);
    CHECK(exit.end == ProcessEnd::exited);
    CHECK(pipe.is_over());
}

TEST_CASE_FIXTURE(WorkerFixture, "children that a killed child leaves behind are killed with it") {
    Pipe pipe;
    Launch family = launch("family");
    family.streams = {{pipe.writing.number(), 1}};
    family.allowance.idle = std::chrono::milliseconds(50);
    CHECK(run(family).end == ProcessEnd::idle_limit);
    wait_for_family(pipe);
    CHECK(pipe.is_over());
}

TEST_CASE("nothing outlives a judge that is killed") {
    Pipe pipe;
    const pid_t judge = fork_judge([&] {
        WorkerFixture fixture;
        Launch family = fixture.launch("family");
        family.streams = {{pipe.writing.number(), 1}};
        fixture.run(family);
    });
    wait_for_family(pipe);
    kill(judge, SIGKILL);
    CHECK(wait_for_end(pipe));
    waitpid(judge, nullptr, 0);
}

TEST_CASE("an interrupted judge gets its Error when all that it ran is gone") {
    Pipe pipe, report;
    const pid_t judge = fork_judge([&] {
        watch_for_interrupts();
        WorkerFixture fixture;
        Launch family = fixture.launch("family");
        family.streams = {{pipe.writing.number(), 1}};
        auto exit = fixture.worker.run(family);
        std::string text = exit ? "it ended" : exit.errors()[0].message;
        if (!exit && exit.errors()[0].kind == Error::Kind::interrupted)
            text += pipe.is_over() ? ", all gone" : ", some left";
        const auto again = fixture.worker.run(family);
        text += again ? "" : ", and nothing more is run";
        write(report.writing.number(), text.data(), text.size());
    });
    wait_for_family(pipe);
    pipe.writing = Descriptor();
    report.writing = Descriptor();
    kill(judge, SIGINT);
    char text[100];
    const ssize_t size = read(report.reading.number(), text, sizeof text);
    CHECK(std::string(text, static_cast<std::size_t>(size)) ==
          "interrupted, all gone, and nothing more is run");
    waitpid(judge, nullptr, 0);
}

TEST_CASE("a runner takes no notice of the signals of a terminal") {
    WorkerFixture fixture;
    for (const int signal : {SIGINT, SIGTERM, SIGHUP, SIGTSTP})
        WorkerFixture::signal_runners(signal);
    CHECK(fixture.run(fixture.launch("exit", "6")).code == 6);
}
