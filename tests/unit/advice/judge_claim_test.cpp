#include "advice/judge_claim.h"
#include "../written_orders.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

using namespace judge;
using namespace judge::testing;

namespace {

ClaimVerdict verdict(const std::string& claimed, const std::string& measured) {
    return judge_claim(order(claimed), order(measured));
}

}  // namespace

TEST_CASE("a claim is judged against what was measured") {
    CHECK(verdict("n log n", "n log n") == ClaimVerdict::right);
    CHECK(verdict("n", "n log n") == ClaimVerdict::too_optimistic);
    CHECK(verdict("n^2", "n log n") == ClaimVerdict::too_pessimistic);
    CHECK(verdict("n + m", "m + n") == ClaimVerdict::right);
    CHECK(verdict("n", "n + m") == ClaimVerdict::too_optimistic);
    CHECK(verdict("n*m", "n + m") == ClaimVerdict::too_pessimistic);
    CHECK(verdict("w", "n") == ClaimVerdict::undecidable);
}

TEST_CASE("sizes that keep to a condition make orders comparable") {
    const std::vector<std::string> sizes = {"n", "w"};
    const Domain where = *Domain::parse("w <= n/4", sizes);
    const auto verdict = [&](const std::string& claimed, const std::string& measured) {
        return judge_claim(order(claimed), order(measured), sizes, where);
    };
    CHECK(verdict("n", "w") == ClaimVerdict::too_pessimistic);
    CHECK(verdict("w", "n") == ClaimVerdict::too_optimistic);
    CHECK(verdict("n", "n + w") == ClaimVerdict::right);
    const std::vector<Order> between = {order("n*w"), order("n*w log w")};
    CHECK(judge_claim(order("n^2 log n"), between, sizes, where) == ClaimVerdict::too_pessimistic);
    CHECK(judge_claim(order("n^2 log n"), between) == ClaimVerdict::undecidable);
}

TEST_CASE("the recursion of Fibonacci may be called 2^n, as people do") {
    CHECK(verdict("2^n", "1.618^n") == ClaimVerdict::right);
    CHECK(verdict("1.5^n", "1.618^n") == ClaimVerdict::too_optimistic);
    CHECK(verdict("3^n", "2^n") == ClaimVerdict::too_pessimistic);
    CHECK(verdict("2^n", "2.5^n") == ClaimVerdict::too_optimistic);
}

TEST_CASE("between two orders a claim is decided when both say the same") {
    const std::vector<Order> between = {order("n"), order("n log n")};
    CHECK(judge_claim(order("n^2"), between) == ClaimVerdict::too_pessimistic);
    CHECK(judge_claim(order("log n"), between) == ClaimVerdict::too_optimistic);
    CHECK(judge_claim(order("n"), between) == ClaimVerdict::undecidable);
    CHECK(judge_claim(order("n"), std::vector<Order>{}) == ClaimVerdict::undecidable);
}
