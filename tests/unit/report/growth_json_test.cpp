#include "report/growth_json.h"

#include <doctest/doctest.h>

#include <nlohmann/json.hpp>

#include "../written_orders.h"
#include "report/json.h"

using namespace judge;
using namespace judge::testing;

namespace {

ComplexityReport measured() {
    ComplexityReport complexity;
    complexity.time.measured = parse_order("O(n^2)");
    complexity.time.intended = parse_order("O(n log n)");
    complexity.time.claimed = claim("O(n)");
    complexity.time.claim = ClaimVerdict::too_optimistic;
    complexity.time.confidence = 0.99;
    complexity.time.lines = {{14, 0.97, order("O(n^2)")}, {20, 0.03, order("O(n log n)")}};
    complexity.space.between = {order("O(n)"), order("O(n log n)")};
    complexity.space.confidence = 0.4;
    complexity.time.against_intended = OrderRelation::higher;
    complexity.time.costly = {{14, "v.erase(at)", "moves all later elements", 0, 0.97}};
    complexity.plot =
        GrowthPlot{"n", "k = 100", {{12, 288, 290.5, std::nullopt}, {24, 1152, 1150, 576.25}}};
    return complexity;
}

}  // namespace

TEST_CASE("measured growth is this object") {
    CHECK(growth_object(measured()).dump(2) == R"json({
  "time": {
    "measured": "O(n^2)",
    "intended": "O(n log n)",
    "claimed": "O(n)",
    "confidence": 0.99,
    "lines": [
      {
        "line": 14,
        "share": 0.97,
        "growth": "O(n^2)"
      },
      {
        "line": 20,
        "share": 0.03,
        "growth": "O(n log n)"
      }
    ],
    "between": null,
    "per_call": null,
    "exceeds_intended": true,
    "claim": "too-optimistic"
  },
  "space": {
    "measured": null,
    "intended": null,
    "claimed": null,
    "confidence": 0.4,
    "between": [
      "O(n)",
      "O(n log n)"
    ],
    "per_call": null,
    "exceeds_intended": null,
    "claim": null
  },
  "not_measured": null,
  "hints": [
    "Time grows as n²; O(n log n) was wanted. Line 14, `v.erase(at)`, moves all later elements."
  ],
  "plot": {
    "variable": "n",
    "others": "k = 100",
    "points": [
      {
        "size": 12.0,
        "units": 288.0,
        "fitted": 290.5,
        "intended": null
      },
      {
        "size": 24.0,
        "units": 1152.0,
        "fitted": 1150.0,
        "intended": 576.25
      }
    ]
  }
})json");
}

TEST_CASE("what was not measured is null, and why is said") {
    ComplexityReport complexity;
    complexity.not_measured = "it uses threads";
    complexity.time.intended = parse_order("O(n)");
    complexity.time.claimed = claim("O(n)");
    complexity.time.claim = ClaimVerdict::undecidable;
    const auto object = growth_object(complexity);
    CHECK(object["not_measured"] == "it uses threads");
    CHECK(
        object["time"].dump() ==
        R"json({"measured":null,"intended":"O(n)","claimed":"O(n)","confidence":null,"lines":null,)json"
        R"json("between":null,"per_call":null,"exceeds_intended":null,"claim":"undecidable"})json");
    CHECK(object["hints"].is_null());
    CHECK(object["plot"].is_null());
}

TEST_CASE("every verdict on a claim has its name") {
    ComplexityReport complexity;
    complexity.time.claim = ClaimVerdict::right;
    complexity.space.claim = ClaimVerdict::too_pessimistic;
    const auto object = growth_object(complexity);
    CHECK(object["time"]["claim"] == "right");
    CHECK(object["space"]["claim"] == "too-pessimistic");
}

TEST_CASE("a measured growth without hints has an empty list of them, and an amortised cost") {
    ComplexityReport complexity;
    complexity.time.measured = parse_order("O(n)");
    complexity.time.per_call = parse_order("O(1)");
    const auto object = growth_object(complexity);
    CHECK(object["hints"].dump() == "[]");
    CHECK(object["time"]["lines"].dump() == "[]");
    CHECK(object["time"]["per_call"] == "O(1)");
}

TEST_CASE("what depends on the machine stands outside the complexity") {
    Report report;
    report.complexity = measured();
    report.estimate = GrowthEstimate{"n = 200000", 38.4, true, "n = 23000"};
    const auto object = nlohmann::ordered_json::parse(to_json(report));
    CHECK(object["complexity"].dump() == growth_object(measured()).dump());
    CHECK(object["estimate"].dump() ==
          R"({"sizes":"n = 200000","seconds":38.4,"exceeds_limit":true,"at_limit":"n = 23000"})");
}

TEST_CASE("a program of its own has its compilation and its growth") {
    ProgramReport report;
    report.program = "a.cpp";
    report.compile.ok = true;
    report.complexity = measured();
    const auto object = nlohmann::ordered_json::parse(to_json(report));
    CHECK(object.size() == 3);
    CHECK(object["program"] == "a.cpp");
    CHECK(object["compile"]["ok"] == true);
    CHECK(object["complexity"].dump() == growth_object(measured()).dump());
}
