#include <doctest/doctest.h>

#include <cstdlib>

#include "build/build.h"
#include "os/files.h"

namespace judge {
namespace {

/// Sets PATH for the life of a test.
class Path {
  public:
    explicit Path(const std::string& value) { setenv("PATH", value.c_str(), 1); }
    ~Path() { setenv("PATH", before_.c_str(), 1); }

  private:
    std::string before_ = std::getenv("PATH");
};

}  // namespace

TEST_CASE("a machine without g++ is told what to install") {
    const Path path("/nowhere");
    const auto compiler = find_compiler();
    REQUIRE(!compiler);
    CHECK(compiler.errors()[0].message == "no C++ compiler: g++ is not on the PATH");
    CHECK(compiler.errors()[0].help == "install it: sudo apt install g++");
    CHECK(compiler.errors()[0].kind == Error::Kind::internal);
}

TEST_CASE("a g++ on the PATH that cannot be executed is passed over") {
    const auto usual = find_compiler();
    REQUIRE(usual);
    const TemporaryFolder folder = *TemporaryFolder::make();
    REQUIRE(write_file(folder.path() + "/g++", "#!/bin/sh\n"));
    const Path not_executable(folder.path() + ":" + std::getenv("PATH"));
    CHECK(find_compiler()->path == usual->path);
}

TEST_CASE("the version is one line for people") {
    Worker worker = *Worker::start(SandboxLevel::automatic, RUNNER);
    CHECK(compiler_version(*find_compiler(), worker).find("g++") == 0);
}

}  // namespace judge
