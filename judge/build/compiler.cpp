#include <unistd.h>

#include <cstdlib>
#include <filesystem>
#include <optional>

#include "base/digest.h"
#include "base/text.h"
#include "build/build.h"
#include "os/files.h"
#include "os/find_program.h"

namespace judge {
namespace {

namespace fs = std::filesystem;

/// Adds what changes when the file is replaced; nothing for a missing one.
void add_file(Digest& digest, const fs::path& path) {
    std::error_code failure;
    const auto size = fs::file_size(path, failure);
    if (failure)
        return;
    const auto time = fs::last_write_time(path, failure).time_since_epoch().count();
    digest.field("path", path.string())
        .field("size", std::to_string(size))
        .field("time", std::to_string(time));
}

/// Calls `visit(prefix / lib / gcc / TARGET / VERSION)` for each GCC installed below `prefix`.
template <class Visit>
void each_gcc(const fs::path& prefix, const Visit& visit) {
    for (const char* library : {"lib/gcc", "libexec/gcc", "lib64/gcc"})
        for (const std::string& target : list_folder(prefix / library))
            for (const std::string& version : list_folder(prefix / library / target))
                visit(prefix / library / target / version, target);
}

/// Asking g++ for its parts would cost a process on every run. Every GCC below its prefix counts
/// instead: one too many costs a build when it changes, one too few would serve stale programs.
std::string identify(const std::string& compiler, const std::optional<std::string>& lld) {
    const fs::path real = absolute_path(compiler);
    const fs::path prefix = real.parent_path().parent_path();
    Digest digest;
    digest.field("named", compiler);
    add_file(digest, real);
    each_gcc(prefix, [&](const fs::path& folder, const std::string& target) {
        for (const char* part : {"cc1plus", "libstdc++.a", "libgcc.a"})
            add_file(digest, folder / part);
        add_file(digest, prefix / "lib" / target / "libc.a");
    });
    for (const char* part : {"lib64/libc.a", "lib/libc.a", "bin/ld", "bin/as"})
        add_file(digest, prefix / part);
    if (lld)
        add_file(digest, absolute_path(*lld));
    return digest.hex();
}

}  // namespace

Result<Compiler> find_compiler() {
    const std::optional<std::string> path = find_program("g++");
    if (!path)
        return internal_error("no C++ compiler: g++ is not on the PATH",
                              "install it: sudo apt install g++");
    const std::optional<std::string> lld = find_program("ld.lld");
    return Compiler{*path, identify(*path, lld), lld.has_value()};
}

bool knows_standard(const Compiler& compiler, Worker& worker, const std::string& standard) {
    Launch launch;
    launch.arguments = {compiler.path, "-std=" + standard, "-E", "-x", "c++", "/dev/null"};
    launch.profile = Profile::compiler;
    launch.readable = {"/"};
    launch.allowance.cpu = std::chrono::seconds(10);
    const auto exit = worker.run(launch);
    return !exit || exit->code == 0;
}

std::string compiler_version(const Compiler& compiler, Worker& worker) {
    const Result<Descriptor> output = make_memory_file("version");
    if (!output)
        return {};
    Launch launch;
    launch.arguments = {compiler.path, "--version"};
    launch.profile = Profile::compiler;
    launch.readable = {"/"};
    launch.streams = {{output->number(), 1}};
    launch.allowance.cpu = std::chrono::seconds(10);
    if (!worker.run(launch))
        return {};
    const std::string text = read_descriptor(output->number(), kibibytes(64));
    const std::vector<std::string_view> lines = split_lines(text);
    return lines.empty() ? std::string() : std::string(lines.front());
}

}  // namespace judge
