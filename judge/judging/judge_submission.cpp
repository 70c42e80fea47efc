#include <fmt/core.h>

#include <algorithm>

#include "base/text.h"
#include "judging/build_jobs.h"
#include "judging/calibrate.h"
#include "judging/estimate_time.h"
#include "judging/failure.h"
#include "judging/judging.h"
#include "judging/measure_solution.h"
#include "judging/other_conditions.h"
#include "judging/pacemaker.h"
#include "judging/prepare.h"
#include "judging/problem_record.h"
#include "judging/programs.h"
#include "judging/run_test.h"
#include "judging/run_tests.h"
#include "model/order.h"

namespace judge {
namespace {

/// The programs of one judging. Those of the problem are only built when they are needed.
struct Programs {
    BuildResult solution;
    std::optional<BuildResult> counting;  ///< The solution once more, to have its work counted.
    ProblemPrograms problem;
};

/// Which programs are built beside the solution.
struct Wanted {
    bool counting = false;
    bool tool = false;
    bool reference = false;
    bool calibrating = false;
};

/// Builds the solution and, side by side with it, what else is asked for.
Result<Programs> build_programs(Bench& bench, const Problem& problem, const Submission& submission,
                                const Wanted& wanted) {
    Programs programs;
    BuildJobs jobs;
    // The longest first.
    if (wanted.tool)
        jobs.add([&](Worker& worker) { return build_tool(bench, worker, problem); },
                 programs.problem.tool);
    jobs.add([&](Worker& worker) { return build_solution(bench, worker, problem, submission); },
             programs.solution);
    if (wanted.reference)
        jobs.add(
            [&](Worker& worker) {
                return build_stated_solution(bench, worker, problem, reference_of(problem));
            },
            programs.problem.reference);
    if (wanted.counting)
        jobs.add(
            [&](Worker& worker) {
                return build_for(Purpose::counting, bench, worker, problem, submission);
            },
            programs.counting);
    if (wanted.calibrating)
        add_calibrating(jobs, bench, problem, programs.problem.calibrating);
    if (const auto built = jobs.run(bench); !built)
        return built.errors();
    return programs;
}

/// The user's own tests, and inputs.
struct OwnTests {
    PreparedProblem prepared;
    std::size_t first = 0;  ///< How many of them come before the samples.
};

/// The tests to run, in their order; an Error for a name that no test has.
Result<std::vector<const PreparedTest*>> choose_tests(const PreparedProblem& prepared,
                                                      const OwnTests& own,
                                                      const JudgingOptions& options) {
    const auto base_name = [](const std::string& name) { return name.substr(0, name.find(" #")); };
    std::vector<const PreparedTest*> chosen;
    for (std::size_t i = 0; i < own.first; ++i)
        chosen.push_back(&own.prepared.tests[i]);
    std::vector<std::string> known;
    for (const PreparedTest& test : prepared.tests) {
        known.push_back(test.name);
        const bool named =
            options.tests.empty() ||
            std::any_of(options.tests.begin(), options.tests.end(), [&](const std::string& name) {
                return name == test.name || name == base_name(test.name);
            });
        if (named && !options.own_only && !(options.samples_only && test.hidden))
            chosen.push_back(&test);
    }
    for (const std::string& name : options.tests) {
        const bool found = std::any_of(known.begin(), known.end(), [&](const std::string& test) {
            return test == name || base_name(test) == name;
        });
        if (found)
            continue;
        const auto near = nearest(name, known);
        return usage_error("no test is called `" + name + "`",
                           near ? "did you mean `" + *near + "`?"
                                : "`--format json` shows the names of all tests");
    }
    for (std::size_t i = own.first; i < own.prepared.tests.size(); ++i)
        chosen.push_back(&own.prepared.tests[i]);
    return chosen;
}

/// Has the user's own tests made; those that have an answer are like samples.
Result<OwnTests> prepare_own_tests(Bench& bench, const Problem& problem,
                                   const ProblemPrograms& programs, const JudgingOptions& options) {
    std::vector<TestSpec> specs = options.own_tests;
    specs.insert(specs.end(), options.inputs.begin(), options.inputs.end());
    if (specs.empty())
        return OwnTests{};
    auto made = prepare_inputs(bench, problem, programs, specs);
    if (!made)
        return made.errors();
    OwnTests own{std::move(*made), options.own_tests.size()};
    for (std::size_t i = 0; i < own.first; ++i)
        own.prepared.tests[i].own = !specs[i].answer;
    return own;
}

void conclude_report(Report& report, const Problem& problem,
                     const std::vector<TestOutcome>& outcomes, bool reveal) {
    report.verdict = Verdict::accepted;
    for (const TestOutcome& outcome : outcomes) {
        report.cases.push_back(outcome.report);
        if (is_failure(outcome.report.verdict) && !report.failure) {
            report.verdict = outcome.report.verdict;
            report.failure = describe_failure(problem, outcome, reveal);
        }
        if (outcome.report.rerun)
            report.notes.push_back("`" + outcome.report.name +
                                   "` was little over the time limit at first: it was measured "
                                   "again alone, and the least of its times counts");
    }
}

/// Writes the first failing test's input, unless it is withheld; says what came of it.
Result<Done> save_failing_input(Report& report, const Problem& problem,
                                const std::vector<TestOutcome>& outcomes,
                                const JudgingOptions& options) {
    if (options.save_input.empty())
        return Done{};
    const auto failing = std::ranges::find_if(outcomes, [&](const TestOutcome& outcome) {
        return report.failure && outcome.report.name == report.failure->test;
    });
    if (failing == outcomes.end()) {
        report.notes.push_back("no test failed: no input was saved");
    } else if (failing->report.hidden && !options.reveal) {
        report.notes.push_back("no input was saved: a hidden test's is, with `--reveal`");
    } else {
        if (const auto saved = save_input(problem, *failing->test, options.save_input); !saved)
            return saved;
        report.notes.push_back("the failing input is in " + options.save_input +
                               ": `judge run` tries it with `--input " + options.save_input + "`");
    }
    return Done{};
}

}  // namespace

struct Judged::Growth {
    BuildResult counting;
    Program solution;
    ProblemTool tool;
    PreparedProblem prepared, own;  ///< The outcomes speak of the tests of both.
    std::vector<TestOutcome> outcomes;
};

Judged::Judged(Report known, std::unique_ptr<Growth> left)
    : report(std::move(known)), growth(std::move(left)) {}
Judged::Judged(Judged&&) noexcept = default;
Judged& Judged::operator=(Judged&&) noexcept = default;
Judged::~Judged() = default;

Result<Judged> judge_submission(Bench& bench, const Problem& problem, const Submission& submission,
                                const JudgingOptions& options) {
    Report report;
    report.problem = problem.slug;
    report.title = problem.title;
    report.prints_answers = channel_of(problem) == Channel::standard;
    report.solution = submission.shown_as;
    report.memory_limit = problem.limits.memory;
    report.complexity.time.intended = problem.complexity.time;
    report.complexity.space.intended = problem.complexity.space;

    auto prepared = find_prepared(bench, problem);
    const bool was_kept = prepared.has_value();
    const auto record = prepared ? std::nullopt : record_for_limit(bench, problem);
    const bool own_inputs = !options.own_tests.empty() || !options.inputs.empty();
    const bool own_checker = std::holds_alternative<CustomCheck>(problem.check);
    const bool growth_wanted = options.complexity && !problem.complexity.grow.empty();
    auto programs =
        build_programs(bench, problem, submission,
                       {.counting = growth_wanted,
                        .tool = !prepared || own_inputs || own_checker || growth_wanted,
                        .reference = (!prepared || own_inputs) && has_reference(problem),
                        .calibrating = !prepared && !record});
    if (!programs)
        return programs.errors();
    report.compile = programs->solution.report;
    if (!report.compile.ok) {
        report.verdict = Verdict::compile_error;
        return Judged(std::move(report));
    }

    if (!prepared) {
        auto made = prepare_problem(bench, problem, programs->problem, record);
        if (!made)
            return made.errors();
        prepared = std::move(*made);
    }
    auto own = prepare_own_tests(bench, problem, programs->problem, options);
    if (!own)
        return own.errors();

    RunPlan plan;
    auto chosen = choose_tests(*prepared, *own, options);
    if (!chosen)
        return chosen.errors();
    plan.tests = std::move(*chosen);
    plan.solution = &programs->solution.executable;
    plan.tool = &programs->problem.tool;
    const TimeLimit limit = options.time_limit.value_or(prepared->time_limit);
    plan.time_limit = limit.limit;
    plan.pacemaker = pacemaker(bench, problem, prepared->tests, limit);
    for (const LeftOut& one : limit.left_out)
        report.notes.push_back(
            fmt::format("the problem's {} is stated to be accepted, but fails \"{}\": the time "
                        "limit is measured without it",
                        one.solution, one.test));
    plan.all = options.all;
    report.time_limit = limit.limit;
    report.machine_ratio = limit.machine_ratio;
    if (limit.machine_ratio.value_or(1) != 1)
        report.notes.push_back(
            fmt::format("this machine takes {:g} times as long as the one that measured the time "
                        "limit, which is scaled by that",
                        *limit.machine_ratio));
    auto outcomes = run_tests(bench, problem, plan);
    if (!outcomes && was_kept && drop_damaged(bench, problem, *prepared))
        return judge_submission(bench, problem, submission, options);
    if (!outcomes)
        return outcomes.errors();
    conclude_report(report, problem, *outcomes, options.reveal);
    if (const auto saved = save_failing_input(report, problem, *outcomes, options); !saved)
        return saved.errors();
    if (report.verdict == Verdict::accepted) {
        auto dependence = find_dependence(bench.workers.first(), problem, *plan.solution,
                                          *plan.tool, plan.tests, plan.time_limit);
        if (!dependence)
            return dependence.errors();
        if (*dependence)
            report.notes.push_back(**std::move(dependence));
    }
    if (!growth_wanted || !is_growth_wanted(report.verdict, report.cases))
        return Judged(std::move(report));
    return Judged(std::move(report),
                  std::make_unique<Judged::Growth>(Judged::Growth{
                      std::move(*programs->counting), std::move(programs->solution.executable),
                      std::move(programs->problem.tool), std::move(*prepared),
                      std::move(own->prepared), std::move(*outcomes)}));
}

Result<Done> complete_growth(Bench& bench, const Problem& problem, const Submission& submission,
                             Judged& judged) {
    if (judged.growth == nullptr)
        return Done{};
    const std::unique_ptr<Judged::Growth> left = std::move(judged.growth);
    const auto growth =
        measure_solution(bench, problem, submission, std::move(left->counting), left->tool);
    if (!growth)
        return growth.errors();
    judged.report.complexity = growth->report;
    judged.report.estimate = estimate_time(bench, problem,
                                           {left->solution, left->tool, left->prepared.tests,
                                            left->outcomes, judged.report.time_limit},
                                           *growth);
    return Done{};
}

}  // namespace judge
