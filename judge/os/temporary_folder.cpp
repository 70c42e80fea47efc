#include <cstdio>
#include <cstdlib>

#include "os/failure.h"
#include "os/files.h"

namespace judge {
namespace {

std::string system_folder() {
    const char* set = std::getenv("TMPDIR");
    return set && *set ? set : "/tmp";
}

}  // namespace

Result<TemporaryFolder> TemporaryFolder::make(const std::string& parent) {
    std::string path = (parent.empty() ? system_folder() : parent) + "/judge-XXXXXX";
    if (!mkdtemp(path.data()))
        return system_error("cannot make a temporary folder " + path);
    return TemporaryFolder(std::move(path));
}

TemporaryFolder& TemporaryFolder::operator=(TemporaryFolder&& other) noexcept {
    std::swap(path_, other.path_);
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

}  // namespace judge
