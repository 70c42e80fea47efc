#include "app/solution_file.h"

#include <algorithm>
#include <filesystem>

#include "base/text.h"
#include "os/files.h"

namespace judge {

Result<std::string> problem_of(const std::string& path) {
    const auto content = read_file(path);
    if (!content)
        return content.errors();
    constexpr std::string_view mark = "judge:";
    for (const std::string_view line : split_lines(*content)) {
        std::string_view rest = trim(line);
        if (!rest.starts_with("//"))
            continue;
        rest = trim(rest.substr(2));
        if (rest.starts_with(mark) && !trim(rest.substr(mark.size())).empty())
            return std::string(trim(rest.substr(mark.size())));
    }
    std::string name = std::filesystem::path(path).stem();
    std::replace(name.begin(), name.end(), '_', '-');
    return name;
}

}  // namespace judge
