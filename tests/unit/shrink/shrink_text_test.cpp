#include "shrink/shrink_text.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <map>
#include <random>
#include <set>
#include <string>
#include <vector>

#include "base/text.h"
#include "shrink/text_parts.h"

using namespace judge;

namespace {

using Happens = std::function<bool(const std::string&)>;

std::string shrunk(const std::string& text, const Happens& happens,
                   const std::vector<std::string>& fixed = {}) {
    const StillHappens still = [&](const std::string& each) -> Result<bool> {
        return happens(each);
    };
    const auto smallest = shrink_text(text, still, {.is_over = {}, .fixed = fixed});
    REQUIRE(smallest);
    return *smallest;
}

/// The numbers of a line such as "[1,[2,3]]", brackets left out.
std::vector<long long> numbers_of(std::string_view text) {
    std::vector<long long> numbers;
    for (const Piece& piece : parts_of(text).numbers)
        numbers.push_back(std::stoll(std::string(piece_of(text, piece))));
    return numbers;
}

std::vector<std::string> lines_of(const std::string& text) {
    std::vector<std::string> lines;
    for (const auto line : split_lines(text))
        lines.emplace_back(line);
    return lines;
}

}  // namespace

TEST_CASE("an input's lines, elements, words and letters are its parts") {
    const std::string text = "[\"put\",\"a\\n\",[1,-22]]\n3 abc\n[\"get\",@0,null]\n";
    const TextParts parts = parts_of(text);
    std::vector<std::string> shown;
    for (const PartList& list : parts.lists)
        for (const Piece& part : list.parts)
            shown.emplace_back(piece_of(text, part));
    std::vector<std::string> expected = {"[\"put\",\"a\\n\",[1,-22]]",
                                         "3 abc",
                                         "[\"get\",@0,null]",  // Lines,
                                         "p",
                                         "u",
                                         "t",
                                         "a",
                                         "\\n",
                                         "1",
                                         "-22",
                                         "\"put\"",
                                         "\"a\\n\"",
                                         "[1,-22]",
                                         "a",
                                         "b",
                                         "c",
                                         "3",
                                         "abc",
                                         "g",
                                         "e",
                                         "t",
                                         "\"get\"",
                                         "@0",
                                         "null"};
    CHECK(joined(shown, " ") == joined(expected, " "));
    CHECK(numbers_of(text) == std::vector<long long>{1, -22, 3});
    CHECK(parts.results.size() == 1);
    CHECK(parts.words.size() == 4);
}

TEST_CASE("any text has parts") {
    for (const char* text : {"", "\n", "[]\n", "[[],[]]\n", "]][[,,\"", "\\", "-\n-", "\"\\", "@",
                             "[\"\\u12", "{\"a\":[1,{\"b\":2}]}"})
        for (const PartList& list : parts_of(text).lists)
            for (const Piece& part : list.parts)
                CHECK(part.end <= std::string(text).size());
}

TEST_CASE("parts go with what separates them, in one list or in several") {
    const std::string text = "[1,2,3]\n[4,5,6]\n";
    const TextParts parts = parts_of(text);
    TextEdits edits(text);
    edits.leave_out(parts.lists[1], {0, 2});
    edits.leave_out(parts.lists[2], {2});
    CHECK(edits.made() == "[2]\n[4,5]\n");
    TextEdits lines(text);
    lines.leave_out(parts.lists[0], {1});
    lines.leave_out(parts.lists[2], {0});
    CHECK(lines.made() == "[1,2,3]\n");
}

TEST_CASE("of many numbers, what matters is left, as small as can be") {
    std::string text = "[";
    for (int i = 0; i < 300; ++i)
        text += std::to_string(i * 37 % 1000) + ",";
    text += "5000,7]\n";
    const auto has_large = [](const std::string& each) {
        const auto numbers = numbers_of(each);
        return std::ranges::any_of(numbers, [](long long number) { return number > 900; });
    };
    CHECK(shrunk(text, has_large) == "[901]\n");
}

TEST_CASE("pairs of equal numbers go together") {
    // All come in pairs, and one is there six times.
    const auto happens = [](const std::string& text) {
        std::map<long long, int> counts;
        for (const long long number : numbers_of(text))
            ++counts[number];
        bool six = false;
        for (const auto& [number, count] : counts) {
            if (count % 2 != 0)
                return false;
            six = six || count >= 6;
        }
        return six;
    };
    CHECK(shrunk("[9,4,9,7,7,4,3,9,9,3,4,4,9,9]\n", happens) == "[0,0,0,0,0,0]\n");
}

TEST_CASE("a size goes down with what it is the size of") {
    const auto happens = [](const std::string& text) {
        const auto lines = lines_of(text);
        if (lines.size() != 2)
            return false;
        const auto numbers = numbers_of(lines[1]);
        return lines[0] == std::to_string(numbers.size()) &&
               std::ranges::count(numbers, 8) + std::ranges::count(numbers, 3) >= 2;
    };
    CHECK(shrunk("7\n[1,8,2,9,3,5,5]\n", happens) == "2\n[3,3]\n");
    CHECK(shrunk("7\n1 8 2 9 3 5 5\n", happens) == "2\n3 3\n");
}

TEST_CASE("a count above lines goes down with them") {
    const auto happens = [](const std::string& text) {
        const auto lines = lines_of(text);
        return !lines.empty() && lines[0] == std::to_string(lines.size() - 1) &&
               std::ranges::find(lines, "b") != lines.end();
    };
    CHECK(shrunk("5\nxx\nb\nyy\nb\nzz\n", happens) == "1\nb\n");
}

TEST_CASE("two lists stay as long as each other") {
    const auto happens = [](const std::string& text) {
        const auto lines = lines_of(text);
        if (lines.size() != 2)
            return false;
        const auto left = numbers_of(lines[0]), right = numbers_of(lines[1]);
        bool differs = false;
        for (std::size_t i = 0; i < std::min(left.size(), right.size()); ++i)
            differs = differs || left[i] > right[i] + 2;
        return left.size() == right.size() && differs;
    };
    CHECK(shrunk("[4,9,2,8,1]\n[5,9,2,1,1]\n", happens) == "[3]\n[0]\n");
}

TEST_CASE("nodes of a graph are renumbered when one is left out") {
    // A number of nodes, edges between those that are there, and a triangle.
    const auto happens = [](const std::string& text) {
        const auto numbers = numbers_of(text);
        if (numbers.empty() || numbers.size() % 2 != 1)
            return false;
        std::set<std::pair<long long, long long>> edges;
        for (std::size_t i = 1; i < numbers.size(); i += 2) {
            if (std::max(numbers[i], numbers[i + 1]) >= numbers[0])
                return false;
            edges.emplace(std::minmax(numbers[i], numbers[i + 1]));
        }
        for (const auto& one : edges)
            for (long long node = one.second + 1; node < numbers[0]; ++node)
                if (one.first < one.second && edges.contains({one.first, node}) &&
                    edges.contains({one.second, node}))
                    return true;
        return false;
    };
    const std::string smallest =
        shrunk("40\n[[1,2],[30,5],[7,7],[5,22],[9,0],[22,30],[38,39],[22,3]]\n", happens);
    CHECK(smallest == "3\n[[0,1],[0,2],[1,2]]\n");
}

TEST_CASE("calls go, and those that are named by their numbers stay the same") {
    const auto happens = [](const std::string& text) {
        const auto lines = lines_of(text);
        bool found = false;
        for (std::size_t i = 0; i < lines.size(); ++i) {
            const auto parts = parts_of(lines[i]);
            for (const Piece& result : parts.results) {
                const std::size_t call = std::stoul(std::string(piece_of(lines[i], result)));
                if (call >= i || !lines[i].starts_with("[\"read\"") ||
                    !lines[call].starts_with("[\"make\""))
                    return false;
                found = found || lines[call].ends_with(",7]");
            }
        }
        return found;
    };
    CHECK(
        shrunk("[\"New\"]\n[\"make\",1]\n[\"skip\"]\n[\"make\",7]\n[\"read\",@1]\n[\"read\",@3]\n",
               happens, {"New", "make", "skip", "read"}) == "[\"make\",7]\n[\"read\",@0]\n");
}

TEST_CASE("equal words become the same simple word") {
    const auto happens = [](const std::string& text) {
        std::map<std::string_view, int> counts;
        for (const Piece& word : parts_of(text).words)
            ++counts[piece_of(text, word)];
        return counts.size() == 2 && std::ranges::all_of(counts, [](const auto& count) {
                   return count.second == 2 && count.first != "";
               });
    };
    CHECK(shrunk("[\"cart\",\"login\",\"cart\",\"login\"]\n", happens) ==
          "[\"a\",\"a\",\"b\",\"b\"]\n");
}

TEST_CASE("times keep their order and come nearer to each other") {
    const auto happens = [](const std::string& text) {
        const auto times = numbers_of(text);
        return times.size() >= 3 && std::ranges::is_sorted(times) && times[0] > 0 &&
               times[1] > times[0] && times[2] >= times[1] + 5;
    };
    CHECK(shrunk("[1000,1700,250000,250001]\n", happens) == "[1,2,7]\n");
}

TEST_CASE("what shrinking ends at still happens, is no larger, and is the same each time") {
    std::mt19937_64 random(7);
    for (int round = 0; round < 40; ++round) {
        std::string text = "[";
        for (std::size_t left = random() % 20 + 2; left > 0; --left)
            text += std::to_string(static_cast<long long>(random() % 40) - 20) + ",";
        text.back() = ']';
        text += "\n";
        const auto sum = static_cast<long long>(random() % 30);
        const auto happens = [&](const std::string& each) {
            long long total = 0;
            for (const long long number : numbers_of(each))
                total += std::abs(number);
            return total >= sum;
        };
        if (!happens(text))
            continue;
        const std::string smallest = shrunk(text, happens);
        CHECK(happens(smallest));
        CHECK_FALSE(is_simpler_text(text, smallest));
        CHECK(shrunk(text, happens) == smallest);
    }
}

TEST_CASE("shrinking a text ends when it is over, and with an error") {
    const std::string text = "[1,2,3]\n";
    std::size_t asked = 0;
    const auto few = shrink_text(text,
                                 [&](const std::string&) -> Result<bool> {
                                     ++asked;
                                     return true;
                                 },
                                 {.is_over = [&] { return asked > 0; }, .fixed = {}});
    REQUIRE(few);
    CHECK(asked == 1);
    const auto broken = shrink_text(
        text, [](const std::string&) -> Result<bool> { return internal_error("no processes"); },
        {.is_over = {}, .fixed = {}});
    CHECK_FALSE(broken);
}
