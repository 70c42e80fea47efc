#include "batch/find_submissions.h"

#include <fmt/core.h>

#include <algorithm>
#include <array>
#include <cstring>
#include <filesystem>
#include <map>
#include <set>

#include "base/text.h"
#include "os/files.h"

namespace judge {
namespace {

namespace fs = std::filesystem;

bool is_source(const fs::path& path) {
    static constexpr auto endings =
        std::to_array<std::string_view>({".cpp", ".cc", ".cxx", ".c++", ".C"});
    return std::ranges::find(endings, path.extension().string()) != endings.end();
}

/// All below a folder, as it was named. An Error where one of them cannot be read.
Result<Done> search(const fs::path& folder, std::set<std::string>& found) {
    std::error_code failure;
    if (fs::exists(folder / "problem.yaml", failure))
        return Done{};
    fs::directory_iterator entry(folder, failure);
    for (; !failure && entry != fs::directory_iterator(); entry.increment(failure)) {
        const bool hidden = entry->path().filename().string().starts_with('.');
        if (hidden)
            continue;
        if (entry->is_directory(failure) && !entry->is_symlink(failure)) {
            if (auto below = search(entry->path(), found); !below)
                return below;
        } else if (is_source(entry->path())) {
            found.insert(entry->path().lexically_normal());
        }
    }
    if (failure)
        return usage_error(fmt::format("cannot read the folder {}: {}", folder.string(),
                                       std::strerror(failure.value())));
    return Done{};
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
    std::set<std::string> files;
    for (const std::string& path : paths) {
        if (is_folder(path)) {
            if (const auto searched = search(path, files); !searched)
                return searched.errors();
        } else if (const auto readable = check_argument(path); !readable) {
            return readable.errors();
        } else {
            files.insert(fs::path(path).lexically_normal());
        }
    }
    std::vector<FoundSubmission> found;
    for (const std::string& path : files) {
        const auto told = layout ? layout->read(path) : std::nullopt;
        found.push_back(told.value_or(FoundSubmission{path, {}, {}, {}}));
    }
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
