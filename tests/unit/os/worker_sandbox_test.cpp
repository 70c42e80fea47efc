/// What a program can reach at each level of the sandbox.

#include <sys/syscall.h>

#include "os/content.h"
#include "worker_fixture.h"

using namespace judge;

namespace {

constexpr SandboxLevel levels[] = {SandboxLevel::automatic, SandboxLevel::landlock,
                                   SandboxLevel::seccomp};

/// A worker of one level that runs the tests' child as a program is run: from memory.
struct Sandboxed {
    explicit Sandboxed(SandboxLevel level) : worker(*Worker::start(level, RUNNER)) {}

    Exit run(const std::string& behaviour, const std::string& argument = "0") {
        Launch launch;
        launch.program = &program;
        launch.arguments = {"child", behaviour, argument};
        launch.streams = {{output.number(), 1}};
        launch.allowance.threads = 8;
        auto exit = worker.run(launch);
        REQUIRE_MESSAGE(exit, exit.errors()[0].message);
        return *exit;
    }

    Worker worker;
    Program program = *load_program(open_file(CHILD)->number());
    Descriptor output = *make_memory_file("output");
};

}  // namespace

TEST_CASE("a program runs at every level") {
    for (const SandboxLevel level : levels)
        CHECK(Sandboxed(level).run("exit", "7").code == 7);
}

TEST_CASE("a call that is not computing ends the program, and is named") {
    const std::pair<long, const char*> calls[] = {
        {SYS_socket, "socket"},
        {SYS_fork, "fork"},
        {SYS_ptrace, "ptrace"},
        {SYS_execve, "execve"},
        {SYS_unshare, "unshare"},
        {SYS_mount, "mount"},
        {SYS_bpf, "bpf"},
        {SYS_io_uring_setup, "io_uring_setup"},
        {SYS_keyctl, "keyctl"},
        {SYS_userfaultfd, "userfaultfd"},
        {SYS_perf_event_open, "perf_event_open"},
        {SYS_memfd_create, "memfd_create"},
        {SYS_setrlimit, "setrlimit"},
        {SYS_sched_setscheduler, "sched_setscheduler"},
        {SYS_getdents64, "getdents64"},
        {SYS_setsid, "setsid"},
        {SYS_execveat, "execveat"},
        {999, "number 999"},
    };
    for (const SandboxLevel level : levels) {
        Sandboxed sandboxed(level);
        for (const auto& [number, name] : calls) {
            const Exit exit = sandboxed.run("call", std::to_string(number));
            CHECK(exit.end == ProcessEnd::forbidden_call);
            CHECK(exit.forbidden.name == name);
        }
        CHECK(sandboxed.run("exit", "7").code == 7);
    }
}

TEST_CASE("a file that a program would open is named") {
    for (const SandboxLevel level : levels) {
        const Exit exit = Sandboxed(level).run("open", "/etc/passwd");
        CHECK(exit.end == ProcessEnd::forbidden_call);
        CHECK(exit.forbidden.path == "/etc/passwd");
    }
}

TEST_CASE("what libc looks for on its own is not there, and is no offence") {
    for (const SandboxLevel level : levels) {
        Sandboxed sandboxed(level);
        for (const char* probe : {"/usr/lib/locale/locale-archive", "/etc/localtime",
                                  "/sys/devices/system/cpu/online", "/proc/cpuinfo"})
            CHECK(sandboxed.run("open", probe).code == 1);
    }
}

TEST_CASE("a level that the machine has is in force, one by one") {
    const SandboxLayers all = *Worker::start(SandboxLevel::automatic, RUNNER)->layers();
    const SandboxLayers landlock = *Worker::start(SandboxLevel::landlock, RUNNER)->layers();
    const SandboxLayers seccomp = *Worker::start(SandboxLevel::seccomp, RUNNER)->layers();
    CHECK(all.seccomp.in_force);
    CHECK(landlock.seccomp.in_force);
    CHECK(landlock.landlock.in_force == all.landlock.in_force);
    CHECK_FALSE(landlock.namespaces.in_force);
    CHECK(seccomp.seccomp.in_force);
    CHECK_FALSE(seccomp.landlock.in_force);
    CHECK_FALSE(seccomp.namespaces.in_force);
}
