#include "judging/calibrate.h"

#include <doctest/doctest.h>

#include <chrono>
#include <vector>

using namespace judge;
using std::chrono::milliseconds;
using std::chrono_literals::operator""ms;

namespace {

struct Timed {
    milliseconds cpu, wall;
};

/// "LEAST after RUNS", and "busy" if it says so, where the run in company took 125 ms; the last of
/// `runs` goes on for ever.
std::string least_of(const std::vector<Timed>& runs) {
    std::size_t used = 0;
    const auto least = least_time(125ms, [&]() -> Result<RunResult> {
        const Timed& run = runs[std::min(used++, runs.size() - 1)];
        RunResult result;
        result.cpu = run.cpu;
        result.wall = run.wall;
        return result;
    });
    REQUIRE(least);
    return to_text(least->cpu) + " after " + std::to_string(used) + (least->busy ? ", busy" : "");
}

StatedSolution stated(const std::string& name, Verdict verdict) {
    StatedSolution solution;
    solution.path = name;
    solution.verdict = verdict;
    solution.reference = name == "reference";
    solution.slowest = name == "maps";
    return solution;
}

/// The names of those that set the limit.
std::string setting(const std::vector<StatedSolution>& solutions) {
    Problem problem;
    problem.solutions = solutions;
    std::string names;
    for (const StatedSolution* solution : calibrating_solutions(problem))
        names += solution->path + " ";
    return names;
}

const StatedSolution reference = stated("reference", Verdict::accepted);
const StatedSolution second = stated("second", Verdict::accepted);
const StatedSolution maps = stated("maps", Verdict::accepted);
const StatedSolution brute = stated("brute", Verdict::time_limit_exceeded);

}  // namespace

TEST_CASE("on a quiet machine the least of the first run and two alone counts") {
    CHECK(least_of({{120ms, 121ms}, {110ms, 112ms}, {90ms, 91ms}}) == "110 ms after 2");
    CHECK(least_of({{130ms, 131ms}}) == "125 ms after 2");
}

TEST_CASE("runs that had to wait for a processor are made up for") {
    CHECK(least_of({{150ms, 290ms}, {120ms, 121ms}, {140ms, 300ms}, {110ms, 111ms}}) ==
          "110 ms after 4");
    CHECK(least_of({{90ms, 300ms}, {120ms, 121ms}}) == "90 ms after 3");
}

TEST_CASE("a machine that stays busy is least_of") {
    CHECK(least_of({{110ms, 290ms}, {140ms, 300ms}}) == "110 ms after 7, busy");
}

TEST_CASE("starting is no waiting, and neither is computing on two processors") {
    CHECK(least_of({{1ms, 5ms}}) == "1 ms after 2");
    CHECK(least_of({{120ms, 60ms}}) == "120 ms after 2");
}

TEST_CASE("a run that fails ends the measurement") {
    CHECK_FALSE(least_time(1ms, []() -> Result<RunResult> { return internal_error("no runner"); }));
}

TEST_CASE("accepted solutions set the limit, unless some are marked as the slowest") {
    CHECK(setting({brute, reference, second}) == "second ");
    CHECK(setting({brute, maps, reference, second}) == "maps ");
    CHECK(setting({reference, brute}) == "");
}

TEST_CASE("no solution sets a limit that is stated") {
    Problem problem;
    problem.solutions = {reference, second};
    problem.limits.time = 100ms;
    CHECK(calibrating_solutions(problem).empty());
}
