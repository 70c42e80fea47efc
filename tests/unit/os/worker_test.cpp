#include "os/worker.h"

#include <csignal>

#include <sys/wait.h>

#include "worker_fixture.h"

using namespace judge;
using namespace std::chrono_literals;

TEST_CASE_FIXTURE(WorkerFixture, "a child's output, exit status and times are told") {
    const Exit exit = run(launch("hello"));
    CHECK(exit.end == ProcessEnd::exited);
    CHECK(exit.code == 0);
    CHECK(exit.wall > 0ns);
    CHECK(printed() == "hello\n");
    CHECK(run(launch("exit", "42")).code == 42);
}

TEST_CASE_FIXTURE(WorkerFixture, "the signal that ended a child is told") {
    const Exit exit = run(launch("raise", std::to_string(SIGABRT)));
    CHECK(exit.end == ProcessEnd::signalled);
    CHECK(exit.code == SIGABRT);
}

TEST_CASE_FIXTURE(WorkerFixture, "a child gets the named streams, folder and environment alone") {
    // Open here without close-on-exec, so that only the runner's care keeps it from the child.
    const Descriptor leak(open("/dev/null", O_RDONLY));
    const TemporaryFolder folder = *TemporaryFolder::make();
    Launch described = launch("describe");
    described.folder = folder.path();
    described.environment = {"A=b", "C="};
    described.streams.push_back({program.number(), 7});
    CHECK(run(described).code == 0);
    CHECK(printed() == "folder " + folder.path() +
                           "\nenvironment A=b\nenvironment C=\nopen 0\nopen 1\nopen 2\nopen 7\n"
                           "leads its group: yes\n");
}

TEST_CASE_FIXTURE(WorkerFixture, "streams whose numbers are each other's targets stay apart") {
    // What numbers the files have in the runner is its own business; one of the targets tried here
    // meets them.
    std::string expected;
    for (int first = 3; first < 15; ++first) {
        std::vector<Descriptor> files;
        Launch printing = launch("print");
        for (int target = first + 2; target >= first; --target) {
            const std::string text = "for " + std::to_string(target) + "\n";
            files.push_back(*make_memory_file("stream"));
            REQUIRE(pwrite(files.back().number(), text.data(), text.size(), 0) > 0);
            printing.streams.push_back({files.back().number(), target});
        }
        for (int target = first; target <= first + 2; ++target) {
            printing.arguments[2] = std::to_string(target);
            run(printing);
            expected += "for " + std::to_string(target) + "\n";
        }
    }
    CHECK(printed() == expected);
}

TEST_CASE_FIXTURE(WorkerFixture, "standard input is empty when it is not named") {
    CHECK(run(launch("print", "0")).code == 0);
    CHECK(printed() == "");
}

TEST_CASE_FIXTURE(WorkerFixture, "a reproducible child has no huge pages, the next one has them") {
    Launch reproducible = launch("huge pages off");
    reproducible.reproducible = true;
    CHECK(run(reproducible).code == 1);
    CHECK(run(launch("huge pages off")).code == 0);
}

TEST_CASE_FIXTURE(WorkerFixture, "a program is found by its path when no open file is given") {
    Launch by_path = launch("hello");
    by_path.program = nullptr;
    by_path.arguments[0] = CHILD;
    CHECK(run(by_path).code == 0);
    CHECK(printed() == "hello\n");
}

TEST_CASE_FIXTURE(WorkerFixture, "a program or folder that is missing is an Error, not an exit") {
    Launch missing = launch("hello");
    missing.program = nullptr;
    missing.arguments[0] = "/nowhere/program";
    auto exit = worker.run(missing);
    REQUIRE(!exit);
    CHECK(exit.errors()[0].message == "cannot start /nowhere/program: No such file or directory");
    CHECK(exit.errors()[0].kind == Error::Kind::internal);

    Launch homeless = launch("hello");
    homeless.folder = "/nowhere";
    exit = worker.run(homeless);
    REQUIRE(!exit);
    CHECK(exit.errors()[0].message == "cannot start child in /nowhere: No such file or directory");
    CHECK(run(launch("hello")).code == 0);
}

TEST_CASE_FIXTURE(WorkerFixture, "a command line of 100 kB arrives, a larger one is refused") {
    Launch long_one = launch("exit", "5");
    for (int i = 0; i < 1000; ++i)
        long_one.arguments.push_back(std::string(100, 'x'));
    CHECK(run(long_one).code == 5);
    for (int i = 0; i < 3000; ++i)
        long_one.arguments.push_back(std::string(100, 'x'));
    auto exit = worker.run(long_one);
    REQUIRE(!exit);
    CHECK(exit.errors()[0].message == "the command line of child is too long");
}

TEST_CASE_FIXTURE(WorkerFixture, "a runner that was killed is replaced for the next run") {
    CHECK(run(launch("exit", "3")).code == 3);
    signal_runners(SIGKILL);
    waitid(P_ALL, 0, nullptr, WEXITED | WNOWAIT);
    // The runner may be seen dead before a run, or during it; and not yet be dead in the first.
    int told = 0;
    for (int i = 0; i < 2; ++i)
        if (const auto exit = worker.run(launch("exit", "4")); !exit) {
            CHECK(exit.errors()[0].message == std::string("the runner ") + RUNNER + " died");
            ++told;
        }
    CHECK(told <= 1);
    CHECK(run(launch("exit", "4")).code == 4);
}

TEST_CASE("a runner that is not there is an Error when it is started") {
    auto worker = Worker::start(SandboxLevel::automatic, "/nowhere/runner");
    REQUIRE(!worker);
    CHECK(worker.errors()[0].message == "cannot start /nowhere/runner: No such file or directory");
}

TEST_CASE("each job is given to one of the workers exactly once") {
    auto workers = Workers::start(SandboxLevel::automatic, 3, RUNNER);
    REQUIRE(workers);
    const Program program(*open_file(CHILD));
    std::vector<int> codes(20, -1);
    workers->each(codes.size(), [&](Worker& worker, std::size_t i) {
        Launch launch;
        launch.program = &program;
        launch.arguments = {"child", "exit", std::to_string(i)};
        launch.profile = Profile::compiler;
        launch.readable = {"/"};
        if (auto exit = worker.run(launch))
            codes[i] = exit->code;
    });
    for (std::size_t i = 0; i < codes.size(); ++i)
        CHECK(codes[i] == static_cast<int>(i));
}
