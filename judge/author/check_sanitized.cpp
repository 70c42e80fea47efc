#include <fmt/core.h>

#include <algorithm>
#include <utility>

#include "author/each_test.h"
#include "author/verification.h"
#include "base/text.h"
#include "build/recipe.h"
#include "judging/conclude.h"
#include "judging/run_test.h"
#include "os/files.h"

namespace judge {
namespace {

/// The problem's own programs, built to have their mistakes told.
struct SanitizedPrograms {
    ProblemTool tool;
    Program reference;
};

Result<SanitizedPrograms> take_programs(SanitizedBuilds& builds) {
    // Both compile without sanitizers: only the machine can be at fault.
    for (const BuildResult* built : {&std::as_const(builds.tool), &std::as_const(builds.reference)})
        if (!built->report.ok)
            return internal_error(
                compile_errors(built->report, "a program with sanitizers").front().message,
                "the sanitizers come with g++: is libasan installed?");
    return SanitizedPrograms{ProblemTool(std::move(builds.tool.executable), true),
                             std::move(builds.reference.executable)};
}

/// Looks at each of the problem's own programs on one test.
class SanitizedTrial {
  public:
    SanitizedTrial(const Verification& verification, const SanitizedPrograms& programs,
                   Worker& worker, const TestJob& job, const PreparedTest& test)
        : verification_(verification),
          programs_(programs),
          worker_(worker),
          job_(job),
          test_(test) {}

    Result<Findings> look() {
        for (const auto step : {&SanitizedTrial::generate, &SanitizedTrial::check,
                                &SanitizedTrial::compare, &SanitizedTrial::answer})
            if (const auto done = (this->*step)(); !done)
                return done.errors();
        return std::move(findings_);
    }

  private:
    Result<Done> generate() {
        if (job_.generator < 0)
            return Done{};
        return programs_.tool
            .generate(worker_, verification_.problem, job_.generator,
                      seed_of(job_.spec->name, job_.repetition))
            .transform([&](const ToolOutput<Descriptor>& made) {
                tell("generator", "the generator", made.end.sanitizer);
                return Done{};
            });
    }

    Result<Done> check() {
        const auto input = open_input(test_);
        if (!input)
            return input.errors();
        return programs_.tool.check(worker_, verification_.problem, *input)
            .transform([&](const ToolOutput<InputFindings>& checked) {
                tell("check", "a constraint or the validator", checked.end.sanitizer);
                return Done{};
            });
    }

    Result<Done> compare() {
        if (!std::holds_alternative<CustomCheck>(verification_.problem.check))
            return Done{};
        const auto input = open_input(test_), answer = open_answer(test_);
        if (!input || !answer)
            return (input ? answer : input).errors();
        return programs_.tool.compare(worker_, verification_.problem, *input, *answer, *answer)
            .transform([&](const Comparison& compared) {
                tell("checker", "the checker", compared.sanitizer);
                return Done{};
            });
    }

    Result<Done> answer() {
        const auto input = open_input(test_);
        if (!input)
            return input.errors();
        RunRequest request;
        request.channel = channel_of(verification_.problem);
        request.input = input->number();
        request.limits = limits_for_problem_code(verification_.problem, true);
        request.sanitized = true;
        return run_solution(worker_, verification_.problem, programs_.reference, request)
            .transform([&](const RunOutput& run) {
                tell("reference", "the reference", sanitizer_report(run));
                return Done{};
            });
    }

    void tell(const char* kind, const char* who, const std::optional<SanitizerReport>& report) {
        if (report)
            findings_.push_back(
                {kind,
                 fmt::format("{} makes a mistake on test `{}`: {}", who, test_.name, report->what),
                 place_of(*report), "AddressSanitizer and UndefinedBehaviorSanitizer see it"});
    }

    SourceSpot place_of(const SanitizerReport& report) const {
        // UBSan has the compiler's name, ASan that of the debugging information.
        const bool in_solution =
            report.file == solution_copy || report.file == solution_in_debug_info;
        const std::string path =
            in_solution ? reference_of(verification_.problem).path : report.file;
        if (!path.starts_with(verification_.problem.folder + "/"))
            return job_.spec->where;
        const auto text = read_file(path);
        const auto lines = split_lines(text ? std::string_view(*text) : std::string_view());
        const auto index = static_cast<std::size_t>(std::max(report.line, 1) - 1);
        return verification_.place(path, report.line, index < lines.size() ? lines[index] : "");
    }

    const Verification& verification_;
    const SanitizedPrograms& programs_;
    Worker& worker_;
    const TestJob& job_;
    const PreparedTest& test_;
    Findings findings_;
};

}  // namespace

Result<Done> check_sanitized(Verification& verification, CheckReport& check) {
    const auto programs = take_programs(verification.sanitized);
    if (!programs)
        return programs.errors();
    const auto found =
        each_test(verification, "running with sanitizers",
                  [&](Worker& worker, const TestJob& job, const PreparedTest& test) {
                      return SanitizedTrial(verification, *programs, worker, job, test).look();
                  });
    if (!found)
        return found.errors();
    tell_first_of_each_kind(*found, check);
    check.facts.push_back(counted(verification.prepared.tests.size(), "test") +
                          " under ASan and UBSan");
    return Done{};
}

}  // namespace judge
