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

/// The one locale beside "C" that is there wherever libc is. A static program reads it from files.
constexpr std::string_view plain_locale = "/usr/lib/locale/C.utf8/";

/// File systems of their own on most machines, which no server has to answer for. The innermost
/// come first.
constexpr std::string_view local_file_systems[] = {"/dev/shm/", "/dev/", "/proc/",
                                                   "/sys/",     "/run/", "/tmp/"};

/// A descriptor, or an errno below zero.
int open_without_leaving(int folder, std::string_view path, std::uint64_t flags,
                         std::uint64_t resolve) {
    open_how how{};
    how.flags = flags | O_CLOEXEC;
    how.resolve = resolve | RESOLVE_NO_MAGICLINKS;
    const long opened = syscall(__NR_openat2, folder, std::string(path).c_str(), &how, sizeof how);
    return opened < 0 ? -errno : static_cast<int>(opened);
}

/// The errno with which one fails who looks for this name below `root`, on the same file system;
/// 0: it is there. EXDEV: it lies on another, or might: to look there could mean to wait for a
/// server, for ever.
int obstacle_below(int root, std::string_view path, std::uint64_t resolve) {
    const int found =
        open_without_leaving(root, path, O_PATH | O_NOFOLLOW, resolve | RESOLVE_NO_XDEV);
    if (found >= 0)
        close(found);
    return std::max(-found, 0);
}

/// The errno with which whoever asks for this name fails on this machine too; 0: it is there, or
/// might be.
int obstacle_on_machine(int root, std::string_view path) {
    int obstacle = obstacle_below(root, path, RESOLVE_IN_ROOT);
    for (const std::string_view place : local_file_systems) {
        if (obstacle != EXDEV || !path.starts_with(place) || path.size() == place.size())
            continue;
        const int folder = open_without_leaving(root, place, O_PATH | O_DIRECTORY,
                                                RESOLVE_IN_ROOT | RESOLVE_NO_SYMLINKS);
        if (folder < 0)
            break;
        obstacle = obstacle_below(folder, path.substr(place.size()), RESOLVE_BENEATH);
        close(folder);
        break;
    }
    constexpr int everybodys[] = {ENOENT, ENOTDIR, ENAMETOOLONG, ELOOP, EACCES};
    return std::count(std::begin(everybodys), std::end(everybodys), obstacle) > 0 ? obstacle : 0;
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

/// A file of that locale, open for reading, or an errno below zero.
int open_locale_file(int root, std::string_view path, std::uint64_t flags) {
    if ((flags & (O_ACCMODE | O_CREAT | O_TRUNC)) != O_RDONLY)
        return -EACCES;
    const int folder = open_without_leaving(root, plain_locale, O_PATH | O_DIRECTORY,
                                            RESOLVE_IN_ROOT | RESOLVE_NO_SYMLINKS);
    if (folder < 0)
        return folder;
    const int file = open_without_leaving(folder, path.substr(plain_locale.size()), O_RDONLY,
                                          RESOLVE_BENEATH | RESOLVE_NO_SYMLINKS | RESOLVE_NO_XDEV);
    close(folder);
    return file;
}

}  // namespace

int obstacle_to(std::string_view path, Wanted wanted, int machine_root) {
    bool leaves = path.starts_with('/');
    int names = 0;
    for_each_part(path, [&](std::string_view part) {
        leaves = leaves || part == "..";
        names += !part.empty() && part != ".";
    });
    const bool makes = wanted == Wanted::there_or_made;
    // The current folder is empty; only what leads out of it is looked up.
    if (!leaves)
        return !path.empty() && (names == 0 || (names == 1 && makes)) ? 0 : ENOENT;
    if (makes) {
        while (path.size() > 1 && path.ends_with('/'))
            path.remove_suffix(1);
        if (const std::size_t folder_end = path.rfind('/'); folder_end != path.npos)
            path = path.substr(0, folder_end + 1);
    }
    return obstacle_on_machine(machine_root, path);
}

FileAnswer answer_to_opening(std::string_view path, std::uint64_t flags, int machine_root) {
    const auto begins_like = [path](std::string_view start) { return path.starts_with(start); };
    if (path.empty() || std::any_of(std::begin(never_there), std::end(never_there), begins_like))
        return path.starts_with(plain_locale)
                   ? FileAnswer{Kind::opened, open_locale_file(machine_root, path, flags)}
                   : FileAnswer{Kind::refused, ENOENT};
    // A file without a name, as tmpfile(3) makes it: not every file system can.
    if ((flags & O_TMPFILE) == O_TMPFILE)
        return {Kind::refused, EOPNOTSUPP};
    for (const auto& [name, answer] : devices)
        if (path == name)
            return answer;
    const Wanted wanted = (flags & O_CREAT) != 0 ? Wanted::there_or_made : Wanted::there;
    if (const int obstacle = obstacle_to(path, wanted, machine_root))
        return {obstacle == EACCES ? Kind::refused : Kind::missing, obstacle};
    return {Kind::forbidden};
}

}  // namespace judge
