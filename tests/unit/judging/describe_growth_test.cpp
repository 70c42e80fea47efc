#include "judging/describe_growth.h"

#include <doctest/doctest.h>

#include <cmath>
#include <string>

#include "../complexity/synthetic_runs.h"

using namespace judge;

namespace {

/// The verdict on what the solution claims of its time, which is linear in its q calls.
ClaimVerdict verdict_on(const std::string& claim) {
    Series series;
    for (int q = 8; q <= 2048; q *= 2) {
        Sample sample;
        sample.sizes = {static_cast<double>(q)};
        sample.units = static_cast<std::uint64_t>(7 * q + 3);
        sample.cells = {{1, 1, sample.units}};
        series.samples.push_back(sample);
    }
    const GrowthReport time =
        describe_growth({{"q"}, {series}, ""}, "// time: " + claim, {{}, {}, "q"}).report.time;
    CHECK(time.measured == parse_order("q"));
    CHECK(time.per_call == parse_order("1"));
    return time.claim.value();
}

/// What takes n log k time and k space, where k <= n/16, to a problem that wants n log n and n.
ComplexityReport beside_sorting(const std::string& source, const std::string& where) {
    const std::vector<testing::Block> blocks = {
        {1, [](const auto& sizes) { return 5 * sizes[0] * std::log2(sizes[1]); }, 0}};
    const std::vector<std::string> sizes = {"n", "k"};
    const Measurements measured{
        sizes,
        testing::cross(blocks, {65536, 512}, [](const auto& s) { return 8 * s[1] + 32; }),
        "",
        *Domain::parse(where, sizes),
        {}};
    return describe_growth(measured, source, {parse_order("n log n"), parse_order("n"), {}}).report;
}

}  // namespace

TEST_CASE("a claim may speak of one call or of all") {
    CHECK(verdict_on("O(q)") == ClaimVerdict::right);
    CHECK(verdict_on("O(1)") == ClaimVerdict::right);
    CHECK(verdict_on("O(1) per call") == ClaimVerdict::right);
    CHECK(verdict_on("O(log q) per call") == ClaimVerdict::too_pessimistic);
    CHECK(verdict_on("O(q) per call") == ClaimVerdict::too_pessimistic);
    CHECK(verdict_on("O(log q)") == ClaimVerdict::too_optimistic);
}

TEST_CASE("growth is held against what was wanted for the sizes that the problem allows") {
    const ComplexityReport anywhere = beside_sorting("void f() { g(); }", "");
    CHECK(anywhere.time.measured == parse_order("n log k"));
    CHECK(anywhere.time.against_intended == OrderRelation::incomparable);
    CHECK(anywhere.space.against_intended == OrderRelation::incomparable);
    CHECK(anywhere.time.costly.size() == 1);
    const ComplexityReport allowed = beside_sorting("void f() { g(); }", "k <= n/16");
    CHECK(allowed.time.measured == parse_order("n log k"));
    CHECK(allowed.time.against_intended == OrderRelation::lower);
    CHECK(allowed.space.measured == parse_order("k"));
    CHECK(allowed.space.against_intended == OrderRelation::lower);
    CHECK(allowed.time.costly.empty());
}

TEST_CASE("claims are judged for the sizes that the problem allows") {
    const ComplexityReport allowed =
        beside_sorting("// time: O(n log n)\n// space: O(1)", "k <= n/16");
    CHECK(allowed.time.claim == ClaimVerdict::too_pessimistic);
    CHECK(allowed.space.claim == ClaimVerdict::too_optimistic);
}
