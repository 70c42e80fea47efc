#include <fmt/core.h>

#include <algorithm>

#include "check/compare.h"
#include "check/phrase.h"

namespace judge {
namespace {

/// From `begin` to the end of its line; a line that is empty keeps its line break, to be seen.
std::string_view line_at(std::string_view text, std::size_t begin) {
    const std::string_view rest = text.substr(begin);
    return rest.substr(0, std::max<std::size_t>(rest.find('\n'), 1));
}

}  // namespace

std::optional<std::string> text_difference(std::string_view expected, std::string_view actual) {
    if (expected == actual)
        return std::nullopt;
    const auto differ =
        std::mismatch(expected.begin(), expected.end(), actual.begin(), actual.end());
    const auto common = static_cast<std::size_t>(differ.first - expected.begin());
    const std::string_view same = expected.substr(0, common);
    const std::size_t begin = same.rfind('\n') + 1;  // npos + 1 is 0: the first line.
    const auto line = 1 + std::count(same.begin(), same.end(), '\n');

    if (actual.empty()) {
        return fmt::format("the output is empty, expected {}",
                           shown(line_at(expected, 0), Notation::raw));
    }
    if (begin == actual.size()) {
        return fmt::format("the output ends after line {}, expected {} next", line - 1,
                           shown(line_at(expected, begin), Notation::raw));
    }
    if (begin == expected.size()) {
        return fmt::format("extra output {} on line {}",
                           shown(line_at(actual, begin), Notation::raw), line);
    }
    const std::string_view wanted = expected.substr(begin, expected.substr(begin).find('\n'));
    const std::string_view given = actual.substr(begin, actual.substr(begin).find('\n'));
    if (wanted == given) {
        return fmt::format("line {}: the line break at its end is {}", line,
                           common == actual.size() ? "missing" : "not expected");
    }
    return fmt::format("line {}: {}", line, expected_but_got(wanted, given, Notation::raw));
}

}  // namespace judge
