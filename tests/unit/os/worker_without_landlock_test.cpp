/// What a compiler can reach where the kernel has namespaces but no Landlock.

#include <linux/filter.h>
#include <linux/seccomp.h>
#include <sys/prctl.h>
#include <sys/syscall.h>

#include <cerrno>
#include <cstddef>
#include <filesystem>
#include <functional>
#include <thread>

#include "worker_fixture.h"

using namespace judge;

namespace {

/// Calls `work` on a thread for which, and for all that it starts, Landlock does not exist.
void without_landlock(const std::function<void()>& work) {
    std::thread([&] {
        sock_filter rules[] = {
            {BPF_LD | BPF_W | BPF_ABS, 0, 0, offsetof(seccomp_data, nr)},
            {BPF_JMP | BPF_JEQ | BPF_K, 0, 1, SYS_landlock_create_ruleset},
            {BPF_RET | BPF_K, 0, 0, SECCOMP_RET_ERRNO | ENOSYS},
            {BPF_RET | BPF_K, 0, 0, SECCOMP_RET_ALLOW},
        };
        const sock_fprog filter{4, rules};
        REQUIRE(prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0);
        REQUIRE(prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &filter) == 0);
        work();
    }).join();
}

/// Folders with a file in each; a compiler may read the first and change the second.
struct Folders {
    TemporaryFolder readable = *TemporaryFolder::make();
    TemporaryFolder writable = *TemporaryFolder::make();
    TemporaryFolder other = *TemporaryFolder::make();

    Folders() {
        for (const TemporaryFolder* folder : {&readable, &writable, &other})
            REQUIRE(write_file(folder->path() + "/file", "text"));
    }
};

}  // namespace

TEST_CASE("without Landlock a compiler is shown its files and folders and nothing else") {
    without_landlock([] {
        WorkerFixture fixture;
        const SandboxLayers layers = *fixture.worker.layers();
        REQUIRE_FALSE(layers.landlock.in_force);
        if (!layers.namespaces.in_force)
            return;
        const Folders folders;
        const auto works = [&](const char* behaviour, const std::string& path) {
            Launch launch = fixture.launch(behaviour, path);
            launch.readable = {folders.readable.path(), "/nowhere/at/all"};
            launch.writable = {folders.writable.path(), "/dev/null"};
            launch.folder = folders.writable.path();
            const Exit exit = fixture.run(launch);
            REQUIRE(exit.end == ProcessEnd::exited);
            return exit.code == 0;
        };
        CHECK(works("open", folders.readable.path() + "/file"));
        CHECK(works("open", folders.writable.path() + "/file"));
        CHECK(works("open", "file"));
        CHECK(works("create", "new"));
        CHECK(works("create", "/dev/null"));
        CHECK_FALSE(works("create", folders.readable.path() + "/file"));
        CHECK_FALSE(works("create", folders.readable.path() + "/new"));
        CHECK_FALSE(works("create", "/new"));
        CHECK_FALSE(works("open", folders.other.path() + "/file"));
        CHECK_FALSE(works("open", "/etc/passwd"));
        CHECK_FALSE(works("open", "/proc/self/maps"));
        CHECK_FALSE(works("open", folders.readable.path() + "/../../etc/passwd"));
        CHECK(read_file(folders.writable.path() + "/new"));
        CHECK(*read_file(folders.readable.path() + "/file") == "text");
    });
}

TEST_CASE("without Landlock a readable folder inside a writable one is still there") {
    without_landlock([] {
        WorkerFixture fixture;
        if (!fixture.worker.layers()->namespaces.in_force)
            return;
        const Folders folders;
        Launch launch = fixture.launch("open", folders.other.path() + "/file");
        launch.readable = {folders.other.path()};
        launch.writable = {std::filesystem::path(folders.other.path()).parent_path()};
        CHECK(fixture.run(launch).code == 0);
        launch.arguments[1] = "create";
        CHECK(fixture.run(launch).code != 0);
    });
}
