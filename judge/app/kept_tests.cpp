#include "app/kept_tests.h"

#include <fmt/core.h>

#include "base/text.h"
#include "os/files.h"

namespace judge {
namespace {

bool has_test(const std::string& kept, const std::string& name) {
    for (const std::string_view line : split_lines(kept)) {
        std::string_view rest = trim(line);
        if (!rest.starts_with("- name:"))
            continue;
        rest = trim(rest.substr(rest.find(':') + 1));
        if (rest == name || rest == "\"" + name + "\"")
            return true;
    }
    return false;
}

}  // namespace

bool is_authors(const std::string& solution, const Problem& problem) {
    return absolute_path(solution).starts_with(problem.folder + "/solutions/");
}

Result<std::string> kept_tests(const std::string& path, const std::string& name) {
    if (!exists(path))
        return std::string();
    auto text = read_file(path);
    if (!text)
        return text.errors();
    if (has_test(*text, name))
        return usage_error(fmt::format("{} has a test called `{}` already", path, name),
                           "give another name to `--keep`");
    if (!text->empty() && !text->ends_with('\n'))
        *text += '\n';
    return text;
}

std::string new_test_name(const std::string& kept, const std::string& name) {
    std::string free = name;
    for (int number = 2; has_test(kept, free); ++number)
        free = fmt::format("{} {}", name, number);
    return free;
}

}  // namespace judge
