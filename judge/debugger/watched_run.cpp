#include "debugger/watched_run.h"

#include <utility>

#include "os/files.h"

namespace judge {
namespace {

constexpr Bytes longest_report = mebibytes(4);

}  // namespace

Result<std::string> run_watched(Worker& worker, WatchedRun run) {
    const auto printed = make_memory_file("printed");
    if (!printed)
        return printed.errors();
    Launch launch;
    launch.arguments = std::move(run.arguments);
    launch.environment = std::move(run.environment);
    for (const std::string& variable :
         {std::string("PATH=/usr/bin:/bin"), std::string("LC_ALL=C.UTF-8"), "HOME=" + run.folder,
          "TMPDIR=" + run.folder})
        launch.environment.push_back(variable);
    launch.folder = run.folder;
    launch.profile = Profile::compiler;
    launch.readable = {"/usr/bin", "/usr/lib", "/usr/lib64",       "/usr/libexec/valgrind", "/bin",
                       "/lib",     "/lib64",   "/etc/ld.so.cache", "/proc/self/maps"};
    launch.writable = {run.folder, "/dev/null"};
    launch.streams = std::move(run.streams);
    launch.streams.push_back({printed->number(), 2});
    launch.allowance.threads = 16;
    launch.allowance.cpu = std::chrono::seconds(10);
    launch.allowance.idle = std::chrono::seconds(10);
    launch.allowance.memory = gibibytes(2);
    launch.allowance.file_size = mebibytes(64);
    return worker.run(launch).transform(
        [&](const Exit&) { return read_descriptor(printed->number(), longest_report); });
}

}  // namespace judge
