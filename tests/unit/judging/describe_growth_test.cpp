#include "judging/describe_growth.h"

#include <doctest/doctest.h>

#include <string>

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

}  // namespace

TEST_CASE("a claim may speak of one call or of all") {
    CHECK(verdict_on("O(q)") == ClaimVerdict::right);
    CHECK(verdict_on("O(1)") == ClaimVerdict::right);
    CHECK(verdict_on("O(1) per call") == ClaimVerdict::right);
    CHECK(verdict_on("O(log q) per call") == ClaimVerdict::too_pessimistic);
    CHECK(verdict_on("O(q) per call") == ClaimVerdict::too_pessimistic);
    CHECK(verdict_on("O(log q)") == ClaimVerdict::too_optimistic);
}
