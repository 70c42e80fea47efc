#include "os/folder.h"

#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <memory>

#include "os/files.h"

namespace judge {
namespace {

constexpr int as_folder = O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC;

bool is_dot(const std::string& name) {
    return name == "." || name == "..";
}

bool on_same_file_system(int one, int other) {
    struct stat first {
    }, second{};
    return fstat(one, &first) == 0 && fstat(other, &second) == 0 && first.st_dev == second.st_dev;
}

std::vector<std::string> members_of(int folder) {
    // A place of its own to read from; closing the stream closes it.
    const int reader = openat(folder, ".", as_folder);
    const std::unique_ptr<DIR, int (*)(DIR*)> stream(reader < 0 ? nullptr : fdopendir(reader),
                                                     closedir);
    std::vector<std::string> names;
    while (const dirent* const member = stream ? readdir(stream.get()) : nullptr)
        if (!is_dot(member->d_name))
            names.emplace_back(member->d_name);
    std::sort(names.begin(), names.end());
    return names;
}

bool remove_member(int folder, const std::string& name) {
    if (unlinkat(folder, name.c_str(), 0) == 0 || errno == ENOENT)
        return true;
    if (errno != EISDIR)
        return false;
    const Descriptor below(openat(folder, name.c_str(), as_folder));
    if (!below || !on_same_file_system(folder, below.number()))
        return false;
    for (const std::string& member : members_of(below.number()))
        remove_member(below.number(), member);
    return unlinkat(folder, name.c_str(), AT_REMOVEDIR) == 0;
}

}  // namespace

std::optional<Folder> Folder::open(const std::string& path) {
    Descriptor descriptor(::open(path.c_str(), as_folder));
    if (!descriptor)
        return std::nullopt;
    return Folder(std::move(descriptor));
}

std::optional<Folder> Folder::inside(const std::string& name) const {
    Descriptor descriptor(openat(number(), name.c_str(), as_folder));
    if (!descriptor)
        return std::nullopt;
    return Folder(std::move(descriptor));
}

std::vector<std::string> Folder::names() const {
    return members_of(number());
}

Bytes Folder::size() const {
    Bytes size;
    for (const std::string& name : names()) {
        struct stat status {};
        if (fstatat(number(), name.c_str(), &status, AT_SYMLINK_NOFOLLOW) != 0)
            continue;
        if (S_ISREG(status.st_mode))
            size.count += static_cast<std::uint64_t>(status.st_size);
        else if (const auto below = S_ISDIR(status.st_mode) ? inside(name) : std::nullopt)
            size.count += below->size().count;
    }
    return size;
}

std::chrono::nanoseconds Folder::changed() const {
    struct stat status {};
    fstat(number(), &status);
    return std::chrono::seconds(status.st_mtim.tv_sec) +
           std::chrono::nanoseconds(status.st_mtim.tv_nsec);
}

void Folder::touch() const {
    futimens(number(), nullptr);
}

bool Folder::remove(const std::string& name) const {
    return remove_member(number(), name);
}

bool Folder::move(const std::string& name, const Folder& to, const std::string& new_name) const {
    return renameat(number(), name.c_str(), to.number(), new_name.c_str()) == 0;
}

void remove_all(const std::string& path) {
    const std::size_t slash = path.rfind('/');
    const std::string parent = slash == path.npos ? "." : path.substr(0, slash + 1);
    const Descriptor folder(::open(parent.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (folder)
        remove_member(folder.number(), path.substr(slash + 1));
}

}  // namespace judge
