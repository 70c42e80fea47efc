#include "claims/claims.h"

#include <doctest/doctest.h>
#include <rapidcheck.h>

#include <string>
#include <vector>

using namespace judge;

namespace {

/// "time, space" of what the source claims, with "-" for none, and "?" before what cannot be read.
std::string claims_in(const std::string& source,
                      const std::vector<std::string>& variables = {"n", "k"}) {
    const auto text = [](const std::optional<ClaimedOrder>& claim) {
        return !claim         ? "-"
               : claim->order ? to_text(*claim->order) + (claim->per_call ? " per call" : "")
                              : "?" + claim->text;
    };
    const Claims claims = read_claims(source, variables);
    return text(claims.time) + ", " + text(claims.space);
}

}  // namespace

TEST_CASE("a claim is read in the form that the problems use") {
    CHECK(claims_in("// time: O(n log k), space: O(n)\n") == "O(n log k), O(n)");
    CHECK(
        claims_in("// verdict: accepted\n// time: O(n log k), space: O(n)\n#include <vector>\n") ==
        "O(n log k), O(n)");
    CHECK(claims_in("// time: O((n + k)*d), space: O(d^2) where d is the number of changes\n") ==
          "O(n*d + k*d), O(d^2)");
    CHECK(claims_in("// time: O(n) space: O(1)\n") == "O(n), O(1)");
}

TEST_CASE("either may stand alone, come first, or have a line of its own") {
    CHECK(claims_in("// time: O(n)\n") == "O(n), -");
    CHECK(claims_in("// space: O(n)\n") == "-, O(n)");
    CHECK(claims_in("// space: O(1), time: O(n)\n") == "O(n), O(1)");
    CHECK(claims_in("// Time: O(n)\nint x;\n// Space: O(1)\n") == "O(n), O(1)");
}

TEST_CASE("the first claim of each wins") {
    CHECK(claims_in("// time: O(n)\n// time: O(n^2), space: O(1)\n// space: O(k)\n") ==
          "O(n), O(1)");
}

TEST_CASE("labels are read as people write them") {
    for (const char* const line : {"// Time complexity: O(n log n), space complexity: O(1)",
                                   "// TIME COMPLEXITY = O(N log N); SPACE COMPLEXITY = O(1)",
                                   "// TC: O(nlogn)  SC: O(1)",
                                   "// TC - O(n*log(n)), SC - O(1)",
                                   "// Time O(n log n), space O(1)",
                                   "// Time: O(n log n) | Space: O(1)",
                                   "// O(n log n) time, O(1) space",
                                   "// O(n log n) time and O(1) extra space",
                                   "// Runs in O(n log n) time and O(1) auxiliary space.",
                                   "// Complexity: O(n log n) time, O(1) space",
                                   "// time complexity is O(n log n) and space complexity is O(1)",
                                   "// Runtime: O(n log n), Memory: O(1)",
                                   "/* Time: O(n log n), Space: O(1) */",
                                   "/**\n * Time: O(n log n)\n * Space: O(1)\n */",
                                   "//time:O(nlogn),space:O(1)",
                                   "/// @time O(n log n)\n/// @space O(1)",
                                   "// time: n log n, space: constant",
                                   "// time: nlogn space: O(1)",
                                   "// Time: Θ(n·log₂ n), Space: Θ(1)",
                                   "// - Time: `O(n log n)` - Space: `O(1)`",
                                   "// time (worst case): O(n log n), space: amortized O(1)",
                                   "// time: n log n because of the sort, space: O(1)",
                                   "    // time: O(n log n)\r\n    // space: O(1)\r\n"})
        CHECK(claims_in(line) == "O(n log n), O(1)");
    CHECK(claims_in("// time and space: O(n)") == "O(n), O(n)");
    CHECK(claims_in("// Time/Space complexity: O(n)") == "O(n), O(n)");
    CHECK(claims_in("// complexity: O(n^2)") == "O(n^2), -");
    CHECK(claims_in("// time: amortised O(1) per call") == "O(1) per call, -");
    CHECK(claims_in("// time: quadratic", {"n"}) == "O(n^2), -");
    CHECK(claims_in("// time: O(rows * cols)", {"rows", "cols"}) == "O(rows*cols), -");
}

TEST_CASE("prose about time and space claims nothing") {
    for (const char* const line : {"// verdict: time-limit-exceeded",
                                   "// time: 500 ms",
                                   "// time: 2s",
                                   "// space: 3",
                                   "// the time is the larger of both",
                                   "// one at a time: keep it in the set",
                                   "// time limit: none",
                                   "// each time O(k) elements are moved",
                                   "int time = 0;  // O(1) time to set",
                                   "// takes time, O(n) of it is waste",
                                   "// O(n)",
                                   "std::string s = \"// time: O(n)\";",
                                   "std::string s = R\"(\n// time: O(n)\n)\";",
                                   "#define time O(n)",
                                   "int time: 3;",
                                   "// moves O(k) each time",
                                   "// std::set S: O(log n) lookups",
                                   "// S = O(n) elements",
                                   "// T(n) = 2T(n/2) + O(n)",
                                   "// Add your time complexity here, e.g. $$O(n)$$",
                                   "// template T: O(1) copyable"})
        CHECK(claims_in(line) == "-, -");
}

TEST_CASE("a claim that cannot be read is kept as it is written") {
    CHECK(claims_in("// time: O(n^k), space: O(1)") == "?O(n^k), O(1)");
    CHECK(claims_in("// time: O(min(n, k)), space: O(C(n, k))") == "?O(min(n, k)), ?O(C(n, k))");
    CHECK(claims_in("// O(s.size()) time") == "?O(s.size()), -");
    CHECK(claims_in("// Time O(n^k)") == "?O(n^k), -");
    CHECK(claims_in("// time: O(n log(n), space: O(1)") == "?O(n log(n), O(1)");
    CHECK(claims_in("// time: O(n") == "?O(n, -");
    CHECK(claims_in("// time: O(" + std::string(60, 'n') + "^k)").size() <
          std::string("?, -").size() + 41);
    CHECK(claims_in("// time: n^k") == "-, -");
    CHECK(claims_in("// time: O(...), space: O(?)") == "-, -");
}

TEST_CASE("a claim that can be read goes before one that cannot") {
    CHECK(claims_in("// time: O(n^k)\n// time: O(n^2)\n// time: O(n)\n") == "O(n^2), -");
    CHECK(claims_in("// time: O(n^2)\n// time: O(n^k)\n") == "O(n^2), -");
}

TEST_CASE("an order goes on behind its parenthesis") {
    const auto time = [](const std::string& order) {
        return claims_in("// time: " + order + ", space: O(1)", {"n", "m"});
    };
    CHECK(time("O(n)^2") == "O(n^2), O(1)");
    CHECK(time("O(n)²") == "O(n^2), O(1)");
    CHECK(time("O(n)*O(m)") == "O(n*m), O(1)");
    CHECK(time("O(n) * O(log m)") == "O(n log m), O(1)");
    CHECK(time("O(n) + O(m)") == "O(n + m), O(1)");
    CHECK(time("O(n) + m log m") == "O(n + m log m), O(1)");
    CHECK(time("O(n) log n") == "O(n log n), O(1)");
    CHECK(time("O(n) * log(n)") == "O(n log n), O(1)");
    CHECK(time("O(n)/m") == "O(n/m), O(1)");
    CHECK(time("O(n)/2") == "O(n), O(1)");
    CHECK(time("O(1) / call") == "O(1) per call, O(1)");
    CHECK(time("*O(n)*") == "O(n), O(1)");
    CHECK(time("O(n) for the scan + O(n log n) for the sort") == "O(n log n), O(1)");
    CHECK(time("O(n) + O(n log n) = O(n log n)") == "O(n log n), O(1)");
    CHECK(time("O(n*26) = O(n)") == "O(n), O(1)");
    CHECK(claims_in("// time: O(n) + space: O(1)") == "O(n), O(1)");
}

TEST_CASE("vertices and edges are n and m where the problem calls them so") {
    CHECK(claims_in("// time: O(V + E), space: O(V)", {"n", "m"}) == "O(n + m), O(n)");
    CHECK(claims_in("// time: O(E log V)", {"n", "m"}) == "O(m log n), -");
    CHECK(claims_in("// time: O(V + E)", {"V", "E"}) == "O(V + E), -");
    CHECK(claims_in("// time: O(V + E)", {"n", "k"}) == "O(V + E), -");
}

TEST_CASE("of several cases the worst is meant") {
    for (const char* const line :
         {"// Time: best O(n), worst O(n^2)", "// time: O(n) average, O(n^2) worst",
          "// time: worst O(n^2), best O(n)", "// Time: O(n^2) worst case, O(n) best case",
          "// Time complexity (worst case): O(n^2)", "// Time: O(n) (average), O(n^2) (worst)",
          "// Time: average O(n) worst O(n^2)", "// Time: best: O(n) worst: O(n^2)",
          "// Time: O(n) on average and O(n^2) in the worst case",
          "// Time: O(n) best case when sorted, O(n^2) worst case when reversed",
          "// Best time: O(n), worst time: O(n^2)",
          "// Best case time complexity: O(n)\n// Worst case time complexity: O(n^2)",
          "// Average time O(n)\n// Worst time O(n^2)",
          "// O(n) time on average, O(n^2) time in the worst case", "// time: O(n) to O(n^2)",
          "// time: between O(n) and O(n^2)", "// time: n best, n^2 worst",
          "// Time complexity:\n//   Best: O(n)\n//   Worst: O(n^2)"}) {
        CAPTURE(line);
        CHECK(claims_in(line) == "O(n^2), -");
    }
    CHECK(claims_in("// time: O(n) average, O(1) space") == "O(n), O(1)");
    CHECK(claims_in("// time: amortized O(1), O(n) worst") == "O(1), -");
    CHECK(claims_in("// time: O(n) because a lookup is O(1) on average") == "O(n), -");
    CHECK(claims_in("// time: O(n) to build, O(log n) per query") == "O(n), -");
    CHECK(claims_in("// time: O(n)\n// time: O(n^2) worst, in another function") == "O(n), -");
}

TEST_CASE("what one call costs is told from what all of them do") {
    for (const char* const line :
         {"// time: O(log n) per call", "// O(log n) time per call", "// Time per call: O(log n)",
          "// Each call: O(log n) time", "// Time: amortised O(log n) for each operation",
          "// time: O(log n)/query", "// time: log n per call", "// time: O(log n) (per op)"}) {
        CAPTURE(line);
        CHECK(claims_in(line) == "O(log n) per call, -");
    }
    CHECK(claims_in("// time: O(n) to build, O(log n) per query") == "O(n), -");
    CHECK(claims_in("// time: O(n) per element") == "O(n), -");
}

TEST_CASE("time and space are told apart however they are paired") {
    for (const char* const line :
         {"// TC: O(n) / SC: O(1)",
          "// TC:O(n)/SC:O(1)",
          "// T: O(n), S: O(1)",
          "// T(n) = O(n)\n// S(n) = O(1)",
          "// T/S: O(n)/O(1)",
          "// Time/Space: O(n)/O(1)",
          "// Time & Space: O(n), O(1)",
          "// Space and time complexity: O(1) and O(n)",
          "// O(n)/O(1) time/space",
          "// O(N) time, O(1) space",
          "// O(n) time | O(1) space - where n is the length",
          "// @time O(n)\n// @space O(1)",
          "// @complexity Time: O(n), Space: O(1)",
          "// Complexity:\n// - Time: O(n)\n// - Space: O(1)",
          "// Complexity (time): O(n), (space): O(1)",
          "// Complexity: Time O(n), Space O(1)",
          "// Time O(n) Space O(1)",
          "// Two pointers (time O(n), space O(1)).",
          "// Time complexity\n// O(n)\n// Space complexity\n// O(1)",
          "/*\n# Complexity\n- Time complexity:\n$$O(n)$$\n\n- Space complexity:\n$$O(1)$$\n*/",
          "// **Time:** $\\mathcal{O}(n)$, **Space:** *O(1)*",
          "// Time :- O(n), Space --> O(1)",
          "// time_complexity = O(n), spaceComplexity = O(1)",
          "// Time complexity of this solution is O(n), memory usage: O(1)"}) {
        CAPTURE(line);
        CHECK(claims_in(line) == "O(n), O(1)");
    }
    CHECK(claims_in("// O(n) time and space") == "O(n), O(n)");
    CHECK(claims_in("// Time and space: O(n) average, O(n^2) worst") == "O(n^2), O(n^2)");
    CHECK(claims_in("// Complexity (space): O(1)") == "-, O(1)");
}

TEST_CASE("any text has claims or none") {
    const std::vector<std::string> pieces = {
        "//",   "/*", "*/", "time", "space", "complexity", ":",  "=",  " is ",
        "O(",   ")",  "n",  "log",  ",",     "and",        "\n", "\"", "'",
        "R\"(", "\\", "(",  " ",    "\xff",  "Θ(",         "tc", "-",  "1"};
    CHECK(rc::check("any text", [&] {
        std::string text;
        for (const std::string& piece :
             *rc::gen::container<std::vector<std::string>>(rc::gen::elementOf(pieces))) {
            text += piece;
        }
        read_claims(text, {"n"});
    }));
}

TEST_CASE("a line of any length is read in a moment") {
    std::string line = "//";
    for (int i = 0; i < 200'000; ++i)
        line += " time";
    CHECK(claims_in(line + "\n// time: O(n)\n") == "O(n), -");
}
