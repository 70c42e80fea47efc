// What must hold for every answer, tried on random ones. A failure prints the line that repeats it.

#include <doctest/doctest.h>
#include <fmt/format.h>
#include <rapidcheck.h>

#include <algorithm>
#include <random>
#include <string>
#include <vector>

#include "check/check.h"

using namespace judge;

namespace {

using Groups = std::vector<std::vector<std::string>>;

std::string canonical(const Groups& groups) {
    std::string text = "[";
    for (const std::vector<std::string>& group : groups) {
        text += text.size() == 1 ? "[" : ",[";
        for (const std::string& element : group)
            text += (text.ends_with('[') ? "" : ",") + element;
        text += ']';
    }
    return text + "]\n";
}

/// Canonical scalars, with what a careless cursor would trip over.
rc::Gen<std::string> scalar() {
    return rc::gen::element<std::string>("0", "-7", "1.5e300", "true", "null", "\"\"", R"("[")",
                                         R"("],[")", R"("\"")", R"("\\")", R"("a,b")", "\"NaN\"");
}

rc::Gen<Groups> groups() {
    return rc::gen::container<Groups>(rc::gen::container<std::vector<std::string>>(scalar()));
}

/// Bytes that are likely to be almost JSON.
rc::Gen<std::string> forged() {
    return rc::gen::container<std::string>(
        rc::gen::element('[', ']', ',', '"', '\\', '1', '-', 'e', 'n', ' ', '\n', '\xff', '\0'));
}

const std::vector<Check>& checks() {
    static const std::vector<Check> all = {ExactCheck{}, UnorderedCheck{1}, UnorderedCheck{3},
                                           ToleranceCheck{1e-6}, TokensCheck{}};
    return all;
}

const std::vector<Interface>& interfaces() {
    static const std::vector<Interface> all = {FunctionInterface{}, ClassInterface{},
                                               ProgramInterface{}};
    return all;
}

}  // namespace

TEST_CASE("shuffling an array and its arrays is never a difference at depth 2") {
    CHECK(rc::check("shuffled", [] {
        const Groups expected = *groups();
        Groups actual = expected;
        std::mt19937 random(*rc::gen::arbitrary<unsigned>());
        std::shuffle(actual.begin(), actual.end(), random);
        for (std::vector<std::string>& group : actual)
            std::shuffle(group.begin(), group.end(), random);
        RC_ASSERT(!find_difference(UnorderedCheck{2}, FunctionInterface{}, canonical(expected),
                                   canonical(actual)));
    }));
}

TEST_CASE("changing one element is always a difference, in whatever order") {
    CHECK(rc::check("changed", [] {
        const Groups expected = *rc::gen::nonEmpty(groups());
        Groups actual = expected;
        std::vector<std::string>& group = actual[*rc::gen::inRange<std::size_t>(0, actual.size())];
        group.push_back("42");
        for (const Check& check : checks())
            RC_ASSERT(find_difference(check, FunctionInterface{}, canonical(expected),
                                      canonical(actual)));
    }));
}

TEST_CASE("the exact check finds a difference exactly where bytes differ") {
    CHECK(rc::check("exact", [] {
        const std::string expected = canonical(*groups());
        const std::string actual = canonical(*groups());
        RC_ASSERT(
            find_difference(ExactCheck{}, FunctionInterface{}, expected, actual).has_value() ==
            (expected != actual));
    }));
}

TEST_CASE("a number nudged by less than the tolerance is never a difference") {
    CHECK(rc::check("nudged", [] {
        const double expected =
            *rc::gen::map(rc::gen::arbitrary<int>(), [](int n) { return n / 64.0; });
        const double actual = expected + *rc::gen::inRange(-999, 1000) / 1e3 * 0.25;
        RC_ASSERT(!find_difference(ToleranceCheck{0.25}, FunctionInterface{},
                                   fmt::format("[{}]\n", expected), fmt::format("[{}]\n", actual)));
    }));
}

TEST_CASE("forged bytes are a difference with a text, never a crash") {
    CHECK(rc::check("forged", [] {
        Groups values = *groups();
        values.push_back({"42"});  // Which forged() cannot spell.
        const std::string expected = canonical(values);
        const std::string actual = *forged();
        for (const Interface& interface : interfaces()) {
            for (const Check& check : checks()) {
                const auto difference = find_difference(check, interface, expected, actual);
                RC_ASSERT(difference.has_value());
                RC_ASSERT(!difference->text.empty());
            }
        }
    }));
}

TEST_CASE("an answer cut short or overwritten in one byte is never a crash") {
    CHECK(rc::check("damaged", [] {
        const std::string expected = canonical(*groups());
        std::string actual = expected;
        const std::size_t at = *rc::gen::inRange<std::size_t>(0, actual.size());
        if (*rc::gen::arbitrary<bool>())
            actual.resize(at);
        else
            actual[at] = *rc::gen::arbitrary<char>();
        for (const Interface& interface : interfaces())
            for (const Check& check : checks())
                static_cast<void>(find_difference(check, interface, expected, actual));
    }));
}
