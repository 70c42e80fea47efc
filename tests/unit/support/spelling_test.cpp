// The rooms that read or write values in their own way agree with support/wire.h on the spelling.

#include <doctest/doctest.h>
#include <fmt/format.h>
#include <rapidcheck.h>

#include <bit>
#include <cmath>
#include <limits>

#include "canonical.h"
#include "check/cursor.h"
#include "check/number.h"
#include "problem/values.h"
#include "support/wire.h"

using namespace judge;
using namespace judge::testing;

namespace {

/// What a value of a problem file travels as.
std::string from_yaml(const std::string& yaml, const std::string& type) {
    Document document("problem.yaml", yaml);
    REQUIRE(document.readable());
    std::string text;
    append_value(document, document.root(), *parse_type(type), "value", text);
    if (!document.mistakes().empty())
        FAIL(document.mistakes().front().message);
    return text;
}

}  // namespace

TEST_CASE("a number in a problem file travels as the solution's process would write it") {
    CHECK(rc::check("int", [] {
        const int value = *rc::gen::arbitrary<int>();
        RC_ASSERT(from_yaml(fmt::format("{}", value), "int") == canonical(value));
    }));
    CHECK(rc::check("long", [] {
        const auto value = *rc::gen::resize(rc::kNominalSize, rc::gen::arbitrary<long long>());
        RC_ASSERT(from_yaml(fmt::format("{}", value), "long") == canonical(value));
    }));
    CHECK(rc::check("double", [] {
        const double value = *any_double();
        RC_PRE(std::isfinite(value));
        RC_ASSERT(from_yaml(fmt::format("{}", value), "double") == canonical(value));
        RC_ASSERT(from_yaml(fmt::format("{:.17e}", value), "double") == canonical(value));
    }));
    CHECK(from_yaml("-0.0", "double") == canonical(-0.0));
    CHECK(from_yaml(".nan", "double") == canonical(std::numeric_limits<double>::quiet_NaN()));
    CHECK(from_yaml("-.inf", "double") == canonical(-std::numeric_limits<double>::infinity()));
}

TEST_CASE("a text in a problem file travels as the solution's process would write it") {
    CHECK(rc::check("string", [] {
        const std::string value = *rc::gen::container<std::string>(rc::gen::inRange<char>(1, 127));
        std::string yaml = "\"";
        for (const char byte : value)
            yaml += fmt::format("\\x{:02x}", byte);
        RC_ASSERT(from_yaml(yaml + "\"", "string") == canonical(value));
    }));
    CHECK(from_yaml("\"caf\xc3\xa9 \\u20ac\"", "string") ==
          canonical(std::string("caf\xc3\xa9 \xe2\x82\xac")));
    CHECK(from_yaml("[[true, false], []]", "bool[][]") ==
          canonical(std::vector<std::vector<bool>>{{true, false}, {}}));
}

TEST_CASE("the check reads every number that the wire writes as the same number") {
    CHECK(rc::check("double", [] {
        const double value = *any_double();
        const auto read = parse_canonical_number(canonical(value));
        RC_ASSERT(read.has_value());
        RC_ASSERT((std::isnan(value) ? std::isnan(*read) : *read == value));
    }));
    CHECK(rc::check("long", [] {
        const auto value = *rc::gen::resize(rc::kNominalSize, rc::gen::arbitrary<long long>());
        RC_ASSERT(parse_canonical_number(canonical(value)) == static_cast<long double>(value));
    }));
    for (const double value : {std::numeric_limits<double>::infinity(), -0.0, 5e-324})
        CHECK(parse_canonical_number(canonical(value)) == static_cast<long double>(value));
    CHECK(std::isnan(*parse_canonical_number(canonical(std::nan("")))));
}

TEST_CASE("the check finds the elements of every array that the wire writes") {
    CHECK(rc::check("strings", [] {
        const auto values = *rc::gen::container<std::vector<std::string>>(
            rc::gen::container<std::string>(rc::gen::oneOf(
                rc::gen::arbitrary<char>(), rc::gen::element('"', '\\', ',', '[', ']'))));
        const std::string text = canonical(values);
        RC_ASSERT(is_value(text));
        Elements elements(text);
        for (const std::string& value : values)
            RC_ASSERT(elements.next() == canonical(value));
        RC_ASSERT(!elements.next());
        RC_ASSERT(!elements.malformed());
    }));
    CHECK(rc::check("rows of numbers", [] {
        const auto rows = *rc::gen::container<std::vector<std::vector<int>>>(
            rc::gen::arbitrary<std::vector<int>>());
        const std::string text = canonical(rows);
        Elements elements(text);
        for (const std::vector<int>& row : rows)
            RC_ASSERT(elements.next() == canonical(row));
        RC_ASSERT(!elements.next());
        RC_ASSERT(!elements.malformed());
    }));
}
