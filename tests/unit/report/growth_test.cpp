#include "report/growth.h"
#include "../written_orders.h"

#include <doctest/doctest.h>

using namespace judge;
using namespace judge::testing;

namespace {

constexpr TerminalStyle plain{.colour = false, .width = 80, .unicode = true};

/// O(n log k) and O(n), both as wanted.
ComplexityReport as_wanted() {
    ComplexityReport complexity;
    complexity.time.measured = complexity.time.intended = parse_order("O(n log k)");
    complexity.time.confidence = 0.99;
    complexity.time.lines = {{9, 0.97, order("O(n log k)")}};
    complexity.space.measured = complexity.space.intended = parse_order("O(n)");
    complexity.time.against_intended = complexity.space.against_intended = OrderRelation::equal;
    return complexity;
}

ComplexityReport quadratic() {
    ComplexityReport complexity = as_wanted();
    complexity.time.measured = parse_order("O(n^2)");
    complexity.time.intended = parse_order("O(n log n)");
    complexity.time.against_intended = OrderRelation::higher;
    complexity.time.lines = {{14, 0.974, order("O(n^2)")}, {20, 0.026, order("O(n log n)")}};
    return complexity;
}

std::string rows(const ComplexityReport& complexity,
                 const std::optional<GrowthEstimate>& estimate = {}) {
    return growth_rows(complexity, estimate, plain);
}

}  // namespace

TEST_CASE("growth as it was wanted takes one row") {
    CHECK(rows(as_wanted(), GrowthEstimate{"n = 10", 0.1, false}) ==
          "  growth    time O(n log k), space O(n), both as wanted\n");
    ComplexityReport complexity = as_wanted();
    complexity.space.intended.reset();
    complexity.space.against_intended.reset();
    CHECK(rows(complexity) == "  growth    time O(n log k) as wanted, space O(n)\n");
    complexity.time.intended.reset();
    complexity.time.against_intended.reset();
    CHECK(rows(complexity) == "  growth    time O(n log k), space O(n)\n");
}

TEST_CASE("a right claim is told in the same row") {
    ComplexityReport complexity = as_wanted();
    complexity.time.claimed = ClaimedOrder{.order = complexity.time.measured, .text = {}};
    complexity.time.claim = ClaimVerdict::right;
    CHECK(rows(complexity) ==
          "  growth    time O(n log k) as wanted and claimed, space O(n) as wanted\n");
    complexity.space.claimed = ClaimedOrder{.order = complexity.space.measured, .text = {}};
    complexity.space.claim = ClaimVerdict::right;
    CHECK(rows(complexity) ==
          "  growth    time O(n log k), space O(n), both as wanted and claimed\n");
    complexity.time.intended = complexity.space.intended = std::nullopt;
    complexity.time.against_intended = complexity.space.against_intended = std::nullopt;
    CHECK(rows(complexity) == "  growth    time O(n log k), space O(n), both as claimed\n");
}

TEST_CASE("better growth than was wanted is praised") {
    ComplexityReport complexity = as_wanted();
    complexity.time.measured = parse_order("O(n)");
    complexity.time.against_intended = OrderRelation::lower;
    CHECK(rows(complexity) ==
          "  growth    time O(n), better than the O(n log k) wanted, space O(n) as wanted\n");
}

TEST_CASE("what the sizes' conditions make as good, or better, is no reproach") {
    ComplexityReport complexity = as_wanted();
    complexity.time.intended = parse_order("O(n log n)");
    complexity.time.against_intended = OrderRelation::lower;
    complexity.space.measured = parse_order("O(n + w)");
    CHECK(rows(complexity) ==
          "  growth    time O(n log k), better than the O(n log n) wanted, space O(n + w)\n"
          "            as wanted\n");
}

TEST_CASE("too steep growth is told with what it means, and its lines") {
    CHECK(rows(quadratic(), GrowthEstimate{"n = 200000", 38.4, true, "n = 23000"}) ==
          "  growth    time O(n^2) where O(n log n) was wanted, space O(n) as wanted\n"
          "  estimate  about 38 s at worst for n = 200000, the largest test: over the time\n"
          "            limit, which is reached near n = 23000\n"
          "  lines     line 14: O(n^2), 97 % of the work\n"
          "            line 20: O(n log n), 3 % of the work\n");
}

TEST_CASE("a hint takes the place of the lines that it names") {
    ComplexityReport complexity = quadratic();
    complexity.time.costly = {
        {14, "v.erase(v.begin())", "moves the whole vector on every call", 0, 0.97}};
    CHECK(rows(complexity) ==
          "  growth    time O(n^2) where O(n log n) was wanted, space O(n) as wanted\n"
          "  hint      Time grows as n²; O(n log n) was wanted. Line 14,\n"
          "            `v.erase(v.begin())`, moves the whole vector on every call.\n");
}

TEST_CASE("without Unicode a hint's powers are written out") {
    ComplexityReport complexity = quadratic();
    complexity.time.measured = parse_order("O(n^2*m^3)");
    complexity.time.on = "on sorted input";
    const TerminalStyle ascii{.colour = false, .width = 80, .unicode = false};
    CHECK(growth_rows(complexity, {}, ascii) ==
          "  growth    time O(n^2*m^3) where O(n log n) was wanted, space O(n) as wanted\n"
          "  hint      Time grows as n^2*m^3 on sorted input; O(n log n) was wanted.\n");
}

TEST_CASE("an estimate is told in the unit that says most") {
    const auto told = [](double seconds) {
        const std::string all = rows(quadratic(), GrowthEstimate{"n = 9", seconds, true});
        const std::size_t begin = all.find("estimate") + 10;
        return all.substr(begin, all.find(" at worst", begin) - begin);
    };
    CHECK(told(0.31) == "about 310 ms");
    CHECK(told(120) == "about 120 s");
    CHECK(told(1800) == "about 30 minutes");
    CHECK(told(36000) == "about 10 hours");
    CHECK(told(1e30) == "days");
}

TEST_CASE("wrong claims have a row each") {
    ComplexityReport complexity = as_wanted();
    complexity.time.claimed = claim("O(n)");
    complexity.time.claim = ClaimVerdict::too_optimistic;
    complexity.space.claimed = claim("O(n^2)");
    complexity.space.claim = ClaimVerdict::too_pessimistic;
    CHECK(rows(complexity) ==
          "  growth    time O(n log k), space O(n), both as wanted\n"
          "  claim     time O(n) is too optimistic: it grows faster\n"
          "  claim     space O(n^2) is too pessimistic: it grows slower\n");
    complexity.time.claimed = claim("O(w)");
    complexity.time.claim = ClaimVerdict::undecidable;
    complexity.space.claim.reset();
    CHECK(rows(complexity) ==
          "  growth    time O(n log k), space O(n), both as wanted\n"
          "  claim     time O(w) cannot be compared with what was measured\n");
}

TEST_CASE("a claim that cannot be read is told with a form that can") {
    ComplexityReport complexity = as_wanted();
    complexity.sizes = {"n", "m"};
    complexity.time.claimed = claim("O(n^k)");
    complexity.time.claim = ClaimVerdict::undecidable;
    CHECK(rows(complexity) ==
          "  growth    time O(n log k), space O(n), both as wanted\n"
          "  claim     time O(n^k) cannot be read: write it with the sizes n, m, as in O(n\n"
          "            log m)\n");
    complexity.sizes = {"n"};
    CHECK(rows(complexity) ==
          "  growth    time O(n log k), space O(n), both as wanted\n"
          "  claim     time O(n^k) cannot be read: write it with the size n, as in O(n log\n"
          "            n)\n");
}

TEST_CASE("a claim in other names than the sizes' is told with both") {
    ComplexityReport complexity = as_wanted();
    complexity.sizes = {"n", "m"};
    complexity.time.claimed = claim("O(len*width)");
    complexity.time.claim = ClaimVerdict::undecidable;
    complexity.space.claimed = claim("O(n + w)");
    complexity.space.claim = ClaimVerdict::undecidable;
    CHECK(rows(complexity) ==
          "  growth    time O(n log k), space O(n), both as wanted\n"
          "  claim     time O(len*width) cannot be compared: len and width are no sizes\n"
          "            here, but n and m are\n"
          "  claim     space O(n + w) cannot be compared: w is no size here, but n and m\n"
          "            are\n");
    complexity.sizes = {"n", "w"};
    complexity.time.claim.reset();
    CHECK(rows(complexity) ==
          "  growth    time O(n log k), space O(n), both as wanted\n"
          "  claim     space O(n + w) cannot be compared with what was measured\n");
}

TEST_CASE("where it can't be told, the neighbours are") {
    ComplexityReport complexity = as_wanted();
    complexity.time.measured.reset();
    complexity.time.between = {order("O(n)"), order("O(n log n)")};
    complexity.time.against_intended.reset();
    CHECK(rows(complexity) ==
          "  growth    time between O(n) and O(n log n) (can't tell); wanted: O(n log k),\n"
          "            space O(n) as wanted\n");
    complexity.time.intended = parse_order("O(n log n)");
    complexity.time.against_intended = OrderRelation::lower;
    CHECK(rows(complexity) ==
          "  growth    time between O(n) and O(n log n) (can't tell), at most the O(n log\n"
          "            n) wanted, space O(n) as wanted\n");
    complexity.time.intended = parse_order("O(1)");
    complexity.time.against_intended = OrderRelation::higher;
    CHECK(rows(complexity) ==
          "  growth    time between O(n) and O(n log n) (can't tell) where O(1) was wanted,\n"
          "            space O(n) as wanted\n"
          "  lines     line 9: O(n log k), 97 % of the work\n");
}

TEST_CASE("an amortised cost stands beside the sum of the calls") {
    ComplexityReport complexity = as_wanted();
    complexity.time.measured = complexity.time.intended = parse_order("O(n)");
    complexity.time.per_call = parse_order("O(1)");
    CHECK(rows(complexity) ==
          "  growth    time O(n) (O(1) per call), space O(n), both as wanted\n");
}

TEST_CASE("what was not measured is told with its cause") {
    ComplexityReport complexity;
    complexity.time.intended = parse_order("O(n)");
    complexity.time.claimed = claim("O(n)");
    complexity.time.claim = ClaimVerdict::undecidable;
    CHECK(rows(complexity) == "");
    complexity.not_measured = "it uses threads";
    CHECK(rows(complexity) == "  growth    not measured, because it uses threads\n");
}

TEST_CASE("the page of a single program shows its lines in any case") {
    CHECK(growth_page(as_wanted(), plain) ==
          "  growth    time O(n log k), space O(n), both as wanted\n"
          "  lines     line 9: O(n log k), 97 % of the work\n");
}

TEST_CASE("no hint and no claim can control the terminal") {
    ComplexityReport complexity = quadratic();
    complexity.time.costly = {{1, "\x1b[2J", "\x1b[2J", 0, 0.97}};
    complexity.not_measured = "\x1b[2J";
    complexity.time.claimed = claim("O(\x1b[2J)");
    complexity.time.claim = ClaimVerdict::undecidable;
    CHECK(rows(complexity).find('\x1b') == std::string::npos);
}

TEST_CASE("nothing of a wrong answer is praised, and less than was wanted is no reproach") {
    const auto of_wrong_answer = [](const ComplexityReport& complexity) {
        return growth_rows(complexity, {}, plain, Verdict::wrong_answer);
    };
    ComplexityReport complexity = as_wanted();
    CHECK(of_wrong_answer(complexity) == "  growth    time O(n log k), space O(n)\n");
    complexity.time.measured = parse_order("O(1)");
    complexity.time.against_intended = OrderRelation::lower;
    complexity.time.claimed = claim("O(1)");
    complexity.time.claim = ClaimVerdict::right;
    CHECK(of_wrong_answer(complexity) == "  growth    time O(1), space O(n)\n");
    complexity = quadratic();
    complexity.time.lines.clear();
    CHECK(of_wrong_answer(complexity) ==
          "  growth    time O(n^2) where O(n log n) was wanted, space O(n)\n");
}
