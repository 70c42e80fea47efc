#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cctype>
#include <chrono>
#include <cstdio>
#include <cstdlib>

#include "os/failure.h"
#include "os/files.h"
#include "os/folder.h"

namespace judge {
namespace {

/// Whoever calls a folder so means what it says: it goes when its maker is gone.
constexpr std::string_view prefix = "judge-temporary-";
constexpr std::string_view wild = "XXXXXX";

/// After this long nobody uses one any more, on file systems where it cannot be locked.
constexpr auto longest_life = std::chrono::hours(24);

std::string system_folder() {
    const char* set = std::getenv("TMPDIR");
    return set && *set ? set : "/tmp";
}

bool is_name(std::string_view name) {
    return name.size() == prefix.size() + wild.size() && name.starts_with(prefix) &&
           std::all_of(name.begin() + prefix.size(), name.end(),
                       [](unsigned char c) { return std::isalnum(c) != 0; });
}

/// Whether its maker is gone. The lock stays with `folder`, so that nobody else removes it too.
bool is_left_over(const Folder& folder) {
    struct stat status {};
    if (fstat(folder.number(), &status) != 0 || status.st_uid != geteuid())
        return false;
    if (flock(folder.number(), LOCK_EX | LOCK_NB) == 0)
        return true;
    const auto now = std::chrono::system_clock::now().time_since_epoch();
    return errno != EWOULDBLOCK && folder.changed() + longest_life < now;
}

}  // namespace

Result<TemporaryFolder> TemporaryFolder::make(const std::string& parent) {
    for (;;) {
        std::string path = (parent.empty() ? system_folder() : parent) + "/";
        path.append(prefix).append(wild);
        if (!mkdtemp(path.data()))
            return system_error("cannot make a temporary folder " + path);
        Descriptor lock(open(path.c_str(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
        if (!lock && errno != ENOENT)
            return system_error("cannot open the temporary folder " + path);
        // Who looks for leftovers may have met it before it was locked, and takes it away.
        if (lock && (flock(lock.number(), LOCK_EX | LOCK_NB) == 0 || errno != EWOULDBLOCK) &&
            exists(path))
            return TemporaryFolder(std::move(path), std::move(lock));
    }
}

TemporaryFolder& TemporaryFolder::operator=(TemporaryFolder&& other) noexcept {
    std::swap(path_, other.path_);
    std::swap(lock_, other.lock_);
    return *this;
}

TemporaryFolder::~TemporaryFolder() {
    if (!path_.empty())
        remove_all(path_);
}

Result<Done> TemporaryFolder::move_to(const std::string& path) {
    if (std::rename(path_.c_str(), path.c_str()) != 0) {
        if (errno != ENOTEMPTY && errno != EEXIST)
            return system_error("cannot move " + path_ + " to " + path);
        remove_all(path_);
    }
    path_.clear();
    return Done{};
}

void remove_leftovers(const std::string& parent) {
    const auto folder = Folder::open(absolute_path(parent.empty() ? system_folder() : parent));
    if (!folder)
        return;
    for (const std::string& name : folder->names()) {
        const auto found = is_name(name) ? folder->inside(name) : std::nullopt;
        if (found && is_left_over(*found))
            folder->remove(name);
    }
}

}  // namespace judge
