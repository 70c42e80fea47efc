#include "batch/find_submissions.h"

#include <fmt/core.h>

#include <algorithm>
#include <cstring>
#include <filesystem>
#include <map>
#include <set>

#include "base/text.h"
#include "judging/solution_file.h"
#include "os/files.h"

namespace judge {
namespace {

namespace fs = std::filesystem;

/// The paths of what is there, and why some are not to be read.
using Found = std::map<std::string, std::string>;

/// All below a folder, as it was named.
void find_below(const fs::path& folder, const std::string& root, Found& found) {
    std::error_code failure;
    if (fs::exists(folder / "problem.yaml", failure))
        return;
    fs::directory_iterator entry(folder, failure);
    for (; !failure && entry != fs::directory_iterator(); entry.increment(failure)) {
        std::error_code unknown;
        const bool hidden = entry->path().filename().string().starts_with('.');
        if (hidden)
            continue;
        if (entry->is_directory(unknown) && entry->is_symlink(unknown))
            found.emplace(entry->path().lexically_normal(), "it is a link to a folder");
        else if (entry->is_directory(unknown))
            find_below(entry->path(), root, found);
        else if (is_cpp_file(entry->path().filename().string()))
            found.emplace(entry->path().lexically_normal(), flaw_of(entry->path(), root));
    }
    if (failure)
        found.emplace(folder.lexically_normal(),
                      fmt::format("the folder cannot be read: {}", std::strerror(failure.value())));
}

/// Of what was named in two ways, as by its folder and by that folder's whole path, one stays.
void drop_repeated(Found& files) {
    std::set<fs::path> seen;
    std::erase_if(files, [&](const auto& file) {
        std::error_code failure;
        return !seen.insert(fs::absolute(file.first, failure).lexically_normal()).second;
    });
}

/// The number that begins at `at`, without leading zeros.
std::string_view digits_at(const std::string& text, std::size_t at) {
    std::size_t end = at;
    while (end < text.size() && is_digit(text[end]))
        ++end;
    while (at + 1 < end && text[at] == '0')
        ++at;
    return std::string_view(text).substr(at, end - at);
}

}  // namespace

std::string flaw_of(const std::string& path, const std::string& root) {
    std::error_code failure;
    if (fs::is_symlink(path, failure)) {
        const fs::path target = fs::canonical(path, failure);
        if (failure)
            return "it is a link that leads nowhere";
        if (!target.string().starts_with(root == "/" ? root : root + "/"))
            return "it is a link out of the folder " + root;
    }
    return !fs::exists(path, failure) || is_regular_file(path) ? "" : "it is no file";
}

bool comes_before(const std::string& left, const std::string& right) {
    std::size_t i = 0, j = 0;
    while (i < left.size() && j < right.size()) {
        if (is_digit(left[i]) && is_digit(right[j])) {
            const std::string_view a = digits_at(left, i), b = digits_at(right, j);
            if (a != b)
                return a.size() != b.size() ? a.size() < b.size() : a < b;
            while (i < left.size() && is_digit(left[i]))
                ++i;
            while (j < right.size() && is_digit(right[j]))
                ++j;
            continue;
        }
        if (left[i] != right[j])
            return left[i] < right[j];
        ++i, ++j;
    }
    return left.size() - i < right.size() - j;
}

Result<std::vector<FoundSubmission>> find_submissions(const std::vector<std::string>& paths,
                                                      const std::optional<Layout>& layout) {
    Found files;
    for (const std::string& path : paths)
        if (is_folder(path))
            find_below(path, absolute_path(path), files);
        else if (const auto readable = check_argument(path); !readable)
            return readable.errors();
        else
            files[fs::path(path).lexically_normal()] = "";
    if (paths.size() > 1)
        drop_repeated(files);
    std::vector<FoundSubmission> found;
    bool any_told = false;
    for (const auto& [path, flaw] : files) {
        const auto told = layout ? layout->read(path) : std::nullopt;
        any_told = any_told || told;
        found.push_back(told.value_or(FoundSubmission{path, {}, {}, {}, {}}));
        found.back().flaw = flaw;
    }
    if (layout && !files.empty() && !any_told)
        return usage_error(
            "no path has the form that `--layout` says, such as " + files.begin()->first,
            "its words are who, problem and attempt; `*` stands for any other part");
    return found;
}

std::vector<FoundSubmission> latest_only(
    const std::vector<FoundSubmission>& all,
    const std::function<std::string(const FoundSubmission&)>& problem_of) {
    std::map<std::pair<std::string, std::string>, const FoundSubmission*> last;
    for (const FoundSubmission& one : all) {
        const FoundSubmission*& known = last[{one.who, problem_of(one)}];
        const auto is_later = [&] {
            return known->attempt != one.attempt ? comes_before(known->attempt, one.attempt)
                                                 : comes_before(known->path, one.path);
        };
        if (known == nullptr || is_later())
            known = &one;
    }
    std::vector<FoundSubmission> latest;
    for (const FoundSubmission& one : all)
        if (last.at({one.who, problem_of(one)}) == &one)
            latest.push_back(one);
    return latest;
}

}  // namespace judge
