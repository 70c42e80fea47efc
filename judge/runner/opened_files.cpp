#include "runner/opened_files.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/sysmacros.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <climits>
#include <cstdlib>
#include <string_view>

namespace judge {
namespace {

/// Who may read it may read what sanitizers do.
constexpr std::string_view own_maps = "/proc/self/maps";

constexpr std::string_view proc_root = "/proc/";
constexpr std::string_view proc_self = "/proc/self/";

/// What the sanitizers' runtime reads of its own process: where its stack and its libraries are,
/// its options, and the lines that belong to addresses.
constexpr std::string_view read_by_sanitizers[] = {"/proc/self/maps", "/proc/self/environ",
                                                   "/proc/self/cmdline", "/proc/self/exe"};

/// What they ask for by a name that is no path: the kernel's part of every process.
constexpr std::string_view vdso = "linux-vdso.so.1";

/// A descriptor that is closed at the end of its scope.
class Opened {
  public:
    explicit Opened(int number) : number_(number) {}
    ~Opened() {
        if (number_ >= 0)
            close(number_);
    }
    Opened(const Opened&) = delete;
    Opened& operator=(const Opened&) = delete;

    int number() const { return number_; }

  private:
    int number_;
};

int or_errno(int descriptor) {
    return descriptor < 0 ? -errno : descriptor;
}

/// The same file by a name that does not depend on who asks.
std::string own_path(pid_t pid, const std::string& path) {
    if (!path.starts_with(proc_self))
        return path;
    return std::string(proc_root) + std::to_string(pid) + path.substr(proc_self.size() - 1);
}

/// How long the name is of the innermost of these folders in which the path lies; 0: in none.
std::size_t innermost(const std::vector<std::string>& folders, std::string_view path) {
    std::size_t longest = 0;
    for (const std::string& folder : folders)
        if (folder == "/" || (path.starts_with(folder) &&
                              (path.size() == folder.size() || path[folder.size()] == '/')))
            longest = std::max(longest, folder.size());
    return longest;
}

std::string link_to(int descriptor) {
    return "self/fd/" + std::to_string(descriptor);
}

/// Where an open file is; empty when that cannot be told.
std::string path_of(int descriptor, int proc) {
    char path[PATH_MAX];
    const ssize_t size = readlinkat(proc, link_to(descriptor).c_str(), path, sizeof path);
    return size > 0 && size < static_cast<ssize_t>(sizeof path)
               ? std::string(path, static_cast<std::size_t>(size))
               : std::string();
}

bool only_reads(std::uint64_t flags) {
    constexpr std::uint64_t changing = O_ACCMODE | O_CREAT | O_TRUNC | (O_TMPFILE & ~O_DIRECTORY);
    return (flags & changing) == O_RDONLY;
}

bool may_open(const OpenedFiles& files, const std::string& path, std::uint64_t flags) {
    const std::size_t reading = innermost(files.readable, path);
    const std::size_t changing = innermost(files.writable, path);
    return only_reads(flags) ? reading + changing > 0 : changing > 0 && changing >= reading;
}

/// Others, such as a pipe, could make the runner wait. An errno, or 0.
int obstacle_in(int descriptor) {
    struct stat status {};
    if (fstat(descriptor, &status) != 0)
        return errno;
    if (S_ISLNK(status.st_mode))
        return ELOOP;  // O_NOFOLLOW was asked for.
    const bool null_device = S_ISCHR(status.st_mode) && status.st_rdev == makedev(1, 3);
    return S_ISREG(status.st_mode) || S_ISDIR(status.st_mode) || null_device ? 0 : EACCES;
}

/// Makes the file that is not there.
std::optional<int> make_file(const std::string& path, const Opening& opening,
                             const OpenedFiles& files, int proc) {
    const std::size_t name = path.rfind('/') + 1;
    const Opened parent(open(path.substr(0, name).c_str(), O_PATH | O_DIRECTORY | O_CLOEXEC));
    if (parent.number() < 0 || !may_open(files, path_of(parent.number(), proc), opening.flags))
        return std::nullopt;
    return or_errno(openat(parent.number(), path.c_str() + name,
                           static_cast<int>(opening.flags | O_EXCL | O_NOFOLLOW | O_CLOEXEC),
                           opening.mode));
}

std::optional<int> open_listed(const Opening& opening, const OpenedFiles& files, int proc) {
    const bool is_absolute = opening.path.starts_with('/');
    if (files.readable.empty() || (!is_absolute && !opening.from_folder))
        return std::nullopt;
    const std::string path = is_absolute ? opening.path : files.folder + '/' + opening.path;
    const std::uint64_t flags = opening.flags;
    const Opened found(
        open(path.c_str(), O_PATH | O_CLOEXEC | static_cast<int>(flags & O_NOFOLLOW)));
    if (found.number() < 0 && errno == ENOENT && (flags & O_CREAT))
        return make_file(path, opening, files, proc);
    if (found.number() < 0)
        return files.only_these || innermost(files.readable, path) > 0 ? std::optional(-errno)
                                                                       : std::nullopt;
    if (!may_open(files, path_of(found.number(), proc), flags))
        return std::nullopt;
    if ((flags & O_CREAT) && (flags & O_EXCL))
        return -EEXIST;
    if (const int obstacle = obstacle_in(found.number()))
        return -obstacle;
    constexpr std::uint64_t done = O_CREAT | O_EXCL | O_NOFOLLOW;
    return or_errno(openat(proc, link_to(found.number()).c_str(),
                           static_cast<int>((flags & ~done) | O_CLOEXEC | O_NOCTTY), opening.mode));
}

}  // namespace

Opening opening_of(const seccomp_data& call) {
    Opening opening;
    const auto mode = [&](int index) { return static_cast<mode_t>(call.args[index]); };
    switch (call.nr) {
        case __NR_openat:
            opening.flags = call.args[2];
            opening.mode = mode(3);
            opening.from_folder = static_cast<int>(call.args[0]) == AT_FDCWD;
            break;
#if defined(__x86_64__)
        case __NR_open:
            opening.flags = call.args[1];
            opening.mode = mode(2);
            break;
        case __NR_creat:
            opening.flags = O_CREAT | O_WRONLY | O_TRUNC;
            opening.mode = mode(1);
            break;
#endif
        default:
            opening.flags = O_CREAT | O_WRONLY;
            opening.from_folder = false;
    }
    return opening;
}

OpenedFiles::OpenedFiles(std::span<char* const> readable_paths,
                         std::span<char* const> writable_paths) {
    const auto resolve = [&](std::span<char* const> paths, std::vector<std::string>& resolved) {
        char place[PATH_MAX];
        for (const char* const path : paths)
            if (path != nullptr && own_maps == path) {
                proc_of_child = true;
            } else if (path != nullptr && realpath(path, place) != nullptr) {
                resolved.emplace_back(place);
                if (resolved.back() != path)
                    resolved.emplace_back(path);
            }
    };
    resolve(readable_paths, readable);
    resolve(writable_paths, writable);
}

std::optional<int> open_for(pid_t pid, Opening opening, const OpenedFiles& files, int proc) {
    if (files.proc_of_child) {
        if (opening.path == vdso)
            return -ENOENT;
        if (only_reads(opening.flags) &&
            std::find(std::begin(read_by_sanitizers), std::end(read_by_sanitizers), opening.path) !=
                std::end(read_by_sanitizers))
            return or_errno(openat(proc, own_path(pid, opening.path).c_str() + proc_root.size(),
                                   O_RDONLY | O_CLOEXEC));
    }
    opening.path = own_path(pid, opening.path);
    const auto opened = open_listed(opening, files, proc);
    return files.only_these ? opened.value_or(-EACCES) : opened;
}

}  // namespace judge
