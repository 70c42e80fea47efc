#include "runner/opened_files.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <string>

namespace judge {
namespace {

constexpr std::string_view proc_self = "/proc/self";

/// What the sanitizers' runtime reads of its own process: where its stack and its libraries are,
/// its options, and the lines that belong to addresses.
constexpr std::string_view read_by_sanitizers[] = {"/proc/self/maps", "/proc/self/environ",
                                                   "/proc/self/cmdline", "/proc/self/exe"};

/// What they ask for by a name that is no path: the kernel's part of every process.
constexpr std::string_view never_there = "linux-vdso.so.1";

bool lies_below(std::string_view path, std::string_view folder) {
    return path.starts_with(folder) &&
           (path.size() == folder.size() || path[folder.size()] == '/') &&
           path.find("/..") == path.npos;
}

}  // namespace

bool only_reads(const seccomp_data& call) {
    constexpr std::uint64_t harmless = O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY | O_LARGEFILE;
    switch (call.nr) {
        case __NR_openat:
            return (call.args[2] & ~harmless) == O_RDONLY;
#if defined(__x86_64__)
        case __NR_open:
            return (call.args[1] & ~harmless) == O_RDONLY;
#endif
        default:
            return false;
    }
}

std::optional<int> open_for(std::uint32_t pid, std::string_view path, const OpenedFiles& files) {
    if (files.proc >= 0 && path == never_there)
        return -ENOENT;
    int opened = -1;
    constexpr int flags = O_RDONLY | O_CLOEXEC | O_NOCTTY | O_NONBLOCK;
    const auto contains = [&](auto& list) {
        return std::find(std::begin(list), std::end(list), path) != std::end(list);
    };
    if (files.proc >= 0 && contains(read_by_sanitizers)) {
        const std::string own = std::to_string(pid) + std::string(path.substr(proc_self.size()));
        opened = openat(files.proc, own.c_str(), flags);
    } else if (std::any_of(files.paths.begin(), files.paths.end(), [&](const char* folder) {
                   return folder != nullptr && lies_below(path, folder);
               })) {
        opened = open(std::string(path).c_str(), flags);
    } else {
        return std::nullopt;
    }
    if (opened < 0)
        return -errno;
    struct stat status {};
    if (fstat(opened, &status) == 0 && S_ISREG(status.st_mode))
        return opened;
    close(opened);
    return -ENOENT;
}

}  // namespace judge
