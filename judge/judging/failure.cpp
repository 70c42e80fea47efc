#include "judging/failure.h"

#include "base/text.h"
#include "os/files.h"

namespace judge {
namespace {

constexpr std::size_t longest_shown = 4000;

/// The beginning and, where that is not all, a sign that more follows.
std::string shown(int descriptor) {
    return elide_middle(read_descriptor(descriptor, mebibytes(1)), longest_shown);
}

std::string shown(const Result<Descriptor>& file) {
    return file ? shown(file->number()) : "";
}

/// A function's arguments with their names; other inputs are readable as they are.
std::string input_for_people(const Problem& problem, const PreparedTest& test) {
    const auto file = open_input(test);
    const auto* function = std::get_if<FunctionInterface>(&problem.interface);
    if (function == nullptr)
        return shown(file);
    if (!file)
        return {};
    const std::string content = read_descriptor(file->number(), mebibytes(1));
    const auto lines = split_lines(content);
    std::string text;
    for (std::size_t i = 0; i < lines.size() && i < function->parameters.size(); ++i)
        text += function->parameters[i].name + " = " +
                elide_middle(lines[i], longest_shown / function->parameters.size()) + "\n";
    return text;
}

/// Where a run went wrong: the file that it looked for in vain, which may be why.
std::string missing_file(const TestOutcome& outcome) {
    const bool explains = outcome.report.verdict == Verdict::wrong_answer ||
                          outcome.report.verdict == Verdict::runtime_error;
    if (!explains || !outcome.output || outcome.output->result.missing_file.empty())
        return {};
    return "; it wanted to open the file `" +
           printable(elide_middle(outcome.output->result.missing_file, 100)) +
           "`, which is not there";
}

}  // namespace

FailureReport describe_failure(const Problem& problem, const TestOutcome& outcome, bool reveal) {
    FailureReport failure;
    failure.test = outcome.report.name;
    failure.note = outcome.test->note;
    failure.reason = outcome.report.reason;
    if (outcome.report.hidden && !reveal)
        return failure;
    failure.input = input_for_people(problem, *outcome.test);
    failure.expected = shown(open_answer(*outcome.test));
    if (outcome.report.verdict == Verdict::runtime_error && !outcome.detail.empty())
        failure.reason += ": " + outcome.detail;
    else if (!outcome.detail.empty())
        failure.difference = outcome.detail;
    failure.reason += missing_file(outcome);
    if (outcome.output) {
        if (outcome.output->answer)
            failure.actual = shown(outcome.output->answer.number());
        failure.prints = shown(outcome.output->prints.number());
    }
    return failure;
}

}  // namespace judge
