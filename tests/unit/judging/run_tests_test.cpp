// Runs near the time limit and what follows from them. The solution uses as much CPU time as its
// input says, by its own CPU clock, so that each run falls clearly in or out.

#include "judging/run_tests.h"

#include <list>

#include "bench_fixture.h"

using namespace judge;
using std::chrono_literals::operator""ms;

namespace {

class Spinner {
  public:
    Spinner() {
        problem_.slug = "spin";
        problem_.interface = ProgramInterface{};
        problem_.check = ExactCheck{};
        solution_ = built("std::clock_t until = 0; std::cin >> until;");
        plan_.solution = &solution_;
        plan_.time_limit = 200ms;
    }

    /// A test that takes so much CPU time.
    Spinner& test(int milliseconds, const std::string& answer = "done\n") {
        const std::string stem = folder_.path() + "/" + std::to_string(tests_.size());
        REQUIRE(write_file(stem + ".in", std::to_string(milliseconds) + "\n"));
        REQUIRE(write_file(stem + ".ans", answer));
        tests_.push_back({std::to_string(milliseconds),
                          false,
                          "",
                          stem + ".in",
                          stem + ".ans",
                          {},
                          {},
                          {},
                          {},
                          {}});
        plan_.tests.push_back(&tests_.back());
        return *this;
    }
    /// The limit was set by what takes 60 ms now, and took so much then.
    Spinner& set_by(std::chrono::nanoseconds cpu) {
        plan_.pacemaker = {
            [this](Worker&) -> Result<Program> { return built("const std::clock_t until = 60;"); },
            plan_.tests.front(), cpu};
        return *this;
    }
    Spinner& all() {
        plan_.all = true;
        return *this;
    }

    std::vector<TestOutcome> outcomes() {
        plan_.tool = &no_tool_;
        return expect(run_tests(bench(), problem_, plan_));
    }

    /// "MILLISECONDS VERDICT", and "stopped" or "again" where it was that, for each test.
    std::string told() {
        std::string text;
        for (const TestOutcome& outcome : outcomes())
            text += outcome.report.name + " " + std::string(kebab(outcome.report.verdict)) +
                    (outcome.report.stopped ? " stopped" : "") +
                    (outcome.report.rerun ? " again\n" : "\n");
        return text;
    }

  private:
    Program built(const std::string& until) {
        const std::string text = "#include <ctime>\n#include <iostream>\nint main() {\n" + until +
                                 "\nwhile (std::clock() < until * CLOCKS_PER_SEC / 1000) {\n}\n"
                                 "std::cout << \"done\\n\";\n}\n";
        auto result = expect(build_solution(bench(), bench().workers.first(), problem_,
                                            {folder_.path(), "spin.cpp", text}));
        REQUIRE(result.report.ok);
        return std::move(result.executable);
    }

    TemporaryFolder folder_ = expect(TemporaryFolder::make());
    Problem problem_;
    Program solution_;
    ProblemTool no_tool_;
    std::list<PreparedTest> tests_;
    RunPlan plan_;
};

}  // namespace

TEST_CASE("a run far from the limit is decided at once") {
    CHECK(Spinner().test(20).test(100'000).told() ==
          "20 accepted\n100000 time-limit-exceeded stopped\n");
}

TEST_CASE("tests after the first that is too slow are skipped, unless all are asked for") {
    CHECK(Spinner().test(1).test(100'000).test(2).test(100'000).told() ==
          "1 accepted\n100000 time-limit-exceeded stopped\n2 skipped\n100000 skipped\n");
    CHECK(Spinner().test(100'000).test(2).all().told() ==
          "100000 time-limit-exceeded stopped\n2 accepted\n");
}

TEST_CASE("a run over the limit is measured again, and one below it is not") {
    CHECK(Spinner().test(175).told() == "175 accepted\n");
    CHECK(Spinner().test(230).test(1).told() == "230 time-limit-exceeded again\n1 skipped\n");
}

TEST_CASE("a machine that is slower now than at calibration moves the limit") {
    CHECK(Spinner().test(230).set_by(20ms).told() == "230 accepted again\n");
}

TEST_CASE("a machine that is faster now does not take back the limit that is shown") {
    CHECK(Spinner().test(175).set_by(120ms).told() == "175 accepted\n");
    CHECK(Spinner().test(230).set_by(120ms).told() == "230 time-limit-exceeded again\n");
}

TEST_CASE("what set the limit, if it is too quick to measure by, does not move it") {
    CHECK(Spinner().test(230).set_by(1ms).told() == "230 time-limit-exceeded again\n");
}

TEST_CASE("the output of the first failing test is kept, whatever was near the limit before it") {
    const auto outcomes = Spinner()
                              .test(230)
                              .set_by(20ms)
                              .test(1, "something else\n")
                              .test(2, "something else\n")
                              .outcomes();
    REQUIRE(outcomes.size() == 3);
    CHECK(outcomes[0].report.verdict == Verdict::accepted);
    CHECK_FALSE(outcomes[0].output);
    CHECK(outcomes[1].report.verdict == Verdict::wrong_answer);
    CHECK(outcomes[1].output);
    CHECK_FALSE(outcomes[2].output);
}
