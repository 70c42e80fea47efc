#include "runner/own_root.h"

#include <fcntl.h>
#include <sched.h>
#include <sys/mount.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <string>
#include <vector>

namespace judge {
namespace {

/// Where the new root is put together: a folder that every root has, and that it then covers.
constexpr const char* place = "/proc";
constexpr unsigned long root_flags = MS_NOSUID | MS_NODEV | MS_NOEXEC;

/// What a folder is mounted with cannot be taken away from it in a namespace; it has to be named.
unsigned long flags_of(const char* path) {
    struct statvfs status {};
    statvfs(path, &status);
    unsigned long flags = 0;
    for (const auto& [told, flag] : {std::pair<unsigned long, unsigned long>{ST_NOSUID, MS_NOSUID},
                                     {ST_NODEV, MS_NODEV},
                                     {ST_NOEXEC, MS_NOEXEC},
                                     {ST_NOATIME, MS_NOATIME},
                                     {ST_NODIRATIME, MS_NODIRATIME},
                                     {ST_RELATIME, MS_RELATIME}})
        if (status.f_flag & told)
            flags |= flag;
    return flags;
}

/// Makes an empty file or folder with all that it lies in.
bool make(const std::string& path, bool folder) {
    for (std::size_t end = path.find('/', 1); end != path.npos; end = path.find('/', end + 1))
        if (mkdir(path.substr(0, end).c_str(), 0755) != 0 && errno != EEXIST && errno != EROFS)
            return false;
    if (folder)
        return mkdir(path.c_str(), 0755) == 0 || errno == EEXIST || errno == EROFS;
    const int file = open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0644);
    if (file < 0)
        return errno == EEXIST || errno == EROFS;
    close(file);
    return true;
}

bool show(const std::string& path, bool read_only) {
    struct stat status {};
    if (stat(path.c_str(), &status) != 0)
        return errno == ENOENT;
    const std::string there = place + path;
    if (!make(there, S_ISDIR(status.st_mode)) ||
        mount(path.c_str(), there.c_str(), nullptr, MS_BIND | MS_REC, nullptr) != 0)
        return false;
    return !read_only ||
           mount(nullptr, there.c_str(), nullptr,
                 MS_REMOUNT | MS_BIND | MS_RDONLY | flags_of(there.c_str()), nullptr) == 0;
}

/// The old root is out of reach from here on.
bool enter() {
    return chdir(place) == 0 && syscall(__NR_pivot_root, ".", ".") == 0 &&
           umount2(".", MNT_DETACH) == 0 && chdir("/") == 0 &&
           mount(nullptr, "/", nullptr, MS_REMOUNT | MS_BIND | MS_RDONLY | root_flags, nullptr) ==
               0;
}

}  // namespace

bool enter_root_with(std::span<char* const> readable, std::span<char* const> writable) {
    struct Shown {
        std::string path;
        bool read_only;
    };
    std::vector<Shown> all;
    for (const char* path : readable)
        if (path != nullptr)
            all.push_back({path, true});
    for (const char* path : writable)
        if (path != nullptr)
            all.push_back({path, false});
    // Folders come before what lies in them, which would be covered otherwise.
    std::stable_sort(all.begin(), all.end(),
                     [](const Shown& a, const Shown& b) { return a.path < b.path; });
    return unshare(CLONE_NEWNS) == 0 &&
           mount("tmpfs", place, "tmpfs", root_flags, "size=256k,mode=755") == 0 &&
           std::all_of(all.begin(), all.end(),
                       [](const Shown& one) { return show(one.path, one.read_only); }) &&
           enter();
}

bool enter_empty_root() {
    return mount("tmpfs", place, "tmpfs", root_flags, "size=4k,mode=555") == 0 && enter();
}

}  // namespace judge
