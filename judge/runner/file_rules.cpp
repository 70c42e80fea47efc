#include "runner/file_rules.h"

#include <fcntl.h>
#include <linux/openat2.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <string>
#include <utility>

namespace judge {
namespace {

using Kind = FileAnswer::Kind;

/// Files whose paths begin like this are not there, whatever the machine has. Nothing is ever
/// opened by these names, so it does not matter where a longer path leads.
constexpr std::string_view never_there[] = {
    // libc and the C++ library look for these on their own account, and can do without.
    "/usr/lib/locale/",
    "/usr/share/locale/",
    "/usr/share/zoneinfo/",
    "/usr/share/zoneinfo-icu",
    "/etc/localtime",
    "/etc/gai.conf",
    "/usr/lib/x86_64-linux-gnu/gconv/",
    "/usr/lib/aarch64-linux-gnu/gconv/",
    // How many processors and how much memory there are: libc has other ways to count.
    "/sys/devices/system/cpu",
    "/proc/stat",
    "/proc/cpuinfo",
    "/proc/meminfo",
    "/proc/sys/vm/overcommit_memory",
    // Programs that print their own memory and time do so on machines without /proc too.
    "/proc/self/stat",
};

constexpr std::pair<std::string_view, FileAnswer> devices[] = {
    // Seeds: a system call gives them to everybody, so the device may as well.
    {"/dev/urandom", {Kind::random_device}},
    {"/dev/random", {Kind::random_device}},
    // What is written there is gone, and reading finds the end.
    {"/dev/null", {Kind::null_device}},
    // Other names of what it has. Not /proc/self/fd/0, which a program takes that looks around.
    {"/dev/stdin", {Kind::stream, STDIN_FILENO}},
    {"/dev/stdout", {Kind::stream, STDOUT_FILENO}},
    {"/dev/stderr", {Kind::stream, STDERR_FILENO}},
    // There is no terminal, as in any job that runs by itself.
    {"/dev/tty", {Kind::refused, ENXIO}},
};

/// Whether something has this name below `root`, or might. What lies on another file system might:
/// to look there could mean to wait for a server, for ever.
bool may_exist(int root, std::string_view path) {
    open_how how{};
    how.flags = O_PATH | O_NOFOLLOW | O_CLOEXEC;
    how.resolve = RESOLVE_IN_ROOT | RESOLVE_NO_XDEV | RESOLVE_NO_MAGICLINKS;
    const long found = syscall(__NR_openat2, root, std::string(path).c_str(), &how, sizeof how);
    if (found >= 0) {
        close(static_cast<int>(found));
        return true;
    }
    return errno != ENOENT && errno != ENOTDIR && errno != ENAMETOOLONG && errno != ELOOP;
}

/// Calls `visit` for each part between slashes.
template <class Visit>
void for_each_part(std::string_view path, Visit visit) {
    while (!path.empty()) {
        const std::size_t end = std::min(path.find('/'), path.size());
        visit(path.substr(0, end));
        path.remove_prefix(std::min(end + 1, path.size()));
    }
}

/// Whether opening the path would find a file or make one. From the current folder, which is
/// empty, only what leads out of it is looked up.
bool might_succeed(std::string_view path, bool makes, int machine_root) {
    bool leaves = path.starts_with('/');
    int names = 0;
    for_each_part(path, [&](std::string_view part) {
        leaves = leaves || part == "..";
        names += !part.empty() && part != ".";
    });
    if (!leaves)
        return names == 0 || (names == 1 && makes);
    if (!makes)
        return may_exist(machine_root, path);
    const std::size_t folder_end = path.rfind('/');
    return may_exist(machine_root, folder_end == path.npos ? path : path.substr(0, folder_end + 1));
}

}  // namespace

FileAnswer answer_to_opening(std::string_view path, std::uint64_t flags, int machine_root) {
    const auto begins_like = [path](std::string_view start) { return path.starts_with(start); };
    if (path.empty() || std::any_of(std::begin(never_there), std::end(never_there), begins_like))
        return {Kind::refused, ENOENT};
    // A file without a name, as tmpfile(3) makes it: not every file system can.
    if ((flags & O_TMPFILE) == O_TMPFILE)
        return {Kind::refused, EOPNOTSUPP};
    for (const auto& [name, answer] : devices)
        if (path == name)
            return answer;
    if (might_succeed(path, (flags & O_CREAT) != 0, machine_root))
        return {Kind::forbidden};
    return {Kind::missing, ENOENT};
}

}  // namespace judge
