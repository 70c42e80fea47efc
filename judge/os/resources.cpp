#include "os/resources.h"

#include <unistd.h>

#include <algorithm>
#include <cstdlib>
#include <functional>
#include <limits>
#include <string>

#include "base/text.h"
#include "os/files.h"

namespace judge {
namespace {

/// A file of the kernel's, without its line break; empty when there is none.
std::string told(const std::string& path) {
    const auto content = read_file(path, mebibytes(1));
    return content ? std::string(trim(*content)) : std::string();
}

/// The judge's folder in the hierarchy of `controller` and all above it, as cgroups(7) mounts them:
/// of version 1 below a folder of the controller's name, of version 2 all in one. A container sees
/// its own group as the root, whatever /proc says; a folder that is not there is skipped.
std::vector<std::string> groups(const std::string& controller) {
    std::vector<std::string> folders;
    const std::string all = told("/proc/self/cgroup");
    for (const std::string_view line : split_lines(all)) {
        const std::size_t names = line.find(':'), path_at = line.find(':', names + 1);
        if (path_at == line.npos)
            continue;
        const std::string controllers =
            "," + std::string(line.substr(names + 1, path_at - names - 1)) + ",";
        std::vector<std::string> roots;
        if (controllers == ",,")
            roots = {"/sys/fs/cgroup", "/sys/fs/cgroup/unified"};
        else if (controllers.find("," + controller + ",") != controllers.npos)
            roots = {"/sys/fs/cgroup/" + controller};
        for (const std::string& root : roots) {
            std::string path(line.substr(path_at + 1));
            for (; path.size() > 1; path.resize(path.rfind('/')))
                folders.push_back(root + path);
            folders.push_back(root);
        }
    }
    return folders;
}

std::optional<double> number(const std::string& text) {
    char* end = nullptr;
    const double value = std::strtod(text.c_str(), &end);
    return end == text.c_str() ? std::nullopt : std::optional(value);
}

}  // namespace

std::optional<double> processor_quota() {
    std::optional<double> least;
    const auto take = [&](std::optional<double> quota, std::optional<double> period) {
        if (quota && period && *quota > 0 && *period > 0)
            least = std::min(least.value_or(std::numeric_limits<double>::max()), *quota / *period);
    };
    for (const std::string& folder : groups("cpu")) {
        const std::string both = told(folder + "/cpu.max");  // "max 100000" or "3000 100000"
        if (const std::size_t blank = both.find(' '); blank != both.npos)
            take(number(both.substr(0, blank)), number(both.substr(blank)));
        take(number(told(folder + "/cpu.cfs_quota_us")),
             number(told(folder + "/cpu.cfs_period_us")));
    }
    return least;
}

Bytes memory_of_machine() {
    const auto pages = static_cast<double>(sysconf(_SC_PHYS_PAGES));
    double least = pages * static_cast<double>(sysconf(_SC_PAGESIZE));
    for (const std::string& folder : groups("memory"))
        for (const char* file : {"/memory.max", "/memory.limit_in_bytes"})
            if (const auto limit = number(told(folder + file)); limit && *limit > 0)
                least = std::min(least, *limit);
    return {static_cast<std::uint64_t>(least)};
}

std::uint64_t out_of_memory_kills() {
    const std::string counters = told("/proc/vmstat");
    for (const std::string_view line : split_lines(counters))
        if (line.starts_with("oom_kill "))
            return std::strtoull(std::string(line.substr(9)).c_str(), nullptr, 10);
    return 0;
}

std::optional<std::uint64_t> running_tasks() {
    const std::string load = told("/proc/loadavg");  // "0.20 0.18 0.12 1/80 11206"
    const std::size_t slash = load.find('/');
    if (slash == load.npos)
        return std::nullopt;
    const auto tasks = number(load.substr(slash + 1));
    return tasks ? std::optional(static_cast<std::uint64_t>(*tasks)) : std::nullopt;
}

}  // namespace judge
