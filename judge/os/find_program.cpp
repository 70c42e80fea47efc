#include "os/find_program.h"

#include <unistd.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <string_view>

#include "os/files.h"

namespace judge {

std::optional<std::string> find_program(const std::string& name) {
    if (name.find('/') != name.npos)
        return access(name.c_str(), X_OK) == 0 && !is_folder(name)
                   ? std::optional(std::filesystem::absolute(name).string())
                   : std::nullopt;
    const char* path = std::getenv("PATH");
    std::string_view rest = path ? path : "";
    while (!rest.empty()) {
        const std::string_view folder = rest.substr(0, rest.find(':'));
        rest.remove_prefix(std::min(rest.size(), folder.size() + 1));
        const std::string candidate = std::string(folder) + "/" + name;
        if (!folder.empty() && access(candidate.c_str(), X_OK) == 0 && !is_folder(candidate))
            return std::filesystem::absolute(candidate).string();
    }
    return std::nullopt;
}

}  // namespace judge
