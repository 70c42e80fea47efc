#include "judging/produce_test.h"

#include <fmt/core.h>

#include <algorithm>
#include <cctype>
#include <limits>

#include "base/digest.h"
#include "base/overloaded.h"
#include "base/text.h"
#include "check/check.h"
#include "judging/compare.h"
#include "judging/conclude.h"
#include "judging/run_test.h"
#include "os/content.h"
#include "os/files.h"

namespace judge {
namespace {

Error at(const TestJob& job, std::string message, std::string help = {}) {
    return {std::move(message), job.spec->where, std::move(help)};
}

/// The reference does not give the stated answer. Of the two, an author has to suspect both; who
/// writes tests of their own is not told the right one unasked.
Error other_answer(const TestJob& job, const std::string& difference) {
    if (job.spec->own)
        return {fmt::format("the answer stated for `{}` is not what the problem's reference "
                            "solution gives",
                            job.name),
                job.spec->answer_where,
                "correct it, or leave it out; `judge run --mine --reveal` shows the right one"};
    return {fmt::format("the reference does not give the answer stated for test `{}`: {}", job.name,
                        difference),
            job.spec->answer_where, "work the answer out again by hand: one of the two is wrong"};
}

/// The same Errors, naming the test, and standing at it where they have no place of their own. What
/// the machine fails of is no test's.
Errors of_test(const TestJob& job, Errors errors) {
    for (Error& error : errors) {
        if (error.kind != Error::Kind::usage)
            continue;
        error.message += fmt::format(" (test `{}`)", job.name);
        if (!error.where && !job.spec->where.file.empty())
            error.where = job.spec->where;
    }
    return errors;
}

/// What the problem's own C++ failed of, as the mistake in the problem that it is.
Error failed(const TestJob& job, const char* what, const Conclusion& end) {
    return at(job, fmt::format("{} of test `{}` failed: {}", what, job.name, in_words(end)));
}

Result<Done> copy_file(const std::string& from, const std::string& to) {
    return open_file(from).and_then(
        [&](const Descriptor& file) { return save_content(file.number(), to); });
}

Result<Done> write_input(Worker& worker, const Problem& problem, const ProblemPrograms& programs,
                         const TestJob& job, const std::string& path) {
    if (const auto* text = std::get_if<std::string>(&job.spec->input))
        return write_file(path, *text);
    if (const auto* file = std::get_if<InputFile>(&job.spec->input))
        return job.spec->own ? copy_argument(file->path, path) : copy_file(file->path, path);
    const auto input = programs.tool.generate(worker, problem, job.generator,
                                              seed_of(job.spec->name, job.repetition));
    if (!input)
        return input.errors();
    if (!input->is_made())
        return failed(job, "the generator", input->end);
    // Only the judge tells a full disk from a generator that fails.
    return save_content(input->value.number(), path);
}

/// The answer that stands in the problem file or beside it, if there is one.
Result<Done> write_stated_answer(const Problem& problem, const TestJob& job,
                                 const std::string& path) {
    const TestSpec& spec = *job.spec;
    if (spec.answer)
        return write_file(path, *spec.answer);
    if (!spec.answer_file.empty())
        return copy_file(spec.answer_file, path);
    if (!has_reference(problem))
        return at(job,
                  fmt::format("{} has no solution that could answer `{}`", problem.slug, job.name),
                  "state the answer, as `output:` beside the input");
    return Done{};
}

/// "call 3, `allow`", for a class problem's violations.
std::string violation_in_words(const Problem& problem, const InputFindings::Violation& violation) {
    if (violation.constraint < 0)
        return violation.message;
    const Constraint& constraint =
        problem.constraints[static_cast<std::size_t>(violation.constraint)];
    std::string text = "`" + constraint.condition.code +
                       (violation.message.empty() ? "` does not hold" : "` throws an exception");
    if (!constraint.method.empty() && violation.call >= 0)
        text += fmt::format(" for call {} (`{}`)", violation.call, constraint.method);
    if (!violation.message.empty())
        text += ": " + violation.message;
    return text;
}

/// Whether `code` speaks of `name`.
bool names(std::string_view code, std::string_view name) {
    const auto continues = [](char byte) {
        return std::isalnum(static_cast<unsigned char>(byte)) != 0 || byte == '_';
    };
    for (std::size_t at = code.find(name); at != code.npos; at = code.find(name, at + 1)) {
        const std::size_t end = at + name.size();
        if ((at == 0 || !continues(code[at - 1])) && (end == code.size() || !continues(code[end])))
            return true;
    }
    return false;
}

/// Where the validator's message points to. A program's own input is its file: what is said of a
/// line is true of both.
SourceSpot place_of_message(const TestSpec& spec, const Descriptor& input,
                            const InputFindings::Violation& violation) {
    SourceSpot spot = spec.where;
    if (spec.own && violation.line > 0) {
        spot.line = violation.line;
        spot.column = violation.column;
        spot.text = line_of(input.number(), violation.line);
    }
    return spot;
}

/// Where the value was written of which `condition` speaks. Of several values it is a number rather
/// than an array: that one is the shorter.
SourceSpot place_of_value(const FunctionInterface& function, const TestSpec& spec,
                          const std::string& condition) {
    const SourceSpot* place = &spec.where;
    int depth = std::numeric_limits<int>::max();
    for (std::size_t i = 0; i < std::min(function.parameters.size(), spec.places.size()); ++i)
        if (const Parameter& parameter = function.parameters[i];
            names(condition, parameter.name) && parameter.type.depth() < depth) {
            place = &spec.places[i];
            depth = parameter.type.depth();
        }
    return *place;
}

/// Where the value or the call was written that breaks a constraint; where its test was, if that is
/// not known.
SourceSpot place_of(const Problem& problem, const TestSpec& spec, const Descriptor& input,
                    const InputFindings::Violation& violation) {
    if (violation.constraint < 0)
        return place_of_message(spec, input, violation);
    const std::string& condition =
        problem.constraints[static_cast<std::size_t>(violation.constraint)].condition.code;
    const auto call = static_cast<std::size_t>(std::max(violation.call, 0L));
    return std::visit(Overloaded{[&](const FunctionInterface& function) {
                                     return place_of_value(function, spec, condition);
                                 },
                                 [&](const ClassInterface&) {
                                     return call < spec.places.size() ? spec.places[call]
                                                                      : spec.where;
                                 },
                                 [&](const ProgramInterface&) { return spec.where; }},
                      problem.interface);
}

Error broken_constraint(const Problem& problem, const TestJob& job, const Descriptor& input,
                        const InputFindings::Violation& violation) {
    const TestSpec& spec = *job.spec;
    const char* const what = spec.own ? "input" : spec.sample ? "sample" : "test";
    const std::string message = fmt::format("the {} `{}` breaks a constraint: {}", what, job.name,
                                            violation_in_words(problem, violation));
    const std::string help =
        spec.own ? fmt::format("`judge show {}` lists what an input keeps to", problem.slug)
                 : "change the input, or the constraint";
    return {message, place_of(problem, spec, input, violation), help};
}

/// Checks the constraints; the sizes of the input, in the order of the problem's.
Result<std::vector<long long>> check_input(Worker& worker, const Problem& problem,
                                           const ProblemPrograms& programs, const TestJob& job,
                                           const Descriptor& input) {
    const auto checked = programs.tool.check(worker, problem, input);
    if (!checked)
        return of_test(job, checked.errors());
    if (!checked->is_made())
        return failed(job, "checking the input", checked->end);
    Errors errors;
    for (const InputFindings::Violation& violation : checked->value.violations)
        errors.push_back(broken_constraint(problem, job, input, violation));
    if (!errors.empty())
        return errors;
    return checked->value.sizes;
}

/// Has the reference answer.
Result<RunOutput> reference_answer(Worker& worker, const Problem& problem,
                                   const ProblemPrograms& programs, const TestJob& job,
                                   const PreparedTest& test) {
    const std::chrono::nanoseconds most = limits_for_problem_code(problem).cpu;
    auto run = run_test(worker, problem, programs.reference, test, most);
    if (!run)
        return run.errors();
    const Conclusion end = conclude(*run, problem.limits, most);
    if (end.verdict != Verdict::accepted)
        return at(job, fmt::format("the reference fails on test `{}`: {} ({})", job.name,
                                   title(end.verdict), in_words(end)));
    if (channel_of(problem) == Channel::harness && size_of(run->answer.number()).count == 0)
        return at(job, fmt::format("the reference does not answer test `{}`", job.name));
    const auto broken = broken_answer(problem.interface,
                                      read_descriptor(run->answer.number(), problem.limits.output));
    if (broken)
        return at(job, fmt::format("the reference's answer to test `{}` is no value: {}", job.name,
                                   *broken));
    return run;
}

}  // namespace

std::vector<TestJob> test_jobs(const std::vector<TestSpec>& specs, const std::string& folder) {
    std::vector<TestJob> jobs;
    int generators = 0;
    for (const TestSpec& spec : specs) {
        const bool generated = std::holds_alternative<Expression>(spec.input);
        for (int i = 0; i < spec.repeat; ++i) {
            jobs.push_back({&spec, i, generated ? generators : -1, repeated_name(spec, i),
                            fmt::format("{}/{:04}", folder, jobs.size() + 1)});
        }
        generators += generated ? 1 : 0;
    }
    return jobs;
}

Result<PreparedTest> produce_test(Worker& worker, const Problem& problem,
                                  const ProblemPrograms& programs, const TestJob& job) {
    PreparedTest test;
    test.name = job.name;
    test.hidden = !job.spec->sample;
    test.note = job.spec->note;
    test.input_path = job.stem + ".in";
    test.answer_path = job.stem + ".ans";
    const auto written = write_input(worker, problem, programs, job, test.input_path);
    if (!written)
        return written.errors();

    const auto input = open_file(test.input_path);
    if (!input)
        return input.errors();
    test.input_size = size_of(input->number());
    const auto checked = check_input(worker, problem, programs, job, *input);
    if (!checked)
        return checked.errors();
    test.sizes = *checked;

    if (const auto stated = write_stated_answer(problem, job, test.answer_path); !stated)
        return stated.errors();
    if (!has_reference(problem))
        return test;
    const auto run = reference_answer(worker, problem, programs, job, test);
    if (!run)
        return run.errors();
    test.reference_cpu = run->result.cpu;

    if (!job.spec->is_answered()) {
        const auto saved = save_content(run->answer.number(), test.answer_path);
        if (!saved)
            return saved.errors();
        return test;
    }
    // Worked out by hand: the reference must agree.
    const auto compared = compare_answer(worker, problem, programs.tool, test, run->answer);
    if (!compared)
        return compared.errors();
    if (compared->verdict != Verdict::accepted)
        return other_answer(job, compared->reason);
    return test;
}

}  // namespace judge
