#include "os/folders.h"

#include <doctest/doctest.h>

#include <cstdlib>

#include "os/files.h"

using namespace judge;

TEST_CASE("caches lie where XDG says, else below the home folder") {
    setenv("HOME", "/home/ada", 1);
    setenv("XDG_CACHE_HOME", "/caches", 1);
    setenv("XDG_DATA_HOME", "/data", 1);
    CHECK(cache_folder() == "/caches/judge");
    CHECK(data_folder() == "/data/judge");
    setenv("XDG_CACHE_HOME", "relative", 1);
    unsetenv("XDG_DATA_HOME");
    CHECK(cache_folder() == "/home/ada/.cache/judge");
    CHECK(data_folder() == "/home/ada/.local/share/judge");
    unsetenv("XDG_CACHE_HOME");
}

TEST_CASE("the installed parts are looked for beside the executable's folder") {
    const std::string executable = absolute_path("/proc/self/exe");
    const std::string bin = executable.substr(0, executable.rfind('/'));
    const std::string prefix = bin.substr(0, bin.rfind('/'));
    CHECK(share_folder() == prefix + "/share/judge");
    CHECK(runner_path() == prefix + "/libexec/judge/runner");
}
