#include "os/change_stamp.h"

#include <fcntl.h>
#include <sys/stat.h>

#include <ctime>

#include "base/digest.h"
#include "os/folder.h"

namespace judge {
namespace {

/// File systems of other machines tell whole seconds, and FAT every second one.
constexpr time_t coarsest_clock_s = 2;

std::string text_of(const timespec& time) {
    return std::to_string(time.tv_sec) + "." + std::to_string(time.tv_nsec);
}

class Stamp {
  public:
    /// False where nothing is certain.
    bool add(const std::string& name, const struct stat& status) {
        digest_.field("name", name)
            .field("inode", std::to_string(status.st_dev) + ":" + std::to_string(status.st_ino))
            .field("size", std::to_string(status.st_size))
            .field("written", text_of(status.st_mtim))
            .field("changed", text_of(status.st_ctim));
        return status.st_ctim.tv_sec + coarsest_clock_s < now_;
    }

    bool add(const Folder& folder, const std::string& name) {
        struct stat status {};
        if (fstat(folder.number(), &status) != 0 || !add(name, status))
            return false;
        for (const std::string& member : folder.names())
            if (!member.starts_with('.') && !add_member(folder, name, member))
                return false;
        return true;
    }

    std::string hex() const { return digest_.hex(); }

  private:
    bool add_member(const Folder& folder, const std::string& name, const std::string& member) {
        const std::string path = name + "/" + member;
        struct stat status {};
        if (fstatat(folder.number(), member.c_str(), &status, AT_SYMLINK_NOFOLLOW) != 0)
            return false;
        if (S_ISDIR(status.st_mode)) {
            const auto below = folder.inside(member);
            return below && add(*below, path);
        }
        if (!add(path, status))
            return false;
        if (!S_ISLNK(status.st_mode))
            return true;
        return fstatat(folder.number(), member.c_str(), &status, 0) == 0 &&
               !S_ISDIR(status.st_mode) && add(path, status);
    }

    Digest digest_;
    time_t now_ = std::time(nullptr);
};

}  // namespace

std::optional<std::string> change_stamp(const std::string& folder) {
    const auto opened = Folder::open(folder);
    Stamp stamp;
    if (!opened || !stamp.add(*opened, folder))
        return std::nullopt;
    return stamp.hex();
}

}  // namespace judge
