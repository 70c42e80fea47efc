#include "debug_info/line_map.h"

#include <doctest/doctest.h>
#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <fstream>
#include <iterator>
#include <set>

using namespace judge;

namespace {

Result<LineMap> map_of(const char* program) {
    std::ifstream file(CHILD_SOURCE);
    const std::string source(std::istreambuf_iterator<char>(file), {});
    const int executable = open(program, O_RDONLY);
    auto map = read_line_map(executable, "/solution", source);
    close(executable);
    return map;
}

}  // namespace

TEST_CASE("the library's code in line belongs to the line that it was put into" *
          doctest::skip(!CHILD_BY_GCC)) {
    const auto map = map_of(CHILD);
    REQUIRE(map);
    std::set<std::uint32_t> lines;
    for (const judge_counting::Range& range : map->ranges) {
        CHECK(range.begin < range.end);
        CHECK(range.end <= map->code_size);
        lines.insert(range.line);
    }
    CHECK(lines.contains(7));
    CHECK(lines.contains(11));
    CHECK(std::ranges::all_of(lines, [](std::uint32_t line) { return line >= 6 && line <= 12; }));
}

TEST_CASE("each function has an entry, and they grow") {
    const auto map = map_of(CHILD);
    REQUIRE(map);
    CHECK(map->entries.size() >= 2);
    CHECK(std::ranges::is_sorted(map->entries));
    CHECK(map->entries.back() <= map->code_size);
}

TEST_CASE("what is no program is refused") {
    CHECK(!map_of(CHILD_SOURCE));
}
