#include "complexity/redundant_terms.h"

#include <doctest/doctest.h>

using namespace judge;

namespace {

bool same(const char* one, const char* other, const char* where) {
    const std::vector<std::string> variables = {"n", "m"};
    const auto domain = Domain::parse(where, variables);
    REQUIRE(domain);
    return equal_where(*parse_order(one, variables), *parse_order(other, variables), variables,
                       *domain);
}

}  // namespace

TEST_CASE("where one size bounds another, orders that differ by it are the same") {
    CHECK(same("n + m", "m", "m >= 2*n"));
    CHECK(same("n log n + m log m", "m log m", "m >= 2*n"));
    CHECK(same("n + m", "n", "m <= n/64"));
}

TEST_CASE("orders that really differ stay different") {
    CHECK_FALSE(same("n + m", "n", "m >= 2*n"));
    CHECK_FALSE(same("n*m", "m", "m >= 2*n"));
    CHECK_FALSE(same("n*m", "m^2", "m >= 2*n"));
    CHECK_FALSE(same("n log m", "n", "m <= n"));
    CHECK_FALSE(same("n + m", "m", "n >= 1"));
    CHECK_FALSE(same("n + k", "n", "n >= m"));
}

TEST_CASE("what the sizes keep to makes orders as good, or better") {
    const std::vector<std::string> variables = {"n", "k"};
    const Domain where = *Domain::parse("k <= n", variables);
    const auto relation = [&](const char* left, const char* right) {
        return compare_where(*parse_order(left), *parse_order(right), variables, where);
    };
    CHECK(relation("n log k", "n log n") == OrderRelation::lower);
    CHECK(relation("n log n", "n log k") == OrderRelation::higher);
    CHECK(relation("k", "n") == OrderRelation::lower);
    CHECK(relation("n + k", "n") == OrderRelation::equal);
    CHECK(relation("k^2", "n") == OrderRelation::incomparable);
    CHECK(relation("n^2", "n") == OrderRelation::higher);
    CHECK(exceeds_where(*parse_order("n log k"), *parse_order("n log n"), variables, {}));
    CHECK_FALSE(exceeds_where(*parse_order("n log k"), *parse_order("n log n"), variables, where));
}
