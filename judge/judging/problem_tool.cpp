#include "judging/problem_tool.h"

#include <algorithm>
#include <utility>

#include "os/files.h"

namespace judge {
namespace {

using std::chrono_literals::operator""s;

constexpr Bytes longest_findings = mebibytes(1);
constexpr Bytes longest_reason = kibibytes(16);

}  // namespace

RunLimits limits_for_problem_code(const Problem& problem, bool sanitized) {
    const Bytes memory = std::max(problem.limits.memory, gibibytes(1));
    if (sanitized)
        return {.cpu = 60s,
                .idle = 60s,
                .memory = {memory.count + gibibytes(3).count},
                .output = gibibytes(1),
                .threads = 64};
    return {.cpu = 10s, .idle = 10s, .memory = memory, .output = gibibytes(1), .threads = 64};
}

namespace {

/// What makes inputs from choices may run into a loop that other choices would end: nothing is lost
/// when it is stopped soon.
RunLimits limits_for_making(const Problem& problem) {
    RunLimits limits = limits_for_problem_code(problem);
    limits.cpu = limits.idle = 3s;
    limits.output = mebibytes(64);
    return limits;
}

}  // namespace

/// Runs the tool on `files`, each from its start: the input, and what it gets as descriptors 6 and
/// on. What it writes is open for reading.
Result<ToolOutput<Descriptor>> ProblemTool::run(Worker& worker, std::vector<std::string> arguments,
                                                const std::vector<const Descriptor*>& files,
                                                const RunLimits& limits) const {
    std::vector<Descriptor> opened;
    for (const Descriptor* file : files) {
        auto from_start = reopen_read_only(file->number());
        if (!from_start)
            return from_start.errors();
        opened.push_back(std::move(*from_start));
    }
    RunRequest request;
    request.arguments = std::move(arguments);
    request.input = opened.front().number();
    for (std::size_t i = 1; i < opened.size(); ++i)
        request.further.push_back({opened[i].number(), static_cast<int>(5 + i)});
    request.limits = limits;
    request.sanitized = sanitized_;
    const auto output = run_program(worker, program_, request);
    if (!output)
        return output.errors();
    Conclusion end = conclude(*output, request.limits);
    if (sanitized_)
        end.sanitizer = sanitizer_report(*output);
    return reopen_read_only(output->answer.number()).transform([&](Descriptor written) {
        return ToolOutput<Descriptor>{std::move(end), std::move(written), output->result};
    });
}

Result<ToolOutput<MadeInputs>> ProblemTool::run_making(Worker& worker, const Problem& problem,
                                                       std::vector<std::string> arguments,
                                                       const std::string& values) const {
    const RunLimits limits = limits_for_making(problem);
    const auto given = make_memory_file("choices", values);
    if (!given)
        return given.errors();
    const auto made = run(worker, std::move(arguments), {&*given}, limits);
    if (!made)
        return made.errors();
    return parse_made_inputs(read_descriptor(made->value.number(), limits.output))
        .transform([&](MadeInputs inputs) {
            return ToolOutput<MadeInputs>{made->end, std::move(inputs), made->run};
        });
}

/// The same without an input.
Result<ToolOutput<Descriptor>> ProblemTool::make_input(Worker& worker, const Problem& problem,
                                                       std::vector<std::string> arguments) const {
    return make_memory_file("no input").and_then([&](const Descriptor& nothing) {
        return run(worker, std::move(arguments), {&nothing}, limits_for(problem));
    });
}

Result<ToolOutput<Descriptor>> ProblemTool::generate(Worker& worker, const Problem& problem,
                                                     int call, std::uint64_t seed) const {
    return make_input(worker, problem, {"generate", std::to_string(call), std::to_string(seed)});
}

Result<ToolOutput<Descriptor>> ProblemTool::grow(Worker& worker, const Problem& problem, int call,
                                                 const std::vector<long long>& sizes,
                                                 std::uint64_t seed) const {
    std::vector<std::string> arguments = {"grow", std::to_string(call), std::to_string(seed)};
    for (const long long size : sizes)
        arguments.push_back(std::to_string(size));
    return make_input(worker, problem, std::move(arguments));
}

Result<ToolOutput<Descriptor>> ProblemTool::rearrange(Worker& worker, const Problem& problem,
                                                      const Rearrangement& rearranged,
                                                      const Descriptor& input) const {
    std::vector<std::string> arguments = {"rearrange", rearranged.way};
    if (rearranged.part >= 0)
        arguments.push_back(std::to_string(rearranged.part));
    return run(worker, std::move(arguments), {&input}, limits_for(problem));
}

Result<ToolOutput<InputFindings>> ProblemTool::check(Worker& worker, const Problem& problem,
                                                     const Descriptor& input) const {
    const auto told = run(worker, {"check"}, {&input}, limits_for(problem));
    if (!told)
        return told.errors();
    if (!told->is_made())
        return ToolOutput<InputFindings>{told->end, {}, told->run};
    return parse_findings(read_descriptor(told->value.number(), longest_findings), problem)
        .transform([&](InputFindings findings) {
            return ToolOutput<InputFindings>{told->end, std::move(findings), told->run};
        });
}

Result<Comparison> ProblemTool::compare(Worker& worker, const Problem& problem,
                                        const Descriptor& input, const Descriptor& expected,
                                        const Descriptor& actual) const {
    const auto told = run(worker, {"compare"}, {&input, &expected, &actual}, limits_for(problem));
    if (!told)
        return told.errors();
    if (!told->is_made())
        return Comparison{Verdict::judge_error,
                          "the problem's checker failed: " + in_words(told->end),
                          {},
                          told->end.sanitizer};
    const std::string words = read_descriptor(told->value.number(), longest_reason);
    if (words == "accepted")
        return Comparison{};
    if (words.starts_with("wrong "))
        return Comparison{Verdict::wrong_answer, words.substr(6)};
    return Comparison{Verdict::judge_error,
                      "the problem's checker says: " +
                          (words.starts_with("fault ") ? words.substr(6) : "nothing")};
}

Result<ToolOutput<MadeInputs>> ProblemTool::make(Worker& worker, const Problem& problem, int way,
                                                 std::uint64_t seed, std::size_t most) const {
    constexpr std::size_t tries_for_each = 50;  // Of what is refused most is, in a few ways.
    return run_making(worker, problem,
                      {"make", std::to_string(way), std::to_string(seed),
                       std::to_string(most * tries_for_each), std::to_string(most)},
                      {});
}

Result<ToolOutput<MadeInputs>> ProblemTool::make_tiny(Worker& worker, const Problem& problem,
                                                      std::size_t most) const {
    return run_making(worker, problem, {"make-tiny", std::to_string(most)}, {});
}

Result<ToolOutput<MadeInputs>> ProblemTool::make_again(Worker& worker, const Problem& problem,
                                                       int way,
                                                       const judge_choices::Values& values) const {
    std::string text;
    for (const std::uint64_t value : values)
        text += std::to_string(value) + " ";
    return run_making(worker, problem, {"make-again", std::to_string(way)}, text);
}

}  // namespace judge
