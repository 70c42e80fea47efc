#include "build/invoke.h"

#include <algorithm>
#include <cstdlib>
#include <filesystem>

#include "base/text.h"
#include "base/units.h"
#include "os/machine.h"

namespace judge {
namespace {

constexpr Bytes memory_limit = gibibytes(2);
/// A backstop between two looks at the resident size. A precompiled header is mapped, not read.
constexpr Bytes address_space = gibibytes(6);
constexpr Bytes file_size = mebibytes(256);
constexpr Bytes most_diagnostics = mebibytes(16);

/// The compiler's programs, libraries and headers: not all of /usr, which may hold the judge's own
/// problems.
std::vector<std::string> toolchain_paths(const Compiler& compiler) {
    std::vector<std::string> paths = {
        "/usr/bin",       "/usr/lib",         "/usr/lib32",       "/usr/lib64",
        "/usr/libx32",    "/usr/libexec",     "/usr/include",     "/bin",
        "/lib",           "/lib32",           "/lib64",           "/usr/local/include",
        "/usr/local/lib", "/etc/ld.so.cache", "/etc/alternatives"};
    // A compiler of its own prefix, such as /opt/gcc-14/bin/g++.
    const std::string prefix =
        std::filesystem::path(absolute_path(compiler.path)).parent_path().parent_path();
    if (prefix != "/usr" && prefix != "/")
        paths.push_back(prefix);
    return paths;
}

const std::string out_of_memory = "the compiler ran out of memory or was killed";

/// g++ itself ends in good order when the compiler proper is killed, and tells it in its messages.
std::optional<std::string> stop_told(const std::string& diagnostics) {
    if (contains(diagnostics, "File size limit exceeded") ||
        contains(diagnostics, "File too large"))
        return "the program would be larger than " + to_text(file_size);
    if (contains(diagnostics, "Killed signal terminated program") ||
        contains(diagnostics, "out of memory allocating") ||
        contains(diagnostics, "virtual memory exhausted"))
        return out_of_memory;
    if (contains(diagnostics, "CPU time limit exceeded"))
        return "the compiler passed its limit of CPU time";
    return std::nullopt;
}

std::optional<std::string> stop_seen(const Exit& exit, const Allowance& allowance) {
    switch (exit.end) {
        case ProcessEnd::exited:
            return std::nullopt;
        case ProcessEnd::cpu_limit:
            return "the compiler was stopped after " + to_text(allowance.cpu) + " of CPU time";
        case ProcessEnd::idle_limit:
            return "the compiler was stopped: it waited for " + to_text(allowance.idle);
        case ProcessEnd::memory_limit:
            return "the compiler was stopped: it used more than " + to_text(memory_limit) +
                   " of memory";
        case ProcessEnd::signalled:
        case ProcessEnd::forbidden_call:
        case ProcessEnd::not_started:
            return out_of_memory;
    }
    return std::nullopt;
}

/// What of this machine, and not of the program, may have ended the compiler.
std::optional<Obstacle> obstacle_to(const Exit& exit, const std::string& diagnostics) {
    const auto told = [&](auto... words) { return (contains(diagnostics, words) || ...); };
    if (exit.lowered.file_size.count > 0 && told("File size limit exceeded", "File too large"))
        return file_size_obstacle(exit.lowered.file_size);
    if (told("vfork:", "fork:"))
        return process_obstacle();
    if (exit.lowered.stack.count > 0 && told("internal compiler error: Segmentation fault"))
        return stack_obstacle(exit.lowered.stack);
    // The compiler's parts and the linker run out of memory with words of their own, or with none;
    // what is wrong with a program is an error with a place.
    const bool is_about_the_program =
        told(": error: ") &&
        !told("annot allocate memory", "allocation failure", "out of memory", "memory exhausted");
    if (exit.lowered.address_space.count > 0 && !is_about_the_program)
        return address_space_obstacle(exit.lowered.address_space);
    if (!is_about_the_program && system_ran_out_of_memory())
        return memory_obstacle();
    return std::nullopt;
}

}  // namespace

Result<Compilation> invoke_compiler(const Compiler& compiler, Worker& worker,
                                    const std::string& folder, std::vector<std::string> arguments,
                                    std::vector<std::string> readable,
                                    std::chrono::nanoseconds cpu_limit) {
    const Result<Descriptor> diagnostics = make_memory_file("diagnostics");
    if (!diagnostics)
        return diagnostics.errors();
    const char* path = std::getenv("PATH");

    Launch launch;
    launch.arguments = std::move(arguments);
    launch.arguments.insert(launch.arguments.begin(), compiler.path);
    // Messages are taken apart by their English words.
    launch.environment = {std::string("PATH=") + (path ? path : "/usr/bin:/bin"), "LC_ALL=C",
                          "TMPDIR=" + folder};
    launch.folder = folder;
    launch.profile = Profile::compiler;
    launch.readable = toolchain_paths(compiler);
    std::move(readable.begin(), readable.end(), std::back_inserter(launch.readable));
    launch.writable = {folder, "/dev/null"};
    launch.streams = {{diagnostics->number(), 1}, {diagnostics->number(), 2}};
    launch.allowance.cpu = cpu_limit;
    launch.allowance.idle = std::chrono::seconds(30);  // Such as for a server of files.
    launch.allowance.memory = memory_limit;
    launch.allowance.address_space = address_space;
    launch.allowance.file_size = file_size;
    const Result<Exit> exit = worker.run(launch);
    if (!exit)
        return exit.errors();

    Compilation compilation;
    compilation.diagnostics = read_descriptor(diagnostics->number(), most_diagnostics);
    compilation.cpu = exit->cpu;
    compilation.ok = exit->end == ProcessEnd::exited && exit->code == 0;
    if (compilation.ok)
        return compilation;
    compilation.limited = exit->lowered.address_space.count > 0 ||
                          exit->lowered.file_size.count > 0 || exit->lowered.stack.count > 0;
    if (contains(compilation.diagnostics, "No space left on device"))
        return internal_error("cannot write what was compiled: No space left on device",
                              "make room in the folder for temporary files, or set TMPDIR to "
                              "another folder");
    if (const auto obstacle = obstacle_to(*exit, compilation.diagnostics))
        return internal_error("the compiler cannot work on this machine: " + obstacle->what,
                              obstacle->help);
    compilation.stopped = stop_seen(*exit, launch.allowance);
    if (!compilation.stopped)
        compilation.stopped = stop_told(compilation.diagnostics);
    return compilation;
}

}  // namespace judge
