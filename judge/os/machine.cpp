#include "os/machine.h"

#include <fcntl.h>
#include <gnu/libc-version.h>
#include <linux/magic.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/statfs.h>
#include <sys/sysmacros.h>
#include <sys/utsname.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <utility>

#include "base/text.h"
#include "os/content.h"
#include "os/files.h"
#include "os/resources.h"

namespace judge {
namespace {

/// What the judge asks for its children at most: the compiler's address space and files, and the
/// stack of a solution under the usual memory limit.
constexpr Bytes enough_address_space = gibibytes(6);
constexpr Bytes enough_file_size = mebibytes(256);
constexpr Bytes enough_stack = mebibytes(254);

/// What the judge itself cannot do without, whose processes have the same limits.
constexpr Bytes least_stack = mebibytes(1);
constexpr rlim_t least_cpu_seconds = 60;

/// The runner's own descriptors have numbers up to here (Filter::handover_socket and some more).
constexpr rlim_t fewest_files = 80;

/// The compiler needs about this much for large headers and their precompiled form.
constexpr Bytes enough_memory = mebibytes(768);

/// A precompiled header, two programs and the tests of a problem.
constexpr Bytes enough_room = mebibytes(256);

rlim_t hard_limit(__rlimit_resource resource) {
    rlimit limit{};
    return getrlimit(resource, &limit) == 0 ? limit.rlim_max : RLIM_INFINITY;
}

std::string lift(const std::string& item, const std::string& option) {
    return "`ulimit -H" + option + "` shows it; raise `" + item +
           "` in /etc/security/limits.conf and log in again, or start the judge from a shell that "
           "did not lower it";
}

void look_at_limits(std::vector<Obstacle>& found) {
    const auto lower = [](rlim_t limit, Bytes enough) {
        return limit != RLIM_INFINITY && limit < enough.count;
    };
    if (const rlim_t stack = hard_limit(RLIMIT_STACK); lower(stack, enough_stack))
        found.push_back(stack_obstacle({stack}));
    if (const rlim_t seconds = hard_limit(RLIMIT_CPU); seconds < least_cpu_seconds)
        found.push_back({"a process is ended after " + std::to_string(seconds) +
                             " s of CPU time, whoever it belongs to",
                         lift("cpu", "t"), true});
    if (const rlim_t space = std::min(hard_limit(RLIMIT_AS), hard_limit(RLIMIT_DATA));
        lower(space, enough_address_space))
        found.push_back(address_space_obstacle({space}));
    if (const rlim_t size = hard_limit(RLIMIT_FSIZE); lower(size, enough_file_size))
        found.push_back(file_size_obstacle({size}));
    if (const rlim_t files = hard_limit(RLIMIT_NOFILE); files < fewest_files)
        found.push_back({"only " + std::to_string(files) +
                             " files may be open at once, and the "
                             "judge needs " +
                             std::to_string(fewest_files),
                         lift("nofile", "n"), true});
    if (auto processes = process_obstacle())
        found.push_back(std::move(*processes));
}

void look_at_cgroup(std::vector<Obstacle>& found) {
    if (memory_of_machine() < enough_memory)
        found.push_back(memory_obstacle());
    if (const auto quota = processor_quota(); quota && *quota < 1)
        found.push_back({"the judge and what it runs may use " +
                             std::to_string(static_cast<int>(*quota * 100)) +
                             " % of one processor: judging takes that much longer",
                         "raise the quota of its control group (cpu.max; `--cpus` of a container)",
                         false});
}

/// Whether `path` can be opened for reading and writing and is the device that discards.
bool is_null_device(const char* path) {
    const Descriptor file(open(path, O_RDWR | O_CLOEXEC));
    struct stat status {};
    return file && fstat(file.number(), &status) == 0 && S_ISCHR(status.st_mode) &&
           status.st_rdev == makedev(1, 3);
}

bool is_proc(const char* path) {
    struct statfs status {};
    return statfs(path, &status) == 0 && status.f_type == PROC_SUPER_MAGIC &&
           access("/proc/self/fd/0", F_OK) == 0;
}

std::string folder_for_temporary_files() {
    const char* const set = std::getenv("TMPDIR");
    return set && *set ? set : "/tmp";
}

Bytes room_left(const struct statfs& status) {
    return {static_cast<std::uint64_t>(status.f_bavail) *
            static_cast<std::uint64_t>(status.f_bsize)};
}

void look_at_files(std::vector<Obstacle>& found) {
    if (!is_proc("/proc"))
        found.push_back({"/proc is not mounted, or hides the judge's own processes",
                         "mount it: `mount -t proc proc /proc`", true});
    if (!is_null_device("/dev/null"))
        found.push_back({"/dev/null is missing or is something else",
                         "make it: `mknod -m 666 /dev/null c 1 3`", true});

    constexpr const char* memory_files =
        "allow memfd_create(2), and set `sysctl vm.memfd_noexec=0`";
    if (const auto file = make_memory_file("trial"); !file) {
        found.push_back(
            {"files in memory are refused: " + file.errors().front().message, memory_files, true});
    } else if (const auto program = load_program(file->number()); !program) {
        found.push_back({"programs in memory are refused: " + program.errors().front().message,
                         memory_files, true});
    }

    const std::string folder = folder_for_temporary_files();
    struct statfs status {};
    if (access(folder.c_str(), W_OK | X_OK) != 0 || statfs(folder.c_str(), &status) != 0) {
        found.push_back({"nothing can be written to the folder for temporary files, " + folder +
                             ": " + std::strerror(errno),
                         "set TMPDIR to a folder of yours", true});
        return;
    }
    const Bytes room = room_left(status);
    if (room < enough_room)
        found.push_back(
            {"the folder for temporary files, " + folder + ", has room for " + to_text(room),
             "make room, or set TMPDIR to another folder", room.count == 0});
}

}  // namespace

std::vector<Obstacle> obstacles() {
    std::vector<Obstacle> found;
    look_at_files(found);
    look_at_limits(found);
    look_at_cgroup(found);
    return found;
}

Result<Done> check_machine() {
    std::vector<Obstacle> found;
    look_at_limits(found);
    look_at_files(found);
    for (const Obstacle& obstacle : found)
        if (obstacle.forbids)
            return internal_error(obstacle.what, obstacle.help);
    return Done{};
}

Obstacle stack_obstacle(Bytes limit) {
    return {"the stack is limited to " + to_text(limit), lift("stack", "s"), limit < least_stack};
}

Obstacle address_space_obstacle(Bytes limit) {
    if (hard_limit(RLIMIT_DATA) < hard_limit(RLIMIT_AS))
        return {"the data of a process are limited to " + to_text(limit), lift("data", "d"), false};
    return {"the address space of a process is limited to " + to_text(limit), lift("as", "v"),
            false};
}

Obstacle file_size_obstacle(Bytes limit) {
    return {"files may have " + to_text(limit) + " at most", lift("fsize", "f"), false};
}

std::optional<Obstacle> process_obstacle() {
    // More than a compiler and a problem with threads take, beside all that runs already.
    constexpr rlim_t enough_beside = 64;
    const rlim_t most = hard_limit(RLIMIT_NPROC);
    const auto running = running_tasks();
    // Root is not bound by it.
    if (geteuid() == 0 || most == RLIM_INFINITY || (running && most >= *running + enough_beside))
        return std::nullopt;
    return Obstacle{
        "only " + std::to_string(most) + " processes and threads of yours may run at once",
        lift("nproc", "u"), false};
}

bool system_ran_out_of_memory() {
    static const std::uint64_t before = out_of_memory_kills();
    return out_of_memory_kills() > before;
}

Obstacle memory_obstacle() {
    return {"the judge and what it runs have " + to_text(memory_of_machine()) + " of memory",
            "raise the memory limit of its control group (memory.max; `--memory` of a container), "
            "or end other programs",
            false};
}

std::string system_name() {
    std::string distribution = "unknown";
    for (const char* path : {"/usr/lib/os-release", "/etc/os-release"})
        if (const auto text = read_argument(path))
            for (std::string_view line : split_lines(*text))
                if (line.starts_with("PRETTY_NAME=")) {
                    std::string name(line.substr(line.find('=') + 1));
                    std::erase(name, '"');
                    distribution = name;
                }
    utsname kernel{};
    uname(&kernel);
    return distribution + ", " + kernel.sysname + " " + kernel.release + " " + kernel.machine +
           ", glibc " + gnu_get_libc_version();
}

std::vector<std::string> bounds() {
    std::vector<std::string> found = {to_text(memory_of_machine()) + " of memory"};
    if (const auto quota = processor_quota())
        found.push_back(std::to_string(static_cast<int>(*quota * 100)) + " % of a processor");
    struct statfs status {};
    if (const std::string folder = folder_for_temporary_files();
        statfs(folder.c_str(), &status) == 0)
        found.push_back(to_text(room_left(status)) + " free for temporary files");
    const std::pair<__rlimit_resource, const char*> sizes[] = {{RLIMIT_STACK, "stack"},
                                                               {RLIMIT_AS, "address space"},
                                                               {RLIMIT_DATA, "data"},
                                                               {RLIMIT_FSIZE, "files of"}};
    for (const auto& [resource, name] : sizes)
        if (const rlim_t limit = hard_limit(resource); limit != RLIM_INFINITY)
            found.push_back(std::string(name) + " " + to_text(Bytes{limit}));
    const std::pair<__rlimit_resource, const char*> counts[] = {
        {RLIMIT_NOFILE, "open files"}, {RLIMIT_NPROC, "processes"}, {RLIMIT_CPU, "s of CPU time"}};
    for (const auto& [resource, name] : counts)
        if (const rlim_t limit = hard_limit(resource); limit != RLIM_INFINITY)
            found.push_back(std::to_string(limit) + " " + name);
    return found;
}

std::string machine_name() {
    std::string name = "unknown";
    if (const auto text = read_argument("/proc/cpuinfo"))
        for (const std::string_view line : split_lines(*text))
            if (line.starts_with("model name"))
                name = trim(line.substr(line.find(':') + 1));
    return name + ", " +
           counted(static_cast<std::size_t>(sysconf(_SC_NPROCESSORS_ONLN)), "processor");
}

}  // namespace judge
