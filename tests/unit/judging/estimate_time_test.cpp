// The solution takes 3 ms of CPU time for each value of its input, so that what an estimate says
// can only come from the run that is made for it.

#include "judging/estimate_time.h"

#include <utility>

#include "bench_fixture.h"

using namespace judge;
using std::chrono_literals::operator""ms;

namespace {

class Estimate {
  public:
    Estimate() {
        growth_.curve = {{{{"n", {.power = 1}}}, 1}};
        growth_.largest = {{0, {20}, 1, {}}, 20};
    }

    /// A test with so many values that ended so after that much CPU time.
    Estimate& test(long long size, Verdict verdict, std::chrono::nanoseconds cpu) {
        PreparedTest test;
        test.input_path = std::to_string(tests_.size());
        test.sizes = {size};
        tests_.push_back(std::move(test));
        outcomes_.emplace_back().report.verdict = verdict;
        outcomes_.back().report.cpu = cpu;
        return *this;
    }
    /// What no run on an input that was counted tells.
    Estimate& uncounted() {
        growth_.largest = {};
        return *this;
    }

    std::optional<GrowthEstimate> made() {
        for (std::size_t i = 0; i < tests_.size(); ++i)
            outcomes_[i].test = &tests_[i];
        static const TinyProblem folder(files());
        static const Problem problem = folder.load();
        static const ProblemPrograms programs = build_programs(problem);
        static const BuildResult solution = expect(build_solution(
            bench(), bench().workers.first(), problem,
            folder.submission("#include <ctime>\n#include <vector>\n"
                              "int total(const std::vector<int>& values) {\n"
                              "    const auto until = 3 * CLOCKS_PER_SEC / 1000 * values.size();\n"
                              "    while (std::clock() < static_cast<std::clock_t>(until)) {\n"
                              "    }\n"
                              "    return 0;\n"
                              "}\n")));
        REQUIRE(solution.report.ok);
        return estimate_time(bench(), problem,
                             {solution.executable, programs.tool, tests_, outcomes_, 200ms},
                             growth_);
    }

  private:
    static TinyProblem::Files files() {
        TinyProblem::Files files = total_files();
        files["problem.yaml"] +=
            "complexity:\n"
            "  time: O(n)\n"
            "  space: O(1)\n"
            "  sizes:\n"
            "    n: values.size()\n"
            "  grow:\n"
            "    - some(n)\n";
        return files;
    }

    std::vector<PreparedTest> tests_;
    std::vector<TestOutcome> outcomes_;
    DescribedGrowth growth_;
};

}  // namespace

TEST_CASE("an estimate comes from a run to its end, not from how long one was let run") {
    const auto estimate = Estimate()
                              .test(1, Verdict::accepted, 1ms)
                              .test(100, Verdict::time_limit_exceeded, 210ms)
                              .made();
    REQUIRE(estimate);
    CHECK(estimate->sizes == "n = 100");
    CHECK(estimate->seconds > 0.25);
    CHECK(estimate->seconds < 0.9);
    CHECK(estimate->exceeds_limit);
}

TEST_CASE("what was stopped gives no estimate by itself") {
    CHECK_FALSE(Estimate()
                    .test(1, Verdict::accepted, 1ms)
                    .test(100, Verdict::time_limit_exceeded, 210ms)
                    .uncounted()
                    .made());
    CHECK_FALSE(Estimate().test(100, Verdict::time_limit_exceeded, 210ms).made());
}

TEST_CASE("an estimate that a run outlived before it was stopped is not told") {
    CHECK_FALSE(Estimate()
                    .test(1, Verdict::accepted, 1ms)
                    .test(100, Verdict::time_limit_exceeded, 5000ms)
                    .made());
}

TEST_CASE("where the large tests finished there is nothing to estimate") {
    CHECK_FALSE(Estimate()
                    .test(1, Verdict::accepted, 1ms)
                    .test(100, Verdict::accepted, 190ms)
                    .test(10, Verdict::time_limit_exceeded, 210ms)
                    .made());
}
