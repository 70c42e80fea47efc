#include "judging/failure.h"

#include "check/check.h"
#include "judging/forbidden_call.h"
#include "judging/shown.h"
#include "model/notation.h"
#include "os/content.h"
#include "os/files.h"

namespace judge {
namespace {

/// Where a run went wrong: the file that it looked for in vain, which may be why.
std::string missing_file(const TestOutcome& outcome) {
    const bool explains = outcome.report.verdict == Verdict::wrong_answer ||
                          outcome.report.verdict == Verdict::runtime_error;
    if (!explains || !outcome.output || outcome.output->result.missing_file.empty())
        return {};
    return "; it wanted to open the file " + file_in_words(outcome.output->result.missing_file) +
           ", which is not there";
}

}  // namespace

FailureReport describe_failure(const Problem& problem, const TestOutcome& outcome, bool reveal) {
    FailureReport failure;
    failure.test = outcome.report.name;
    failure.note = outcome.test->note;
    failure.reason = outcome.report.reason;
    if (outcome.report.hidden && !reveal)
        return failure;
    failure.input = shown_input(problem, *outcome.test);
    failure.expected = shown_answer(*outcome.test);
    failure.calls =
        shown_calls(problem, *outcome.test, outcome.output ? outcome.output->answer.number() : -1);
    const bool of_the_solution = outcome.report.verdict == Verdict::runtime_error ||
                                 outcome.report.verdict == Verdict::security_violation;
    if (of_the_solution && !outcome.detail.empty())
        failure.reason += ": " + outcome.detail;
    else if (!outcome.detail.empty())
        failure.difference = outcome.detail;
    failure.reason += missing_file(outcome);
    if (outcome.output) {
        if (outcome.output->answer)
            failure.actual =
                answer_in_words(problem.interface, shown_content(outcome.output->answer.number()));
        failure.prints = shown_content(outcome.output->prints.number());
    }
    return failure;
}

Result<Done> save_input(const Problem& problem, const PreparedTest& test, const std::string& path) {
    const auto input = open_input(test);
    if (!input)
        return input.errors();
    if (takes_text(problem.interface))
        return save_content(input->number(), path);
    const auto file = create_file(path);
    if (!file)
        return file.errors();
    return write_file(
        path, in_notation(problem.interface, read_descriptor(input->number(), gibibytes(1))));
}

}  // namespace judge
