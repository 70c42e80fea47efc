#include "os/folders.h"

#include <pwd.h>
#include <unistd.h>

#include <cstdlib>
#include <filesystem>

namespace judge {
namespace {

std::string installed(const char* relative) {
    std::error_code failure;
    const auto executable = std::filesystem::read_symlink("/proc/self/exe", failure);
    return (executable.parent_path() / ".." / relative).lexically_normal();
}

std::string home() {
    if (const char* path = std::getenv("HOME"); path && *path)
        return path;
    const passwd* user = getpwuid(getuid());
    return user ? user->pw_dir : "/";
}

/// The XDG base directory specification: a relative path is to be ignored.
std::string below_xdg(const char* variable, const char* below_home) {
    const char* set = std::getenv(variable);
    return (set && *set == '/' ? std::string(set) : home() + below_home) + "/judge";
}

}  // namespace

std::string judge_path() {
    std::error_code failure;
    return std::filesystem::read_symlink("/proc/self/exe", failure);
}

std::string share_folder() {
    return installed("share/judge");
}
std::string runner_path() {
    return installed("libexec/judge/runner");
}
std::string mutate_path() {
    return installed("libexec/judge/mutate");
}
std::string cache_folder() {
    return below_xdg("XDG_CACHE_HOME", "/.cache");
}
std::string data_folder() {
    return below_xdg("XDG_DATA_HOME", "/.local/share");
}

std::string below_home(const std::string& path) {
    const std::string folder = home() + "/";
    return path.starts_with(folder) ? "~/" + path.substr(folder.size()) : path;
}

}  // namespace judge
