#include "judging/solution_file.h"

#include <algorithm>
#include <array>
#include <filesystem>

#include "base/text.h"
#include "os/files.h"

namespace judge {
namespace {

namespace fs = std::filesystem;

/// More than any solution may have, so that one that is too large is told so, but not a disk's.
constexpr Bytes most = mebibytes(64);

/// What `judge fix` writes is called so.
constexpr std::string_view repair_ending = ".fix";

/// Where quoted includes of the file are searched for. A link's own folder, not its target's, as
/// the compiler does; a pipe has none, and takes the current one.
std::string folder_of(const std::string& path) {
    std::error_code failure;
    const bool is_file = fs::is_regular_file(path, failure);
    return absolute_path(fs::absolute(is_file ? path : "here", failure).parent_path());
}

}  // namespace

Result<Submission> read_submission(const std::string& path, const std::string& standard) {
    const bool is_input = path == "-";
    auto text = read_argument(is_input ? "/dev/stdin" : path, most);
    if (!text)
        return text.errors();
    // The name that GCC gives it.
    return Submission{folder_of(path), is_input ? "<stdin>" : path, std::move(*text), standard};
}

bool is_cpp_file(std::string_view name) {
    return std::ranges::any_of(
        std::to_array<std::string_view>({".cpp", ".cc", ".cxx", ".c++", ".C"}),
        [&](std::string_view ending) {
            return name.size() > ending.size() && name.ends_with(ending);
        });
}

std::string problem_of(const Submission& submission) {
    constexpr std::string_view mark = "judge:";
    constexpr std::string_view byte_order_mark = "\xef\xbb\xbf";
    std::string_view text = submission.text;
    if (text.starts_with(byte_order_mark))
        text.remove_prefix(byte_order_mark.size());
    for (const std::string_view line : split_lines(text)) {
        std::string_view rest = trim(line);
        if (!rest.starts_with("//"))
            continue;
        rest = trim(rest.substr(2));
        if (rest.starts_with(mark) && !trim(rest.substr(mark.size())).empty())
            return std::string(trim(rest.substr(mark.size())));
    }
    std::string name = fs::path(submission.shown_as).stem();
    if (name.ends_with(repair_ending))
        name.resize(name.size() - repair_ending.size());
    std::replace(name.begin(), name.end(), '_', '-');
    return name;
}

std::string tests_file_of(const std::string& solution) {
    return fs::path(solution).replace_extension(".tests.yaml");
}

}  // namespace judge
